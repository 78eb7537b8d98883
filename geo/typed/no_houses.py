"""Numbers that are no house's: hours, days, ages, amounts, telephones, floors and rooms."""

from typing import Final

from geo.typed import words
from geo.typed.labels import label
from geo.typed.numbers_in_names import (
    is_day_of_street,
    is_of_numbered_street,
    is_ordinal,
    is_year,
)
from geo.typed.tokens import Token, Tokens, is_number, is_sign, is_word, plains, token_at

LONGEST_NUMBER: Final = 5  # digits
BETWEEN_DIGITS: Final = frozenset("-()./")
BEFORE_AN_AMOUNT: Final = frozenset("€$£")
BEHIND_AN_AMOUNT: Final = frozenset("€$%")


def no_houses(tokens: Tokens) -> frozenset[int]:
    """Where the numbers stand that are no house's, and part of no name either."""
    found: set[int] = set()
    for at, token in enumerate(tokens):
        if token.kind == "number" and at not in found:
            found.update(_no_house_from(tokens, at))
    return frozenset(found)


def _no_house_from(tokens: Tokens, at: int) -> range:
    """The tokens from here on that are one telephone number, moment or amount; else none."""
    plus = token_at(tokens, at - 1)
    abroad = is_sign(plus, frozenset("+")) and not plus.glued
    if tokens[at].text[0] == "0" or abroad:
        return range(at, _end_of_digits(tokens, at))
    if _is_moment(tokens, at):
        return range(at, at + 3)
    if _is_date(tokens, at):
        return range(at, at + 5)
    long = len(tokens[at].text) > LONGEST_NUMBER
    alone = long or _is_counted(tokens, at) or _is_of_a_door(tokens, at)
    return range(at, at + 1) if alone else range(0)


def _end_of_digits(tokens: Tokens, at: int) -> int:
    end = at + 1
    while end < len(tokens) and (
        tokens[end].kind == "number" or is_sign(tokens[end], BETWEEN_DIGITS)
    ):
        end += 1
    return end


def _tied_number(tokens: Tokens, at: int, signs: str) -> Token | None:
    """The number that follows the one here, tied to it by one of these signs."""
    tie, after = token_at(tokens, at + 1), token_at(tokens, at + 2)
    if not is_sign(tie, frozenset(signs)) or not is_number(after):
        return None
    return after if tie.glued and after.glued else None


def _is_moment(tokens: Tokens, at: int) -> bool:
    """ "12:30", "12.30", and the price "12,50"."""
    after = _tied_number(tokens, at, ":.,")
    return after is not None and len(after.text) == 2


def _is_date(tokens: Tokens, at: int) -> bool:
    """ "3-12-2026"."""
    month = _tied_number(tokens, at, "-/.")
    return month is not None and is_year(_tied_number(tokens, at + 2, "-/."))


def _is_counted(tokens: Tokens, at: int) -> bool:
    """ "12 uur", "€ 12", "3 dec", "om 12"; not "12 Jan Luykenlaan" or "12 Oud Gastel".

    Nor is a house: "Erasmusweg 12 hond uitlaten".
    """
    before, after = token_at(tokens, at - 1), token_at(tokens, at + 1)
    if is_sign(before, BEFORE_AN_AMOUNT) or is_sign(after, BEHIND_AN_AMOUNT):
        return True
    if is_word(before, words.COUNTED_AFTER):
        return True
    if is_word(after, words.MONTHS):
        names_street = any(map(words.is_street, plains(tokens, at + 2, at + 6)))
        return not is_day_of_street(tokens, at) and not (after.capital and names_street)
    as_a_name = after is not None and after.capital and not after.text.isupper()
    if (
        is_word(after, words.COUNTED_THINGS)
        and before is not None
        and words.is_street(before.plain)
    ):
        return False
    return is_word(after, words.COUNTED) and not as_a_name


def _is_of_a_door(tokens: Tokens, at: int) -> bool:
    """ "kamer 4", "bel nr. 2", "2e verdieping"."""
    if is_ordinal(tokens, at) and is_word(token_at(tokens, at + 2), words.FLOORS):
        return True
    if is_of_numbered_street(tokens, at):
        return False
    return is_word(token_at(tokens, label(tokens, at)[0] - 1), words.NUMBERED_DOORS)
