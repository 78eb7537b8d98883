"""Who cries and then lets themselves be forgotten: the alarm goes on, and names nobody."""

from datetime import UTC, datetime

from buurtbot.domain import deeds
from buurtbot.services.core.context import Actor
from tests.features.care.test_silent_alarm import general, later, mieke, street
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone

__all__ = ["mieke", "street"]
NEVER = datetime(2027, 11, 28, tzinfo=UTC)


async def test_who_lets_themselves_be_forgotten_is_not_silent_and_the_alarm_stays_without_them(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("ik wil dood")
    case = await street.case()
    for key in [one async for one in street.store.redis.scan_iter("*:out:*")]:
        await street.store.redis.delete(key)  # as if it was all sent
    await street.do(deeds.forget_sure(), actor=Actor("person", mieke.who, "moerwijk"))
    names = [one.name for one in await street.store.timers("gm0518").due(NEVER)]
    assert not [name for name in names if mieke.who in name]
    before = len(await street.desk())
    await later(street, 20)
    told = (await street.desk())[before:]
    assert any("kan niet wachten" in line for line in general(told))
    assert not [line for line in told if "Mieke" in line or "geen antwoord" in line]
    left = await street.case()
    assert (left.id, left.about, left.words, left.closed) == (case.id, "", "", None)
