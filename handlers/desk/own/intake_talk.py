"""The talks of staff: an intake in a worker's own chat, and short ones in the topic of a case.

`guide.py` speaks to a person; here what it says is brought to where the talk is held. An intake
is held in the worker's chat with the desk's bot, where each answer comes at once while somebody
is on the line; until they pressed Start there, it is one message in the topic, that changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from buurtbot.domain.asking.how_it_stands import standing
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import screen_each
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import ENDED
from buurtbot.domain.core.messages import Change, Deed, ToChat, ToDesk, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.desk.own_chat import intake_name
from buurtbot.domain.helping.changing import answers_of
from buurtbot.domain.helping.sides import Sides
from buurtbot.domain.meaning.need import NeedBook
from buurtbot.domain.phone.by_phone import INTAKE
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.services.desk.on_cases.casework import gone as case_is_gone
from buurtbot.services.phone.intake import begin_intake, own_chat
from buurtbot.services.phone.intake_alarm import Overheard, caller_is_known, intake_alarm
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.unclear import count_unclear
from handlers.conversations.desk.address import DESK_ADDRESS
from handlers.conversations.phone.in_topic import ANSWER_HELPER, DESK_WORD
from handlers.conversations.phone.intake import DESK_INTAKE
from handlers.desk.own.brought import brought, led_there
from handlers.desk.own.known_number import with_known
from handlers.desk.own.told_line import as_told
from handlers.neighbours.caller import free_text
from handlers.neighbours.places import Places, understand_place
from handlers.talking import guide
from handlers.talking.meant import Label
from handlers.talking.shown import as_typed
from handlers.talking.strange import words_alone
from handlers.talking.talk import Answer, Chosen, Conversation, Scene, Words

ANSWER: Final = "intake_answer"
STOPPED: Final = {INTAKE: "intake_stopped", DESK_ADDRESS.name: "address_left"}
SHORT_LASTS: Final = timedelta(minutes=30)  # then what is typed is no answer any more
TALKS: Final[Mapping[str, Conversation]] = {
    talk.name: talk for talk in (DESK_INTAKE, DESK_ADDRESS, DESK_WORD, ANSWER_HELPER)
}
HERE: Final = ("case", "desk", "chat")  # of a draft: whose talk it is and where it is held


@dataclass(frozen=True)
class DeskTalks:
    """Leads the talks of all desks."""

    context: Context
    deeds: Deeds
    places: Places
    phrases: Phrasebook
    needs: NeedBook

    # -- beginning

    async def begin(
        self, work: Work, actor: Actor, scene: Scene, chat: int, known: Mapping[str, str] | None
    ) -> Decision:
        """Ask the first question in the worker's own chat; a case is there from now on."""
        running = await self.running(work, actor.who)
        if running is not None:
            return await self.go_on(work, actor, scene, running)
        case, opened = await begin_intake(work, self.context, actor)
        return opened + self._ask_first(work, actor, scene, case, chat, known or {})

    def _ask_first(
        self,
        work: Work,
        actor: Actor,
        scene: Scene,
        case: Case,
        chat: int,
        known: Mapping[str, str],
    ) -> Decision:
        here = {"case": case.id, "desk": case.neighbourhood, "chat": str(chat)}
        led = guide.begin(DESK_INTAKE, scene, who=actor.who, draft={**known, **here})
        return self._brought(
            work, led.decision, Talk(actor.who, INTAKE, "", work.now, draft=here), actor
        )

    async def begin_about(
        self, work: Work, actor: Actor, scene: Scene, chat: int, args: Mapping[str, str]
    ) -> Decision:
        """A button about a request: change it, ask again, or say a word more."""
        sides = await both_sides(work, self.context, args["request"])
        if sides is None or acting_side(sides, actor) != "resident":
            return gone(actor)
        case = await work.get(Case, sides.request.case)
        if case is None:
            return case_is_gone(actor)
        if args["conversation"] == INTAKE:
            sides = await self._latest(work, sides, case)
            return await self._changed(work, actor, scene, chat, sides, case)
        conversation = TALKS[args["conversation"]]
        here = {"case": case.id, "desk": case.neighbourhood, "by": actor.who}
        draft = {"request": sides.id, **here}
        led = guide.begin(conversation, scene, who=case.id, draft=draft)
        talk = Talk(case.id, conversation.name, "", work.now, draft=draft)
        return self._brought(work, led.decision, talk, actor)

    async def _latest(self, work: Work, sides: Sides, case: Case) -> Sides:
        """What took its place when it was changed: an old button makes no second request."""
        if sides.request.state != "withdrawn" or case.request == sides.id:
            return sides
        now = await both_sides(work, self.context, case.request)
        is_it = now is not None and now.request.state not in ENDED
        return now if now and is_it and now.resident.id == sides.resident.id else sides

    async def _changed(
        self, work: Work, actor: Actor, scene: Scene, chat: int, sides: Sides, case: Case
    ) -> Decision:
        """The intake at its read-back, about the same person; what was sent stands until then."""
        if sides.held:
            return Decision(tell=(standing(sides),))
        who = sides.resident
        known = answers_of(sides.request, work.now)
        known |= {"person": who.id, "agreed": "yes", "name": who.name, "phone": who.phone}
        known |= {"may_ring": "yes" if sides.request.may_ring else "no"}
        known.pop("language", None)  # of the request; staff go on in theirs
        over = sides.request.state in ENDED
        if over:
            known.pop("changes")
        running = await self.running(work, actor.who)
        here = ToDesk(case.neighbourhood, case.id)
        led = Decision(tell=(led_there(self.context, actor, here),))
        if over or case.closed or running is not None:
            return await self.begin(work, actor, scene, chat, known) + led
        return self._ask_first(work, actor, scene, case, chat, known) + led

    def asked(self, work: Work, actor: Actor, scene: Scene, begun: Decision) -> Decision:
        """The first question of a talk that a press just began."""
        decision = NOTHING
        for talk in begun.keep:
            if isinstance(talk, Talk) and talk.conversation in TALKS:
                led = guide.ask_again(TALKS[talk.conversation], talk, scene)
                decision += self._brought(work, led.decision, talk, actor)
        return decision

    # -- which talk

    async def running(self, work: Work, who: str) -> Talk | None:
        """The intake that this worker is busy with."""
        talk = await work.get(Talk, who)
        return talk if talk and talk.conversation == INTAKE else None

    async def in_topic(self, work: Work, case: str) -> Talk | None:
        """The talk that waits for an answer in this topic: its own, or its holder's intake."""
        talk = await work.get(Talk, case)
        if talk is not None:
            return talk if talk.conversation in TALKS else None
        found = await work.get(Case, case)
        intake = await self.running(work, found.holder) if found and found.holder else None
        return intake if intake and intake.draft.get("case") == case else None

    # -- going on

    async def go_on(self, work: Work, actor: Actor, scene: Scene, talk: Talk) -> Decision:
        """Ask the present question once more, in the worker's own chat when that can be."""
        again = guide.ask_again(TALKS[talk.conversation], talk, scene)
        case = talk.draft.get("case", talk.id)
        topic = ToDesk(talk.draft.get("desk", actor.neighbourhood), case)
        moved = Change(topic, intake_name(case), text("intake-goes-on"))
        return Decision(tell=(moved,)) + self._brought(work, again.decision, talk, actor)

    async def pressed(
        self, work: Work, actor: Actor, scene: Scene, args: Mapping[str, str], label: Label
    ) -> Decision | None:
        """A button of a question; None when it belongs to an earlier one."""
        talk = await work.get(Talk, args.get("talk") or args["case"])
        if talk is None or talk.conversation not in TALKS or args["turn"] != str(talk.turn):
            return None
        return await self.answer(work, actor, scene, talk, Chosen(args["value"]), label)

    async def answer(
        self,
        work: Work,
        actor: Actor,
        scene: Scene,
        talk: Talk,
        said: Answer,
        label: Label,
    ) -> Decision:
        """Go on with an answer. What worries goes to the desk, never to who helps."""
        conversation = TALKS[talk.conversation]
        question = guide.question_now(conversation, talk, scene)
        worries = await self.worries(work, actor, scene, talk, free_text(said))
        if worries is not None:
            return worries
        said = as_typed(question, words_alone(said, question) or said, label)
        if "address" in question.wants and isinstance(said, Words):
            said = await understand_place(self.places, question, said, label, scene, talk.draft)
        said = await as_told(conversation, talk.step, said, scene, self.places, self.needs)
        talk = await with_known(work, self.context, talk, said, scene)
        led = guide.lead(conversation, talk, said, scene, label=label)
        if led.in_vain:
            days = self.context.policy.retention.unclear_days
            count_unclear(work, f"{talk.conversation}.{talk.step}", days=days)
        if led.asks_person:
            led = guide.ask_again(conversation, talk, scene)
        return self._brought(work, led.decision, talk, actor) + await self.ended(
            work, actor, talk, led
        )

    async def worries(
        self, work: Work, actor: Actor, scene: Scene, talk: Talk, words: str
    ) -> Decision | None:
        """What is done when these words, in whatever form they came, tell of danger; else None."""
        if not self.are_worrying(words):
            return None
        told = await self.alarm(work, actor, talk, words)
        again = guide.ask_again(TALKS[talk.conversation], talk, scene)
        return told + self._brought(work, again.decision, talk, actor)

    def are_worrying(self, words: str) -> bool:
        """Whether they go to the desk, and to no helper.

        112 alone, typed where a number is asked, is said to be none of who rings.
        """
        found = screen_each((words,), self.phrases)
        return found.alarm and not found.only_number

    async def alarm(self, work: Work, actor: Actor, talk: Talk, words: str) -> Decision:
        """Call the desk about these words, and say what to do with the caller on the line."""
        concern = screen_each((words,), self.phrases).concerns[0]
        return await intake_alarm(
            work,
            self.context,
            actor,
            case=talk.draft.get("case", talk.id),
            heard=Overheard(concern, words, talk.draft),
            to=self._place(work, talk, actor),
        )

    async def ended(self, work: Work, actor: Actor, talk: Talk, led: guide.Led) -> Decision:
        """What the end of the talk leads to. Its key goes with it: the draft was personal."""
        if all(over.id != talk.id for over in led.decision.drop):
            case, known = talk.draft.get("case", ""), led.decision.latest(talk).draft
            return await caller_is_known(work, self.context, case=case, known=known)
        case = talk.draft.get("case", talk.id)
        chat = talk.draft.get("chat", "")
        act = led.deed if led.deed and led.deed.name != "show_menu" else Deed("")
        name = act.name or STOPPED.get(talk.conversation)
        if name is None:
            return Decision(shred=(talk.owner,))
        args = {one: value for one, value in act.args.items() if one not in HERE}
        args = {**args, "case": case, **({"chat": chat} if chat else {})}
        return await self.deeds[name](work, self.context, actor, **args) + Decision(
            shred=(talk.owner,)
        )

    # -- where it is said

    def _place(self, work: Work, talk: Talk, actor: Actor) -> ToDesk | ToChat:
        slug = talk.draft.get("desk", actor.neighbourhood)
        case = ToDesk(slug, talk.draft.get("case", talk.id))
        chat = talk.draft.get("chat", "")
        return own_chat(work, self.context, talk.id, chat, instead=case) if chat else case

    def _brought(self, work: Work, decision: Decision, talk: Talk, actor: Actor) -> Decision:
        """What a talk says, said where it is held."""
        return brought(decision, self._place(work, talk, actor), talk.id)


def is_answer(talk: Talk, by: Actor, scene: Scene) -> bool:
    """Whether what this moderator says in the topic is an answer to the talk that goes on there.

    Short ones are answered by who began them: what others write meanwhile is something else.
    """
    if talk.conversation == INTAKE:
        return True
    return talk.draft.get("by") == by.who and scene.now - talk.at < SHORT_LASTS
