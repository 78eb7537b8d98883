"""An intake on one page, in the order a call goes: each field is kept when it is left.

It is the talk of the worker, shown at once: found again after a lost connection or a closed
browser, and in the chat. What came of it is read aloud from the page behind it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.phone.by_phone import INTAKE
from buurtbot.services.desk.looking_up.named import cases_named
from config.core.kinds import KINDS
from handlers.conversations.phone.intake import DESK_INTAKE
from handlers.conversations.phone.intake_form import FIELDS, sheet_of
from handlers.conversations.times.when_wanted import when_text
from handlers.desk_page.pressing import as_it_stands, offered, posted, told_soon, words_of
from handlers.desk_page.site import DESK, HOME, OWN_PAGE, Visit
from handlers.talking.talk import Question, Scene
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

PAGE: Final = f"{HOME}/intake"
TAKES: Final = frozenset({*FIELDS, "other_agreed", "may_ring"})
LONGEST: Final = 1000
STOPS: Final = frozenset({"not-agreed", "stopped"})
READ_OUT: Final = 8.0  # seconds: somebody is on the line, and hears what is said then


@dataclass(frozen=True)
class Asked:
    """What the talk would ask further of a field."""

    step: str
    question: str
    choices: tuple[tuple[str, str], ...]


async def intake_page(visit: Visit, request: web.Request) -> web.Response:
    """The page as it was left; after it was sent, what to say and what happens next."""
    told = [await words_of(visit, visit.own, one) for one in _numbers(request)]
    if said := [words for words in told if words]:
        sent = "sent" in request.query
        title = visit.say("webdesk-intake-done-title" if sent else "webdesk-intake-not-sent-title")
        cases = await _about(visit, said)
        return visit.page("intake_done.html", title, told=said, cases=cases)
    running = await _running(visit)
    ref = await _changed(visit, running)
    title = visit.say("webdesk-intake-change" if ref else "webdesk-intake-title", ref=ref)
    shown = _shown(visit, running)
    return visit.page("intake.html", title, over="over" in request.query, changes=ref, **shown)


async def _changed(visit: Visit, running: Talk | None) -> str:
    """The number of what is changed; nothing while it is a new one."""
    id_ = running.draft.get("changes", "") if running else ""
    for town in visit.municipalities if id_ else ():
        for found in (await visit.work(town).look(HelpRequest, [id_])).values():
            return found.ref
    return ""


async def _about(visit: Visit, said: Sequence[str]) -> list[tuple[str, str]]:
    """The cases it is about, by number: whoever goes on with one need not look for it."""
    found: dict[str, str] = {}
    for town in visit.municipalities:
        for words in said:
            for case in (await cases_named(visit.work(town), words, visit.slugs))[:1]:
                found[case.id] = case.ref
    return list(found.items())


def _numbers(request: web.Request) -> list[str]:
    return [one for one in request.query.get("told", "").split(".") if one.isdecimal()][:8]


async def intake_do(visit: Visit, request: web.Request) -> web.Response:
    """Keep what stands in the form; send it, or stop."""
    form = await form_of(request)
    if form.get("desk") not in visit.slugs:
        raise web.HTTPNotFound
    before, running = await as_it_stands(visit, visit.own), await _running(visit)
    if running is None and form.get("does") in STOPS and not form.get("case"):
        return see(PAGE)
    if not await _filled(visit, form, running):
        return _not_now(visit, form)
    now = await _running(visit)
    if form.get("keeps"):
        return visit.fragment("intake_fields.html", **_shown(visit, now))
    asked, case = form.get("case", ""), now.draft["case"] if now else ""
    if not case and (running or not asked):
        told = await told_soon(visit, visit.own, before, READ_OUT)
        sent = "&sent=1" if form.get("does") == "send" else ""
        return see(f"{PAGE}?told={'.'.join(map(str, told))}{sent}" if told else OWN_PAGE)
    return see(f"{PAGE}?over=1" if asked and case != asked else PAGE)


async def _filled(visit: Visit, form: Mapping[str, str], running: Talk | None) -> bool:
    """The form, taken in: an intake begins with the first thing that is filled in."""
    case = form.get("case") or (running.draft["case"] if running else "")
    if not case:
        if not await _press(visit, form, {"does": "begin"}, ""):
            return False
        running = await _running(visit)
        case = running.draft["case"] if running else ""
    fields = {name: form[name].replace("\r\n", "\n")[:LONGEST] for name in TAKES if name in form}
    step, _, value = form.get("pick", "").partition("=")
    fields |= {"does": form.get("does", ""), "step": step, "value": value}
    return await _press(visit, form, fields, case)


async def _press(
    visit: Visit, form: Mapping[str, str], fields: Mapping[str, str], case: str
) -> bool:
    """A press of the worker in their own chat. Sent twice it counts once."""
    language = visit.worker.language
    act = deeds.intake_filled(desk=form["desk"], case=case, language=language, **fields)
    said = json.dumps(dict(act.args), sort_keys=True)
    once = posted(visit, visit.own, form.get("once", ""), words=said).once
    data = offered(visit, form["desk"], act)
    sent = replace(posted(visit, visit.own, "", press=data), once=once)
    return await visit.site.way_in.post(DESK, sent, waits=False)


def _not_now(visit: Visit, form: Mapping[str, str]) -> web.Response:
    title = visit.say("webdesk-not-now-title")
    typed = "\n".join(form[name] for name in FIELDS if form.get(name))
    status = 503 if form.get("keeps") else 200
    return visit.page("not_now.html", title, back=PAGE, words=typed, status=status)


# -- what stands there


def _shown(visit: Visit, talk: Talk | None) -> dict[str, Any]:
    """What the template needs, of the intake that this worker is busy with."""
    draft: Mapping[str, str] = talk.draft if talk else {}
    scene, sheet = _scene(visit, draft), sheet_of(draft)
    when = when_text(draft, scene)
    return {
        "case": draft.get("case", ""),
        "desk": draft.get("desk") or visit.slugs[0],
        "desks": [(n.slug, n.name) for n in visit.who.here],
        "typed": {**_answered(visit, draft, scene), **sheet.typed},
        "sheet": sheet,
        "asked": {name: _asked(visit, step, draft, scene) for name, step in sheet.asks.items()},
        "read_when": visit.read(when) if when and "when" not in sheet.asks else "",
        "draft": draft,
        "kinds": KINDS,
    }


async def _running(visit: Visit) -> Talk | None:
    for town in visit.municipalities:
        work = visit.work(town)
        found = (await work.look(Talk, [visit.person(work)])).values()
        for talk in found:
            if talk.conversation == INTAKE:
                return talk
    return None


def _scene(visit: Visit, draft: Mapping[str, str]) -> Scene:
    slug = draft.get("neighbourhood") or draft.get("desk") or visit.slugs[0]
    there, now = visit.site.context.neighbourhood(slug), visit.site.now()
    return Scene(now, visit.worker.language, there, visit.site.context.network, None, now)


def _answered(visit: Visit, draft: Mapping[str, str], scene: Scene) -> dict[str, str]:
    """What was answered in the chat, as it stands in the fields."""
    when = when_text(draft, scene)
    shown = {name: draft.get(name, "") for name in ("agreed", "name", "phone", "kind", "words")}
    shown |= {"whom": draft.get("other_name", ""), "when": visit.read(when) if when else ""}
    where = draft.get("address") or draft.get("found_label") or draft.get("typed", "")
    return shown | {"line": "", "where": where}


def _asked(visit: Visit, step: str, draft: Mapping[str, str], scene: Scene) -> Asked:
    question: Question = DESK_INTAKE.steps[step].ask(draft, scene)
    choices = tuple((one.value, visit.read(one.label)) for one in question.choices)
    return Asked(step, visit.read(question.text), choices)
