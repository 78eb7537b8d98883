"""What someone hears whose words worry us: something warm, the number that is there now, a person.

Never a judgement, never the end of the talk, never the same text twice in a row. The numbers stand
alone on their line, where a phone makes them pressable. About the desk we are honest: no hour is
promised to who is in danger, only minutes, and outside its hours the number comes first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import reduce
from math import ceil
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.care.help_lines import EMERGENCY, is_child, lines_of
from buurtbot.domain.cases.alarms import worries
from buurtbot.domain.cases.cases import at_desk, closes_at, next_at_desk
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Arg, At, Button, Rows, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import staff_name
from config.care.helplines import Helpline, Helplines
from config.care.screening import CONCERNS, Concern
from config.network.network import Neighbourhood

LONG_EVERY: Final = timedelta(hours=24)
NUMBER_EVERY: Final = timedelta(minutes=1)  # in between who writes is answered in a few words
MOST_SOON: Final = 12  # of those few words between two numbers; nobody types more in a minute
THEN_EVERY: Final = 10  # of the messages of who does
SOON: Final = 6  # different ones
AGAIN: Final = 4  # different short answers with the number
HELD: Final = 2  # and while a moderator has it
TALKING: Final = timedelta(minutes=3)  # a moderator who spoke so lately is in a conversation
# Of these we ask whether they are safe now; with acute danger there is only one thing to do.
ASKS_SAFE: Final[frozenset[Concern]] = frozenset(
    {"suicide", "violence", "child", "sexual_violence"}
)
CAN_WAIT: Final[frozenset[Concern]] = frozenset({"scam"})  # for the opening of the desk
NO_112_FIRST: Final[frozenset[Concern]] = frozenset({"suicide", "scam"})
Length = Literal["long", "again", "soon", "last", "nothing"]


def is_urgent(concern: Concern) -> bool:
    """Whether the desk is called loudly, also at night."""
    return concern not in CAN_WAIT


# -- how much is said


def length(person: Person, now: datetime, *, new: bool) -> Length:
    """How much someone hears now who writes again; `new`: of a worry we had not heard yet."""
    told, numbers = person.crisis_told_at, person.crisis_answered_at
    if new or told is None or now - told >= LONG_EVERY:
        return "long"
    if numbers is None or now - numbers >= NUMBER_EVERY:
        return "again"
    if person.crisis_soon < MOST_SOON:
        return "soon"
    over = person.crisis_soon - MOST_SOON
    return "nothing" if over % THEN_EVERY else "last"


def answered(person: Person, how: Length, now: datetime) -> Person:
    """They were answered just now, so much."""
    match how:
        case "long":
            return replace(
                person,
                crisis_told_at=now,
                crisis_answered_at=now,
                crisis_answers=0,
                crisis_soon=0,
            )
        case "again":
            answers = person.crisis_answers + 1
            return replace(person, crisis_answered_at=now, crisis_answers=answers, crisis_soon=0)
        case _:
            return replace(person, crisis_soon=person.crisis_soon + 1)


def is_talking(case: Case, now: datetime) -> bool:
    """Whether a moderator spoke just now: then a person answers, and we keep out of it."""
    return bool(case.holder) and case.attended is not None and now - case.attended < TALKING


# -- what is said


@dataclass(frozen=True)
class InDanger:
    """Someone in danger, as we know of them now, with the lines and the desk that may help."""

    case: Case
    worry: Concern
    desk: Neighbourhood
    helplines: Helplines
    now: datetime

    @property
    def asks(self) -> bool:
        """Whether they are asked if they are safe; who said no is not asked again."""
        return self.worry in ASKS_SAFE and self.case.not_safe is None

    def answer(self, person: Person, length: Length) -> Text:
        """What is said to what they wrote."""
        match length:
            case "long":
                return self._long(person)
            case "again":
                return self._again(person.crisis_answers)
            case "soon" if self.case.holder:
                return self.held(person.crisis_answers + person.crisis_soon)
            case "soon":
                turn = person.crisis_answers + person.crisis_soon
                return text(f"crisis-soon-{turn % SOON + 1}")
            case _:
                return text("crisis-soon-last")

    def _long(self, person: Person) -> Text:
        with_others = text("crisis-with-others") if self.worry == "suicide" else None
        first = text(f"crisis-{self.worry}", emergency=self.emergency.number)
        question = self._question if self.asks else None
        team = text("crisis-computer", team=self.team)
        with_neighbour = any(line.kind != "case" for line in person.lines)
        only = text("crisis-only-desk") if with_neighbour else None
        return paragraphs(first, *self._lines(), with_others, team, only, question)

    def _again(self, turn: int) -> Text:
        """Short, and each time in other words."""
        question = self._question if self.asks else None
        return paragraphs(self._heard(turn), *self._with_112(), question)

    def held(self, turn: int) -> Text:
        """To who writes on while a moderator has it: only that it came there too."""
        return text(f"crisis-held-{turn % HELD + 1}", **self._holder)

    def _heard(self, turn: int) -> Text:
        if self.case.holder:
            return self.held(turn)
        family = "talk" if self.worry in ASKS_SAFE else "act"
        return text(f"crisis-again-{family}-{turn % AGAIN + 1}")

    def safe(self) -> Text:
        """To who says to be safe."""
        last = text("crisis-safe-but", emergency=self.emergency.number)
        return paragraphs(text("crisis-safe"), self.team, last, *self._lines())

    def not_safe(self) -> Text:
        """To who says not to be safe; said once more, it is said in other words."""
        key = "crisis-not-safe" if self.case.not_safe is None else "crisis-not-safe-still"
        first = text(key, emergency=self.emergency.number)
        return paragraphs(first, *self._lines(), text("crisis-not-alone"), self.team)

    def call_me(self) -> Text:
        """To who may be called or written to."""
        return paragraphs(text("crisis-call-me"), self.team, *self._with_112())

    def wants_person(self) -> Text:
        """To who asks for a person."""
        return paragraphs(text("crisis-wants-person"), self.team, *self._with_112())

    def closed(self) -> Text:
        """To who is told that the desk closed it: how it ended, and the numbers stay."""
        how = self.case.closed_why or self.case.outcome
        return paragraphs(text(f"crisis-closed-{how}", **self._place), *self._with_112())

    def let_go(self, before: Case) -> Text:
        """To whom it was told that somebody has it, who does not any more."""
        return paragraphs(self.gone(before), self.team, *self._with_112())

    def gone(self, before: Case) -> Text:
        """Who had it `before`, and has not."""
        name = staff_name(before.owner, before.holder_name)
        return text("crisis-let-go", name=name, **self._place)

    def late(self) -> Text:
        """To whom minutes were promised that passed in silence."""
        return paragraphs(text("crisis-late"), *self._with_112())

    # -- its parts

    @property
    def team(self) -> Text:
        """Whether a person of the desk comes, and when: minutes that are left, never an hour."""
        if self.case.holder:
            return text("crisis-team-has", **self._holder)
        hours, by = self.desk.desk.hours, self.case.look_by
        if not at_desk(hours, self.now):
            return text("crisis-team-away", at=At(next_at_desk(hours, self.now)))
        if by <= self.now:
            return text("crisis-team-late")
        closes = closes_at(hours, self.now)
        if by > closes:
            return text("crisis-team-away", at=At(next_at_desk(hours, closes)))
        left = (by - self.now) / timedelta(minutes=1)
        return text("crisis-team-minutes", minutes=ceil(left))

    @property
    def _holder(self) -> dict[str, Arg]:
        return {"name": staff_name(self.case.owner, self.case.holder_name), **self._place}

    @property
    def _place(self) -> dict[str, Arg]:
        return {"organisation": self.desk.organisation}

    @property
    def _question(self) -> Text:
        return text("crisis-all-safe" if self.worry == "child" else "crisis-are-you-safe")

    @property
    def emergency(self) -> Helpline:
        """The number for danger to life."""
        return self.helplines.named(EMERGENCY)

    def _lines(self) -> tuple[Text, ...]:
        child = self.worry in ASKS_SAFE and is_child(self.case.words, self.now)
        return lines_of(self.worry, self.helplines, child=child)

    def _with_112(self) -> tuple[Text, ...]:
        """The same, with 112 before them for who may be in danger now."""
        if self.case.not_safe is not None and self.case.closed_why != "safe_now":
            key = "crisis-call-now"
        elif self.worry in NO_112_FIRST:
            return self._lines()
        else:
            key = "crisis-danger-now"
        return (text(key, emergency=self.emergency.number), *self._lines())


def numbers_first(worry: Concern, helplines: Helplines, *, child: bool) -> tuple[Text, ...]:
    """For who cannot be spoken with: 112 for danger now, and the lines of this worry."""
    emergency = helplines.named(EMERGENCY).number
    key = "crisis-scam" if worry == "scam" else "crisis-danger-now"
    lines = lines_of(worry, helplines, child=child and worry in ASKS_SAFE)
    return (text(key, emergency=emergency), *lines)


def paragraphs(*parts: Text | None) -> Text:
    """Several texts as one, with a blank line between."""
    there = [part for part in parts if part is not None]
    return reduce(lambda first, rest: text("two-paragraphs", first=first, rest=rest), there)


def worry_of(case: Case, named: str = "") -> Concern:
    """What worries us about this person: the one that was `named`, or else the last that came."""
    return worry_named(named, *reversed(worries(case)))


def worry_named(*names: str) -> Concern:
    """The first of these that is a concern.

    Who only ever said not to be safe is led to 113: somebody to talk to, day and night.
    """
    known: dict[str, Concern] = {concern: concern for concern in CONCERNS}
    return next((known[name] for name in names if name in known), "suicide")


# -- buttons


def buttons(danger: InDanger) -> Rows:
    """Buttons under it: to write with the line that is there, the one question, and a person.

    Never one that says it calls: no button of a messenger does.
    """
    asked = ((_safe(danger, "yes"),), (_safe(danger, "no"),)) if danger.asks else ()
    return (*chat(danger), *asked, (call_me(danger.case, danger.worry),))


def without_question(danger: InDanger) -> Rows:
    """The same to who answered it: not safe."""
    return (*chat(danger), (call_me(danger.case, danger.worry),))


def call_me(case: Case, worry: str) -> Button:
    """Somebody of the team may call."""
    act = deeds.call_me(case=case.id, worry=worry)
    return Button(text("button-call-me"), act, style="primary")


def chat(danger: InDanger) -> Rows:
    """To write with the first line: who may be heard by somebody else cannot call."""
    first = danger.helplines.first(danger.worry)[0]
    if danger.worry not in ASKS_SAFE or not first.chat:
        return ()
    return ((Button(text("button-chat", name=first.short), url=first.chat),),)


def _safe(danger: InDanger, value: str) -> Button:
    act = deeds.safe_now(value=value, case=danger.case.id, worry=danger.worry)
    return Button(safe_labels(danger)[value], act)


def safe_labels(danger: InDanger) -> Mapping[str, Text]:
    """The two answers to the question, by their values."""
    who = "all-safe" if danger.worry == "child" else "safe"
    return {value: text(f"button-{who}-{value}") for value in ("yes", "no")}
