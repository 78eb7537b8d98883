"""A script that breaks at its n-th call of Redis, and one for which Redis's clock was set anew."""

import hashlib
import re

from buurtbot.storage.script import Script

HEADER = re.compile(r"#!lua.*\n")
BREAKS = """
local real, calls = redis, 0
local redis = setmetatable({ call = function(...)
  calls = calls + 1
  if calls == %d then error('broken on purpose') end
  return real.call(...)
end }, { __index = real })
"""


SET_ANEW = """
local real = redis
local redis = setmetatable({ call = function(...)
  local answer = real.call(...)
  if ... == 'TIME' then answer[1] = answer[1] + %d end
  return answer
end }, { __index = real })
"""


def breaking_at(number: int, script: Script) -> Script:
    """The same script, with a fault instead of its n-th call."""
    return _after(BREAKS % number, script)


def set_anew(seconds: float, script: Script) -> Script:
    """The same script on a machine whose clock is so many seconds ahead."""
    return _after(SET_ANEW % seconds, script)


def _after(prelude: str, script: Script) -> Script:
    found = HEADER.match(script.source)
    header = found[0] if found else ""
    source = header + prelude + script.source.removeprefix(header)
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())
