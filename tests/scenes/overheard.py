"""A town in which all that is sent is read along, in every chat, as the people there read it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed, Outgoing, SendFile, Text, ToDesk
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Actor
from buurtbot.services.lines.for_whom import say_on
from buurtbot.storage.at_rest.sealing import Unreadable
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from buurtbot.storage.sealed.waiting import id_in
from tests.scenes.desk_street import OMAR, SARA, DeskStreet, mina
from tests.scenes.entitled import LIST, TOPICS, Entitled

HERE: Final = "moerwijk"
WORKERS: Final = {SARA: "sara", OMAR: "omar"}


@dataclass
class Overheard(DeskStreet):
    """The desk of Moerwijk and who lives there. `read`: each chat, with each message in it."""

    ledger: Entitled = field(default_factory=Entitled)
    read: dict[str, dict[str, str]] = field(default_factory=dict)

    async def opens(self) -> None:
        """Everything that neighbours do together is on; it is nine o'clock."""
        self.clock.now = self.clock.now.replace(hour=8)
        self.context.switches[HERE] = Switches(HERE, on=tuple(Activity))

    def says(self, kind: str, what: str, **roles: str) -> str:
        """A canary to say: who is who beside it (`of="mina"`) tells who may read it."""
        return self.ledger.says(kind, what, roles)

    def tells(self, what: str, **roles: str) -> str:
        """The same of own words, in which people write whatever they like."""
        return " ".join(self.says(kind, what, **roles) for kind in ("name", "address", "health"))

    def named(self, what: str, **roles: str) -> str:
        """A first name and a last name, of which others may read no more than the first."""
        first = self.says("name", f"{what}: first name", **roles)
        return f"{first} {self.says('name', f'{what}: last name', **roles)}"

    def lives(self, id_: str, **known: Any) -> Person:
        """Somebody with Telegram."""
        return mina(self.clock, **{"id": id_, "chat": sum(map(ord, id_)), **known})

    def as_(self, who: str) -> Actor:
        """This person, as who acts."""
        return Actor("person", who, HERE)

    async def does(self, who: str, *acts: Deed) -> None:
        """Somebody presses, or comes to the end of a talk."""
        for act in acts:
            await self.do(act, actor=self.as_(who))

    async def hand(self, label: str, who: str) -> None:
        """Somebody presses the last button of this label in their chat."""
        _, token, index = (await self.data_of(label, f"person:{who}")).split(".")
        keyboard = await self._work().keyboard(token)
        act = keyboard.deeds[int(index)] if keyboard else None
        assert act is not None
        await self.does(who, act)

    async def writes_on(self, who: str, line: Line, words: str) -> None:
        """Somebody writes to who is on the other end."""

        async def decide(work: Work) -> Decision:
            person = await work.get(Person, who)
            assert person is not None
            return await say_on(work, self.context, person, line, Said(words, message=41))

        await self.commit(decide)
        await self.desk_came()

    # -- who read what

    def looks(self) -> None:
        """Judge what stands in all chats by who may read it now."""
        self.ledger.looks({chat: "\n".join(said.values()) for chat, said in self.read.items()})

    def now(self, what: str, then: str) -> None:
        """From now on others may read it: up to here it is judged as it was."""
        self.looks()
        self.ledger.becomes(what, then)

    async def desk_came(self) -> None:
        """See what came by itself."""
        await self._desk_came()

    async def _desk_came(self) -> None:
        """After each thing that is done: a message may go with the key of a talk that ends."""
        await super()._desk_came()
        for municipality in self.context.network.municipalities:
            for key in sorted(await self.store.redis.keys(f"{{{municipality}}}:out:*")):
                queue = str(key).partition(":out:")[2]
                if queue != "carry" and await self.store.redis.type(key) == "list":
                    await self._reads_along(municipality, str(key), queue)

    async def _reads_along(self, municipality: str, key: str, queue: str) -> None:
        work = self.store.work(municipality, "overhear", self.clock.now)
        for entry in await self.store.redis.lrange(key, 0, -1):
            try:
                out = (await work.read_waiting(entry)).outgoing
            except Unreadable:
                continue  # its key is gone: it is not sent to anybody either
            chat = self.read.setdefault(self._chat(queue, out), {})
            chat[id_in(entry)] = "\n".join(self._all_words(out))

    def _chat(self, queue: str, out: Outgoing) -> str:
        if isinstance(out.to, ToDesk) and out.to.neighbourhood == HERE:
            return TOPICS if out.to.case else LIST
        own = {self.own_queue(user): name for user, name in WORKERS.items()}
        return own.get(queue, queue.removeprefix("person:").removeprefix(PASSING))

    def _all_words(self, out: Outgoing) -> Iterator[str]:
        for part in ("text", "title", "subject", "body"):
            said = getattr(out, part, None)
            if isinstance(said, Text):
                yield self.rendered(said)
        for rows in (getattr(out, "buttons", ()), getattr(out, "keys", None) or ()):
            yield from (self.rendered(one.label) for row in rows for one in row)
        if isinstance(out, SendFile):
            yield out.content.value

    async def everything_kept(self) -> str:
        """All keys of Redis and what is in them, as it stands there."""
        redis, found = self.store.redis, list[str]()
        of_kind: dict[str, Any] = {
            "string": redis.get,
            "hash": redis.hgetall,
            "set": redis.smembers,
            "stream": redis.xrange,
            "list": lambda key: redis.lrange(key, 0, -1),
            "zset": lambda key: redis.zrange(key, 0, -1),
        }
        for key in await redis.keys("*"):
            found.append(f"{key}: {await of_kind[str(await redis.type(key))](key)}")
        return "\n".join(found)
