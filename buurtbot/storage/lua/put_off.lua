-- Something that waits is due at another time, also while Redis is full.
-- KEYS[1] zset: name -> when, ms. ARGV: when, name. What is not there stays away.
return redis.call('ZADD', KEYS[1], 'XX', ARGV[1], ARGV[2])
