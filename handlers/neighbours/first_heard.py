"""What goes before all else: words that worry us, who is not safe, and who wants a person.

Whatever was asked, whoever is on the line, however much they send, agreed or not.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from buurtbot.domain.care import crisis
from buurtbot.domain.care.about_another import is_about_another
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import Screening
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import heard as heard_at_desk
from buurtbot.domain.words.of_whom import OF_ANOTHER
from buurtbot.services.care.sensitive import not_safe, safe_now, sensitive
from buurtbot.services.care.worried import helps_at, worries_about, worries_more, worry_of
from buurtbot.services.cases.open_alarm import in_danger, open_alarm
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from handlers.neighbours.caller import Caller, all_words, free_text
from handlers.neighbours.commands import HELP, PERSON
from handlers.neighbours.leading import Leading, paused, with_way_back
from handlers.neighbours.open_lines import contents
from handlers.talking.talk import Command, Heard, Words
from handlers.talking.understand import choice_for

IN_SIGNAL: Final = ("signal", "what")
ANSWERS_WITHIN: Final = timedelta(hours=1)  # a "no" of later is no answer to our question


@dataclass(frozen=True)
class FirstHeard:
    """Hears what cannot wait for its turn."""

    context: Context
    leading: Leading
    phrases: Phrasebook

    async def hear(self, work: Work, heard: Heard, caller: Caller) -> Decision | None:
        """What is done at once; None when this update goes its usual way."""
        listened = caller.listened
        safety = await self._about_safety(work, heard, caller, listened.screening)
        if safety is not None:
            return safety
        if listened.screening.alarm and not self._is_of_house(caller):
            return await self._alarm(work, heard, caller)
        wants = wants_person(heard, caller)
        if not wants:
            wants = await self._cries_help(work, heard, caller)
        if wants and (caller.agreed or caller.person.cases):
            said = heard.said.payload if isinstance(heard.said, Command) else listened.words
            fetched = await self.leading.fetch_person(work, caller, said)
            return fetched + _with_it(heard, caller, fetched)
        return None

    def _is_of_house(self, caller: Caller) -> bool:
        """Whether "112" is the answer to where somebody lives, and no cry."""
        return caller.listened.screening.only_number and self.leading.asks_where(caller)

    async def _cries_help(self, work: Work, heard: Heard, caller: Caller) -> bool:
        """In danger "/help" is no wish to see a menu."""
        if not isinstance(heard.said, Command) or heard.said.name not in HELP:
            return False
        return await open_alarm(work, caller.person) is not None

    async def _alarm(self, work: Work, heard: Heard, caller: Caller) -> Decision:
        """Free text that worries us goes to people first, whatever it was an answer to."""
        language, screening = caller.scene.language, caller.listened.screening
        _, media = contents(heard.said, caller.person)
        said = Said(caller.listened.words, media)
        in_signal = await self._in_signal(work, heard, caller, screening)
        if in_signal is not None:
            return in_signal
        other = await self._about_another(work, caller, screening, said)
        if other is not None:
            return other + paused(caller.talk)
        told = await sensitive(work, self.context, caller.person, screening, said, language)
        return with_way_back(told, caller) + paused(caller.talk)

    async def _in_signal(
        self, work: Work, heard: Heard, caller: Caller, screening: Screening
    ) -> Decision | None:
        """What they tell of another in a worry signal is for its one reader, and hurries there.

        None in doubt: in danger themselves they are answered, and the desk hears of it.
        """
        talk, words = caller.talk, caller.listened.words
        if talk is None or talk.paused or (talk.conversation, talk.step) != IN_SIGNAL:
            return None
        if not is_about_another(words, screening, self.phrases, known=True):
            return None
        urgent = replace(talk, draft={**talk.draft, "urgent": "yes"})
        return await self.leading.lead(work, replace(caller, talk=urgent), Words(words))

    async def _about_another(
        self, work: Work, caller: Caller, screening: Screening, said: Said
    ) -> Decision | None:
        """A worry about somebody else is no wish of who writes it. None in doubt."""
        person, concern = caller.person, screening.concerns[0]
        if await open_alarm(work, person) is not None:
            return None
        going_on = await worry_of(work, person)
        if not is_about_another(said.words, screening, self.phrases, known=going_on is not None):
            return None
        if going_on is not None:
            return await worries_more(work, self.context, person, going_on, concern, said)
        request = await helps_at(work, person)
        if request is None and concern not in OF_ANOTHER:
            return None
        return await worries_about(work, self.context, person, request, concern, said)

    # -- "are you safe now?", answered in words

    async def _about_safety(
        self, work: Work, heard: Heard, caller: Caller, screening: Screening
    ) -> Decision | None:
        """An answer to our question, typed instead of pressed; or who says not to be safe."""
        words = free_text(heard.said)
        is_elsewhere = caller.talk is not None and not caller.talk.paused
        if not words or is_elsewhere or not caller.person.cases:
            return None
        alarm = await open_alarm(work, caller.person)
        if alarm is None:
            return None
        worry = screening.concerns[0] if screening.alarm else ""
        answer = self._answer(work, caller, alarm, words)
        if "not_safe" in screening.said or answer == "no":
            return await not_safe(
                work,
                self.context,
                caller.actor,
                case=alarm.id,
                worry=worry,
                words=all_words(heard),
            )
        # A "yes" counts right after the question only: in doubt nobody is safe.
        if answer == "yes" and not (screening.alarm or caller.person.crisis_soon):
            return await safe_now(work, self.context, caller.actor, value="yes", case=alarm.id)
        return None

    def _answer(self, work: Work, caller: Caller, alarm: Case, words: str) -> str | None:
        """What they answer to the question, when it was asked lately."""
        danger = in_danger(work, self.context, alarm)
        asked = caller.person.crisis_answered_at
        if asked is None or work.now - asked > ANSWERS_WITHIN or not danger.asks:
            return None
        if alarm.attended and alarm.attended >= asked:
            return None  # a moderator asked something since
        label = self.leading.label(caller)
        labels = {value: label(shown) for value, shown in crisis.safe_labels(danger).items()}
        return choice_for(words, labels, free=True)


def wants_person(heard: Heard, caller: Caller) -> bool:
    """Whether they ask for a person, in any of the languages that we understand it in."""
    if isinstance(heard.said, Command):
        return heard.said.name in PERSON
    words, _ = contents(heard.said, caller.person)
    if not words:
        return False  # what is changed in an earlier message is no new wish
    said = caller.listened.screening.said
    is_asked = caller.talk is not None and not caller.talk.paused
    return "wants_person" in said or ("wants_somebody" in said and not is_asked)


def _with_it(heard: Heard, caller: Caller, fetched: Decision) -> Decision:
    """The picture or voice message that they asked with stands at the desk too."""
    _, media = contents(heard.said, caller.person)
    case = next((kept for kept in fetched.keep if isinstance(kept, Case)), None)
    if media is None or case is None:
        return Decision()
    return Decision(
        tell=heard_at_desk(case, caller.person, Said(media=media, message=heard.message))
    )
