-- What sending the next of a queue takes, brought in the step that makes the queue ours.
-- Put before take.lua, sent.lua and look.lua. Reads only.
-- names: what the names of lists, records of people and data keys begin with. Which of them are
-- read follows from the queue and its entries; one hash tag holds them to one slot.
-- Answer: {queue, {entries}, record of the person whose queue it is (or nil), {owner, wrapped key
-- (or nil), ...}}: of that person, and of whoever is in these entries.
local function brought(names, queue, entries)
  local owners, keys, seen = {}, {}, {}
  local function wants(owner)
    if seen[owner] then return end
    seen[owner] = true
    owners[#owners + 1] = owner
    keys[#keys + 1] = names[3] .. owner
  end
  local whose = string.match(queue, '^person:(.+)$') or string.match(queue, '^signs:person:(.+)$')
  if whose and #entries > 0 then wants(whose) end
  for _, entry in ipairs(entries) do
    for owner in string.gmatch(entry, '"owner":"([^"\\]+)"') do wants(owner) end
  end
  if #keys == 0 then return {queue, entries, false, {}} end
  keys[#keys + 1] = names[2] .. (whose or '')
  local found, pairs = redis.call('MGET', unpack(keys)), {}
  for at, owner in ipairs(owners) do
    pairs[#pairs + 1] = owner
    pairs[#pairs + 1] = found[at]
  end
  return {queue, entries, whose and found[#keys] or false, pairs}
end
