-- Who is stored within a circle, where, and their cards: three strings instead of a thousand
-- replies, which would take the client longer to read than it takes Redis to find them.
-- KEYS[1] the places, KEYS[2] what the key of each card begins with: which cards are read follows
-- from who is found, so they cannot be named before; its hash tag holds them to one slot.
-- ARGV: longitude, latitude, radius in metres. Reads only.
-- Returns names and 52-bit cells joined by spaces, and cards (empty when absent) by line ends.
local AT_ONCE = 1000 -- unpack has a limit
local found = redis.call('GEOSEARCH', KEYS[1], 'FROMLONLAT', ARGV[1], ARGV[2],
    'BYRADIUS', ARGV[3], 'm', 'WITHHASH')
local names, cells, keys, cards = {}, {}, {}, {}
for at, one in ipairs(found) do
    names[at] = one[1]
    cells[at] = string.format('%.0f', one[2])
    keys[at] = KEYS[2] .. one[1]
end
for first = 1, #keys, AT_ONCE do
    local last = math.min(first + AT_ONCE - 1, #keys)
    for _, card in ipairs(redis.call('MGET', unpack(keys, first, last))) do
        cards[#cards + 1] = card or ''
    end
end
return {table.concat(names, ' '), table.concat(cells, ' '), table.concat(cards, '\n')}
