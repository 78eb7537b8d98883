-- It does not go after all: its place in these windows is for others.
-- KEYS: windows, see limits.lua. ARGV: id.
for _, key in ipairs(KEYS) do
  local there, kept = {}, redis.call('GET', key) or ''
  for at, who in string.gmatch(kept, '(%d+):(%S+)') do
    if who ~= ARGV[1] then there[#there + 1] = at .. ':' .. who end
  end
  local rest = table.concat(there, ' ')
  if rest ~= kept then redis.call('SET', key, rest, 'KEEPTTL') end
end
return 1
