-- Who is stored within a circle, where, their cards and when they were asked: four strings instead
-- of a thousand replies, which would take the client longer to read than it takes Redis to find.
-- KEYS[1] the places, KEYS[2] and KEYS[3] what the keys of each card and each asked begin with:
-- which are read follows from who is found, so they cannot be named before; their hash tag holds
-- them to one slot.
-- ARGV: longitude, latitude, radius in metres. Reads only.
-- Returns names and 52-bit cells joined by spaces; cards and asked (empty when absent) by line ends.
local AT_ONCE = 1000 -- unpack has a limit
local found = redis.call('GEOSEARCH', KEYS[1], 'FROMLONLAT', ARGV[1], ARGV[2],
    'BYRADIUS', ARGV[3], 'm', 'WITHHASH')
local names, cells = {}, {}
for at, one in ipairs(found) do
    names[at] = one[1]
    cells[at] = string.format('%.0f', one[2])
end
local function of_each(prefix)
    local keys, values = {}, {}
    for at, name in ipairs(names) do keys[at] = prefix .. name end
    for first = 1, #keys, AT_ONCE do
        local last = math.min(first + AT_ONCE - 1, #keys)
        for _, value in ipairs(redis.call('MGET', unpack(keys, first, last))) do
            values[#values + 1] = value or ''
        end
    end
    return table.concat(values, '\n')
end
return {table.concat(names, ' '), table.concat(cells, ' '), of_each(KEYS[2]), of_each(KEYS[3])}
