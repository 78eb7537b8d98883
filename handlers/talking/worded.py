"""A choice that stands among other words: "ja dat vindt ze goed", "in de ochtend of de middag".

What takes it back, or sets a condition, is no clear answer: then it is asked.
"""

import re
from collections.abc import Mapping
from typing import Final, Literal

from handlers.talking.understand import NO, YES, plain

SEND: Final = "send"  # the choice that a "yes" to what is read back means
MOST_WORDS: Final = 9  # in more of them something is told
SHORTEST_NAMED: Final = 4  # letters; shorter labels stand in too many sentences
YES_BEGINS: Final = frozenset(
    {"ja", "jaa", "jazeker", "jawel", "jep", "zeker", "klopt", "akkoord", "prima", "ok", "oke"}
    | {"okay", "yes", "yep", "yeah", "sure", "correct", "natuurlijk", "tuurlijk"}
)
NO_BEGINS: Final = frozenset({"nee", "neen", "no", "nope", "nah"})
YES_WHOLE: Final = frozenset(
    {"doe maar", "ga maar", "ga je gang", "ga uw gang", "vind ik goed", "mij best", "dat mag"}
    | {"dat is goed", "is goed hoor", "goed hoor", "go ahead", "that is fine", "thats fine"}
    | {"dat is prima", "geen probleem", "dat mag wel", "all right", "alright", "fine"}
)
SIGNS: Final = frozenset("👍👌✅")
BESIDE_SIGN: Final = frozenset("\ufe0f🏻🏼🏽🏾🏿 !.")
DENIES: Final = frozenset(
    {"niet", "geen", "nooit", "niets", "nee", "neen", "niemand", "behalve", "zonder"}
    | {"not", "no", "never", "none", "nobody", "except", "without", "dont", "doesnt", "t"}
)
DOUBTS: Final = frozenset(
    {"maar", "tenzij", "als", "mits", "alleen", "of", "misschien", "wanneer", "waarom", "wat"}
    | {"hoe", "wie", "liever", "eerst", "but", "unless", "if", "only", "or", "maybe", "perhaps"}
    | {"when", "why", "what", "how", "who", "rather", "first", "denk", "think"}
)
SMALL: Final = frozenset(
    {
        "in",
        "de",
        "het",
        "een",
        "en",
        "of",
        "ook",
        "graag",
        "voor",
        "ik",
        "kan",
        "wil",
        "best",
        "hoor",
    }
    | {"meestal", "altijd", "vaak", "wel", "dan", "alstublieft", "aub", "ja", "doe", "maar", "met"}
    | {"the", "a", "and", "or", "too", "also", "please", "i", "can", "usually", "in", "for", "yes"}
)
NO_TROUBLE: Final = re.compile(r" ?\b(?:geen|no) (?:probleem|problem|bezwaar)\b")
AFFIRMS: Final = YES_BEGINS | {"wel"}


def yes_or_no(said: str) -> Literal["yes", "no"] | None:
    """What a few words come to, when nothing in them takes it back; a number says more."""
    if _is_sign(said):
        return "yes"
    words = NO_TROUBLE.sub("", plain(said)).split() or plain(said).split()
    if not words or len(words) > MOST_WORDS or "?" in said or any(map(str.isdigit, said)):
        return None
    whole = " ".join(words)
    if whole in YES or whole in YES_WHOLE:
        return "yes"
    first, *rest = words[:-1] if words[-1] == "maar" else words  # "ja, doe maar"
    beside = frozenset(rest)
    if first in YES_BEGINS and not beside & (DENIES | DOUBTS):
        return "yes"
    is_no = whole in NO or (first in NO_BEGINS and not beside & (DOUBTS | AFFIRMS))
    return "no" if is_no else None


def named_in(said: str, labels: Mapping[str, str]) -> tuple[str, ...]:
    """Each value whose whole label stands among the words, with small words beside it only."""
    words = plain(said).split()
    if len(words) > 2 * MOST_WORDS:
        return ()
    found = {value: plain(label).split() for value, label in labels.items()}
    named = {
        value: name
        for value, name in found.items()
        if sum(map(len, name)) >= SHORTEST_NAMED and _stands_in(name, words)
    }
    covered = {word for name in named.values() for word in name}
    return tuple(named) if frozenset(words) <= covered | SMALL else ()


def _stands_in(name: list[str], words: list[str]) -> bool:
    """Whether these words stand together in the others."""
    return any(words[at : at + len(name)] == name for at in range(len(words) - len(name) + 1))


def _is_sign(said: str) -> bool:
    signs = set(said) - BESIDE_SIGN
    return bool(signs) and signs <= SIGNS
