-- What sending the next of a queue takes, read anew.
-- KEYS: what all keys here begin with, and lists of messages. ARGV: queue, how many entries.
-- Reads only. Answer: see brought.lua.
local entries = redis.call('LRANGE', KEYS[2] .. ARGV[1], 0, ARGV[2] - 1)
return brought(KEYS[1], ARGV[1], entries)
