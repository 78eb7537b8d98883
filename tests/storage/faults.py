"""Scripts of which one breaks at its n-th call, or for which Redis's clock was set anew."""

import hashlib
import re
from dataclasses import replace

from buurtbot.storage.wire.script import Script
from buurtbot.storage.wire.scripts import Scripts

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


def breaking_at(number: int, scripts: Scripts, *names: str) -> Scripts:
    """The same scripts; those of these names have a fault instead of their n-th call."""
    return _after(BREAKS % number, scripts, *names)


def set_anew(seconds: float, scripts: Scripts) -> Scripts:
    """The same scripts on a machine whose clock is so many seconds ahead."""
    return _after(SET_ANEW % seconds, scripts, "what_time", "keep_time")


def _after(prelude: str, scripts: Scripts, *names: str) -> Scripts:
    return replace(scripts, **{name: _begun(prelude, getattr(scripts, name)) for name in names})


def _begun(prelude: str, script: Script) -> Script:
    found = HEADER.match(script.source)
    header = found[0] if found else ""
    source = header + prelude + script.source.removeprefix(header)
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())
