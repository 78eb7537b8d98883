"""What the desk sees of who stays: who drifts away, who was asked often, who never. And why people
stopped, once so many said it that nobody can be told by it.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final, Literal, get_args

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import At, Button, Deed, Rows, Text, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.staying.occasions import (
    asked_in,
    is_asked_often,
    is_drifting,
    is_never_asked,
)
from buurtbot.domain.staying.stopping import REASONS
from buurtbot.domain.staying.why import Why
from buurtbot.domain.volunteering.offering import is_paused
from buurtbot.domain.words.names import name_of
from config.network.policy import Policy

Group = Literal["drifting", "often", "never"]
GROUPS: Final[tuple[Group, ...]] = get_args(Group)
STOPS: Final = "stops"
PAGE: Final = 8
Belongs = Callable[[Offer, Policy, datetime], bool]
IN: Final[Mapping[Group, Belongs]] = {
    "drifting": is_drifting,
    "often": is_asked_often,
    "never": is_never_asked,
}


def members(group: Group, there: Sequence[Person], policy: Policy, now: datetime) -> list[Person]:
    """Who belongs to it. Who has a pause is in none: that is their good right."""
    return [p for p in there if p.offer and _belongs(group, p.offer, policy, now)]


def _belongs(group: Group, offer: Offer, policy: Policy, now: datetime) -> bool:
    return not is_paused(offer, now) and IN[group](offer, policy, now)


def overview(there: Sequence[Person], policy: Policy, now: datetime) -> Text:
    """How many there are of each, and what each means."""
    counts = {group: len(members(group, there, policy, now)) for group in GROUPS}
    return lines((text("who-stays"), *(meaning(group, counts[group], policy) for group in GROUPS)))


def meaning(group: Group, count: int, policy: Policy) -> Text:
    """How many, and by which numbers of the policy."""
    staying, month = policy.staying, policy.asked_memory_days
    drifts = {"asked": staying.drift_asked, "days": staying.drift_days}
    of_group = {
        "drifting": text("who-stays-drifting", count=count, **drifts),
        "often": text("who-stays-often", count=count, asked=staying.often_asked, days=month),
        "never": text("who-stays-never", count=count, days=staying.never_days),
    }
    return of_group[group]


def overview_rows(slugs: Sequence[str]) -> Rows:
    """A button to each."""
    return tuple(
        (Button(text(f"button-who-stays-{group}"), _page(slugs, group, 0)),)
        for group in (*GROUPS, STOPS)
    )


def _page(slugs: Sequence[str], group: str, page: int) -> Deed:
    return deeds.who_stays(neighbourhoods=" ".join(slugs), group=group, page=str(page))


def line(group: Group, person: Person, policy: Policy, now: datetime, found: Why | None) -> Text:
    """One volunteer: what makes them belong here, so that one can talk about it."""
    offer = person.offer
    if found is not None or offer is None:
        cause = (
            text(f"who-stays-cause-{found.causes[0]}") if found else text("who-stays-cause-turn")
        )
        return text("who-stays-line-never", name=name_of(person), cause=cause)
    days = policy.asked_memory_days if group == "often" else policy.staying.drift_days
    asked = asked_in(offer, days=days, now=now)
    last = At(offer.last_took) if offer.last_took else text("who-stays-no-yes")
    return text("who-stays-line", name=name_of(person), asked=asked, last=last)


def rows(group: Group, of_page: Sequence[Person], slugs: Sequence[str], *, more: int) -> Rows:
    """Each with the card, and a kind question in the name of the desk; `more` is the next page."""
    listed: Rows = tuple(
        (
            Button(text("button-who-stays-card", name=name_of(p)), _card(p)),
            Button(text("button-who-stays-ask"), deeds.ask_how_they_are(person=p.id)),
        )
        for p in of_page
    )
    onward: Rows = (
        ((Button(text("button-next-page"), _page(slugs, group, more)),),) if more else ()
    )
    return (*listed, *onward)


def _card(person: Person) -> Deed:
    return deeds.show_volunteer(person=person.id)


def stops(counts: Mapping[str, int], policy: Policy) -> Text:
    """Why people stopped, in the last twelve months."""
    total, least = sum(counts.values()), policy.staying.least_stopped
    if total < least:
        return text("who-stays-stops-few", least=least)
    told = [
        text("who-stays-stop", reason=text(f"staying-stop-{reason}"), count=counts[reason])
        for reason in REASONS
        if counts.get(reason)
    ]
    return lines((text("who-stays-stops", count=total), *told))
