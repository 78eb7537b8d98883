"""What the scenes of storage share: a few records, and a look at all that Redis holds."""

from collections.abc import Awaitable, Callable
from typing import Any

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Hidden, Say, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.storage.store import Store
from geo.point import Point
from tests.scenes.street import Clock

GM = "gm0518"


def anna(clock: Clock) -> Person:
    """A resident."""
    return Person(
        id="anna",
        bot="moerwijk",
        language="nl",
        first_seen=clock.now,
        last_seen=clock.now,
        chat=4711,
        name="Anna de Vries",
        place=Point(52.05, 4.3),
    )


def bram(clock: Clock) -> Person:
    """A volunteer who can be asked."""
    return Person(
        id="bram",
        bot="moerwijk",
        language="nl",
        first_seen=clock.now,
        last_seen=clock.now,
        chat=4712,
        name="Bram Jansen",
        place=Point(52.0512, 4.3012),
        offer=Offer(("groceries",), 10, ("morning",), ("nl",), clock.now, level=1),
    )


def groceries(clock: Clock) -> HelpRequest:
    """A request of Anna."""
    return HelpRequest(
        id="groceries",
        ref="M-4K7P",
        neighbourhood="moerwijk",
        resident="anna",
        kind="groceries",
        urgency="today",
        language="nl",
        created=clock.now,
        starts=clock.now,
        ends=clock.now,
        look_by=clock.now,
        address="Jan Luykenlaan 12",
        words="twee tassen melk",
    )


def a_case(clock: Clock) -> Case:
    """A case about Anna."""
    return Case(
        id="case",
        ref="M-9X2A",
        neighbourhood="moerwijk",
        reason="wants_person",
        opened=clock.now,
        look_by=clock.now,
        about="anna",
        words="ik wil een mens",
    )


def a_talk(clock: Clock) -> Talk:
    """A talk of Anna."""
    return Talk("anna", "ask_for_help", "where", clock.now, draft={"words": "twee tassen melk"})


def a_full_day(clock: Clock) -> Decision:
    """One decision with something of everything in it."""
    helps = Button(text("button-help"), deeds.take_request(request="groceries"))
    return Decision(
        keep=(anna(clock), bram(clock), groceries(clock), a_case(clock)),
        drop=(a_talk(clock),),
        tell=(
            Say(ToPerson("anna"), text("hello", name=Hidden("anna", "Anna de Vries"))),
            Say(ToPerson("bram"), text("invitation"), ((helps,),), name="invitation:groceries"),
        ),
        later=(
            Timer("widen:groceries", clock.now, deeds.widen_circle(request="groceries")),
            Timer("clear:talk", None),
        ),
        noted=(AuditLine("anna", "ask_for_help", "groceries"),),
    )


async def commit(store: Store, decision: Decision, operation: str, clock: Clock) -> str:
    """Make a decision true in one operation."""
    return await store.work(GM, operation, clock.now).commit(decision)


async def everything(store: Store) -> dict[str, Any]:
    """All keys of Redis with all they hold."""
    redis = store.redis
    read: dict[str, Callable[[str], Awaitable[Any]]] = {
        "string": redis.get,
        "list": lambda key: redis.lrange(key, 0, -1),
        "hash": redis.hgetall,
        "zset": lambda key: redis.zrange(key, 0, -1, withscores=True),
        "stream": redis.xrange,
    }
    keys = sorted(await redis.keys("*"))
    return {key: await read[await redis.type(key)](key) for key in keys}


def records_in(dump: dict[str, Any]) -> dict[str, str]:
    """The records of a dump by key, those that are there; with the etag of who wrote them."""
    kinds = tuple(f"{{{GM}}}:{kind}:" for kind in ("person", "request", "case", "talk"))
    there = {key: value for key, value in dump.items() if key.startswith(kinds) and value}
    return {key: str(value).partition("\n")[0].partition(" ")[0] for key, value in there.items()}
