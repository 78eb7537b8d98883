"""What staff answer in the group itself: it goes to nobody, and they read where it would."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Say
from handlers.talking.talk import Edited, Words
from tests.handlers.desk.test_reception import a_case, street
from tests.scenes.desk_street import DeskStreet

__all__ = ["street"]


async def test_a_reply_in_general_to_a_message_of_ours_went_to_nobody_and_that_is_said(
    street: DeskStreet,
) -> None:
    """She thought she answered the resident. What colleagues say to each other is theirs."""
    await street.hear(Words("Ik kom eraan!"), reply_to=12, to_us=True)
    assert "Dit ging naar niemand." in (await street.desk())[-1]
    await street.hear(Edited(Words("Ik kom er nu aan!")), reply_to=12, to_us=True)
    assert len(await street.desk()) == 2
    await street.hear(Words("Koffie?"), reply_to=13)
    await street.hear(Words("Koffie?"))
    assert len(await street.desk()) == 2


async def test_an_answer_to_the_line_of_a_case_is_led_to_that_case(street: DeskStreet) -> None:
    case = await a_case(street)
    before = await street.reads()
    line = f"❗ Nu nodig: Wil praten {case.ref} · Moerwijk. Pak dit alstublieft meteen op."
    await street.hear(Words("Ik bel nu"), reply_to=12, to_us=True, answered=line)
    assert f"Doe het in het onderwerp van {case.ref}" in (await street.desk())[-1]
    await street.press(f"Toon {case.ref}")
    assert (await street.case()).card_name in {
        one.outgoing.name for one in await street.told_desk() if isinstance(one.outgoing, Say)
    }
    assert await street.reads() == before


@pytest.mark.parametrize("line", ["{ref} · X-XXXX", "Nieuw: Wil praten X-XXXX", "❗ {ref}"])
async def test_a_list_a_number_of_nobody_and_a_case_of_others_lead_nowhere(
    street: DeskStreet, line: str
) -> None:
    case = await a_case(street)
    await street.keep(replace(case, neighbourhood="delft"))
    answered = line.format(ref=case.ref)
    await street.hear(Words("Ik bel nu"), reply_to=12, to_us=True, answered=answered)
    assert "Is dat er nog niet? Wacht een minuut." in (await street.desk())[-1]
