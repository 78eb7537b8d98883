"""Residents who ask, step by step, and volunteers who press [I help] on what still stands open."""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.bench.pretend.telegram import Bot, Chat, Telegram
from tests.bench.pretend.wire import Json

HELPS = "Ik help"
COMES = "Er komt een buur"


@dataclass
class Person(ABC):
    """Somebody in one chat."""

    crowd: "Crowd"
    chat: Chat = field(init=False)

    def moves_in(self, bot: Bot, number: int, name: str) -> None:
        """Have a chat with a bot."""
        user = {"id": number, "is_bot": False, "first_name": name, "language_code": "nl"}
        self.chat = Chat(bot, user, self.sees)
        self.crowd.telegram.chats[bot.token, number] = self.chat

    @abstractmethod
    def sees(self, chat: Chat, message: Json) -> None:
        """A message came, or changed."""

    def uses(self, message: Json, answer: str) -> None:
        """Press the button with these words, or type them where there is none."""
        data = data_of(message, answer)
        if data is None:
            self.crowd.telegram.says(self.chat, answer)
        else:
            self.crowd.telegram.presses(self.chat, message, data)


def data_of(message: Json, words: str) -> str | None:
    """What the button with these words says to its bot."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    found: str | None = next(
        (b["callback_data"] for row in rows for b in row if b["text"].startswith(words)), None
    )
    return found


@dataclass
class Resident(Person):
    """Asks for help; `steps` are (words of the question, answer)."""

    steps: Sequence[tuple[str, str]]
    at: int = 0
    acted: float = 0.0
    comes: bool = False

    def begins(self) -> None:
        """Press [Start]."""
        self._acts(lambda: self.crowd.telegram.says(self.chat, "/start"))

    def sees(self, chat: Chat, message: Json) -> None:
        """Answer the question that comes next; hear that somebody comes.

        Where a bot is slow that is heard before "your request is sent", and counts as well.
        """
        was_helped = self._helped
        self.comes = self.comes or COMES in message["text"]
        if self.at < len(self.steps):
            self._reads(chat, message)
        if self._helped and not was_helped:
            self.crowd.one_is_done()

    @property
    def _helped(self) -> bool:
        return self.comes and self.at == len(self.steps)

    def _reads(self, chat: Chat, message: Json) -> None:
        question, answer = self.steps[self.at]
        if question not in message["text"] or chat.messages.get(message["message_id"]) is None:
            return
        self.crowd.heard_s.append(time.perf_counter() - self.acted)
        self.at += 1
        if answer:
            pause = self.crowd.pause()
            self.crowd.later(pause, lambda: self._acts(lambda: self.uses(message, answer)))
        else:
            self.crowd.sent += 1

    def _acts(self, deed: Callable[[], None]) -> None:
        self.acted = time.perf_counter()
        deed()


@dataclass
class Volunteer(Person):
    """Helps when asked, a while later, if nobody else was first."""

    def sees(self, chat: Chat, message: Json) -> None:
        """An invitation is thought about."""
        if data_of(message, HELPS) is not None:
            self.crowd.later(self.crowd.thinks(), lambda: self._decides(message["message_id"]))

    def _decides(self, number: int) -> None:
        message = self.chat.messages[number]
        if data_of(message, HELPS) is not None:
            self.uses(message, HELPS)


@dataclass(frozen=True)
class Play:
    """What is played: residents begin within `seconds`, and answer after `pause` seconds."""

    tokens: tuple[str, ...]
    residents: int
    steps: tuple[tuple[tuple[str, str], ...], ...]  # for each bot: where it is differs
    first_id: int
    seconds: float = 1.0
    pause: float = 0.0
    thinks: tuple[float, float] = (0.5, 3.0)
    patience: float = 300.0


@dataclass
class Crowd:
    """Everybody in one play, and what was seen."""

    telegram: Telegram
    play: Play
    random: Random
    sent: int = 0
    done: int = 0
    heard_s: list[float] = field(default_factory=list)
    _finished: asyncio.Event = field(default_factory=asyncio.Event)

    def pause(self) -> float:
        """Seconds before somebody answers."""
        return self.play.pause * self.random.uniform(0.5, 1.5)

    def thinks(self) -> float:
        """Seconds before a volunteer decides."""
        return self.random.uniform(*self.play.thinks)

    def later(self, seconds: float, deed: Callable[[], None]) -> None:
        """Do it so many seconds from now."""
        asyncio.get_running_loop().call_later(seconds, deed)

    def one_is_done(self) -> None:
        """A resident heard that somebody comes."""
        self.done += 1
        if self.done == self.play.residents:
            self._finished.set()

    async def plays(self) -> dict[str, Any]:
        """Until everybody is helped, or patience ends; what was seen, times in seconds."""
        telegram, play = self.telegram, self.play
        telegram.webhook_s.clear()
        telegram.done_at.clear()
        telegram.calls.clear()
        telegram.refused = 0
        began = time.perf_counter()
        for number in range(play.residents):
            at = number % len(play.tokens)
            resident = Resident(self, play.steps[at])
            bot = telegram.bots[play.tokens[at]]
            resident.moves_in(bot, play.first_id + number, f"Buur{number}")
            self.later(play.seconds * number / play.residents, resident.begins)
        try:
            async with asyncio.timeout(play.patience):
                await self._finished.wait()
        except TimeoutError:
            pass
        return {
            "seconds": time.perf_counter() - began,
            "sent": self.sent,
            "done": self.done,
            "updates": len(telegram.webhook_s),
            "updates_s": _pace_of(telegram.done_at),
            "webhook_s": telegram.webhook_s.copy(),
            "heard_s": self.heard_s,
            "calls": dict(telegram.calls),
            "refused": telegram.refused,
        }


def _pace_of(times: list[float]) -> float:
    """Updates a second while everybody was busy: from the tenth part to nine tenths of them."""
    begin, end = len(times) // 10, len(times) * 9 // 10
    if end - begin < 2 or times[end] <= times[begin]:
        return 0.0
    return (end - begin) / (times[end] - times[begin])
