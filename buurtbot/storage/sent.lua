-- The head of a queue has been dealt with: remove it, note where it went, say when the next may go.
-- KEYS: outbox, queue list, name of the message (or the outbox again when it has no name).
-- ARGV: queue, the entry as it was read, next time (ms), where it went ("" = nowhere), lifetime.
-- Answer: 1 = more waits, and the queue stays ours until the next time; 0 = stop here.
-- A queue that turns out to be empty leaves the outbox. The entry is compared, so that a worker
-- whose lease ran out removes nothing that is not its own.
if redis.call('LLEN', KEYS[2]) == 0 then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return 0
end
if redis.call('LINDEX', KEYS[2], 0) ~= ARGV[2] then return 0 end
if ARGV[4] ~= '' then redis.call('SET', KEYS[3], ARGV[4], 'PX', ARGV[5]) end
redis.call('LPOP', KEYS[2])
if redis.call('LLEN', KEYS[2]) == 0 then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return 0
end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
return 1
