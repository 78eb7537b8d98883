"""A case at the desk, from the first line in the group until it is closed, and opened again."""

from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Alarm
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Recording, Strange, Words
from tests.scenes.desk_street import OMAR, DeskStreet, groceries, mina, nearby
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def a_case(
    street: DeskStreet,
    *,
    reason: Reason = "wants_person",
    request: HelpRequest | None = None,
    words: str = "",
    urgent: bool = False,
) -> Case:
    """Hand Mina to the desk."""

    async def decide(work: Work) -> Decision:
        about = await work.get(Person, "mina")
        return await open_case(
            work,
            street.context,
            NewCase(
                reason=reason,
                neighbourhood="moerwijk",
                about=about,
                request=request,
                words=words,
                urgent=urgent,
            ),
        )

    await street.keep(mina(street.clock))
    if request:
        await street.keep(request)
    await street.commit(decide)
    await street.told_desk()
    return await street.case()


async def test_a_case_gets_a_topic_a_card_and_a_line_without_anything_personal(
    street: DeskStreet,
) -> None:
    case = await a_case(street, words="Mijn been doet zeer", request=groceries(street.clock))
    title, card, line = await street.desk()
    assert title == f"= 🔴 Wil praten {case.ref} · Boodschappen · Moerwijk"
    assert line == f"# 🔔 Nieuw: Wil praten {case.ref} · Boodschappen · Moerwijk"
    assert "Mina" in card
    assert "Mijn been doet zeer" in card
    assert "ronde" not in card
    assert "Bakker" not in card


async def test_the_resident_hears_by_when_a_person_looks(street: DeskStreet) -> None:
    await a_case(street)
    (told,) = await street.reads()
    assert "vandaag om 11 uur" in told
    assert "Ik ben een computer" in told


async def test_at_night_the_resident_hears_honestly_when_the_team_is_back(
    street: DeskStreet,
) -> None:
    street.clock.now = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)  # a Friday evening
    await a_case(street)
    (told,) = await street.reads()
    assert "weer maandag 30 november, om 9 uur" in told


async def test_asking_twice_for_a_person_gives_one_case(street: DeskStreet) -> None:
    await a_case(street)
    act = deeds.want_person()
    await street.do(act, actor=Actor("person", "mina", "moerwijk"))
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert (await street.case()).times == 2
    assert "doorgegeven" in (await street.reads())[-1]


async def test_a_case_that_nobody_takes_calls_again_and_again(street: DeskStreet) -> None:
    case = await a_case(street)
    timers = street.store.timers("gm0518")
    calls = []
    for _ in range(4):
        waiting = await timers.due(street.clock.now + timedelta(days=1))
        (due,) = [one for one in waiting if one.deed.name == "call_again"]
        minutes = (due.due / 1000 - case.opened.timestamp()) / 60
        calls.append(round(minutes))
        street.clock.now = case.opened + timedelta(minutes=minutes)
        await street.do(due.deed)
    assert calls == [5, 15, 30, 90]
    assert "Wacht al 90 min" in (await street.desk())[-1]


async def test_the_second_call_also_goes_by_the_second_channel(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, with_second_channel(context), clock)
    case = await a_case(street)
    for _ in range(2):
        await street.do(deeds.call_again(case=case.id))
    (alarm,) = [waiting.outgoing for waiting in await street.waiting("alarm:moerwijk")]
    assert isinstance(alarm, Alarm)
    assert (alarm.ref, alarm.reason) == (case.ref, "wants_person")


def with_second_channel(context: Context) -> Context:
    network = context.network
    changed = tuple(
        n.model_copy(
            update={"desk": n.desk.model_copy(update={"second_channel": "https://ring.example"})}
        )
        for n in network.neighbourhoods
    )
    return Context(network.model_copy(update={"neighbourhoods": changed}), context.walking)


async def test_who_takes_it_stops_the_calling_and_is_shown(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.press("Ik pak dit op")
    told = await street.desk()
    assert f"= 🟡 Wil praten {case.ref} · Moerwijk" in told
    assert any(line.startswith("@~") and "Sara heeft dit." in line for line in told)
    assert f"#~ 🟡 Opgepakt: Wil praten {case.ref} · Moerwijk" in told
    due = await street.store.timers("gm0518").due(street.clock.now + timedelta(days=9))
    assert {one.deed.name for one in due} == {"still_open", "nothing_done"}
    assert "Sara van Welzijn Moerwijk" in (await street.reads())[-1]
    before = len(told)
    await street.do(deeds.call_again(case=case.id))
    assert len(await street.desk()) == before


async def test_a_second_moderator_hears_who_has_it_and_takes_over_with_one_more_press(
    street: DeskStreet,
) -> None:
    await a_case(street)
    await street.press("Ik pak dit op")
    await street.press("Ik pak dit op", user=OMAR)
    assert "Sara heeft dit al" in (await street.desk())[-1]
    await street.press("Overnemen", user=OMAR)
    assert (await street.case()).holder_name == "Omar"
    await street.press("Overnemen", user=OMAR)
    assert "al van u" in (await street.desk())[-1]


async def test_what_staff_write_goes_to_the_resident_and_back(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.takes()
    await street.writes("Ik bel u zo.", case=case, message=31)
    assert (await street.reads())[-1] == "Sara van Welzijn Moerwijk:\nIk bel u zo."
    assert (await street.case()).holder_name == "Sara"
    await street.answers(Edited(Words("Ik bel u om 11 uur.")), case=case, message=31)
    told = [w.outgoing for w in await street.waiting("person:mina")]
    (change,) = [one for one in told if one.does == "change"]
    assert change.does == "change"
    assert street.words(change).endswith("Ik bel u om 11 uur.")


async def test_a_note_stays_in_the_topic_and_is_counted(street: DeskStreet) -> None:
    case = await a_case(street)
    before = await street.reads()
    await street.writes("// hij klonk verdrietig", case=case)
    await street.command("/note nog iets", thread=await street.thread_of(case))
    assert await street.reads() == before
    assert (await street.case()).notes == 2


async def test_a_voice_message_is_passed_on_and_a_sticker_is_refused_in_words(
    street: DeskStreet,
) -> None:
    case = await a_case(street)
    await street.takes()
    await street.answers(Recording("voice", "file-1"), case=case)
    media = await street.last_media()
    assert (media.kind, media.bot) == ("voice", "desk")
    await street.answers(Strange("sticker"), case=case)
    assert "niet doorsturen" in (await street.desk())[-1]


async def test_closing_asks_how_it_ended_and_the_request_ends_with_it(street: DeskStreet) -> None:
    case = await a_case(street, reason="unmatched", request=groceries(street.clock))
    await street.press("Afsluiten")
    await street.press("Geholpen")
    await street.press("Nu meteen")
    told = await street.desk()
    assert f"= ✅ Geen helper {case.ref} · Boodschappen · Moerwijk" in told
    assert (await street.case()).outcome == "helped"
    assert (await street.get(HelpRequest, "r1")).state == "done"
    person = await street.get(Person, "mina")
    assert not person.lines
    assert person.requests == ()
    assert "Fijn dat het gelukt is" in (await street.reads())[-1]


async def test_what_is_written_in_a_closed_topic_goes_nowhere_until_it_is_opened_again(
    street: DeskStreet,
) -> None:
    case = await a_case(street)
    await street.press("Afsluiten")
    await street.press("Anders")
    await street.press("Nu meteen")
    before = await street.reads()
    await street.writes("Hoe gaat het nu?", case=case)
    assert await street.reads() == before
    assert "Open de melding eerst weer" in (await street.desk())[-1]
    await street.press("Weer openen")
    await street.writes("Hoe gaat het nu?", case=case)
    assert "Hoe gaat het nu?" in (await street.reads())[-1]


async def test_the_resident_opens_a_closed_case_again(street: DeskStreet) -> None:
    await a_case(street)
    await street.press("Afsluiten")
    await street.press("Anders")
    await street.press("Nu meteen")
    await street.mina_presses("Ik heb nog iets")
    case = await street.case()
    assert case.closed is None
    assert case.holder == ""
    assert any("🔔 Nieuw" in line for line in (await street.desk())[-3:])
    (line,) = (await street.get(Person, "mina")).lines
    assert line is not None
    assert line.subject == case.id


async def test_after_a_week_a_case_is_over_for_the_resident(street: DeskStreet) -> None:
    await a_case(street)
    await street.press("Afsluiten")
    await street.press("Anders")
    await street.press("Nu meteen")
    street.clock.forward(days=8)
    await street.mina_presses("Ik heb nog iets")
    assert (await street.case()).closed is not None
    assert "afgelopen" in (await street.reads())[-1]


async def test_staff_ask_wider_and_see_how_many_were_asked(street: DeskStreet) -> None:
    await street.keep(nearby(street.clock))
    await a_case(street, reason="unmatched", request=groceries(street.clock))
    await street.press("Meer mensen vragen")
    assert "Er is nog 1 vrijwilliger gevraagd." in "\n".join(await street.desk())
    assert len(await street.reads("noor")) == 1


async def test_staff_hear_why_nobody_could_be_asked(street: DeskStreet) -> None:
    await street.keep(nearby(street.clock, level=0))
    await a_case(street, reason="unmatched", request=groceries(street.clock))
    await street.press("Meer mensen vragen")
    assert "1× niveau te laag" in "\n".join(await street.desk())


async def test_staff_choose_one_volunteer(street: DeskStreet) -> None:
    await street.keep(nearby(street.clock))
    await a_case(street, reason="unmatched", request=groceries(street.clock))
    await street.press("Vrijwilliger kiezen")
    await street.press("Noor Jansen · 4 min geschat · niveau 1")
    assert "Noor Jansen is gevraagd." in "\n".join(await street.desk())
    assert len(await street.reads("noor")) == 1
    await street.press("Noor Jansen · 4 min geschat · niveau 1")
    assert "kan nu niet gevraagd worden" in (await street.desk())[-1]


async def test_calling_back_asks_for_a_number_that_nobody_has(street: DeskStreet) -> None:
    await a_case(street)
    await street.press("Terugbellen")
    assert "geen nummer" in (await street.desk())[-1]
    assert "Op welk nummer" in (await street.reads())[-1]


async def test_open_lists_what_is_open_the_oldest_first(street: DeskStreet) -> None:
    await street.command("/open")
    assert (await street.desk())[-1] == "# Er is niets open."
    case = await a_case(street)
    street.clock.forward(minutes=12)
    await street.command("/open")
    assert f"🔴 {case.ref} · Wil praten · 12 min" in (await street.desk())[-1]
    await street.press(f"Toon {case.ref}")
    assert "Waarom hier" in (await street.desk())[-1]
