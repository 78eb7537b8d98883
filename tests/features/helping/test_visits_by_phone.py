"""Piet visits and only has a telephone: he rings when he is there, whoever answers notes it."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.helping.holder import state_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from config.network.policy import Visits
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet and Mina."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    return desk


async def goes_on_a_visit(desk: HelperDesk) -> None:
    """Groceries are brought in where it is noticed when who does so is silent."""
    visits = Visits.model_validate({"check_in": True, "kinds": ["groceries"]})
    policy = desk.context.policy.model_copy(update={"visits": visits})
    network = desk.context.network.model_copy(update={"policy": policy})
    desk.context = replace(desk.context, network=network)
    await desk.asks()
    await desk.says_yes()
    await desk.presses("Ik ben onderweg")


async def test_who_rings_on_a_visit_is_there_and_away_for_whoever_answers(
    desk: HelperDesk,
) -> None:
    """Who heard that he was on his way is not who answers when he rings from there."""
    await goes_on_a_visit(desk)
    for label in ("Ik ben er", "Ik ben weer weg"):
        await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
        await desk.press(label)
    assert state_of(await desk.is_now()) == "left"


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("Ik ben er",), "de vrijwilliger liet van zich horen, en drukte op “Ik ben er”"),
        (("Ik ben er", "Ik ben weer weg"), "de vrijwilliger is weer weg, en alles is goed"),
    ],
)
async def test_who_is_looked_for_and_rings_is_found(
    desk: HelperDesk, labels: tuple[str, ...], told: str
) -> None:
    await goes_on_a_visit(desk)
    await desk.do(deeds.visit_looks(request="r1"))
    assert (await desk.case()).reason == "visit"
    for label in labels:
        await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
        await desk.press(label)
    assert told in "\n".join(await desk.desk())
