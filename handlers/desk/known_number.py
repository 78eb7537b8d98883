"""Looks whether a number that staff typed for who calls has a request that is open.

Also whether it is of somebody who is excluded: who takes the call reads so first.
"""

from dataclasses import replace

from buurtbot.domain.core.talk import Talk
from buurtbot.domain.phone.by_phone import INTAKE
from buurtbot.services.desk.who_called import excluded_by_number, open_requests
from buurtbot.storage.work import Work
from handlers.conversations.core.pieces import without
from handlers.conversations.phone import excluded_caller
from handlers.conversations.phone.caller_line import ToldByPhone
from handlers.conversations.phone.known_caller import KNOWN, written
from handlers.talking.talk import Answer, Scene, Words

ASKS_NUMBER = "phone"


async def with_known(work: Work, talk: Talk, said: Answer, scene: Scene) -> Talk:
    """The talk, with what is open of the number that is said now; of a change, as it is."""
    if talk.conversation != INTAKE or talk.draft.get("person") or not isinstance(said, Words):
        return talk
    typed = said.phone if isinstance(said, ToldByPhone) else said.text
    if not typed or (talk.step != ASKS_NUMBER and not isinstance(said, ToldByPhone)):
        return talk
    here = scene.neighbourhood
    slugs = [n.slug for n in scene.network.neighbourhoods if n.staff_chat == here.staff_chat]
    found = await open_requests(work, slugs, typed)
    draft = without(talk.draft, KNOWN, excluded_caller.EXCLUDED)
    if found:
        draft[KNOWN] = written(found)
    barred = await excluded_by_number(work, slugs, typed)
    if barred is not None and barred.ban is not None:
        draft[excluded_caller.EXCLUDED] = excluded_caller.written(barred.ban)
    return replace(talk, draft=draft)
