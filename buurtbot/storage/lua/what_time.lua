-- What time is it, for all of us? Redis's own time, and what is added to it after it jumped.
-- KEYS[1] the clock (hash: ahead in ms, at in ms, jumps). Reads only.
-- Answer: time in ms since 1970, how much of it is added, how many jumps were mended.
local time = redis.call('TIME')
local clock = redis.call('HMGET', KEYS[1], 'ahead', 'jumps')
local ahead = tonumber(clock[1]) or 0
local now = time[1] * 1000 + math.floor(time[2] / 1000)
return {now + ahead, ahead, tonumber(clock[2]) or 0}
