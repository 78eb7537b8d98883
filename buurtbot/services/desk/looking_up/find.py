"""What a resident reads off is what the desk finds: a request with its cases, or a case.

Typed as it is heard: small letters, spaces, without the dash or the letter before it. Who has no
number at hand is found by name or phone.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.called import in_a_word, show_buttons
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import At, Button, Rows, Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.times.when import wanted_text
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import REF_LENGTH, Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.looking_up.takes_part import rows_for, who_takes_part
from buurtbot.services.desk.looking_up.who_called import MOST_SHOWN, who_called
from buurtbot.storage.commit import refs
from buurtbot.storage.commit.work import Work

SIGNS: Final = re.compile(r"[^A-Z0-9]")


@does(deeds.find)
async def find(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = "", said: str = ""
) -> Decision:
    """Show what is called so in these neighbourhoods, with a button for each case."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    typed = SIGNS.sub("", said.upper())
    if not typed:
        return Decision(tell=(sheet.in_general(slugs[0], text("find-how")),))
    ours = await found_for(work, slugs, said)
    if not ours and (part := await _takes_part(work, context, slugs, said)):
        return part
    if not ours:
        is_ref = len(typed) <= REF_LENGTH + 1 and not typed.isdecimal()
        none = text("find-nothing", ref=typed) if is_ref else text("find-nobody")
        return Decision(tell=(sheet.in_general(slugs[0], none),))
    shown = await _shown(work, slugs[0], ours)
    shares = await _shares(work, context, ours)
    return Decision(tell=(replace(shown, buttons=(*shown.buttons, *shares)),))


async def found_for(
    work: Work, slugs: Sequence[str], said: str, most: int = MOST_SHOWN
) -> list[HelpRequest | Case]:
    """What is called so in these neighbourhoods; else the cases of who is.

    Four digits may be a number of ours as well as the end of a telephone's.
    """
    typed = SIGNS.sub("", said.upper())
    named = [one for ref in _meant(typed, slugs) for one in await _named(work, ref)]
    ours = [one for one in named if one.neighbourhood in slugs]
    if ours and not typed.isdecimal():
        return ours
    known = {one.id for one in ours}
    theirs = await who_called(work, slugs, said, most)
    return [*ours, *(case for case in theirs if case.id not in known)]


async def _shares(work: Work, context: Context, found: Sequence[HelpRequest | Case]) -> Rows:
    """What neighbours do together is for who only has a phone too, when one was looked up."""
    about = dict.fromkeys(one.about for one in found if isinstance(one, Case) and one.about)
    people = [*(await work.look(Person, about)).values()]
    if len(people) != 1 or people[0].chat is not None:
        return ()
    return await rows_for(work, context, people[0])


async def _takes_part(
    work: Work, context: Context, slugs: Sequence[str], said: str
) -> Decision | None:
    """Who has no case, but takes part in something; of several the whole name is asked."""
    people = await who_takes_part(work, context, slugs, said)
    if not people:
        return None
    if len(people) > 1:
        return Decision(tell=(sheet.in_general(slugs[0], text("find-several-take-part")),))
    rows = await rows_for(work, context, people[0])
    return Decision(tell=(sheet.in_general(slugs[0], text("find-takes-part"), rows),))


def _meant(typed: str, slugs: Iterable[str]) -> list[str]:
    """The references it may be: with its first letter, or with that of each neighbourhood."""
    if len(typed) > REF_LENGTH:
        return [f"{typed[0]}-{typed[1:]}"]
    return [f"{letter}-{typed}" for letter in sorted({slug[:1].upper() for slug in slugs})]


async def _named(work: Work, ref: str) -> list[HelpRequest | Case]:
    """The cases of this reference, and requests that have none."""
    named = await refs.named(work.redis, work.keys, work.forms, ref)
    requests = [one.id for one in named if one.kind == "request"]
    found = [*(await work.look(HelpRequest, requests)).values()]
    ids = [one.id for one in named if one.kind == "case"]
    ids += [id_ for request in found for id_ in await _cases_of(work, request)]
    about = [*(await work.look(Case, dict.fromkeys(ids))).values()]
    have_one = {case.request for case in about} | {case.id for case in about}
    bare = (one for one in _present(found) if not {one.id, one.case} & have_one)
    return [*bare, *about]


def _present(found: Sequence[HelpRequest]) -> list[HelpRequest]:
    """Of a request that was changed only what it is now: it kept its number."""
    newest = {one.resident: one for one in sorted(found, key=lambda one: one.created)}
    return [one for one in found if newest[one.resident] is one]


async def _cases_of(work: Work, request: HelpRequest) -> list[str]:
    """Also those of before a case was called as its request."""
    people = await work.look(Person, filter(None, (request.resident, request.holder)))
    known = [request.case, *(id_ for person in people.values() for id_ in person.cases)]
    looked = await work.look(Case, filter(None, known))
    return [case.id for case in looked.values() if case.request == request.id]


async def _shown(work: Work, slug: str, found: Sequence[HelpRequest | Case]) -> Say:
    """A line for each, and a button: to show the case, or to make one of the request."""
    cases_found = [one for one in found if isinstance(one, Case)]
    bare = [one for one in found if isinstance(one, HelpRequest)]
    about = await work.look(HelpRequest, [case.request for case in cases_found if case.request])
    named = [(case, about.get(case.request)) for case in cases_found]
    told = [request_line(work, request) for request in bare]
    told += [_case_line(case, request) for case, request in named]
    buttons = [*map(_make_button, bare), *show_buttons(named)]
    return sheet.in_general(slug, sheet.lines(told), tuple((button,) for button in buttons))


def request_line(work: Work, request: HelpRequest) -> Text:
    """How a request stands, in a line."""
    return text(
        f"find-request-{request.state}",
        ref=request.ref,
        kind=text(f"kind-{request.kind}"),
        wanted=wanted_text(request, now=work.now),
    )


def _case_line(case: Case, request: HelpRequest | None) -> Text:
    key, word = f"find-case-{cases.status(case)}", in_a_word(case, request)
    return text(key, ref=case.ref, reason=word, at=At(case.opened))


def _make_button(request: HelpRequest) -> Button:
    label = text("button-make-case", ref=request.ref)
    return Button(label, deeds.make_case(request=request.id))


@does(deeds.make_case)
async def make_case(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """A request that the desk found and has no case yet gets one, to speak with the resident."""
    found = await work.get(HelpRequest, request)
    if found is None or found.neighbourhood != actor.neighbourhood:
        return Decision(tell=(sheet.in_general(actor.neighbourhood, text("desk-case-gone")),))
    return await open_case(
        work,
        context,
        NewCase(
            reason="wants_person",
            neighbourhood=found.neighbourhood,
            about=await work.get(Person, found.resident),
            request=found,
            tell=False,
        ),
    )
