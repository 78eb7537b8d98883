"""A script that breaks at its n-th call of Redis, as a bug or a key of a wrong type would do."""

import hashlib

from buurtbot.storage.script import Script

HEADER = "#!lua\n"
BREAKS = """
local real, calls = redis, 0
local redis = setmetatable({ call = function(...)
  calls = calls + 1
  if calls == %d then error('broken on purpose') end
  return real.call(...)
end }, { __index = real })
"""


def breaking_at(number: int, script: Script) -> Script:
    """The same script, with a fault instead of its n-th call."""
    header = HEADER if script.source.startswith(HEADER) else ""
    source = header + BREAKS % number + script.source.removeprefix(HEADER)
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())
