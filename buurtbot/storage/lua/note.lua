-- What Telegram did is noted, also while Redis is full: else it would be done again and again.
-- KEYS: what to write to. ARGV: the values, in the same order, and perhaps a lifetime in ms (0: for ever)
-- and "first": only when the first of them is not there. Answer: 1 when it was noted.
local lives, first = ARGV[#KEYS + 1], ARGV[#KEYS + 2]
if first and redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
for at, key in ipairs(KEYS) do
  if tonumber(lives or 0) > 0 then redis.call('SET', key, ARGV[at], 'PX', lives) else redis.call('SET', key, ARGV[at]) end
end
return 1
