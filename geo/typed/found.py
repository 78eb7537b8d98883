"""Which number and which street were meant: by a label, the postcode, the street, or alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from geo.addresses import HouseNumber
from geo.typed import words
from geo.typed.cut import Typed, chunks
from geo.typed.house_numbers import Numbered, numbered, suffix_at
from geo.typed.labels import LABEL_SIGNS
from geo.typed.spelled import may_begin, spelled
from geo.typed.streets import NOWHERE, Named, named_before, named_behind, names_street, without_in
from geo.typed.tokens import Token, Tokens, is_sign, is_word, plains, token_at

MOST_TRIED: Final = 20  # numbers in one text that are looked at
MOST_WORDS: Final = 5  # in the name of a town
JOINTS: Final = frozenset({"op", "met", "en", "and", "with"})
BEFORE_A_NUMBER: Final = LABEL_SIGNS | frozenset(",;/(")


@dataclass(frozen=True, slots=True)
class Found:
    """The house number and the street that were meant, each of them when it was said."""

    number: Numbered | None = None
    street: Named = NOWHERE


def find(typed: Typed) -> Found | None:
    """Return what was meant; None when these words hold no address."""
    houses = numbered(typed.tokens)[:MOST_TRIED]
    said = [house for house in houses if house.said]
    if said:
        return Found(said[0], _street_of(typed, said[0]))
    found = (
        _beside_postcode(typed, houses)
        or _with_street(typed, houses)
        or (_right_behind_postcode(typed) if houses else _in_words(typed))
        or _number_alone(typed, houses)
        or _street_alone(typed)
    )
    return found or (Found() if typed.postcode else None)


# -- the street of a number


def _street_of(typed: Typed, house: Numbered) -> Named:
    before = _before(typed, house.start, said=house.said)
    if before.sure == 2:
        return before
    stop = typed.code.start if typed.code.start >= house.end else len(typed.tokens)
    behind = named_behind(typed.tokens, house.end, stop)
    if behind.sure == 2 or (behind.sure and not typed.code):
        return behind
    return before if before.sure else _before_postcode(typed, house)


def _before_postcode(typed: Typed, house: Numbered) -> Named:
    """The street before a postcode that stands before the number: "Erasmusweg 2531AA 12"."""
    if not typed.code or typed.code.stop > house.start:
        return NOWHERE
    before = _before(typed, typed.code.start)
    return before if before.sure == 2 else NOWHERE


def _before(typed: Typed, at: int, *, said: bool = False) -> Named:
    """The street right before a token, the labels and signs between them left out."""
    end = at
    while end > 0 and (
        is_sign(typed.tokens[end - 1], BEFORE_A_NUMBER)
        or is_word(typed.tokens[end - 1], words.NUMBER | words.POSTCODE)
        or ((said or end < at) and is_word(typed.tokens[end - 1], JOINTS))
    ):
        end -= 1
    return _before_a_town(typed, end) or named_before(typed.tokens, end)


def _before_a_town(typed: Typed, end: int) -> Named | None:
    """The street before a town that stands between commas: "Erasmusweg, Den Haag, 12"."""
    for start in range(max(0, end - MOST_WORDS), end):
        town = plains(typed.tokens, start, end)
        if len(town) == end - start == words.places_at(town):
            street = named_before(typed.tokens, without_in(typed.tokens, 0, start))
            return replace(street, place=range(start, end)) if street.sure == 2 else None
    return None


# -- by the postcode


def _beside_postcode(typed: Typed, houses: Sequence[Numbered]) -> Found | None:
    """The number that stands beside the postcode, or behind a street that does."""
    if not typed.code:
        return None
    before = [house for house in houses if house.end <= typed.code.start][-1:]
    after = [house for house in houses if house.start >= typed.code.stop][:1]
    for house in (*before, *after):
        street = _street_of(typed, house)
        if street.sure:
            return Found(house, street)
    beside = [house for house in after if _is_beside(typed, typed.code.stop, house.start)]
    beside += [house for house in before if _is_beside(typed, house.end, typed.code.start)]
    return Found(beside[0], _before_postcode(typed, beside[0])) if beside else None


def _is_beside(typed: Typed, start: int, end: int) -> bool:
    """Whether nothing but small words, signs and a town stands between two tokens."""
    left = [word for word in plains(typed.tokens, start, end) if word not in words.BETWEEN]
    if not left or words.places_at(left) == len(left):
        return True
    strange = any(words.is_door(word) or words.is_ordinary(word) for word in left)
    return len(left) <= 4 and not strange and typed.tokens[start].capital


# -- by the street


def _with_street(typed: Typed, houses: Sequence[Numbered]) -> Found | None:
    """The first number with a street; with what may be a street when none is surely one."""
    found = [Found(house, _street_of(typed, house)) for house in houses]
    surely = (one for one in found if one.street.sure == 2)
    perhaps = (
        one
        for one, house in zip(found, houses, strict=True)
        if one.street.sure and _ends_there(typed, house.end)
    )
    return next(surely, None) or next(perhaps, None)


def _ends_there(typed: Typed, end: int) -> bool:
    """Whether what follows a number is no sentence that goes on."""
    after = token_at(typed.tokens, end)
    if typed.code or after is None or after.kind == "sign" or after.capital:
        return True
    if after.kind == "number":
        return any(is_word(token_at(typed.tokens, end + i), words.FLOORS) for i in (1, 2))
    at_place = words.places_at(plains(typed.tokens, end, end + 6))
    small = is_word(after, words.PLACE | words.LEFT_OUT)
    return small or bool(at_place) or words.is_door(after.plain) or _sounds(after)


def _sounds(token: Token) -> bool:
    return words.sounds_as_place(token.plain)


# -- a number in words


def _in_words(typed: Typed) -> Found | None:
    """A number in words: behind a street, a label or a postcode, or alone."""
    begins = (at for at, token in enumerate(typed.tokens) if may_begin(token.plain))
    told = ((at, *_spelled(typed, at)) for at in begins)
    tried = islice(((at, value, count) for at, value, count in told if value), MOST_TRIED)
    found = (_spelled_at(typed, at, value, at + count) for at, value, count in tried)
    return next(filter(None, found), None)


def _right_behind_postcode(typed: Typed) -> Found | None:
    """The same where digits tell of something else: "3071HN eenenzestig; of 2e hoog"."""
    at = typed.code.stop
    at += is_word(token_at(typed.tokens, at), words.NUMBER)
    if not typed.code or at >= len(typed.tokens):
        return None
    value, count = _spelled(typed, at)
    after = token_at(typed.tokens, at + count)
    by_itself = after is None or after.kind == "sign"
    return _spelled_at(typed, at, value, at + count) if value and by_itself else None


def _spelled(typed: Typed, at: int) -> tuple[int, int]:
    return spelled(_run(typed.tokens, at), typed.tokens[at].text)


def _run(cut: Tokens, at: int) -> Iterator[str]:
    """The words from here on, the dashes between them left out."""
    for token in cut[at : at + 9]:
        if token.kind == "word":
            yield token.plain
        elif token.text != "-":
            return


def _spelled_at(typed: Typed, at: int, value: int, end: int) -> Found | None:
    suffix, end = suffix_at(typed.tokens, end)
    label = is_word(token_at(typed.tokens, at - 1), words.NUMBER)
    house = Numbered(HouseNumber(value, suffix), at - 1 if label else at, end, label)
    street = _before(typed, house.start, said=label)
    if street.sure and _ends_there(typed, end):
        return Found(house, street)
    behind_code = bool(typed.code) and typed.code.stop <= at
    if label or (behind_code and _is_beside(typed, typed.code.stop, at)):
        return Found(house, _before_postcode(typed, house))
    return _number_alone(typed, [house])


# -- a number, or a street, alone


def _number_alone(typed: Typed, houses: Sequence[Numbered]) -> Found | None:
    """A number with nothing beside it but a door, a town and small words."""
    if not houses or typed.code or houses[0].house.suffix.casefold() in words.COUNTED_LETTERS:
        return None
    first = houses[0]
    if first.house.number >= 1000 and any(map(str.isdigit, first.house.suffix)):
        return None  # "1072 12", "2531A 12": a postcode of which letters lack
    before = plains(typed.tokens, 0, first.start)
    day = "op" in before and first.house.suffix.isdigit()  # "op 12-12"
    if day or any(word not in words.AROUND for word in before):
        return None
    behind = list(chunks(typed, [range(first.start, first.end)], first.end))
    alone = all(_is_a_town(typed, chunk) for chunk in behind)
    return Found(first) if alone or _tells_a_door(typed, behind[0]) else None


def _is_a_town(typed: Typed, chunk: range) -> bool:
    said = typed.tokens[chunk.start : chunk.stop]
    named = [one.plain for one in said if not is_word(one, words.LEFT_OUT | words.PLACE)]
    return words.places_at(named) == len(named)


def _tells_a_door(typed: Typed, chunk: range) -> bool:
    return any(map(words.tells_door, plains(typed.tokens, chunk.start, chunk.stop)))


def _street_alone(typed: Typed) -> Found | None:
    """A street without a number: only one that is surely a street, and no sentence around it."""
    for chunk in chunks(typed, [typed.code]):
        if not names_street(typed.tokens, chunk.start, chunk.stop):
            continue
        street = named_before(typed.tokens, chunk.stop, chunk.start)
        first = street.place.start if street.place else street.start
        before = plains(typed.tokens, chunk.start, min(first, street.start))
        if street.sure == 2 and (street.led_in or all(word in words.SMALL for word in before)):
            return Found(None, street)
    return None
