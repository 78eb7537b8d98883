"""After a day of work nobody who reads Redis, or its files, knows who said what and where."""

import asyncio
import re
from dataclasses import replace
from pathlib import Path

from geopy.distance import geodesic

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Carry, Decision, Timer
from buurtbot.domain.core.messages import (
    Change,
    Hidden,
    HiddenText,
    Media,
    Say,
    SendFile,
    ToChat,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.storage.keys import Keys
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.store import Store, open_store
from buurtbot.storage.wire.limits import Asking, Limit
from geo.point import Point, rounding_error_m
from tests.scenes.queues import head
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.conftest import Server
from tests.storage.scenes import GM, a_case, a_talk, anna, bram, commit, everything, groceries

HOME = Point(52.0512345, 4.3012345)
CANARIES = {
    "name": "Wilhelmina",
    "other name": "Oma Truus",
    "helper": "Bartholomeus",
    "phone": "0612345678",
    "chat": "471100815",
    "other chat": "471200815",
    "address": "Hoefkade",
    "words": "halfvolle melk",
    "edited words": "karnemelk",
    "door word": "zonnebloem",
    "draft": "wasmachine",
    "voice": "AwACAgQAAxkBVOICE",
    "file": "BQACAgQAAxkBFILE",
    "content": "alles over mij",
    "desk words": "ik ben zo alleen",
    "moderator": "Mevrouw Jacobs",
    "wish": "wheelchair",
    "latitude": "52.0512345",
    "longitude": "4.3012345",
}

NEEDS = HiddenText("anna", text(f"wish-{CANARIES['wish']}"))


async def _a_day(store: Store, clock: Clock) -> None:
    asks = replace(
        anna(clock), name=CANARIES["name"], phone=CANARIES["phone"], chat=471100815, place=HOME
    )
    helps = replace(bram(clock), name=CANARIES["helper"], chat=471200815, place=HOME)
    assert helps.offer
    helps = replace(helps, offer=replace(helps.offer, wishes=("wheelchair",)))
    request = replace(
        groceries(clock),
        point=HOME,
        address=CANARIES["address"],
        words=CANARIES["words"],
        voice=CANARIES["voice"],
        other_name=CANARIES["other name"],
        door_word=CANARIES["door word"],
    )
    case = replace(a_case(clock), words=CANARIES["desk words"], holder_name=CANARIES["moderator"])
    talk = replace(a_talk(clock), draft={"words": CANARIES["draft"], "place": f"{HOME}"})
    kept = (asks, helps, request, case, talk)
    await commit(store, Decision(keep=kept, tell=_told()), "op1", clock)
    later = Timer("look_by:1", clock.now, deeds.look_by(request="groceries"))
    lent = Carry("gm0603", deeds.borrow_volunteer(person="bram"), helps)
    noted = AuditLine("anna", "ask_for_help", "groceries")
    await commit(store, Decision(later=(later,), carry=(lent,), noted=(noted,)), "op2", clock)
    again = replace(request, words=CANARIES["edited words"])
    await commit(store, Decision(keep=(again,), drop=(talk,)), "op3", clock)
    outbox = store.outbox(GM)
    entry = await head(outbox, "person:bram")
    assert entry
    following = outbox.following()
    following.went("invitation:1", Sent("moerwijk", 0, 33))
    await outbox.done("person:bram", entry, now=clock.now, following=following)
    await outbox.limits.may_go([Asking("1", [Limit("moerwijk:bram", 3000, 3)])], clock.now)
    await commit(store, Decision(drop=(asks, request, case), shred=("anna",)), "op4", clock)


def _told() -> tuple[Say | Change | SendFile, ...]:
    def hidden(what: str) -> Hidden:
        return Hidden("anna", CANARIES[what])

    voice = Media("voice", "moerwijk", hidden("file"))
    where = Media("location", "moerwijk", Hidden("anna", f"{HOME.lat},{HOME.lon}"))
    nested = text("answered", answer=text("said", words=hidden("words")))
    return (
        Say(ToPerson("bram"), text("taken", name=hidden("name"), address=hidden("address"))),
        Say(ToPerson("bram"), nested, media=voice, name="invitation:1"),
        Say(ToPerson("bram"), text("where"), media=where),
        Say(ToPerson("anna"), text("offer-overview-wishes", wishes=NEEDS)),
        Change(ToPerson("anna"), "question:1", text("taken-by", name=hidden("helper"))),
        Say(ToDesk("moerwijk", "case"), text("card", phone=hidden("phone"))),
        Say(ToChat("moerwijk", Hidden("passing:1", CANARIES["chat"]), "nl"), text("goodbye")),
        SendFile(ToPerson("anna"), text("my-data"), hidden("content"), "mine.json"),
    )


async def test_nothing_personal_is_readable_in_redis(store: Store, clock: Clock) -> None:
    await _a_day(store, clock)
    dump = await everything(store)
    kinds = {re.sub(r"\{.*?\}:?", "", key).split(":")[0] for key in dump}
    assert {"person", "out", "sent", "audit", "volunteers", "datakey", "timer_deeds"} <= kinds
    assert _readable(str(dump)) == []


async def test_nothing_personal_is_readable_on_disk(
    server: Server, tmp_path: Path, clock: Clock
) -> None:
    binary = server.redis._chosen()
    folder = tmp_path / "data"
    redis = EmbeddedRedis(folder, binary=binary, cluster=server.cluster)
    async with redis:
        store = await open_store(redis.url, fresh_secrets(), cluster=server.cluster)
        await _a_day(store, clock)
        await store.close()
        files = [path for path in folder.rglob("*") if path.is_file()]
        contents = await asyncio.gather(*(asyncio.to_thread(path.read_bytes) for path in files))
    written = b"\n".join(contents)
    assert b"{gm0518}:person:anna" in written
    assert _readable(written.decode("latin-1")) == []


async def test_the_map_of_volunteers_is_not_finer_than_promised(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(replace(bram(clock), place=HOME),)), "op1", clock)
    ((lon, lat),) = await store.redis.geopos(Keys(GM).volunteers, "bram")
    off = geodesic((HOME.lat, HOME.lon), (lat, lon)).m
    assert 1 < off <= rounding_error_m() + 0.6


def _readable(text_of_all: str) -> list[str]:
    return [what for what, canary in CANARIES.items() if canary in text_of_all]
