"""Where everything said to a neighbourhood bot comes in, and is led to a talk, a deed or a line.

Routes, and decides nothing else: it finds out who speaks and in which talk, lets every free text
be screened first, and hands on. One update becomes one Decision, committed once.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import chain

from buurtbot.domain import deeds
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.line import Ask, ToLine, ToTalk
from buurtbot.domain.core.messages import Deed, Say, Unbutton, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.keeping.silence import silence_timer
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.care.silent_alarm import heard_again
from buurtbot.services.cases.hand_to_desk import speaks_with
from buurtbot.services.core.context import Context, person_id
from buurtbot.services.core.settle import Settled, settle
from buurtbot.services.running.room import no_room
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.lately import lately_key
from buurtbot.storage.store import Store
from handlers.neighbours.addressing import Addressing, Found, for_the_line
from handlers.neighbours.caller import Caller, Listened, find_caller
from handlers.neighbours.commands import JOINS, deed_of, for_somebody
from handlers.neighbours.first_heard import FirstHeard
from handlers.neighbours.flood import counters, dam, floods
from handlers.neighbours.heard.fitting import button_that_fits
from handlers.neighbours.heard.hard_times import beside
from handlers.neighbours.heard.listening import listen, name_listened
from handlers.neighbours.leading import Leading
from handlers.neighbours.open_lines import card_for_desk
from handlers.neighbours.strangers import Strangers
from handlers.neighbours.unasked import Unasked
from handlers.talking.press import press_of
from handlers.talking.talk import Answer, Chosen, Command, Edited, Heard, Left, Pressed, Words
from handlers.talking.understand import says_stop

SEEN_AGAIN_AFTER = timedelta(hours=12)
DOUBLE_TAP = timedelta(seconds=3)
CANNOT_WAIT = frozenset({"safe_now", "call_me", "want_person", "worried"})  # presses
BEGINS = frozenset({"answer", "begin", "show_menu", "more_menu", "resume_talk"})  # presses


@dataclass(frozen=True)
class Reception:
    """Takes in what is said to the neighbourhood bots. Shared by all of them."""

    store: Store
    context: Context
    leading: Leading
    phrases: Phrasebook

    @property
    def first(self) -> FirstHeard:
        """What goes before all else."""
        return FirstHeard(self.context, self.leading, self.phrases)

    @property
    def strangers(self) -> Strangers:
        """Who agreed to nothing yet."""
        return Strangers(self.context, self.leading)

    @property
    def unasked(self) -> Unasked:
        """What came by itself."""
        return Unasked(self.context, self.leading)

    async def hear(self, heard: Heard) -> Settled:
        """Take one update in: exactly once. Raises what Redis raises when it is away."""
        begun = self._begin(self.context.neighbourhood(heard.bot).municipality, heard)
        found = await self._addressing.find(begun, heard)
        typed = for_the_line(heard, found)
        if typed is not heard:
            heard, found = typed, await self._addressing.find(begun, typed)
        listened = await self._listen(begun, heard)
        there = here = await self._where(begun, heard, found, listened)
        if here is not begun:  # a few words at a time are kept where they lead to
            listened = await self._listen(here, heard)
            there = begun if listened.for_desk and not await here.done_before() else here
        works = chain([there], iter(lambda: self._begin(there.municipality, heard), None))

        async def decide(work: Work) -> Decision:
            is_again = work.municipality == here.municipality and work is not here
            now = await self._listen(work, heard) if is_again else listened
            return (await self.decide(work, heard, found, now)).answers_first

        return await settle(lambda: next(works), decide)

    @property
    def _addressing(self) -> Addressing:
        return Addressing(self.store, self.context, self.leading)

    def _begin(self, municipality: str, heard: Heard) -> Work:
        """The work of this update; all that is sure to be read comes in one round trip."""
        work = self.store.work(municipality, f"{heard.bot}:{heard.update}", heard.at)
        who, keys = person_id(work, heard.bot, heard.user), work.keys
        work.will_read(keys.seen(work.operation), keys.record("talk", who))
        work.will_read(*work.names_of(Person, who), *counters(work, who), lately_key(work, who))
        if isinstance(heard.said, Pressed):
            work.will_read(keys.keyboard(press_of(heard.said.data).token))
        return work

    async def _listen(self, work: Work, heard: Heard) -> Listened:
        return await listen(work, person_id(work, heard.bot, heard.user), heard, self.phrases)

    async def _where(self, begun: Work, heard: Heard, found: Found, listened: Listened) -> Work:
        """Where this update changes something: a button knows, a line may lead across the border.

        What worries us is for the desk of their own neighbourhood, and so is what was done there.
        """
        if isinstance(heard.said, Pressed):
            return await self._of_button(begun, heard, press_of(heard.said.data).municipality)
        line = found.aim.line if isinstance(found.aim, ToLine) else None
        is_home = line is None or line.municipality == begun.municipality
        if line is None or is_home or listened.for_desk:
            return begun
        return begun if await begun.done_before() else self._begin(line.municipality, heard)

    async def _of_button(self, begun: Work, heard: Heard, stated: str) -> Work:
        """What a button says, when who presses it is known there: a forged one leaves no trace."""
        if stated == begun.municipality or stated not in self.context.network.municipalities:
            return begun
        there = self._begin(stated, heard)
        who = person_id(there, heard.bot, heard.user)
        return there if await there.look(Person, [who]) else begun

    async def decide(self, work: Work, heard: Heard, found: Found, listened: Listened) -> Decision:
        """What this update leads to."""
        caller = await find_caller(work, self.context, heard)
        listened = name_listened(caller, heard, self.phrases) or listened
        caller = replace(caller, listened=listened)
        first = await self.first.hear(work, heard, caller)
        if first is not None:
            turned = speaks_with(work, first, caller.actor.who, heard.message)
            done = first + turned + self._forgotten_later(caller)
            return await heard_again(work, self.context, caller.person, done)
        if await floods(work, caller):
            return await self._dammed(work, heard, caller)
        if self.store.condition.room == "short" and not caller.known:
            return no_room(self.context, caller.actor, heard.chat, caller.scene.language)
        usual = self._noticed(work, caller) + await self._route(work, heard, caller, found)
        done = await beside(work, self.context, caller, found.aim, usual)
        if isinstance(heard.said, Left):
            return done
        return await heard_again(work, self.context, caller.person, done)

    def _forgotten_later(self, caller: Caller) -> Decision:
        """Somebody new is known for as long as a first talk may take."""
        if caller.known:
            return Decision()
        return Decision(later=(silence_timer(caller.person, self.context.policy.retention),))

    async def _dammed(self, work: Work, heard: Heard, caller: Caller) -> Decision:
        """Who sends too much is not read, but a press for a person or in danger is heard."""
        if isinstance(heard.said, Pressed):
            act = await self._deed_of(work, caller, heard.said.data)
            if act is not None and act.name in CANNOT_WAIT:
                return await self.leading.do(work, caller, act)
        return await dam(work, caller)

    def _noticed(self, work: Work, caller: Caller) -> Decision:
        """Who was not here yet today is noted; a stranger only so that we can answer them."""
        if not caller.known:
            return Decision(keep=(caller.person,)) + self._forgotten_later(caller)
        is_called = caller.person.id in work.called
        if work.now - caller.person.last_seen < SEEN_AGAIN_AFTER and not is_called:
            return Decision()
        return Decision(keep=(replace(caller.person, last_seen=work.now),))

    # -- routes

    async def _route(self, work: Work, heard: Heard, caller: Caller, found: Found) -> Decision:
        match heard.said:
            case Left(gone=gone):
                act = deeds.gone() if gone else deeds.back_again()
                return await self.leading.do(work, caller, act)
            case Pressed():
                return await self._pressed(work, heard, caller, heard.said)
            case Command():
                return await self._command(work, heard, caller, heard.said)
            case Edited(to=answer):
                return await self._edited(work, heard, caller, answer, found)
            case answer if self._stops(caller, answer, found):
                return await self._stopped(work, heard, caller, answer, found)
            case answer:
                context, aim = self.context, found.aim
                card = await card_for_desk(work, context, caller.person, heard, answer, aim)
                return card or await self._answered(work, heard, caller, answer, found)

    async def _command(
        self, work: Work, heard: Heard, caller: Caller, command: Command
    ) -> Decision:
        if not caller.agreed:
            return await self.strangers.command(work, heard, caller, command)
        if command.name == "start":
            return await self.strangers.start(work, heard, caller, self.strangers.source(command))
        act = deed_of(command)
        if act is None:
            return Decision(tell=(Say(caller.to, text("unknown-command"), (back_to_menu(),)),))
        words = for_somebody(command)
        if words and caller.talk is None:
            return await self.unasked.hear(work, caller, Words(words), heard.message)
        done = await self.leading.do(work, caller, act)
        return done + self._not_used(caller, command)

    def _not_used(self, caller: Caller, command: Command) -> Decision:
        """What was typed behind a command is not passed on: nobody may think that it was."""
        if not command.payload or command.name in JOINS:
            return Decision()
        return Decision(tell=(Say(caller.to, text("words-behind-command")),))

    async def _pressed(self, work: Work, heard: Heard, caller: Caller, press: Pressed) -> Decision:
        """A button. Of who is not known (any more) an old one begins anew."""
        act = await self._deed_of(work, caller, press.data)
        over = Decision(tell=(Unbutton(caller.to, press.message),))
        if not caller.agreed and caller.talk is None and (act is None or act.name in BEGINS):
            return over + await self.strangers.start(work, heard, caller, "")
        if act is None:
            told = Say(caller.to, text("old-button"), (back_to_menu(),))
            return over + Decision(tell=(told,))
        if act.name == "for_whom":
            return await self._addressing.chosen(work, caller, act, press.message)
        if act.name != "answer":
            return await self.leading.do(work, caller, act)
        if caller.talk is None or act.args["turn"] != str(caller.talk.turn):
            return await self._old_question(work, caller, int(act.args["turn"]))
        return await self.leading.lead(work, caller, Chosen(act.args["value"]))

    async def _deed_of(self, work: Work, caller: Caller, data: str) -> Deed | None:
        """The deed behind a button, when this person may press it."""
        _, token, number = press_of(data)
        keyboard = await work.keyboard(token) if token else None
        if keyboard is None or keyboard.who not in caller.ids or not number.isdecimal():
            return None
        return dict(enumerate(keyboard.deeds)).get(int(number))

    async def _old_question(self, work: Work, caller: Caller, turn: int) -> Decision:
        """A press on an earlier question; the second press of a double tap is no press at all."""
        talk = caller.talk
        if talk and turn == talk.turn - 1 and work.now - talk.at < DOUBLE_TAP:
            return Decision()
        return await self.leading.lead(work, caller, None, why=text("old-question"))

    async def _edited(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer, found: Found
    ) -> Decision:
        """A changed message goes where it went before; in a talk the present answer counts."""
        if isinstance(found.aim, ToLine):
            line = found.aim.line
            return await self._addressing.pass_on(work, heard, caller, answer, line, found)
        waits = await self._addressing.changes_held(work, heard, caller, answer)
        return waits or Decision(tell=(Say(caller.to, text("edited-not-read")),))

    async def _answered(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer, found: Found
    ) -> Decision:
        by_phone = self.strangers.by_phone(heard, caller)
        if by_phone.tell:
            return by_phone + await self.strangers.start(work, heard, caller, "")
        match found.aim:
            case ToLine(line=line):
                passed = await self._addressing.pass_on(work, heard, caller, answer, line, found)
                needs = self.leading.needs
                return passed + await button_that_fits(
                    work, self.context, caller, line, answer, needs
                )
            case Ask(over=over):
                return await self._addressing.hold(
                    work, heard, caller, answer, found, over=over is not None
                )
            case ToTalk() if caller.talk is not None:
                return await self.leading.lead(work, caller, answer, message=heard.message)
        if not caller.agreed:
            return await self.strangers.start(work, heard, caller, "")
        return await self.unasked.hear(work, caller, answer, heard.message)

    def _stops(self, caller: Caller, answer: Answer, found: Found) -> bool:
        """Whether they say "stop", and no talk of ours takes it as its button."""
        in_talk = caller.talk is not None and isinstance(found.aim, ToTalk)
        spoken_to = caller.agreed or not caller.person.cases
        return isinstance(answer, Words) and says_stop(answer.text) and spoken_to and not in_talk

    async def _stopped(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer, found: Found
    ) -> Decision:
        """Everything that may be meant has a button. Who is on the line gets the word as well."""
        if not caller.agreed:
            return await self.strangers.leaves(work, caller)
        passed = Decision()
        if isinstance(found.aim, ToLine):
            line = found.aim.line
            passed = await self._addressing.pass_on(work, heard, caller, answer, line, found)
        return passed + await self.leading.do(work, caller, deeds.stop_what())
