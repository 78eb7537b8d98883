-- May these messages go now, one after the other? See limits.lua.
-- KEYS: limits, and where earlier messages are. ARGV: now, messages with their limits as JSON,
-- positions of those places as JSON.
-- Answer: {how many may go, which limit of the next refused, ms to wait, {what is kept there}}.
local known, places = {}, {}
for at, value in ipairs(redis.call('MGET', unpack(KEYS))) do known[KEYS[at]] = value end
local may_go, refused, wait, lives =
    limits.let_through(known, cjson.decode(ARGV[2]), tonumber(ARGV[1]))
for _, keys in pairs(lives) do
  for key, ms in pairs(keys) do redis.call('SET', key, known[key], 'PX', ms) end
end
for at, position in ipairs(cjson.decode(ARGV[3])) do places[at] = known[KEYS[position]] end
return {may_go, refused, wait, places}
