"""A night at the desk, to its end: two alarms, a joke, a wrong number; and who falls silent."""

from datetime import UTC, datetime, timedelta

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.care.test_silent_alarm import later
from tests.scenes.desk_street import OMAR, SARA, DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person

EVENING = datetime(2026, 11, 24, 21, 30, tzinfo=UTC)  # a Tuesday, half past ten
NINE = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
CRIES = {
    "Grace": "ik ben van de trap gevallen en het bloedt heel erg",
    "Pronk": "mijn zoon slaat me",
    "Youssef": "ik ga vannacht mijn broer vermoorden",
    "Samira": "de buren slaan hun kind",
}


async def _cries(street: DeskStreet, name: str) -> Phone:
    number = 4711 + list(CRIES).index(name)
    phone = Phone(street.store, street.context, street.clock, user=number, name=name)
    await street.keep(a_person(phone.who, name=name, last_seen=street.clock.now, chat=number))
    return await phone.types(CRIES[name])


async def _of(street: DeskStreet, phone: Phone) -> Case:
    """Their case, and the buttons of its topic are the last that were shown."""
    ids = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    cases = [await street.get(Case, id_) for id_ in ids]
    return next(case for case in cases if case.about == phone.who)


async def _general(street: DeskStreet) -> list[str]:
    return [line for line in await street.desk() if line.startswith("#")]


async def test_a_night_at_the_desk_is_played_to_its_end(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, context, clock)
    clock.now = EVENING

    youssef = await _cries(street, "Youssef")
    await youssef.types("haha grapje, het is een spel")
    await street.takes()
    await street.press("Afsluiten")
    await street.press("Was niets: grapje of vals alarm")
    assert not (await _of(street, youssef)).closed  # half a minute, to take it back
    await later(street, 0.5)
    joke = await _of(street, youssef)
    assert joke.closed
    assert joke.outcome == "nothing"
    await youssef.looks()
    assert "Is er toch iets?" in youssef.reads
    assert "112" in youssef.reads.splitlines()

    samira = await _cries(street, "Samira")
    await street.takes()
    await samira.types("sorry verkeerd nummer, dit was voor de politie")
    await street.writes("Is de politie er al?", case=await _of(street, samira), user=OMAR)
    await street.press("Doorsturen", user=OMAR)  # Sara has it
    await samira.looks()
    assert "Is de politie er al?" in samira.reads
    await street.press("Afsluiten", user=OMAR)
    await street.press("Verkeerd nummer of verkeerde persoon", user=OMAR)
    await later(street, 0.5)
    wrong = await _of(street, samira)
    assert wrong.outcome == "wrong_number"
    await samira.looks()
    assert "Hebt u zelf hulp nodig?" in samira.reads

    pronk, grace = await _cries(street, "Pronk"), await _cries(street, "Grace")
    await pronk.presses("Nee, ik ben niet veilig")
    await later(street, 6)
    assert (await _of(street, grace)).silent
    assert (await _of(street, pronk)).silent
    assert [line for line in await _general(street) if "Gevaar nu" in line and "Wie belt" in line]

    before = len(await street.desk())
    await later(street, (NINE - clock.now) / timedelta(minutes=1) + 3)
    told = (await street.desk())[before:]
    (open_now,) = [line for line in told if "Nog open: 2. Nog van niemand: 2." in line]
    assert {"Gevaar nu", "Geweld"} <= {line.split(" · ")[1] for line in open_now.splitlines()[1:]}
    for one in (grace, pronk):
        case = await _of(street, one)
        assert case.ref in open_now
        assert any("Wacht al 10 uur" in line and case.ref[2:] in line for line in told)
    await street.press("Ik pak dit op", user=SARA)
    assert [line for line in await street.desk() if "Sara heeft dit opgepakt" in line]
