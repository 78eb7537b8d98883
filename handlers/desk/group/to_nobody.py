"""What staff answer in the group itself to a message that is about no one case there.

It went to nobody, and they read so, with where to say it. Named the message a case by its number,
a press brings up the card of that case, where an answer does reach the person.
"""

from typing import Final

from buurtbot.domain.cases.card.called import show_buttons
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, text
from buurtbot.services.desk.looking_up.named import cases_named
from buurtbot.storage.commit.work import Work
from handlers.desk.group.room import Room
from handlers.talking.talk import Heard

MOST: Final = 3  # cases of one number that have a button


async def to_nobody(work: Work, heard: Heard, room: Room) -> Decision:
    """Say that it went to nobody, and where to say it."""
    cases = (await cases_named(work, heard.answered, {n.slug for n in room.here}))[:MOST]
    if not cases:
        return room.say("desk-reply-where")
    requests = await work.look(HelpRequest, [one.request for one in cases if one.request])
    buttons = show_buttons([(one, requests.get(one.request)) for one in cases])
    said = text("desk-reply-where-case", ref=cases[0].ref)
    return Decision(tell=(Say(room.to, said, tuple((one,) for one in buttons)),))
