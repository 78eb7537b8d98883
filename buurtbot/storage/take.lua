-- Take the queues that may send now, and keep others from them for a while (a lease).
-- KEYS[1] outbox (zset: queue -> when it may send, ms).
-- ARGV: now, lease until, how many, longer than which nothing waits.
-- Answer: the names of the queues. A worker that dies leaves them to the next after the lease.
-- What seems to wait longer than anything does was written before the clock went back: it is due.
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
if #due < tonumber(ARGV[3]) then
  local astray = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[4], '+inf',
      'LIMIT', 0, ARGV[3] - #due)
  for _, queue in ipairs(astray) do due[#due + 1] = queue end
end
for _, queue in ipairs(due) do
  redis.call('ZADD', KEYS[1], ARGV[2], queue)
end
return due
