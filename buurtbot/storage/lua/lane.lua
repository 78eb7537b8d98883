-- The lane of a municipality: one process asks its volunteers at a time, and this is what is due.
-- KEYS: the lane (string: whose it is), asking (zset: timer name -> due, ms).
-- ARGV: who asks, ms the lane stays theirs, now, how many.
-- Answer: when the first is due ("" = nothing waits), then names and due times; none of these when
-- another process holds the lane. Whoever finds it empty
-- lets it go; a process that dies leaves it to the next when its time is over.
local holder = redis.call('GET', KEYS[1])
local first = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')[2] or ''
if holder and holder ~= ARGV[1] then return {first} end
local due = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[3], 'WITHSCORES', 'LIMIT', 0, ARGV[4])
if #due > 0 then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
elseif holder then
  redis.call('DEL', KEYS[1])
end
table.insert(due, 1, first)
return due
