"""Mina is referred by the desk, and asked a week later whether it helped."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.passing import passes, timers_of
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.referring import (
    MINA,
    SARA_OF_DESK,
    at_the_desk,
    is_asked,
    known,
    labels,
    refers,
)
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    with_places(context, a_place(), papers())
    return DeskStreet(store, context, clock)


async def test_the_desk_sees_what_fits_the_request_and_when_it_is_open(street: DeskStreet) -> None:
    await at_the_desk(street, kind="paperwork")
    await street.press("Doorverwijzen")
    said = (await street.desk())[-1]
    assert (
        "• Papierspreekuur. Hulp met brieven. Nu open, tot 12 uur. Taal: Nederlands, Pools."
        in said
    )
    assert "Open tafel" not in said
    shown = await labels(street)
    assert "Papierspreekuur" in shown[0]
    assert any("Huisarts" in one for one in shown)
    await street.press("De hele wijzer")
    assert "Open tafel" in (await street.desk())[-1]


async def test_for_what_nothing_is_there_it_says_so_and_the_rest_is_one_press_away(
    street: DeskStreet,
) -> None:
    await at_the_desk(street, kind="dog")
    await street.press("Doorverwijzen")
    assert "In de wijzer staat niets voor deze hulpvraag." in (await street.desk())[-1]
    await street.press("De hele wijzer")
    assert "Papierspreekuur" in (await street.desk())[-1]


async def test_wijzer_in_a_topic_refers_and_elsewhere_shows_all_there_is(
    street: DeskStreet,
) -> None:
    case = await at_the_desk(street)
    await street.command("/wijzer", thread=await street.thread_of(case))
    assert "Waarheen verwijst u door?" in (await street.desk())[-1]
    await street.command("/directory")
    said = (await street.desk())[-1]
    assert "De wijzer van Moerwijk." in said
    assert "• Open tafel. Samen eten. Nu dicht. Open vandaag om 17 uur. Taal: Nederlands." in said
    with_places(street.context)
    await street.command("/wijzer")
    assert "nog niets in de wijzer" in (await street.desk())[-1]


async def test_the_words_are_seen_before_they_are_sent_and_she_gets_just_those(
    street: DeskStreet,
) -> None:
    await at_the_desk(street)
    await street.press("Doorverwijzen")
    before = await street.reads()
    await street.press("Papierspreekuur")
    shown = (await street.desk())[-1]
    assert "Dit krijgt Mina:" in shown
    assert await street.reads() == before
    await street.press("Sturen")
    (told,) = [one for one in await street.reads() if "raadt u aan" in one]
    assert told.removeprefix("# ") in shown
    assert "Bel:\n070 205 24 92" in told
    assert "Over een week vragen wij of het hielp." in told
    assert "Doorverwezen: Papierspreekuur." in (await street.desk())[-1]
    assert (await street.case()).referred == 1


async def test_in_english_she_reads_english(street: DeskStreet) -> None:
    await at_the_desk(street, mina(street.clock, language="en"))
    await refers(street)
    outgoing = (await street.waiting("person:mina"))[-1].outgoing
    assert isinstance(outgoing, Say)
    assert "Hulp met" not in str(outgoing)
    assert "Help with letters" in str(outgoing)


async def test_a_week_later_she_is_asked_once_whether_it_helped(street: DeskStreet) -> None:
    await at_the_desk(street)
    await refers(street)
    await passes(street, days=6, hours=20)
    assert not any("Hielp het?" in one for one in await street.reads())
    await passes(street, hours=5)
    asked = [one for one in await street.reads() if "Hielp het?" in one]
    assert len(asked) == 1
    assert "Papierspreekuur" in asked[0]
    await passes(street, days=10)
    assert sum("Hielp het?" in one for one in await street.reads()) == 1
    assert await known(street) is not None
    await passes(street, days=20)
    assert await known(street) is None
    assert "referrals:mina" not in await timers_of(street)


@pytest.mark.parametrize(
    ("label", "thanks"), [("Ja", "Fijn dat het hielp"), ("Een beetje", "Wilt u verder praten?")]
)
async def test_a_yes_is_thanked_stands_in_the_case_and_is_forgotten(
    street: DeskStreet, label: str, thanks: str
) -> None:
    await at_the_desk(street)
    await refers(street)
    await is_asked(street)
    await street.mina_presses(label)
    assert any(thanks in one for one in await street.reads())
    assert await known(street) is None
    assert "Papierspreekuur hielp" in (await street.desk())[-1]
    await street.do(
        deeds.did_it_help(place="papers", said="yes"), actor=MINA
    )  # pressed once more, elsewhere
    assert "Hebt u nog hulp nodig?" in (await street.reads())[-1]


async def test_a_yes_after_the_case_was_closed_leaves_it_closed(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await refers(street)
    await street.do(
        deeds.close_as(case=case.id, outcome="referred", sure="yes"), actor=SARA_OF_DESK
    )
    await is_asked(street)
    await street.mina_presses("Ja")
    assert (await street.case()).closed is not None


async def test_a_no_opens_the_case_again_and_she_hears_by_when(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await refers(street)
    await street.do(
        deeds.close_as(case=case.id, outcome="referred", sure="yes"), actor=SARA_OF_DESK
    )
    assert (await street.case()).closed is not None
    await is_asked(street)
    await street.mina_presses("Nee, ik heb nog hulp nodig")
    assert (await street.case()).closed is None
    assert "Papierspreekuur hielp niet. Er is nog hulp nodig." in (await street.desk())[-1]
    said = "\n".join((await street.reads())[-3:])
    assert "De balie kijkt weer met u mee." in said
    assert "U kunt hier weer schrijven." in said


async def test_a_no_in_a_case_that_is_still_open_is_read_there(street: DeskStreet) -> None:
    await at_the_desk(street)
    await street.takes()
    await refers(street)
    await is_asked(street)
    await street.mina_presses("Nee, ik heb nog hulp nodig")
    assert "Papierspreekuur hielp niet." in (await street.desk())[-1]
    assert "U kunt hier weer schrijven." in (await street.reads())[-1]


async def test_a_no_when_the_case_is_gone_is_a_new_one(street: DeskStreet) -> None:
    await at_the_desk(street)
    await refers(street)
    found = await known(street)
    assert found is not None
    await street.keep(replace(found, given=(replace(found.given[0], case="long-gone"),)))
    await is_asked(street)
    await street.mina_presses("Nee, ik heb nog hulp nodig")
    assert any("U wilt een mens spreken" in one for one in await street.reads())
    assert any("Papierspreekuur hielp niet." in one for one in await street.desk())


async def test_who_is_in_danger_is_not_asked_whether_it_helped(street: DeskStreet) -> None:
    await at_the_desk(street)
    await refers(street)

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "mina")
        new = NewCase("sensitive", "moerwijk", about=person, what="suicide", urgent=True)
        return await open_case(work, street.context, new)

    await street.commit(decide)
    await is_asked(street)
    assert not any("Hielp het?" in one for one in await street.reads())


async def test_two_places_are_asked_about_and_the_same_twice_is_one(street: DeskStreet) -> None:
    await at_the_desk(street)
    await refers(street)
    await passes(street, days=1)
    await refers(street, "Open tafel")
    await refers(street)
    found = await known(street)
    assert found is not None
    assert [one.place for one in found.given] == ["open-table", "papers"]
    await passes(street, days=8)
    assert sum("Hielp het?" in one for one in await street.reads()) == 2
