-- May one more message go to this chat now? A bucket that holds `most`, and fills by one every `ms`.
-- KEYS[1] the bucket (string: when it is full again in ms, and the id that was let through last).
-- ARGV: now, every (ms), most, id. Answer: 0 = yes, else ms to wait.
-- Who was let through last is let through again: it may have waited for another limit meanwhile.
-- What is full only after longer than that takes was written before the clock went back.
local full, last = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+) (.*)$')
if last == ARGV[4] then return 0 end
local now, every, most = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
full = math.max(tonumber(full) or 0, now)
if full > now + every * most then full = now end
local wait = full - now - every * (most - 1)
if wait > 0 then return math.ceil(wait) end
redis.call('SET', KEYS[1], string.format('%.0f %s', full + every, ARGV[4]), 'PX', every * most)
return 0
