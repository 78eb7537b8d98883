"""The desk changes a number, who has a key, or when a circle rings: also while its round runs."""

from datetime import time

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Erase
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    clock.now = clock.now.replace(hour=8, minute=0)  # 9:00 in Amsterdam, a Tuesday
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def changes(street: CircleStreet, *labels: str) -> str:
    """Sara opens the circle in her own chat, and changes something; what she reads then."""
    await street.command("/cirkel")
    await street.press("Ochtendcirkel")
    await street.presses("Iets veranderen", *labels)
    return (await street.own())[-1]


async def test_a_member_has_another_number_and_keeps_their_place(street: CircleStreet) -> None:
    assert "Op welk nummer is Bep te bellen" in await changes(street, "Nummer van een lid", "Bep")
    await street.types("weet ik niet")
    await street.types("06 20 30 40 50")
    assert "Print dat opnieuw" in (await street.own())[-1]
    assert (await street.circle()).members[1] == "bep"
    await street.passes(31)
    assert "Bel Bep: +31 6 20304050" in (await street.reads("ans"))[-1]


async def test_who_calls_at_that_moment_reads_the_new_number(street: CircleStreet) -> None:
    await street.passes(31)
    await changes(street, "Nummer van een lid", "Bep")
    await street.types("06 20 30 40 50")
    told = [one.outgoing for one in await street.waiting("person:ans")]
    assert isinstance(told[-2], Erase)
    assert "Bel Bep: +31 6 20304050" in (await street.reads("ans"))[-1]
    await street.presses_of("ans", "Gesproken")
    assert "bep: Cor" in await street.asked()
    await changes(street, "Nummer van een lid", "Bep")
    await street.types("06 99 30 40 50")
    assert "+31 6 99304050" not in "".join(await street.reads("ans"))


async def test_who_looks_for_them_reads_who_has_the_key_now(street: CircleStreet) -> None:
    await street.passes(31)
    for minutes in (11, 0):
        await street.presses_of("ans", "Geen antwoord")
        await changes(street, "Wie een sleutel heeft", "Bep")
        await street.types(f"Karin, 06 88 77 66 {minutes:02}")
        await street.passes(minutes)
    assert "wie de sleutel heeft: Karin, 06 88 77 66 00" in (await street.reads("ans"))[-1]
    await changes(street, "Adres van een lid", "Bep")
    await street.presses("Niet bekend, weghalen")
    assert not (await street.member("bep")).address


async def test_the_desk_that_is_to_call_has_the_new_number_on_its_list(
    street: CircleStreet,
) -> None:
    for who in ("ans", "bep", "cor", "dirk"):
        await street.do(deeds.circle_leave(sure="yes"), actor=street.as_(who))
    await street.command("/cirkel")
    await street.press("Ochtendcirkel")
    await street.presses("Lid erbij")
    await street.types("Fien Smit")
    await street.presses("Ja")
    await street.types("070 111 22 33")
    await street.presses("Overslaan", "Overslaan", "Ja, erbij")
    await street.passes(31)
    els = (await street.circle()).members[0]
    called = (await street.circle()).round
    assert called is not None
    first = called.calls[0].called
    name = "Els de Wit" if first == els else "Fien Smit"
    await changes(street, "Nummer van een lid", name)
    await street.types("070 999 88 77")
    assert (await street.get(Call, first)).phone == "+31 70 999 8877"
    assert (await street.get(Person, first)).phone in {"", "+31 70 999 8877"}


async def test_another_hour_and_other_days_are_told_and_kept(street: CircleStreet) -> None:
    page = await changes(street, "Hoe laat", "10:00 uur")
    assert "De eerste keer is dinsdag 24 november" in page
    for who in ("ans", "dirk"):
        read = (await street.reads(who))[-1]
        assert "maandag, dinsdag, woensdag, donderdag, vrijdag, om 10:00 uur" in read
    await street.passes(31)
    assert await street.asked() == []
    await street.passes(30)
    assert await street.asked() == ["ans: Bep"]
    await changes(street, "Dagen", "✅ woensdag", "Klaar")
    assert "donderdag 26 november" in (await street.own())[-1]
    assert (await street.circle()).days == (1, 2, 4, 5)


async def test_an_hour_that_is_past_today_counts_from_the_next_day(street: CircleStreet) -> None:
    await changes(street, "Hoe laat", "16:00 uur")
    await street.passes(5 * 60, step=30)
    assert "De eerste keer is woensdag 25 november" in await changes(
        street, "Hoe laat", "09:00 uur"
    )
    await street.passes(4 * 60, step=30)
    assert await street.asked() == []
    assert "❗" not in "".join(await street.desk())
    assert (await street.circle()).starts == time(9)


async def test_holidays_and_the_limit_change_too(street: CircleStreet) -> None:
    assert "De eerste keer" in await changes(street, "Feestdagen", "Ja")
    assert "Ook op feestdagen: ja" in (await street.reads("cor"))[-1].replace("Ja", "ja")
    read = len(await street.reads("cor"))
    await changes(street, "Tijd tot de balie", "Binnen 60 minuten")
    assert len(await street.reads("cor")) == read
    await street.presses("Terug naar de cirkel")
    assert "De balie weet het binnen 60 minuten" in (await street.own())[-1]
    assert (await street.circle()).on_holidays


async def test_it_has_another_name_while_its_round_runs_and_the_round_goes_on(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    assert await street.asked() == ["ans: Bep"]
    assert "Hoe noemt u deze cirkel?" in await changes(street, "Naam")
    await street.types("🙂" * 3)
    assert (await street.circle()).name == "Ochtendcirkel"
    await street.types("Café Zoë")
    assert "De cirkel heet nu Café Zoë." in (await street.own())[-1]
    assert "De telefooncirkel Ochtendcirkel heet nu Café Zoë." in (await street.reads("cor"))[-1]
    circle = await street.circle()
    assert (circle.name, circle.days, len(circle.members)) == ("Café Zoë", (1, 2, 3, 4, 5), 5)
    await street.presses_of("ans", "Gesproken")
    assert await street.asked() == ["ans: Bep", "bep: Cor"]
    await street.presses("Terug naar de cirkel")
    assert "Café Zoë" in (await street.own())[-1]
    await street.presses("Blad om te printen")


async def test_who_is_not_in_it_is_not_changed(street: CircleStreet) -> None:
    circle = (await street.circle()).id
    for of, member in ((circle, "nobody"), ("circle-of-nobody", "bep")):
        act = deeds.circle_changed(circle=of, member=member, what="new_phone", phone="06 1")
        await street.do(act, actor=SARA)
    assert (await street.member("bep")).phone != "06 1"
