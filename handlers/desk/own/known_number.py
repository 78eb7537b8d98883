"""Looks who has the number that staff typed for who calls: whom we know, and what is open of it.

Also whether it is of somebody who is excluded: who takes the call reads so first.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from buurtbot.domain.core.talk import Talk
from buurtbot.domain.phone.by_phone import INTAKE
from buurtbot.services.core.context import Context
from buurtbot.services.desk.looking_up.who_called import excluded_by_number, open_requests
from buurtbot.services.phone.who_rings import alike
from buurtbot.storage.commit.work import Work
from handlers.conversations.core import same_person
from handlers.conversations.core.pieces import without
from handlers.conversations.core.same_person import SAME, SAME_AS
from handlers.conversations.phone import excluded_caller
from handlers.conversations.phone.caller_line import ToldByPhone
from handlers.conversations.phone.known_caller import KNOWN, written
from handlers.talking.talk import Answer, Draft, Scene, Words

ASKS_NAME: Final = "name"
ASKS_NUMBER: Final = "phone"


async def with_known(work: Work, context: Context, talk: Talk, said: Answer, scene: Scene) -> Talk:
    """The talk, with whom and what is known of the number that is said now.

    Of a change it is as it was: who asked is known.
    """
    if talk.conversation != INTAKE or talk.draft.get("person") or not isinstance(said, Words):
        return talk
    name, number = _told(talk, said)
    here = scene.neighbourhood
    slugs = [n.slug for n in scene.network.neighbourhoods if n.staff_chat == here.staff_chat]
    draft = await _with_number(work, talk.draft, slugs, number) if number else talk.draft
    name, phone = name or draft.get("name", ""), number or draft.get("phone", "")
    if name and phone and (name, phone) != (talk.draft.get("name"), talk.draft.get("phone")):
        draft = await _with_person(work, context, draft, slugs, (name, phone))
    return replace(talk, draft=draft)


def _told(talk: Talk, said: Words) -> tuple[str, str]:
    """The name and the number that are said now; empty when they are not."""
    if isinstance(said, ToldByPhone):
        return said.name, said.phone
    asked = {ASKS_NAME: (said.text, ""), ASKS_NUMBER: ("", said.text)}
    return asked.get(talk.step, ("", ""))


async def _with_number(work: Work, before: Draft, slugs: Sequence[str], typed: str) -> Draft:
    found = await open_requests(work, slugs, typed)
    draft = without(before, KNOWN, excluded_caller.EXCLUDED)
    if found:
        draft[KNOWN] = written(found)
    barred = await excluded_by_number(work, slugs, typed)
    if barred is not None and barred.ban is not None:
        draft[excluded_caller.EXCLUDED] = excluded_caller.written(barred.ban)
    return draft


async def _with_person(
    work: Work, context: Context, before: Draft, slugs: Sequence[str], told: tuple[str, str]
) -> Draft:
    found = await alike(work, context, slugs, *told)
    draft = without(before, SAME, SAME_AS)
    if found.sure is not None:
        return {**draft, SAME_AS: found.sure.id}
    if found.perhaps:
        those = ({"id": one.id, "name": one.name} for one in found.perhaps)
        return {**draft, SAME: same_person.written(those)}
    return draft
