-- Take the queues that may send now, and keep others from them for a while (a lease).
-- KEYS: outbox (zset: queue -> when it may send, ms), what all keys here begin with, and lists of
-- messages.
-- ARGV: now, lease until, how many, longer than which nothing waits, how many entries of each.
-- Answer: when the next may send ("" = none), and each queue with what sending takes, see
-- brought.lua. A worker that dies leaves them to the next after the lease.
-- What seems to wait longer than anything does was written before the clock went back: it is due,
-- as soon as nothing else is.
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
if #due == 0 then
  due = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[4], '+inf', 'LIMIT', 0, ARGV[3])
end
local taken, leases = {}, {}
for number, queue in ipairs(due) do
  local entries = redis.call('LRANGE', KEYS[3] .. queue, 0, ARGV[5] - 1)
  taken[number] = brought(KEYS[2], queue, entries)
  leases[#leases + 1] = ARGV[2]
  leases[#leases + 1] = queue
end
if #due > 0 then redis.call('ZADD', KEYS[1], unpack(leases)) end
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
table.insert(taken, 1, first[2] or '')
return taken
