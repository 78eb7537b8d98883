"""Who writes to the desk's bot and is at no desk: a line where to go; a cry reaches a desk."""

from dataclasses import dataclass

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import text
from buurtbot.services.care.stray_cry import bots_of, stray_cry
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from handlers.desk.door import DeskDoor
from handlers.desk.group.room import once, to_stranger
from handlers.neighbours.caller import all_words, screened
from handlers.talking.talk import Command, Heard, Left


@dataclass(frozen=True)
class Strangers:
    """Hears them: seldom, and words that worry us always."""

    context: Context
    phrases: Phrasebook
    door: DeskDoor

    def are_heard(self, heard: Heard) -> bool:
        """Whether this is taken in."""
        return self._cries(heard) or self._answers(heard)

    def _cries(self, heard: Heard) -> bool:
        """Whether words that worry us came to the wrong bot: these are always read."""
        if heard.chat < 0 or not screened(heard, self.phrases).alarm:
            return False
        return self.door.hears_cry(heard.chat, heard.update, heard.at)

    def _answers(self, heard: Heard) -> bool:
        """Whether a chat that is no desk is answered; most of what is said there is not for us."""
        asks = heard.chat > 0 or isinstance(heard.said, Command)
        if isinstance(heard.said, Left) or not asks:
            return False
        return self.door.answers_stranger(heard.chat, heard.update, heard.at)

    async def hear(self, work: Work, heard: Heard) -> Decision:
        """One line about where to go, and a desk when they cry."""
        chat, language = heard.chat, heard.language
        if chat < 0:
            return once(work, chat, language, text("desk-unknown-group", chat=str(chat)))
        found = screened(heard, self.phrases)
        if not found.alarm:
            return once(work, chat, language, text("desk-for-staff", bots=bots_of(self.context)))
        there = self.context.network.neighbourhoods[0]
        to = to_stranger(work, chat, language)
        return await stray_cry(work, self.context, there, found, all_words(heard), to)
