"""Who rings again is known by their number: nothing is written down twice unless they want it."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.calls import FOR_CALLER, NOOR, called, helped
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def rings_again(street: DeskStreet, number: str = "070-7654321", user: int = OMAR) -> None:
    """A colleague takes the call, and knows nothing of the first."""
    street.clock.forward(minutes=5)
    await street.command("/intake", user=user)
    await street.presses("Ja, de beller zegt ja", user=user)
    await street.types("Jansen", number, user=user)


async def test_who_rings_again_is_known_before_anything_is_typed_over(street: DeskStreet) -> None:
    case = await called(street)
    await rings_again(street)
    asked = (await street.own(OMAR))[-1]
    assert "Van dit nummer is al iets open:" in asked
    assert f"{case.ref} · Boodschappen · dinsdag 24 november" in asked
    assert "buren worden gevraagd" in asked


async def test_going_on_shows_the_card_and_makes_nothing_new(street: DeskStreet) -> None:
    case = await called(street)
    await rings_again(street)
    await street.presses(f"Verder met {case.ref}", user=OMAR)
    assert f"De kaart van {case.ref} staat nu onderaan" in (await street.own(OMAR))[-1]
    assert "Mevrouw Jansen, alleen te bellen" in (await street.desk())[-1]
    cases = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    begun = [await street.get(Case, id_) for id_ in cases]
    assert [one.id for one in begun if one.closed is None] == [case.id]
    assert await street.store.redis.keys("{gm0518}:talk:*") == []
    await street.press("Hoe staat het?", user=OMAR)
    assert "Zeg tegen Mevrouw Jansen:" in (await street.desk())[-1]


async def test_something_more_is_asked_beside_it(street: DeskStreet) -> None:
    case = await called(street)
    await rings_again(street)
    await street.presses("Nieuwe hulpvraag", *FOR_CALLER, "De hond uitlaten", user=OMAR)
    await street.types("2533 AB 12", user=OMAR)
    await street.presses("Ja", "Morgen", "Middag", "Overslaan", user=OMAR)
    await street.presses("Versturen", user=OMAR)
    newest = await street.case()
    assert newest.id != case.id
    assert (await street.get(HelpRequest, newest.request)).kind == "dog"
    assert (await street.get(HelpRequest, case.request)).state == "open"


async def test_a_number_corrected_at_the_end_is_known_too(street: DeskStreet) -> None:
    case = await called(street)
    await rings_again(street, number="06 12 34 56 78")
    await street.presses(*FOR_CALLER, "Boodschappen", user=OMAR)
    await street.types("2533 AB 12", user=OMAR)
    await street.presses("Ja", "Vandaag", "Overslaan", "Nummer", user=OMAR)
    await street.types("070-7654321", user=OMAR)
    assert f"{case.ref} · Boodschappen" in (await street.own(OMAR))[-1]
    await street.presses("Nieuwe hulpvraag", user=OMAR)
    assert "+31 70 765 4321" in (await street.own(OMAR))[-1]
    await street.presses("Nummer", user=OMAR)
    await street.types("06 12 34 56 78", user=OMAR)
    assert "+31 6 12345678" in (await street.own(OMAR))[-1]


async def test_what_is_over_is_not_brought_up(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deeds.done(request=case.request), actor=NOOR)
    await rings_again(street)
    assert "Mag wie helpt zelf bellen?" in (await street.own(OMAR))[-1]


async def test_another_number_is_nobody_s(street: DeskStreet) -> None:
    await called(street)
    await rings_again(street, number="070 111 22 33")
    assert "Mag wie helpt zelf bellen?" in (await street.own(OMAR))[-1]


async def test_words_are_no_answer_to_which_of_the_two(street: DeskStreet) -> None:
    await called(street)
    await rings_again(street)
    await street.types("weet ik niet", user=OMAR)
    assert "Van dit nummer is al iets open:" in (await street.own(OMAR))[-1]
