"""Ans is in a circle, has a buddy, and is asked how she is: nobody rings her a third time unaware.

The desk has one call for her, about all there is, and sees on its card who else rings her.
"""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import takes
from tests.scenes.circle_street import NAMES, CircleStreet
from tests.scenes.desk_people import groceries
from tests.scenes.street import Clock

HERE = "moerwijk"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """The morning of a round, that begins at half past nine; all is on."""
    clock.now = clock.now.replace(hour=8, minute=0)
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    context.switches[HERE] = Switches(HERE, on=tuple(Activity))
    return street


async def takes_part_in_all(street: CircleStreet, who: str) -> None:
    now = street.clock.now
    await street.keep(
        CheckIn(who, HERE, now, (1, 2, 3, 4, 5, 6, 7), "10:00", way="call", phone="06 1"),
        BuddySeeker(who, HERE, now, "phone", phone="06 1", buddies="b1"),
        Buddies("b1", HERE, (who, "cor"), "phone", (who, "cor"), since=now),
    )


async def card_of(street: CircleStreet, who: str, *reasons: str) -> str:
    """Sara takes the call to this one: what stands on the card."""
    now = street.clock.now
    whys = tuple(Why(one, now) for one in reasons)
    await street.keep(Call(who, HERE, now, now, whys, phone="06 1"))
    await takes(street)
    return (await street.own())[-1]


async def test_before_during_and_after_her_turn_the_card_says_how_the_circle_stands(
    street: CircleStreet,
) -> None:
    assert "Staat ook in een telefooncirkel." in await card_of(street, "bep", "call_me")
    await street.passes(31)
    assert "Telefooncirkel: wordt op dit moment gebeld." in await card_of(street, "bep", "call_me")
    assert "Telefooncirkel: wordt vandaag nog gebeld." in await card_of(street, "cor", "call_me")
    await street.presses_of("ans", "Gesproken")
    assert "Telefooncirkel: vandaag al gesproken." in await card_of(street, "bep", "call_me")


async def test_who_takes_part_in_all_has_one_call_and_the_card_names_the_rest(
    street: CircleStreet,
) -> None:
    await takes_part_in_all(street, "bep")
    card = await card_of(street, "bep", "check_in")
    assert "Heeft ook een maatje." in card
    assert "Staat ook in een telefooncirkel." in card
    assert "Nabellen:" not in card, "that is why she is called"
    card = await card_of(street, "bep", "circle", "buddy_goes")
    assert "Nabellen: maandag" in card
    assert "10:00 uur" in card
    assert "Heeft ook een maatje." not in card
    assert "telefooncirkel." not in card


async def test_the_card_that_goes_on_after_an_answer_still_says_who_else_rings(
    street: CircleStreet,
) -> None:
    (els,) = {*(await street.circle()).members} - {*NAMES}
    now = street.clock.now
    asks = groceries(street.clock, resident=els, state="open", by_desk=True)
    await street.keep(asks, Call(els, HERE, now, now, (Why("call_me", now),), phone="06 1"))
    await street.do(deeds.ring_back(request="r1"))
    await takes(street)
    before = len(await street.own())
    await street.presses("Nog nodig")
    [card] = [one for one in (await street.own())[before:] if "Bel nu:" in one]
    assert "Staat ook in een telefooncirkel." in card


async def test_of_who_takes_part_in_nothing_else_the_card_says_nothing(
    street: CircleStreet,
) -> None:
    circle = await street.circle()
    await street.keep(replace(circle, paused=street.clock.now))
    now = street.clock.now
    await street.keep(
        BuddySeeker("bep", HERE, now, "phone", phone="06 1", buddies="b1"),
        Buddies("b1", HERE, ("bep", "cor"), "phone"),
    )
    card = await card_of(street, "bep", "call_me")
    assert "ook" not in card.replace("Vraag ook", "")


async def test_who_asks_to_be_asked_on_the_days_of_the_circle_reads_so_and_can_choose_others(
    street: CircleStreet,
) -> None:
    agreed = deeds.check_in_agreed.from_draft()
    answers = {"days": "1 2", "clock": "10:00", "way": "bot"}
    await street.do(replace(agreed, args=answers), actor=street.as_("ans"))
    assert "belt u ook op maandag en dinsdag" in (await street.reads("ans"))[-1].replace(
        ", ", " en "
    )
    await street.keep(replace(await street.circle(), days=(6, 7)))
    before = len(await street.reads("bep"))
    await street.do(replace(agreed, args=answers), actor=street.as_("bep"))
    assert "belt u ook" not in "\n".join((await street.reads("bep"))[before:])


async def test_a_worker_who_writes_it_down_for_who_rings_reads_it_too(
    street: CircleStreet,
) -> None:
    (els,) = {*(await street.circle()).members} - {*NAMES}
    await street.command("/nabellen")
    await street.press("Iemand aan de telefoon doet mee")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Els de Wit", "070 345 67 89")
    await street.presses("maandag", "Klaar", "09:30 uur", "Ja")
    assert await street._work().listed(CheckIn, HERE) == [els]
    assert "De telefooncirkel belt deze buur ook op maandag." in "\n".join(await street.own())


async def test_a_new_member_who_is_asked_on_the_same_days_reads_it_and_the_desk_that_there_is_one(
    store: Store, context: Context, clock: Clock
) -> None:
    street = CircleStreet(store, context, clock)
    await street.settles()
    now = street.clock.now
    await street.keep(
        CheckIn("ans", HERE, now, (1,), "10:00"), CheckIn("bep", HERE, now, (7,), "10:00")
    )
    await street.sets_up()
    assert (await street.circle()).days == (1, 2, 3, 4, 5)
    [told] = [line for line in await street.desk() if "ook nagebeld" in line]
    assert "één nieuw lid wordt op dezelfde dagen ook nagebeld" in told
    assert "Ans" not in told
    assert "De telefooncirkel belt u ook op maandag." in "\n".join(await street.reads("ans"))
    assert "belt u ook op" not in "\n".join(await street.reads("cor"))
