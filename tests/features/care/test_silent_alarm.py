"""A silent alarm is an alarm; at night the plan is what the policy says; a case has a holder."""

from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.core.messages import Alarm
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.desk.test_desk import with_second_channel
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person

NIGHT = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)  # a Saturday, three o'clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


@pytest.fixture
async def mieke(street: DeskStreet) -> Phone:
    """Mieke agreed, and has her phone in her hand."""
    return await in_the_street(street)


async def in_the_street(street: DeskStreet) -> Phone:
    phone = Phone(street.store, street.context, street.clock)
    await street.keep(a_person(phone.who, last_seen=street.clock.now, chat=4711))
    return phone


async def later(street: DeskStreet, minutes: float) -> None:
    """So much time goes by, and what is due is done."""
    until = street.clock.now + timedelta(minutes=minutes)
    timers = street.store.timers("gm0518")
    while due := await timers.due(until):
        first = min(due, key=lambda one: one.due)
        street.clock.now = max(street.clock.now, datetime.fromtimestamp(first.due / 1000, UTC))
        await timers.postpone(first, until + timedelta(days=9))
        await street.do(first.deed)
    street.clock.now = until


def general(told: list[str]) -> list[str]:
    return [line for line in told if line.startswith("#")]


async def rung(street: DeskStreet) -> list[str]:
    found = [waiting.outgoing for waiting in await street.waiting("alarm:moerwijk")]
    return [out.reason for out in found if isinstance(out, Alarm)]


async def test_who_answers_nothing_is_seen_by_the_desk_once(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("ik wil dood")
    before = len(await street.desk())
    await later(street, 5)
    told = (await street.desk())[before:]
    assert [line for line in told if "5 minuten geen antwoord" in line]
    assert any("antwoordt niet" in line for line in general(told))
    assert len([line for line in general(told) if line.startswith("# ❗")]) == 1, "rings once"
    case = await street.case()
    assert case.silent
    card = next(line for line in reversed(told) if "Waarom hier" in line)
    assert "Geen antwoord meer" in card
    before = len(await street.desk())
    await later(street, 12)
    told = (await street.desk())[before:]
    assert not [line for line in told if "5 minuten geen antwoord" in line]
    assert any("Wacht al 15 min en antwoordt niet" in line for line in general(told))


async def test_nobody_is_told_to_call_who_may_be_hurt_when_the_phone_rings(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("mijn man slaat mij")
    before = len(await street.desk())
    await later(street, 5)
    told = (await street.desk())[before:]
    assert any("Bel niet zomaar, en stuur niemand langs" in line for line in told)
    assert any("lees eerst" in line.lower() for line in general(told))
    assert not any("Wie belt nu?" in line or "Bel, als er" in line for line in told)


async def test_who_answers_in_time_is_not_silent(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik wil dood")
    await mieke.presses("Ja, ik ben veilig")
    await later(street, 30)
    assert not (await street.case()).silent
    assert not [line for line in await street.desk() if "geen antwoord" in line]


async def test_who_goes_on_with_something_else_is_not_silent(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("/start")
    await mieke.presses("Ik zoek hulp")
    await mieke.types("ik wil dood")
    await mieke.presses("Verder waar ik was")
    await later(street, 30)
    assert not (await street.case()).silent


async def test_who_is_heard_again_stands_so_on_the_card(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik wil dood")
    await later(street, 6)
    await mieke.types("ik ben er nog")
    assert not (await street.case()).silent
    told = await street.desk()
    assert any("Er komt weer iets van deze persoon" in line for line in told)
    card = next(line for line in reversed(told) if "Waarom hier" in line)
    assert "Geen antwoord meer" not in card


async def test_no_and_then_silence_is_seen_too(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("mijn man slaat mij")
    await later(street, 2)
    await mieke.presses("Nee, ik ben niet veilig")
    await later(street, 4)
    assert not (await street.case()).silent
    await later(street, 1)
    assert (await street.case()).silent


async def test_of_who_is_spoken_with_the_holder_reads_it_and_the_group_is_left_alone(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("ik wil dood")
    await street.press("Ik pak dit op")
    before = len(await street.desk())
    await later(street, 5)
    told = (await street.desk())[before:]
    assert [line for line in told if line.startswith("@") and "5 minuten geen antwoord" in line]
    assert not general(told)


async def test_what_can_wait_has_no_silence(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik moest mijn pincode geven aan iemand van de bank")
    case = await street.case()
    assert not case.urgent
    await later(street, 30)
    assert not (await street.case()).silent


async def test_a_closed_alarm_is_left_alone(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik wil dood")
    case = await street.case()
    await street.keep(cases.closed(case, outcome="helped", now=street.clock.now))
    await street.do(deeds.silent_alarm(case=case.id))
    await street.do(deeds.silent_alarm(case="gone"))
    assert not (await street.case()).silent


# -- the night


async def test_at_night_the_second_channel_rings_at_once_and_the_card_says_who_is_on_duty(
    street: DeskStreet,
) -> None:
    street.context = with_second_channel(street.context)
    street.context = on_duty(street.context, "Samira, 06 in de sleutelkast")
    street.clock.now = NIGHT
    mieke = await in_the_street(street)
    await mieke.types("ik wil dood")
    assert await rung(street) == ["sensitive"]
    waiting = [one.outgoing for one in await street.waiting("desk:moerwijk:urgent-cards")]
    assert len(waiting) == 2  # its topic and its card: a group takes twenty messages a minute
    card = street.words(waiting[-1])
    assert "toen de balie dicht was. De tweede weg is meteen gebeld." in card
    assert "Dienst: Samira, 06 in de sleutelkast." in card
    assert "Wacht daar niet op: die is er weer maandag 30 november, om 9 uur." in mieke.reads
    await later(street, 5)
    assert "silent" in await rung(street)


async def test_another_danger_at_night_rings_at_once_too(street: DeskStreet) -> None:
    street.context = with_second_channel(street.context)
    street.clock.now = NIGHT
    mieke = await in_the_street(street)
    await mieke.types("ik wil dood", "mijn man slaat mij")
    assert await rung(street) == ["sensitive", "violence"]


async def test_without_a_second_channel_the_card_says_that_only_the_group_knows(
    street: DeskStreet,
) -> None:
    street.clock.now = NIGHT
    mieke = await in_the_street(street)
    await mieke.types("ik wil dood")
    assert any("Alleen de balie weet het" in line for line in await street.desk())


async def test_who_takes_it_reads_no_more_that_only_the_group_knows(street: DeskStreet) -> None:
    street.clock.now = NIGHT
    mieke = await in_the_street(street)
    await mieke.types("ik wil dood")
    await street.do(deeds.mine(case=(await street.case()).id))
    assert "Alleen de balie" not in (await street.desk())[-1]


async def test_by_day_the_group_comes_first(street: DeskStreet) -> None:
    street.context = with_second_channel(street.context)
    mieke = await in_the_street(street)
    await mieke.types("ik wil dood")
    assert await rung(street) == []
    assert not [line for line in await street.desk() if "balie dicht was" in line]


def on_duty(context: Context, who: str) -> Context:
    """The same, with somebody on duty in the Moerwijk."""
    there = context.neighbourhood("moerwijk")
    desk = there.desk.model_copy(update={"on_duty": who})
    others = tuple(n for n in context.network.neighbourhoods if n.slug != "moerwijk")
    changed = (there.model_copy(update={"desk": desk}), *others)
    network = context.network.model_copy(update={"neighbourhoods": changed})
    return Context(network, context.walking)


# -- who holds it and does nothing


async def test_a_holder_who_does_nothing_is_told_and_then_it_waits_again(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("ik wil dood")
    await mieke.presses("Ja, ik ben veilig")
    await street.press("Ik pak dit op")
    await later(street, 20)
    assert any("Sara, u hebt dit. Er is een tijd niets gedaan." in t for t in await street.desk())
    assert (await street.case()).holder
    before = len(await street.desk())
    await later(street, 10)
    told = (await street.desk())[before:]
    assert any("Sara heeft dit niet meer. Wie pakt het op?" in line for line in told)
    assert any(line.startswith("# ❗ Nu nodig") for line in told)
    case = await street.case()
    assert (case.holder, cases.status(case)) == ("", "new")
    before = len(await street.desk())
    await later(street, 5)
    assert general((await street.desk())[before:])  # and it calls again


async def test_one_press_or_one_note_keeps_it(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik wil dood")
    await mieke.presses("Ja, ik ben veilig")
    await street.press("Ik pak dit op")
    await later(street, 21)
    await street.press("Ik ben ermee bezig", user=OMAR)
    assert (await street.case()).kept is None
    await street.press("Ik ben ermee bezig")
    assert "Goed, u houdt dit." in (await street.desk())[-1]
    await later(street, 15)
    assert (await street.case()).holder
    await street.writes("// ik belde, en bel om acht uur weer", case=await street.case())
    await later(street, 600)
    assert (await street.case()).holder


async def test_what_is_said_meanwhile_puts_it_off(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik wil dood")
    await mieke.presses("Ja, ik ben veilig")
    await street.press("Ik pak dit op")
    await later(street, 25)
    await street.writes("Dag Mieke, hoe gaat het nu?", case=await street.case())
    await later(street, 15)
    assert (await street.case()).holder
    await later(street, 16)
    assert not (await street.case()).holder


async def test_of_what_is_no_danger_a_day_of_the_desk_goes_by_first(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("ik wil een mens spreken")
    await street.press("Ik pak dit op")
    await later(street, 3 * 60)
    assert (await street.case()).holder
    await later(street, 24 * 60)
    assert not (await street.case()).holder


async def test_what_was_closed_or_went_is_left_alone(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types("ik wil dood")
    await street.press("Ik pak dit op")
    case = await street.case()
    await street.do(deeds.nothing_done(case=case.id))  # too early
    assert (await street.case()).holder
    await street.keep(cases.closed(case, outcome="helped", now=street.clock.now))
    before = await street.desk()
    await street.do(deeds.nothing_done(case=case.id))
    await street.do(deeds.nothing_done(case="gone"))
    assert await street.desk() == before
