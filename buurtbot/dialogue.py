"""Questions in a terminal: asked in the words of the texts, again after an answer that is none.

Answers may be typed, piped in, or given beforehand. Nothing that was answered is written here.
"""

import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import TextIOWrapper
from typing import Any, TypeVar

from buurtbot.terminal import tell
from config.beginning.answers import Refused
from config.words.texts import Texts, load_texts

T = TypeVar("T")


class NoAnswer(Exception):
    """The input ended before everything was answered, or nothing may be asked."""


@dataclass
class Dialogue:
    """With one person, in one language. `asks` is false for who gave all answers beforehand."""

    texts: Texts
    language: str
    asks: bool = True

    @staticmethod
    def begin(language: str, *, asks: bool = True) -> "Dialogue":
        """A terminal that cannot show a sign shows another one, and nothing stops for it."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="replace")
        return Dialogue(load_texts(room="beginning"), language, asks)

    def words(self, key: str, **args: str) -> str:
        """One text in the language of this person."""
        return self.texts.say(self.language, key, args)

    def say(self, key: str, **args: str) -> None:
        """Tell them something."""
        tell(self.words(key, **args))

    def ask(
        self,
        key: str,
        read: Callable[[str], T | Refused],
        *,
        given: str | None = None,
        default: str | None = None,
        **args: str,
    ) -> T:
        """Ask until there is an answer. `given` was said beforehand; Enter means `default`.

        Raises NoAnswer.
        """
        said = default if given is None and not self.asks else given
        while True:
            if said is None:
                said = self._hear(key, default, args)
            answer = read(said.strip() or default or "")
            if not isinstance(answer, Refused):
                return answer
            self.refuse(answer)
            said = None

    def ask_secret(self, key: str, read: Callable[[str], T | Refused], **args: str) -> T:
        """The same, for what no screen may show; asked until there is one. Raises NoAnswer."""
        while True:
            if not self.asks:
                raise NoAnswer(self.words(key, **args))
            tell(self.words(key, **args))
            answer = read(_unseen())
            if not isinstance(answer, Refused):
                return answer
            self.refuse(answer)

    def wait_for_enter(self, key: str, **args: str) -> None:
        """Until they say that they did something. Raises NoAnswer."""
        self._hear(key, None, args)

    def refuse(self, answer: Refused) -> None:
        """Say why what they typed is no answer."""
        tell(self.words(answer.key, **answer.args))

    def _hear(self, key: str, default: str | None, args: dict[str, Any]) -> str:
        question = self.words(key, **args)
        if not self.asks:
            raise NoAnswer(question)
        tell(f"\n{question} [{default}]" if default else f"\n{question}")
        try:
            return _mended(input("> "))
        except EOFError:
            raise NoAnswer(question) from None


def _unseen() -> str:
    """A line that the screen does not show; out of a pipe when there is no terminal."""
    try:
        return getpass.getpass("> ") if sys.stdin.isatty() else input()
    except EOFError:
        raise NoAnswer from None


def _mended(said: str) -> str:
    """What a terminal of another encoding typed: é as one byte is no é in UTF-8."""
    raw = os.fsencode(said) if any("\udc80" <= sign <= "\udcff" for sign in said) else b""
    return raw.decode("cp1252", errors="replace") if raw else said
