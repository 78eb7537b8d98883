"""Answers that are typed where a button waits: the button comes again, and nothing is done yet."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.decision import Decision, WasAsked
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.matching.invitation import invitation
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.lines_street import LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import RIET, SAMIR, agreed


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    """Samir was asked to bring Riet her soup, and did not answer yet."""
    return await asked(LinesStreet(store, context, clock), "soup")


async def asked(street: LinesStreet, *names: str) -> LinesStreet:
    """Samir has an open invitation for each of these."""
    offer = samir().offer
    assert offer is not None
    offer = replace(offer, busy_with=())
    helper = replace(agreed(samir(offer=offer), street, SAMIR), lines=())
    asks = replace(agreed(riet(), street, RIET), lines=(), requests=names)
    await street.put(helper, asks)
    for name in names:
        waits = replace(soup().invited[0], person=helper.id, reply="waiting")
        request = soup(
            id=name, resident=asks.id, holder="", state="open", taken_at=None, invited=(waits,)
        )
        await street.put(request)
        now = street.clock.now
        was = WasAsked(helper.id, name, now)
        told = Decision(tell=(invitation(request, waits, now=now),), asked=(was,))
        assert await street.work().commit(told) == "done"
    await street.delivers()
    return street


async def state(street: LinesStreet, name: str = "soup") -> HelpRequest:
    return (await street.work().look(HelpRequest, [name]))[name]


@pytest.mark.parametrize(
    "typed", ["ja dat kan ik wel doen", "Ja!", "nee sorry lukt niet", "👍", "het lukt toch niet"]
)
async def test_a_typed_answer_brings_the_invitation_again(street: LinesStreet, typed: str) -> None:
    await street.types(SAMIR, typed)
    assert "Dank u voor uw antwoord." in street.reads(SAMIR)
    now = await state(street)
    assert (now.state, now.holder) == ("open", ""), "nothing is done by words alone"
    await street.presses(SAMIR, "Ik help")
    assert "Riet" in street.reads(SAMIR)
    assert (await state(street)).state == "taken"


async def test_of_several_invitations_each_can_be_chosen(
    store: Store, context: Context, clock: Clock
) -> None:
    street = await asked(LinesStreet(store, context, clock), "soup", "bread")
    await street.types(SAMIR, "ja hoor")
    assert "2 oproepen" in street.reads(SAMIR)
    await street.presses(SAMIR, "Ik help")
    both = sorted([(await state(street, name)).state for name in ("soup", "bread")])
    assert both == ["open", "taken"]


async def test_whoever_asks_hears_how_it_stands_and_can_take_it_back(street: LinesStreet) -> None:
    await street.types(RIET, "komt er nog iemand?")
    assert "[Intrekken]" in street.reads(RIET)
    await street.types(RIET, "laat maar")
    assert (await state(street)).state == "open"
    assert "Wilt u deze hulpvraag intrekken" in street.reads(RIET)


@pytest.mark.parametrize(
    "typed", ["dank u", "ok", "👍", "goedemorgen", "wat weten jullie van mij"]
)
async def test_a_friendly_word_is_never_not_understood(street: LinesStreet, typed: str) -> None:
    await street.types(RIET, typed)
    said = street.reads(RIET)
    assert said
    assert "begrijp ik" not in said


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("ik wil graag iemand helpen", "[Verder]"),
        ("vergeet mij", "[Ja, vergeet mij]"),
        ("ik wil met een mens praten", "mens"),
    ],
)
async def test_what_is_asked_for_is_shown(street: LinesStreet, typed: str, shown: str) -> None:
    await street.types(RIET, typed)
    assert shown in street.reads(RIET)


async def test_a_helper_can_ask_for_help_in_words(street: LinesStreet) -> None:
    await street.types(SAMIR, "kan iemand morgen mijn hond uitlaten")
    assert "Ik lees: De hond uitlaten." in street.reads(SAMIR)
    await street.types(SAMIR, "stop")
    await street.types(SAMIR, "boodschappen")
    assert "Ik lees" not in street.reads(SAMIR)
    await street.types(SAMIR, "ik heb even pauze nodig van het helpen")
    assert street.reads(SAMIR)
