"""What Sara knows goes with the case to Omar: a note, read by who takes it and by nobody else."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Words
from tests.features.desk.test_what_can_i_do import opened
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.street import Clock

NOTE = "// Haar zus komt om acht uur. Bel niet voor die tijd."


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    await opened(street, "wants_person")
    await street.takes()
    return street


async def handed(street: DeskStreet) -> Case:
    await street.press("Overdragen")
    return await street.case()


async def test_who_takes_it_over_reads_the_note_and_the_card_keeps_it(street: DeskStreet) -> None:
    case = await handed(street)
    await street.writes(NOTE, case=case)
    before = len(await street.told_desk())
    await street.press("Overnemen", user=OMAR)
    told = (await street.desk())[before:]
    assert any("Sara geeft u mee: Haar zus komt om acht uur." in line for line in told)
    assert any("Sara gaf mee bij het overdragen: Haar zus" in line for line in told)
    assert not any("zus" in line for line in await street.reads())
    assert not any("zus" in line for line in await street.desk() if line.startswith("#"))


async def test_a_note_that_is_changed_is_the_new_words(street: DeskStreet) -> None:
    case = await handed(street)
    await street.writes(NOTE, case=case, message=501)
    await street.answers(Edited(Words("// Haar zus komt om negen uur.")), case=case, message=501)
    await street.press("Overnemen", user=OMAR)
    (note,) = (await street.case()).handover
    assert note.words == "Haar zus komt om negen uur."


async def test_other_notes_are_no_part_of_it(street: DeskStreet) -> None:
    case = await street.case()
    await street.writes("// voor mezelf: melk halen", case=case)
    await handed(street)
    await street.writes("// van Omar: ik kijk zo", case=case, user=OMAR)
    await street.writes("//", case=case)
    assert (await street.case()).handover == ()
    before = len(await street.told_desk())
    await street.press("Overnemen", user=OMAR)
    assert not any("geeft u mee" in line for line in (await street.desk())[before:])


async def test_when_nobody_takes_it_the_note_waits_on_the_card(street: DeskStreet) -> None:
    case = await handed(street)
    await street.writes(NOTE, case=case)
    holder = (await street.case()).holder
    street.clock.forward(minutes=5)
    await street.do(deeds.handed_over(case=case.id, who=holder))
    kept = await street.case()
    assert not kept.hands_over
    assert len(kept.handover) == 1
    await street.writes("// alleen een notitie", case=case)
    assert len((await street.case()).handover) == 1


async def test_it_goes_with_the_case(street: DeskStreet) -> None:
    case = await handed(street)
    await street.writes(NOTE, case=case)
    await street.do(deeds.close_as(case=case.id, outcome="helped", sure="yes"))
    await street.do(deeds.clear_case(case=case.id))
    assert (await street.case()).handover == ()


@pytest.mark.parametrize("outcome", ["Was niets", "Verkeerd nummer"])
async def test_a_joke_and_a_wrong_number_are_closed_without_a_word(
    street: DeskStreet, outcome: str
) -> None:
    await street.press("Afsluiten")
    label = next(
        one
        for one in ("Was niets: grapje of vals alarm", "Verkeerd nummer of verkeerde persoon")
        if one.startswith(outcome)
    )
    await street.press(label)
    await street.press("Nu meteen")
    assert (await street.case()).closed
    assert "heeft dit afgesloten" in (await street.reads())[-1]
