"""Leads a caller on: through a talk, or into the deed that a button or an answer asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases import bans
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Deed, Erase, Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.meaning.answered import read_answer
from buurtbot.domain.meaning.need import Need, NeedBook
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context, Deeds
from buurtbot.services.keeping.forgetting.close_person import is_closed
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.unclear import count_unclear
from config.words.texts import Texts
from handlers.conversations.places.where import DOOR, is_exact
from handlers.conversations.welcome.first_words import Held
from handlers.neighbours.caller import Caller
from handlers.neighbours.heard.between import between, has_something_open
from handlers.neighbours.heard.worry_words import is_worry
from handlers.neighbours.places import Places, understand_place
from handlers.talking import guide
from handlers.talking.meant import Label, choice_in
from handlers.talking.shown import above, closing
from handlers.talking.strange import words_alone
from handlers.talking.talk import Answer, Conversation, Told, Words
from handlers.talking.within import begun_within, over, waits

SOMETHING_NEW: Final = frozenset({"welcome", "ask_for_help", "offer_help"})


@dataclass(frozen=True)
class Leading:
    """What it takes to lead a talk on."""

    context: Context
    deeds: Deeds
    texts: Texts
    conversations: Mapping[str, Conversation]
    places: Places
    needs: NeedBook

    async def lead(
        self,
        work: Work,
        caller: Caller,
        answer: Answer | None,
        *,
        message: int = 0,
        why: Text | None = None,
    ) -> Decision:
        """Go on with the talk; with no answer the present question is asked again, and `why`.

        `message` is theirs that holds the answer: taken away when it tells exactly where they are.
        """
        talk = caller.talk and replace(caller.talk, paused=False)
        self._must_know(work, talk)
        if talk is None or talk.conversation not in self.conversations:
            shown = await self.do(work, caller, deeds.show_menu())
            return above(why, shown) if why else shown
        conversation = self.conversations[talk.conversation]
        if answer is None:
            return guide.ask_again(conversation, talk, caller.scene, why=why).decision
        match between(conversation, talk, answer, caller, self.label(caller), self.needs):
            case "status":
                return await self._how_it_stands(work, caller, conversation, talk)
            case "worry" if isinstance(answer, Words):
                return await self._worry_between(work, caller, conversation, talk, answer.text)
        spoken = words_alone(answer, guide.question_now(conversation, talk, caller.scene))
        answer = await self._read(conversation, talk, spoken or answer, caller)
        away = self._taken_away(conversation, talk, answer, caller, message)
        led = guide.lead(conversation, talk, answer, caller.scene, label=self.label(caller))
        if led.in_vain:
            self.not_understood(work, f"{talk.conversation}.{talk.step}")
        return away + _only_words(caller, spoken) + await self._led(work, caller, led)

    async def _how_it_stands(
        self, work: Work, caller: Caller, conversation: Conversation, talk: Talk
    ) -> Decision:
        """How their requests stand, or that this one is not sent yet; and the talk goes on."""
        again = guide.ask_again(conversation, talk, caller.scene).decision
        if has_something_open(caller):
            return await self.do(work, caller, deeds.request_status()) + again
        return Decision(tell=(Say(caller.to, text("not-sent-yet")),)) + again

    async def _worry_between(
        self, work: Work, caller: Caller, conversation: Conversation, talk: Talk, words: str
    ) -> Decision:
        """A worry about somebody comes first; what was answered so far waits for it."""
        begun = await self.worries(work, caller, words)
        if not any(isinstance(one, Talk) and one.step != talk.step for one in begun.keep):
            return begun  # the team is asked, and the talk waits as it does for a person
        question = guide.question_now(conversation, talk, caller.scene)
        asked = begun_within(above(text("talk-waits"), begun), talk)
        return Decision(tell=closing(talk, question, None)) + asked

    def asks_where(self, caller: Caller) -> bool:
        """Whether the talk asks where something is: a number alone may be that of a house."""
        talk = caller.talk
        if talk is None or talk.paused or talk.conversation not in self.conversations:
            return False
        conversation = self.conversations[talk.conversation]
        wants = guide.question_now(conversation, talk, caller.scene).wants
        return "address" in wants or talk.step == DOOR

    def not_understood(self, work: Work, question: str) -> None:
        """It is counted with the decision, without what was written."""
        count_unclear(work, question, days=self.context.policy.retention.unclear_days)

    def _must_know(self, work: Work, talk: Talk | None) -> None:
        """A talk of a later version that we do not know waits for it. Raises Later."""
        known = self.conversations.get(talk.conversation) if talk else None
        if talk and work.met.later and (known is None or talk.step not in known.steps):
            raise work.forms.left("talk")

    def _taken_away(
        self, conversation: Conversation, talk: Talk, answer: Answer, caller: Caller, message: int
    ) -> Decision:
        """A point on the map, shared or typed, was understood: it need not stay in the chat."""
        wants = guide.question_now(conversation, talk, caller.scene).wants
        if not message or not wants & {"location", "address"} or not is_exact(answer):
            return Decision()
        return Decision(tell=(Erase(caller.to, message=message),))

    async def _read(
        self, conversation: Conversation, talk: Talk, answer: Answer, caller: Caller
    ) -> Answer:
        """Own words that tell what this question, or a later one, can use; else as it was."""
        own, question = (
            conversation.own_words,
            guide.question_now(conversation, talk, caller.scene),
        )
        if own and isinstance(answer, Words):
            chosen = choice_in(question, answer.text, self.label(caller))
            need = own.read(answer.text, caller.scene.spoken, self.needs)
            if chosen is None and own.takes(talk.step, Told(answer.text, need)):
                placed = need if own.looks_up else replace(need, where=None)
                return await self.told(answer, placed, caller)
        return await self._placed(conversation, talk, answer, caller)

    async def told(self, words: Words, need: Need, caller: Caller) -> Told:
        """What was read, with the place that the map knows for its address."""
        if need.where is None:
            return Told(words.text, need)
        town = caller.scene.neighbourhood.municipality_name
        return Told(words.text, need, await self.places.look_up(str(need.where), town=town))

    async def _placed(
        self, conversation: Conversation, talk: Talk, answer: Answer, caller: Caller
    ) -> Answer:
        """A typed address is looked up before the talk hears it."""
        question = guide.question_now(conversation, talk, caller.scene)
        if "address" not in question.wants or not isinstance(answer, Words):
            return answer
        label = self.label(caller)
        return await understand_place(
            self.places, question, answer, label, caller.scene, talk.draft
        )

    async def _led(self, work: Work, caller: Caller, led: guide.Led) -> Decision:
        if led.asks_person:
            return led.decision + await self.fetch_person(work, caller, led.words)
        if led.deed is not None:
            done = await self.do(work, caller, led.deed)
            went = await self._goes_on(work, caller, led.deed, done)
            return led.decision + went + _goes_on_later(caller)
        return led.decision

    async def _goes_on(self, work: Work, caller: Caller, ended: Deed, done: Decision) -> Decision:
        """Who agreed goes on with what they wrote first, as read on the day they wrote it."""
        held, who = Held.of(ended.args), caller.actor.who
        person = next(
            (one for one in done.keep if isinstance(one, Person) and one.id == who), None
        )
        if held is None or person is None or person.consent is None:
            return done
        scene = replace(caller.scene, person=person, language=person.language, sent=held.at)
        known = replace(caller, person=person, scene=scene, talk=None)
        need = read_answer(held.words, scene.spoken, self.needs)
        if is_worry(held.words, need):
            begun = await self.worries(work, known, held.words)
        else:
            begun = await self.begin_told(work, known, Words(held.words), need)
        return replace(done, tell=()) + above(text("welcome-done"), begun)

    async def worries(self, work: Work, caller: Caller, words: str) -> Decision:
        """A worry about another is for one reader where there is one; else for the team."""
        if self.context.neighbourhood(caller.actor.neighbourhood).desk.contact_user:
            return await self.begin(work, caller, "signal", {})
        return await self.fetch_person(work, caller, words)

    async def begin_told(self, work: Work, caller: Caller, words: Words, need: Need) -> Decision:
        """Begin to ask for help, or to offer it, with what somebody wrote by themselves."""
        if need.intent == "offer":
            kinds = {"kinds": " ".join(sorted(need.kinds))} if need.kinds else {}
            return await self.begin(work, caller, "offer_help", kinds)
        conversation = self.conversations["ask_for_help"]
        tells = need.kinds or need.who or need.when or need.where
        barred = self._is_closed(caller) or caller.person.ban
        if barred or conversation.own_words is None or not tells:
            return await self.begin(work, caller, conversation.name, {})
        told, own = await self.told(words, need, caller), conversation.own_words
        led = guide.begin_told(conversation, own, told, caller.scene, who=caller.actor.who)
        return await self._led(work, caller, led)

    def _is_closed(self, caller: Caller) -> bool:
        return self.context.neighbourhood(caller.actor.neighbourhood).closed

    async def begin(
        self, work: Work, caller: Caller, name: str, draft: Mapping[str, str]
    ) -> Decision:
        """Begin a conversation by its name. Where a neighbourhood ends nothing new begins."""
        here = self.context.neighbourhood(caller.actor.neighbourhood)
        if here.closed and name in SOMETHING_NEW:
            return Decision(tell=(Say(caller.to, is_closed(here), keys=()),))
        if caller.person.ban and name not in bans.TALKS:
            return Decision(tell=(bans.refused(caller.actor.who, here),))
        conversation = self.conversations[name]
        led = guide.begin(conversation, caller.scene, who=caller.actor.who, draft=draft)
        return await self._led(work, caller, led)

    async def do(self, work: Work, caller: Caller, act: Deed) -> Decision:
        """Perform a deed in the name of the caller."""
        match act.name:
            case "begin":
                draft = {k: v for k, v in act.args.items() if k != "conversation"}
                return await self.begin(work, caller, act.args["conversation"], draft)
            case "stop_talk":
                return await self._stop(work, caller)
            case "resume_talk":
                return await self.lead(work, caller, None)
            case "want_person":
                return await self.fetch_person(work, caller)
        done = await self.deeds[act.name](work, self.context, caller.actor, **act.args)
        return done + await self._opened(work, caller, done)

    async def fetch_person(self, work: Work, caller: Caller, words: str = "") -> Decision:
        """Somebody of the desk comes on the line; a talk waits, and says how to go on with it."""
        fetched = await self.deeds["want_person"](work, self.context, caller.actor, words=words)
        if caller.talk is None or caller.talk.paused:
            return fetched
        return fetched + paused(caller.talk) + Decision(tell=(waits(caller.to),))

    async def _opened(self, work: Work, caller: Caller, done: Decision) -> Decision:
        """A deed that leaves a talk behind (to change a request) lets its question be asked."""
        for record in done.keep:
            if isinstance(record, Talk) and record.id == caller.actor.who:
                return await self.begin(work, caller, record.conversation, record.draft)
        return Decision()

    async def _stop(self, work: Work, caller: Caller) -> Decision:
        if caller.talk is None:
            return await self.do(work, caller, deeds.stop_what())
        menu = await self.do(work, caller, deeds.show_menu())
        stopped = Say(caller.to, text("talk-stopped"), keys=())
        return over(caller.talk) + Decision(tell=(stopped,)) + menu + _goes_on_later(caller)

    def label(self, caller: Caller) -> Label:
        """What renders a label in the language of the caller."""
        return Renderer(self.texts, caller.scene.language, caller.scene.now).text


def _goes_on_later(caller: Caller) -> Decision:
    """Of who did something between two questions the earlier talk waits."""
    is_within = caller.talk is not None and caller.talk.earlier is not None
    return Decision(tell=(waits(caller.to),)) if is_within else Decision()


def _only_words(caller: Caller, spoken: Words | None) -> Decision:
    """Of what could not be used the words were: they hear so, or they wait for an answer to it."""
    return Decision(tell=(Say(caller.to, text("only-words-read")),) if spoken else ())


def with_way_back(told: Decision, caller: Caller) -> Decision:
    """The same, with a button under what they read to go on with the talk that waits."""
    if caller.talk is None:
        return told
    rows = ((Button(text("button-resume-talk"), deeds.resume_talk()),),)
    shown = [
        replace(out, buttons=(*out.buttons, *rows))
        if isinstance(out, Say) and out.to == caller.to and out.buttons
        else out
        for out in told.tell
    ]
    return replace(told, tell=tuple(shown))


def paused(talk: Talk | None) -> Decision:
    """Let a talk wait: free text goes to the people on the line, its buttons go on with it."""
    return Decision(keep=(replace(talk, paused=True),)) if talk else Decision()
