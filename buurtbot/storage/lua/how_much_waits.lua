-- How many messages wait, and how many of them in queues whose oldest waits since before a time?
-- Letters by e-mail (mail:...) are none of them: a mail server may put them off for hours.
-- KEYS[1] outbox, KEYS[2] what the name of each queue's list begins with: which lists are read
-- follows from the outbox; its hash tag holds them to one slot.
-- ARGV: how many queues to look at, that time (ms since 1970).
-- Reads only. Answer: both numbers.
local waiting, late = 0, 0
for _, queue in ipairs(redis.call('ZRANGE', KEYS[1], 0, ARGV[1] - 1)) do
  local entry = string.sub(queue, 1, 5) ~= 'mail:' and redis.call('LINDEX', KEYS[2] .. queue, 0)
  if entry then
    local at = tonumber(string.match(entry, '"at": ?(%d+)}$'))
    local all = redis.call('LLEN', KEYS[2] .. queue)
    waiting = waiting + all
    if at and at > 0 and at < tonumber(ARGV[2]) then late = late + all end
  end
end
return {waiting, late}
