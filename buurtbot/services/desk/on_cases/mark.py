"""[That was nothing] and [Should have been an alarm]: words for whoever keeps the screening.

The person is taken out before anybody is asked; only what staff then choose to keep is kept, where
nothing leads back to the case.
"""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.care.without_person import without_person
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Erase, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk import marking
from buurtbot.domain.words.names import plain_name
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.who_speaks import who_is
from buurtbot.services.desk.on_cases.casework import gone
from buurtbot.storage.commit.work import Work


@does(deeds.mark)
async def mark(
    work: Work, context: Context, actor: Actor, /, *, case: str, how: str, **line: str
) -> Decision:
    """Show the words as they would be kept. Nothing is kept yet."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    names, words = await _names(work, found), line.get("words", "")
    called = _called(found, names, line.get("unnamed", ""))
    said = marking.spoken(words, called) if words else found.words
    if not said:
        none = f"desk-{how}-where" if words else "desk-mark-no-words"
        return Decision(tell=(sheet.in_topic(found, text(none)),))
    bare = without_person(
        said, [*names, *found.called, found.caller, found.holder_name, actor.name]
    )
    asked = replace(found, marked=bare)
    asks = marking.shown(asked, how, _token(work, asked))
    return Decision(keep=(asked,), tell=(Erase(asks.to, asks.name), asks))


async def _names(work: Work, case: Case) -> list[str]:
    people = [await who_is(work, id_) for id_ in (case.about, case.whom) if id_]
    return [plain_name(one.name) for one in people if one]


def _called(case: Case, names: list[str], unnamed: str) -> list[str]:
    return [*names, *case.called, *(() if all(names) else unnamed.splitlines())]


async def who_speak(work: Work, case: Case, unnamed: str) -> list[str]:
    """How those who speak in the topic of a case are called there; `unnamed` as in the deed."""
    return _called(case, await _names(work, case), unnamed)


def _token(work: Work, case: Case) -> str:
    """Tells these very words from what is asked about later; says nothing of them."""
    return work.secrets.id_of("marked", case.id, case.marked, length=8)


@does(deeds.keep_line)
async def keep_line(
    work: Work, context: Context, actor: Actor, *, case: str, label: str, token: str
) -> Decision:
    """Keep it, without the case; it goes after its time, or when it was handed to a maintainer."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if not found.marked or token != _token(work, found):
        return Decision(tell=(sheet.in_topic(found, text("desk-old-button")),))
    about = (await work.look(Person, [found.about])).get(found.about) if found.about else None
    id_ = work.secrets.id_of("screen-line", work.operation)
    language = about.language if about else "nl"
    line = ScreenLine(id_, label, language, work.now, found.marked)
    at = work.now + timedelta(days=context.policy.retention.screen_line_days)
    return Decision(
        keep=(replace(found, marked=""), line),
        tell=(marking.decided(found, text("desk-mark-kept")),),
        later=(Timer(timers.clear_line(id_), at, deeds.clear_line(line=id_)),),
        noted=(AuditLine(actor.who, "keep_line", "screening"),),
    )


@does(deeds.keep_no_line)
async def keep_no_line(
    work: Work, context: Context, actor: Actor, *, case: str, token: str
) -> Decision:
    """It is not kept, and what was shown goes."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if not found.marked or token != _token(work, found):
        return Decision(tell=(sheet.in_topic(found, text("desk-old-button")),))
    bare = replace(found, marked="")
    return Decision(keep=(bare,), tell=(marking.decided(found, text("desk-mark-not-kept")),))


@does(deeds.clear_line)
async def clear_line(work: Work, _context: Context, _actor: Actor, *, line: str) -> Decision:
    """A timer: its time is over."""
    found = await work.get(ScreenLine, line)
    return Decision(drop=(found,)) if found else NOTHING
