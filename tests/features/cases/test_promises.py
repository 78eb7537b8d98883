"""An hour that is promised to a person is kept, or they hear honestly that it was not."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.commit.work import Work
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from tests.features.desk.test_desk import with_second_channel
from tests.scenes.desk_street import groceries, mina
from tests.scenes.people_street import Street
from tests.scenes.street import Clock

PROMISED = "uiterlijk vandaag om 11 uur"
SORRY = "Dat is niet gebeurd"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Mina, known, on a Tuesday at ten; the desk has a second channel."""
    street = Street(store, with_second_channel(context), clock)
    await street.put(mina(clock))
    return street


async def hands_over(
    street: Street, reason: Reason = "wants_person", *, request: str = "", who: str = "mina"
) -> str:
    """Mina is handed to the desk; which case."""

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, who)
        about = groceries(street.clock, id=request) if request else None
        return await open_case(
            work,
            street.context,
            NewCase(reason=reason, neighbourhood="moerwijk", about=person, request=about),
        )

    work = street.work()
    decision = await decide(work)
    assert await work.commit(decision) == "done"
    return next(record.id for record in decision.keep if isinstance(record, Case))


async def back_at_work(street: Street) -> None:
    """The service was away; all that came due meanwhile is done now."""
    worker = TimersWorker(street.store, street.context, DEEDS, street.clock, asyncio.Event())
    await worker.do_due()


async def rings(street: Street) -> int:
    """How often the second channel rang since the last time."""
    return sum(isinstance(told, Alarm) for told in await street.told("alarm:moerwijk"))


async def counted(street: Street) -> dict[str, str | None]:
    """How many promises were kept and missed, as who watches the service is told."""
    tally = Keys("gm0518").tally
    redis = street.store.redis
    return {one: await redis.get(tally(f"promise_{one}")) for one in ("kept", "missed")}


async def asks_again(street: Street) -> str:
    """Mina asks for a person once more; what she hears."""
    await street.hears("mina")
    await street.does("want_person", who="mina")
    return await street.hears("mina")


async def test_who_was_promised_an_hour_hears_when_it_passes_and_the_second_channel_rings(
    street: Street,
) -> None:
    case = await hands_over(street)
    assert PROMISED in await street.hears("mina")
    await street.passes(minutes=59)
    assert await street.hears("mina") == ""
    await rings(street)
    await street.desk_hears()
    await street.passes(minutes=1)
    told = await street.hears("mina")
    assert f"{PROMISED}. {SORRY}" in told
    assert "Ik roep de balie nu opnieuw." in told
    assert "\n070 123 45 67\n" in told
    assert "op maandag tot en met vrijdag, van 9 uur tot 17 uur" in told
    assert await rings(street) == 1
    assert "De beloofde tijd is voorbij: Wil praten" in await street.desk_hears()
    found = await street.find(Case, case)
    assert found is not None
    assert found.ref in told


async def test_it_is_said_once(street: Street) -> None:
    case = await hands_over(street)
    await street.passes(days=3)
    assert (await street.hears("mina")).count(SORRY) == 1
    await street.at_desk("mine", case=case)
    assert await counted(street) == {"kept": None, "missed": "1"}


async def test_who_writes_after_it_passed_hears_no_hour_again(street: Street) -> None:
    await hands_over(street)
    await street.passes(minutes=90)
    told = await asks_again(street)
    assert "Het duurt langer dan ik zei" in told
    assert "070 123 45 67" in told
    assert "uiterlijk" not in told


async def test_the_first_hour_stands_whatever_is_asked_and_answered_later(street: Street) -> None:
    case = await hands_over(street)
    await street.passes(minutes=25)
    assert PROMISED in await asks_again(street)
    await street.does("safe_now", who="mina", value="yes", case=case)
    assert "uiterlijk vandaag om 11:2" not in await street.hears("mina")
    await street.passes(minutes=35)
    assert SORRY in await street.hears("mina")


@pytest.mark.parametrize(
    ("act", "more"),
    [
        ("mine", {}),
        ("call_back", {}),
        ("refer_to", {"where": "gp", "sure": "0"}),
        ("close_as", {"outcome": "helped", "sure": "yes"}),
    ],
)
async def test_a_desk_that_was_heard_in_time_kept_its_promise(
    street: Street, act: str, more: dict[str, str]
) -> None:
    case = await hands_over(street)
    await street.at_desk(act, case=case, **more)
    assert await street.hears("mina") != ""
    await street.passes(hours=4)
    assert SORRY not in await street.hears("mina")
    assert "promise:" not in str(await street.timers())
    assert await counted(street) == {"kept": "1", "missed": None}
    await street.at_desk("mine", case=case)
    assert await counted(street) == {"kept": "1", "missed": None}, "a promise is counted once"


async def test_who_writes_to_a_desk_that_has_it_hears_who_and_no_hour(street: Street) -> None:
    case = await hands_over(street)
    await street.at_desk("mine", case=case)
    await street.passes(hours=3)
    told = await asks_again(street)
    assert "Sara van Welzijn Moerwijk heeft het opgepakt" in told
    assert "uiterlijk" not in told


async def test_who_was_called_back_hears_that_the_team_knows(street: Street) -> None:
    case = await hands_over(street)
    await street.at_desk("call_back", case=case)
    assert "De balie weet het" in await asks_again(street)


async def test_who_is_told_that_the_resident_knows_may_believe_it(street: Street) -> None:
    case = await hands_over(street)
    await street.hears("mina")
    await street.at_desk("call_back", case=case)
    assert "Alleen de balie" in await street.hears("mina")
    assert "We vragen het nu." in await street.desk_hears()
    known = await street.find(Person, "mina")
    assert known is not None
    await street.put(replace(known, phone="+31612345678"))
    await street.at_desk("call_back", case=case)
    assert "belt u. Gebeurt dat niet?" in await street.hears("mina")
    assert "De bewoner weet dat iemand belt." in await street.desk_hears()


async def test_a_case_that_is_opened_again_gets_an_hour_of_its_own(street: Street) -> None:
    case = await hands_over(street)
    await street.at_desk("mine", case=case)
    await street.at_desk("close_as", case=case, outcome="other", sure="yes")
    await street.passes(minutes=30)
    await street.hears("mina")
    await street.does("reopen", who="mina", case=case)
    assert "uiterlijk vandaag om 11:30 uur" in await street.hears("mina")
    await street.passes(hours=1)
    assert f"11:30 uur. {SORRY}" in await street.hears("mina")


async def test_two_promises_to_one_person_pass_each_by_its_own_name(street: Street) -> None:
    await hands_over(street)
    await street.passes(minutes=5)
    await hands_over(street, "unmatched", request="r1")
    await street.hears("mina")
    await street.passes(minutes=55)
    first = await street.hears("mina")
    assert "uw bericht aan de balie" in first
    assert "Boodschappen" not in first
    await street.passes(minutes=5)
    second = await street.hears("mina")
    assert "11:05 uur" in second
    assert "Boodschappen. Nummer: M-AAAA" in second


async def test_who_had_themselves_forgotten_is_told_nothing_more(street: Street) -> None:
    case = await hands_over(street, "behaviour")
    await street.does("forget_sure", who="mina")
    await street.hears("mina")
    await street.passes(hours=2)
    assert await street.hears("mina") == ""
    found = await street.find(Case, case)
    assert found is not None
    assert found.closed is None


async def test_a_service_that_was_down_across_the_hour_says_so_late_but_once(
    street: Street,
) -> None:
    await hands_over(street)
    await street.hears("mina")
    street.clock.forward(hours=3)
    await street.passes(hours=2)
    told = await street.hears("mina")
    assert told.count(SORRY) == 1
    assert PROMISED in told


async def test_a_service_that_was_down_until_the_night_tells_at_once_and_rings_in_the_morning(
    street: Street,
) -> None:
    await hands_over(street)
    await street.hears("mina")
    street.clock.now = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
    await back_at_work(street)
    told = await street.hears("mina")
    assert "De balie is er weer morgen, woensdag 25 november, om 9 uur." in told
    assert "nu opnieuw" not in told
    assert await rings(street) == 0
    street.clock.now = datetime(2026, 11, 25, 8, tzinfo=UTC)
    await street.desk_hears()
    await back_at_work(street)
    assert await street.hears("mina") == ""
    assert "De beloofde tijd is voorbij" in await street.desk_hears()
    assert await rings(street) >= 1


async def test_at_the_end_of_the_day_the_promise_counts_only_hours_of_the_desk(
    street: Street,
) -> None:
    street.clock.now = datetime(2026, 11, 27, 15, 40, tzinfo=UTC)  # a Friday, 16:40
    await hands_over(street)
    told = await street.hears("mina")
    assert "De balie is er nu. U hoort iets, uiterlijk maandag 30 november, om 9:40 uur." in told


async def test_in_the_evening_both_the_opening_and_the_hour_are_told(street: Street) -> None:
    street.clock.now = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
    await hands_over(street)
    told = await street.hears("mina")
    assert "weer morgen, woensdag 25 november, om 9 uur" in told
    assert "uiterlijk morgen, woensdag 25 november, om 10 uur" in told
    await street.passes(hours=12)
    assert SORRY in await street.hears("mina")


async def test_when_the_desk_is_flooded_each_still_hears_and_the_group_reads_a_count(
    street: Street,
) -> None:
    for number in range(17):
        who = f"mina{number}"
        await street.put(mina(street.clock, id=who, chat=6000 + number))
        await hands_over(street, who=who)
    await street.desk_hears()
    await street.passes(hours=1)
    assert all([SORRY in await street.hears(f"mina{number}") for number in range(17)])
    desk = await street.desk_hears()
    assert "De beloofde tijd is voorbij" not in desk
    assert "Het is druk: 17 meldingen" in desk
