"""Street names that look like what was typed: "did you mean". No network, no dictionary.

Names are found by the trios of letters they share with what was typed, and put in order by how
alike they are as a whole; so a town's names are not compared one by one.
"""

import difflib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

from geo.typed import words

LEAST_ALIKE = 0.7
COMPARED = 50  # names with most trios in common that are compared as a whole


class StreetNames:
    """The street names of a town or a province, to be looked through often."""

    def __init__(self, names: Iterable[str]) -> None:
        """Read the names once; the same name twice is one."""
        self.names = tuple(dict.fromkeys(names))
        self._plain = tuple(map(plain_name, self.names))
        self._with: dict[str, list[int]] = defaultdict(list)
        for at, plain in enumerate(self._plain):
            for trio in _trios(plain):
                self._with[trio].append(at)

    def alike(self, typed: str, *, most: int = 5) -> list[str]:
        """Return the names most like it, the likest first; those that are the same come first."""
        wanted = plain_name(typed)
        shared = Counter(at for trio in _trios(wanted) for at in self._with.get(trio, ()))
        # Short names share few trios with anything: what counts is the part of their own.
        likely = sorted(shared, key=lambda at: -shared[at] / (len(self._plain[at]) + len(wanted)))
        scored = [(_alike(wanted, self._plain[at]), self.names[at]) for at in likely[:COMPARED]]
        scored.sort(key=lambda pair: (-pair[0], pair[1]))
        return [name for score, name in scored if score >= LEAST_ALIKE][:most]


def plain_name(name: str) -> str:
    """Return a name as it is compared: small letters, no accents or signs, nothing shortened."""
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    parts = _without_article(
        re.sub(r"[^a-z0-9 ]", "", letters.replace("-", " ").replace(".", " ")).split()
    )
    return _in_full("".join(words.SHORT_WORDS.get(part, part) for part in parts))


def _without_article(parts: list[str]) -> list[str]:
    """ "de Erasmusweg" is said of the Erasmusweg, and "Ruyterkade" of the De Ruyterkade."""
    return parts[1:] if len(parts) > 1 and parts[0] in {"de", "het", "t"} else parts


def _in_full(name: str) -> str:
    for short, long in words.SHORT_ENDINGS.items():
        if name.endswith(short) and not name.endswith(long):
            return name.removesuffix(short) + long
    return name


def _trios(plain: str) -> set[str]:
    around = f" {plain} "
    return {around[at : at + 3] for at in range(len(around) - 2)}


def _alike(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other).ratio()
