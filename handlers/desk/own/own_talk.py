"""Leads a worker through any conversation of `own_contents.py`, in their own chat.

One at a time. It waits, with all that was answered, while an intake goes on; the group reads
nothing of it. Its last step names a deed, that gets the answers, `neighbourhood` and `chat`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import screen_each
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Change, Say, ToChat, ToDesk, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.desk.own_chat import own_talk
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.services.phone.intake import own_chat
from buurtbot.services.phone.intake_alarm import alarm_beside
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.unclear import count_unclear
from handlers.desk.own.brought import brought, led_there
from handlers.desk.own.own_contents import OwnTalk
from handlers.neighbours.caller import free_text
from handlers.neighbours.places import Places, understand_place
from handlers.talking import guide
from handlers.talking.meant import Label
from handlers.talking.shown import as_typed, closing
from handlers.talking.strange import words_alone
from handlers.talking.talk import Answer, Chosen, Conversation, Draft, Question, Scene, Words


@dataclass(frozen=True)
class OwnTalks:
    """Leads these talks of all workers."""

    context: Context
    deeds: Deeds
    places: Places
    phrases: Phrasebook
    talks: Mapping[str, OwnTalk]

    async def begin(
        self, work: Work, actor: Actor, scene: Scene, chat: int, args: Mapping[str, str]
    ) -> Decision:
        """Ask the first question in the worker's own chat; an earlier talk goes on first.

        What was only looked at, and answered in nothing yet, makes room: it may be of long ago.
        """
        running = await self.running(work, actor.who)
        if running is not None and not self._only_looked_at(running):
            return await self.go_on(work, actor, scene, running)
        own = self.talks[args["conversation"]]
        given = {name: value for name, value in args.items() if name != "conversation"}
        given = {"neighbourhood": actor.neighbourhood, **given, "chat": str(chat)}
        draft = await own.knows(work, self.context, actor, given)
        id_ = own_talk(actor.who)
        there = self._scene(scene, draft)
        talk = Talk(id_, own.conversation.name, own.conversation.first, work.now, draft=draft)
        if running is None:
            led = guide.begin(own.conversation, there, who=id_, draft=draft)
            return self._brought(work, led.decision, talk)
        anew = guide.ask_again(own.conversation, replace(talk, turn=running.turn), there).decision
        asked = tuple(one for one in anew.tell if not isinstance(one, Change))
        begun = self._brought(work, replace(anew, tell=asked), talk)
        return self._closed(work, scene, running) + begun

    def _only_looked_at(self, talk: Talk) -> bool:
        return not talk.trail and talk.step == self._conversation(talk).first

    def _closed(self, work: Work, scene: Scene, talk: Talk) -> Decision:
        """Its question, with nothing left to press."""
        question = guide.question_now(
            self._conversation(talk), talk, self._scene(scene, talk.draft)
        )
        return self._brought(work, Decision(tell=closing(talk, question, None)), talk)

    def led_there(self, actor: Actor, to: ToDesk) -> Decision:
        """In the group stands where it is asked."""
        return Decision(tell=(led_there(self.context, actor, to),))

    async def running(self, work: Work, who: str) -> Talk | None:
        """The talk that this worker is busy with, beside an intake."""
        talk = await work.get(Talk, own_talk(who))
        return talk if talk and talk.conversation in self.talks else None

    async def go_on(self, work: Work, _actor: Actor, scene: Scene, talk: Talk) -> Decision:
        """Ask the present question once more."""
        again = guide.ask_again(self._conversation(talk), talk, self._scene(scene, talk.draft))
        return self._brought(work, again.decision, talk)

    async def pressed(
        self, work: Work, actor: Actor, scene: Scene, args: Mapping[str, str], label: Label
    ) -> Decision | None:
        """A button of a question; None when it belongs to an earlier one, or another talk."""
        talk = await self.running(work, actor.who)
        if talk is None or args.get("talk") != talk.id or args["turn"] != str(talk.turn):
            return None
        return await self.answer(work, actor, scene, talk, Chosen(args["value"]), label)

    async def answer(
        self, work: Work, actor: Actor, scene: Scene, talk: Talk, said: Answer, label: Label
    ) -> Decision:
        """Go on with an answer. Words that tell of danger go to the desk before anything else."""
        worries = await self.worries(work, actor, scene, talk, free_text(said))
        if worries is not None:
            return worries
        conversation, scene = self._conversation(talk), self._scene(scene, talk.draft)
        question = guide.question_now(conversation, talk, scene)
        said = await self._understood(question, talk.draft, scene, said, label)
        talk = await self._learnt(work, talk, said)
        led = guide.lead(conversation, talk, said, scene, label=label)
        if led.in_vain:
            days = self.context.policy.retention.unclear_days
            count_unclear(work, f"{talk.conversation}.{talk.step}", days=days)
        if led.asks_person:
            led = guide.ask_again(conversation, talk, scene)
        return self._brought(work, led.decision, talk) + await self._ended(work, actor, talk, led)

    async def worries(
        self, work: Work, _actor: Actor, scene: Scene, talk: Talk, words: str
    ) -> Decision | None:
        """What is done when these words tell of danger; else None."""
        if self.talks[talk.conversation].quiet:
            return None
        found = screen_each((words,), self.phrases)
        if not found.alarm or found.only_number:  # typed where a number is asked of who rings
            return None
        slug = talk.draft["neighbourhood"]
        about = found.concerns[0], words
        there = self._there(work, talk)
        told = await alarm_beside(work, self.context, slug, about, to=there)
        again = guide.ask_again(self._conversation(talk), talk, self._scene(scene, talk.draft))
        return told + self._brought(work, again.decision, talk)

    async def _learnt(self, work: Work, talk: Talk, said: Answer) -> Talk:
        if not isinstance(said, Words):
            return talk
        learns = self.talks[talk.conversation].learns
        return replace(
            talk, draft=await learns(work, self.context, talk.draft, talk.step, said.text)
        )

    async def _understood(
        self, question: Question, draft: Draft, scene: Scene, said: Answer, label: Label
    ) -> Answer:
        said = as_typed(question, words_alone(said, question) or said, label)
        if "address" in question.wants and isinstance(said, Words):
            return await understand_place(self.places, question, said, label, scene, draft)
        return said

    async def _ended(self, work: Work, actor: Actor, talk: Talk, led: guide.Led) -> Decision:
        """What the end of the talk leads to. Its key goes with it: the draft was personal."""
        if all(over.id != talk.id for over in led.decision.drop):
            return Decision()
        over = Decision(shred=(talk.owner,))
        if led.deed is None:
            stopped = text("own-talk-stopped")
            return over + Decision(tell=(Say(self._there(work, talk), stopped),))
        by = replace(actor, neighbourhood=talk.draft["neighbourhood"], serves=actor.desks)
        return await self.deeds[led.deed.name](work, self.context, by, **led.deed.args) + over

    def _conversation(self, talk: Talk) -> Conversation:
        return self.talks[talk.conversation].conversation

    def _scene(self, scene: Scene, draft: Draft) -> Scene:
        """In the neighbourhood that the talk is about: a desk may be shared."""
        here = {n.slug: n for n in self.context.network.neighbourhoods}
        about = here.get(draft["neighbourhood"], scene.neighbourhood)
        return replace(scene, neighbourhood=about)

    def _there(self, work: Work, talk: Talk) -> ToChat:
        who = talk.id.removeprefix(own_talk(""))
        general = ToDesk(talk.draft["neighbourhood"])
        return own_chat(work, self.context, who, talk.draft["chat"], instead=general)

    def _brought(self, work: Work, decision: Decision, talk: Talk) -> Decision:
        return brought(decision, self._there(work, talk), talk.id)
