-- What sending the next of a queue takes, brought in the step that makes the queue ours.
-- Put before take.lua, sent.lua and look.lua. Reads only.
-- begin: what all keys here begin with. Which of them are read follows from the queue and its
-- entries; one hash tag holds them to one slot.
-- Answer: {queue, {entries}, {key, value (or nil), ...}}: of a person whose queue it is their
-- record, of a desk where its group is, each case with its topic, and since when there is what
-- stands by a name; and the data keys of whoever is in these entries. A case is another's: its key is read with it, in a second step.
local function brought(begin, queue, entries)
  local keys, seen, answer = {}, {}, {}
  local function wants(kind, id)
    local key = begin .. kind .. ':' .. id
    if not seen[key] then
      seen[key] = true
      keys[#keys + 1] = key
    end
  end
  local function read()
    local found = #keys > 0 and redis.call('MGET', unpack(keys)) or {}
    for at, key in ipairs(keys) do
      answer[#answer + 1] = key
      answer[#answer + 1] = found[at]
    end
    local cases = {}
    for at, key in ipairs(keys) do
      local owner = found[at] and string.match(key, ':case:') and string.match(found[at], '^%S+ (%S+)')
      if owner then cases[#cases + 1] = owner end
    end
    keys = {}
    return cases
  end
  local whose = string.match(queue, '^person:(.+)$') or string.match(queue, '^signs:person:(.+)$')
  local desk = string.match(queue, '^desk:([^:]+)') or string.match(queue, '^signs:desk:([^:]+)')
  if #entries == 0 then return {queue, entries, {}} end
  if whose then
    wants('person', whose)
    wants('datakey', whose)
  elseif desk then
    wants('group', desk)
    wants('cut_off', desk)
  end
  for _, entry in ipairs(entries) do
    for owner in string.gmatch(entry, '"owner":"([^"\\]+)"') do wants('datakey', owner) end
    for name in string.gmatch(desk and entry or '', '"name":"([^"\\]+:[^"\\]+)"') do
      wants('latest', name)
    end
    for case in string.gmatch(desk and entry or '', '"case":"([^"\\]+)"') do
      wants('case', case)
      wants('topic', case)
    end
  end
  for _, owner in ipairs(read()) do wants('datakey', owner) end
  if #keys > 0 then read() end
  return {queue, entries, answer}
end
