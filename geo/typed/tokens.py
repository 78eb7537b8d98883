"""Typed text cut into words, numbers and signs; each knows where it stood. Linear in its length.

Digits of any script count as digits, wide letters as letters; what cannot be seen is gone.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple, TypeGuard

LONGEST: Final = 4096  # as long as a message of Telegram gets
TOKEN: Final = re.compile(r"(\d+)|((?:'(?=[snt]\b))?[^\W\d_]+(?:['-][^\W\d_]+)*)|(\S)")
Kind = Literal["number", "word", "sign"]
KINDS: Final[tuple[Kind, ...]] = ("sign", "number", "word", "sign")
ALIKE: Final = str.maketrans(
    {
        **dict.fromkeys("’‘‛`´ʼ′＇", "'"),
        **dict.fromkeys("‐‑‒–—―−－", "-"),
        **dict.fromkeys("№", " nr "),
        **dict.fromkeys("º˚", "°"),
        **dict.fromkeys("⁄∕", "/"),
    }
)
WIDE: Final = ("<wide>", "<font>", "<narrow>", "<circle>")


class Token(NamedTuple):
    """A word, a number or one sign, as it was typed and where.

    `plain` is the word in small letters without accents; `glued` says that no space stands before.
    """

    text: str
    plain: str
    kind: Kind
    glued: bool
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins as a name does."""
        return self.text.lstrip("'")[:1].isupper()


def readable(text: str) -> str:
    """The text as it is read: plain digits, quotes and dashes, on one line with breaks as ";"."""
    short = unicodedata.normalize("NFC", text[:LONGEST])
    lines = re.sub(r"[\r\n\v\f\x85\u2028\u2029]+", " ; ", short)
    return " ".join(lines.translate(ALIKE).translate(READ).split())


def _sign(sign: str) -> str:
    if sign.isascii():
        return sign if sign.isprintable() else " "
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    category = unicodedata.category(sign)
    if category in {"Cf", "Mn", "Me"}:
        return ""
    if category in {"Cc", "Cs", "Co", "Cn", "Zs"}:
        return " "
    wide = unicodedata.decomposition(sign).startswith(WIDE)
    return unicodedata.normalize("NFKC", sign) if wide else sign


class _Read(dict[int, str]):
    """How each sign is read; looked up once for each."""

    def __missing__(self, code: int) -> str:
        self[code] = _sign(chr(code))
        return self[code]


READ: Final = _Read()


def plain(word: str) -> str:
    """Small letters without accents and apostrophes around."""
    if word.isascii():
        return word.casefold()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def tokens(read: str) -> list[Token]:
    """Cut what `readable` gave into tokens."""
    cut: list[Token] = []
    end = 0
    for found in TOKEN.finditer(read):
        text, (start, stop) = found[0], found.span()
        kind = KINDS[found.lastindex or 0]
        cut.append(Token(text, plain(text), kind, start == end and bool(cut), start, stop))
        end = stop
    return cut


Tokens = Sequence[Token]


def token_at(tokens: Tokens, at: int) -> Token | None:
    """The token there, or None before the first and after the last."""
    return tokens[at] if 0 <= at < len(tokens) else None


def is_word(token: Token | None, among: frozenset[str]) -> TypeGuard[Token]:
    """Whether it is one of these words."""
    return token is not None and token.kind == "word" and token.plain in among


def is_sign(token: Token | None, among: frozenset[str]) -> TypeGuard[Token]:
    """Whether it is one of these signs."""
    return token is not None and token.kind == "sign" and token.text in among


def is_number(token: Token | None) -> TypeGuard[Token]:
    """Whether it is a number."""
    return token is not None and token.kind == "number"


def plains(tokens: Tokens, start: int, end: int) -> list[str]:
    """The plain words from one token to another; what is no word is left out."""
    return [token.plain for token in tokens[start:end] if token.kind == "word"]
