-- What sending the next of a queue takes, read anew; it stays ours.
-- KEYS: outbox, what all keys here begin with, and lists of messages.
-- ARGV: queue, how many entries, lease until. Answer: see brought.lua.
redis.call('ZADD', KEYS[1], 'XX', ARGV[3], ARGV[1])
local entries = redis.call('LRANGE', KEYS[3] .. ARGV[1], 0, ARGV[2] - 1)
return brought(KEYS[2], ARGV[1], entries)
