"""Texts for people, from Fluent files: config/locales/<language>/<room>/<subject>.ftl.

The same keys exist in every language with the same arguments (proved by `check_texts`). Times are
said as people say them, in Europe/Amsterdam: "morgen, dinsdag 24 november, om 10 uur".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import fluent.runtime.resolver
from fluent.runtime import FluentBundle, FluentResource

HERE = Path(__file__).parents[1] / "locales"
LANGUAGES = ("nl", "en")
# Fluent refuses a filled-in value of over 2,500 characters; a relayed message may hold 4,096.
fluent.runtime.resolver.MAX_PART_LENGTH = 8192
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BEGINS = re.compile(r"^(?P<key>-?[A-Za-z][\w-]*) *=", re.MULTILINE)
QUOTES = re.compile(r"\{\s*(?P<key>-?[A-Za-z][\w-]*)")


class NoSuchText(KeyError):
    """A key that is in no locale file, or a text whose arguments do not fit."""


@dataclass(frozen=True)
class Texts:
    """All sentences, by language."""

    languages: Mapping[str, "Language"] = field(repr=False)

    def say(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        """One text. Raises NoSuchText for an unknown key or a missing argument."""
        return self.languages[language].say(key, args)

    def has(self, language: str, key: str) -> bool:
        """Whether there is a text of this name."""
        return self.languages[language].has(key)

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


@dataclass(frozen=True)
class Language:
    """The sentences of one language; each is parsed when it is first said."""

    bundle: FluentBundle
    unread: dict[str, str]
    fixed: dict[str, str] = field(default_factory=dict, repr=False)  # said with no arguments

    def say(self, key: str, args: Mapping[str, str | int]) -> str:
        """One text. Raises NoSuchText for an unknown key or a missing argument."""
        if not args and key in self.fixed:
            return self.fixed[key]
        self._read(key)
        if not self.bundle.has_message(key):
            raise NoSuchText(key)
        pattern = self.bundle.get_message(key).value
        if pattern is None:
            raise NoSuchText(key)
        said, errors = self.bundle.format_pattern(pattern, dict(args))
        if errors:
            raise NoSuchText(f"{key}: {errors[0]}")
        if not args:
            self.fixed[key] = str(said)
        return str(said)

    def has(self, key: str) -> bool:
        """Whether there is a text of this name."""
        return key in self.unread or self.bundle.has_message(key)

    def _read(self, key: str) -> None:
        """Parse one text, and what it quotes of others."""
        if (written := self.unread.pop(key, None)) is None:
            return
        self.bundle.add_resource(FluentResource(written))
        for other in QUOTES.finditer(written):
            self._read(other["key"])


@cache
def our_texts() -> Texts:
    """Ours, read once in a process, and each sentence parsed once, whoever says it."""
    return load_texts()


def load_texts(folder: Path = HERE, *, room: str = "") -> Texts:
    """Every text of every language, or of one room. What cannot be parsed is no text."""
    return Texts(
        {language: _language(folder / language / room, language) for language in LANGUAGES}
    )


def _language(folder: Path, language: str) -> Language:
    unread: dict[str, str] = {}
    for path in sorted(folder.rglob("*.ftl")):
        for key, written in _written(path.read_text(encoding="utf-8")):
            unread.setdefault(key, written)
    return Language(FluentBundle([language], use_isolating=False), unread)


def _written(source: str) -> Iterator[tuple[str, str]]:
    """Each text with its key: from the line where it begins to where the next does."""
    found = list(BEGINS.finditer(source))
    ends = [*(following.start() for following in found[1:]), len(source)]
    for begins, end in zip(found, ends, strict=True):
        yield begins["key"], source[begins.start() : end]
