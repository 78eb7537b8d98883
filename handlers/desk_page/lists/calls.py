"""The call list of the day: whom to ring, why, what to ask; and what came of it, with one press.

What is done here are the deeds of the cards in the worker's own chat, and each answers there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final
from urllib.parse import urlencode

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.calls.on_page import of_let_go, presses, whys_in_full
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Button, Text
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.services.calls.on_the_web import CallOfDay, calls_of_day
from buurtbot.storage.commit.work import Work
from buurtbot.storage.doors.pages import Note
from buurtbot.storage.doors.versions import version_of_lists
from handlers.conversations.calls.call_later import moment_in
from handlers.desk_page.pressing import Outcome, offered, press, said_there
from handlers.desk_page.site import HOME, Visit
from handlers.talking.talk import Scene
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

CALLS: Final = f"{HOME}/calls"
LONGEST_NOTE: Final = 1000
LONGEST_MOMENT: Final = 80
MOST_TOLD: Final = 8  # messages, of which one may be what to say to who is on the line
Form = Mapping[str, str]


@dataclass(frozen=True)
class Press:
    """A button as it stands in a form."""

    label: str
    data: str
    style: str = ""


@dataclass(frozen=True)
class Row:
    """A call as a worker reads it; the buttons of one that is theirs by kind.

    `has_bot` and `too`: who is rung writes as well, and who else rings them. `became`: what became
    of a call that was let go.
    """

    of_day: CallOfDay
    whys: tuple[tuple[str, str, str, str], ...]
    place: str
    has_bot: str = ""
    too: str = ""
    became: str = ""
    take: str = ""
    dial: str = ""
    asked: tuple[Press, ...] = ()
    spoken: tuple[Press, ...] = ()
    not_spoken: tuple[Press, ...] = ()
    later: tuple[Press, ...] = ()
    back: tuple[Press, ...] = ()

    @property
    def call(self) -> Call:
        """The call itself."""
        return self.of_day.call


async def calls_page(visit: Visit, request: web.Request) -> web.Response:
    """The whole list; above it what was said when something was pressed."""
    numbers = request.query.get("told", "").split(" ")[:MOST_TOLD]
    notes = [await said_there(visit, visit.own, number) for number in numbers]
    told = [one for one in notes if one]
    words = "\n\n".join(one.text for one in told if one.text)
    further = _further(told, request.query.get("sent", ""))
    return await _page(visit, words, sent=request.query.get("sent", ""), further=further)


def _further(told: Sequence[Note], call: str) -> tuple[Press, ...]:
    """What who is on the line may want next; the buttons of the card stand in the list."""
    new = [one for one in told if not one.changed] if call else []
    rows = (row for note in new for row in note.buttons)
    return tuple(Press(one.label, one.data, one.style) for row in rows for one in row if one.data)


async def calls_list(visit: Visit, _: web.Request) -> web.Response:
    """The list alone, to be put in the place of the one before."""
    return visit.fragment("calls_list.html", rows=await _rows(visit), wrong={}, typed={})


async def calls_do(visit: Visit, request: web.Request) -> web.Response:
    """Take one, or say what came of it. A note that was typed beside it is kept first."""
    form = await form_of(request)
    slug, call = form.get("desk", ""), form.get("call", "")
    if slug not in visit.slugs:
        raise web.HTTPNotFound
    data = _pressed(visit, slug, form)
    if isinstance(data, Text):
        return await _page(visit, "", wrong={call: visit.read(data)}, typed={call: form})
    outcome = await _done(visit, slug, form, data)
    if not outcome.taken_in:
        title, note = visit.say("webdesk-not-now-title"), form.get("note", "")
        return visit.page("not_now.html", title, back=CALLS, words=note)
    is_theirs = form.get("takes") and await _is_theirs(visit, slug, call)
    told = "" if is_theirs else " ".join(map(str, outcome.new or outcome.all_told))
    at = "told" if told else f"call-{call}"  # what is to be read out stands above all calls
    return see(f"{CALLS}?{urlencode({'told': told, 'sent': call})}#{at}")


def _pressed(visit: Visit, slug: str, form: Form) -> str | Text:
    """The button that was pressed; for a typed moment one of ours, or what is wrong with it."""
    does, at = form.get("does", ""), form.get("at", "").strip()[:LONGEST_MOMENT]
    if does == "note" or (does == "enter" and not at):
        return ""
    if not does:
        return form.get("press", "")
    then = moment_in(at, _scene(visit, slug))
    if isinstance(then, Text):
        return then
    later = deeds.call_later(call=form.get("call", ""), at=then.isoformat())
    return offered(visit, slug, later)


async def _done(visit: Visit, slug: str, form: Form, data: str) -> Outcome:
    outcome, once = Outcome(taken_in=True), form.get("once", "")
    if note := form.get("note", "").strip()[:LONGEST_NOTE]:
        keeps = deeds.call_note(call=form.get("call", ""), words=note)
        outcome = await press(visit, visit.own, f"{once}n", offered(visit, slug, keeps))
    if data and outcome.taken_in:
        outcome = await press(visit, visit.own, once, data)
    return outcome


async def calls_version(visit: Visit) -> int:
    """A number that changes with the list."""
    found = 0
    for town in visit.municipalities:
        work = visit.work(town)
        found += await version_of_lists(work.redis, work.keys, Call, _slugs(visit, town))
    return found


async def _is_theirs(visit: Visit, slug: str, call: str) -> bool:
    work = visit.work(visit.site.context.neighbourhood(slug).municipality)
    found = (await work.look(Call, [call])).get(call)
    return found is not None and found.holder == visit.person(work)


async def _page(
    visit: Visit,
    told: str,
    *,
    sent: str = "",
    further: tuple[Press, ...] = (),
    wrong: dict[str, str] | None = None,
    typed: dict[str, Form] | None = None,
) -> web.Response:
    version = await calls_version(visit)
    return visit.page(
        "calls.html",
        visit.say("webdesk-calls-title"),
        rows=await _rows(visit),
        told=told,
        sent=sent,
        further=further,
        version=version,
        wrong=wrong or {},
        typed=typed or {},
        status=422 if wrong else 200,
    )


async def _rows(visit: Visit) -> list[Row]:
    rows: list[Row] = []
    for town in visit.municipalities:
        work = visit.work(town)
        found = await calls_of_day(work, _slugs(visit, town), visit.person(work))
        rows += [_row(visit, work, one) for one in found]
    return rows


def _row(visit: Visit, work: Work, one: CallOfDay) -> Row:
    call = one.call
    row = Row(
        one,
        tuple(_why(visit, *why) for why in whys_in_full(call)),
        visit.site.context.neighbourhood(call.neighbourhood).name,
        has_bot=visit.read(one.has_bot) if one.has_bot else "",
        too=visit.read(one.too) if one.too else "",
    )
    match one.part:
        case "now":
            take = visit.offers(work, call.neighbourhood, deeds.take_call(call=call.id))
            return replace(row, take=take)
        case "let_go":
            said, worried = of_let_go(call)
            can_say = _presses(visit, work, call, [worried])
            return replace(row, became=visit.read(said), not_spoken=can_say)
        case "mine":
            return _mine(visit, work, row)
    return row


def _mine(visit: Visit, work: Work, row: Row) -> Row:
    call = row.call
    can = presses(call, work.now, visit.site.context.policy.calls)
    shown = partial(_presses, visit, work, call)
    return replace(
        row,
        dial=_dial(call.phone),
        asked=shown(can.asked),
        spoken=shown(can.spoken),
        not_spoken=shown(can.not_spoken),
        later=shown(can.later),
        back=shown([can.back]),
    )


def _presses(visit: Visit, work: Work, call: Call, buttons: Sequence[Button]) -> tuple[Press, ...]:
    return tuple(
        Press(visit.read(b.label), visit.offers(work, call.neighbourhood, b.deed), b.style)
        for b in buttons
        if b.deed is not None
    )


def _why(
    visit: Visit, why: Text, ask: Text, about: Text | None, words: str
) -> tuple[str, str, str, str]:
    return visit.read(why), visit.read(ask), visit.read(about) if about else "", words


def _dial(phone: str) -> str:
    """What a telephone dials, of the first number."""
    read = read_phones(phone)
    return read.numbers[0] if read else ""


def _slugs(visit: Visit, municipality: str) -> list[str]:
    return [n.slug for n in visit.who.here if n.municipality == municipality]


def _scene(visit: Visit, slug: str) -> Scene:
    there = visit.site.context.neighbourhood(slug)
    now = visit.site.now()
    return Scene(now, visit.worker.language, there, visit.site.context.network, None, now)
