"""The words with which somebody finds their place: easy to say, to write and to tell apart."""

import re
from itertools import combinations

from config.words.place_words import place_words
from handlers.residents_page.four_words import one_slip, sound_of

ENDINGS = ("e", "en", "n", "s", "je", "tje", "pje", "er")
NEVER = re.compile(
    r"porno|seks|naakt|dood|lijk$|bloed|wond|moord|nazi$|hoer|neger|kut|kanker|drugs"
)


def test_they_are_2048_so_that_four_of_them_cannot_be_guessed() -> None:
    assert len(place_words()) == len(set(place_words())) == 2048


def test_they_are_short_and_in_plain_letters() -> None:
    assert [word for word in place_words() if not re.fullmatch("[a-z]{4,11}", word)] == []


def test_none_of_them_hurts() -> None:
    assert list(filter(NEVER.search, place_words())) == []


def test_no_two_sound_the_same_when_somebody_reads_them_aloud() -> None:
    by_sound: dict[str, list[str]] = {}
    for word in place_words():
        by_sound.setdefault(sound_of(word), []).append(word)
    assert [words for words in by_sound.values() if len(words) > 1] == []


def test_a_slip_of_one_letter_never_makes_another_of_them() -> None:
    by_shape: dict[str, list[str]] = {}
    for word in place_words():
        for shape in shapes_of(word):
            by_shape.setdefault(shape, []).append(word)
    may_be = {pair for words in by_shape.values() for pair in combinations(words, 2)}
    assert len(may_be) < 3000, "these are looked at one by one"
    assert [pair for pair in may_be if one_slip(*pair)] == []


def shapes_of(word: str) -> set[str]:
    """What it has in common with every word that is one slip away."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def test_none_is_a_form_of_another() -> None:
    all_words = set(place_words())
    forms = [(w, e) for w in all_words for e in ENDINGS if w.removesuffix(e) in all_words - {w}]
    assert forms == []
