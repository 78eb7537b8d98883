"""What was typed, cut up for reading: its words, its postcode, and the runs of words between."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from geo.addresses import as_postcode
from geo.typed import words
from geo.typed.numbers_in_names import in_a_name
from geo.typed.streets import BREAKS, ends_a_sentence
from geo.typed.tokens import Tokens, is_word, readable, token_at, tokens

CODE: Final = "¶"  # what a token of the postcode becomes, so that nothing else is read in it
POSTCODE: Final = re.compile(
    r"(?<![^\W_])(?:NL[ .-]{0,3})?([1-9IL][0-9OIL]{3})([ .,_-]{0,3})([A-Z] ?[A-Z])(?![^\W\d_])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, cut up; `code` are the tokens of the postcode, if any."""

    read: str
    tokens: Tokens
    postcode: str | None = None
    code: range = range(0)

    def text(self, start: int, end: int) -> str:
        """The words from one token to another, as they were typed."""
        if start >= end:
            return ""
        return self.read[self.tokens[start].start : self.tokens[end - 1].end]


def cut_up(text: str) -> Typed:
    """Cut a text into words and find the postcode in it."""
    read = readable(text)
    cut = tokens(read)
    for match in POSTCODE.finditer(read):
        code = as_postcode(match[1], match[3].replace(" ", ""))
        at = [i for i, one in enumerate(cut) if match.start() <= one.start < match.end()]
        if _is_a_sentence(cut, at, match):
            continue
        for i in at:
            cut[i] = cut[i]._replace(kind="sign", text=CODE, plain=CODE)
        if code:
            return Typed(read, cut, code, range(at[0], at[-1] + 1))
    return Typed(read, cut)


def _is_a_sentence(cut: Tokens, at: Sequence[int], match: re.Match[str]) -> bool:
    """Whether "1944 nr" or "2000 km" only looks like a postcode."""
    letters = match[3].casefold()
    if sum(sign.isdigit() for sign in match[1]) < 2:
        return True
    if not match[2] or letters not in words.SMALL_LETTERS:
        return False
    if match[3].isupper() and not in_a_name(cut, at[0]):
        return False
    before, after = token_at(cut, at[0] - 1), token_at(cut, at[-1] + 1)
    first = before is None or is_word(before, words.POSTCODE)
    code_alone = first and (after is None or after.kind == "number")
    return letters in words.COUNTED or not code_alone


def chunks(typed: Typed, used: Sequence[range], start: int = 0) -> Iterator[range]:
    """The runs of tokens that are not used, without the signs and small words around them."""
    taken = {at for each in used for at in each}
    begin = start
    for at in range(start, len(typed.tokens) + 1):
        if at == len(typed.tokens) or at in taken or _breaks(typed.tokens, at):
            chunk = trimmed(typed.tokens, begin, at)
            if chunk:
                yield chunk
            begin = at + 1


def _breaks(cut: Tokens, at: int) -> bool:
    return cut[at].kind == "sign" and (cut[at].text in BREAKS or ends_a_sentence(cut, at))


def trimmed(cut: Tokens, start: int, end: int) -> range:
    """These tokens without signs and labels around them; none when nothing else is left."""
    while start < end and (
        is_word(cut[start], words.LABELS) or (cut[start].kind == "sign" and cut[start].text != "'")
    ):
        start += 1
    while start < end and (cut[end - 1].kind == "sign" or is_word(cut[end - 1], words.LABELS)):
        end -= 1
    says = any(one.kind == "number" or one.plain not in words.SMALL for one in cut[start:end])
    return range(start, end) if says else range(0)
