"""By when a person of the desk answers: said once, kept by a timer, told honestly when it passes.

The first hour stands until somebody of the desk is heard, whatever else comes in; a case that is
opened again gets a new one.
"""

from datetime import datetime, time

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import At, Say, Text, ToPerson, text
from buurtbot.domain.core.timing import timers
from buurtbot.domain.times.when import clock_text
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import staff_name
from config.core.hours import Hours
from config.network.network import Neighbourhood


def waits_for_word(case: Case) -> bool:
    """Whether its person was promised to hear something, and nobody of the desk spoke yet."""
    return (
        cases.status(case) == "new"
        and case.attended is None
        and bool(case.about)
        and case.reason in cases.SPEAKS_WITH_DESK - cases.NO_ALARM
    )


def has_passed(case: Case, now: datetime) -> bool:
    """Whether the promised hour passed in silence."""
    return waits_for_word(case) and now >= case.look_by


def heard(case: Case, now: datetime) -> Decision:
    """The desk is heard in this case: kept, when its person waited and the hour is not over."""
    is_kept = waits_for_word(case) and now < case.look_by
    return Decision(counted=("promise_kept",)) if is_kept else NOTHING


def promise_timer(case: Case, now: datetime) -> tuple[Timer, ...]:
    """The timer of the promised hour, or its removal when the promise is kept.

    An hour that is over has its timer still to come, or had it: that is left as it is.
    """
    if not waits_for_word(case):
        return (Timer(timers.promise(case.id), None),)
    act = deeds.promise_passed(case=case.id)
    return (Timer(timers.promise(case.id), case.look_by, act),) if now < case.look_by else ()


# -- what the person hears when they write


def by_when(case: Case, here: Neighbourhood, now: datetime) -> Text:
    """By when somebody of the desk answers, as it is now: with the hours, and who has it."""
    args = {"organisation": here.organisation, "phone": here.desk.phone}
    hours = hours_text(here.desk.hours)
    if case.holder:
        name = staff_name(case.owner, case.holder_name)
        return text("desk-has-it", name=name, hours=hours, **args)
    if not waits_for_word(case):
        return text("desk-knows", hours=hours, **args)
    if has_passed(case, now):
        return text("desk-is-late", hours=hours, **args)
    by = At(case.look_by)
    if cases.at_desk(here.desk.hours, now):
        return text("desk-is-there", by=by, **args)
    return text("desk-is-back", at=At(cases.next_at_desk(here.desk.hours, now)), by=by, **args)


def person_by_phone(here: Neighbourhood) -> Text:
    """Where a person is for who agreed to nothing yet, and when."""
    hours = hours_text(here.desk.hours)
    return text(
        "person-by-phone", organisation=here.organisation, phone=here.desk.phone, hours=hours
    )


def hours_text(hours: Hours) -> Text:
    """When somebody is at the desk: "maandag tot en met vrijdag, van 9 uur tot 17 uur"."""
    days = [text(f"weekday-{day}") for day in sorted(set(hours.days))]
    in_a_row = len(days) > 2 and max(hours.days) - min(hours.days) == len(days) - 1
    shown = text("desk-days", first=days[0], last=days[-1]) if in_a_row else listed(days)
    first, *more = map(_shift, hours.shifts)
    times = text("desk-shifts-two", first=first, second=more[0]) if more else first
    said = text("desk-hours", days=shown, times=times)
    return text("desk-hours-no-holidays", hours=said) if hours.not_on_holidays else said


def _shift(shift: tuple[time, time]) -> Text:
    begin, end = map(clock_text, shift)
    return text("desk-shift", begin=begin, end=end)


# -- when the hour passes


def passed(file: File, here: Neighbourhood, now: datetime) -> Say:
    """What its person hears, once: that it did not work, what happens now, and whom to call."""
    case, hours = file.case, here.desk.hours
    about = text(f"kind-{file.request.kind}") if file.request else text("promise-your-message")
    there = cases.at_desk(hours, now)
    back = At(cases.next_at_desk(hours, now))
    said = text(
        "promise-passed",
        by=At(case.look_by),
        what=about,
        ref=file.request.ref if file.request else case.ref,
        now=text("promise-calls-now") if there else text("promise-calls-then", at=back),
        organisation=here.organisation,
        phone=here.desk.phone,
        hours=hours_text(hours),
    )
    return Say(ToPerson(case.about), said)


def passed_line(file: File) -> Say:
    """What the staff group reads in its general topic. Nothing personal."""
    line = sheet.line(file)
    said = text("line-promise", **line.text.args)
    return Say(line.to, said, line.buttons, name=line.name)
