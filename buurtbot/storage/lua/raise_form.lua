-- From now on no earlier form than this may be written; never an earlier one than was said before.
-- KEYS: a zset where earlier versions look for it, and the string where we do. ARGV: form, member.
redis.call('ZADD', KEYS[1], 'GT', ARGV[1], ARGV[2])
local highest = redis.call('ZSCORE', KEYS[1], ARGV[2])
redis.call('SET', KEYS[2], highest)
return highest
