"""A Decision as the plan that commit.lua carries out: pure translation, no Redis in here."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from buurtbot.domain.core.card import card_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Carry, Decision, Record, Timer
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.screen_line import ScreenLine
from buurtbot.domain.matching.pace import REMEMBERS
from buurtbot.storage import cards
from buurtbot.storage.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.moved import FORM, Plain
from buurtbot.storage.records import NAMES
from buurtbot.storage.refs import member
from buurtbot.storage.spoken import note as note_spoken
from geo.point import rounded

MOST_PUT = 1000  # records in the one command that makes a decision true
REF_MS = 10 * 60 * 1000  # longer than an operation takes; then the reference itself is there
HELD_MS = 24 * 3600 * 1000  # long after who wrote it was told that it was not sent
SEEN_MS = 72 * 3600 * 1000  # Telegram keeps an update 24 h; weekends and restores need more


def millis(at: datetime) -> int:
    """Milliseconds since 1970, as the scores of all sorted sets are kept."""
    return round(at.timestamp() * 1000)


@dataclass
class Plan:
    """Collects keys and steps; `keys` and `as_json` are what the script is given."""

    names: Keys
    operation: str
    forms: Forms
    audit_days: int = 365
    keys: list[str] = field(default_factory=list)
    expect: list[list[Any]] = field(default_factory=list)
    before: list[list[Any]] = field(default_factory=list)
    put: list[list[Any]] = field(default_factory=list)
    after: list[list[Any]] = field(default_factory=list)
    asked: list[list[Any]] = field(default_factory=list)
    hurry: list[list[Any]] = field(default_factory=list)
    consume: list[Any] | None = None
    _positions: dict[str, int] = field(default_factory=dict)

    def position(self, key: str) -> int:
        """The position of a key, from 1 as in Lua."""
        if key not in self._positions:
            self.keys.append(key)
            self._positions[key] = len(self.keys)
        return self._positions[key]

    def add(self, command: str, key: str, *args: str | float) -> None:
        """An addition that may be repeated without harm."""
        self.before.append([command, self.position(key), *map(str, args)])

    def ask(self, person: str, entry: str, now: datetime) -> None:
        """Somebody was asked; times that are not remembered any more go at the same time."""
        oldest, lives = millis(now - REMEMBERS), round(REMEMBERS / timedelta(milliseconds=1))
        self.asked.append(
            [self.position(self.names.asked(person)), entry, str(oldest), str(lives)]
        )

    def tidy(self, command: str, key: str, *args: str | int) -> None:
        """A lifetime or a removal, after the commit point."""
        self.after.append([command, self.position(key), *map(str, args)])

    def write(self, key: str, value: str, *, lives_ms: int = 0) -> None:
        """A value that appears together with the mark."""
        self.put.append([self.position(key), value])
        if lives_ms:
            self.tidy("PEXPIRE", key, lives_ms)

    def remove(self, key: str) -> None:
        """Gone together with the mark: an empty value is an absent one; the key goes after."""
        self.put.append([self.position(key), ""])
        self.tidy("UNLINK", key)

    def as_json(self) -> str:
        """The plan as commit.lua reads it."""
        seen = self.names.seen(self.operation)
        self.tidy("PEXPIRE", seen, SEEN_MS)
        steps = {
            "form": [self.position(self.names.lowest_writer), self.forms.number],
            "seen": self.position(seen),
            "expect": self.expect,
            "before": self.before,
            "asked": self.asked,
            "hurry": self.hurry,
            "put": self.put,
            "after": self.after,
        }
        if self.consume:
            steps["consume"] = self.consume
        return json.dumps(steps, ensure_ascii=False)


def claim(plan: Plan, refs: Iterable[str]) -> None:
    """New references are nobody else's, also of who gives one out at this very moment."""
    for ref in refs:
        key = plan.names.ref(ref)
        plan.expect.append([plan.position(key), ""])
        plan.write(key, "1", lives_ms=REF_MS)


def index_record(plan: Plan, record: Record, now: datetime) -> None:
    """Keep the sets by which records are found in step with the record itself.

    What is found too much is seen to be so by its record; so entries come before the records and
    go after them.
    """
    match record:
        case Person():
            _index_person(plan, record)
        case HelpRequest():
            plan.add("ZADD", plan.names.requests, millis(record.created), record.id)
            plan.add("ZADD", plan.names.refs, 0, member(record.ref, "request", record.id))
        case Held():
            plan.tidy("PEXPIRE", plan.names.record("held", record.id), HELD_MS)
        case Case():
            _index_case(plan, record)
        case ScreenLine():
            plan.add("ZADD", plan.names.screen_lines, millis(record.kept), record.id)
        case _:
            pass


def _index_person(plan: Plan, person: Person) -> None:
    plan.add("ZADD", plan.names.people, millis(person.last_seen), person.id)
    if person.place and can_be_found(person):
        place = rounded(person.place)  # it is so already; here nothing finer may be readable
        plan.add("GEOADD", plan.names.volunteers, place.lon, place.lat, person.id)
        _put_card(plan, person)
    else:
        _off_the_map(plan, person.id)
    if person.offer is None:
        plan.tidy("UNLINK", plan.names.asked(person.id))


def _put_card(plan: Plan, person: Person) -> None:
    """Whoever needs something of the way has no card, which is not sealed: the record is read."""
    key = plan.names.card(person.id)
    if person.offer and person.offer.wishes:
        plan.remove(key)
    else:
        plan.write(key, cards.dump(card_of(person), plan.forms.mark))


def _off_the_map(plan: Plan, person: str) -> None:
    plan.tidy("ZREM", plan.names.volunteers, person)
    plan.tidy("UNLINK", plan.names.card(person))


def can_be_found(person: Person) -> bool:
    """Whether a volunteer belongs on the map of who can be asked."""
    return bool(person.offer and not person.offer.refused and person.reachable)


def _index_case(plan: Plan, case: Case) -> None:
    plan.add("ZADD", plan.names.cases, millis(case.opened), case.id)
    plan.add("ZADD", plan.names.refs, 0, member(case.ref, "case", case.id))
    if case.closed:
        plan.tidy("ZREM", plan.names.open_cases, case.id)
    else:
        plan.add("ZADD", plan.names.open_cases, millis(case.opened), case.id)


def drop_record(plan: Plan, record: Record, *, shredded: bool) -> None:
    """Take a record and everything that points to it away.

    Of very many whose key is `shredded` by the same decision the rest goes after it: without the
    key they are gone, and Lua takes no more than some thousands of values in one command.
    """
    key = plan.names.record(NAMES[type(record)], record.id)
    if shredded and len(plan.put) >= MOST_PUT:
        plan.tidy("UNLINK", key)
    else:
        plan.remove(key)
    _off_the_lists(plan, record)


def _off_the_lists(plan: Plan, record: Record) -> None:
    match record:
        case Person():
            _drop_person(plan, record.id)
        case HelpRequest():
            plan.tidy("ZREM", plan.names.requests, record.id)
            plan.tidy("ZREM", plan.names.refs, member(record.ref, "request", record.id))
        case Case():
            plan.tidy("ZREM", plan.names.cases, record.id)
            plan.tidy("ZREM", plan.names.refs, member(record.ref, "case", record.id))
            plan.tidy("ZREM", plan.names.open_cases, record.id)
            plan.tidy("UNLINK", plan.names.topic(record.id))
        case ScreenLine():
            plan.tidy("ZREM", plan.names.screen_lines, record.id)
        case _:
            pass


def _drop_person(plan: Plan, person: str) -> None:
    plan.tidy("ZREM", plan.names.people, person)
    _off_the_map(plan, person)
    names = plan.names
    for beside in (names.asked(person), names.spoken(person), names.record("held", person)):
        plan.tidy("UNLINK", beside)


def set_timer(plan: Plan, timer: Timer) -> None:
    """Set, replace or take away a timer: in the lane or among all others, whichever it was in."""
    here, elsewhere = plan.names.timers, plan.names.asking
    if timer.asks:
        here, elsewhere = elsewhere, here
    plan.tidy("ZREM", elsewhere, timer.name)
    if timer.at is None:
        plan.tidy("ZREM", here, timer.name)
        plan.tidy("HDEL", plan.names.timer_deeds, timer.name)
        return
    plan.add("HSET", plan.names.timer_deeds, timer.name, deed_json(timer.deed, plan.forms.mark))
    plan.add("ZADD", here, millis(timer.at), timer.name)


def note(plan: Plan, line: AuditLine, now: datetime) -> None:
    """Write one audit line, ids only; lines older than we keep them go at the same time."""
    fields = ("at", now.isoformat(), "who", line.who, "did", line.did, "subject", line.subject)
    oldest = millis(now - timedelta(days=plan.audit_days))
    plan.add("XADD", plan.names.audit, "MINID", oldest, "*", *fields)


def count(plan: Plan, counted: Mapping[str, int]) -> None:
    """One more at each key, which lives for so many ms. A break may count once too often."""
    for key, lives_ms in counted.items():
        plan.add("INCR", key)
        plan.tidy("PEXPIRE", key, lives_ms)


def put_carry(plan: Plan, carry: Carry, id_: str, record: str, at: int) -> None:
    """What another municipality must do waits in the outbox; `record` is sealed already."""
    entry = {
        "id": id_,
        FORM: plan.forms.mark,
        "to": carry.municipality,
        "deed": deed_plain(carry.deed),
        "record": record,
        "at": at,
    }
    plan.add("RPUSH", plan.names.queue("carry"), json.dumps(entry))
    plan.add("ZADD", plan.names.outbox, "NX", at, "carry")


def deed_json(deed: Deed, mark: str) -> str:
    """A deed as it waits in Redis."""
    return json.dumps(deed_plain(deed) | {FORM: mark}, separators=(",", ":"))


def deed_plain(deed: Deed) -> Plain:
    """A deed as JSON."""
    return {"name": deed.name, "args": dict(deed.args)}


def without_records(plan: Plan, decision: Decision, now: datetime) -> None:
    """Everything of a decision that needs no sealing: drops, timers, audit."""
    for record in decision.drop:
        drop_record(plan, record, shredded=record.owner in decision.shred)
    forget(plan, decision, now)
    for spoken in decision.spoken:
        note_spoken(plan, plan.names, spoken, millis(now))
    for timer in {timer.name: timer for timer in decision.later}.values():
        set_timer(plan, timer)
    for line in decision.noted:
        note(plan, line, now)


def forget(plan: Plan, decision: Decision, now: datetime) -> None:
    """Keys go; and by keyed ids is kept who went, and who was refused."""
    for owner in decision.shred:
        plan.remove(plan.names.datakey(owner))
    for who in decision.erased:
        plan.add("ZADD", plan.names.erased, millis(now), who)
    for refusal in decision.refused:
        key = plan.names.refused(refusal.who)
        if refusal.until is None:
            plan.remove(key)
        else:
            plan.write(key, "1", lives_ms=millis(refusal.until) - millis(now))
