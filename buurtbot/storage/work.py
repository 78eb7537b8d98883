"""One piece of work: what was read, and the one commit that makes a Decision true.

`get` promises that the record is still as it was read when the decision is committed; `look`
reads many without that promise (for choosing whom to ask). A commit that finds something changed
says `stale`: read again, decide again.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, NamedTuple

from buurtbot.domain.card import Card, card_of
from buurtbot.domain.decision import Carry, Decision, Record
from buurtbot.domain.messages import Outgoing
from buurtbot.domain.person import Person
from buurtbot.storage import cards, records, waiting
from buurtbot.storage import plan as plans
from buurtbot.storage.keys import Keys
from buurtbot.storage.plan import Plan, millis
from buurtbot.storage.records import NAMES, R
from buurtbot.storage.script import Client, Script
from buurtbot.storage.sealing import Secrets, Unreadable, seal, unseal
from buurtbot.storage.timers import Due
from geo.cells import points
from geo.point import Point

Outcome = Literal["done", "seen", "stale"]
ETAG_CHARS = 12
PASSING = "passing:"  # an owner whose key destroys itself after three days: for a last goodbye


class Found(NamedTuple):
    """A volunteer on the map."""

    place: Point
    card: Card


@dataclass
class Work:
    """One operation in one municipality. Not shared between tasks."""

    redis: Client
    commit_script: Script
    first_script: Script  # the same, also when Redis is full
    near_script: Script
    secrets: Secrets
    municipality: str
    operation: str
    now: datetime
    audit_days: int = 365
    sources: frozenset[str] = frozenset()  # where people may be said to come from
    goes_first: bool = False
    consumes: Due | None = None  # the timer that led here
    _etags: dict[str, str] = field(default_factory=dict)
    _data_keys: dict[str, bytes] = field(default_factory=dict, repr=False)
    _new_keys: set[str] = field(default_factory=set)

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    async def done_before(self) -> bool:
        """Whether this operation has had its effect already."""
        return bool(await self.redis.exists(self.keys.seen(self.operation)))

    # -- reading

    async def get(self, kind: type[R], id_: str) -> R | None:
        """Read one record and hold the decision to it. None when absent or forgotten."""
        key = self.keys.record(NAMES[kind], id_)
        stored = await self.redis.get(key)
        self._etags.setdefault(key, records.etag_of(stored))  # the first reading counts
        loaded = await self._load(kind, {id_: stored})
        return loaded.get(id_)

    async def look(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Read many records without holding the decision to them."""
        names = list(dict.fromkeys(ids))
        if not names:
            return {}
        stored = await self.redis.mget([self.keys.record(NAMES[kind], i) for i in names])
        return await self._load(kind, dict(zip(names, stored, strict=True)))

    async def _load(self, kind: type[R], stored: dict[str, str | None]) -> dict[str, R]:
        there = {id_: value for id_, value in stored.items() if value}
        await self._fetch_keys({records.owner_of(value) for value in there.values()})
        loaded = {}
        for id_, value in there.items():
            data_key = self._data_keys.get(records.owner_of(value))
            if data_key and records.is_sealed_with(value, data_key):
                loaded[id_] = records.load(
                    kind, value, data_key=data_key, municipality=self.municipality
                )
        return loaded

    async def near(self, point: Point, radius_m: float) -> dict[str, Found]:
        """Volunteers around a point, within a radius in metres: where, and what matching needs.

        A card that is missing or unreadable is made from the record: of the few who need something
        of the way (see plan.py), and after an older backup was laid back.
        """
        circle = [str(point.lon), str(point.lat), str(radius_m)]
        names, cells, written = await self.near_script.run(
            self.redis, [self.keys.volunteers, self.keys.card("")], circle
        )
        ids = names.split()
        lines = written.split("\n") if ids else []
        where = dict(zip(ids, points(cells.split()), strict=True))
        read = zip(ids, map(cards.load, lines), strict=True)
        known = {id_: card for id_, card in read if card}
        rest = await self.look(Person, (id_ for id_ in ids if id_ not in known))
        known |= {id_: card_of(person) for id_, person in rest.items()}
        return {id_: Found(where[id_], card) for id_, card in known.items()}

    async def keyboard(self, token: str) -> waiting.Keyboard | None:
        """What the buttons of a message do, or None when they have ended."""
        stored = await self.redis.get(self.keys.keyboard(token))
        return waiting.keyboard_from(stored) if stored else None

    async def open_cases(self) -> list[str]:
        """Ids of open cases, the oldest first."""
        return [str(id_) for id_ in await self.redis.zrange(self.keys.open_cases, 0, -1)]

    async def case_of_thread(self, chat: int, thread: int) -> str | None:
        """Which case is spoken about in this topic, or in an answer to this message."""
        found: str | None = await self.redis.get(self.keys.thread(chat, thread))
        return found

    # -- writing

    async def commit(self, decision: Decision) -> Outcome:
        """Make a decision true, once and at once. Raises what Redis raises when it is away."""
        plan = Plan(self.keys, self.operation, self.audit_days)
        await self._fetch_keys(self._owners(decision), make=True)
        for key, etag in self._etags.items():
            plan.expect.append([plan.position(key), etag])
        self._put_records(plan, decision.keep)
        plans.without_records(plan, decision, self.now)
        for number, outgoing in enumerate(decision.tell):
            self._put_message(plan, outgoing, number)
        for number, carry in enumerate(decision.carry):
            self._put_carry(plan, carry, number)
        self._put_new_keys(plan, decision)
        if self.consumes:
            self._put_consumed(plan, self.consumes)
        steps = plan.as_json()
        in_haste = self.goes_first or decision.goes_first
        script = self.first_script if in_haste else self.commit_script
        outcome: Outcome = await script.run(self.redis, plan.keys, [steps])
        return outcome

    def _put_consumed(self, plan: Plan, due: Due) -> None:
        timers = plan.names.asking if due.asks else plan.names.timers
        deeds = plan.position(plan.names.timer_deeds)
        plan.consume = [plan.position(timers), deeds, due.name, str(due.due)]

    def _owners(self, decision: Decision) -> set[str]:
        owners = {record.owner for record in decision.keep}
        for outgoing in decision.tell:
            owners |= waiting.hidden_owners(outgoing)
        owners |= {carry.record.id for carry in decision.carry if carry.record}
        return owners

    def _put_records(self, plan: Plan, kept: tuple[Record, ...]) -> None:
        for record in kept:
            key = self.keys.record(NAMES[type(record)], record.id)
            stored = records.dump(
                self._from_known_source(record),
                data_key=self._data_keys[record.owner],
                municipality=self.municipality,
                etag=self.secrets.id_of(self.operation, key, length=ETAG_CHARS),
            )
            plan.write(key, stored)
            plans.index_record(plan, record, self.now)

    def _from_known_source(self, record: Record) -> Record:
        """What stood behind /start may once have been kept as it was typed: here it goes."""
        if isinstance(record, Person) and record.came_from not in self.sources:
            return replace(record, came_from="")
        return record

    def _put_message(self, plan: Plan, outgoing: Outgoing, number: int) -> None:
        id_ = self.secrets.id_of("message", self.municipality, self.operation, str(number))
        keyboard = waiting.keyboard_of(outgoing)
        token = id_[:16] if keyboard else ""
        if keyboard:
            plan.write(
                self.keys.keyboard(token),
                waiting.keyboard_json(keyboard),
                lives_ms=waiting.KEYBOARD_LIVES_MS,
            )
        queue = waiting.queue_of(outgoing)
        waits = waiting.Waiting(id_, outgoing, token, millis(self.now))
        entry = waiting.dump(waits, self._sealer(id_))
        plan.add("RPUSH", self.keys.queue(queue), entry)
        plan.add("ZADD", self.keys.outbox, "NX", millis(self.now), queue)

    def _put_carry(self, plan: Plan, carry: Carry, number: int) -> None:
        id_ = self.secrets.id_of("carry", self.municipality, self.operation, str(number))
        entry = {
            "id": id_,
            "to": carry.municipality,
            "deed": json.loads(plans.deed_json(carry.deed)),
            "record": self._sealed_person(carry),
            "at": millis(self.now),
        }
        plan.add("RPUSH", self.keys.queue("carry"), json.dumps(entry))
        plan.add("ZADD", self.keys.outbox, "NX", millis(self.now), "carry")

    def _sealed_person(self, carry: Carry) -> str:
        if carry.record is None:
            return ""
        return records.dump(
            carry.record,
            data_key=self._data_keys[carry.record.id],
            municipality=self.municipality,
            etag="carry",
        )

    def _put_new_keys(self, plan: Plan, decision: Decision) -> None:
        for owner in self._new_keys - set(decision.shred):
            key = self.keys.datakey(owner)
            plan.expect.append([plan.position(key), ""])
            lives_ms = plans.SEEN_MS if owner.startswith(PASSING) else 0
            plan.write(key, self.secrets.wrap(self._data_keys[owner], key), lives_ms=lives_ms)

    # -- sealing

    def _sealer(self, message: str) -> waiting.Sealer:
        def sealed(owner: str, value: Any) -> Any:
            where = records.place(self.municipality, "outbox", message, owner)
            return seal(self._data_keys[owner], value, where)

        return sealed

    def _opener(self, message: str) -> waiting.Sealer:
        def opened(owner: str, value: Any) -> Any:
            if owner not in self._data_keys:
                raise Unreadable("outbox")
            where = records.place(self.municipality, "outbox", message, owner)
            return unseal(self._data_keys[owner], value, where)

        return opened

    async def read_waiting(self, stored: str) -> waiting.Waiting:
        """Open a waiting message. Raises Unreadable when someone in it has been forgotten."""
        await self._fetch_keys(waiting.owners_in(stored))
        return waiting.load(stored, self._opener(waiting.id_in(stored)))

    async def read_carried(self, stored: str) -> Person | None:
        """Open a person's record that is carried to another municipality; None when forgotten."""
        loaded = await self._load(Person, {"carried": stored})
        return loaded.get("carried")

    async def _fetch_keys(self, owners: set[str], *, make: bool = False) -> None:
        missing = sorted(owners - self._data_keys.keys())
        if not missing:
            return
        names = [self.keys.datakey(owner) for owner in missing]
        for owner, name, wrapped in zip(missing, names, await self.redis.mget(names), strict=True):
            if wrapped:
                self._data_keys[owner] = self.secrets.unwrap(wrapped, name)
            elif make:
                self._data_keys[owner] = self.secrets.new_data_key()
                self._new_keys.add(owner)
