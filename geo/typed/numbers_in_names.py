"""Numbers that belong to the name of a street: "Plein 1944", "1e Weg", "Wijk 7"."""

from typing import Final

from geo.typed import words
from geo.typed.tokens import Token, Tokens, is_number, is_sign, is_word, token_at

ORDINALS: Final = frozenset({"ste", "de", "th", "nd"})
LIKE_ORDINALS: Final = frozenset({"e", "st", "rd"})  # letters of a house too: "12e"
CENTURIES: Final = ("15", "16", "17", "18", "19", "20")
DASH: Final = frozenset("-")
ROADS: Final = frozenset("aen")  # A4, E19, N201


def in_a_name(tokens: Tokens, at: int) -> bool:
    """Whether the number there belongs to the name of a street."""
    return (
        _is_ordinal_of_street(tokens, at)
        or _is_year(tokens, at)
        or _is_short_year(tokens, at)
        or _is_road(tokens, at)
        or is_day_of_street(tokens, at)
        or is_of_numbered_street(tokens, at)
    )


def is_ordinal(tokens: Tokens, at: int) -> bool:
    """Whether the number there is an ordinal: "2e verdieping", "1e Weg", not "Erasmusweg 12e"."""
    after, beyond = token_at(tokens, at + 1), token_at(tokens, at + 2)
    if after is None or not after.glued or after.kind != "word":
        return False
    if after.plain in ORDINALS:
        return True
    if is_word(beyond, words.FLOORS):
        return after.plain in LIKE_ORDINALS
    if beyond is None and is_word(token_at(tokens, at - 1), words.ARTICLES):  # "de 12e"
        return after.plain == "e"
    return after.text == "e" and len(tokens[at].text) <= 2 and _begins_a_name(tokens, at, beyond)


def _begins_a_name(tokens: Tokens, at: int, beyond: Token | None) -> bool:
    if beyond is None or beyond.kind != "word":
        return False
    before = token_at(tokens, at - 1)
    first = before is None or before.kind == "sign" or before.plain in words.BEFORE_A_STREET
    return first or beyond.plain in words.STREETS


def _is_ordinal_of_street(tokens: Tokens, at: int) -> bool:
    return is_ordinal(tokens, at) and not is_word(token_at(tokens, at + 2), words.FLOORS)


def is_year(token: Token | None) -> bool:
    """Whether it is a year from 1500 to 2099."""
    return is_number(token) and token.text.startswith(CENTURIES) and len(token.text) == 4


def _is_year(tokens: Tokens, at: int) -> bool:
    before, after = token_at(tokens, at - 1), token_at(tokens, at + 1)
    if is_sign(before, frozenset("'")) and tokens[at].glued:
        return len(tokens[at].text) == 2
    if not is_year(tokens[at]) or before is None:
        return False
    if is_sign(before, DASH):
        return is_year(token_at(tokens, at - 2))
    if is_sign(after, DASH) and is_year(token_at(tokens, at + 2)):
        return True
    return before.kind == "word" and (before.plain in words.STREETS or is_number(after))


def _is_short_year(tokens: Tokens, at: int) -> bool:
    """ "Plein 40-45 12": both years of it, and only with a number behind them."""
    first = at - 2 if is_sign(token_at(tokens, at - 1), DASH) else at
    pair = (token_at(tokens, first), token_at(tokens, first + 2))
    tied = is_sign(token_at(tokens, first + 1), DASH) and all(is_short(one) for one in pair)
    street = is_word(token_at(tokens, first - 1), words.STREETS)
    return street and tied and is_number(token_at(tokens, first + 3))


def is_short(token: Token | None) -> bool:
    """Whether it is a number of two digits."""
    return is_number(token) and len(token.text) == 2


def _is_road(tokens: Tokens, at: int) -> bool:
    """ "Rijksweg A4 12"."""
    letter, after = token_at(tokens, at - 1), token_at(tokens, at + 1)
    road = is_word(letter, ROADS) and tokens[at].glued and is_number(after) and not after.glued
    before = token_at(tokens, at - 2)
    return road and before is not None and words.is_street(before.plain)


def is_day_of_street(tokens: Tokens, at: int) -> bool:
    """Whether it is a day after which a street is called: "Straat 12-oktober", "5 Meiplein"."""
    before, after = token_at(tokens, at - 1), token_at(tokens, at + 1)
    if is_sign(after, DASH):
        after = token_at(tokens, at + 2)
    if is_word(after, words.MONTHS):
        return is_word(before, words.STREETS)
    return after is not None and words.is_day_of_street(after.plain)


def is_of_numbered_street(tokens: Tokens, at: int) -> bool:
    """Whether "Wijk 7 12" or "Punter 27 12" begins there; not "Erasmusweg 12 3", "Rokin 12 3e"."""
    before, after = token_at(tokens, at - 1), token_at(tokens, at + 1)
    if before is None or before.kind != "word" or not is_number(after) or after.glued:
        return False
    if is_word(token_at(tokens, at + 2), words.FLOORS) or is_ordinal(tokens, at + 1):
        return False
    return before.plain in words.NUMBERED_STREETS or _is_mere_name(before.plain)


def _is_mere_name(word: str) -> bool:
    """Whether it may be the name of a street without any ending of streets."""
    known = word in words.AROUND or word in words.DOORS or word in words.COUNTED_AFTER
    other = words.is_street(word) or words.is_ordinary(word) or words.places_at([word])
    return not known and not other and len(word) > 3
