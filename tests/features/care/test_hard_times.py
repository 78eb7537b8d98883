"""Hard times and being alone: no alarm, and yet somebody of the desk, and an offer that fits."""

from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Alarm, Say
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.desk.test_desk import with_second_channel
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person

ALONE = "ik ben zo alleen sinds Kees er niet meer is"
LINE = "088-0767000"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, with_second_channel(context), clock)


@pytest.fixture
async def mieke(street: DeskStreet) -> Phone:
    """Mieke agreed, and has her phone in her hand."""
    phone = Phone(street.store, street.context, street.clock)
    await street.keep(a_person(phone.who, last_seen=street.clock.now, chat=4711))
    return phone


def labels(phone: Phone, street: DeskStreet) -> list[str]:
    """The buttons under what was sent last."""
    rows = [out.buttons for w in phone.on_screen if isinstance(out := w.outgoing, Say)]
    return [street.rendered(b.label) for each in rows for row in each for b in row]


def words_of(phone: Phone, street: DeskStreet) -> str:
    """What was sent last, without the buttons."""
    return "\n".join(street.words(waiting.outgoing) for waiting in phone.on_screen)


async def the_talk(phone: Phone) -> Talk | None:
    return (await phone.work.look(Talk, [phone.who])).get(phone.who)


async def test_who_is_alone_hears_something_warm_a_line_the_team_and_one_question(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE)
    told = words_of(mieke, street)
    assert told.startswith("Dank u dat u dit schrijft. Alleen zijn kan veel pijn doen.")
    assert LINE in told.splitlines()
    assert "De Luisterlijn (iemand die luistert) is er nu, dag en nacht. Bellen kost geld:" in told
    assert "Ik ben een computer. Iemand van" in told
    assert told.endswith("Wilt u dat een buur langskomt, belt of met u wandelt?")
    assert told.count("?") == 1
    assert labels(mieke, street) == [
        "Ik wil gezelschap",
        "Iemand mag mij bellen of schrijven",
        "Chat met De Luisterlijn",
    ]


async def test_it_is_no_alarm_at_the_desk_nothing_rings_and_the_line_says_so(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE)
    told = [waiting.outgoing for waiting in await street.told_desk()]
    said = [out for out in told if isinstance(out, Say)]
    assert said
    assert all(out.quiet for out in said)
    case = await street.case()
    assert (case.reason, case.what, case.urgent) == ("hard_times", "loneliness", False)
    assert [line for line in await street.desk() if line.startswith("#")] == [
        f"# 💬 Geen alarm: Eenzaam {case.ref} · Moerwijk. Wie belt of schrijft, als er tijd is?"
    ]
    assert not [w for w in await street.waiting("alarm:moerwijk") if isinstance(w, Alarm)]


async def test_each_morning_it_stands_in_the_list_until_somebody_takes_it(
    street: DeskStreet, mieke: Phone
) -> None:
    street.clock.now = datetime(2026, 11, 26, 15, 0, tzinfo=UTC)  # Thursday, four o'clock
    await mieke.types(ALONE)
    case = await street.case()
    assert await _called_at(street) == [datetime(2026, 11, 27, 8, 0, tzinfo=UTC)]
    assert case.look_by == datetime(2026, 11, 27, 15, 0, 1, tzinfo=UTC)
    for morning in (27, 30):
        street.clock.now = datetime(2026, 11, morning, 8, 0, tzinfo=UTC)
        before = len(await street.desk())
        await street.do(deeds.call_again(case=case.id))
        (line,) = [told for told in (await street.desk())[before:] if told.startswith("#")][-1:]
        assert "Wie pakt dit op?" in line
    assert not await street.waiting("alarm:moerwijk")
    await street.press("Ik pak dit op")
    assert await _called_at(street) == []


async def _called_at(street: DeskStreet) -> list[datetime]:
    waiting = await street.store.timers("gm0518").due(street.clock.now + timedelta(days=9))
    return [
        datetime.fromtimestamp(one.due / 1000, UTC)
        for one in waiting
        if one.deed.name == "call_again"
    ]


async def test_at_night_it_says_when_the_team_is_back(street: DeskStreet, mieke: Phone) -> None:
    street.clock.now = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
    await mieke.types(ALONE)
    assert "De balie is er weer maandag 30 november, om 9 uur." in mieke.reads


async def test_company_is_asked_for_with_one_press(street: DeskStreet, mieke: Phone) -> None:
    await mieke.types(ALONE)
    await mieke.presses("Ik wil gezelschap")
    talk = await the_talk(mieke)
    assert talk is not None
    assert (talk.conversation, talk.draft["kind"]) == ("ask_for_help", "company")


async def test_without_food_a_meal_is_offered_and_danger_has_its_number(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("er is niks te eten in huis en ik heb geen geld")
    assert {"112", LINE} <= set(mieke.reads.splitlines())
    assert words_of(mieke, street).endswith("Mag iemand van de balie u bellen of schrijven?")
    assert labels(mieke, street)[:3] == [
        "Iemand mag mij bellen of schrijven",
        "Ik wil graag een maaltijd",
        "Ik wil gezelschap",
    ]
    await mieke.presses("Ik wil graag een maaltijd")
    talk = await the_talk(mieke)
    assert talk is not None
    assert talk.draft["kind"] == "cooking"


async def test_who_may_be_called_is_a_call_for_the_desk_with_an_hour(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE)
    quiet = await street.case()
    await mieke.presses("Iemand mag mij bellen of schrijven")
    case = await street.case()
    assert (case.id, case.reason) == (quiet.id, "wants_person")
    assert case.look_by == street.clock.now + timedelta(hours=1)
    assert "U hoort iets, uiterlijk" in mieke.reads
    assert [told for told in await street.desk() if told.startswith("# 🔔 Nieuw: Wil praten")]
    await mieke.types("mijn nummer is 06 12345678")
    assert any("06 12345678" in told for told in await street.desk())


async def test_a_person_asked_for_in_words_is_the_same_case(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE, "ik wil een mens spreken")
    case = await street.case()
    assert case.reason == "wants_person"
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert "ik wil een mens spreken" in case.words


async def test_it_is_said_once_a_day_and_who_goes_on_is_heard(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE)
    street.clock.forward(hours=3)
    await mieke.types("niemand belt mij ooit")
    assert mieke.reads.startswith("U mag dit hier blijven schrijven.")
    assert LINE not in mieke.reads
    assert any("niemand belt mij ooit" in told for told in await street.desk())
    assert (await street.case()).times == 2
    street.clock.forward(hours=24)
    await mieke.types(ALONE)
    assert LINE in mieke.reads


async def test_a_talk_goes_on_right_below_it_and_no_other_is_begun(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("/start")
    await mieke.presses("Ik zoek hulp", "Boodschappen", "Voor mijzelf")
    before = await the_talk(mieke)
    assert before is not None
    await mieke.types(ALONE)
    after = await the_talk(mieke)
    assert after is not None
    assert not after.paused
    assert after.conversation == before.conversation
    assert "We gaan hieronder gewoon verder." in mieke.reads
    assert "Ik wil gezelschap" not in labels(mieke, street)
    shown = [street.words(w.outgoing) for w in mieke.on_screen]
    assert shown[0].startswith("Dank u dat u dit schrijft")


async def test_who_agreed_to_nothing_is_met_and_nothing_of_it_is_kept(
    street: DeskStreet,
) -> None:
    henk = Phone(street.store, street.context, street.clock, user=1, name="Henk")
    await henk.types(ALONE)
    assert LINE in henk.reads.splitlines()
    assert "Ik ben een computer. Wilt u een mens spreken? Bel" in henk.reads
    assert await street.store.redis.zcard("{gm0518}:cases") == 0
    assert await the_talk(henk) is not None  # and the welcome begins


async def test_nobody_reads_that_their_heavy_words_were_not_understood(
    street: DeskStreet,
) -> None:
    """The talk asks its question again, and offers a person."""
    noor = Phone(street.store, street.context, street.clock, user=4712, name="Noor")
    await noor.types("/start")
    await noor.presses("Nederlands")
    await noor.types(ALONE)
    told = words_of(noor, street)
    assert told.startswith("Dank u dat u dit schrijft. Alleen zijn kan veel pijn doen.")
    assert "Mag ik uw gegevens" in told
    await noor.types("er komt nooit iemand, ik ben zo eenzaam")
    again = words_of(noor, street)
    assert again.count("Wilt u een mens spreken?") == 1
    assert "Ik wil een mens" in labels(noor, street)
    assert "egrijp" not in told + again


async def test_in_an_open_alarm_it_is_one_more_word_for_who_is_at_it(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("ik wil dood", "ik ben zo alleen")
    assert LINE not in mieke.reads
    ids = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    assert len(ids) == 1
    assert any("ik ben zo alleen" in told for told in await street.desk())


async def test_in_an_alarm_and_a_talk_the_desk_reads_it_too(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types("/start")
    await mieke.presses("Ik zoek hulp")
    await mieke.types("ik wil dood")
    await mieke.presses("Verder waar ik was", "Boodschappen")
    await mieke.types(ALONE)
    assert LINE not in mieke.reads
    assert "Voor wie" in mieke.reads
    assert any(ALONE in told for told in await street.desk())


async def test_who_comes_worse_goes_from_quiet_to_an_alarm(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE, "ik wil dood")
    assert "113" in mieke.reads.splitlines()
    ids = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    found = (await mieke.work.look(Case, ids)).values()
    assert {case.reason for case in found} == {"hard_times", "sensitive"}


async def test_a_person_of_the_team_takes_it_speaks_and_closes_it(
    street: DeskStreet, mieke: Phone
) -> None:
    await mieke.types(ALONE)
    case = await street.case()
    await street.press("Ik pak dit op")
    await mieke.looks()
    assert "heeft uw bericht gezien" in mieke.reads
    await mieke.types("fijn, ik ben zo alleen hier")
    assert any("fijn, ik ben zo alleen hier" in told for told in await street.desk())
    assert "Dank u dat u dit schrijft" not in mieke.reads
    act = deeds.close_as(case=case.id, outcome="helped", sure="yes")
    await street.do(act)
    await mieke.looks()
    assert "rondt dit nu met u af" in mieke.reads
