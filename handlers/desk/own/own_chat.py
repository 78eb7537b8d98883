"""A worker's own chat with the desk's bot: their talks are held there, all else in the group.

An intake goes before any other talk: somebody is on the line.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Deed, Say, ToChat, ToDesk, Unbutton, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.desk.own_chat import OWN, own_talk
from buurtbot.outbox.letters.address import worker_language
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Actor, Context, Deeds, person_id
from buurtbot.services.lines.staff_words import NOTE
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.words.texts import Texts
from handlers.desk.group.room import DESK
from handlers.desk.group.staff_groups import StaffGroups
from handlers.desk.own.call_cards import LIST, in_own_chat
from handlers.desk.own.intake_form import FILLED, IntakeForms
from handlers.desk.own.intake_talk import ANSWER, DeskTalks
from handlers.desk.own.own_talk import OwnTalks
from handlers.desk.rights import may_act_for, slugs_of
from handlers.neighbours.caller import free_text
from handlers.talking.meant import Label
from handlers.talking.press import press_of
from handlers.talking.talk import Answer, Command, Edited, Heard, Left, Pressed, Scene, Words

BEGINS: Final = "intake"
SIGNALS: Final = frozenset({"signals", "signalen"})
Here = Sequence[Neighbourhood]
Busy = tuple[DeskTalks | OwnTalks, Talk]


@dataclass(frozen=True)
class OwnChat:
    """Hears what a worker says in private. `here` is for whom they may act now."""

    store: Store
    context: Context
    deeds: Deeds
    texts: Texts
    talks: DeskTalks
    own: OwnTalks
    groups: StaffGroups

    async def served(self, heard: Heard) -> tuple[Neighbourhood, ...]:
        """The neighbourhoods for which who writes here in private is a moderator now."""
        found: list[Neighbourhood] = []
        for group in heard.member_of:
            there = await self.groups.served(group, heard.at)
            standing = replace(heard, is_member=True, is_admin=group in heard.admin_of)
            found += may_act_for(standing, there)
        return tuple(found)

    async def municipality(self, heard: Heard, ours: Sequence[str]) -> str:
        """Where the intake is that they are busy with; else the first that they serve."""
        for municipality in ours if len(ours) > 1 else ():
            work = self.store.work(municipality, "look", heard.at)
            who = person_id(work, DESK, heard.user)
            if await work.look(Talk, [who, own_talk(who)]):
                return municipality
        return ours[0]

    async def busy(self, work: Work, who: str) -> Busy | None:
        """The talk that this worker is in now, with who leads it."""
        intake = await self.talks.running(work, who)
        if intake is not None:
            return self.talks, intake
        other = await self.own.running(work, who)
        return (self.own, other) if other else None

    async def hear(self, work: Work, heard: Heard, here: Here) -> Decision:
        """What this update leads to."""
        slug = here[0].slug
        who = person_id(work, DESK, heard.user)
        actor = Actor("moderator", who, slug, heard.name, serves=slugs_of(here))
        to = own_chat(work, self.context, actor.who, str(heard.chat), instead=ToDesk(slug))
        language = worker_language(self.context, heard.chat) or here[0].desk.language
        scene = Scene(work.now, language, here[0], self.context.network, None, heard.sent)
        match heard.said:
            case Pressed() as press:
                return await self._pressed(work, actor, scene, press, to)
            case Left():
                return NOTHING
            case Edited() | Command():
                worries = await self._worries(work, actor, scene, heard)
                return worries or await self._command(work, actor, scene, heard.said, to)
            case answer:
                return await self._answered(work, actor, scene, answer, to)

    async def _worries(
        self, work: Work, actor: Actor, scene: Scene, heard: Heard
    ) -> Decision | None:
        """What was changed, or stands behind a command, is no answer; danger in it is danger."""
        busy = await self.busy(work, actor.who)
        if busy is None:
            return None
        leads, talk = busy
        return await leads.worries(work, actor, scene, talk, free_text(heard.said))

    async def _pressed(
        self, work: Work, actor: Actor, scene: Scene, press: Pressed, to: ToChat
    ) -> Decision:
        _, token, number = press_of(press.data)
        keyboard = await work.keyboard(token) if token else None
        known = keyboard is not None and keyboard.who == actor.who and number.isdecimal()
        act = dict(enumerate(keyboard.deeds)).get(int(number)) if keyboard and known else None
        begun = await self._begun(work, actor, scene, act, int(to.chat.value))
        if begun is not None:
            return begun
        done = await self._answer_pressed(work, actor, scene, act)
        if done is not None:
            return done
        over = Decision(tell=(Unbutton(to, press.message),))
        return over + await self._go_on(work, actor, scene, to)

    async def _begun(
        self, work: Work, actor: Actor, scene: Scene, act: Deed | None, chat: int
    ) -> Decision | None:
        """A talk that a button here begins, or what it does with a card of the call list."""
        if act is not None and act.args.get("conversation") in self.own.talks:
            return await self.own.begin(work, actor, scene, chat, act.args)
        if act is not None and act.name == FILLED:
            forms = IntakeForms(self.talks, self.texts)
            return await forms.fill(work, actor, scene, chat, act.args)
        card = in_own_chat(act, chat)
        return (
            await self.deeds[card.name](work, self.context, actor, **card.args) if card else None
        )

    async def _go_on(self, work: Work, actor: Actor, scene: Scene, to: ToChat) -> Decision:
        busy = await self.busy(work, actor.who)
        if busy is None:
            return Decision(tell=(Say(to, text("intake-none")),))
        leads, talk = busy
        return await leads.go_on(work, actor, scene, talk)

    async def _answer_pressed(
        self, work: Work, actor: Actor, scene: Scene, act: Deed | None
    ) -> Decision | None:
        if act is None or act.name != ANSWER:
            return None
        leads = self.own if act.args.get("talk", "").startswith(OWN) else self.talks
        return await leads.pressed(work, actor, scene, act.args, self._label(scene))

    async def _command(
        self, work: Work, actor: Actor, scene: Scene, said: Command | Edited, to: ToChat
    ) -> Decision:
        if isinstance(said, Edited):
            return NOTHING
        if said.name == BEGINS:
            return await self.talks.begin(work, actor, scene, int(to.chat.value), {})
        if said.name in LIST:
            return await self._call_list(work, actor, to)
        if said.name in SIGNALS:
            slugs, chat = " ".join(actor.desks), to.chat.value
            about = {"neighbourhoods": slugs, "chat": chat}
            return await self.deeds["list_signals"](work, self.context, actor, **about)
        return await self._go_on(work, actor, scene, to)

    async def _call_list(self, work: Work, actor: Actor, to: ToChat) -> Decision:
        slugs = " ".join(actor.desks)
        told = await self.deeds["call_list"](work, self.context, actor, neighbourhoods=slugs)
        here = (replace(one, to=to) for one in told.tell if isinstance(one, Say))
        return replace(told, tell=tuple(here))

    async def _answered(
        self, work: Work, actor: Actor, scene: Scene, answer: Answer, to: ToChat
    ) -> Decision:
        busy = await self.busy(work, actor.who)
        if busy is None:
            return Decision(tell=(Say(to, text("intake-none")),))
        if isinstance(answer, Words) and answer.text.lstrip().startswith(NOTE):
            return Decision(tell=(Say(to, text("desk-note-where")),))
        leads, talk = busy
        return await leads.answer(work, actor, scene, talk, answer, self._label(scene))

    def _label(self, scene: Scene) -> Label:
        return Renderer(self.texts, scene.language, scene.now).text
