-- How much may go in how much time, kept as strings. Put before pace.lua and commit.lua.
-- bucket: holds `most`, and fills by one every `ms`; "full last": when it is full again (ms), and
-- the id that was let through last. Who was let through last is let through again: it may have
-- waited for another limit meanwhile.
-- window: holds `most` within `ms`; "at:id at:id": when each was let through. Asked again, an id
-- takes no second place.
-- rest: until when (ms) nothing goes, as we were told; at most `ms` ahead.
-- What stands further ahead than either takes was written before the clock went back: it is
-- dropped.
-- Each answers how many ms to wait (0 = it may go now), and what is to be kept then.
-- let_through: messages in order, each {id, {kind, position in KEYS, ms, most}...}, up to the first
-- that is refused; a limit before the one that refuses keeps a place for it. known: values by key,
-- changed here. Answer: how many may go, which limit of the next refused (0 = none), ms to wait,
-- and what is to be written: keys of buckets, and of windows, with the ms that they live.
-- They live a little longer than they count: who asks may have read the clock some seconds ago.
local limits = {}
local beside = 10000
function limits.bucket(kept, now, ms, most, id)
  local full, last = string.match(kept or '', '^(%d+) (.*)$')
  if last == id then return 0, kept end
  full = math.max(tonumber(full) or 0, now)
  if full > now + ms * most then full = now end
  local wait = full - now - ms * (most - 1)
  if wait > 0 then return math.ceil(wait), kept end
  return 0, string.format('%.0f %s', full + ms, id)
end
function limits.window(kept, now, ms, most, id)
  local there, times, has_place = {}, {}, false
  for at, who in string.gmatch(kept or '', '(%d+):(%S+)') do
    local moment = tonumber(at)
    local counts = moment > now - ms and moment < now + ms
    if counts and who == id then
      has_place = true
    elseif counts then
      there[#there + 1] = at .. ':' .. who
      times[#times + 1] = moment
    end
  end
  if #times >= most and not has_place then -- others may hold more: then more must leave
    table.sort(times)
    return math.max(1, math.ceil(times[#times - most + 1] + ms - now + 1)), kept
  end
  there[#there + 1] = string.format('%.0f:%s', now, id)
  return 0, table.concat(there, ' ')
end
function limits.rest(kept, now, ms)
  local wait = (tonumber(kept) or now) - now
  return wait <= ms and math.max(0, wait) or 0, kept
end
function limits.let_through(known, messages, now)
  local lives = { bucket = {}, window = {} }
  for number, message in ipairs(messages) do
    for at = 2, #message do
      local kind, position, ms, most = unpack(message[at])
      local key = KEYS[position]
      local wait, kept = limits[kind](known[key], now, ms, most, message[1])
      if wait > 0 then return number - 1, at - 1, wait, lives end
      if kept ~= known[key] then
        known[key] = kept
        lives[kind][key] = (kind == 'bucket' and ms * most or ms) + beside
      end
    end
  end
  return #messages, 0, 0, lives
end
