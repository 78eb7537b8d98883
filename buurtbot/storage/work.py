"""One piece of work: what was read, and the one commit that makes a Decision true.

`get` promises that the record is still as it was read when the decision is committed; `look`
reads many without that promise (for choosing whom to ask). A commit that finds something changed
says `stale`: read again, decide again.
"""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from buurtbot.domain.core.card import card_of
from buurtbot.domain.core.decision import Carry, Decision, Record
from buurtbot.domain.core.messages import Outgoing
from buurtbot.domain.core.person import Person
from buurtbot.storage import plan as plans
from buurtbot.storage import records, waiting
from buurtbot.storage.agenda import Agenda
from buurtbot.storage.asked import as_known, as_stored, entry, new_entries
from buurtbot.storage.away import WrongStore
from buurtbot.storage.forms import Forms, Met
from buurtbot.storage.keyring import Keyring
from buurtbot.storage.keys import Keys
from buurtbot.storage.moved import FORM
from buurtbot.storage.near import Found, circle_around
from buurtbot.storage.plan import Plan, millis
from buurtbot.storage.records import NAMES, R
from buurtbot.storage.script import Client
from buurtbot.storage.scripts import Scripts
from buurtbot.storage.sealing import Secrets
from buurtbot.storage.timers import Due
from geo.point import Point

Outcome = Literal["done", "seen", "stale"]
ETAG_CHARS = 12


@dataclass
class Work:
    """One operation in one municipality. Not shared between tasks."""

    redis: Client
    scripts: Scripts
    secrets: Secrets
    municipality: str
    operation: str
    now: datetime
    forms: Forms
    agenda: Agenda = field(default_factory=Agenda)
    audit_days: int = 365
    sources: frozenset[str] = frozenset()  # where people may be said to come from
    goes_first: bool = False
    may_force: bool = True  # what goes first is written also when Redis is full
    consumes: Due | None = None  # the timer that led here
    line: asyncio.Lock = field(default_factory=asyncio.Lock)  # for who was too late twice
    new_refs: list[str] = field(default_factory=list)  # given out here, to nobody else
    met: Met = field(default_factory=Met)
    called: dict[str, str] = field(default_factory=dict)  # whom Telegram calls otherwise by now
    _etags: dict[str, str] = field(default_factory=dict)
    _cards: dict[str, str] = field(default_factory=dict)
    _asked: dict[str, str] = field(default_factory=dict)
    ring: Keyring = field(init=False)

    def __post_init__(self) -> None:
        self.ring = Keyring(self.redis, self.secrets, self.keys)

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    async def done_before(self) -> bool:
        """Whether this operation has had its effect already."""
        return bool(await self.redis.exists(self.keys.seen(self.operation)))

    # -- reading

    async def get(self, kind: type[R], id_: str) -> R | None:
        """Read one record and hold the decision to it. None when absent or forgotten.

        Not to when a volunteer was asked: that is only ever added. See `hold_invitations`.
        """
        stored = await self._stored(kind, [id_])
        key = self.keys.record(NAMES[kind], id_)
        self._etags.setdefault(key, records.etag_of(stored[id_]))  # the first reading counts
        loaded = await self._load(kind, stored)
        return loaded.get(id_)

    async def get_all(self, kind: type[R], ids: list[str]) -> list[R]:
        """Read many records at once and hold the decision to each."""
        stored = await self._stored(kind, ids) if ids else {}
        for id_, value in stored.items():
            key = self.keys.record(NAMES[kind], id_)
            self._etags.setdefault(key, records.etag_of(value))
        return list((await self._load(kind, stored)).values())

    async def look(self, kind: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Read many records without holding the decision to them."""
        names = list(dict.fromkeys(ids))
        return await self._load(kind, await self._stored(kind, names)) if names else {}

    async def _stored(self, kind: type[R], ids: list[str]) -> dict[str, str | None]:
        beside: list[str] = [self.keys.asked(id_) for id_ in ids if kind is Person]
        names: list[str] = [self.keys.record(NAMES[kind], id_) for id_ in ids]
        values: list[str | None] = await self.redis.mget([*names, *beside])
        for id_, asked in zip(ids, values[len(ids) :], strict=False):
            self._asked.setdefault(id_, asked or "")
        return dict(zip(ids, values, strict=False))

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
                gm, forms = self.municipality, self.forms
                one = records.load(kind, value, data_key=data_key, municipality=gm, forms=forms)
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
        """What the buttons of a message do, or None when they have ended."""
        stored = await self.redis.get(self.keys.keyboard(token))
        keyboard = waiting.keyboard_from(stored, self.forms) if stored else None
        self.met.note(keyboard.form if keyboard else "")
        return keyboard

    async def open_cases(self) -> list[str]:
        """Ids of open cases, the oldest first."""
        return [str(id_) for id_ in await self.redis.zrange(self.keys.open_cases, 0, -1)]

    async def case_of_thread(self, chat: int, thread: int) -> str | None:
        """Which case is spoken about in this topic, or in an answer to this message."""
        found: str | None = await self.redis.get(self.keys.thread(chat, thread))
        return found

    # -- writing

    async def commit(self, decision: Decision) -> Outcome:
        """Make a decision true, once and at once. Raises what Redis raises when it is away.

        And WrongStore, when who runs beside us asks for a later form than ours.
        """
        plan = Plan(self.keys, self.operation, self.forms, self.audit_days)
        plan.add("INCR", self.keys.commits)
        await self.ring.fetch(self._owners(decision), make=True)
        self._put_all(plan, decision)
        steps = plan.as_json()
        forces = self.may_force and (self.goes_first or decision.goes_first)
        script = self.scripts.commit_first if forces else self.scripts.commit
        outcome: Outcome | Literal["too old"]
        with self.agenda.writing(self.municipality, decision, self.now):
            outcome = await script.run(self.redis, plan.keys, [steps])
        if outcome == "too old":
            raise WrongStore(self.forms.refusal)
        if outcome == "done":
            for record in decision.keep:
                self.met.written(self._key(record), NAMES[type(record)])
        return outcome

    def _put_all(self, plan: Plan, decision: Decision) -> None:
        for key, etag in self._etags.items():
            plan.expect.append([plan.position(key), etag])
        plans.claim(plan, self.new_refs)
        self._put_records(plan, decision.keep)
        plans.without_records(plan, decision, self.now)
        for number, outgoing in enumerate(decision.tell):
            self._put_message(plan, outgoing, number)
        for number, carry in enumerate(decision.carry):
            self._put_carry(plan, carry, number)
        for one in decision.asked:
            plan.ask(one.person, entry(one.at, one.request), self.now)
        self.ring.put_new(plan, decision.shred)
        if self.consumes:
            self._put_consumed(plan, self.consumes)

    def _put_consumed(self, plan: Plan, due: Due) -> None:
        timers = plan.names.asking if due.asks else plan.names.timers
        deeds = plan.position(plan.names.timer_deeds)
        plan.consume = [plan.position(timers), deeds, due.name, str(due.due)]

    def _owners(self, decision: Decision) -> set[str]:
        carried = {carry.record.id for carry in decision.carry if carry.record}
        hidden = map(waiting.hidden_owners, decision.tell)
        return {record.owner for record in decision.keep}.union(carried, *hidden)

    def _put_records(self, plan: Plan, kept: tuple[Record, ...]) -> None:
        for record in kept:
            key = self._key(record)
            for new in new_entries(record, self._asked.get(record.id, "")):
                plan.ask(record.id, new, self.now)
            stored = records.dump(
                self._from_known_source(as_stored(record)),
                data_key=self.ring.held[record.owner],
                municipality=self.municipality,
                etag=self.secrets.id_of(self.operation, key, length=ETAG_CHARS),
                mark=self.forms.mark,
            )
            plan.write(key, stored)
            plans.index_record(plan, record, self.now)

    def _key(self, record: Record) -> str:
        return self.keys.record(NAMES[type(record)], record.id)

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
                waiting.keyboard_json(keyboard, self.forms.mark),
                lives_ms=waiting.KEYBOARD_LIVES_MS,
            )
        queue = waiting.queue_of(outgoing)
        waits = waiting.Waiting(id_, outgoing, token, self.forms.mark, millis(self.now))
        entry = waiting.dump(waits, self.ring.sealer(id_))
        plan.add("RPUSH", self.keys.queue(queue), entry)
        plan.add("ZADD", self.keys.outbox, "NX", millis(self.now), queue)
        if not waiting.can_wait(entry, self.forms):
            plan.hurry.append([plan.position(self.keys.outbox), str(millis(self.now)), queue])

    def _put_carry(self, plan: Plan, carry: Carry, number: int) -> None:
        id_ = self.secrets.id_of("carry", self.municipality, self.operation, str(number))
        entry = {
            "id": id_,
            FORM: self.forms.mark,
            "to": carry.municipality,
            "deed": plans.deed_plain(carry.deed),
            "record": self._sealed_record(carry),
            "at": millis(self.now),
        }
        plan.add("RPUSH", self.keys.queue("carry"), json.dumps(entry))
        plan.add("ZADD", self.keys.outbox, "NX", millis(self.now), "carry")

    def _sealed_record(self, carry: Carry) -> str:
        if carry.record is None:
            return ""
        gm, key = self.municipality, self.ring.held[carry.record.id]
        return records.dump(
            carry.record, data_key=key, municipality=gm, etag="carry", mark=self.forms.mark
        )

    # -- what waits

    async def read_waiting(self, stored: str) -> waiting.Waiting:
        """Open a waiting message. Raises Unreadable when someone in it has been forgotten."""
        await self.ring.fetch(waiting.owners_in(stored))
        return waiting.load(stored, self.ring.opener(waiting.id_in(stored)), self.forms)

    async def read_carried(self, kind: type[R], stored: str) -> R | None:
        """Open a record that is carried to another municipality; None when forgotten."""
        return (await self._load(kind, {"carried": stored})).get("carried")
