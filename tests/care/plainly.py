"""Plain cries, put together: danger in so many words, about anybody, beside anything.

Whoever writes texts to learn from seeks what is hard. Without these the plainest is not learnt.
"""

import random
import tomllib
from collections.abc import Iterator
from pathlib import Path

from config.care.screening import LABELS, Label

LISTS = Path(__file__).with_name("plainly.toml")


def plainly(language: str, many: int) -> list[tuple[Label, str]]:
    """So many cries with their labels, always the same; each is said once before one is again."""
    lists = tomllib.loads(LISTS.read_text(encoding="utf-8"))[language]
    chance = random.Random(language)
    cries = [*_cries(lists)]
    typed: dict[str, Label] = {}
    while len(typed) < many:
        for label, cry in chance.sample(cries, len(cries)):
            said = chance.choice(lists["beside"]).format(cry.format(chance.choice(lists["who"])))
            typed.setdefault(said.lower() if chance.random() < 1 / 3 else said, label)
    return [(label, said) for said, label in [*typed.items()][:many]]


def _cries(lists: dict[str, object]) -> Iterator[tuple[Label, str]]:
    about, own = lists["about"], lists["own"]
    assert isinstance(about, dict)
    assert isinstance(own, list)
    for label in LABELS:
        yield from ((label, cry) for cry in about.get(label, ()))
        yield from ((label, cry) for name, cry in own if name == label)
