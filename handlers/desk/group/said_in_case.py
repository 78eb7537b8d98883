"""What staff say in a case: it goes on to the person, and stands at the other door of the desk."""

from dataclasses import dataclass
from typing import Final, Literal

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Arg, ToDesk
from buurtbot.domain.words.in_parts import in_parts
from buurtbot.domain.words.names import staff_name
from buurtbot.services.core.context import Context
from buurtbot.services.lines.staff_words import NOTE, But, desk_says
from buurtbot.services.lines.to_person import media_of
from buurtbot.storage.commit.work import Work
from handlers.desk.group.contents import contents_of
from handlers.desk.group.room import Room
from handlers.desk.group.unsure import said_by
from handlers.neighbours.caller import screened
from handlers.talking.talk import Answer, Heard, Strange

KEYS: Final = {"group": "desk-said-in-group", "page": "desk-said-on-web"}


@dataclass(frozen=True)
class SaysInCase:
    """Hears what staff say in the topic of a case."""

    context: Context
    phrases: Phrasebook

    async def hear(
        self, work: Work, heard: Heard, room: Room, answer: Answer, *, edited: bool
    ) -> Decision:
        """Pass on what was said in the topic; what cannot be passed on is refused in words."""
        contents = contents_of(answer, said_by(room, heard, edited=edited))
        if isinstance(contents, str):
            return room.say(contents)
        but: But = "worries" if screened(heard, self.phrases).alarm else ""
        case, by = room.case, room.actor
        said = await desk_says(work, self.context, by, case=case, said=contents, but=but)
        said += await _at_other_door(work, room, contents)
        goes = isinstance(answer, Strange) and not contents.words.startswith(NOTE)
        return said + room.say("desk-only-words") if goes else said


async def _at_other_door(work: Work, room: Room, said: Unsent) -> Decision:
    """Who works at the other door reads it as well; a note too, that stays within the desk."""
    case = await work.get(Case, room.case) if room.door else None
    if case is None:
        return NOTHING
    to = ToDesk(case.neighbourhood, case.id, later=True, door=_other(room))
    args: dict[str, Arg] = {"name": staff_name(case.owner, said.name)}
    media = media_of(case.owner, said)
    return Decision(tell=in_parts(to, KEYS[room.door], args, case.owner, said.words, media))


def _other(room: Room) -> Literal["group", "page"]:
    return "group" if room.door == "page" else "page"
