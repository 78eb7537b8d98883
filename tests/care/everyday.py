"""Addresses, names and errands as people type them at the bot's questions: none is a cry.

Put together from the lists of `everyday.toml`. What is learnt from and what is judged share no
street, surname, door or errand.
"""

import random
import tomllib
from pathlib import Path

LISTS = Path(__file__).with_name("everyday.toml")
APART = ("streets", "surnames", "doors", "errands")  # of days and first names there are too few
# In most of them something is left out or put otherwise, as on a phone.
SHAPES = (
    "{street} {number}",
    "{street} {number} {door}",
    "{street} {number}, {door}",
    "{street} {number} {postcode}, {door}",
    "{postcode} {number} {door}",
    "{title} {surname}",
    "{first} {surname}",
    "{surname}, {first}",
    "{title} {surname} {errand}",
    "{title} {surname} wil {errand} {time}",
    "{first} {errand}",
    "{errand} voor {title} {surname}",
    "{errand} voor {first} {time}",
    "{errand} en {errand2}",
    "{errand}, {errand2}, {errand3}",
    "{errand} {time}",
    "{time}",
    "{time}, {door}",
    "{title} {surname} {phone} {street} {number} {errand} {time}",
    "{title} {surname}, {street} {number}, {errand}",
    "ik ben {first} {surname} van {street} {number}",
    "{first} van {street} {number} {door} {errand}",
    "het is {street} {number}, {door}, {time} graag",
)


def everyday(half: int, many: int) -> list[str]:
    """So many texts from the even (0) or the odd (1) ones of each list; always the same."""
    lists = {
        name: [each.strip() for each in listed.replace("\n", " ").split(",")]
        for name, listed in tomllib.loads(LISTS.read_text(encoding="utf-8")).items()
    }
    lists |= {name: lists[name][half::2] for name in APART}
    chance = random.Random(half)
    return list(dict.fromkeys(_typed(lists, at, chance) for at in range(many)))


def _typed(lists: dict[str, list[str]], at: int, chance: random.Random) -> str:
    """One of them, in the next of the shapes; a third without capitals."""
    parts = {name.removesuffix("s"): chance.choice(each) for name, each in lists.items()}
    more = {f"errand{nth}": chance.choice(lists["errands"]) for nth in (2, 3)}
    numbers = {
        "number": f"{chance.randint(1, 320)}{chance.choice(('', '', '', 'a', '-2', ' III'))}",
        "postcode": f"{chance.randint(2500, 2599)} {chance.choice(('AB', 'KX', 'TR', 'GD'))}",
        "phone": f"06{chance.randint(10_000_000, 99_999_999)}",
    }
    text = SHAPES[at % len(SHAPES)].format(**parts, **more, **numbers)
    return text.lower() if chance.random() < 1 / 3 else text
