-- The oldest of a queue have been dealt with (one, or several together): remove them, note what
-- follows from it, say when the next may go, and bring it.
-- KEYS: outbox, queue list, what all keys here begin with, and those of what follows.
-- ARGV: queue, next time (ms), what follows as JSON (a list of {command, position in KEYS,
-- args...}, additions that may be repeated without harm), how many entries to bring, the entries
-- as they were read.
-- Answer: what sending the next takes (see brought.lua), and the queue stays ours until the next
-- time; nil = stop here.
-- A queue that turns out to be empty leaves the outbox. The entries are compared, so that a worker
-- whose lease ran out removes nothing that is not its own.
local sent = #ARGV - 4
local there = redis.call('LRANGE', KEYS[2], 0, sent + ARGV[4] - 1)
if #there == 0 then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return false
end
for at = 1, sent do
  if there[at] ~= ARGV[4 + at] then return false end
end
for _, c in ipairs(cjson.decode(ARGV[3])) do
  redis.call(c[1], KEYS[c[2]], unpack(c, 3))
end
if sent > 0 then redis.call('LPOP', KEYS[2], sent) end
if #there == sent then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return false
end
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
return brought(KEYS[3], ARGV[1], {unpack(there, sent + 1)})
