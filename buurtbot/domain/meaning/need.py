"""What somebody wants of us, in their own words: what for, for whom, when, where, how many.

Two stages, as with the screening: rules over words with a meaning, and what was learnt from many
texts. Who is unsure says `other`: a question with buttons costs less than a wrong guess.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal

from buurtbot.domain.meaning.learnt import Learnt, Needs
from buurtbot.domain.meaning.marks import Marks, lexicon_of, marks_in
from buurtbot.domain.meaning.rest import how_many, left_over
from buurtbot.domain.times.reading import SaidTime, time_and_rest
from buurtbot.domain.words.lexicon import Lexicon
from buurtbot.domain.words.traces.money_traces import money_traces
from config.core.kinds import Kind
from config.meaning.need_weights import NeedWeights
from config.meaning.needs import KIND, Asked, Intent, NeedTable, Rule
from geo.typed.address import TypedAddress, address_and_rest

Who = Literal["self", "other"]
OURS: Final[dict[Asked, Kind]] = {
    "groceries": "groceries",
    "medicines": "medicines",
    "meal": "cooking",
    "dog": "dog",
    "company": "company",
    "chores": "chores",
    "escort": "going_along",
    "papers": "paperwork",
    "other": "other",
}
NAMES: Final[dict[Kind, Asked]] = {kind: asked for asked, kind in OURS.items()}
RULE_IS_SURE: Final = 0.8  # right in some four of five texts that nobody tuned it on
WISHES: Final[frozenset[Intent]] = frozenset({"ask", "offer"})
CODES: Final = frozenset({"iban", "card", "pin", "key"})
REQUESTS: Final = ("request", "need", "someone")
COVERS: Final = ("filler", "greeting", "thanks", "self", KIND)  # beside what a rule looks for


@dataclass(frozen=True, slots=True)
class Need:
    """What was read. `kinds` in the order in which they were said; `whom` as typed: "mijn moeder".

    `rest`: the words for who helps, without address, time, greeting and what they need not know.
    `requests`: it says in so many words that something is asked. `why`: marks and learnt parts of
    words, never the person's own words. `sure`: from 0 to 1. `likely`: what it may be as well, the
    likeliest first, where nothing is believed; `named`: the kinds that are named then.
    """

    intent: Intent
    kinds: tuple[Kind, ...] = ()
    who: Who | None = None
    whom: str = ""
    when: SaidTime | None = None
    where: TypedAddress | None = None
    how_many: int | None = None
    rest: str = ""
    requests: bool = False
    why: tuple[str, ...] = ()
    sure: float = 0.0
    likely: tuple[Intent, ...] = ()
    named: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedBook:
    """The table made ready to read with. Make it once, with `NeedBook.of`."""

    lexicon: Lexicon
    rules: tuple[Rule, ...]
    needs: Needs | None = None  # what was learnt; without it the rules alone decide

    @classmethod
    def of(cls, table: NeedTable, weights: NeedWeights | None = None) -> "NeedBook":
        """Make it ready."""
        return cls(lexicon_of(table), table.rules, Needs.of(weights) if weights else None)


def read_need(text: str, now: datetime, book: NeedBook) -> Need:
    """Read one text of any length (4096 signs count). Pure; linear in its length; never raises."""
    when, where, beside = _when_and_where(_without_codes(text), now)
    marks = marks_in(beside, book.lexicon)
    found = _decided(marks, book)
    who, whom = whom_of(marks) if found.intent == "ask" else (None, "")
    return Need(
        intent=found.intent,
        kinds=tuple(OURS[kind] for kind in found.kinds) if found.intent in WISHES else (),
        who=who,
        whom=whom,
        when=when,
        where=where,
        how_many=how_many(beside),
        rest=left_over(marks),
        requests=not marks.names.isdisjoint(REQUESTS),
        why=found.why,
        sure=round(found.sure, 3),
        likely=found.likely,
        named=tuple(OURS[kind] for kind in marks.kinds) if found.likely else (),
    )


def rule_of(marks: Marks, book: NeedBook) -> Rule | None:
    """The first rule that fits."""
    return next((rule for rule in book.rules if _fits(rule, marks)), None)


def _decided(marks: Marks, book: NeedBook) -> Learnt:
    """What was learnt decides, the rule that fits among its reasons; without it the rule alone."""
    rule = rule_of(marks, book)
    if book.needs is not None:
        return book.needs.learnt(marks, rule.is_ if rule else "")
    if rule is None:
        return Learnt("other", 0.0, (), ())
    return Learnt(rule.is_, RULE_IS_SURE, marks.kinds, rule.has)


def _without_codes(text: str) -> str:
    """The text without bank accounts, cards and codes: those are for nobody."""
    traces = money_traces(text) if any(map(str.isdigit, text)) else ()
    for trace in reversed(traces):
        if trace.kind in CODES:
            text = f"{text[: trace.begin]}{text[trace.end :]}"
    return text


def _when_and_where(text: str, now: datetime) -> tuple[SaidTime | None, TypedAddress | None, str]:
    """The time, the address and what was said beside them; no street is called "vrijdag op de"."""
    where, beside = _where(text, now)
    if where and where.street and " " in where.street:
        early, without = time_and_rest(text, now)
        bare, left = _where(without, now)
        if early and bare and bare.street and where.street.endswith(f" {bare.street}"):
            return early, bare, left
    when, beside = time_and_rest(beside, now)
    return when, where, beside


def _where(text: str, now: datetime) -> tuple[TypedAddress | None, str]:
    """The address, and what was said beside it; a day behind the door is no part of it.

    Nor is it a town: "Erasmusweg 12 brood, morgenmiddag".
    """
    where, beside = address_and_rest(text)
    if where is None or not (where.rest or where.place):
        return where, beside
    rest, place = (
        time_and_rest(part, now)[1] or None for part in (where.rest or "", where.place or "")
    )
    return replace(where, rest=rest, place=place), beside


def _fits(rule: Rule, marks: Marks) -> bool:
    if not marks.names.issuperset(rule.has) or not marks.names.isdisjoint(rule.without):
        return False
    return marks.uncovered((*rule.has, *COVERS)) <= rule.others


def whom_of(marks: Marks) -> tuple[Who | None, str]:
    """For whom it is: somebody who is named (as typed), who writes, or not said."""
    others = marks.of("other_person")
    if others:
        return "other", marks.words.typed(others[0].start, others[0].end)
    return ("self", "") if "self" in marks.names else (None, "")
