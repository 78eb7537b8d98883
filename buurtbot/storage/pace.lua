-- May one more message go now? A sliding window of `span` ms that holds at most `most` messages.
-- KEYS[1] window (zset: id -> ms). ARGV: now, span, most, id. Answer: 0 = yes, else ms to wait.
-- What stands further ahead than a window was written before the clock went back: it is dropped.
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1] - ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], ARGV[1] + ARGV[2], '+inf')
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[3]) then
  local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
  return math.max(1, math.ceil(first[2] + ARGV[2] - ARGV[1] + 1))
end
redis.call('ZADD', KEYS[1], ARGV[1], ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 0
