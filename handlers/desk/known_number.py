"""Looks whether a number that staff typed for who calls has a request that is open."""

from dataclasses import replace

from buurtbot.domain.core.talk import Talk
from buurtbot.domain.phone.by_phone import INTAKE
from buurtbot.services.desk.who_called import open_requests
from buurtbot.storage.work import Work
from handlers.conversations.core.pieces import without
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
    draft = without(talk.draft, KNOWN)
    return replace(talk, draft={**draft, KNOWN: written(found)} if found else draft)
