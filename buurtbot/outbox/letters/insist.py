"""A letter in the form that Telegram takes: in pieces that fit, and barer when it is refused.

Better words without buttons than no words, and better "something could not be shown" than nothing.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from buurtbot.domain.words.letters import split, units
from buurtbot.domain.words.open_line import cleaned
from buurtbot.outbox.letters.channel import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Channel,
    Delivered,
    Letter,
    Lost,
    Refused,
    Result,
)
from buurtbot.outbox.letters.parts import Parts

log = logging.getLogger(__name__)
MOST_BYTES = 40 * 2**20  # Telegram takes 50 MB in one call
NOT_WANTED = "voice_messages_forbidden"  # so they set it for all but whom they know


@dataclass(frozen=True)
class Insisting:
    """Sends to one chat. `lost` stands for a file that is refused, `not_shown` for everything.

    Without `not_shown` a letter may be refused for good. With a `label`, each message begins so.
    `parts` are those of the letter that arrived at an earlier try.
    """

    channel: Channel
    bot: str
    chat: int
    lost: Mapping[Lost, str]
    parts: Parts | None = None
    not_shown: str = ""
    label: str = ""

    async def send(self, letter: Letter) -> Result:
        """Send a letter; buttons and file come with its last piece, a place after its words."""
        letters = _letters(letter, self.label)
        result = await self._each(letters)
        if isinstance(result, Delivered) and len(letters) > 1 and _is_place(letter):
            *pieces, words = result.others
            return replace(result, message=words, others=(*pieces, result.message))
        return result

    async def _each(self, letters: Sequence[Letter]) -> Result:
        """One after another. The last need not be remembered: with it all of it is done."""
        *before, last = letters
        arrived: list[Delivered] = []
        for letter in before:
            result = await self._once(letter, sum(units(each.text) for each in letters))
            if not isinstance(result, Delivered):
                return result
            arrived.append(result)
        result = await self._send(last)
        return _whole([*arrived, result]) if isinstance(result, Delivered) else result

    async def _once(self, letter: Letter, whole: int) -> Result:
        if self.parts is None:
            return await self._send(letter)
        return await self.parts.once(letter, self._send, whole=whole)

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
        return await self._each(list(_singly(letter, self.label)))

    async def _one(self, letter: Letter) -> Result:
        """In ever barer forms; without its file it says so."""
        result = await self.channel.send(self.bot, self.chat, letter)
        if not isinstance(result, Refused):
            return result
        log.error("Telegram refused a message, it goes on barer: %s", result.why)
        if letter.attached is None:
            return await self._first_taken(self._forms(letter, first=False), result)
        lost: Lost = "voice" if NOT_WANTED in result.why.casefold() else "file"
        words = "\n\n".join(filter(None, (letter.text, self.lost[lost])))
        worded = replace(letter, attached=None, text=words)
        result = await self._first_taken(self._forms(worded), result)
        return replace(result, lost=lost) if isinstance(result, Delivered) else result

    async def _first_taken(self, forms: Iterator[Letter], refused: Refused) -> Result:
        result: Result = refused
        for barer in forms:
            result = await self.channel.send(self.bot, self.chat, barer)
            if not isinstance(result, Refused):
                return result
            log.error("Telegram refused a message, it goes on barer: %s", result.why)
        return result

    async def change(self, message: int, letter: Letter) -> Result:
        """Other words, and another file, for an earlier message; a place stays where it is."""
        letter = replace(letter, attached=None) if _is_place(letter) else letter
        result: Result = Refused("nothing was tried")
        for barer in _barer(letter):
            result = await self.channel.change(self.bot, self.chat, message, barer)
            if not isinstance(result, Refused):
                return result
            log.error("Telegram refused a change, it goes on barer: %s", result.why)
        return result

    def _forms(self, letter: Letter, *, first: bool = True) -> Iterator[Letter]:
        yield from _barer(letter, first=first)
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
    bare = Letter(cleaned(letter.text), thread=letter.thread, id=letter.id)
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
    *before, last = _pieces(letter.text, LONGEST_TEXT - units(begin)) or [""]
    bare = replace(letter, buttons=(), keys=None, attached=None, others=())
    words = [replace(bare, text=begin + each) for each in before]
    if _is_place(letter):
        shown = replace(letter, text=(begin + last).strip(), attached=None)
        place = replace(bare, text="", attached=attached)
        return [*words, *([shown] if shown.text else []), place]
    if attached is not None and (before or units(begin + last) > LONGEST_CAPTION):
        words, last = [*words, replace(bare, text=begin + last)], ""
    return [*words, replace(letter, text=(begin + last).strip())]


def _is_place(letter: Letter) -> bool:
    """A place is a message of its own, that can have no words."""
    return letter.attached is not None and letter.attached.kind == "location"


def _whole(arrived: Sequence[Delivered]) -> Delivered:
    numbers = [number for each in arrived for number in (*each.others, each.message)]
    lost: Lost = next((each.lost for each in arrived if each.lost), "")
    return Delivered(numbers[-1], tuple(numbers[:-1]), lost)


def _pieces(words: str, most: int) -> list[str]:
    """Telegram takes no message of spaces alone."""
    return [piece for piece in split(words, most) if piece.strip()]
