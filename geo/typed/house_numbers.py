"""Which numbers may be that of a house, and what belongs to each: "12-3hs", "12 bis a"."""

from dataclasses import dataclass
from typing import Final

from geo.addresses import HouseNumber
from geo.typed import words
from geo.typed.labels import label
from geo.typed.no_houses import no_houses
from geo.typed.numbers_in_names import in_a_name
from geo.typed.tokens import Tokens, is_sign, is_word, token_at

TIES: Final = frozenset("-/+")
LONGEST_SUFFIX: Final = 8
HIGHEST: Final = 99_999
NONE: Final[frozenset[int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number that may be that of a house: tokens `start` to `end`, label and suffix included.

    `said` when "nr", "huisnummer" or the like stands before it.
    """

    house: HouseNumber
    start: int
    end: int
    said: bool = False


def numbered(tokens: Tokens) -> list[Numbered]:
    """Every number that may be that of a house, in order."""
    not_these = no_houses(tokens)
    found: list[Numbered] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind == "number" and at not in not_these and not in_a_name(tokens, at):
            suffix, end = suffix_at(tokens, at + 1, not_these)
            start, said = label(tokens, at)
            found.append(Numbered(HouseNumber(int(tokens[at].text), suffix), start, end, said))
            at = end
        else:
            at += 1
    return [one for one in found if 0 < one.house.number <= HIGHEST]


def suffix_at(tokens: Tokens, at: int, not_these: frozenset[int] = NONE) -> tuple[str, int]:
    """What belongs to a number, in capitals without signs, and where the rest begins."""
    suffix, end = "", at
    for _ in range(4):
        part = _part(tokens, end, not_these, suffix)
        if not part or len(suffix) + len(part) > LONGEST_SUFFIX:
            break
        suffix += part
        end += 2 if is_sign(tokens[end], TIES) else 1
    return suffix.upper(), end


def _part(tokens: Tokens, at: int, not_these: frozenset[int], so_far: str) -> str:
    """The next part of what belongs to a number; empty when there is none."""
    tie = is_sign(token_at(tokens, at), TIES)
    here = at + 1 if tie else at
    token = token_at(tokens, here)
    if token is None or token.kind == "sign" or here in not_these:
        return ""
    tight = token.glued and (not tie or tokens[at].glued)
    if token.kind == "word":
        fits = _tight_word_fits(token.plain) if tight else _word_fits(tokens, here, tie=tie)
    else:
        again = so_far[-1:].isdigit() and not tie
        fits = not again and _number_fits(tokens, here, tie=tie, tight=tight)
    return token.plain.replace("-", "") if fits else ""


def _number_fits(tokens: Tokens, at: int, *, tie: bool, tight: bool) -> bool:
    """ "12-3", "148EC6", "12 3"; not the 3 of "12 3 hoog" or "12 2-hoog"."""
    after = token_at(tokens, at + 1)
    if is_sign(after, TIES) and is_word(token_at(tokens, at + 2), words.FLOORS):
        return tie or tight
    if not tight and not tie and after is not None and after.kind == "word":
        floor = after.plain in words.FLOORS or (after.glued and len(after.plain) > 1)
        return not floor and len(tokens[at].text) <= 3
    return len(tokens[at].text) <= (4 if tie or tight else 3)


def _tight_word_fits(word: str) -> bool:
    """ "12bis", "1-TRAF"; not "12boven", "12-Ede"."""
    if "'" in word or word in words.PLACE:
        return False
    return all(_tight_piece_fits(piece) for piece in word.split("-"))


def _tight_piece_fits(piece: str) -> bool:
    if piece in words.SUFFIXES or piece == "hoog":
        return True
    return len(piece) <= 4 and not words.is_door(piece) and not words.places_at([piece])


def _word_fits(tokens: Tokens, at: int, *, tie: bool) -> bool:
    """ "12 bis", "12 a"; not "12 II hoog", "12 in Delft", "12 c/o Jansen"."""
    word, after = tokens[at].plain, token_at(tokens, at + 1)
    if "'" in word or _is_initial(tokens, at):
        return False
    if word in words.SUFFIXES:
        return not is_word(after, words.FLOORS | {"hek"})
    return len(word) == 1 or (len(word) == 2 and (tie or not _is_small(word)))


def _is_initial(tokens: Tokens, at: int) -> bool:
    """ "c/o", "t.a.v.", "k. 4", "J. Houtmanstraat"."""
    sign, after = token_at(tokens, at + 1), token_at(tokens, at + 2)
    if not is_sign(sign, frozenset("./'")) or not sign.glued or after is None:
        return False
    return after.kind == "number" or after.glued or words.is_street(after.plain)


def _is_small(word: str) -> bool:
    """Whether two letters are a word."""
    known = word in words.AROUND or word in words.SMALL_LETTERS or word in words.STREETS
    return known or words.is_door(word) or words.is_ordinary(word)
