"""Who is away from their circle for a while is asked how they are by us as well: then not, either.

Silence would be looked after: somebody would ring a hospital bed, or a house with nobody in it.
"""

from datetime import date

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Button, Deed, Say, ToChat, ToDesk, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.times.when import day_text, local_day
from buurtbot.storage.commit.work import Work


async def not_asked_either(
    work: Work, who: str, first: str, last: str, *, staff: ToChat | ToDesk | None = None
) -> Decision:
    """One press when it is from today, else the page; for `staff` of who is on the telephone."""
    check_in = (await work.look(CheckIn, [who])).get(who)
    today, ends = local_day(work.now), date.fromisoformat(last)
    if check_in is None or (check_in.away_until and check_in.away_until > ends):
        return NOTHING
    begins = date.fromisoformat(first) <= today
    days = str((ends - today).days + 1) if begins else ""
    key = "circle-away-asked-too" if staff is None else "circle-away-asked-too-for"
    label = text("circle-button-not-asked" if begins else "circle-button-asked-page")
    row = (Button(label, _by_staff(who, days) if staff else _themselves(who, days)),)
    return Decision(tell=(Say(staff or ToPerson(who), text(key, last=day_text(ends)), (row,)),))


async def asked_again(work: Work, who: str, *, staff: ToChat | ToDesk | None = None) -> Decision:
    """They are back sooner: while nobody asks them yet, that is one press as well."""
    check_in = (await work.look(CheckIn, [who])).get(who)
    until = check_in.away_until if check_in else None
    if until is None or until <= local_day(work.now):
        return NOTHING
    key = "circle-back-not-asked" if staff is None else "circle-back-not-asked-for"
    act = _by_staff(who, "0") if staff else _themselves(who, "0")
    row = (Button(text("circle-button-asked-again"), act),)
    return Decision(tell=(Say(staff or ToPerson(who), text(key, until=day_text(until)), (row,)),))


def _themselves(who: str, days: str) -> Deed:
    return deeds.check_in_away(check_in=who, days=days) if days else deeds.check_in_page()


def _by_staff(who: str, days: str) -> Deed:
    if days:
        return deeds.check_in_away_for(check_in=who, days=days)
    return deeds.check_in_caller(check_in=who)
