"""The sets by which records are found, kept in step with the records: what is added, what goes.

What is found too much is seen to be so by its record; so entries come before the records and go
after them.
"""

from datetime import datetime

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.card import Card, card_of
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.storage.commit.refs import member
from buurtbot.storage.sealed import cards
from buurtbot.storage.sealed.records import NAMES
from buurtbot.storage.wire.plan import Plan, millis
from geo.point import Point, rounded

MOST_PUT = 1000  # records in the one command that makes a decision true
EXCLUDED = "excluded"
HELD_MS = 24 * 3600 * 1000  # long after who wrote it was told that it was not sent


def index_record(plan: Plan, record: Record, before: Record | None, now: datetime) -> None:
    """Keep the sets in step with a record; `before` is how it stood, when that is sure.

    What is as before stands in them already, and is not written again. Who keeps a record just as
    it was puts right what stands in them otherwise.
    """
    before = None if before == record else before
    match record:
        case Person():
            _index_person(plan, record, before if isinstance(before, Person) else None)
        case HelpRequest() if before is None:
            plan.add("ZADD", plan.names.requests, millis(record.created), record.id)
            plan.add("ZADD", plan.names.refs, 0, member(record.ref, "request", record.id))
        case Held():
            plan.tidy("PEXPIRE", plan.names.record("held", record.id), HELD_MS)
        case Case():
            _index_case(plan, record, before if isinstance(before, Case) else None)
        case ScreenLine() | Call() | CheckIn():
            _index_on_a_list(plan, record)
        case _:
            pass


def _index_on_a_list(plan: Plan, record: ScreenLine | Call | CheckIn) -> None:
    if not isinstance(record, ScreenLine):
        return _list(plan, record, record.listed)
    return plan.add("ZADD", plan.names.screen_lines, millis(record.kept), record.id)


def _list(plan: Plan, record: Call | CheckIn, at: datetime | None) -> None:
    """On the list of its neighbourhood from then on; off it without a time."""
    key = plan.names.listed(NAMES[type(record)], record.neighbourhood)
    if at is None:
        plan.tidy("ZREM", key, record.id)
    else:
        plan.add("ZADD", key, millis(at), record.id)


def _index_person(plan: Plan, person: Person, before: Person | None) -> None:
    if before is None or before.last_seen != person.last_seen:
        plan.add("ZADD", plan.names.people, millis(person.last_seen), person.id)
    _index_ban(plan, person, before)
    if before is None or _on_the_map(before) != _on_the_map(person):
        _put_on_the_map(plan, person)
    if person.offer is None and (before is None or before.offer is not None):
        plan.unlink(plan.names.asked(person.id))


def _index_ban(plan: Plan, person: Person, before: Person | None) -> None:
    """On the list of who takes no part, where the desk that may end it is."""
    key = plan.names.listed(EXCLUDED, person.bot)
    if person.ban and not person.home:
        plan.add("ZADD", key, millis(person.ban.at), person.id)
    elif before is not None and before.ban:
        plan.tidy("ZREM", key, person.id)


def _on_the_map(person: Person) -> tuple[Point, Card] | None:
    """Where a volunteer is and by what they are found; None for who cannot be asked."""
    if not person.place or not can_be_found(person):
        return None
    place = rounded(person.place)  # it is so already; here nothing finer may be readable
    return place, card_of(person)


def _put_on_the_map(plan: Plan, person: Person) -> None:
    found = _on_the_map(person)
    if found is None:
        return _off_the_map(plan, person.id)
    place, card = found
    plan.add("GEOADD", plan.names.volunteers, place.lon, place.lat, person.id)
    key = plan.names.card(person.id)
    if person.offer and person.offer.wishes:
        return plan.remove(key)  # of the way, which is not sealed there: the record is read
    return plan.write(key, cards.dump(card, plan.forms.mark))


def _off_the_map(plan: Plan, person: str) -> None:
    plan.tidy("ZREM", plan.names.volunteers, person)
    plan.unlink(plan.names.card(person))


def can_be_found(person: Person) -> bool:
    """Whether a volunteer belongs on the map of who can be asked."""
    return bool(person.offer and not person.offer.refused and person.reachable)


def _index_case(plan: Plan, case: Case, before: Case | None) -> None:
    if before is None:
        plan.add("ZADD", plan.names.cases, millis(case.opened), case.id)
        plan.add("ZADD", plan.names.refs, 0, member(case.ref, "case", case.id))
    elif bool(before.closed) == bool(case.closed):
        return
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
        plan.unlink(key)
    else:
        plan.remove(key)
    _off_the_lists(plan, record)


def _off_the_lists(plan: Plan, record: Record) -> None:
    match record:
        case Person():
            _drop_person(plan, record)
        case HelpRequest():
            plan.tidy("ZREM", plan.names.requests, record.id)
            plan.tidy("ZREM", plan.names.refs, member(record.ref, "request", record.id))
        case Case():
            plan.tidy("ZREM", plan.names.cases, record.id)
            plan.tidy("ZREM", plan.names.refs, member(record.ref, "case", record.id))
            plan.tidy("ZREM", plan.names.open_cases, record.id)
            plan.unlink(plan.names.topic(record.id))
            plan.unlink(plan.names.topic(f"{record.id}@page"))
        case ScreenLine():
            plan.tidy("ZREM", plan.names.screen_lines, record.id)
        case Call() | CheckIn():
            _list(plan, record, None)
        case _:
            pass


def _drop_person(plan: Plan, record: Person) -> None:
    names, person = plan.names, record.id
    plan.tidy("ZREM", names.people, person)
    if record.ban:
        plan.tidy("ZREM", names.listed(EXCLUDED, record.bot), person)
    _off_the_map(plan, person)
    for beside in (names.asked(person), names.spoken(person), names.record("held", person)):
        plan.unlink(beside)
