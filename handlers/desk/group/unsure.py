"""While Telegram is too busy to say who is a member: nothing is done, and nothing is lost.

What was said in a topic waits there for a press; who pressed or asked something may try again.
"""

from collections.abc import Sequence

from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.services.lines.staff_words import desk_says
from buurtbot.storage.commit.work import Work
from config.network.network import Neighbourhood
from handlers.desk.group.contents import contents_of
from handlers.desk.group.room import Room
from handlers.talking.talk import Command, Edited, Heard, Left, Pressed


async def in_their_case(work: Work, room: Room, allowed: Sequence[Neighbourhood]) -> bool:
    """Neighbourhoods may share a group, and each have their own moderators."""
    case = (await work.look(Case, [room.case])).get(room.case) if room.case else None
    return case is None or case.neighbourhood in {n.slug for n in allowed}


def said_by(room: Room, heard: Heard, *, edited: bool = False) -> Unsent:
    """A message of staff, of which the contents are still to come."""
    return Unsent(heard.message, room.actor.who, room.actor.name, edited=edited)


async def while_unsure(work: Work, context: Context, heard: Heard, room: Room) -> Decision:
    """Tell who may be a moderator that it is not known now, and keep what they said."""
    if isinstance(heard.said, Pressed | Command | Edited | Left) or not room.case:
        return room.say("desk-busy")
    contents = contents_of(heard.said, said_by(room, heard))
    is_intake = await work.get(Talk, room.case) is not None
    if is_intake or isinstance(contents, str):
        return room.say("desk-busy")
    return await desk_says(work, context, room.actor, case=room.case, said=contents, but="unsure")
