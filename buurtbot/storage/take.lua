-- Take the queues that may send now, and keep others from them for a while (a lease).
-- KEYS[1] outbox (zset: queue -> when it may send, ms). ARGV: now, lease until, how many.
-- Answer: the names of the queues. A worker that dies leaves them to the next after the lease.
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, queue in ipairs(due) do
  redis.call('ZADD', KEYS[1], ARGV[2], queue)
end
return due
