"""A letter in the form that Telegram takes: in pieces that fit, and barer when it is refused.

Better words without buttons than no words, and better "something could not be shown" than nothing.
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from buurtbot.domain.letters import split, units
from buurtbot.domain.open_line import cleaned
from buurtbot.outbox.channel import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Channel,
    Delivered,
    Letter,
    Refused,
    Result,
)

log = logging.getLogger(__name__)
MOST_BYTES = 40 * 2**20  # Telegram takes 50 MB in one call


@dataclass(frozen=True)
class Insisting:
    """Sends to one chat. `lost` stands for a file that is refused, `not_shown` for everything.

    Without `not_shown` a letter may be refused for good. With a `label`, each message begins so.
    """

    channel: Channel
    bot: str
    chat: int
    lost: str
    not_shown: str = ""
    label: str = ""

    async def send(self, letter: Letter) -> Result:
        """Send a letter; buttons and file come with its last piece."""
        return await self._each(_letters(letter, self.label))

    async def _each(self, letters: Iterable[Letter]) -> Result:
        numbers: list[int] = []
        for letter in letters:
            result = await self._send(letter)
            if not isinstance(result, Delivered):
                return result
            numbers += [*result.others, result.message]
        return Delivered(numbers[-1], tuple(numbers[:-1]))

    async def _send(self, letter: Letter) -> Result:
        return await (self._album(letter) if letter.others else self._one(letter))

    async def _album(self, letter: Letter) -> Result:
        """All as one; when that is too much, or is refused, one after another."""
        result: Result = Refused("too large to go together")
        if _size(letter) <= MOST_BYTES:
            result = await self.channel.send(self.bot, self.chat, letter)
        if not isinstance(result, Refused):
            return result
        log.error("Telegram refused an album, it goes one by one: %s", result.why)
        return await self._each(_singly(letter, self.label))

    async def _one(self, letter: Letter) -> Result:
        result: Result = Refused("nothing was tried")
        for barer in self._forms(letter):
            result = await self.channel.send(self.bot, self.chat, barer)
            if not isinstance(result, Refused):
                return result
            log.error("Telegram refused a message, it goes on barer: %s", result.why)
        return result

    async def change(self, message: int, letter: Letter) -> Result:
        """Other words for an earlier message."""
        result: Result = Refused("nothing was tried")
        for barer in _barer(letter):
            result = await self.channel.change(self.bot, self.chat, message, barer)
            if not isinstance(result, Refused):
                return result
            log.error("Telegram refused a change, it goes on barer: %s", result.why)
        return result

    def _forms(self, letter: Letter) -> Iterator[Letter]:
        yield letter
        if letter.attached:
            words = "\n\n".join(filter(None, (letter.text, self.lost)))
            letter = replace(letter, attached=None, text=words)
            yield letter
        yield from _barer(letter, first=False)
        if self.not_shown:
            yield Letter(self.not_shown, thread=letter.thread)
            yield Letter(self.not_shown)


def _barer(letter: Letter, *, first: bool = True) -> Iterator[Letter]:
    """The same words with less and less around them; each form once."""
    rows = tuple(
        tuple(replace(b, url="", style="") for b in row if b.data) for row in letter.buttons
    )
    plain = replace(letter, buttons=tuple(row for row in rows if row))
    without = replace(letter, buttons=(), keys=None)
    bare = Letter(cleaned(letter.text), thread=letter.thread)
    forms = dict.fromkeys((letter, plain, without, bare))
    yield from list(forms)[0 if first else 1 :]


def _size(letter: Letter) -> int:
    """Bytes that have to be sent along."""
    return sum(len(each.content) for each in (letter.attached, *letter.others) if each)


def _singly(letter: Letter, label: str) -> Iterator[Letter]:
    """Each picture by itself; the words stay with the first."""
    yield replace(letter, others=())
    for other in letter.others:
        yield replace(letter, text=label, attached=other, others=())


def _letters(letter: Letter, label: str) -> list[Letter]:
    """One letter, or several when its words do not fit in one message (or under its file)."""
    begin = f"{label}\n" if label else ""
    attached = letter.attached
    has_caption = attached is not None and attached.kind != "location"
    *before, last = _pieces(letter.text, LONGEST_TEXT - units(begin)) or [""]
    if has_caption and (before or units(begin + last) > LONGEST_CAPTION):
        before, last = [*before, last], ""
    bare = replace(letter, buttons=(), keys=None, attached=None, others=())
    words = [replace(bare, text=begin + each) for each in before]
    return [*words, replace(letter, text=(begin + last).strip())]


def _pieces(words: str, most: int) -> list[str]:
    """Telegram takes no message of spaces alone."""
    return [piece for piece in split(words, most) if piece.strip()]
