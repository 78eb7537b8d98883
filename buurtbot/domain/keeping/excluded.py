"""Who takes no part, as a list for the desk: since when, why, and what they say of it."""

from collections.abc import Collection, Sequence
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import At, Button, Rows, Text, text
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import name_of

PAGE: Final = 8


def line(person: Person, ban: Ban, place: str) -> Text:
    """All that the desk must know of one, without what happened: that is in the case."""
    told = text(
        "excluded-line",
        name=name_of(person),
        place=place,
        at=At(ban.at),
        why=text(f"desk-ban-{ban.why}"),
    )
    case = text("excluded-case", ref=ban.ref) if ban.ref else None
    return lines((told, case, _says(ban)))


def _says(ban: Ban) -> Text | None:
    """Whether they agree, and how far that is."""
    if ban.waits and ban.appealed:
        return text("excluded-appealed", at=At(ban.appealed))
    return text("excluded-looked", at=At(ban.looked)) if ban.looked else None


def listed(told: Sequence[Text], count: int) -> Text:
    """The list, under how many there are."""
    if not count:
        return text("excluded-none")
    return lines((text("excluded-head", count=count), *told))


def buttons(shown: Sequence[Person], cases: Collection[str]) -> Rows:
    """For each: to let them in again, and the case while it is there."""
    return tuple(_row(person, person.ban, cases) for person in shown if person.ban)


def _row(person: Person, ban: Ban, cases: Collection[str]) -> tuple[Button, ...]:
    label = text("excluded-button-let-in", name=name_of(person))
    again = Button(label, deeds.let_in(person=person.id))
    if ban.case not in cases:
        return (again,)
    return again, Button(text("button-show-case", ref=ban.ref), deeds.show_case(case=ban.case))


def next_page(slugs: Sequence[str], page: int, count: int) -> Rows:
    """A button to who is not shown yet."""
    if (page + 1) * PAGE >= count:
        return ()
    more = deeds.list_excluded(neighbourhoods=" ".join(slugs), page=str(page + 1))
    return ((Button(text("button-next-page"), more),),)


def asks_sure(person: Person, slugs: Sequence[str]) -> tuple[Text, Rows]:
    """Whether it is meant: they hear so at once."""
    yes = Button(text("excluded-button-sure"), deeds.let_in(person=person.id, sure="yes"))
    back = Button(text("excluded-button-back"), deeds.list_excluded(neighbourhoods=slugs[0]))
    return text("excluded-sure", name=name_of(person)), ((yes,), (back,))
