"""The stage of the tour: people who press what they see, and promises that are kept or not."""

import asyncio
import sys
import textwrap
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.seen import CannotDo, NotSeen, Seen
from buurtbot.simulator.state.passing_time import MovableClock
from config.words.texts import Texts

PATIENCE = 60.0  # seconds, on a machine that does much else; the tour is about twenty in all
LOOK_EVERY = 0.04
WIDTH = 96
LAST = 8  # messages that are shown when another was waited for
T = TypeVar("T")
Where = str | Group


@dataclass
class Actor:
    """Somebody with a phone, in one chat, who presses buttons by the key of their text."""

    person: Person
    chat: Where
    texts: Texts
    clock: MovableClock
    language: str = "nl"
    quiet: bool = False
    shown: set[int] = field(default_factory=set)
    pressed: int = 0

    @property
    def name(self) -> str:
        """First name."""
        return self.person.name.split(" ")[0]

    def label(self, key: str) -> str:
        """The text of a button in the language of this person."""
        return self.texts.say(self.language, key, {})

    async def presses(self, key: str, *, older: bool = False, about: str = "") -> None:
        """Press the button with this text on the newest message (or an `older` one).

        `about`: words that stand in it, where several messages have such a button.
        """
        await self.presses_label(self.label(key), older=older, about=about)

    async def presses_label(self, label: str, *, older: bool = False, about: str = "") -> None:
        """The same, of a button that is called by a name."""

        def fits(message: Seen) -> bool:
            return self._may_press(message, label, older=older) and about in message.text

        message = await self._until(lambda: self._press(label, fits), label)
        self.pressed = max(self.pressed, message.id)
        self.clock.advance(2)
        self._tell(f"[{label}]")

    async def _press(self, label: str, fits: Callable[[Seen], bool]) -> Seen | None:
        """Press it when it is there; a message may change between seeing and pressing."""
        message = next(filter(fits, reversed(await self.sees())), None)
        if message is None:
            return None
        try:
            await self.person.presses(self.chat, label, message=message)
        except CannotDo:
            return None
        return message

    async def _until(self, look: Callable[[], Awaitable[T | None]], what: str) -> T:
        try:
            return await until(look, f"{self.name} did not see {what!r}")
        except NotSeen as missed:
            last = [f"  {seen}" for seen in (await self.sees())[-LAST:]]
            raise NotSeen("\n".join([f"{missed}; the last that stands there:", *last])) from None

    def _may_press(self, message: Seen, label: str, *, older: bool) -> bool:
        newer = message.id > self.pressed or older
        return newer and any(label == shown for shown in message.button_texts)

    async def types(self, words: str, **more: int) -> None:
        """Type something."""
        await self.person.says(self.chat, words, **more)
        self.clock.advance(2)
        self._tell(words)

    async def hears(self, part: str) -> Seen:
        """Wait until something with these words is seen, and show it."""
        message = await self._finds(lambda m: part in m.text and not m.from_self, part)
        self._show(message)
        return message

    async def sees(self) -> list[Seen]:
        """Everything in this chat now."""
        return await self.person.sees(self.chat)

    async def _finds(self, fits: Callable[[Seen], bool], what: str) -> Seen:
        async def look() -> Seen | None:
            return next(filter(fits, reversed(await self.sees())), None)

        return await self._until(look, what)

    def _tell(self, words: str) -> None:
        if not self.quiet:
            _line(f"  {self.name} → {self._where()}", words)

    def _show(self, message: Seen) -> None:
        if not self.quiet and message.id not in self.shown:
            self.shown.add(message.id)
            _line(f"  {self._where()} → {self.name}", message.text)

    def _where(self) -> str:
        return "desk" if isinstance(self.chat, Group) else "bot"


async def until(look: Callable[[], Awaitable[T | None]], otherwise: str) -> T:
    """Look again and again until something is there. Raises NotSeen with what to say otherwise."""
    for _ in range(round(PATIENCE / LOOK_EVERY)):
        found = await look()
        if found is not None:
            return found
        await asyncio.sleep(LOOK_EVERY)
    raise NotSeen(otherwise)


@dataclass
class Promises:
    """What must hold, what was seen, and whether that is the same."""

    rows: list[tuple[str, str, bool]] = field(default_factory=list)

    def check(self, promise: str, seen: object, *, holds: bool) -> None:
        """Note one promise with what was seen."""
        self.rows.append((promise, str(seen), holds))

    def table(self) -> str:
        """All promises, one line each."""
        wide = max(len(promise) for promise, _, _ in self.rows)
        lines = [
            f"  {'kept  ' if holds else 'BROKEN'}  {promise:<{wide}}  {seen}"
            for promise, seen, holds in self.rows
        ]
        return "\n".join(lines)

    @property
    def all_kept(self) -> bool:
        """Whether every promise held."""
        return all(holds for _, _, holds in self.rows)


def title(words: str) -> None:
    """The title of a scene."""
    sys.stdout.write(f"\n{words}\n")
    sys.stdout.flush()


def _line(who: str, words: str) -> None:
    flat = " / ".join(part for part in words.splitlines() if part)
    sys.stdout.write(f"{who:<22} {textwrap.shorten(flat, WIDTH, placeholder=' ...')}\n")
    sys.stdout.flush()


async def everyone(telegram: LocalTelegram) -> dict[int, Person]:
    """All people of the local Telegram by their number."""
    return {known["id"]: Person(telegram, known) for known in await telegram.get("/sim/people")}
