-- The oldest of a queue have been dealt with (one, or several that went together): remove them,
-- note where it went and what follows from it, say when the next may go, and bring it.
-- KEYS: outbox, queue list, name of the message (or the outbox again when it has no name), what the
-- names of lists, people and data keys begin with, and those of what follows.
-- ARGV: queue, next time (ms), where it went ("" = nowhere), lifetime, what follows as JSON (a list of
-- {command, position in KEYS, args...}, additions that may be repeated without harm), how many
-- entries to bring, the entries as they were read.
-- Answer: what sending the next takes (see brought.lua), and the queue stays ours until the next
-- time; nil = stop here.
-- A queue that turns out to be empty leaves the outbox. The entry is compared, so that a worker
-- whose lease ran out removes nothing that is not its own.
if redis.call('LLEN', KEYS[2]) == 0 then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return false
end
for number = 7, #ARGV do
  if redis.call('LINDEX', KEYS[2], 0) ~= ARGV[number] then return false end
  if number == 7 then
    if ARGV[3] ~= '' then redis.call('SET', KEYS[3], ARGV[3], 'PX', ARGV[4]) end
    for _, c in ipairs(cjson.decode(ARGV[5])) do
      redis.call(c[1], KEYS[c[2]], unpack(c, 3))
    end
  end
  redis.call('LPOP', KEYS[2])
end
local more = brought({KEYS[4], KEYS[5], KEYS[6]}, ARGV[1], ARGV[6])
if #more[2] == 0 then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return false
end
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
return more
