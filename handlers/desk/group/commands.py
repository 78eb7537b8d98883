"""What staff ask with a command in their group: lists, somebody, help, a cry that was missed."""

from collections.abc import Mapping
from typing import Final

from buurtbot.domain.core.decision import Decision
from buurtbot.services.core.context import Context, Deeds
from buurtbot.storage.commit.work import Work
from handlers.desk.group.room import Room
from handlers.talking.talk import Command, Heard

LISTS: Final[Mapping[str, str]] = {
    "activities": "activities",
    "onderdelen": "activities",
    "bellijst": "call_list",
    "calls": "call_list",
    "check_ins": "ringing_round",
    "nabellen": "ringing_round",
    "buddies": "list_buddies",
    "maatjes": "list_buddies",
    "directory": "whole_directory",
    "wijzer": "whole_directory",
    "open": "open_cases",
    "volunteers": "volunteers",
    "vrijwilligers": "volunteers",
    "circle": "list_circles",
    "circles": "list_circles",
    "cirkel": "list_circles",
    "cirkels": "list_circles",
    "sharing": "shares",
    "delen": "shares",
    "excluded": "list_excluded",
    "uitgesloten": "list_excluded",
    "signals": "list_signals",
    "signalen": "list_signals",
    "help": "desk_help",
    "hulp": "desk_help",
    "start": "desk_help",
}
FIND: Final = frozenset({"find", "zoek"})
MARKS: Final[Mapping[str, str]] = {
    "missed": "missed",
    "gemist": "missed",
    "misread": "misread",
    "misverstaan": "misread",
}


async def commanded(
    work: Work, context: Context, deeds: Deeds, heard: Heard, room: Room, said: Command
) -> Decision:
    """What came of it, said where it was asked."""
    slugs = " ".join(n.slug for n in room.here)
    given = {"neighbourhoods": slugs}
    if said.name in MARKS:
        return await _marked(work, context, deeds, heard, room, MARKS[said.name])
    if said.name in FIND:
        told = await deeds["find"](work, context, room.actor, **given, said=said.payload)
    elif room.case and LISTS.get(said.name) == "whole_directory":
        told = await deeds["refer"](work, context, room.actor, case=room.case)
    elif said.name in LISTS:
        told = await deeds[LISTS[said.name]](work, context, room.actor, **given)
    else:
        return room.say("desk-unknown-command")
    return room.answers(told)


async def _marked(
    work: Work, context: Context, deeds: Deeds, heard: Heard, room: Room, how: str
) -> Decision:
    """The line of a person that this is an answer to should have been an alarm, or understood."""
    if not (room.case and heard.answered):
        return room.say(f"desk-{how}-where")
    about = {"case": room.case, "how": how, "words": heard.answered, "unnamed": room.unnamed}
    return await deeds["mark"](work, context, room.actor, **about)
