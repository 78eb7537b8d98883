"""Every record has an end: SECURITY.md says which, and here each of them is seen to come to it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.held import Held, Piece
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.referral import Referral, Referrals
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.domain.core.people.signal import Signal, SignalList
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.records import RECORDS
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.together.share import Hears, Named, Share, Sharing
from buurtbot.domain.keeping.register import REGISTER, SUBJECTS
from buurtbot.services.core.context import Context
from buurtbot.storage.sealed import records
from buurtbot.storage.sealed.records import private_fields
from buurtbot.storage.store import Store
from config.network.policy import load_policy
from tests.scenes.asking_street import a_request
from tests.scenes.people_street import Street
from tests.scenes.street import TUESDAY, Clock
from tests.scenes.talk_street import a_person, an_offer

SECURITY: Final = Path(__file__).parents[3] / "SECURITY.md"
DPIA: Final = Path(__file__).parents[3] / "docker" / "DPIA.md"
ROW: Final = re.compile(r"^\| `(\w+)` \| [^|]+ \| ([^|]*) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
NAMED: Final = re.compile(r"`(\w+)`")
# Of a neighbourhood: it stays as long as that does; and which two may write, by their ids.
OF_NOBODY: Final = frozenset(
    {"switches", "circles", "sharing", "pair", "buddies", "buddy_list", "mailbox", "signal_list"}
)
BY_REDIS: Final = {"held"}  # its key lives for a day


class Row(NamedTuple):
    """What SECURITY.md says of a record: its sealed fields, when it goes, and by what."""

    sealed: str
    after: str
    by: str


def register() -> dict[str, Row]:
    """The table of SECURITY.md."""
    table = SECURITY.read_text(encoding="utf-8").partition("## What is kept")[2].partition("\n## ")
    return {name: Row(*map(str.strip, rest)) for name, *rest in ROW.findall(table[0])}


class Ends(NamedTuple):
    """A record that waits for its end, and what its timer brings with it then."""

    record: Record
    args: Mapping[str, str]
    beside: tuple[Record, ...] = ()


def the_end_of(kind: str) -> Ends:
    """One of each kind. Whoever adds a record adds how it ends."""
    old: dict[str, Any] = {
        "opened": TUESDAY,
        "look_by": TUESDAY,
        "closed": TUESDAY,
        "about": "mieke",
    }
    case = Case("c1", "M-7777", "moerwijk", "wants_person", **old)
    member = CircleMember("mieke", "moerwijk", TUESDAY, circle="round")
    circle = Circle("round", "moerwijk", ("mieke",), time(9), (1, 2))
    going = Buddies("b1", "moerwijk", ("mieke", "riet"), "walk", since=TUESDAY)
    looks = BuddySeeker("mieke", "moerwijk", TUESDAY, "walk")
    theirs = [replace(looks, id=one, buddies="b1") for one in going.people]
    both: tuple[Record, ...] = (*theirs, a_person("riet"))
    ends: dict[str, Ends] = {
        "person": Ends(a_person(), {"person": "mieke", "asked": "yes"}),
        "request": Ends(
            a_request("r1", resident="mieke", state="done", ended=TUESDAY), {"request": "r1"}
        ),
        "case": Ends(case, {"case": "c1", "drop": "yes"}),
        "talk": Ends(Talk("mieke", "thank", "words", TUESDAY), {"person": "mieke"}),
        "held": Ends(Held("mieke", TUESDAY, (Piece("hallo", message=1),)), {}),
        "screen_line": Ends(ScreenLine("l1", "none", "nl", TUESDAY, "hallo"), {"line": "l1"}),
        "switches": Ends(Switches("moerwijk"), {}),
        "staying": Ends(Staying("mieke", stopped=TUESDAY), {"person": "mieke"}),
        "buddy_seeker": Ends(looks, {"person": "mieke"}),
        "buddy_past": Ends(
            BuddyPast("mieke", ("pair",)), {"person": "mieke", "asked": "yes"}, (a_person(),)
        ),
        "buddies": Ends(going, {"buddies": "b1", "sure": "yes"}, both),
        "buddy_list": Ends(BuddyList("moerwijk", ("mieke",)), {}),
        "circle": Ends(circle, {"circle": "round"}, (member,)),
        "circle_member": Ends(member, {"circle": "round"}, (circle,)),
        "circles": Ends(Circles("moerwijk", ("round",)), {}),
        "check_in": Ends(
            CheckIn("mieke", "moerwijk", TUESDAY, (1, 2), "09:30"), {"check_in": "mieke"}
        ),
        "call": Ends(Call("mieke", "moerwijk", TUESDAY, TUESDAY), {"call": "mieke"}),
        "referrals": Ends(
            Referrals("mieke", "moerwijk", (Referral("papers", "Papieren", TUESDAY),)),
            {"person": "mieke"},
        ),
        "share": Ends(
            Share("s1", "moerwijk", "mieke", "food", 2, TUESDAY, TUESDAY, state="over"),
            {"share": "s1"},
        ),
        "hears": Ends(Hears("mieke", "moerwijk", TUESDAY), {"person": "mieke", "asked": "yes"}),
        "sharing": Ends(Sharing("moerwijk", shares=("s1",)), {}),
        "pair": Ends(Pair("p1", "moerwijk", ("mieke", "riet"), TUESDAY, "share-kind-food"), {}),
        "mailbox": Ends(Mailbox("box", "moerwijk", came_back=TUESDAY), {"box": "box"}),
        "news_mail": Ends(
            NewsMail("mieke", "moerwijk", "box", TUESDAY), {"person": "mieke", "asked": "yes"}
        ),
        "signal": Ends(Signal("g1", "M-1111", "moerwijk", TUESDAY, "no"), {"signal": "g1"}),
        "signal_list": Ends(SignalList("moerwijk", ("g1",)), {}),
        "named": Ends(Named("n1", "moerwijk", "riet", TUESDAY), {"named": "n1"}),
    }
    return ends[kind]


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


async def kept(street: Street, kind: str) -> list[str]:
    """The records of this kind that Redis has, as they are stored."""
    names = await street.store.redis.keys(street.work().keys.record(kind, "*"))
    values = await street.store.redis.mget(names) if names else []
    return [value for value in values if value]


def test_every_record_has_a_row_that_is_so() -> None:
    told = register()
    assert told.keys() == RECORDS.keys(), "each record has a row in SECURITY.md, and no other"
    for kind, row in told.items():
        assert row.sealed == (", ".join(private_fields(RECORDS[kind])) or "nothing"), kind


def test_the_table_in_code_says_the_same_and_people_read_of_every_record() -> None:
    assert REGISTER.keys() == RECORDS.keys(), "a record that is added has its line in register.py"
    for kind, row in register().items():
        entry = REGISTER[kind]
        assert entry.by in row.by, kind
        named = NAMED.findall(row.after)
        assert entry.days in named or (entry.days == "" and by_nobody(row)), kind
        assert hasattr(load_policy().retention, entry.days or "case_days"), kind
    assert {entry.subject for entry in REGISTER.values()} == set(SUBJECTS)


def by_nobody(row: Row) -> bool:
    """Whether no timer takes it away after days of the policy."""
    return not any(row.after.startswith(f"{n} days") for n in range(2, 800))


@pytest.mark.parametrize("kind", sorted(RECORDS.keys() - OF_NOBODY - BY_REDIS | {"mailbox"}))
async def test_each_is_gone_when_the_row_says_so(street: Street, kind: str) -> None:
    row, ends = register()[kind], the_end_of(kind)
    (by,) = NAMED.findall(row.by)
    await street.put(ends.record, *ends.beside, *([a_person()] if kind != "person" else []))
    street.clock.forward(days=days_of(row) + 1)
    await street.strikes(by, **ends.args)
    assert await kept(street, kind) == []


def days_of(row: Row) -> int:
    """After how many days a timer takes it away, as policy.toml says; 0 when somebody does."""
    (by,) = NAMED.findall(row.by)
    if deeds.TABLE[by].by != ("clock",):
        return 0
    (named,) = NAMED.findall(row.after)
    days = int(getattr(load_policy().retention, named))
    assert row.after.startswith(f"{days} days ")
    return days


async def test_what_redis_ends_by_itself_has_its_end_written_with_it(street: Street) -> None:
    for kind in BY_REDIS:
        await street.put(a_person(), the_end_of(kind).record)
        lives = await street.store.redis.pttl(street.work().keys.record(kind, "mieke"))
        assert 0 < lives <= timedelta(days=1) / timedelta(milliseconds=1)
        assert register()[kind].after == "1 day"


async def test_of_nobody_is_only_what_has_nothing_private() -> None:
    assert {kind for kind in RECORDS if not private_fields(RECORDS[kind])} == OF_NOBODY


async def test_who_is_forgotten_leaves_no_record_that_is_theirs(street: Street) -> None:
    person = a_person(offer=an_offer(), cases=("c1",))
    await street.put(person, *(the_end_of(kind).record for kind in RECORDS if kind != "person"))
    await street.does("forget_sure")
    left: dict[str, Any] = {
        kind: [one for one in await kept(street, kind) if records.owner_of(one) == "mieke"]
        for kind in RECORDS
    }
    assert {kind for kind, those in left.items() if those} == set()


def test_the_dpia_names_each_record_that_is_of_people() -> None:
    table = DPIA.read_text(encoding="utf-8").partition("| Of whom |")[2].partition("## 3.")[0]
    rows = [line.rsplit("|", 2)[1] for line in table.splitlines()[1:] if line.startswith("| ")]
    named = {word for row in rows for word in re.findall(r"`(\w+)`", row)}
    assert named == {name for name, one in REGISTER.items() if one.subject != "nobody"}
