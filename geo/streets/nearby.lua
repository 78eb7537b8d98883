-- Who is stored within a circle, and where, as two strings instead of hundreds of replies.
-- KEYS[1] the sorted set of places; ARGV: longitude, latitude, radius in metres.
-- Returns the names and the 52-bit cells, each joined by spaces, in no order.
local found = redis.call('GEOSEARCH', KEYS[1], 'FROMLONLAT', ARGV[1], ARGV[2],
    'BYRADIUS', ARGV[3], 'm', 'WITHHASH')
local names, cells = {}, {}
for at, one in ipairs(found) do
    names[at] = one[1]
    cells[at] = string.format('%.0f', one[2])
end
return {table.concat(names, ' '), table.concat(cells, ' ')}
