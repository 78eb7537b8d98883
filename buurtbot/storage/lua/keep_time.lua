-- Redis's clock jumped: go on from what the time was; or let what was added wear off slowly.
-- KEYS[1] the clock (hash: ahead in ms, at in ms, jumps).
-- ARGV: what time it is for who calls ("" = only wear off), how many jumps they knew of, how many
-- ms wear off 1 ms, lifetime in ms. Answer: as what_time.lua.
-- Only the first who saw a jump mends it: who comes later knew of fewer jumps, and follows.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local clock = redis.call('HMGET', KEYS[1], 'ahead', 'at', 'jumps')
local ahead, at = tonumber(clock[1]) or 0, tonumber(clock[2]) or now
local jumps = tonumber(clock[3]) or 0
if ARGV[1] ~= '' then
  if jumps <= tonumber(ARGV[2]) then
    ahead, at, jumps = tonumber(ARGV[1]) - now, now, tonumber(ARGV[2]) + 1
  end
else
  local worn = math.floor(math.max(0, now - at) / tonumber(ARGV[3]))
  if worn > 0 then
    at = now
    if ahead > 0 then ahead = math.max(0, ahead - worn) else ahead = math.min(0, ahead + worn) end
  end
end
redis.call('HSET', KEYS[1], 'ahead', string.format('%.0f', ahead),
    'at', string.format('%.0f', at), 'jumps', jumps)
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return {now + ahead, ahead, jumps}
