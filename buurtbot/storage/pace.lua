-- May one more message go now? Limits are asked in order, up to the first that refuses; those
-- before it keep a place for it. See limits.lua.
-- KEYS: the limits, then perhaps where an earlier message is. ARGV: now, id, then of each limit:
-- kind, ms, most. Answer: {which one refused (0 = none), ms to wait, where that message is}.
local now, asked = tonumber(ARGV[1]), (#ARGV - 2) / 3
local known = redis.call('MGET', unpack(KEYS))
for at = 1, asked do
  local kind, ms, most = ARGV[3 * at], tonumber(ARGV[3 * at + 1]), tonumber(ARGV[3 * at + 2])
  local wait, kept = limits[kind](known[at], now, ms, most, ARGV[2])
  if wait > 0 then return {at, wait, known[asked + 1] or false} end
  if kept ~= known[at] then
    redis.call('SET', KEYS[at], kept, 'PX', kind == 'bucket' and ms * most or ms)
  end
end
return {0, 0, known[asked + 1] or false}
