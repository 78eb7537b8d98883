"""Riet and Ans only have a telephone, and ring each other; Mina has Telegram. Sara works there."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.passing import passes

HERE, PAIR = "moerwijk", "b1"
NUMBERS = {"riet": "070 111 11 11", "ans": "070 222 22 22", "mina": "06 3"}


async def live_there(desk: DeskStreet) -> None:
    """The three of them, where buddies are on."""
    desk.context.switches[HERE] = Switches(HERE, on=(Activity.BUDDIES,))
    riet = mina(desk.clock, id="riet", name="Riet Vos", chat=None, phone="+31 70 765 43 21")
    await desk.keep(riet, replace(riet, id="ans", name="Ans Bos"), mina(desk.clock))


async def are_buddies(desk: DeskStreet, *people: str) -> None:
    """They ring each other, since a while."""
    now, (one, other) = desk.clock.now, people
    await desk.keep(
        *(BuddySeeker(w, HERE, now, "phone", phone=NUMBERS[w], buddies=PAIR) for w in people),
        Buddies(PAIR, HERE, (one, other), "phone", people, since=now - timedelta(days=30)),
        BuddyList(HERE, matches=(PAIR,)),
    )


async def is_asked(desk: DeskStreet) -> None:
    """Time comes to ask how it goes."""
    await desk.do(deeds.how_are_buddies(buddies=PAIR))
    await passes(desk)


async def reasons(desk: DeskStreet, who: str) -> list[str]:
    """Why this one stands on the call list."""
    found = (await desk._work().look(Call, [who])).get(who)
    return [why.reason for why in found.whys] if found else []


async def match(desk: DeskStreet) -> Buddies | None:
    """The two, while they are buddies or may be."""
    return (await desk._work().look(Buddies, [PAIR])).get(PAIR)


async def asleep(desk: DeskStreet) -> int:
    """How often nobody could say that they talked."""
    found = await match(desk)
    assert found is not None
    return found.asleep
