-- Since when does the oldest message wait? Letters by e-mail (mail:...) may wait for hours, when a
-- mail server puts them off: they are told of elsewhere. Its time stands at the end of each entry.
-- KEYS[1] outbox, KEYS[2] what the name of each queue's list begins with: which lists are read
-- follows from the outbox; its hash tag holds them to one slot.
-- ARGV: how many queues to look at, what their names begin with ("" = any).
-- Reads only. Answer: ms since 1970, or 0 when nothing waits.
local oldest = 0
for _, queue in ipairs(redis.call('ZRANGE', KEYS[1], 0, ARGV[1] - 1)) do
  local ours = string.sub(queue, 1, #ARGV[2]) == ARGV[2] and string.sub(queue, 1, 5) ~= 'mail:'
  local entry = ours and redis.call('LINDEX', KEYS[2] .. queue, 0)
  local at = entry and tonumber(string.match(entry, '"at": ?(%d+)}$'))
  if at and (oldest == 0 or at < oldest) then oldest = at end
end
return oldest
