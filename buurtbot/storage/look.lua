-- What sending the next of a queue takes, read anew.
-- KEYS: what the names of lists, people and data keys begin with. ARGV: queue, how many entries.
-- Reads only. Answer: see brought.lua.
return brought({KEYS[1], KEYS[2], KEYS[3]}, ARGV[1], ARGV[2])
