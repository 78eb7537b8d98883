"""A post office for scenes: a worker on real Redis, and a channel that keeps what it was given."""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, Hidden, Outgoing, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.deeds.declared import SENDING
from buurtbot.outbox.deliver import Delivery
from buurtbot.outbox.letters.channel import Delivered, Letter, NoTopic, Result
from buurtbot.outbox.letters.paper import LetterWriter, Paper
from buurtbot.outbox.worker import OutboxWorker
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.words.texts import Texts, load_texts
from tests.scenes.named import carries_what_it_names
from tests.scenes.street import Clock

GM = "gm0518"
WORDS = {
    "nl": """
say = Dag { $words }
two-lines =
    { $first }
    { $rest }
card = Melding
closed = Gesloten
help = Ik help
desk-please-call = Bel: { $words }
desk-topic-new = Melding
media-lost = (bestand kwijt)
voice-not-let-in = (geen stem)
desk-not-shown = { $ref } niet getoond
words-taken-away = (weg)
desk-no-topics-off = Onderwerpen uit
desk-no-topics-right = Geen recht op onderwerpen
desk-no-topics-other = Geen onderwerp
desk-topics-again = Weer onderwerpen
desk-label = { $ref }
""",
    "en": """
say = Hello { $words }
two-lines =
    { $first }
    { $rest }
card = Case
closed = Closed
help = I help
desk-please-call = Call: { $words }
desk-topic-new = Case
media-lost = (file lost)
voice-not-let-in = (no voice)
desk-not-shown = { $ref } not shown
words-taken-away = (gone)
desk-no-topics-off = Topics off
desk-no-topics-right = No right to topics
desk-no-topics-other = No topic
desk-topics-again = Topics again
desk-label = { $ref }
""",
}


def few_texts(folder: Path) -> Texts:
    """A handful of texts in two languages."""
    for language, sentences in WORDS.items():
        (folder / language).mkdir()
        (folder / language / "few.ftl").write_text(sentences, encoding="utf-8")
    return load_texts(folder)


@dataclass
class Kept:
    """One call of a channel, and when it came."""

    what: str
    bot: str
    chat: int
    message: int = 0
    letter: Letter = field(default_factory=lambda: Letter(""))
    at: Any = None

    @property
    def text(self) -> str:
        """Its words."""
        return self.letter.text


@dataclass
class Shelf:
    """A channel that keeps everything. `answers` says what comes back, by text or by deed."""

    clock: Clock
    kept: list[Kept] = field(default_factory=list)
    answers: dict[str, list[Result | Exception]] = field(default_factory=lambda: defaultdict(list))
    files: dict[str, bytes | Exception] = field(default_factory=dict)
    before_each: Callable[[Kept], Awaitable[None]] | None = None
    away: set[str] = field(default_factory=set)  # bots that are not here

    def speaks_for(self, bot: str) -> bool:
        """Whether this bot is here."""
        return bot not in self.away

    async def send(self, bot: str, chat: int, letter: Letter) -> Result:
        """A new message; what it names stands under it."""
        labels = [button.label for row in letter.buttons for button in row]
        labels += [key.label for row in letter.keys or () for key in row]
        carries_what_it_names(letter.text, labels)
        return await self._keep(Kept("send", bot, chat, letter=letter))

    async def change(self, bot: str, chat: int, message: int, letter: Letter) -> Result:
        """Other words."""
        return await self._keep(Kept("change", bot, chat, message, letter))

    async def erase(self, bot: str, chat: int, message: int) -> Result:
        """Take away."""
        return await self._keep(Kept("erase", bot, chat, message))

    async def unbutton(self, bot: str, chat: int, message: int) -> Result:
        """Only the buttons."""
        return await self._keep(Kept("unbutton", bot, chat, message))

    async def react(self, bot: str, chat: int, message: int, sign: str) -> Result:
        """A sign on a message of theirs."""
        return await self._keep(Kept("react", bot, chat, message, Letter(sign)))

    async def fetch(self, bot: str, file: str) -> bytes:
        """A file that was put on the shelf."""
        content = self.files[f"{bot}:{file}"]
        if isinstance(content, Exception):
            raise content
        return content

    async def open_topic(self, chat: int, title: str) -> Result:
        """A new topic."""
        return await self._keep(Kept("open_topic", "desk", chat, letter=Letter(title)))

    async def reopen_topic(self, chat: int, thread: int) -> Result:
        """An old one, unless the scene says otherwise it is not there."""
        self.answers["reopen_topic"] = self.answers["reopen_topic"] or [NoTopic()]
        return await self._keep(Kept("reopen_topic", "desk", chat, thread))

    async def change_topic(self, chat: int, thread: int, title: str, *, is_open: bool) -> Result:
        """A title."""
        what = "topic_open" if is_open else "topic_closed"
        return await self._keep(Kept(what, "desk", chat, thread, Letter(title)))

    async def remove_topic(self, chat: int, thread: int) -> Result:
        """Take a topic away."""
        return await self._keep(Kept("remove_topic", "desk", chat, thread))

    async def _keep(self, kept: Kept) -> Result:
        kept.at = self.clock.now
        self.kept.append(kept)
        if self.before_each:
            await self.before_each(kept)
        for key in (kept.text, kept.what):
            if self.answers[key]:
                answer = self.answers[key].pop(0)
                if isinstance(answer, Exception):
                    raise answer
                return answer
        return Delivered(kept.message or 100 + len(self.kept))

    @property
    def texts(self) -> list[str]:
        """The words of all that was sent, in order."""
        return [kept.text for kept in self.kept if kept.what == "send"]


@dataclass
class Office:
    """A worker with its two shelves, and a bell."""

    store: Store
    clock: Clock
    worker: OutboxWorker
    neighbours: Shelf
    desk: Shelf
    rung: list[str]
    done: list[str]
    posted: list[Paper]
    by_mail: list[Result]  # what the mail server says to the next letters
    _operations: int = 0

    async def tell(self, *outgoing: Outgoing, keep: tuple[Any, ...] = ()) -> None:
        """Commit a decision that tells this."""
        self._operations += 1
        work = self.store.work(GM, f"tell-{self._operations}", self.clock.now)
        assert await work.commit(Decision(keep=keep, tell=outgoing)) == "done"

    async def waits(self, queue: str) -> int:
        """How much waits in a queue."""
        return await self.store.outbox(GM).length(queue)


def office(store: Store, context: Context, clock: Clock, texts: Texts) -> Office:
    """Open one."""
    rung: list[str] = []
    done: list[str] = []
    answers: list[Result] = []
    posted: list[Paper] = []
    by_mail: list[Result] = []

    async def ring(neighbourhood: Neighbourhood, alarm: Alarm) -> Result:
        rung.append(f"{neighbourhood.slug} {alarm.ref} {alarm.reason}")
        return answers.pop() if answers else Delivered()

    neighbours, desk = Shelf(clock), Shelf(clock)

    async def post(paper: Paper) -> Result:
        posted.append(paper)
        return by_mail.pop(0) if by_mail else Delivered()

    letters = LetterWriter(texts, post, store.secrets, clock)
    delivery = Delivery(context, texts, neighbours, desk, ring, letters, clock)
    worker = OutboxWorker(store, context, _deeds(done), delivery, clock)
    return Office(store, clock, worker, neighbours, desk, rung, done, posted, by_mail)


def _deeds(done: list[str]) -> Deeds:
    async def unreachable(
        work: Work, _context: Context, actor: Actor, *, person: str, told: str = ""
    ) -> Decision:
        found = await work.get(Person, person)
        assert found is not None
        done.append(f"{actor.who} {person}")
        return Decision(keep=(replace(found, reachable=False),))

    noted = {
        name: _noted(done, name)
        for name, declared in deeds.TABLE.items()
        if SENDING in declared.by
    }
    return noted | {"unreachable": unreachable}


def _noted(done: list[str], name: str) -> Callable[..., Awaitable[Decision]]:
    async def note(_work: Work, _context: Context, _actor: Actor, **args: str) -> Decision:
        done.append(" ".join((name, *args.values())))
        return Decision()

    return note


def a_person(who: str, clock: Clock, *, chat: int | None = 1, **known: Any) -> Person:
    """Somebody with a chat of their own."""
    return Person(
        who, "moerwijk", known.pop("language", "nl"), clock.now, clock.now, chat=chat, **known
    )


def a_case(clock: Clock, about: str = "") -> Case:
    """A case of Moerwijk."""
    return Case("case", "M-4K7P", "moerwijk", "wants_person", clock.now, clock.now, about=about)


def to(person: str, words: str, **more: Any) -> Say:
    """Say this to a person."""
    return Say(ToPerson(person), text("say", words=words), **more)


def to_desk(words: str, case: str = "", **more: Any) -> Say:
    """Say this to the desk of Moerwijk."""
    return Say(ToDesk("moerwijk", case), text("say", words=words), **more)


def hidden(words: str, owner: str = "anna") -> Hidden:
    """Somebody's own words."""
    return Hidden(owner, words)
