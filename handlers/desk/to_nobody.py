"""What staff answer in the group itself to a message that is about no one case there.

It went to nobody, and they read so, with where to say it. Named the message a case by its number,
a press brings up the card of that case, where an answer does reach the person.
"""

import re
from typing import Final

from buurtbot.domain.cases.called import show_buttons
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, text
from buurtbot.storage import refs
from buurtbot.storage.work import Work
from handlers.desk.room import Room
from handlers.talking.talk import Heard

REF: Final = re.compile(r"\b[A-Z]-[A-Z0-9]{4,}\b")
MOST: Final = 3  # cases of one number that have a button


async def to_nobody(work: Work, heard: Heard, room: Room) -> Decision:
    """Say that it went to nobody, and where to say it."""
    cases = await _cases(work, heard.answered, room)
    if not cases:
        return room.say("desk-reply-where")
    requests = await work.look(HelpRequest, [one.request for one in cases if one.request])
    buttons = show_buttons([(one, requests.get(one.request)) for one in cases])
    said = text("desk-reply-where-case", ref=cases[0].ref)
    return Decision(tell=(Say(room.to, said, tuple((one,) for one in buttons)),))


async def _cases(work: Work, answered: str, room: Room) -> list[Case]:
    """Those of the one number that these words name, the open ones before others."""
    named = dict.fromkeys(REF.findall(answered))
    if len(named) != 1:
        return []
    found = await refs.named(work.redis, work.keys, work.forms, next(iter(named)))
    looked = await work.look(Case, [one.id for one in found if one.kind == "case"])
    here = {n.slug for n in room.here}
    ours = [case for case in looked.values() if case.neighbourhood in here]
    still = [case for case in ours if case.closed is None]
    return sorted(still or ours, key=lambda one: one.opened, reverse=True)[:MOST]
