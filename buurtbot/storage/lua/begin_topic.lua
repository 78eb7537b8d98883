-- May we make the topic of a case? Not so while another does; and which it has by now.
-- KEYS: that it is being made, its topic. ARGV: how many ms that lasts at most.
-- Answer: {1 = we may, its topic (nil = none)}.
local begins = redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[1]) and 1 or 0
return {begins, redis.call('GET', KEYS[2])}
