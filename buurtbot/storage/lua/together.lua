-- A record, and what is asked for as soon as it is read: the key that opens it, who it is about,
-- and one record that it names.
-- KEYS[1] the record; the others are brought along. Which more are read follows from it, so they cannot be named before;
-- their hash tag holds them to one slot.
-- ARGV: what all keys here begin with, the field that names another record, the kind of that
-- record; then the keys that are known already. Reads only.
-- Returns keys and values in turns (nil when absent).
local value = redis.call('GET', KEYS[1])
local answer, keys, known = { KEYS[1], value }, {}, {}
for at = 4, #ARGV do known[ARGV[at]] = true end
local function add(kind, id)
  local key = ARGV[1] .. kind .. ':' .. id
  if not known[key] then
    known[key] = true
    keys[#keys + 1] = key
  end
  if kind == 'person' then
    add('asked', id)
    add('datakey', id)
  end
end
for at = 2, #KEYS do
  known[KEYS[at]] = true
  keys[#keys + 1] = KEYS[at]
end
if value then
  add('person', string.match(value, '^%S+ (%S+)'))
  local named = string.match(value, '"' .. ARGV[2] .. '":"([^"]+)"')
  if named then add(ARGV[3], named) end
end
if #keys == 0 then return answer end
for at, found in ipairs(redis.call('MGET', unpack(keys))) do
  answer[#answer + 1] = keys[at]
  answer[#answer + 1] = found
end
return answer
