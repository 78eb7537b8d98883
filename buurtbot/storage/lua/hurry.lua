-- What put these queues off is over: they may send now.
-- KEYS[1] outbox. ARGV: what their names begin with, now, until when a lease may last.
-- A queue that is being sent stands no further ahead than its lease, and is left alone: taken
-- twice, its head would be sent twice.
local ahead = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[3], '+inf')
for _, queue in ipairs(ahead) do
  if string.sub(queue, 1, #ARGV[1]) == ARGV[1] then redis.call('ZADD', KEYS[1], ARGV[2], queue) end
end
return 1
