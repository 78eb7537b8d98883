"""What was said in a line, gathered piece by piece, from left to right.

Each rule looks a few tokens ahead and says after which it ended. Words that tell nothing of time
are counted: where there are any, what may be something else as well ("zo", "3-4") is not believed.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from typing import Final

from buurtbot.domain.times import days as calendar
from buurtbot.domain.times import spans
from buurtbot.domain.times.hours import Hours, hours_at
from buurtbot.domain.times.said import Rule, Said
from buurtbot.domain.times.tokens import Token

CAN_NOT: Final = frozenset({"kan", "ik", "we", "wij", "lukt", "het", "is", "i", "can", "me"})
# They mean nothing by themselves, and something may begin with them: "door de week", "een paar".
DOOR: Final = "door"
LEADS: Final = frozenset({DOOR, "paar", "few", "couple", *spans.ARTICLES})


def gather(said: Said) -> None:
    """Go through the line once."""
    at = 0
    for at_token, token in enumerate(said.line.tokens):
        if at_token < at:
            continue  # read with one before it
        rules = _rules(said, token)
        end = _read(said, at_token, rules) if rules else 0
        if not end:
            said.other += token.text not in said.words.around
        at = end


def _rules(said: Said, token: Token) -> tuple[Rule, ...]:
    """Those that may begin with it: with most words none."""
    is_phrase = token.text in said.words.phrases
    if token.text in LEADS and (is_phrase or token.means or token.text == DOOR):
        return (_phrase, *BEGINS)
    rules = _rules_of(token.kind, *token.means)
    return (_phrase, *rules) if is_phrase else rules


def _read(said: Said, at: int, rules: tuple[Rule, ...]) -> int:
    """After which token what the first rule that fits has read ends; 0 for nothing."""
    before = said.unsure
    end = next((end for rule in rules if (end := rule(said, at))), 0)
    if end and said.unsure == before and not _says_no(said, at, end):
        said.read.update(range(at, end))
    return end


def _says_no(said: Said, at: int, end: int) -> bool:
    return any("not" in token.means for token in said.line.tokens[at:end])


@cache
def _rules_of(*kinds: str) -> tuple[Rule, ...]:
    """The rules, but for phrases, that may begin with a token of these kinds."""
    return tuple(rule for rule, begins in BEGINS.items() if not begins.isdisjoint(kinds))


# -- phrases, and what is not meant


def _phrase(said: Said, at: int) -> int:
    tokens = said.line.tokens
    for words, meaning in said.words.phrases.get(tokens[at].text, ()):
        here = tokens[at : at + len(words)]
        if tuple(token.text for token in here) == words:
            _with_phrase(said, meaning)
            return at + len(words)
    return 0


def _with_phrase(said: Said, meaning: str) -> None:
    if meaning in {"any", "soon", "weekly", "too_often"}:
        setattr(said, meaning, True)
    elif meaning == "soon_alone":  # "direct", beside a day, adds nothing to it
        said.soon = said.soon or len(said.line.tokens) == 1
    elif meaning == "lunch":
        said.parts.append("afternoon")
    elif meaning in calendar.PHRASES:
        said.dates.append(calendar.PHRASES[meaning](said.today))


def _not_meant(said: Said, at: int) -> int:
    """ "Niet op vrijdag", "not in the evening"."""
    if not said.line.is_(at, "not"):
        return 0
    for here in range(at + 1, at + 4):
        if said.line[here].means.keys() & {"weekday", "day", "part", "today_part", "weekend"}:
            return here + 1
        if said.line[here].text not in said.words.around:
            return 0
    return 0


def _taken_back(said: Said, at: int) -> int:
    """ "Vrijdag kan ik niet": the token after it, when a day is followed by a no."""
    here = at
    while here < at + 4 and said.line[here].text in CAN_NOT:
        here += 1
    is_no = said.line.is_(here, "not") and said.line[here + 1].text not in {"erg", "te"}
    return here + 1 if is_no else 0


# -- days


def _weekday(said: Said, at: int) -> int:
    means = said.line[at].means
    weekly = "each_weekday" in means
    which = means.get("weekday") or means.get("each_weekday")
    if which is None:
        return _short_weekday(said, at)
    no = _taken_back(said, at + 1)
    if no:
        return no
    said.weekdays.append(int(which))
    said.weekly = said.weekly or weekly
    return _and_part(said, at)


def _short_weekday(said: Said, at: int) -> int:
    which = said.line[at].means.get("short_weekday")
    alone_and_a_word = said.line[at].text == "zo" and len(said.line.tokens) == 1
    if which is None or alone_and_a_word:
        return 0
    said.doubtful.append(calendar.next_weekday(int(which), said.today))
    return at + 1


def _and_part(said: Said, at: int) -> int:
    """ "Vrijdagmiddag" in one word, and "maandag morgen" in two."""
    if "part" in said.line[at].means:
        said.parts.append(said.line[at].means["part"])
    also = {"morgen", "morge"} if said.line.is_(at, "weekday") else {"vroeg"}
    if said.line[at + 1].text in also:
        said.parts.append("morning")
        return at + 2
    return at + 1


def _day(said: Said, at: int) -> int:
    """ "Vandaag", "morgen", "vanavond"; "in de morgen" is a part of the day."""
    means = said.line[at].means
    if "today_part" in means:
        said.dates.append(said.today)
        said.parts.append(means["today_part"])
        return at + 1
    if "day" not in means:
        return 0
    before = said.line[at - 1].text if at else ""
    if means["day"] == "1" and before in {"de", "deze", "s", "elke", "iedere"}:
        said.parts.append("morning")
        return at + 1
    said.dates.append(said.today + timedelta(days=int(means["day"])))
    return _and_part(said, at)


def _named_day(said: Said, at: int) -> int:
    """ "Koningsdag", "tweede kerstdag"."""
    which = said.line[at].means.get("ordinal")
    if said.line[at].kind == "ordinal" and said.line[at].numbers[0] < 3:
        which = str(said.line[at].numbers[0])
    here = at + int(which is not None)
    name = said.line[here].means.get("named_day")
    day = calendar.named_day(name, said.today) if name else None
    if day is None:
        return 0
    said.dates.append(day + timedelta(days=int(which or 1) - 1))
    said.parts += ["evening"] * said.line[here].text.endswith("avond")
    return here + 1


def _date(said: Said, at: int) -> int:
    found = calendar.date_at(said.line, at, said.today)
    if found is None:
        return 0
    sure = found.sure or (at > 0 and said.line[at - 1].text in {"op", "on"} and found.stands)
    (said.dates if sure else said.doubtful).extend(found.days)
    return found.end


# -- parts of the day, and hours


def _part(said: Said, at: int) -> int:
    part = said.line[at].means.get("part")
    if part is None:
        return 0
    said.parts.append(part)
    return at + 1


def _hours(said: Said, at: int) -> int:
    """An hour. "2 uur wandelen" is a while: a lone hour before another word is not believed."""
    found = hours_at(said.line, at)
    if found is None:
        return 0
    opened = said.line[at].means.keys() & {"at", "until", "from", "between"}
    if not found.first.named:
        return _unsure_hours(said, at, found)
    after = said.line[found.end]
    goes_on = after.kind in {"word", "number"} and after.text not in said.words.around
    if goes_on and not (opened or after.means or said.tells) and said.line[at].kind == "number":
        return 0
    said.hours = said.hours or found
    return found.end


def _unsure_hours(said: Said, at: int, found: Hours) -> int:
    if said.line[at].kind != "clock":
        return 0
    said.doubtful_hours = said.doubtful_hours or found
    return found.end


NUMBERS: Final = frozenset({"number", "fraction"})
# Each rule, in the order of trying, and what the token that it begins with may be.
BEGINS: Final[Mapping[Rule, frozenset[str]]] = {
    _not_meant: frozenset({"not"}),
    spans.from_now: NUMBERS | {"in", "unit"},
    spans.every: frozenset({"every"}),
    spans.week: frozenset({"early", "late", "next", "this"}),
    spans.last: frozenset({"last"}),
    spans.weekend: frozenset({"weekend", "workday"}),
    _named_day: frozenset({"ordinal", "named_day"}),
    _hours: NUMBERS | {"pair", "clock", "sharp", "hour_unit", "between", "at", "from", "until"},
    _date: frozenset({"iso", "date", "pair", "ordinal", "number", "month"}),
    _weekday: frozenset({"weekday", "each_weekday", "short_weekday"}),
    _day: frozenset({"day", "today_part"}),
    _part: frozenset({"part"}),
}
