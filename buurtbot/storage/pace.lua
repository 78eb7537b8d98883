-- May one more message go now? A sliding window of `span` ms that holds at most `most` messages.
-- KEYS[1] window (zset: id -> ms). ARGV: now, span, most, id. Answer: 0 = yes, else ms to wait.
-- What stands further ahead than a window was written before the clock went back: it is dropped.
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1] - ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], ARGV[1] + ARGV[2], '+inf')
local count, most = redis.call('ZCARD', KEYS[1]), tonumber(ARGV[3])
local has_place = redis.call('ZSCORE', KEYS[1], ARGV[4]) -- asked again, it takes no second one
if count >= most and not has_place then -- others may hold more: then more must leave
  local first = redis.call('ZRANGE', KEYS[1], count - most, count - most, 'WITHSCORES')
  return math.max(1, math.ceil(first[2] + ARGV[2] - ARGV[1] + 1))
end
redis.call('ZADD', KEYS[1], ARGV[1], ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 0
