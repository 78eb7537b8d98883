"""Texts for people, from Fluent files: config/locales/<language>/<room>/<subject>.ftl.

The same keys exist in every language with the same arguments (proved by `check_texts`). Times are
said as people say them, in Europe/Amsterdam: "morgen, dinsdag 24 november, om 10 uur".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import fluent.runtime.resolver
from fluent.runtime import FluentBundle, FluentResource

HERE = Path(__file__).parent / "locales"
LANGUAGES = ("nl", "en")
# Fluent refuses a filled-in value of over 2,500 characters; a relayed message may hold 4,096.
fluent.runtime.resolver.MAX_PART_LENGTH = 8192
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class NoSuchText(KeyError):
    """A key that is in no locale file, or a text whose arguments do not fit."""


@dataclass(frozen=True)
class Texts:
    """All sentences, by language."""

    bundles: Mapping[str, FluentBundle] = field(repr=False)

    def say(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        """One text. Raises NoSuchText for an unknown key or a missing argument."""
        bundle = self.bundles[language]
        if not bundle.has_message(key):
            raise NoSuchText(key)
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise NoSuchText(key)
        said, errors = bundle.format_pattern(pattern, dict(args))
        if errors:
            raise NoSuchText(f"{key}: {errors[0]}")
        return str(said)

    def moment(self, language: str, at: datetime, now: datetime) -> str:
        """A moment as people say it, seen from `now`."""
        there, here = at.astimezone(AMSTERDAM), now.astimezone(AMSTERDAM)
        days = (there.date() - here.date()).days
        args: dict[str, str | int] = {
            "weekday": self.say(language, f"weekday-{there.isoweekday()}", {}),
            "day": there.day,
            "month": self.say(language, f"month-{there.month}", {}),
            "time": self._clock(language, there),
        }
        key = {0: "moment-today", 1: "moment-tomorrow"}.get(days, "moment-day")
        return self.say(language, key, args)

    def _clock(self, language: str, there: datetime) -> str:
        if there.minute == 0:
            return self.say(language, "clock-hour", {"hour": str(there.hour)})
        return self.say(language, "clock-time", {"time": f"{there.hour}:{there.minute:02}"})


def load_texts(folder: Path = HERE, *, room: str = "") -> Texts:
    """Read every .ftl file of every language, or of one room. Raises what Fluent's parser does."""
    return Texts({language: _bundle(folder / language / room, language) for language in LANGUAGES})


def _bundle(folder: Path, language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted(folder.rglob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
