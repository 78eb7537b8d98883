"""A cry in three short messages is one cry, and one that stands in a name is a cry as well."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Command, Edited, Words
from tests.scenes.helping_street import riet
from tests.scenes.lines_street import GROUP, LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import RIET, agreed

NOOR = 71
CRY = ("ik spring", "zo meteen", "van het dak")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    return LinesStreet(store, context, clock)


async def alarms(street: LinesStreet) -> list[Case]:
    work = street.work()
    opened = await work.look(Case, await work.open_cases())
    return [one for one in opened.values() if one.reason == "sensitive"]


async def writes(street: LinesStreet, who: int, *said: str, seconds: float = 20) -> None:
    for words in said:
        street.clock.forward(seconds=seconds)
        await street.types(who, words)


async def test_who_writes_it_in_three_messages_is_heard_and_the_desk_reads_all_three(
    street: LinesStreet,
) -> None:
    await writes(street, NOOR, *CRY)
    (case,) = await alarms(street)
    assert case.words == "\n".join(CRY)
    assert "113" in street.reads(NOOR)


async def test_it_is_heard_within_a_talk_too(street: LinesStreet) -> None:
    await street.put(agreed(riet(), street, RIET))
    await street.types(RIET, "Ik zoek hulp")
    await writes(street, RIET, *CRY)
    assert len(await alarms(street)) == 1


async def test_words_of_an_hour_ago_are_not_read_together_with_what_comes(
    street: LinesStreet,
) -> None:
    await writes(street, NOOR, *CRY, seconds=timedelta(hours=1).total_seconds())
    assert await alarms(street) == []


async def test_what_is_changed_into_a_cry_is_one_and_changed_back_it_still_was(
    street: LinesStreet,
) -> None:
    await street.put(agreed(riet(), street, RIET))
    number = await street.types(RIET, "ik wil graag koffie")
    await street.sends(RIET, Edited(Words("ik wil graag dood")), message=number)
    assert "113" in street.reads(RIET)
    await street.sends(RIET, Edited(Words("ik wil graag koffie")), message=number)
    (case,) = await alarms(street)
    assert case.words == "ik wil graag dood"
    assert "Riet (gewijzigd): ik wil graag koffie" in street.reads(GROUP)


async def test_who_says_at_once_that_it_was_a_joke_is_thanked_before_the_number(
    street: LinesStreet,
) -> None:
    await writes(street, NOOR, "ik wil dood", "haha grapje, het is een spel", seconds=1)
    first, thanks, number = street.reads(NOOR).partition(
        "Dank u dat u het zegt. Ik geef het door aan de balie."
    )
    assert "113 is er nu" in first
    assert thanks
    assert "112" in number


@pytest.mark.parametrize(
    "words", ["I am going to kill my brother tonight", "I will kill my brother tonight"]
)
async def test_who_is_going_to_kill_another_reads_112_and_not_the_line_for_suicide(
    street: LinesStreet, words: str
) -> None:
    await writes(street, NOOR, words)
    (case,) = await alarms(street)
    assert case.what == "threat_to_others"
    assert "112" in street.reads(NOOR)
    assert "113" not in street.reads(NOOR)


async def test_what_led_to_an_alarm_does_not_lead_to_one_more(street: LinesStreet) -> None:
    await writes(street, NOOR, *CRY, "dag")
    (case,) = await alarms(street)
    assert case.times == 1


async def test_nothing_of_it_can_be_read_where_it_is_kept_and_it_goes_by_itself(
    street: LinesStreet,
) -> None:
    await writes(street, NOOR, "de kat", "is weg")
    redis = street.store.redis
    kept = [one async for one in redis.scan_iter("*:lately:*")]
    assert len(kept) == 1
    assert "kat" not in str(await redis.get(kept[0]))
    assert 0 < await redis.pttl(kept[0]) <= timedelta(minutes=5) / timedelta(milliseconds=1)


async def test_who_is_forgotten_and_comes_back_begins_anew(street: LinesStreet) -> None:
    await street.put(agreed(riet(), street, RIET))
    await writes(street, RIET, *CRY[:2])
    await street.sends(RIET, Command("forget"))
    await street.presses(RIET, "Ja, vergeet mij")
    await writes(street, RIET, CRY[2])
    assert await alarms(street) == []


async def test_a_cry_in_a_name_is_heard_once_when_it_is_new(street: LinesStreet) -> None:
    await street.put(agreed(riet(), street, RIET))
    await street.sends(RIET, Words("dag"), name="Ik wil niet meer leven")
    (case,) = await alarms(street)
    assert case.words == "Ik wil niet meer leven"
    await street.sends(RIET, Words("dag"), name="Ik wil niet meer leven")
    (again,) = await alarms(street)
    assert again.times == case.times


async def test_so_is_one_in_the_name_of_whoever_nobody_knows(street: LinesStreet) -> None:
    await street.sends(NOOR, Command("start"), name="ik wil dood")
    (case,) = await alarms(street)
    assert case.words == "ik wil dood"


@pytest.mark.parametrize(
    "said",
    [
        ("ja ik ben 78", "ze heet Riet", "en ook melk"),
        ("ik weet het even niet", "ben je er nog", "ik wacht nog even"),
        ("ja", "ja", "en ook melk"),
        ("nee", "morgen", "mijn man is er dan niet"),
        ("ik kom straks", "wacht even", "ik ben er zo"),
    ],
)
async def test_everyday_answers_one_after_another_are_no_cry(
    street: LinesStreet, said: tuple[str, ...]
) -> None:
    await street.put(agreed(riet(), street, RIET))
    await writes(street, RIET, *said)
    assert await alarms(street) == []
