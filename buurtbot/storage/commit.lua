-- The one atomic step: everything an update, a timer or a carried deed changes, or nothing.
-- KEYS: every key this plan touches (all of one municipality).
-- ARGV[1]: the plan as JSON; numbers in it are positions in KEYS:
--   form    {position, ours}: the lowest form that may write, and the form of who asks
--   seen    the mark of this operation
--   expect  {position, etag}: records as they were read ("" = was not there)
--   before  {command, position, args...}: additions that may be repeated without harm
--   asked   {position, entry, oldest, lifetime}: one more time that somebody was asked, newest
--           first; what is older than the oldest (ms) goes
--   hurry   {position, now, queue}: a queue that waits patiently (see outbox.py) may send now
--   put     {position, value}: records ("" = gone); written with the mark by ONE command
--   after   {command, position, args...}: lifetimes, and what is left of what is gone
--   consume {timers, deeds, name, due}: the timer that led to this, gone if it still has this due
-- Answer: "seen" | "stale" | "done" | "too old".
-- Why this order: Redis isolates a script but does not undo it. MSET is the single commit point:
-- a script that breaks before it has changed no record and may run again; after it only tidying
-- is left.
local plan = cjson.decode(ARGV[1])
local function consume()
  local c = plan.consume
  if c and redis.call('ZSCORE', KEYS[c[1]], c[3]) == c[4] then
    redis.call('ZREM', KEYS[c[1]], c[3])
    redis.call('HDEL', KEYS[c[2]], c[3])
  end
end
local lowest = redis.call('ZSCORE', KEYS[plan.form[1]], 'form')
if lowest and tonumber(lowest) > plan.form[2] then return 'too old' end

if redis.call('EXISTS', KEYS[plan.seen]) == 1 then
  consume()
  return 'seen'
end
for _, e in ipairs(plan.expect) do
  local value = redis.call('GET', KEYS[e[1]])
  local etag = ''
  if value then etag = string.match(value, '^[^ \n]*') end
  if etag ~= e[2] then return 'stale' end
end
for _, c in ipairs(plan.before) do
  redis.call(c[1], KEYS[c[2]], unpack(c, 3))
end
for _, h in ipairs(plan.hurry) do
  local at = tonumber(redis.call('ZSCORE', KEYS[h[1]], h[3]) or 0)
  if at % 1 > 0 and at > tonumber(h[2]) then redis.call('ZADD', KEYS[h[1]], 'XX', h[2], h[3]) end
end
for _, a in ipairs(plan.asked) do
  local kept = { a[2] }
  for one in string.gmatch(redis.call('GET', KEYS[a[1]]) or '', '%S+') do
    local recent = tonumber(string.match(one, '^%d+')) >= tonumber(a[3])
    if recent and one ~= a[2] then kept[#kept + 1] = one end
  end
  redis.call('SET', KEYS[a[1]], table.concat(kept, ' '), 'PX', a[4])
end
local written = { KEYS[plan.seen], '1' }
for _, p in ipairs(plan.put) do
  written[#written + 1] = KEYS[p[1]]
  written[#written + 1] = p[2]
end
redis.call('MSET', unpack(written))
for _, c in ipairs(plan.after) do
  redis.call(c[1], KEYS[c[2]], unpack(c, 3))
end
consume()
return 'done'
