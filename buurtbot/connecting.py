"""What `buurtbot connect` does, step by step; each is written down when it is done.

Telegram is asked between two questions: a question waits for a person in a plain terminal.
"""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from secrets import choice, randbelow
from typing import Any, Final, Self, TypeVar

from buurtbot.dialogue import Dialogue
from buurtbot.failures import Exit, Failed
from config.beginning import answers
from config.beginning.answers import Refused
from config.beginning.fill_in import filled_in
from config.beginning.write import write_over
from config.core.mistakes import read_toml
from config.environment.choices import telegram_address
from config.environment.env_file import write_env_file
from config.environment.settings import environment_of, secret, token_name_of
from handlers.desk_ptb.acquaintance import (
    Acquaintance,
    AtWork,
    Away,
    NotThere,
    Somebody,
    Standing,
    UnknownToken,
    Wrote,
    acquainted,
)

T = TypeVar("T")
DESK_TOKEN: Final = token_name_of("desk")
TREES: Final = ("linde", "berk", "eik", "wilg", "iep", "beuk", "els", "den", "kers", "peer")
RIGHTS: Final = "manage_topics+pin_messages"
SHORT_SECONDS: Final = 1.0


@dataclass
class Connecting:
    """One run through the steps. Use as `with`; raises Failed and NoAnswer."""

    talk: Dialogue
    folder: Path
    minutes: float
    _runner: asyncio.Runner = field(default_factory=asyncio.Runner)
    _open: AsyncExitStack = field(default_factory=AsyncExitStack)

    def __enter__(self) -> Self:
        """Begin to talk with Telegram."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close what is open; Ctrl-C comes here too."""
        self._runner.run(self._open.aclose())
        self._runner.close()

    def desk(self) -> Acquaintance:
        """The bot of the desk: its token kept, and its name in network.toml."""
        self.talk.say("connect-desk")
        return self._bot(DESK_TOKEN, self.folder / "network.toml", "desk_bot", other="")

    def neighbourhood(self, path: Path, desk: Acquaintance) -> None:
        """One neighbourhood: its bot, its group, what is lacking there, and its staff."""
        stated = read_toml(path)
        self.talk.say("connect-neighbourhood", name=str(stated.get("name", path.stem)))
        name = token_name_of(str(stated.get("slug", path.stem)))
        self._bot(name, path, "bot", other=desk.username)
        group, wrote, word = self._group(desk, stated.get("desk", {}))
        standing = self._rights(desk, group)
        self._keep(path, {"desk.group": standing.group})
        wrote += self._others(desk, standing, word)
        staff = self._staff(desk, standing, wrote, stated.get("desk", {}))
        if staff:
            self._keep(path, {"desk.moderators": staff})
        self.talk.say("connect-done", file=str(path))

    # -- a bot

    def _bot(self, secret_name: str, path: Path, key: str, *, other: str) -> Acquaintance:
        token = secret(secret_name, environment_of(self.folder))
        while True:
            typed = "" if token else self._token(secret_name)
            bot = self._acquainted(token or typed)
            token = ""
            if bot is not None and bot.username.casefold() == other.casefold():
                self.talk.say("connect-same-bot", bot=other)
            elif bot is not None:
                break
        if typed:
            write_env_file(self.folder, {secret_name: typed})
        self._keep(path, {key: bot.username})
        self.talk.say("connect-is", bot=bot.username)
        return bot

    def _token(self, secret_name: str) -> str:
        return self.talk.ask_secret("connect-ask-token", answers.read_token, name=secret_name)

    def _acquainted(self, token: str) -> Acquaintance | None:
        """None when Telegram does not know this token: it was told."""
        base = telegram_address(environment_of(self.folder))
        while True:
            try:
                way_in = acquainted(token, api_base=base)
                return self._runner.run(self._open.enter_async_context(way_in))
            except UnknownToken:
                self.talk.say("connect-unknown-token")
                return None
            except Away:
                self._wait_or_fail("connect-away")

    # -- its group

    def _group(
        self, desk: Acquaintance, stated: Mapping[str, Any]
    ) -> tuple[int, list[Wrote], str]:
        """Its number, who wrote the word there, and the word; the last two may be empty."""
        known = stated.get("group") or 0
        if known:
            return int(known), [], ""
        try:
            if not self._ask(desk.is_at_work()):
                return self._by_word(desk)
        except AtWork:
            pass
        asked = self.talk.ask("connect-ask-group", _read_group, bot=desk.username)
        return asked, [], ""

    def _by_word(self, desk: Acquaintance) -> tuple[int, list[Wrote], str]:
        word = f"{choice(TREES)}-{1000 + randbelow(9000)}"
        link = f"https://t.me/{desk.username}?startgroup={word}&admin={RIGHTS}"
        self.talk.say("connect-word", word=word, link=link, bot=desk.username)
        wrote = self._ask(desk.who_wrote(word, seconds=self.minutes * 60))
        if not wrote:
            raise Failed(self.talk.words("connect-nobody-wrote"), Exit.NO)
        self.talk.say("connect-group", group=wrote[-1].title)
        return wrote[-1].group, [each for each in wrote if each.group == wrote[-1].group], word

    def _rights(self, desk: Acquaintance, group: int) -> Standing:
        """What the bot may do there; asked again until it is enough, or until they go on."""
        while True:
            try:
                standing = self._ask(desk.standing(group))
            except NotThere:
                self._wait_or_fail("connect-not-there", bot=desk.username)
                continue
            lacking = list(_lacking(standing))
            for key in lacking:
                self.talk.say(key, bot=desk.username, group=standing.title)
            if not lacking or not self._look_again():
                break
        if not standing.pins:
            self.talk.say("connect-no-pins")
        return standing

    def _look_again(self) -> bool:
        return self.talk.asks and self.talk.ask(
            "connect-ask-again", answers.read_yes, default="ja"
        )

    # -- its staff

    def _others(self, desk: Acquaintance, standing: Standing, word: str) -> list[Wrote]:
        """Whoever else wrote the word, when they all had time for it."""
        if not word or not self.talk.asks:
            return []
        self.talk.ask("connect-ask-all-wrote", answers.read_text, default="", word=word)
        found = self._ask(desk.who_wrote(word, seconds=SHORT_SECONDS))
        return [each for each in found if each.group == standing.group]

    def _staff(
        self,
        desk: Acquaintance,
        standing: Standing,
        wrote: Iterable[Wrote],
        stated: Mapping[str, Any],
    ) -> list[int]:
        """Who may act: proposed one by one, and those who were listed already."""
        known = {int(number): "" for number in stated.get("moderators", ())}
        writers = [each.who for each in wrote]
        if any(who.hidden for who in writers):
            self.talk.say("connect-hidden")
        found = [*self._ask(desk.administrators(standing.group)), *writers]
        people = {who.user: who for who in found if not who.hidden and who.user not in known}
        chosen = [*known, *(user for user, who in people.items() if self._may_act(who))]
        if chosen or stated.get("admins_may"):
            return chosen
        return list(self.talk.ask("connect-ask-staff", _read_some_staff))

    def _may_act(self, who: Somebody) -> bool:
        number = str(who.user)
        return self.talk.ask(
            "connect-ask-may-act", answers.read_yes, default="ja", name=who.name, number=number
        )

    # -- around it

    def _ask(self, question: Coroutine[Any, Any, T]) -> T:
        """Ask Telegram; when it is away, that is told, and it ends. What is done stays done."""
        try:
            return self._runner.run(question)
        except Away:
            raise Failed(self.talk.words("connect-went-away"), Exit.AWAY) from None

    def _wait_or_fail(self, key: str, **args: str) -> None:
        if not self.talk.asks:
            raise Failed(self.talk.words(key, **args), Exit.AWAY)
        self.talk.wait_for_enter(key, **args)

    def _keep(self, path: Path, values: Mapping[str, Any]) -> None:
        try:
            write_over(path, filled_in(path.read_text(encoding="utf-8"), values))
        except OSError as error:
            why = {"file": str(path), "why": error.strerror or ""}
            raise Failed(self.talk.words("connect-cannot-write", **why), Exit.MACHINE) from None


def _lacking(standing: Standing) -> Iterable[str]:
    if not standing.has_topics:
        yield "connect-no-topics"
    if not standing.is_admin:
        yield "connect-no-admin"
    elif not standing.manages_topics:
        yield "connect-no-manage"


def _read_group(said: str) -> int | Refused:
    number = said.replace(" ", "")
    good = number.startswith("-") and number[1:].isdecimal() and int(number) > -(2**52)
    return int(number) if good else Refused("connect-no-number")


def _read_some_staff(said: str) -> tuple[int, ...] | Refused:
    return answers.read_staff(said) or Refused("begin-no-staff")
