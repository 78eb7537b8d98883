"""Where everything said to the desk bot comes in, and is led to a deed or to a resident.

Routes, and decides nothing else. First who may act: on the list (or an administrator, where the
desk allows it) AND a member of the group at this moment. What is refused is refused in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Deed, React, Say, text
from buurtbot.domain.desk.own_chat import start_button
from buurtbot.domain.meaning.need import NeedBook
from buurtbot.domain.phone.by_phone import on_the_line
from buurtbot.domain.words.names import staff_name
from buurtbot.outbox.letters.address import worker_language
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Actor, Context, Deeds, person_id
from buurtbot.services.core.settle import Settled, settle
from buurtbot.services.lines.staff_words import NOTE
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.words.texts import Texts
from handlers.desk.door import DeskDoor
from handlers.desk.group.commands import commanded
from handlers.desk.group.contents import NOTES
from handlers.desk.group.room import (
    DESK,
    Room,
    case_spoken_of,
    case_with_all,
    is_for_us,
    names_of,
    unnamed,
)
from handlers.desk.group.said_in_case import SaysInCase
from handlers.desk.group.staff_groups import StaffGroups
from handlers.desk.group.to_nobody import to_nobody
from handlers.desk.group.unsure import in_their_case, while_unsure
from handlers.desk.own.call_cards import in_own_chat
from handlers.desk.own.intake_talk import DeskTalks, is_answer
from handlers.desk.own.own_chat import OwnChat
from handlers.desk.own.own_contents import OWN_TALKS, OwnTalk
from handlers.desk.own.own_talk import OwnTalks
from handlers.desk.rights import may_act_for, may_act_perhaps, slugs_of
from handlers.desk.strangers import Strangers
from handlers.neighbours.caller import screened
from handlers.neighbours.places import Places
from handlers.talking.meant import Label
from handlers.talking.press import press_of
from handlers.talking.talk import (
    Answer,
    Command,
    Conversation,
    Edited,
    Heard,
    Left,
    Pressed,
    Scene,
    Words,
)


@dataclass(frozen=True)
class DeskReception:
    """Takes in what is said to the desk bot, in the staff groups."""

    store: Store
    context: Context
    deeds: Deeds
    texts: Texts
    conversations: Mapping[str, Conversation]
    places: Places
    groups: StaffGroups
    phrases: Phrasebook
    needs: NeedBook
    door: DeskDoor = field(default_factory=DeskDoor)
    own_talks: Mapping[str, OwnTalk] = field(default_factory=lambda: OWN_TALKS)

    async def hear(self, heard: Heard) -> Settled:
        """Take one update in: exactly once. Raises what Redis raises when it is away."""
        served = await self._served(heard)
        if not served and not self._strangers.are_heard(heard):
            return Settled("seen", NOTHING)
        floods = self.door.floods(heard.chat, heard.user, heard.at)
        municipality = await self._municipality(heard, served)
        operation = f"{DESK}:{heard.update}"

        def new_work() -> Work:
            work = self.store.work(municipality, operation, heard.at, goes_first=True)
            work.will_read(*names_of(work, heard))
            return work

        async def decide(work: Work) -> Decision:
            decided = (await self.decide(work, heard, served, floods=floods)).answering
            return replace(decided, tell=tuple(map(on_the_line, decided.tell)))

        return await settle(new_work, decide)

    async def _served(self, heard: Heard) -> tuple[Neighbourhood, ...]:
        """The neighbourhoods of this group; in private, those of who writes."""
        if heard.chat > 0:
            return await self._own_chat.served(heard)
        return await self.groups.served(heard.chat, heard.at)

    @property
    def _own_chat(self) -> OwnChat:
        about = self.store, self.context, self.deeds, self.texts
        return OwnChat(*about, self._talks, self._own_talks, self.groups)

    @property
    def _strangers(self) -> Strangers:
        return Strangers(self.context, self.phrases, self.door)

    async def _municipality(self, heard: Heard, served: tuple[Neighbourhood, ...]) -> str:
        """Whose data this update changes: a button knows, and so does a topic."""
        ours = tuple(dict.fromkeys(n.municipality for n in served))
        if not ours:
            return self.context.network.municipalities[0]
        if isinstance(heard.said, Pressed):
            stated = press_of(heard.said.data).municipality
            return stated if stated in ours else ours[0]
        if heard.chat > 0:
            return await self._own_chat.municipality(heard, ours)
        for municipality in ours if len(ours) > 1 else ():
            work = self.store.work(municipality, "look", heard.at)
            if await case_spoken_of(work, heard, self.texts):
                return municipality
        return ours[0]

    async def decide(
        self, work: Work, heard: Heard, served: tuple[Neighbourhood, ...], *, floods: bool
    ) -> Decision:
        """What this update leads to; `floods` when this person says too much to be heard."""
        here = tuple(n for n in served if n.municipality == work.municipality)
        if not here:
            return await self._strangers.hear(work, heard)
        if heard.chat > 0:
            return NOTHING if floods else await self._in_private(work, heard, here)
        return await self._in_group(work, heard, here, floods=floods)

    async def _in_group(
        self, work: Work, heard: Heard, here: tuple[Neighbourhood, ...], *, floods: bool
    ) -> Decision:
        found = await case_with_all(work, heard, self.texts)
        who = person_id(work, DESK, heard.user)
        by = Actor("moderator", who, here[0].slug, heard.name)
        said = unnamed(self.texts), worker_language(self.context, heard.user)
        room = Room(here, found, by, heard.thread, heard.chat, *said)
        if not is_for_us(heard, room):
            return NOTHING
        if floods:
            return self._dammed(heard, room)
        if heard.anonymous:
            return room.say("desk-anonymous")
        allowed = may_act_for(heard, here)
        if not allowed or not await in_their_case(work, room, allowed):
            return await self._not_known(work, heard, room) or self._refused(heard, room)
        by = replace(by, neighbourhood=allowed[0].slug, serves=slugs_of(allowed))
        return await self._route(work, heard, replace(room, here=allowed, actor=by))

    async def _in_private(
        self, work: Work, heard: Heard, here: tuple[Neighbourhood, ...]
    ) -> Decision:
        """Staff hold their talks here; who cries without one is heard as anybody is."""
        cries = screened(heard, self.phrases).alarm
        if cries and await self._own_chat.busy(work, person_id(work, DESK, heard.user)) is None:
            return await self._strangers.hear(work, heard)
        return await self._own_chat.hear(work, heard, here)

    def _dammed(self, heard: Heard, room: Room) -> Decision:
        """Nobody types so fast. It is said that nothing of it goes on, once a minute."""
        told = self.door.tells_too_much(heard.chat, heard.user, heard.update, heard.at)
        return room.say("desk-too-many") if told else NOTHING

    def _refused(self, heard: Heard, room: Room) -> Decision:
        """Who is in the group and not on the list hears so once, kindly."""
        told = self.door.tells_not_listed(heard.chat, heard.user, heard.update, heard.at)
        name = staff_name("house", heard.name)
        return room.say("desk-not-allowed", name=name) if told else NOTHING

    async def _not_known(self, work: Work, heard: Heard, room: Room) -> Decision | None:
        """What becomes of it while Telegram is too busy to say who is a member."""
        perhaps = may_act_perhaps(heard, room.here)
        if not perhaps or not await in_their_case(work, room, perhaps):
            return None
        return await while_unsure(work, self.context, heard, room)

    # -- routes

    async def _route(self, work: Work, heard: Heard, room: Room) -> Decision:
        match heard.said:
            case Pressed():
                return await self._pressed(work, room, heard.said, heard.user)
            case Command() as command:
                return await self._command(work, heard, room, command)
            case Left():
                return NOTHING
            case _ if not room.case:
                return await to_nobody(work, heard, room)
            case Edited(to=answer):
                return await self._said(work, heard, room, answer, edited=True)
            case answer:
                return await self._in_topic(work, heard, room, answer)

    async def _pressed(self, work: Work, room: Room, press: Pressed, user: int) -> Decision:
        _, token, number = press_of(press.data)
        keyboard = await work.keyboard(token) if token else None
        if keyboard is None or not number.isdecimal():
            return room.is_over(press)
        if keyboard.group not in {n.slug for n in room.here}:
            return room.say("desk-other-group")
        act = dict(enumerate(keyboard.deeds)).get(int(number))
        if act is None:
            return room.is_over(press)
        by = replace(room.actor, neighbourhood=keyboard.group)
        seen = (React(room.to, press.message),) if act.name == "phoned" else ()
        return await self._do(work, room, by, act, user) + Decision(tell=seen)

    async def _do(self, work: Work, room: Room, by: Actor, act: Deed, user: int) -> Decision:
        match act.name:
            case "intake_answer":
                return await self._answer_pressed(work, room, by, act)
            case "begin":
                return await self._begin(work, room, by, act, user)
        card = in_own_chat(act, user)
        if card is not None:
            done = await self.deeds[card.name](work, self.context, by, **card.args)
            return done + self._own_talks.led_there(by, room.to)
        done = await self.deeds[act.name](work, self.context, by, **act.args)
        return done + self._talks.asked(work, by, self._scene(work, room), done)

    async def _begin(self, work: Work, room: Room, by: Actor, act: Deed, user: int) -> Decision:
        """A talk in the topic of a request, or one in the worker's own chat."""
        scene, own = self._scene(work, room), self._own_talks
        if act.args["conversation"] not in own.talks:
            return await self._talks.begin_about(work, by, scene, user, act.args)
        begun = await own.begin(work, by, scene, user, act.args)
        return begun + own.led_there(by, room.to)

    async def _command(self, work: Work, heard: Heard, room: Room, said: Command) -> Decision:
        if said.name == "intake":
            return await self._begin_intake(work, heard, room)
        if said.name in NOTES:
            return await self._note(work, heard, room, said.payload)
        return await commanded(work, self.context, self.deeds, heard, room, said)

    async def _note(self, work: Work, heard: Heard, room: Room, payload: str) -> Decision:
        if not room.case:
            return room.say("desk-note-where")
        return await self._said(work, heard, room, Words(f"{NOTE} {payload}"), edited=False)

    async def _in_topic(self, work: Work, heard: Heard, room: Room, answer: Answer) -> Decision:
        talk = await self._talks.in_topic(work, room.case)
        is_note = isinstance(answer, Words) and answer.text.lstrip().startswith(NOTE)
        scene = replace(self._scene(work, room), sent=heard.sent)
        if talk is None or is_note or not is_answer(talk, room.actor, scene):
            return await self._said(work, heard, room, answer, edited=False)
        by, label = room.actor, self._label(scene)
        return await self._talks.answer(work, by, scene, talk, answer, label)

    async def _said(
        self, work: Work, heard: Heard, room: Room, answer: Answer, *, edited: bool
    ) -> Decision:
        says = SaysInCase(self.context, self.phrases)
        return await says.hear(work, heard, room, answer, edited=edited)

    # -- talks

    @property
    def _talks(self) -> DeskTalks:
        return DeskTalks(self.context, self.deeds, self.places, self.phrases, self.needs)

    @property
    def _own_talks(self) -> OwnTalks:
        about = self.context, self.deeds, self.places, self.phrases
        return OwnTalks(*about, self.own_talks)

    async def _begin_intake(self, work: Work, heard: Heard, room: Room) -> Decision:
        """The questions come in the worker's own chat; here stands who is on the phone."""
        scene = self._scene(work, room)
        begun = await self._talks.begin(work, room.actor, scene, heard.user, {})
        there = start_button(self.context.network.shared.desk_bot)
        yours = text("intake-yours", name=staff_name("house", heard.name))
        line = Say(room.to, yours, ((there,),))
        return begun + Decision(tell=(line,))

    def _scene(self, work: Work, room: Room) -> Scene:
        here, reads = room.here[0], room.reads or room.here[0].desk.language
        return Scene(work.now, reads, here, self.context.network, None)

    def _label(self, scene: Scene) -> Label:
        return Renderer(self.texts, scene.language, scene.now).text

    async def _answer_pressed(self, work: Work, room: Room, by: Actor, act: Deed) -> Decision:
        scene = self._scene(work, room)
        done = await self._talks.pressed(work, by, scene, act.args, self._label(scene))
        return room.say("desk-old-button") if done is None else done
