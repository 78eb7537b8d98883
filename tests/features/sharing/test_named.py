"""Mina thinks of Mevrouw Visser, who has no Telegram: may someone call her? She is asked first."""

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Named
from buurtbot.services.core.context import Actor
from buurtbot.storage.sealed.records import R
from tests.scenes.call_list import MINA, NOOR, is_listed, takes
from tests.scenes.desk_street import mina
from tests.scenes.passing import passes
from tests.scenes.sharing_desk import SharingDesk

VISSER = {
    "knows": "yes",
    "name": "Mevrouw Visser",
    "phone": "+31701234567",
    "words": "Na de koffie",
}
YES, NO = "Ja: wil deze buur van ons horen?", "Nee: wil deze buur van ons horen?"


async def names(desk: SharingDesk, *, actor: Actor = MINA, **other: str) -> None:
    """Mina names her."""
    await desk.do(deeds.name_neighbour.from_draft(**{**VISSER, **other}), actor=actor)
    await passes(desk, seconds=2)


async def kept(desk: SharingDesk, kind: type[R]) -> list[R]:
    """All records of this kind."""
    word = {Named: "named", Call: "call", Person: "person"}[kind]
    keys = await desk.store.redis.keys(f"{{gm0518}}:{word}:*")
    ids = [str(key).rpartition(":")[2] for key in keys]
    return [*(await desk._work().look(kind, ids)).values()]


async def is_forgotten(desk: SharingDesk) -> bool:
    """Nothing of her is kept: not as a neighbour who was named, not as a call, not as a person."""
    left: list[Record] = [*await kept(desk, Named), *await kept(desk, Call)]
    people = [one for one in await kept(desk, Person) if "Visser" in one.name]
    keys = await desk.store.redis.keys("{gm0518}:datakey:*")
    known = {one.id for one in await kept(desk, Person)}
    theirs = [key for key in keys if str(key).rpartition(":")[2] in known]
    return not left and not people and len([k for k in keys if k not in theirs]) <= 1


async def test_the_desk_sees_that_somebody_waits_and_whom_only_who_calls(
    desk: SharingDesk,
) -> None:
    await names(desk)
    told = "\n".join(await desk.desk())
    assert "Bellijst: er wacht iemand." in told
    assert "Visser" not in told
    await takes(desk)
    card = (await desk.own())[-1]
    assert "Bel nu: Mevrouw Visser\n+31701234567" in card
    assert "mag ik bellen, en wilt u van ons horen?" in card
    assert "Na de koffie" in card
    assert "Dank u wel dat u aan uw buur denkt." in (await desk.reads())[-1]
    assert not [one for one in await kept(desk, Person) if "Visser" in one.name]


async def test_who_does_not_know_of_it_is_not_named(desk: SharingDesk) -> None:
    for lacks in ("knows", "name", "phone"):
        lacking = {**VISSER, lacks: ""}
        await desk.do(deeds.name_neighbour.from_draft(**lacking), actor=MINA)
        assert "Er ontbrak nog iets." in (await desk.reads())[-1]
    assert await kept(desk, Named) == []


async def test_of_who_does_not_want_it_nothing_is_kept(desk: SharingDesk) -> None:
    await names(desk)
    [visser] = await kept(desk, Named)
    await takes(desk)
    await desk.ends_with(NO)
    assert await is_forgotten(desk)
    assert not await desk.store.redis.exists(f"{{gm0518}}:datakey:{visser.id}")
    card, said = (await desk.own())[-2:]
    assert card == "Dank u wel. Het antwoord is genoteerd."
    assert said == "Deze buur wil dit niet. Er is niets van bewaard."
    await desk.do(deeds.neighbour_said(named=visser.id, call=visser.id))
    assert "al gesproken" in (await desk.desk())[-1]
    await passes(desk, days=15)
    assert (await desk.reads()).count((await desk.reads())[-1]) == 1


async def test_who_named_them_hears_the_same_whatever_they_said(desk: SharingDesk) -> None:
    heard = []
    for label in (YES, NO):
        await names(desk)
        await takes(desk)
        await desk.ends_with(label)
        heard.append((await desk.reads())[-1])
    assert heard[0] == heard[1]
    assert "We hebben gedaan wat u vroeg" in heard[0]


async def test_who_wants_it_is_known_from_then_on_and_says_what_they_would_like(
    desk: SharingDesk,
) -> None:
    await desk.cooks()
    await names(desk)
    await takes(desk)
    await desk.ends_with(YES)
    [visser] = [one for one in await kept(desk, Person) if "Visser" in one.name]
    assert (visser.phone, visser.chat) == ("+31701234567", None)
    assert visser.consent is not None
    assert visser.consent.version.endswith("by phone")
    assert await kept(desk, Named) == []
    said = "\n".join((await desk.own())[-3:])
    assert "Deze buur wil van ons horen." in said
    assert "Groentesoep" in said
    await desk.presses("Zegt ja")
    assert (await desk.share()).coming == (visser.id,)


async def test_who_is_not_reached_is_no_case_and_is_forgotten(desk: SharingDesk) -> None:
    await names(desk)
    for _ in range(3):
        await takes(desk)
        await desk.ends_with("Geen antwoord")
        await passes(desk, minutes=61)
    assert await is_forgotten(desk)
    assert "We hebben gedaan wat u vroeg" in (await desk.reads())[-1]
    assert await desk.store.redis.zcard("{gm0518}:cases") == 0


async def test_whom_nobody_calls_is_forgotten_after_two_weeks(desk: SharingDesk) -> None:
    await names(desk)
    await passes(desk, days=desk.context.policy.retention.named_days)
    assert await is_forgotten(desk)
    assert "We hebben gedaan wat u vroeg" in (await desk.reads())[-1]
    assert await desk.store.redis.zcard("{gm0518}:cases") == 0


async def test_who_calls_and_worries_calls_the_desk_with_name_and_number(
    desk: SharingDesk,
) -> None:
    await names(desk)
    await takes(desk)
    await desk.ends_with("Ik ben bezorgd")
    assert "Schrijf bij de melding wat u hoorde." in (await desk.own())[-1]
    case = await desk.case()
    assert (case.reason, case.urgent, case.about) == ("caller_worried", True, "")
    assert "Mevrouw Visser" in case.words
    assert case.phone == "+31701234567"
    assert not [one for one in await kept(desk, Person) if "Visser" in one.name]
    await passes(desk, seconds=2)
    assert await kept(desk, Named) == []


async def test_a_volunteer_calls_nobody_who_agreed_to_nothing(desk: SharingDesk) -> None:
    await names(desk)
    await desk.do(deeds.my_calls(), actor=NOOR)
    assert "niemand om te bellen" in (await desk.reads("noor"))[-1]
    [visser] = await kept(desk, Named)
    await desk.do(deeds.take_call(call=visser.id), actor=NOOR)
    assert "Visser" not in "\n".join(await desk.reads("noor"))


async def test_nobody_names_a_whole_street(desk: SharingDesk) -> None:
    await desk.keep(mina(desk.clock, id="riet", chat=None, phone="+31 70 765 43 21"))
    await is_listed(desk)
    most = desk.context.policy.sharing.most_named
    for number in range(most + 1):
        await names(desk, name=f"Buur {number}")
    assert "al een paar buren" in (await desk.reads())[-1]
    assert len(await kept(desk, Named)) == most


async def test_what_is_off_begins_nothing_and_who_is_strange_is_told_how_to_begin(
    desk: SharingDesk,
) -> None:
    await names(desk, actor=Actor("person", "nobody", "moerwijk"))
    desk.context.switches.clear()
    await names(desk)
    assert "staat in deze buurt nu uit" in (await desk.reads())[-1]
    assert await kept(desk, Named) == []


async def test_a_late_timer_finds_nobody(desk: SharingDesk) -> None:
    await desk.do(deeds.named_over(named="nobody"))
    await desk.do(deeds.neighbour_called(named="nobody"))
    assert await desk.desk() == []
