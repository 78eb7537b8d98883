"""Where everything said to the desk bot comes in, and is led to a deed or to a resident.

Routes, and decides nothing else. First who may act: on the list (or an administrator, where the
desk allows it) AND a member of the group at this moment. What is refused is refused in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from buurtbot.domain.decision import NOTHING, Decision
from buurtbot.domain.messages import Deed, Hidden, text
from buurtbot.domain.screening import Phrasebook
from buurtbot.domain.talk import Talk
from buurtbot.outbox.render import Renderer
from buurtbot.services.desk_relay import NOTE, desk_says
from buurtbot.services.house import Actor, Deeds, House, person_id
from buurtbot.services.settle import Settled, settle
from buurtbot.services.stray_cry import bots_of, stray_cry
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from config.network import Neighbourhood
from config.texts import Texts
from handlers.caller import all_words, screened
from handlers.desk_contents import NOTES, contents_of
from handlers.desk_door import DeskDoor
from handlers.desk_intake_talk import ANSWER, IntakeTalk, is_answer
from handlers.desk_rights import may_act_for, may_act_perhaps
from handlers.desk_room import DESK, Room, case_spoken_of, once, to_stranger
from handlers.desk_unsure import in_their_case, said_by, while_unsure
from handlers.guide import Label
from handlers.places import Places
from handlers.staff_groups import StaffGroups
from handlers.talk import (
    Answer,
    Command,
    Conversation,
    Edited,
    Heard,
    Left,
    Pressed,
    Scene,
    Strange,
    Words,
)

COMMANDS: Final[Mapping[str, str]] = {
    "open": "open_cases",
    "volunteers": "volunteers",
    "vrijwilligers": "volunteers",
    "help": "desk_help",
    "hulp": "desk_help",
    "start": "desk_help",
}

FIND: Final = frozenset({"find", "zoek"})


@dataclass(frozen=True)
class DeskReception:
    """Takes in what is said to the desk bot, in the staff groups."""

    store: Store
    house: House
    deeds: Deeds
    texts: Texts
    conversations: Mapping[str, Conversation]
    places: Places
    groups: StaffGroups
    phrases: Phrasebook
    door: DeskDoor = field(default_factory=DeskDoor)

    async def hear(self, heard: Heard) -> Settled:
        """Take one update in: exactly once. Raises what Redis raises when it is away."""
        served = await self.groups.served(heard.chat, heard.at)
        cries = not served and self._cries(heard)
        if not served and not cries and not self._answers(heard):
            return Settled("seen", NOTHING)
        floods = self.door.floods(heard.chat, heard.user, heard.at)
        municipality = await self._municipality(heard, served)
        operation = f"{DESK}:{heard.update}"

        def new_work() -> Work:
            return self.store.work(municipality, operation, heard.at, goes_first=True)

        async def decide(work: Work) -> Decision:
            return await self.decide(work, heard, served, floods=floods)

        return await settle(new_work, decide)

    async def _municipality(self, heard: Heard, served: tuple[Neighbourhood, ...]) -> str:
        """Whose data this update changes: a button knows, and so does a topic."""
        ours = tuple(dict.fromkeys(n.municipality for n in served))
        if not ours:
            return self.house.network.municipalities[0]
        if isinstance(heard.said, Pressed):
            stated = heard.said.data.partition(".")[0]
            return stated if stated in ours else ours[0]
        for municipality in ours if len(ours) > 1 else ():
            if await case_spoken_of(self.store.work(municipality, "look", heard.at), heard):
                return municipality
        return ours[0]

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

    async def decide(
        self, work: Work, heard: Heard, served: tuple[Neighbourhood, ...], *, floods: bool
    ) -> Decision:
        """What this update leads to; `floods` when this person says too much to be heard."""
        here = tuple(n for n in served if n.municipality == work.municipality)
        if not here:
            return await self._stranger(work, heard)
        found = await case_spoken_of(work, heard)
        who = person_id(work, DESK, heard.user)
        actor = Actor("moderator", who, here[0].slug, heard.name)
        room = Room(here, found, actor)
        if not _is_for_us(heard, room):
            return NOTHING
        if floods:
            return self._dammed(heard, room)
        if heard.anonymous:
            return room.say("desk-anonymous")
        allowed = may_act_for(heard, here)
        if not allowed or not await in_their_case(work, room, allowed):
            return await self._not_known(work, heard, room) or self._refused(heard, room)
        by = Actor("moderator", who, allowed[0].slug, heard.name)
        return await self._route(work, heard, Room(allowed, room.case, by))

    def _dammed(self, heard: Heard, room: Room) -> Decision:
        """Nobody types so fast. It is said that nothing of it goes on, once a minute."""
        told = self.door.tells_too_much(heard.chat, heard.user, heard.update, heard.at)
        return room.say("desk-too-many") if told else NOTHING

    def _refused(self, heard: Heard, room: Room) -> Decision:
        """Who is in the group and not on the list hears so once, kindly."""
        told = self.door.tells_not_listed(heard.chat, heard.user, heard.update, heard.at)
        name = Hidden("house", heard.name)
        return room.say("desk-not-allowed", name=name) if told else NOTHING

    async def _not_known(self, work: Work, heard: Heard, room: Room) -> Decision | None:
        """What becomes of it while Telegram is too busy to say who is a member."""
        perhaps = may_act_perhaps(heard, room.here)
        if not perhaps or not await in_their_case(work, room, perhaps):
            return None
        return await while_unsure(work, self.house, heard, room)

    async def _stranger(self, work: Work, heard: Heard) -> Decision:
        """Someone who is not at a desk: one line about where to go, and a desk when they cry."""
        chat, language = heard.chat, heard.language
        if chat < 0:
            return once(work, chat, language, text("desk-unknown-group", chat=str(chat)))
        found = screened(heard, self.phrases)
        if not found.alarm:
            return once(work, chat, language, text("desk-for-staff", bots=bots_of(self.house)))
        there = self.house.network.neighbourhoods[0]
        to = to_stranger(work, chat, language)
        return await stray_cry(work, self.house, there, found, all_words(heard), to)

    # -- routes

    async def _route(self, work: Work, heard: Heard, room: Room) -> Decision:
        match heard.said:
            case Pressed():
                return await self._pressed(work, room, heard.said)
            case Command(name=name, payload=payload):
                return await self._command(work, heard, room, name, payload)
            case Edited(to=answer):
                return await self._said(work, heard, room, answer, edited=True)
            case Left():
                return NOTHING
            case answer:
                return await self._in_topic(work, heard, room, answer)

    async def _pressed(self, work: Work, room: Room, press: Pressed) -> Decision:
        _, token, number = ([*press.data.split("."), "", ""])[:3]
        keyboard = await work.keyboard(token) if token else None
        if keyboard is None or not number.isdecimal():
            return room.is_over(press)
        if keyboard.group not in {n.slug for n in room.here}:
            return room.say("desk-other-group")
        act = dict(enumerate(keyboard.deeds)).get(int(number))
        if act is None:
            return room.is_over(press)
        by = Actor("moderator", room.actor.who, keyboard.group, room.actor.name)
        if act.name == ANSWER:
            return await self._intake_pressed(work, room, by, act)
        done = await self.deeds[act.name](work, self.house, by, **act.args)
        return done + self._intakes.asked(done, self._scene(work, room), keyboard.group)

    async def _command(
        self, work: Work, heard: Heard, room: Room, name: str, payload: str
    ) -> Decision:
        if name == "intake":
            return await self._intakes.begin(work, room.actor, self._scene(work, room))
        if name in NOTES:
            return await self._note(work, heard, room, payload)
        slugs = " ".join(n.slug for n in room.here)
        if name in FIND:
            return await self.deeds["find"](
                work, self.house, room.actor, neighbourhoods=slugs, said=payload
            )
        if name not in COMMANDS:
            return room.say("desk-unknown-command")
        return await self.deeds[COMMANDS[name]](work, self.house, room.actor, neighbourhoods=slugs)

    async def _note(self, work: Work, heard: Heard, room: Room, payload: str) -> Decision:
        if not room.case:
            return room.say("desk-note-where")
        return await self._said(work, heard, room, Words(f"{NOTE} {payload}"), edited=False)

    async def _in_topic(self, work: Work, heard: Heard, room: Room, answer: Answer) -> Decision:
        talk = await work.get(Talk, room.case)
        is_note = isinstance(answer, Words) and answer.text.lstrip().startswith(NOTE)
        scene = replace(self._scene(work, room), sent=heard.sent)
        if talk is None or is_note or not is_answer(talk, room.actor, scene):
            return await self._said(work, heard, room, answer, edited=False)
        label = self._label(scene)
        return await self._intakes.answer(work, room.actor, scene, talk, answer, label=label)

    async def _said(
        self, work: Work, heard: Heard, room: Room, answer: Answer, *, edited: bool
    ) -> Decision:
        """Pass on what was said in the topic; what cannot be passed on is refused in words."""
        contents = contents_of(answer, said_by(room, heard, edited=edited))
        if isinstance(contents, str):
            return room.say(contents)
        said = await desk_says(work, self.house, room.actor, case=room.case, said=contents)
        goes = isinstance(answer, Strange) and not contents.words.startswith(NOTE)
        return said + room.say("desk-only-words") if goes else said

    # -- intakes

    @property
    def _intakes(self) -> IntakeTalk:
        return IntakeTalk(self.house, self.deeds, self.places)

    def _scene(self, work: Work, room: Room) -> Scene:
        here = room.here[0]
        return Scene(work.now, here.desk.language, here, self.house.network, None)

    def _label(self, scene: Scene) -> Label:
        return Renderer(self.texts, scene.language, scene.now).text

    async def _intake_pressed(self, work: Work, room: Room, by: Actor, act: Deed) -> Decision:
        talk = await work.get(Talk, act.args["case"])
        scene = self._scene(work, room)
        done = await self._intakes.pressed(
            work, by, scene, talk, act.args, label=self._label(scene)
        )
        return done if done is not None else room.say("desk-old-button")


def _is_for_us(heard: Heard, room: Room) -> bool:
    """People chat in the general topic; only commands, presses and topics of cases are for us."""
    match heard.said:
        case Pressed() | Command():
            return True
        case _:
            return bool(room.case)
