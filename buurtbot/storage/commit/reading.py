"""What one operation reads, and what its decision is held to.

`get` promises that the record is still as it was read when the decision is committed; `look`
reads many without that promise (for choosing whom to ask).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.talk import Talk
from buurtbot.storage.at_rest.forms import Forms, Met
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.commit.near import Found, circle_around
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import records, waiting
from buurtbot.storage.sealed.asked import as_known, as_stored
from buurtbot.storage.sealed.keyring import Keyring
from buurtbot.storage.sealed.records import NAMES, R
from buurtbot.storage.sending.offered import SIGN, Offers
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts
from buurtbot.storage.wire.strings import Strings
from geo.point import Point

NAMES_ANOTHER: dict[type[Any], tuple[str, str]] = {  # field, kind
    HelpRequest: ("holder", "person"),
    Case: ("request", "request"),
}
OWN_KEY = frozenset(
    {Person, Talk, Held, Staying, Call, CheckIn}
)  # kinds whose id is their owner's: the key comes along


@dataclass
class Reading:
    """The reading of one operation in one municipality. Not shared between tasks."""

    redis: Client
    scripts: Scripts
    secrets: Secrets
    municipality: str
    operation: str
    now: datetime
    forms: Forms
    met: Met = field(default_factory=Met)
    called: dict[str, str] = field(default_factory=dict)  # whom Telegram calls otherwise by now
    strings: Strings = field(init=False)
    ring: Keyring = field(init=False)
    _etags: dict[str, str] = field(default_factory=dict)
    _cards: dict[str, str] = field(default_factory=dict)
    _asked: dict[str, str] = field(default_factory=dict)
    _read: dict[str, Any] = field(default_factory=dict)  # records as they stand, by key

    def __post_init__(self) -> None:
        self.strings = Strings(self.redis)
        self.ring = Keyring(self.strings, self.secrets, self.keys)

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    async def done_before(self) -> bool:
        """Whether this operation has had its effect already."""
        [seen] = await self.strings.values([self.keys.seen(self.operation)])
        return bool(seen)

    def will_read(self, *names: str) -> None:
        """These keys are sure to be asked for: they come with the first that is."""
        self.strings.soon += names

    def names_of(self, kind: type[R], id_: str) -> list[str]:
        """All keys that reading this record takes, when its owner bears the same id."""
        beside = [self.keys.asked(id_)] if kind is Person else []
        return [self.keys.record(NAMES[kind], id_), *beside, self.keys.datakey(id_)]

    async def get(self, kind: type[R], id_: str) -> R | None:
        """Read one record and hold the decision to it. None when absent or forgotten.

        Not to when a volunteer was asked: that is only ever added. See `hold_invitations`.
        """
        stored = await self._once(kind, id_)
        key = self.keys.record(NAMES[kind], id_)
        self._etags.setdefault(key, records.etag_of(stored[id_]))  # the first reading counts
        return (await self._load(kind, stored)).get(id_)

    async def see(self, kind: type[R], id_: str) -> R | None:
        """Read one record as `get` will, in the same reading; the decision is not held to it."""
        return (await self._load(kind, await self._once(kind, id_))).get(id_)

    async def _once(self, kind: type[R], id_: str) -> dict[str, str | None]:
        if kind in NAMES_ANOTHER:
            await self.bring(kind, id_)
        return await self._stored(kind, [id_], keep=True)

    async def bring(self, kind: type[Any], id_: str) -> None:
        """Read a record, its people and what it names in one round trip, before they are got."""
        about = (self.keys.all_begin_with, *NAMES_ANOTHER[kind])
        key = self.keys.record(NAMES[kind], id_)
        await self.strings.together(self.scripts.together, key, about)

    async def get_all(self, kind: type[R], ids: list[str]) -> list[R]:
        """Read many records at once and hold the decision to each."""
        stored = await self._stored(kind, ids, keep=True) if ids else {}
        for id_, value in stored.items():
            key = self.keys.record(NAMES[kind], id_)
            self._etags.setdefault(key, records.etag_of(value))
        return list((await self._load(kind, stored)).values())

    async def look(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Read many records without holding the decision to them."""
        names = list(dict.fromkeys(ids))
        return await self._load(kind, await self._stored(kind, names)) if names else {}

    async def _stored(
        self, kind: type[R], ids: list[str], *, keep: bool = False
    ) -> dict[str, str | None]:
        """The records as they are stored, with what stands beside them, in one round trip."""
        names = [self.keys.record(NAMES[kind], id_) for id_ in ids]
        beside = [self.keys.asked(id_) for id_ in ids if kind is Person]
        owners = [id_ for id_ in ids if kind in OWN_KEY and id_ not in self.ring.held]
        datakeys = [self.keys.datakey(owner) for owner in owners]
        values = await self.strings.values([*names, *beside, *datakeys], keep=keep)
        after = len(names) + len(beside)
        for id_, asked in zip(ids, values[len(names) : after], strict=False):
            self._asked.setdefault(id_, asked or "")
        found = zip(owners, values[after:], strict=True)
        self.ring.hold({owner: key for owner, key in found if key})
        return dict(zip(ids, values, strict=False))

    def _before(self, key: str) -> Any:
        """A record as it stood when it was read, when the decision is held to that; else None.

        Of one in an earlier form all that stands beside it may be so too.
        """
        read = self._read.get(key) if key in self._etags and key not in self.met.marks else None
        return as_stored(read) if read is not None else None

    async def read_beside(self, key: str) -> str:
        """A value that is no record, or ""; the decision is held to it."""
        [stored] = await self.strings.values([key])
        self._etags.setdefault(key, records.etag_of(stored))
        return stored or ""

    def known(self, person: str) -> Person | None:
        """Somebody who was read already, as they were then."""
        read = self._read.get(self.keys.record(NAMES[Person], person))
        return read if isinstance(read, Person) else None

    def hold_invitations(self, person: str) -> None:
        """Hold the decision to what this person was asked for so far, as it was read."""
        asked = self._asked.get(person)
        self._etags.setdefault(self.keys.asked(person), records.etag_of(asked))

    async def about_to_ask(self, people: Iterable[str]) -> dict[str, Person]:
        """Read volunteers before they are asked: those who are still there.

        The decision is held to the card by which `near` found them, not to the record: what does
        not matter to being asked may change meanwhile. Who has no card is held to the record.
        """
        ids = list(people)
        by_card = [id_ for id_ in ids if id_ in self._cards]
        self._etags |= {self.keys.card(id_): self._cards[id_] for id_ in by_card}
        others = [await self.get(Person, id_) for id_ in ids if id_ not in self._cards]
        return await self.look(Person, by_card) | {one.id: one for one in others if one}

    async def _load(self, kind: type[R], stored: dict[str, str | None]) -> dict[str, R]:
        there = {id_: value for id_, value in stored.items() if value}
        await self.ring.fetch({records.owner_of(value) for value in there.values()})
        loaded = {}
        for id_, value in there.items():
            data_key = self.ring.held.get(records.owner_of(value))
            if data_key and records.is_sealed_with(value, data_key):
                self.met.note(records.mark_of(value), self.keys.record(NAMES[kind], id_))
                one = records.load(
                    kind,
                    value,
                    data_key=data_key,
                    municipality=self.municipality,
                    forms=self.forms,
                )
                self._read[self.keys.record(NAMES[kind], id_)] = one
                loaded[id_] = as_known(one, self._asked.get(id_, ""), self.called)
        return loaded

    async def near(self, point: Point, radius_m: float) -> dict[str, Found]:
        """Volunteers around a point, within a radius in metres: where, and what matching needs.

        A card that is missing or unreadable is made from the record: of the few who need something
        of the way (see plan.py), and after an older backup was laid back.
        """
        around = await circle_around(
            self.redis, self.scripts.near, self.keys, point, radius_m, self.forms
        )
        known = dict(around.cards)
        self._cards |= {id_: around.etags[id_] for id_ in known}
        rest = await self.look(Person, (id_ for id_ in around.where if id_ not in known))
        known |= {id_: card_of(person) for id_, person in rest.items()}
        return {id_: Found(around.where[id_], card) for id_, card in known.items()}

    async def keyboard(self, token: str) -> waiting.Keyboard | None:
        """What the buttons of a message do, or None when they have ended.

        Or what a button does that belongs to no message.
        """
        if token.startswith(SIGN):
            return Offers(self.secrets, self.forms, self.municipality).keyboard(token, self.now)
        [stored] = await self.strings.values([self.keys.keyboard(token)])
        keyboard = waiting.keyboard_from(stored, self.forms) if stored else None
        self.met.note(keyboard.form if keyboard else "")
        return keyboard

    async def open_cases(self) -> list[str]:
        """Ids of open cases, the oldest first."""
        return [str(id_) for id_ in await self.redis.zrange(self.keys.open_cases, 0, -1)]

    async def listed(
        self,
        kind: type[Any],
        neighbourhood: str,
        *,
        most: int = 0,
        until: datetime | None = None,
    ) -> list[str]:
        """Ids of what this neighbourhood has of a kind by now (or `until`), the oldest first."""
        key, last = self.keys.listed(NAMES[kind], neighbourhood), millis(until or self.now)
        part = {"start": 0, "num": most} if most else {}
        return [str(id_) for id_ in await self.redis.zrangebyscore(key, "-inf", last, **part)]

    async def case_of_thread(self, chat: int, thread: int) -> str | None:
        """Which case is spoken about in this topic, or in an answer to this message."""
        [found] = await self.strings.values([self.keys.thread(chat, thread)])
        return found

    async def counted(self, *keys: str) -> list[int]:
        """How often each of these was counted."""
        return [int(value or 0) for value in await self.strings.values(keys)]

    # -- what waits

    async def read_waiting(self, stored: str) -> waiting.Waiting:
        """Open a waiting message. Raises Unreadable when someone in it has been forgotten."""
        if isinstance(stored, waiting.Entry) and stored.opened is not None:
            return stored.opened
        await self.ring.fetch(waiting.owners_in(stored))
        return waiting.load(stored, self.ring.opener(waiting.id_in(stored)), self.forms)

    async def read_carried(self, kind: type[R], stored: str) -> R | None:
        """Open a record that is carried to another municipality; None when forgotten."""
        return (await self._load(kind, {"carried": stored})).get("carried")
