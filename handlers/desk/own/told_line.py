"""Reads the one line that staff type while somebody rings, and looks its address up."""

from buurtbot.domain.meaning.caller_line import (
    CallerLine,
    read_caller_line,
    with_name_before_street,
)
from buurtbot.domain.meaning.need import NeedBook
from handlers.conversations.phone.caller_line import ToldByPhone
from handlers.neighbours.places import Places
from handlers.talking.talk import Answer, Conversation, NoPlace, Place, Scene, Told, Words


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
    if line is None or not own.takes(step, Told(said.text, line.need)):
        return said
    line, place = await _placed(line, places, scene.neighbourhood.municipality_name)
    return ToldByPhone(said.text, line.need, place, line.name, line.phone)


async def _placed(
    line: CallerLine, places: Places, town: str
) -> tuple[CallerLine, Place | NoPlace | None]:
    """The line with its place; who is named right before the street is told by the map."""
    if line.need.where is None:
        return line, None
    place = await places.look_up(str(line.need.where), town=town)
    if isinstance(place, Place) or place.unavailable:
        return line, place
    for other in with_name_before_street(line):
        found = await places.look_up(str(other.need.where), town=town)
        if isinstance(found, Place):
            return other, found
    return line, place
