-- What sending the next of a queue takes, brought in the step that makes the queue ours.
-- Put before take.lua, sent.lua and look.lua. Reads only.
-- names: what the names of lists, records of people and data keys begin with. Which of them are
-- read follows from the queue and its head; one hash tag holds them to one slot.
-- Answer: {queue, {entries}, record of the person whose queue it is (or nil), {owner, wrapped key
-- (or nil), ...}}: of that person, and of whoever is in the oldest entry.
local function brought(names, queue, most)
  local entries = redis.call('LRANGE', names[1] .. queue, 0, most - 1)
  local keys, seen = {}, {}
  local function key_of(owner)
    if seen[owner] then return end
    seen[owner] = true
    keys[#keys + 1] = owner
    keys[#keys + 1] = redis.call('GET', names[3] .. owner)
  end
  local whose = string.match(queue, '^person:(.+)$') or string.match(queue, '^signs:person:(.+)$')
  local person = false
  if whose and #entries > 0 then
    person = redis.call('GET', names[2] .. whose)
    key_of(whose)
  end
  for owner in string.gmatch(entries[1] or '', '"owner":"([^"\\]+)"') do key_of(owner) end
  return {queue, entries, person, keys}
end
