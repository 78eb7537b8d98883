"""What a resident reads off is what the desk finds: a request with its cases, or a case.

Typed as it is heard: small letters, spaces, without the dash or the letter before it. Who has no
number at hand is found by name or phone.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from buurtbot.domain import cases, desk
from buurtbot.domain.called import in_a_word
from buurtbot.domain.case import Case
from buurtbot.domain.decision import Decision
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import Button, Text, deed, text
from buurtbot.domain.person import Person
from buurtbot.domain.when import wanted_text
from buurtbot.services.hand_to_desk import open_case
from buurtbot.services.house import REF_LENGTH, Actor, Deeds, House
from buurtbot.services.who_called import who_called
from buurtbot.storage import refs
from buurtbot.storage.work import Work

SIGNS: Final = re.compile(r"[^A-Z0-9]")


async def find(
    work: Work, house: House, actor: Actor, *, neighbourhoods: str = "", said: str = ""
) -> Decision:
    """Show what is called so in these neighbourhoods, with a button for each case."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    typed = SIGNS.sub("", said.upper())
    if not typed:
        return Decision(tell=(desk.in_general(slugs[0], text("find-how")),))
    named = [one for ref in _meant(typed, slugs) for one in await _named(work, ref)]
    ours = [one for one in named if one.neighbourhood in slugs]
    ours = ours or [*await who_called(work, slugs, said)]
    if not ours:
        is_ref = len(typed) <= REF_LENGTH + 1
        none = text("find-nothing", ref=typed) if is_ref else text("find-nobody")
        return Decision(tell=(desk.in_general(slugs[0], none),))
    told = [await _shown(work, one) for one in ours]
    lines = desk.lines(line for line, _ in told)
    return Decision(tell=(desk.in_general(slugs[0], lines, tuple(row for _, row in told)),))


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
    have_one = {case.request for case in about}
    return [*(one for one in _present(found) if one.id not in have_one), *about]


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


async def _shown(work: Work, found: HelpRequest | Case) -> tuple[Text, tuple[Button, ...]]:
    if isinstance(found, Case):
        about = await work.look(HelpRequest, [found.request] if found.request else [])
        word = in_a_word(found, about.get(found.request))
        line = text(f"find-case-{cases.status(found)}", ref=found.ref, reason=word)
        return line, (_button("button-show-case", "show_case", found.ref, case=found.id),)
    line = text(
        f"find-request-{found.state}",
        ref=found.ref,
        kind=text(f"kind-{found.kind}"),
        wanted=wanted_text(found, now=work.now),
    )
    return line, (_button("button-make-case", "make_case", found.ref, request=found.id),)


def _button(key: str, name: str, ref: str, **about: str) -> Button:
    return Button(text(key, ref=ref), deed(name, **about))


async def make_case(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """A request that the desk found and has no case yet gets one, to speak with the resident."""
    found = await work.get(HelpRequest, request)
    if found is None or found.neighbourhood != actor.neighbourhood:
        return Decision(tell=(desk.in_general(actor.neighbourhood, text("desk-case-gone")),))
    return await open_case(
        work,
        house,
        reason="wants_person",
        neighbourhood=found.neighbourhood,
        about=await work.get(Person, found.resident),
        request=found,
        tell=False,
    )


DEEDS: Deeds = {"find": find, "make_case": make_case}
