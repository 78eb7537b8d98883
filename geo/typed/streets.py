"""Where in typed words a street is named, and how sure that is. No list of streets is needed.

A street is known by how its name ends; a name without such an ending ("Rokin") only by the number
right behind it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from geo.typed import words
from geo.typed.numbers_in_names import in_a_name
from geo.typed.tokens import Token, Tokens, is_number, is_sign, is_word, plains, token_at

Sure = Literal[0, 1, 2]  # no street, perhaps one, one by its ending
LONGEST_NAME: Final = 8  # words
IN_A_NAME: Final = frozenset(".-/'&")
BREAKS: Final = frozenset(',;()[]!?|"')
SHORT: Final = 5  # letters of what may be shortened: "Burg."
BEHIND: Final = words.HOMES | words.SUFFIXES | words.BEFORE_A_STREET | {"dan", "then"}
FOR: Final = frozenset({"voor", "for"})
JOINTS: Final = words.BEFORE_A_STREET | {"van", "of"}


@dataclass(frozen=True, slots=True)
class Named:
    """Tokens `start` to `end` name a street; `place` are those beside it that name a town."""

    start: int
    end: int
    sure: Sure
    place: range = range(0)
    led_in: bool = False  # by "ik woon op de" or the like


NOWHERE: Final = Named(0, 0, 0)


def named_before(tokens: Tokens, end: int, stop: int = 0) -> Named:
    """The street whose name ends right before `end`; nothing before `stop` is looked at."""
    start = _start_of_name(tokens, end, stop)
    behind = _place_behind(tokens, start, end)
    name_end = without_in(tokens, start, behind.start) if behind else end
    name_end = _without_door(tokens, start, name_end)
    first, led_in, cut = _led_in(tokens, start, name_end)
    before = _place_in_front(tokens, first, name_end)
    first = before.stop if before else first
    sure = sure_of(tokens, first, name_end)
    counted = is_number(token_at(tokens, first - 1))
    if not sure or (sure == 1 and (counted or (cut and not led_in))):
        return NOWHERE
    return Named(first, name_end, sure, behind or before, led_in)


def without_in(tokens: Tokens, start: int, end: int) -> int:
    """Where the words end without "in", and without signs: "Erasmusweg in"."""
    while end > start and (
        tokens[end - 1].kind == "sign" or is_word(tokens[end - 1], words.PLACE)
    ):
        end -= 1
    return end


def _without_door(tokens: Tokens, start: int, end: int) -> int:
    """Where a name ends without "tegenover", "hs" or "en dan": "Erasmusweg hs nr 12"."""
    last = end
    while last > start and is_word(tokens[last - 1], BEHIND) and not tokens[last - 1].capital:
        last -= 1
    return last if sure_of(tokens, start, last) == 2 else end


# -- how far a name reaches back, and what leads to it


def _start_of_name(tokens: Tokens, end: int, stop: int) -> int:
    start = end
    while start > max(stop, end - 2 * LONGEST_NAME) and _fits(tokens, start - 1):
        start -= 1
    while start < end and tokens[start].kind == "sign" and tokens[start].text != "'":
        start += 1
    return start


def _fits(tokens: Tokens, at: int) -> bool:
    """Whether the token there may be part of a name."""
    token = tokens[at]
    if token.kind == "word":
        return True
    if token.kind == "number":
        return in_a_name(tokens, at)
    return token.text in IN_A_NAME and not ends_a_sentence(tokens, at)


def ends_a_sentence(tokens: Tokens, at: int) -> bool:
    """Whether it is a dot behind a long word, or a dash with spaces around it."""
    if tokens[at].text == ".":
        before, after = token_at(tokens, at - 1), token_at(tokens, at + 1)
        long = before is not None and (before.kind == "number" or len(before.text) > SHORT)
        return long and not (after is not None and after.glued)
    return tokens[at].text == "-" and not tokens[at].glued


def _led_in(tokens: Tokens, start: int, end: int) -> tuple[int, bool, bool]:
    """Where the name begins behind "ik woon op de"; whether such words, or any, stood before."""
    said = _last(tokens, start, end - 1, lambda at: _leads_in(tokens, at))
    first = start if said is None else said + 1
    other = _last(tokens, first, end - 1, lambda at: words.is_ordinary(tokens[at].plain))
    first = first if other is None else other + 1
    home = _last(tokens, first, end - 1, lambda at: tokens[at].plain in words.HOMES)
    first = first if home is None else home + 1
    asked = _behind_whom(tokens, first, end)
    first = first if asked is None else asked
    cut = any(each is not None for each in (said, other, home, asked))
    return _without_articles(tokens, first, end, cut=cut), said is not None and other is None, cut


def _behind_whom(tokens: Tokens, first: int, end: int) -> int | None:
    """Behind for whom it is: "voor mevrouw Jansen op de Erasmusweg"; "Voor" may begin a name."""
    if first >= end or not is_word(tokens[first], FOR) or tokens[first].capital:
        return None
    for at in range(end - 3, first + 1, -1):
        small = not (tokens[at].capital or tokens[at + 1].capital)
        leads = is_word(tokens[at], words.PREPOSITIONS) and is_word(tokens[at + 1], words.ARTICLES)
        if small and leads:
            return at + 2
    return None


def _last(tokens: Tokens, start: int, end: int, fits: Callable[[int], bool]) -> int | None:
    found = (at for at in range(end - 1, start - 1, -1) if tokens[at].kind == "word" and fits(at))
    return next(found, None)


def _leads_in(tokens: Tokens, at: int) -> bool:
    word, after = tokens[at].plain, token_at(tokens, at + 1)
    if word in words.STREETS:  # "straat: Erasmusweg", and not "Straat 12-oktober"
        return after is not None and after.text == ":"
    return word in words.SAID_WITH or word in words.NUMBER or word in words.POSTCODE


def _without_articles(tokens: Tokens, first: int, end: int, *, cut: bool) -> int:
    """Skip "op de" before a street; "Op de Dijk" and "De Ruyterkade" keep theirs."""
    if cut:
        return _behind_small(tokens, first, end)
    if first >= end or not is_word(tokens[first], words.PREPOSITIONS):
        return first
    beyond = first + 1
    if is_word(token_at(tokens, beyond), words.ARTICLES) and not tokens[beyond].capital:
        beyond += 1
    long = beyond < end and tokens[beyond].plain not in words.STREETS
    return beyond if long and sure_of(tokens, beyond, end) == 2 else first


def _behind_small(tokens: Tokens, first: int, end: int) -> int:
    """Skip small words up to the first article, as far as they are written small."""
    while first < end - 1 and _is_small(tokens[first]):
        first += 1
        if is_word(tokens[first - 1], words.ARTICLES):
            break
    return first


def _is_small(token: Token) -> bool:
    return token.kind == "sign" or (is_word(token, words.BEFORE_A_STREET) and not token.capital)


# -- a town beside it


def _place_behind(tokens: Tokens, start: int, end: int) -> range:
    """The town at the end of a name that is a street without it: "Erasmusweg Den Haag"."""
    for at in range(max(start + 1, end - 5), end):
        known = words.places_at(plains(tokens, at, end))
        whole = known == end - at and all(one.kind == "word" for one in tokens[at:end])
        if whole and sure_of(tokens, start, without_in(tokens, start, at)) == 2:
            return range(at, end)
    return range(0)


def _place_in_front(tokens: Tokens, start: int, end: int) -> range:
    known = words.places_at(plains(tokens, start, end))
    rest = start + known
    return range(start, rest) if known and sure_of(tokens, rest, end) == 2 else range(0)


# -- for who writes the number first


def named_behind(tokens: Tokens, start: int, stop: int) -> Named:
    """The street whose name begins at `start`: "12 Erasmusweg", "nummer 12 in de Erasmusweg"."""
    first, stop = start, min(stop, start + 3 * LONGEST_NAME)
    while first < stop and _is_joint(tokens[first]):
        first += 1
    for end in range(first + 1, min(stop, first + LONGEST_NAME) + 1):
        last = tokens[end - 1]
        if not _fits(tokens, end - 1):
            break
        street = last.kind == "word" and words.is_street(last.plain)
        if street and sure_of(tokens, first, end) == 2:
            return Named(first, _end_of_name(tokens, end, stop), 2)
    return _perhaps_behind(tokens, first, stop)


def _is_joint(token: Token) -> bool:
    return is_sign(token, frozenset(",-")) or (is_word(token, JOINTS) and not token.capital)


def _end_of_name(tokens: Tokens, end: int, stop: int) -> int:
    """Where a name ends of which the word before is the first: "Laan van Braat"."""
    if tokens[end - 1].plain not in words.STREETS:
        return end
    last = end
    while end < stop and _fits(tokens, end) and not words.places_at(plains(tokens, end, stop)):
        end += 1
        last = end if tokens[end - 1].capital or in_a_name(tokens, end - 1) else last
    return last


def _perhaps_behind(tokens: Tokens, start: int, stop: int) -> Named:
    """A name in capitals, and nothing else: "47 Koningsveld"."""
    end = start
    while end < stop and tokens[end].kind == "word" and not words.is_door(tokens[end].plain):
        end += 1
    named = tokens[start:end]
    capital = bool(named) and all(one.capital or is_word(one, words.IN_NAMES) for one in named)
    whole = end == len(tokens) or is_sign(tokens[end], BREAKS)
    return Named(start, end, 1) if capital and whole and sure_of(tokens, start, end) else NOWHERE


# -- how sure it is


def sure_of(tokens: Tokens, start: int, end: int) -> Sure:
    """How sure it is that these tokens are the whole name of a street."""
    named = plains(tokens, start, end)
    if not named:
        return 0
    if any(map(_is_street, named)):
        return 2
    strange = any(map(_is_no_name, named)) and not _is_door_as_name(tokens[start:end])
    strange = strange or words.places_at(named) == len(named)
    likely = len(named) <= 4 and any(map(_is_name, named)) and not strange
    return 1 if likely and not _is_web_or_place(tokens[start:end]) else 0


def names_street(tokens: Tokens, start: int, end: int) -> bool:
    """Whether any of these tokens ends as a street does: without one none is surely named."""
    return any(map(_is_street, plains(tokens, start, end)))


def _is_street(word: str) -> bool:
    return words.is_street(word) or ("-" in word and any(map(words.is_street, word.split("-"))))


def _is_name(word: str) -> bool:
    return len(word) > 1 and word not in words.IN_NAMES and word not in words.BEFORE_A_STREET


def _is_door_as_name(named: Tokens) -> bool:
    """ "Achterom 12": one word, written as a name."""
    return len(named) == 1 and named[0].capital and words.is_door_itself(named[0].plain)


def _is_no_name(word: str) -> bool:
    return words.is_ordinary(word) or word in words.NO_NAMES or words.is_door_itself(word)


def _is_web_or_place(named: Tokens) -> bool:
    """ "example.org" and "in Delft" are no names of streets; "In de Wei" and "P.C. Hooft" are."""
    if any(map(_is_dot_in_a_word, named, named[1:], named[2:])) or any(
        t.text == "/" for t in named
    ):
        return True
    return is_word(named[0], words.PLACE) and not is_word(token_at(named, 1), words.ARTICLES)


def _is_dot_in_a_word(before: Token, dot: Token, after: Token) -> bool:
    return dot.text == "." and len(before.text) > 2 and after.glued
