"""Words by which swindlers begin: a code or card asked for or given, money first, another app.

Which words, in which language, stands in config/words/scams.toml. What neighbours say every day is
none of it: a receipt that is paid afterwards, "ik app je moeder", who pays with a card in a shop.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from buurtbot.domain.words.plain_words import ARABIC, plain
from config.words.scams import Asked, OfLanguage, Rules, load_scams

GAP: Final = r"(?: ,)?(?: \w+(?: ,)?){0,4}?"
PIECES: Final = re.compile(r"[\w@$]+|[,،]")
CLAUSE: Final = re.compile(r"[.!?;\n؟؛]+")


@dataclass(frozen=True)
class _Ask:
    """What is asked, how that sounds, and what makes it harmless."""

    asked: Asked
    sounds: re.Pattern[str]
    harmless: re.Pattern[str]


def scam_words(words: str) -> frozenset[Asked]:
    """What is asked in these words as swindlers ask it; empty for what is said every day."""
    found: set[Asked] = set()
    for clause in CLAUSE.split(words):
        said = _read(clause)
        for ask in _asks():
            if ask.asked not in found and _is_asked(ask, said):
                found.add(ask.asked)
    return frozenset(found)


def _is_asked(ask: _Ask, said: str) -> bool:
    """Whether it is asked somewhere, and nothing between the same commas makes it harmless."""
    return any(
        not ask.harmless.search(_piece(said, *found.span())) for found in ask.sounds.finditer(said)
    )


def _piece(said: str, begin: int, end: int) -> str:
    until = said.find(",", end)
    return said[said.rfind(",", 0, begin) + 1 : until if until >= 0 else len(said)]


def _read(clause: str) -> str:
    """The words of a clause in plain letters, one space between them and around a comma."""
    return " ".join(PIECES.findall(plain(clause).translate(ARABIC))).replace("،", ",")


@cache
def _asks() -> tuple[_Ask, ...]:
    return tuple(ask for language in load_scams() for ask in _of(language))


def _of(language: OfLanguage) -> Iterator[_Ask]:
    for asked, rules in language.asked().items():
        groups = {**language.groups, **rules.groups}
        yield _Ask(asked, _any_of(rules.rules, groups), _any_of(_never(rules), groups))


def _never(rules: Rules) -> tuple[str, ...]:
    """A pattern that is in no words, where nothing makes it harmless."""
    return rules.harmless or ("0" * 40,)


def _any_of(rules: Iterable[str], groups: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{_rule(rule, groups)}\b" for rule in rules))


def _rule(rule: str, groups: Mapping[str, str]) -> str:
    """Words in their order, as a pattern."""
    pattern = ""
    for part in rule.split():
        if part == "...":
            pattern += GAP
            continue
        one_of = "|".join(_word(word) for name in part.split("|") for word in _words(name, groups))
        pattern += f"{' ' if pattern else ''}(?:{one_of})"
    return pattern


def _words(name: str, groups: Mapping[str, str]) -> list[str]:
    return groups[name].split() if name in groups else [name]


def _word(word: str) -> str:
    """One word as it is read, several with a space between them."""
    if word == "#":
        return r"\d{1,12}"
    return _read(word.rstrip("*").replace("_", " ")) + (r"\w*" if word.endswith("*") else "")
