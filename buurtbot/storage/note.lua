-- What Telegram did is noted, also while Redis is full: else it would be done again and again.
-- KEYS: what to write to. ARGV: the values, in the same order, and perhaps a lifetime in ms.
local lives = ARGV[#KEYS + 1]
for at, key in ipairs(KEYS) do
  if lives then redis.call('SET', key, ARGV[at], 'PX', lives) else redis.call('SET', key, ARGV[at]) end
end
return 1
