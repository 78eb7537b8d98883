-- What sending the next of a queue takes, read anew.
-- KEYS: what the names of lists, people and data keys begin with. ARGV: queue, how many entries.
-- Reads only. Answer: see brought.lua.
local entries = redis.call('LRANGE', KEYS[1] .. ARGV[1], 0, ARGV[2] - 1)
return brought({KEYS[1], KEYS[2], KEYS[3]}, ARGV[1], entries)
