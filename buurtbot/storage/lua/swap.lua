-- Another value in place of the one that was read; what lives for a while keeps its time.
-- KEYS[1] a string. ARGV: as it was read, as it becomes. Answer: 1 = done, 0 = it changed or went.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
return 1
