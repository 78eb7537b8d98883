"""What staff write in a case raises no alarm of its own: the card tells them to ask."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person

ASKED = ("Denkt u aan zelfmoord?", "Slaat uw man u?", "Hebt u pillen genomen?")


@pytest.mark.parametrize("asked", ASKED)
async def test_what_the_card_says_to_ask_reaches_the_person_and_rings_nobody(
    store: Store, context: Context, clock: Clock, asked: str
) -> None:
    street = DeskStreet(store, context, clock)
    phone = Phone(store, context, clock)
    await street.keep(a_person(phone.who, last_seen=clock.now, chat=4711))
    await phone.types("ik wil een mens spreken")
    await street.takes()
    before = await street.case()
    general = [line for line in await street.desk() if line.startswith("#")]
    await street.writes(asked, case=before)
    await phone.looks()
    assert asked in phone.reads
    case = await street.get(Case, before.id)
    assert (case.reason, case.urgent, case.what) == ("wants_person", False, "")
    assert [line for line in await street.desk() if line.startswith("#")] == general
    await phone.types("ja, ik wil dood")
    assert (await street.case()).urgent, "what is answered is screened as ever"
