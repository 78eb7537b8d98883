"""One piece of work: what was read, and the one commit that makes a Decision true.

A commit that finds something changed says `stale`: read again, decide again.
"""

import asyncio
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Literal

from buurtbot.domain.core.decision import Carry, Decision, Record
from buurtbot.domain.core.messages import Outgoing
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.commit import steps
from buurtbot.storage.commit.indexes import index_record
from buurtbot.storage.commit.numbers import drop_numbers, index_number
from buurtbot.storage.commit.reading import Reading
from buurtbot.storage.sealed import records, waiting
from buurtbot.storage.sealed.asked import as_stored, entry, new_entries
from buurtbot.storage.sealed.records import NAMES
from buurtbot.storage.sending.agenda import Agenda
from buurtbot.storage.sending.both_doors import numbered
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.hand import Hand
from buurtbot.storage.sending.handing import Handing
from buurtbot.storage.sending.timers import Due
from buurtbot.storage.wire import plan as plans
from buurtbot.storage.wire.away import WrongStore
from buurtbot.storage.wire.plan import Plan, millis

Outcome = Literal["done", "seen", "stale"]
ETAG_CHARS = 12


@dataclass
class Work(Reading):
    """One operation in one municipality. Not shared between tasks."""

    agenda: Agenda = field(default_factory=Agenda)
    hand: Hand = field(default_factory=Hand)
    audit_days: int = 365
    sources: frozenset[str] = frozenset()  # where people may be said to come from
    both_doors: AbstractSet[str] = frozenset()  # desks that are in Telegram and on the web
    goes_first: bool = False
    may_force: bool = True  # what goes first is written also when Redis is full
    consumes: Due | None = None  # the timer that led here
    line: asyncio.Lock = field(default_factory=asyncio.Lock)  # for who was too late twice
    new_refs: list[str] = field(default_factory=list)  # given out here, to nobody else
    _counted: dict[str, int] = field(default_factory=dict)
    _beside: dict[str, tuple[str, int]] = field(default_factory=dict)

    def count(self, key: str, *, lives_ms: int, first: bool = False) -> None:
        """One more at this key with the decision, which is held to it being the `first`."""
        self._counted[key] = lives_ms
        if first:
            self._etags[key] = ""

    def write_beside(self, key: str, value: str, *, lives_ms: int) -> None:
        """A value of its own that appears with the decision; empty: it goes."""
        self._beside[key] = value, lives_ms

    async def commit(self, decision: Decision) -> Outcome:
        """Make a decision true, once and at once. Raises what Redis raises when it is away.

        And WrongStore, when who runs beside us asks for a later form than ours.
        """
        plan = Plan(self.keys, self.operation, self.forms, self.audit_days)
        plan.count(self.keys.commits)
        await self.ring.fetch(self._owners(decision), make=True)
        self._put_all(plan, decision)
        handing = self._handing(plan, decision)
        planned = plan.as_json()
        forces = self.may_force and (self.goes_first or decision.goes_first)
        script = self.scripts.commit_first if forces else self.scripts.commit
        outcome: Outcome | Literal["too old"]
        with self.agenda.writing(self.municipality, decision, self.now) as looks:
            outcome, *answers = await script.run(self.redis, plan.keys, [planned])
            if len(answers) == len(plan.told):
                looks.clear()
        self.hand.forgotten += bool(decision.shred)
        for brought in handing.taken(answers):
            await self._begin(brought)
        if outcome == "too old":
            raise WrongStore(self.forms.refusal)
        if outcome == "done":
            for record in decision.keep:
                self.met.written(self._key(record), NAMES[type(record)])
        return outcome

    async def _begin(self, brought: Brought) -> None:
        """Send it; when this process stopped sending meanwhile, others take it at once."""
        if self.hand.send is not None:
            self.hand.send(self.municipality, brought)
            return
        args = [str(millis(self.now)), brought.queue]
        await self.scripts.put_off.run(self.redis, [self.keys.outbox], args)

    def _handing(self, plan: Plan, decision: Decision) -> Handing:
        """Take in hand what is told to people that we know: as they are after this decision."""
        handing = Handing(self.hand, self.keys)
        gone = {one.id for one in decision.drop if isinstance(one, Person)} | set(decision.shred)
        kept = {one.id: one for one in decision.keep if isinstance(one, Person)}
        for queue in plan.told:
            who = handing.person_of(queue)
            person = kept.get(who) or self.known(who)
            if person is not None and who not in gone:
                handing.ask(plan, queue, person)
        return handing

    def _put_all(self, plan: Plan, decision: Decision) -> None:
        for key, etag in self._etags.items():
            plan.expect.append([plan.position(key), etag])
        plans.claim(plan, self.new_refs)
        plans.count(plan, self._counted)
        plans.write_beside(plan, self._beside)
        self._put_records(plan, decision.keep)
        again = steps.set_again(decision.later, self.consumes)
        steps.without_records(plan, replace(decision, later=again), self.now)
        drop_numbers(plan, self.secrets, decision.drop)
        for place, outgoing in numbered(decision.tell, self.both_doors):
            self._put_message(plan, outgoing, place)
        for number, carry in enumerate(decision.carry):
            id_ = self.secrets.id_of("carry", self.municipality, self.operation, str(number))
            steps.put_carry(plan, carry, id_, self._sealed_record(carry), millis(self.now))
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
            before = self._before(key)
            index_record(plan, as_stored(record), before, self.now)
            index_number(plan, self.secrets, record, before)

    def _key(self, record: Record) -> str:
        return self.keys.record(NAMES[type(record)], record.id)

    def _from_known_source(self, record: Record) -> Record:
        """What stood behind /start may once have been kept as it was typed: here it goes."""
        if isinstance(record, Person) and record.came_from not in self.sources:
            return replace(record, came_from="")
        return record

    def _put_message(self, plan: Plan, outgoing: Outgoing, number: str) -> None:
        id_ = self.secrets.id_of("message", self.municipality, self.operation, number)
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
        entry.opened = waits
        hurries = not waiting.can_wait(entry, self.forms)
        plan.tell(queue, entry, millis(self.now), hurries=hurries)

    def _sealed_record(self, carry: Carry) -> str:
        if carry.record is None:
            return ""
        return records.dump(
            carry.record,
            data_key=self.ring.held[carry.record.id],
            municipality=self.municipality,
            etag="carry",
            mark=self.forms.mark,
        )
