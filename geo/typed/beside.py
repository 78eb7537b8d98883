"""What stands beside a number and a street: the town, and the rest, for who comes to the door."""

from collections.abc import Callable, Sequence
from typing import Final

from geo.typed import words
from geo.typed.cut import Typed, chunks, trimmed
from geo.typed.found import Found
from geo.typed.labels import LABEL_SIGNS
from geo.typed.streets import BREAKS, without_in
from geo.typed.tokens import Tokens, is_sign, is_word, plains, token_at

IN_A_TOWN: Final = frozenset("'-.")


def town_and_rest(typed: Typed, found: Found) -> tuple[str | None, str]:
    """The town as it was typed, if any, and everything else that is of use at the door."""
    street = found.street
    used = [typed.code, street.place, range(street.start, street.end)]
    if found.number:
        used.append(range(found.number.start, found.number.end))
    begin = min(each.start for each in used if each)
    town = typed.text(street.place.start, street.place.stop) or None
    kept: list[range] = []
    for chunk in chunks(typed, used):
        if chunk.start > begin or _is_of_the_door(typed, chunk):
            town, left = _divided(typed, chunk, town)
            used += [chunk] if len(left) > 1 else []
            kept += filter(None, left)
    whole = _joined(kept, {at for each in used for at in each})
    return town, ", ".join(typed.text(each.start, each.stop) for each in whole)


def _joined(kept: Sequence[range], used: set[int]) -> list[range]:
    """The same, as few as they can be: what stands between two is kept where nobody used it."""
    whole: list[range] = []
    for each in kept:
        if whole and not used.intersection(range(whole[-1].stop, each.start)):
            whole[-1] = range(whole[-1].start, each.stop)
        else:
            whole.append(each)
    return whole


def _is_of_the_door(typed: Typed, chunk: range) -> bool:
    """Whether words before the address belong to it: "2e verdieping, Erasmusweg 12"."""
    said = plains(typed.tokens, chunk.start, chunk.stop)
    if any(words.is_ordinary(word) or word in words.SAID_WITH for word in said):
        return False
    return any(map(words.tells_door, said)) or _is_town(said)


def _is_town(said: Sequence[str]) -> bool:
    if not said:
        return False
    sounds = len(said) < 4 and words.sounds_as_place(said[-1])
    return sounds or words.places_at(said) == len(said)


def _divided(typed: Typed, chunk: range, town: str | None) -> tuple[str | None, list[range]]:
    """The town, when it was told or these words name it, and what is left of them."""
    named = _town(typed, chunk, wanted=town is None)
    if not named:
        return town, [chunk]
    before = trimmed(typed.tokens, chunk.start, without_in(typed.tokens, chunk.start, named.start))
    after = trimmed(typed.tokens, named.stop, chunk.stop)
    return town or typed.text(named.start, named.stop), [before, after]


def _town(typed: Typed, chunk: range, *, wanted: bool) -> range:
    """Which of these words name a town; of a second town only one that we know."""
    cut = typed.tokens
    led_in = is_word(cut[chunk.start], words.PLACE)
    first = chunk.start + 1 if led_in else chunk.start
    while first < chunk.stop and is_sign(cut[first], LABEL_SIGNS):
        first += 1
    whole = range(first, chunk.stop)
    known = _known_town(cut, whole)
    if known or not wanted:
        return whole if wanted and _is_longer_town(cut, whole, known) else known
    surely = led_in or chunk.start == typed.code.stop
    if not whole or not _may_be_town(cut, whole, words.DOORS if surely else None):
        return range(0)
    apart = surely or is_sign(token_at(cut, chunk.start - 1), BREAKS) or cut[first].capital
    return whole if apart or words.sounds_as_place(cut[chunk.stop - 1].plain) else range(0)


def _known_town(cut: Tokens, whole: range) -> range:
    """A town we know at the beginning or the end of a run of words."""
    said = [one.plain if one.kind == "word" else "" for one in cut[whole.start : whole.stop]]
    for at in range(len(said)):
        length = words.places_at(said, at)
        if length and (at == 0 or at + length == len(said)):
            return range(whole.start + at, whole.start + at + length)
    return range(0)


def _is_longer_town(cut: Tokens, whole: range, known: range) -> bool:
    """Whether a town we know is part of another one's name: "Bergen aan Zee", "Den Horn"."""
    before = cut[whole.start : known.start]
    behind = is_word(token_at(cut, known.stop), words.IN_NAMES - words.PLACE)
    joined = behind and known.stop < whole.stop
    led = bool(before) and all(is_word(one, words.IN_NAMES) for one in before)
    return (joined or led) and _may_be_town(cut, whole, None)


def _may_be_town(cut: Tokens, run: range, doors: frozenset[str] | None) -> bool:
    """Whether these words may name a town we do not know; `doors` when only those are none."""
    typed = cut[run.start : run.stop]
    odd = any(one.kind != "word" and not is_sign(one, IN_A_TOWN) for one in typed)
    if odd or len(typed) > 5 or is_word(typed[0], words.PREPOSITIONS):  # "bij de kerk"
        return False
    said = [word for word in plains(cut, run.start, run.stop) if word not in words.IN_NAMES]
    door: Callable[[str], bool] = doors.__contains__ if doors else words.is_door
    if not said or all(word in words.SUFFIXES for word in said):
        return False
    return not any(door(word) or words.is_ordinary(word) for word in said)
