-- The one atomic step: everything an update, a timer or a carried deed changes, or nothing.
-- KEYS: every key this plan touches (all of one municipality).
-- ARGV[1]: the plan as JSON; numbers in it are positions in KEYS:
--   form    {position, ours}: the lowest form that may write, and the form of who asks
--   seen    the mark of this operation
--   expect  {position, etag}: records as they were read ("" = was not there)
--   counted positions: one more at each, written with the mark
--   before  {command, position, args...}: additions that may be repeated without harm
--   asked   {position, entry, oldest, lifetime}: one more time that somebody was asked, newest
--           first; what is older than the oldest (ms) goes
--   told    {list, outbox, queue, now, hurries, {entries}, taken}: messages for a queue; when one
--           hurries, a queue that waits patiently (see outbox.py) may send now.
--           taken {at, lease, limits, places}, perhaps: who asks sends them at once when nothing else
--           waits there, and the queue is theirs until the lease ends. limits, of each message:
--           {id, {kind, position, ms, most}...}, see limits.lua; places: where earlier ones are
--   put     {position, value}: records ("" = gone); written with the mark by ONE command
--   after   {command, position, args...}: lifetimes, and what is left of what is gone
--   gone    positions of what goes
--   consume {timers, deeds, name, due}: the timer that led to this, gone if it still has this due
-- Answer: {"seen" | "stale" | "too old"}, or {"done", and of each queue that is theirs: {queue, how
-- many of its messages may go by their limits, {what is kept at its places}}}.
-- Why this order: Redis isolates a script but does not undo it. MSET is the single commit point:
-- a script that breaks before it has changed no record and may run again; after it only tidying
-- is left. Whatever is compared is read by one command: each costs, and in every update.
local plan, AT_ONCE = cjson.decode(ARGV[1]), 1000 -- unpack has a limit
local function consume()
  local c = plan.consume
  if c and redis.call('ZSCORE', KEYS[c[1]], c[3]) == c[4] then
    redis.call('ZREM', KEYS[c[1]], c[3])
    redis.call('HDEL', KEYS[c[2]], c[3])
  end
end
local wanted, known = { KEYS[plan.form[1]], KEYS[plan.seen] }, {}
for _, e in ipairs(plan.expect) do wanted[#wanted + 1] = KEYS[e[1]] end
for _, c in ipairs(plan.counted) do wanted[#wanted + 1] = KEYS[c] end
for _, a in ipairs(plan.asked) do wanted[#wanted + 1] = KEYS[a[1]] end
for _, t in ipairs(plan.told) do
  for _, place in ipairs(t[7] and t[7].places or {}) do wanted[#wanted + 1] = KEYS[place] end
  for _, message in ipairs(t[7] and t[7].limits or {}) do
    for at = 2, #message do wanted[#wanted + 1] = KEYS[message[at][2]] end
  end
end
for first = 1, #wanted, AT_ONCE do
  local last = math.min(first + AT_ONCE - 1, #wanted)
  for at, value in ipairs(redis.call('MGET', unpack(wanted, first, last))) do
    known[wanted[first + at - 1]] = value
  end
end

local lowest = known[KEYS[plan.form[1]]]
if lowest and tonumber(lowest) > plan.form[2] then return {'too old'} end
if known[KEYS[plan.seen]] then
  consume()
  return {'seen'}
end
for _, e in ipairs(plan.expect) do
  local value = known[KEYS[e[1]]]
  local etag = ''
  if value then etag = string.match(value, '^[^ \n]*') end
  if etag ~= e[2] then return {'stale'} end
end
local buckets, windows, answer = {}, {}, {'done'}
local function take(queue, taken)
  local may_go, _, _, lives = limits.let_through(known, taken.limits, taken.at)
  for key, ms in pairs(lives.bucket) do buckets[key] = ms end
  for key in pairs(lives.window) do windows[key] = true end
  local places = {}
  for at, place in ipairs(taken.places) do places[at] = known[KEYS[place]] end
  return {queue, may_go, places}
end
for _, c in ipairs(plan.before) do
  redis.call(c[1], KEYS[c[2]], unpack(c, 3))
end
for _, t in ipairs(plan.told) do
  local entries, length = t[6], 0
  for first = 1, #entries, AT_ONCE do
    local last = math.min(first + AT_ONCE - 1, #entries)
    length = redis.call('RPUSH', KEYS[t[1]], unpack(entries, first, last))
  end
  local is_first = length == #entries
  local due = is_first and t[7] and t[7].lease or t[4]
  if redis.call('ZADD', KEYS[t[2]], 'NX', due, t[3]) == 1 then
    if due ~= t[4] then answer[#answer + 1] = take(t[3], t[7]) end
  elseif t[5] then
    local at = tonumber(redis.call('ZSCORE', KEYS[t[2]], t[3]))
    if at % 1 > 0 and at > tonumber(t[4]) then redis.call('ZADD', KEYS[t[2]], t[4], t[3]) end
  end
end
for key, lives in pairs(buckets) do redis.call('SET', key, known[key], 'PX', lives) end
for _, a in ipairs(plan.asked) do
  local key, kept = KEYS[a[1]], { a[2] }
  for one in string.gmatch(known[key] or '', '%S+') do
    local recent = tonumber(string.match(one, '^%d+')) >= tonumber(a[3])
    if recent and one ~= a[2] then kept[#kept + 1] = one end
  end
  known[key] = table.concat(kept, ' ')
  redis.call('SET', key, known[key], 'PX', a[4])
end
local written = { KEYS[plan.seen], '1' }
for _, c in ipairs(plan.counted) do
  written[#written + 1] = KEYS[c]
  written[#written + 1] = string.format('%.0f', (tonumber(known[KEYS[c]]) or 0) + 1)
end
for key in pairs(windows) do -- of a bot: there are few, and what asks next lets it end
  written[#written + 1] = key
  written[#written + 1] = known[key]
end
for _, p in ipairs(plan.put) do
  written[#written + 1] = KEYS[p[1]]
  written[#written + 1] = p[2]
end
redis.call('MSET', unpack(written))
for _, c in ipairs(plan.after) do
  redis.call(c[1], KEYS[c[2]], unpack(c, 3))
end
for first = 1, #plan.gone, AT_ONCE do
  local names = {}
  for at = first, math.min(first + AT_ONCE - 1, #plan.gone) do names[#names + 1] = KEYS[plan.gone[at]] end
  redis.call('UNLINK', unpack(names))
end
consume()
return answer
