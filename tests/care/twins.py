"""Noisy twins of texts: slips of the finger, missing spaces, danger in something long."""

import random
from collections.abc import Callable
from dataclasses import replace

from tests.care.texts_of import Labelled

EVERYDAY = {
    "nl": ["brood en melk graag", "ik ben thuis na drie uur", "bel maar aan bij nummer 12"],
    "en": ["bread and milk please", "i am home after three", "ring at number 12"],
    "tr": ["ekmek ve sut lutfen", "ucten sonra evdeyim"],
    "pl": ["chleb i mleko prosze", "jestem w domu po trzeciej"],
    "uk": ["хліб і молоко будь ласка", "я вдома після третьої"],
    "ar": ["خبز وحليب من فضلك", "انا في البيت بعد الثالثة"],
}
Noise = Callable[[str, random.Random], str]


def twins(texts: list[Labelled], seed: int = 1) -> list[Labelled]:
    """One twin of each text, of the same family; the same for the same seed."""
    chance = random.Random(seed)
    return [replace(each, text=_twin(each, chance)) for each in texts]


def _twin(each: Labelled, chance: random.Random) -> str:
    noise = chance.choice(NOISES)
    if noise is not None:
        return noise(each.text, chance)
    beside = EVERYDAY[each.language]
    return f"{chance.choice(beside)}. {each.text}. {chance.choice(beside)}"


def _dropped(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + text[at + 1 :]


def _doubled(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + text[at] + text[at:]


def _swapped(text: str, chance: random.Random) -> str:
    at = chance.randrange(max(len(text) - 1, 1))
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def _joined(text: str, chance: random.Random) -> str:
    return text.replace(" ", "", chance.randint(1, 2))


def _spoken(text: str, _: random.Random) -> str:
    return "".join(sign for sign in text if sign.isalnum() or sign.isspace())


NOISES: list[Noise | None] = [_dropped, _doubled, _swapped, _joined, _spoken, None, None]
