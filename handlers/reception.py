"""Where everything said to a neighbourhood bot comes in, and is led to a talk, a deed or a line.

Routes, and decides nothing else: it finds out who speaks and in which talk, lets every free text
be screened first, and hands on. One update becomes one Decision, committed once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from buurtbot.domain.decision import Decision
from buurtbot.domain.messages import Deed, Say, Text, ToPerson, deed, text
from buurtbot.domain.person import Language, Person
from buurtbot.domain.screening import Phrasebook, screen
from buurtbot.domain.silence import silence_timer
from buurtbot.domain.talk import Talk
from buurtbot.outbox.render import Renderer
from buurtbot.services.house import Actor, Deeds, House, person_id
from buurtbot.services.sensitive import sensitive
from buurtbot.services.settle import Settled, settle
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from config.network import Neighbourhood
from config.texts import Texts
from handlers import guide
from handlers.open_lines import on_the_line
from handlers.places import Places, understand_place
from handlers.talk import (
    Answer,
    Chosen,
    Command,
    Conversation,
    Edited,
    Heard,
    Left,
    Pressed,
    Recording,
    Scene,
    Strange,
    Words,
)

FLOOD = (60_000, 60)  # ms, messages
SEEN_AGAIN_AFTER = timedelta(hours=12)
COMMANDS: Mapping[str, Deed] = {
    "menu": deed("show_menu"),
    "help": deed("show_menu"),
    "hulp": deed("show_menu"),
    "stop": deed("stop_talk"),
    "stoppen": deed("stop_talk"),
    "mens": deed("want_person"),
    "person": deed("want_person"),
    "taal": deed("begin", conversation="language"),
    "language": deed("begin", conversation="language"),
    "status": deed("request_status"),
    "pauze": deed("pause_menu"),
    "pause": deed("pause_menu"),
    "mydata": deed("my_data"),
    "mijngegevens": deed("my_data"),
    "forget": deed("forget_me"),
    "vergeet": deed("forget_me"),
    "hulplijnen": deed("helplines_page"),
    "helplines": deed("helplines_page"),
}


@dataclass(frozen=True)
class Caller:
    """Who speaks: their record and talk as read for this update."""

    actor: Actor
    person: Person | None
    talk: Talk | None
    scene: Scene
    chat: int

    @property
    def to(self) -> ToPerson:
        """Where answers go."""
        return ToPerson(self.actor.who)


@dataclass(frozen=True)
class Reception:
    """Takes in what is said to the neighbourhood bots. Shared by all of them."""

    store: Store
    house: House
    deeds: Deeds
    texts: Texts
    conversations: Mapping[str, Conversation]
    phrases: Phrasebook
    places: Places

    async def hear(self, heard: Heard) -> Settled:
        """Take one update in: exactly once. Raises what Redis raises when it is away."""
        municipality = await self._municipality(heard)
        operation = f"{heard.bot}:{heard.update}"

        def new_work() -> Work:
            return self.store.work(municipality, operation, heard.at)

        async def decide(work: Work) -> Decision:
            return await self.decide(work, heard)

        return await settle(new_work, decide)

    async def _municipality(self, heard: Heard) -> str:
        """Whose data this update changes: a button knows, a line may lead across the border."""
        neighbourhood = self.house.neighbourhood(heard.bot)
        home = neighbourhood.municipality
        if isinstance(heard.said, Pressed):
            stated = heard.said.data.partition(".")[0]
            return stated if stated in self.house.network.municipalities else home
        if isinstance(heard.said, Command):
            return home
        work = self.store.work(home, "look", heard.at)
        who = person_id(work, heard.bot, heard.user)
        person = (await work.look(Person, [who])).get(who)
        if person is None or person.line is None or await work.look(Talk, [who]):
            return home
        return person.line.municipality

    async def decide(self, work: Work, heard: Heard) -> Decision:
        """What this update leads to."""
        caller = await self._caller(work, heard)
        if await self._floods(work, heard, caller):
            return await self._dam(work, heard, caller)
        return self._noticed(work, caller) + await self._route(work, heard, caller)

    async def _floods(self, work: Work, heard: Heard, caller: Caller) -> bool:
        """Whether this person sends more than anyone types; others must not wait for that."""
        outbox = self.store.outbox(work.municipality)
        return bool(
            await outbox.may_send(
                f"heard:{caller.actor.who}",
                now=work.now,
                span_ms=FLOOD[0],
                most=FLOOD[1],
                entry=heard.update,
            )
        )

    async def _dam(self, work: Work, heard: Heard, caller: Caller) -> Decision:
        """In a flood only what worries us is read; the person hears so once a minute."""
        answer = heard.said if isinstance(heard.said, Words) else Strange("flood")
        alarm = await self._screened(work, caller, answer)
        if alarm is not None:
            return alarm
        told_already = await self.store.outbox(work.municipality).may_send(
            f"dammed:{caller.actor.who}", now=work.now, span_ms=60_000, most=1, entry=heard.update
        )
        return Decision() if told_already else Decision(tell=(Say(caller.to, text("too-many")),))

    async def _caller(self, work: Work, heard: Heard) -> Caller:
        neighbourhood = self.house.neighbourhood(heard.bot)
        who = person_id(work, heard.bot, heard.user)
        person = await work.get(Person, who)
        scene = Scene(
            now=work.now,
            language=person.language if person else _guess(heard, neighbourhood),
            neighbourhood=neighbourhood,
            network=self.house.network,
            person=person,
        )
        actor = Actor("person", who, heard.bot, heard.name)
        return Caller(actor, person, await work.get(Talk, who), scene, heard.chat)

    def _noticed(self, work: Work, caller: Caller) -> Decision:
        """Who was not here yet today is noted; a stranger only so that we can answer them."""
        person = caller.person
        if person is None:
            stranger = _stranger(caller, work)
            return Decision(
                keep=(stranger,), later=(silence_timer(stranger, self.house.policy.retention),)
            )
        if work.now - person.last_seen < SEEN_AGAIN_AFTER:
            return Decision()
        return Decision(keep=(replace(person, last_seen=work.now),))

    # -- routes

    async def _route(self, work: Work, heard: Heard, caller: Caller) -> Decision:
        match heard.said:
            case Left(gone=gone):
                return await self._do(work, caller, deed("gone" if gone else "back_again"))
            case Pressed(data=data):
                return await self._pressed(work, heard, caller, data)
            case Command(name=name, payload=payload):
                return await self._command(work, heard, caller, name, payload)
            case Edited(to=answer):
                return await self._edited(work, heard, caller, answer)
            case answer:
                return await self._answered(work, heard, caller, answer)

    async def _command(
        self, work: Work, heard: Heard, caller: Caller, name: str, payload: str
    ) -> Decision:
        known = caller.person is not None and caller.person.consent is not None
        if name == "start" or not known:
            return await self._start(work, heard, caller, payload)
        if name in COMMANDS:
            return await self._do(work, caller, COMMANDS[name])
        return Decision(tell=(Say(caller.to, text("unknown-command")),))

    async def _start(self, work: Work, heard: Heard, caller: Caller, payload: str) -> Decision:
        if caller.talk and not payload:
            return await self._lead(work, caller, None)
        if caller.person and caller.person.consent:
            wanted = {"help": "ask_for_help", "offer": "offer_help"}.get(payload)
            start = deed("begin", conversation=wanted) if wanted else deed("show_menu")
            return await self._do(work, caller, start)
        draft = {"came_from": payload, "name": heard.name, "chat": str(heard.chat)}
        return await self._begin(work, caller, "welcome", draft)

    async def _pressed(self, work: Work, heard: Heard, caller: Caller, data: str) -> Decision:
        act = await self._deed_of(work, caller, data)
        if act is None:
            return Decision(tell=(Say(caller.to, text("old-button")),))
        if act.name != "answer":
            return await self._do(work, caller, act)
        if caller.talk is None or act.args["turn"] != str(caller.talk.turn):
            return await self._old_question(work, caller)
        return await self._lead(work, caller, Chosen(act.args["value"]))

    async def _deed_of(self, work: Work, caller: Caller, data: str) -> Deed | None:
        """The deed behind a button, when this person may press it."""
        _, token, number = ([*data.split("."), "", ""])[:3]
        keyboard = await work.keyboard(token) if token else None
        if keyboard is None or keyboard.who != caller.actor.who or not number.isdigit():
            return None
        return dict(enumerate(keyboard.deeds)).get(int(number))

    async def _old_question(self, work: Work, caller: Caller) -> Decision:
        told = Decision(tell=(Say(caller.to, text("old-question")),))
        if caller.talk is None:
            return told + await self._do(work, caller, deed("show_menu"))
        return told + await self._lead(work, caller, None)

    async def _edited(self, work: Work, heard: Heard, caller: Caller, answer: Answer) -> Decision:
        """A changed message is passed on as changed; in a talk the present answer counts."""
        alarm = await self._screened(work, caller, answer)
        if alarm is not None:
            return alarm
        if caller.person and caller.person.line and not caller.talk:
            return await on_the_line(
                work, self.house, caller.actor, caller.person, heard, answer, edited=True
            )
        return Decision(tell=(Say(caller.to, text("edited-not-read")),))

    async def _answered(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer
    ) -> Decision:
        alarm = await self._screened(work, caller, answer)
        if alarm is not None:
            return alarm
        if caller.talk is not None:
            return await self._lead(work, caller, answer)
        if caller.person is None or caller.person.consent is None:
            return await self._start(work, heard, caller, "")
        if caller.person.line is not None:
            return await on_the_line(
                work, self.house, caller.actor, caller.person, heard, answer, edited=False
            )
        told = Say(caller.to, _unexpected(answer))
        return Decision(tell=(told,)) + await self._do(work, caller, deed("show_menu"))

    # -- what routes lead to

    async def _screened(self, work: Work, caller: Caller, answer: Answer) -> Decision | None:
        """Free text that worries us goes to people first, whatever it was an answer to."""
        words = _free_text(answer)
        screening = screen(words, self.phrases) if words else None
        if screening is None or not screening.alarm:
            return None
        person = caller.person or _stranger(caller, work)
        return await sensitive(work, self.house, person, screening, words, caller.scene.language)

    async def _lead(self, work: Work, caller: Caller, answer: Answer | None) -> Decision:
        """Go on with the talk; with no answer the present question is asked again."""
        talk = caller.talk
        if talk is None or talk.conversation not in self.conversations:
            return await self._do(work, caller, deed("show_menu"))
        conversation = self.conversations[talk.conversation]
        if answer is None:
            return guide.ask_again(conversation, talk, caller.scene).decision
        question = conversation.steps[talk.step].ask(talk.draft, caller.scene)
        label = self._label(caller)
        if "address" in question.wants and isinstance(answer, Words):
            answer = await understand_place(self.places, question, answer, label, caller.scene)
        led = guide.lead(conversation, talk, answer, caller.scene, label=label)
        return await self._led(work, caller, led)

    async def _led(self, work: Work, caller: Caller, led: guide.Led) -> Decision:
        if led.asks_person:
            return led.decision + await self._do(work, caller, deed("want_person"))
        if led.deed is not None:
            return led.decision + await self._do(work, caller, led.deed)
        return led.decision

    async def _begin(
        self, work: Work, caller: Caller, name: str, draft: Mapping[str, str]
    ) -> Decision:
        led = guide.begin(
            self.conversations[name], caller.scene, who=caller.actor.who, draft=draft
        )
        return await self._led(work, caller, led)

    async def _do(self, work: Work, caller: Caller, act: Deed) -> Decision:
        """Perform a deed in the name of the caller."""
        if act.name == "begin":
            draft = {k: v for k, v in act.args.items() if k != "conversation"}
            return await self._begin(work, caller, act.args["conversation"], draft)
        if act.name == "stop_talk":
            return await self._stop(work, caller)
        done = await self.deeds[act.name](work, self.house, caller.actor, **act.args)
        return done + await self._opened(work, caller, done)

    async def _opened(self, work: Work, caller: Caller, done: Decision) -> Decision:
        """A deed that leaves a talk behind (to change a request) lets its question be asked."""
        for record in done.keep:
            if isinstance(record, Talk) and record.id == caller.actor.who:
                return await self._begin(work, caller, record.conversation, record.draft)
        return Decision()

    async def _stop(self, work: Work, caller: Caller) -> Decision:
        menu = await self._do(work, caller, deed("show_menu"))
        if caller.talk is None:
            return menu
        stopped = Say(caller.to, text("talk-stopped"), keys=())
        return Decision(drop=(caller.talk,), tell=(stopped,)) + menu

    def _label(self, caller: Caller) -> guide.Label:
        renderer = Renderer(self.texts, caller.scene.language, caller.scene.now)
        return renderer.text


def _stranger(caller: Caller, work: Work) -> Person:
    """Someone in need who has not agreed to anything yet: known only so that a person can answer.

    The General Data Protection Regulation, article 6.1.d: vital interests.
    """
    return Person(
        id=caller.actor.who,
        bot=caller.actor.neighbourhood,
        language=caller.scene.language,
        first_seen=work.now,
        last_seen=work.now,
        chat=caller.chat,
        name=caller.actor.name,
    )


def _guess(heard: Heard, neighbourhood: Neighbourhood) -> Language:
    """The language to begin in: Dutch, unless their Telegram speaks another that we know."""
    return "en" if heard.language and not heard.language.startswith("nl") else "nl"


def _free_text(answer: Answer) -> str:
    match answer:
        case Words(text=words):
            return words
        case Recording(caption=caption):
            return caption
        case _:
            return ""


def _unexpected(answer: Answer) -> Text:
    if isinstance(answer, Strange):
        return text("strange-other")
    return text("not-understood")
