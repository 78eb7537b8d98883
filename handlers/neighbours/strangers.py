"""Who agreed to nothing yet: they are told whom to ring, begin, or leave without a trace."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.promising import person_by_phone
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed, Say
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.meaning.answered import read_answer
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from handlers.conversations.welcome.first_words import held
from handlers.neighbours.caller import Caller
from handlers.neighbours.commands import COMMANDS
from handlers.neighbours.first_heard import wants_person
from handlers.neighbours.leading import Leading
from handlers.talking.talk import Chosen, Command, Heard, Words

LEADS_TO: Final[Mapping[str, Deed]] = {  # the word of a link to us -> what it is for
    "help": deeds.begin(conversation="ask_for_help"),
    "offer": deeds.begin(conversation="offer_help"),
}
LEAVES: Final = frozenset({"stop", "stoppen", "forget", "vergeet"})
NUMBERS: Final = frozenset({"hulplijnen", "helplines"})


@dataclass(frozen=True)
class Strangers:
    """Answers who is not known (any more), and begins with whoever wants to."""

    context: Context
    leading: Leading

    async def command(
        self, work: Work, heard: Heard, caller: Caller, command: Command
    ) -> Decision:
        """Numbers to ring, or to stop; all else begins, or asks again."""
        if command.name in LEAVES:
            return await self.leaves(work, caller)
        numbers = Decision()
        if command.name in NUMBERS:
            numbers = await self.leading.do(work, caller, COMMANDS[command.name])
        begun = await self.start(work, heard, caller, self.source(command))
        return self.by_phone(heard, caller) + numbers + begun

    async def leaves(self, work: Work, caller: Caller) -> Decision:
        """They want no more of us: nothing of them is left."""
        talk = caller.talk or Talk(caller.actor.who, "welcome", "language", work.now)
        scene = replace(caller.scene, person=caller.person)
        caller = replace(caller, talk=talk, scene=scene)
        return await self.leading.lead(work, caller, Chosen("stop"))

    def by_phone(self, heard: Heard, caller: Caller) -> Decision:
        """Who asks for a person hears where one is: we may keep no case of them."""
        if caller.agreed or not wants_person(heard, caller):
            return Decision()
        return Decision(tell=(Say(caller.to, person_by_phone(caller.scene.neighbourhood)),))

    def source(self, command: Command) -> str:
        """The word of the link that somebody followed; what they typed themselves is none."""
        named = command.payload if command.name == "start" else ""
        return self.context.network.shared.known_source(named)

    async def start(self, work: Work, heard: Heard, caller: Caller, source: str) -> Decision:
        """Begin, or go on with the talk; who agreed already goes where the link leads."""
        if caller.talk and not source:
            return await self.leading.lead(work, caller, None)
        if caller.agreed:
            wanted = LEADS_TO.get(source, deeds.show_menu())
            return await self.leading.do(work, caller, wanted)
        draft = {"came_from": source, "name": heard.name, "chat": str(heard.chat)}
        if isinstance(heard.said, Words):
            at = caller.scene.spoken
            need = read_answer(heard.said.text, at, self.leading.needs)
            draft |= held(heard.said.text, need, at)
        return await self.leading.begin(work, caller, "welcome", draft)
