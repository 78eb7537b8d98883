-- One more message on a page of ours; the same one again changes nothing.
-- KEYS[1] the page. ARGV: its id, the message as it is kept, how many ms a page lives, how many
-- messages it holds at most. Answer: its number.
local known = redis.call('HGET', KEYS[1], 'id:' .. ARGV[1])
if known then return tonumber(known) end
local number = redis.call('HINCRBY', KEYS[1], 'next', 1)
redis.call('HSET', KEYS[1], number, ARGV[1] .. ' ' .. ARGV[2], 'id:' .. ARGV[1], number)
local old = number - tonumber(ARGV[4])
local gone = redis.call('HGET', KEYS[1], old)
if gone then redis.call('HDEL', KEYS[1], old, 'id:' .. string.match(gone, '^%S+')) end
redis.call('HINCRBY', KEYS[1], 'changes', 1)
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return number
