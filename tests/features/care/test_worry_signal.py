"""A worry signal: one person reads it, no group does, and each reading is noted with its why."""

from typing import Any

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Alarm, Deed, Erase, Say, ToPerson
from buurtbot.domain.core.people.signal import Signal, SignalList
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.storage.found.audit import noted_since
from buurtbot.storage.store import Store
from handlers.talking.talk import Command, Pressed
from tests.scenes.desk_street import GROUP, OMAR, SARA, DeskStreet, groceries, mina, nearby
from tests.scenes.phone_street import Phone
from tests.scenes.street import TUESDAY, Clock, a_context, queues_of

MINA = Actor("person", "mina", "moerwijk", "Mina")
SEEN = "De gordijnen zijn al een week dicht in de Jan Luykenlaan."


def with_contact(context: Context, **desk: Any) -> Context:
    """Moerwijk, where Sara reads worry signals, and Omar when she does not."""
    moerwijk, *others = context.network.neighbourhoods
    known = moerwijk.desk.model_copy(update={"contact": SARA, "deputy": OMAR, **desk})
    here = moerwijk.model_copy(update={"desk": known})
    context.network = context.network.model_copy(update={"neighbourhoods": (here, *others)})
    return context


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, with_contact(context), clock)
    await street.keep(mina(clock))
    return street


async def gives(street: DeskStreet, **more: str) -> Signal:
    """Mina gives a signal."""
    given = {"knows": "no", "words": SEEN, "reply": "no"} | more
    await street.do(Deed("give_signal", given), actor=MINA)
    listed = await street.get(SignalList, "moerwijk")
    return await street.get(Signal, listed.signals[-1])


async def is_gone(street: DeskStreet, signal: Signal) -> bool:
    work = street.store.work("gm0518", "look-again", street.clock.now)
    return not await work.look(Signal, [signal.id])


async def audit(street: DeskStreet) -> list[tuple[str, str]]:
    """Who did what with signals."""
    work = street.store.work("gm0518", "look", street.clock.now)
    lines = [one async for one in noted_since(work.redis, work.keys, TUESDAY)]
    return [(one.who, one.did) for one in lines if "signal" in one.did or "giver" in one.did]


async def rings(street: DeskStreet) -> list[str]:
    """Why the second channel rang."""
    told = [waiting.outgoing for waiting in await street.waiting("alarm:moerwijk")]
    return [one.reason for one in told if isinstance(one, Alarm)]


async def was_sent(street: DeskStreet) -> None:
    """All that waits for Sara was sent: it is sealed with a key that goes."""
    keys = await queues_of(street.store, "gm0518", street.own_queue())
    await street.store.redis.delete(*keys)


def who(street: DeskStreet, user: int) -> str:
    return person_id(street.store.work("gm0518", "x", street.clock.now), "desk", user)


async def test_only_the_contact_reads_it_and_each_reading_is_noted(street: DeskStreet) -> None:
    await gives(street)
    assert await street.desk() == []
    await street.presses("Lezen", "Ik kijk of er iets moet gebeuren")
    read = (await street.own())[-1]
    assert SEEN in read
    assert "De persoon weet hier niet van." in read
    assert "wil niet gevraagd worden" in read
    await street.presses("Lezen", "Iemand vroeg mij ernaar")
    assert (await audit(street))[1:] == [
        (who(street, SARA), "read_signal:assess"),
        (who(street, SARA), "read_signal:asked"),
    ]
    assert await street.desk() == []
    assert all(SEEN not in line for line in await street.own(OMAR))


async def test_who_is_not_the_contact_reads_nothing_and_that_is_noted(street: DeskStreet) -> None:
    signal = await gives(street)
    omar = Actor("moderator", who(street, OMAR), "moerwijk", "Omar")
    await street.do(deeds.read_signal(signal=signal.id, why="assess"), actor=omar)
    assert "alleen voor de contactpersoon" in (await street.desk())[-1]
    assert (await audit(street))[-1] == (who(street, OMAR), "read_signal_refused")
    for act in (deeds.signal_over, deeds.signal_follows, deeds.ask_giver):
        await street.do(act(signal=signal.id), actor=omar)
    assert not await is_gone(street, signal)


async def test_it_is_gone_after_thirty_days_when_nothing_follows(street: DeskStreet) -> None:
    signal = await gives(street)
    await street.presses("Lezen", "Ik kijk of er iets moet gebeuren")
    await was_sent(street)
    street.clock.forward(days=31)
    await street.do(deeds.clear_signal(signal=signal.id))
    assert await is_gone(street, signal)
    erased = [w.outgoing for w in await street.waiting(street.own_queue())]
    assert [one.name for one in erased if isinstance(one, Erase)] == [f"signal:{signal.id}:1"]
    assert (await street.get(SignalList, "moerwijk")).signals == ()
    await street.do(deeds.clear_signal(signal=signal.id))


async def test_when_something_follows_it_is_kept_and_then_wiped_by_a_press(
    street: DeskStreet,
) -> None:
    signal = await gives(street)
    await street.presses("Lezen", "Ik ben hiermee bezig", "Er volgt iets, bewaar het")
    assert "blijft nog 90 dagen" in (await street.own())[-1]
    data = await street.data_of("Klaar, wis het nu", street.own_queue())
    await was_sent(street)
    for _ in range(2):
        await street.hear(Pressed(data, 1, "q"), chat=SARA, member_of=(GROUP,))
    assert "is gewist" in (await street.own())[-1]
    assert await is_gone(street, signal)
    assert "is er niet (meer)" in (await street.desk())[-1]


async def test_who_allowed_it_is_asked_to_call(street: DeskStreet) -> None:
    await gives(street, reply="yes")
    await street.presses("Lezen", "Ik ben hiermee bezig")
    assert "Verteld door Mina" in (await street.own())[-1]
    await street.presses("Vraag de melder te bellen")
    assert "070 123 45 67" in (await street.reads())[-1]
    assert (await audit(street))[-1][1] == "ask_giver"


async def test_nobody_reads_it_then_the_contact_the_deputy_and_the_alarm(
    street: DeskStreet,
) -> None:
    signal = await gives(street)
    await street.do(deeds.signal_waits(signal=signal.id, times="0"))
    assert "nog een signaal dat niemand las" in (await street.own())[-1]
    assert await street.own(OMAR) == []
    await street.do(deeds.signal_waits(signal=signal.id, times="1"))
    assert await rings(street) == ["signal"]
    assert any("nog niemand las" in line for line in await street.desk())
    assert all(SEEN not in line for line in await street.desk())
    await street.presses("Lezen", "Ik kijk of er iets moet gebeuren", user=OMAR)
    assert SEEN in (await street.own(OMAR))[-1]
    before = len(await street.own())
    await street.do(deeds.signal_waits(signal=signal.id, times="2"))
    assert len(await street.own()) == before


async def test_an_urgent_one_rings_at_once_and_says_nothing(street: DeskStreet) -> None:
    await gives(street, urgent="yes", knows="yes")
    assert (await rings(street), await street.desk()) == (["signal"], [])
    await street.presses("Lezen", "Ik kijk of er iets moet gebeuren")
    assert "Misschien is iemand in gevaar" in (await street.own())[-1]
    assert "112" in (await street.reads())[-1]


async def test_the_list_is_for_the_contact_and_a_number_for_the_group(street: DeskStreet) -> None:
    signal = await gives(street)
    await street.command("/signalen")
    assert "Signalen in deze buurt: 1." in (await street.desk())[-1]
    await street.types("/signalen")
    assert "Signalen: 1." in (await street.own())[-1]
    await street.presses(f"Signaal {signal.ref}", "Ik ben hiermee bezig")
    assert SEEN in (await street.own())[-1]
    await street.types("/signalen", user=OMAR)
    assert "Signalen: 0." in (await street.own(OMAR))[-1]


async def test_without_a_contact_nothing_is_taken_in(store: Store, clock: Clock) -> None:
    street = DeskStreet(store, a_context(), clock)
    await street.keep(mina(clock))
    await street.do(Deed("give_signal", {"words": SEEN}), actor=MINA)
    assert "niemand die dit kan lezen" in (await street.reads())[-1]
    nobody = Actor("person", "nobody", "moerwijk")
    await street.do(Deed("give_signal", {"words": SEEN}), actor=nobody)


# -- as who gives it sees it


@pytest.fixture
async def phone(store: Store, context: Context, clock: Clock) -> Phone:
    phone = Phone(store, with_contact(context), clock)
    person = mina(clock, id=phone.who, chat=phone.user)
    await DeskStreet(store, context, clock).keep(person)
    return phone


async def begins(phone: Phone) -> None:
    await phone.sends(Command("menu"))
    await phone.presses("Meer: taal, gegevens, nummers", "Ik maak me zorgen om iemand")


async def cases(phone: Phone) -> list[str]:
    return [str(one) for one in await phone.work.redis.zrange(phone.work.keys.cases, 0, -1)]


async def given(phone: Phone) -> Signal:
    work = phone.work
    (listed,) = (await work.look(SignalList, ["moerwijk"])).values()
    return (await work.look(Signal, listed.signals))[listed.signals[-1]]


async def test_first_whether_they_know_then_as_little_as_is_enough(phone: Phone) -> None:
    await begins(phone)
    assert "Weet die persoon dat u dit vertelt?" in phone.reads
    await phone.presses("Nee")
    await phone.types(SEEN)
    await phone.presses("Nee, liever niet")
    signal = await given(phone)
    assert (signal.knows, signal.words, signal.giver, signal.urgent) == ("no", SEEN, "", False)
    assert "Eén persoon leest het" in phone.reads
    assert await cases(phone) == []


async def test_who_talks_first_gives_nothing(phone: Phone) -> None:
    await begins(phone)
    await phone.presses("Ik praat er eerst zelf over")
    assert not await phone.work.look(SignalList, ["moerwijk"])


@pytest.mark.parametrize(
    "words",
    [
        "Ik maak me zorgen, hij slaat zijn vrouw elke avond",
        "Mijn buurvrouw wordt geslagen door haar man",
        "Mijn buurman zegt dat hij zelfmoord wil plegen",
    ],
)
async def test_danger_of_another_hurries_and_stays_out_of_the_group(
    phone: Phone, words: str
) -> None:
    await begins(phone)
    await phone.presses("Nee")
    await phone.types(words)
    await phone.presses("Ja, dat mag")
    signal = await given(phone)
    assert (signal.urgent, signal.giver) == (True, phone.who)
    assert await cases(phone) == []


async def test_own_danger_is_heard_in_it_as_anywhere(phone: Phone) -> None:
    await begins(phone)
    await phone.presses("Nee")
    await phone.types("Ik wil dood, ik wil niet meer leven")
    (case,) = await cases(phone)
    found = (await phone.work.look(Case, [case]))[case]
    assert found.reason == "sensitive"


async def test_after_a_visit_a_volunteer_is_asked_whether_they_worry(
    street: DeskStreet,
) -> None:
    noor = nearby(street.clock)
    request = groceries(street.clock, state="done", holder="noor", ended=street.clock.now)
    await street.keep(noor, request)
    actor = Actor("person", "noor", "moerwijk")
    for what, value in (("went", "good"), ("again", "yes")):
        await street.do(
            deeds.answer_question(request=request.id, what=what, value=value), actor=actor
        )
    told = [waiting.outgoing for waiting in await street.waiting("person:noor")]
    asked = [one for one in told if isinstance(one, Say) and one.text.key == "signal-after-visit"]
    assert [one.to for one in asked] == [ToPerson("noor")]
