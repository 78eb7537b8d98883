"""Reads the one line that staff type while somebody rings, and looks its address up."""

from buurtbot.domain.meaning.caller_line import read_caller_line
from buurtbot.domain.meaning.need import NeedBook
from handlers.conversations.phone.caller_line import ToldByPhone
from handlers.neighbours.places import Places
from handlers.talking.talk import Answer, Conversation, Scene, Words


async def as_told(
    conversation: Conversation,
    step: str,
    said: Answer,
    scene: Scene,
    places: Places,
    needs: NeedBook,
) -> Answer:
    """The line with what was read in it; as it was when it is no such line."""
    own = conversation.own_words
    if own is None or not isinstance(said, Words):
        return said
    line = read_caller_line(said.text, scene.spoken, needs)
    if line is None or not own.takes(step, line.need):
        return said
    where, town = line.need.where, scene.neighbourhood.municipality_name
    place = await places.look_up(str(where), town=town) if where else None
    return ToldByPhone(said.text, line.need, place, line.name, line.phone)
