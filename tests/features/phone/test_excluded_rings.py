"""Somebody who is excluded rings: who takes the call reads so first, and no neighbour is asked."""

from typing import Final

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.ban import Ban
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.calls import FOR_CALLER, called
from tests.scenes.desk_street import SARA, DeskStreet, mina, nearby
from tests.scenes.street import TUESDAY, Clock

NUMBER: Final = "06 12 34 56 78"
BAN: Final = Ban(TUESDAY, "threat", "omar", case="c1", ref="M-4444")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Lars was excluded; a volunteer lives around the corner."""
    street = DeskStreet(store, context, clock)
    lars = mina(clock, id="lars", chat=55, name="Lars Bos", phone="+31 6 12345678", ban=BAN)
    await street.keep(lars, nearby(clock))
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    return street


async def last(street: DeskStreet) -> str:
    return (await street.own(SARA))[-1]


async def asks_for_bread(street: DeskStreet) -> HelpRequest:
    """The rest of the intake."""
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag", "Overslaan", "Versturen")
    return await street.get(HelpRequest, (await street.case()).request)


async def test_the_worker_reads_it_before_they_take_anything(street: DeskStreet) -> None:
    await street.types("Lars Bos", NUMBER)
    asked = await last(street)
    for part in ("iemand die is uitgesloten", "dreigen of schelden", "Besloten bij M-4444"):
        assert part in asked
    assert "Er wordt dan geen buur gevraagd" in asked
    await street.types("geen idee")
    assert "iemand die is uitgesloten" in await last(street), "words are no answer to it"


async def test_what_is_urgent_goes_on_and_is_for_the_desk_alone(street: DeskStreet) -> None:
    await street.types("Lars Bos", NUMBER)
    await street.presses("Toch opnemen, voor de balie")
    request = await asks_for_bread(street)
    assert (request.state, request.invited) == ("with_desk", ())
    assert "Wij regelen dit zelf met u" in "".join(await street.own(SARA))
    case = await street.get(Case, request.case)
    assert case.closed is None
    cards = "".join(await street.desk())
    assert "wie belde, is uitgesloten" in cards, "also for a colleague who takes it over"


async def test_not_taken_nothing_is_kept(street: DeskStreet) -> None:
    await street.types("Lars Bos", NUMBER)
    await street.presses("Niet opnemen")
    assert "Er is niets opgenomen" in await last(street)
    assert (await street.case()).closed
    assert await street.store.redis.keys("{gm0518}:talk:*") == []


async def test_in_one_line_it_is_seen_too(street: DeskStreet) -> None:
    await street.types(f"lars bos {NUMBER} de hond uitlaten")
    assert "iemand die is uitgesloten" in await last(street)
    await street.presses("Toch opnemen, voor de balie", *FOR_CALLER)
    assert "Waar is de hulp nodig?" in await last(street)


async def test_what_is_open_of_that_number_comes_after_it(street: DeskStreet) -> None:
    await street.types("Lars Bos", NUMBER)
    await street.presses("Toch opnemen, voor de balie")
    first = await asks_for_bread(street)
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Lars Bos", NUMBER)
    await street.presses("Toch opnemen, voor de balie")
    assert f"{first.ref} · Boodschappen" in await last(street)


async def test_another_number_is_taken_as_always(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, context, clock)
    lars = mina(clock, id="lars", chat=55, name="Lars Bos", phone="+31 6 12345678", ban=BAN)
    old = Ban(TUESDAY, "before")
    other = mina(clock, id="old", chat=56, name="Bep", phone="070 999 88 77", ban=old)
    await street.keep(lars, other)
    case = await called(street)
    assert (await street.get(HelpRequest, case.request)).state == "open"
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Bep", "070 999 88 77")
    assert "was eerder uitgesloten" in await last(street)
    assert "Besloten bij" not in await last(street)
