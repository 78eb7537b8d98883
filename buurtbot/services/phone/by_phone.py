"""Beside who only has a phone stands the desk: it rings them, and speaks for them to the helper.

What staff write in the topic of such a case has two who may be meant, so each line asks for whom.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases import promising
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import (
    Button,
    Change,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.door import ringing_changed
from buurtbot.domain.helping.sides import Sides, to_resident
from buurtbot.domain.words.names import first_name_of, name_of, staff_name
from buurtbot.domain.words.open_line import cleaned
from buurtbot.domain.words.traces.money import holds_secret, without_secrets
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone as case_is_gone
from buurtbot.storage.commit.work import Work

KEPT: Final = timedelta(hours=24)  # a line of which nobody says for whom it is
TYPED: Final = "typed"  # the conversation such a line is kept as: it waits for one answer


@does(deeds.phoned)
async def phoned(
    work: Work, context: Context, actor: Actor, *, request: str, by_helper: str = ""
) -> Decision:
    """It was told by phone. Whoever helps hears so when it was theirs."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    name = staff_name(sides.resident.id, actor.name)
    told: tuple[Say, ...] = (_at_desk(sides, text("desk-phoned", name=name)),)
    if by_helper and sides.still_write:
        said = text("helper-phoned", name=first_name_of(sides.resident))
        told = (*told, Say(ToPerson(sides.request.holder), said))
    rung = Timer(timers.ring_back(request), work.now, deeds.rung_back(request=request))
    noted = (AuditLine(actor.who, "phoned", request),)
    return Decision(tell=told, later=(rung,), noted=noted)


@does(deeds.may_ring)
async def may_ring(
    work: Work, context: Context, actor: Actor, *, request: str, may: str
) -> Decision:
    """Who only has a phone says that who helps may ring them ("yes"), or not any more ("no")."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident" or sides.request.state in ENDED:
        return gone(actor)
    if not sides.resident.phone:
        return Decision(tell=(_at_desk(sides, text("desk-rings-no-number")),))
    now = replace(sides, request=replace(sides.request, may_ring=may == "yes"))
    key = "desk-rings" if now.request.may_ring else "desk-rings-not"
    name = first_name_of(sides.resident)
    changed = now.request.may_ring != sides.request.may_ring
    return Decision(
        keep=(now.request,),
        tell=(
            *(await _card_now(work, context, now.request) if changed else ()),
            _at_desk(sides, text(key, name=name)),
            *(ringing_changed(now) if changed else ()),
        ),
        noted=(AuditLine(actor.who, "may_ring", request),),
    )


async def _card_now(work: Work, context: Context, request: HelpRequest) -> tuple[Outgoing, ...]:
    """The card of its case, which says whether who helps may ring."""
    case = await work.get(Case, request.case) if request.case else None
    if case is None or case.request != request.id:
        return ()
    file = replace(await read_file(work, context, case), request=request)
    return sheet.showing(file)


def _at_desk(sides: Sides, said: Text) -> Say:
    return Say(to_resident(sides.request, sides.resident), said)


@does(deeds.say_to_helper)
async def say_to_helper(
    work: Work, context: Context, actor: Actor, /, *, request: str, words: str = "", **_rest: str
) -> Decision:
    """What the desk has to say to who helps, in the name of who only has a phone."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    sent = _to_helper(sides, words)
    if sent is None:
        return Decision(tell=(_at_desk(sides, text("desk-to-helper-not")),))
    told = _at_desk(sides, text("desk-to-helper-sent", name=first_name_of(sides.holder)))
    masked = (_at_desk(sides, text("words-masked")),) if holds_secret(words) else ()
    return Decision(
        tell=(sent, told, *masked), noted=(AuditLine(actor.who, "to_helper", request),)
    )


def _to_helper(sides: Sides, words: str) -> Say | None:
    """The words for the helper, or None when there is nobody who can read them."""
    said = without_secrets(cleaned(words))
    if not sides.still_write or not (sides.holder and sides.holder.reachable) or not said:
        return None
    name = first_name_of(sides.resident)
    shown = text("helper-from-desk", name=name, words=Hidden(sides.resident.id, said))
    return Say(ToPerson(sides.holder.id), shown, protect=True)


# -- a line that staff typed in the topic


async def ask_for_whom(
    work: Work, context: Context, actor: Actor, file: File, words: str, *, worries: bool
) -> Decision:
    """Keep the line, sealed, and ask for whom it is. What worries us goes to no helper."""
    id_ = new_id(work, TYPED)
    draft = {"case": file.case.id, "words": words}
    line = Talk(id_, TYPED, "whom", work.now, draft=draft)
    request = file.request.id if file.request and not worries else ""
    sides = await both_sides(work, context, request) if request else None
    key = "desk-for-whom-worries" if worries else "desk-for-whom"
    asked = text(key, name=name_of(file.about))
    say = Say(file.to, asked, _whom(line, sides), name=_name(line))
    over = Timer(timers.typed(line.id), work.now + KEPT, deeds.send_typed(line=id_, to="ours"))
    return Decision(keep=(line,), tell=(say,), later=(over,))


def _whom(line: Talk, sides: Sides | None) -> Rows:
    def button(label: Text, to: str) -> tuple[Button, ...]:
        return (Button(label, deeds.send_typed(line=line.id, to=to)),)

    rows = (button(text("button-phoned"), "phoned"), button(text("button-ours"), "ours"))
    if sides is None or not sides.still_write:
        return rows
    named = text("button-to-named", name=first_name_of(sides.holder))
    return (button(named, "to_helper"), *rows)


def _name(line: Talk) -> str:
    return f"typed:{line.id}"


@does(deeds.send_typed)
async def send_typed(
    work: Work, context: Context, actor: Actor, *, line: str, to: str
) -> Decision:
    """Staff said for whom it is; or nobody did in a day, and it stays where it stands."""
    typed = await work.get(Talk, line)
    case = await work.get(Case, typed.draft["case"]) if typed else None
    if typed is None or case is None:
        return NOTHING if actor.role == "clock" else case_is_gone(actor)
    over = Decision(
        drop=(typed,), shred=(typed.owner,), later=(Timer(timers.typed(typed.id), None),)
    )
    sent = await _sent(work, context, case.request, typed) if to == "to_helper" else ()
    if sent is None:
        return Decision(tell=(sheet.in_topic(case, text("desk-to-helper-not")),))
    by = staff_name(case.owner, actor.name)
    shown = Change(sheet.topic_of(case), _name(typed), text(f"typed-{to}", by=by))
    attended = replace(case, attended=work.now)
    noted = (AuditLine(actor.who, f"typed_{to}", case.id),)
    over += promising.heard(case, work.now)
    return over + Decision(keep=(attended,), tell=(*sent, shown), noted=noted)


async def _sent(work: Work, context: Context, request: str, typed: Talk) -> tuple[Say, ...] | None:
    found = await work.get(HelpRequest, request) if request else None
    sides = await both_sides(work, context, found.id) if found else None
    said = _to_helper(sides, typed.draft["words"]) if sides else None
    return (said,) if said else None
