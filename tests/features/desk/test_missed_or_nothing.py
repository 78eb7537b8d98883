"""What the desk marks as missed or as nothing becomes a line for a maintainer, without anybody."""

import tomllib

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.desk.looking_up.screen_lines import all_lines, hand_out
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from handlers.talking.talk import Command
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
JOKE = "Mina hier, ik lach me dood om Ahmed van 06-12345678"
BARE = "[…] hier, ik lach me dood om […] van […]"


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def wrote(street: DeskStreet, words: str, reason: Reason = "sensitive") -> Case:
    """Mina wrote this, and it is a case."""
    await street.keep(mina(street.clock))

    async def decide(work: Work) -> Decision:
        return await open_case(
            work,
            street.context,
            NewCase(
                reason=reason,
                neighbourhood="moerwijk",
                about=await work.get(Person, "mina"),
                words=words,
                what="suicide" if reason == "sensitive" else "",
            ),
        )

    await street.commit(decide)
    await street.told_desk()
    return await street.case()


def work_of(street: DeskStreet, kind: str) -> Work:
    return street.store.work("gm0518", kind, street.clock.now)


async def kept(street: DeskStreet) -> list[ScreenLine]:
    work = work_of(street, "look")
    return list((await work.look(ScreenLine, await all_lines(work))).values())


async def printed(street: DeskStreet, operation: str = "screen-lines-1") -> list[str]:
    told: list[str] = []
    await hand_out(work_of(street, operation), told.append)
    return told


async def test_a_joke_is_shown_without_its_person_before_it_is_kept(street: DeskStreet) -> None:
    await wrote(street, JOKE)
    await street.press("Was niets")
    assert BARE in (await street.desk())[-1]
    assert await kept(street) == []
    await street.press("Bewaren")
    (line,) = await kept(street)
    assert (line.words, line.label, line.owner) == (BARE, "none", "house")
    assert "Bewaard, zonder naam" in (await street.desk())[-1]
    assert (await street.case()).marked == ""


async def test_what_staff_do_not_keep_is_gone(street: DeskStreet) -> None:
    await wrote(street, JOKE)
    await street.press("Was niets")
    await street.press("Niet bewaren")
    assert (await street.case()).marked == ""
    assert await kept(street) == []
    assert "Niet bewaard" in (await street.desk())[-1]


async def test_a_missed_cry_is_kept_with_the_label_it_should_have_had(street: DeskStreet) -> None:
    await wrote(street, "het hoeft niet meer van mij", "unmatched")
    await street.press("Had alarm moeten zijn")
    await street.press("Bewaren: niet meer willen leven")
    (line,) = await kept(street)
    assert (line.label, line.words) == ("suicide", "het hoeft niet meer van mij")


@pytest.mark.parametrize("again", ["keep_line", "keep_no_line"])
async def test_a_second_press_and_an_old_one_keep_nothing(street: DeskStreet, again: str) -> None:
    case = await wrote(street, JOKE)
    await street.press("Was niets")
    more = {"label": "none"} if again == "keep_line" else {}
    await street.do(Deed(again, {"case": case.id, "token": "old", **more}), actor=SARA)
    assert "werkt niet meer" in (await street.desk())[-1]
    await street.press("Bewaren")
    await street.press("Bewaren")
    assert len(await kept(street)) == 1


async def test_nothing_leads_from_the_line_to_the_case(street: DeskStreet) -> None:
    case = await wrote(street, JOKE)
    await street.press("Was niets")
    await street.press("Bewaren")
    (line,) = await kept(street)
    raw = repr(await street.store.redis.get("{gm0518}:screen_line:" + line.id))
    for theirs in (case.id, case.ref, "mina", "Mina", "lach"):
        assert theirs not in raw
        assert theirs not in line.id


async def test_a_maintainer_gets_lines_of_the_set_and_they_are_erased_here(
    street: DeskStreet,
) -> None:
    await wrote(street, JOKE)
    await street.press("Was niets")
    await street.press("Bewaren")
    (told,) = await printed(street)
    (said,) = tomllib.loads(told)["said"]
    assert said == {
        "label": "none",
        "voice": "from the desk",
        "about": "raised for nothing",
        "texts": [BARE],
    }
    assert await kept(street) == []
    assert await printed(street, "screen-lines-2") == []


async def test_after_its_days_a_line_goes_by_itself(street: DeskStreet) -> None:
    await wrote(street, JOKE)
    await street.press("Was niets")
    await street.press("Bewaren")
    street.clock.forward(days=street.context.policy.retention.screen_line_days)
    due = await street.store.timers("gm0518").due(street.clock.now)
    for one in due:
        if one.name.startswith("clear_line:"):
            await street.do(one.deed)
            await street.do(one.deed)
    assert await kept(street) == []


async def test_the_label_is_kept_no_longer_than_the_case_and_no_volunteer_sees_it(
    street: DeskStreet,
) -> None:
    case = await wrote(street, "ik wil niet meer leven")
    await street.press("Was niets")
    assert "{gm0518}:case:" + case.id in await where_it_stands(street, "suicide")
    await street.do(deeds.close_as(case=case.id, outcome="nothing", sure="yes"), actor=SARA)
    assert not any("elfmoord" in line for line in await street.reads())
    redis = street.store.redis
    for key in [one async for one in redis.scan_iter("*:out:*")]:
        await redis.delete(key)  # as if it was all sent
    for key in [one async for one in redis.scan_iter("*keyboard*")]:
        await redis.delete(key)  # and every button ran out
    await street.do(deeds.clear_case(case=case.id))
    await street.do(deeds.clear_case(case=case.id, drop="yes"))
    for key in [one async for one in redis.scan_iter("*:out:*")]:
        await redis.delete(key)
    assert await where_it_stands(street, "suicide") == []


async def where_it_stands(street: DeskStreet, label: str) -> list[str]:
    """Every key that has it, in its name or in what it holds."""
    keys = [str(one) async for one in street.store.redis.scan_iter("*")]
    return [key for key in keys if label in key or label in await everything_in(street, key)]


async def everything_in(street: DeskStreet, key: str) -> str:
    """What a key holds, of whatever kind it is."""
    redis = street.store.redis
    match await redis.type(key):
        case "string":
            return repr(await redis.get(key))
        case "hash":
            return repr(await redis.hgetall(key))
        case "zset":
            return repr(await redis.zrange(key, 0, -1))
        case "stream":
            return repr(await redis.xrange(key))
        case "list":
            return repr(await redis.lrange(key, 0, -1))
        case _:
            return repr(await redis.smembers(key))


@pytest.mark.parametrize("name", ["mark", "keep_line", "keep_no_line"])
async def test_of_a_case_that_went_staff_hear_so(street: DeskStreet, name: str) -> None:
    more = {"mark": {"how": "nothing"}, "keep_line": {"label": "none", "token": "x"}}
    args = more.get(name, {"token": "x"})
    await street.do(Deed(name, {"case": "gone", **args}), actor=SARA)
    assert "is er niet meer" in (await street.desk())[-1]


async def test_a_worry_that_somebody_told_is_not_one_that_was_missed(street: DeskStreet) -> None:
    await wrote(street, "ik maak me zorgen om Truus", "worry")
    told = [one.outgoing for one in await street.told_desk()]
    keys = {b.label.key for one in told if isinstance(one, Say) for r in one.buttons for b in r}
    assert "desk-button-advice" in keys
    assert not keys & {"desk-button-nothing", "desk-button-missed"}


async def test_where_nothing_was_written_there_is_nothing_to_mark(street: DeskStreet) -> None:
    case = await wrote(street, "")
    told = [one.outgoing for one in await street.told_desk()]
    keys = [b.label.key for one in told if isinstance(one, Say) for r in one.buttons for b in r]
    assert "desk-button-nothing" not in keys
    await street.do(deeds.mark(case=case.id, how="nothing"), actor=SARA)
    assert "geen woorden" in (await street.desk())[-1]


async def test_what_the_bot_read_wrongly_is_kept_for_the_set_of_needs(street: DeskStreet) -> None:
    case = await wrote(street, "ik zoek iemand voor me vrogges", "wants_person")
    await street.hear(
        Command("misread"),
        thread=await street.thread_of(case),
        answered="Mina: kan Mina iemand krijgen voor de vrogges?",
    )
    assert "Las de bot dit verkeerd?" in (await street.desk())[-1]
    await street.press("Bewaren")
    (line,) = await kept(street)
    assert (line.label, line.words) == ("need", "kan […] iemand krijgen voor de vrogges?")
    (told,) = await printed(street)
    (said,) = tomllib.loads(told)["said"]
    assert (said["intent"], said["about"]) == ("", "not understood")
    assert said["texts"] == [line.words]


async def test_without_a_message_to_answer_it_says_how(street: DeskStreet) -> None:
    case = await wrote(street, "ik zoek iemand", "wants_person")
    await street.hear(Command("misread"), thread=await street.thread_of(case))
    assert "/misread" in (await street.desk())[-1]
