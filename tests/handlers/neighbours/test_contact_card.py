"""A contact card: of use to who speaks with the desk, and never shown to a neighbour."""

from functools import partial

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from handlers.talking.talk import Contact
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

OWN = Contact("contact", "Mieke", "31612345678", own=True)
OF_KARIN = Contact("contact", "Karin", "+31687654321", own=False)
SARA = Actor("moderator", "m-1", "moerwijk", "Sara")


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who is known and wants a person."""
    mieke = Phone(store, context, clock)
    await mieke.types("/start")
    await mieke.presses("Nederlands", "Ja, dat is goed", "Ja")
    return await mieke.types("/mens")


async def her_case(mieke: Phone) -> Case:
    [case] = (await mieke.work.look(Case, await mieke.work.open_cases())).values()
    return case


async def test_her_own_card_is_a_number_to_call(mieke: Phone) -> None:
    await mieke.sends(OWN)
    assert "De balie kan u bellen op +31 6 12345678." in mieke.reads
    assert (await her_case(mieke)).phone == "+31612345678"


async def test_somebody_elses_card_is_asked_about_first(mieke: Phone) -> None:
    await mieke.sends(OF_KARIN)
    assert "van iemand anders: +31 6 87654321. Mag de balie daarop bellen?" in mieke.reads
    assert (await her_case(mieke)).phone == ""
    question = mieke.on_screen
    await mieke.presses("Ja, bel dit nummer")
    assert "De balie kan u bellen op +31 6 87654321." in mieke.reads
    case = await her_case(mieke)
    assert (case.phone, case.phone_shared) == ("+31687654321", "")
    mieke.on_screen = question
    await mieke.presses("Nee, een ander nummer")
    assert (await her_case(mieke)).phone == "+31687654321", "an old button changes nothing"


async def test_who_says_no_is_asked_for_another_number(mieke: Phone) -> None:
    await mieke.sends(OF_KARIN)
    await mieke.presses("Nee, een ander nummer")
    assert "Op welk nummer kan het wel?" in mieke.reads
    assert (await her_case(mieke)).phone_shared == ""
    await mieke.types("probeer 06 12345678 eens")
    assert (await her_case(mieke)).phone == "+31612345678"


async def test_in_the_middle_of_a_talk_an_answer_to_the_desk_is_for_the_desk(
    mieke: Phone, store: Store, context: Context, clock: Clock
) -> None:
    case = await her_case(mieke)
    await perform(
        partial(store.work, "gm0518", "calls", clock.now),
        context,
        DEEDS,
        deed=deeds.call_back(case=case.id),
        actor=SARA,
    )
    await mieke.types("/menu")
    await mieke.presses("Ik zoek hulp")
    await mieke.sends(OWN)
    assert "De balie kan u bellen op +31 6 12345678." in mieke.reads


async def test_without_the_desk_a_card_is_of_no_use(
    store: Store, context: Context, clock: Clock
) -> None:
    karin = Phone(store, context, clock, user=4712, name="Karin")
    await karin.types("/start")
    await karin.presses("Nederlands", "Ja, dat is goed", "Ja")
    await karin.sends(OWN)
    assert "Een contact kan ik niet gebruiken" in karin.reads
