-- Who reads a page saw it up to a message; a page that is gone stays gone.
-- KEYS[1] the page. ARGV: the number of the last message they saw, when (ms since 1970).
-- Answer: 1 = noted, 0 = there is no such page.
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'looked', ARGV[1], 'looked_at', ARGV[2])
return 1
