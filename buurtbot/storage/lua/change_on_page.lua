-- Another message in the place of the one that was read; an empty one takes it away.
-- What they wrote themselves and is taken away may be written again: it was not taken in.
-- KEYS[1] the page. ARGV: its number, as it was read, as it becomes.
-- Answer: 1 = done, 0 = it changed meanwhile, or went.
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
  local own = string.match(ARGV[2], '^own%.%S+')
  if own then redis.call('HDEL', KEYS[1], 'id:' .. own) end
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
redis.call('HINCRBY', KEYS[1], 'changes', 1)
return 1
