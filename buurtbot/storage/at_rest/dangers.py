"""What somebody must mend although all works: told in the log each minute, and on /readyz."""

import logging
from dataclasses import dataclass, field
from typing import Final

from buurtbot.clock import Seconds, steady

log = logging.getLogger(__name__)
SAID_AGAIN_AFTER: Final = 60.0  # seconds
LASTS: Final = 15 * 60.0  # seconds after it was last met; longer than anything waits for a try


@dataclass
class Dangers:
    """Each by a name; in words an operator can act on, and nothing of people."""

    seconds: Seconds = steady
    _met: dict[str, tuple[float, str]] = field(default_factory=dict)
    _said: dict[str, float] = field(default_factory=dict)

    def met(self, name: str, words: str) -> None:
        """It is so now."""
        now = self.seconds()
        self._met[name] = (now, words)
        if now - self._said.get(name, -SAID_AGAIN_AFTER) >= SAID_AGAIN_AFTER:
            self._said[name] = now
            log.critical("%s", words)

    def over(self, name: str) -> None:
        """It is not so any more."""
        if self._met.pop(name, None):
            self._said.pop(name, None)
            log.warning("This is over: %s", name)

    @property
    def told(self) -> tuple[str, ...]:
        """What was met lately, each once."""
        since = self.seconds() - LASTS
        self._met = {name: met for name, met in self._met.items() if met[0] >= since}
        return tuple(dict.fromkeys(words for _, words in self._met.values()))
