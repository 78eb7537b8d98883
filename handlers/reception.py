"""Where everything said to a neighbourhood bot comes in, and is led to a talk, a deed or a line.

Routes, and decides nothing else: it finds out who speaks and in which talk, lets every free text
be screened first, and hands on. One update becomes one Decision, committed once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from buurtbot.domain.decision import Decision
from buurtbot.domain.lines import Ask, ToLine, ToTalk
from buurtbot.domain.messages import Deed, Say, Unbutton, deed, text
from buurtbot.domain.person import Person
from buurtbot.domain.promising import person_by_phone
from buurtbot.domain.screening import Phrasebook
from buurtbot.domain.silence import silence_timer
from buurtbot.services.desk_relay import written_after
from buurtbot.services.hand_to_desk import speaks_with
from buurtbot.services.house import House, person_id
from buurtbot.services.room import no_room
from buurtbot.services.settle import Settled, settle
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from handlers.addressing import Addressing, Found
from handlers.caller import Caller, find_caller
from handlers.commands import COMMANDS, for_somebody
from handlers.first_heard import FirstHeard
from handlers.flood import dam, floods
from handlers.leading import Leading
from handlers.open_lines import card_for_desk, contents
from handlers.strange import strange
from handlers.talk import Answer, Chosen, Command, Edited, Heard, Left, Pressed, Words
from handlers.understand import choice_for

SEEN_AGAIN_AFTER = timedelta(hours=12)
DOUBLE_TAP = timedelta(seconds=3)
CANNOT_WAIT = frozenset({"safe_now", "call_me", "want_person"})  # presses
LEADS_TO: Mapping[str, Deed] = {  # the word of a link to us -> what it is for
    "help": deed("begin", conversation="ask_for_help"),
    "offer": deed("begin", conversation="offer_help"),
}
MENU: Mapping[str, Deed] = {  # what may be typed instead of pressed
    "button-ask-for-help": deed("begin", conversation="ask_for_help"),
    "button-offer-help": deed("begin", conversation="offer_help"),
    "button-person": deed("want_person"),
}


@dataclass(frozen=True)
class Reception:
    """Takes in what is said to the neighbourhood bots. Shared by all of them."""

    store: Store
    house: House
    leading: Leading
    phrases: Phrasebook

    @property
    def first(self) -> FirstHeard:
        """What goes before all else."""
        return FirstHeard(self.house, self.leading, self.phrases)

    async def hear(self, heard: Heard) -> Settled:
        """Take one update in: exactly once. Raises what Redis raises when it is away."""
        found = await self._addressing.find(heard)
        typed = _for_the_line(heard, found)
        if typed is not heard:
            heard, found = typed, await self._addressing.find(typed)
        municipality = await self._municipality(heard, found)
        operation = f"{heard.bot}:{heard.update}"

        def new_work() -> Work:
            return self.store.work(municipality, operation, heard.at)

        async def decide(work: Work) -> Decision:
            return (await self.decide(work, heard, found)).answers_first

        return await settle(new_work, decide)

    @property
    def _addressing(self) -> Addressing:
        return Addressing(self.store, self.house, self.leading)

    async def _municipality(self, heard: Heard, found: Found) -> str:
        """Whose data this update changes: a button knows, a line may lead across the border.

        What worries us is for the desk of their own neighbourhood, and so is what was done there.
        """
        home = self.house.neighbourhood(heard.bot).municipality
        if isinstance(heard.said, Pressed):
            return await self._of_button(heard, heard.said.data.partition(".")[0], home)
        line = found.aim.line if isinstance(found.aim, ToLine) else None
        if line is None or line.municipality == home or self.first.is_for_desk(heard):
            return home
        at_home = self.store.work(home, f"{heard.bot}:{heard.update}", heard.at)
        return home if await at_home.done_before() else line.municipality

    async def _of_button(self, heard: Heard, stated: str, home: str) -> str:
        """What a button says, when who presses it is known there: a forged one leaves no trace."""
        if stated == home or stated not in self.house.network.municipalities:
            return home
        there = self.store.work(stated, "look", heard.at)
        who = person_id(there, heard.bot, heard.user)
        return stated if await there.look(Person, [who]) else home

    async def decide(self, work: Work, heard: Heard, found: Found) -> Decision:
        """What this update leads to."""
        caller = await find_caller(work, self.house, heard)
        first = await self.first.hear(work, heard, caller)
        if first is not None:
            turned = speaks_with(work, first, caller.actor.who, heard.message)
            return first + turned + self._forgotten_later(caller)
        if await floods(self.store, work, caller):
            return await self._dammed(work, heard, caller)
        if self.store.condition.room == "short" and not caller.known:
            return no_room(self.house, caller.actor, heard.chat, caller.scene.language)
        return self._noticed(work, caller) + await self._route(work, heard, caller, found)

    def _forgotten_later(self, caller: Caller) -> Decision:
        """Somebody new is known for as long as a first talk may take."""
        if caller.known:
            return Decision()
        return Decision(later=(silence_timer(caller.person, self.house.policy.retention),))

    async def _dammed(self, work: Work, heard: Heard, caller: Caller) -> Decision:
        """Who sends too much is not read, but a press for a person or in danger is heard."""
        if isinstance(heard.said, Pressed):
            act = await self._deed_of(work, caller, heard.said.data)
            if act is not None and act.name in CANNOT_WAIT:
                return await self.leading.do(work, caller, act)
        return await dam(self.store, work, caller)

    def _noticed(self, work: Work, caller: Caller) -> Decision:
        """Who was not here yet today is noted; a stranger only so that we can answer them."""
        if not caller.known:
            return Decision(keep=(caller.person,)) + self._forgotten_later(caller)
        if work.now - caller.person.last_seen < SEEN_AGAIN_AFTER:
            return Decision()
        return Decision(keep=(replace(caller.person, last_seen=work.now),))

    # -- routes

    async def _route(self, work: Work, heard: Heard, caller: Caller, found: Found) -> Decision:
        match heard.said:
            case Left(gone=gone):
                act = deed("gone" if gone else "back_again")
                return await self.leading.do(work, caller, act)
            case Pressed():
                return await self._pressed(work, caller, heard.said)
            case Command():
                return await self._command(work, heard, caller, heard.said)
            case Edited(to=answer):
                return await self._edited(work, heard, caller, answer, found)
            case answer:
                house, aim = self.house, found.aim
                card = await card_for_desk(work, house, caller.person, heard, answer, aim)
                return card or await self._answered(work, heard, caller, answer, found)

    async def _command(
        self, work: Work, heard: Heard, caller: Caller, command: Command
    ) -> Decision:
        if command.name == "start" or not caller.agreed:
            begun = await self._start(work, heard, caller, self._source(command))
            return self._by_phone(heard, caller) + begun
        if command.name not in COMMANDS:
            return Decision(tell=(Say(caller.to, text("unknown-command")),))
        words = for_somebody(command)
        if words and caller.talk is None:
            return await self._unexpected(work, caller, Words(words), heard.message)
        done = await self.leading.do(work, caller, COMMANDS[command.name])
        return done + self._not_used(caller, command)

    def _not_used(self, caller: Caller, command: Command) -> Decision:
        """What was typed behind a command is not passed on: nobody may think that it was."""
        if not command.payload:
            return Decision()
        return Decision(tell=(Say(caller.to, text("words-behind-command")),))

    def _by_phone(self, heard: Heard, caller: Caller) -> Decision:
        """Somebody new who asks for a person hears where one is: we may keep no case of them."""
        if caller.agreed or not self.first.wants_person(heard, caller):
            return Decision()
        return Decision(tell=(Say(caller.to, person_by_phone(caller.scene.neighbourhood)),))

    def _source(self, command: Command) -> str:
        """The word of the link that somebody followed; what they typed themselves is none."""
        named = command.payload if command.name == "start" else ""
        return self.house.network.shared.known_source(named)

    async def _start(self, work: Work, heard: Heard, caller: Caller, source: str) -> Decision:
        if caller.talk and not source:
            return await self.leading.lead(work, caller, None)
        if caller.agreed:
            wanted = LEADS_TO.get(source, deed("show_menu"))
            return await self.leading.do(work, caller, wanted)
        draft = {"came_from": source, "name": heard.name, "chat": str(heard.chat)}
        return await self.leading.begin(work, caller, "welcome", draft)

    async def _pressed(self, work: Work, caller: Caller, press: Pressed) -> Decision:
        act = await self._deed_of(work, caller, press.data)
        if act is None:
            over = Unbutton(caller.to, press.message)
            return Decision(tell=(over, Say(caller.to, text("old-button"))))
        if act.name == "for_whom":
            return await self._addressing.chosen(work, caller, act, press.message)
        if act.name != "answer":
            return await self.leading.do(work, caller, act)
        if caller.talk is None or act.args["turn"] != str(caller.talk.turn):
            return await self._old_question(work, caller, int(act.args["turn"]))
        return await self.leading.lead(work, caller, Chosen(act.args["value"]))

    async def _deed_of(self, work: Work, caller: Caller, data: str) -> Deed | None:
        """The deed behind a button, when this person may press it."""
        _, token, number = ([*data.split("."), "", ""])[:3]
        keyboard = await work.keyboard(token) if token else None
        if keyboard is None or keyboard.who != caller.actor.who or not number.isdecimal():
            return None
        return dict(enumerate(keyboard.deeds)).get(int(number))

    async def _old_question(self, work: Work, caller: Caller, turn: int) -> Decision:
        """A press on an earlier question; the second press of a double tap is no press at all."""
        talk = caller.talk
        if talk and turn == talk.turn - 1 and work.now - talk.at < DOUBLE_TAP:
            return Decision()
        told = Decision(tell=(Say(caller.to, text("old-question")),))
        return told + await self.leading.lead(work, caller, None)

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
        by_phone = self._by_phone(heard, caller)
        if by_phone.tell:
            return by_phone + await self._start(work, heard, caller, "")
        match found.aim:
            case ToLine(line=line):
                return await self._addressing.pass_on(work, heard, caller, answer, line, found)
            case Ask(over=over):
                return await self._addressing.hold(
                    work, heard, caller, answer, found, over=over is not None
                )
            case ToTalk() if caller.talk is not None:
                return await self.leading.lead(work, caller, answer, message=heard.message)
        if not caller.agreed:
            return await self._start(work, heard, caller, "")
        return await self._unexpected(work, caller, answer, heard.message)

    def _typed_from_menu(self, caller: Caller, answer: Answer) -> Deed | None:
        """The deed of the menu that somebody typed instead of pressing it."""
        if not isinstance(answer, Words):
            return None
        label = self.leading.label(caller)
        shown = {key: label(text(key)) for key in MENU}
        return MENU.get(choice_for(answer.text, shown, free=True) or "")

    async def _unexpected(
        self, work: Work, caller: Caller, answer: Answer, message: int
    ) -> Decision:
        """Words nobody asked for: a button of the menu, a case of this week, or else the menu."""
        wanted = self._typed_from_menu(caller, answer)
        if wanted is not None:
            return await self.leading.do(work, caller, wanted)
        words, media = contents(answer, caller.person)
        if words or media:
            again = await written_after(
                work,
                self.house,
                caller.actor,
                caller.person,
                words=words,
                media=media,
                message=message,
            )
            if again is not None:
                return again
        written = isinstance(answer, Words)
        told = Say(caller.to, text("not-understood") if written else strange(answer))
        menu = await self.leading.do(work, caller, deed("show_menu"))
        return Decision(tell=(told,)) + menu


def _for_the_line(heard: Heard, found: Found) -> Heard:
    """With somebody on the line, words behind what is hardly a command are for them."""
    listens = found.chat.lines and not found.chat.asks
    words = for_somebody(heard.said) if listens and isinstance(heard.said, Command) else ""
    return replace(heard, said=Words(words)) if words else heard
