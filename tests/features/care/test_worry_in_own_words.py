"""Who types that they worry about a neighbour comes to the worry signal, or to the team."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.signal import SignalList
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.care.test_worry_signal import SEEN, cases, given, phone, with_contact
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

__all__ = ("phone",)


@pytest.mark.parametrize(
    "words",
    [
        "ik maak me zorgen om een buur",
        "Ik ben wel bezorgd over de oude man hiernaast",
        "I'm worried about a neighbour",
    ],
)
async def test_it_is_asked_first_whether_they_know(phone: Phone, words: str) -> None:
    await phone.types(words)
    assert "Weet die persoon dat u dit vertelt?" in phone.reads
    await phone.presses("Nee")
    await phone.types(SEEN)
    await phone.presses("Nee, liever niet")
    assert (await given(phone)).words == SEEN
    assert await cases(phone) == []


@pytest.mark.parametrize(
    "words",
    [
        "Ik maak me zorgen over mijn rekening",
        "Ik maak me zorgen om mijn moeder, kan iemand morgen boodschappen voor haar doen?",
    ],
)
async def test_another_worry_or_a_request_is_no_signal(phone: Phone, words: str) -> None:
    await phone.types(words)
    assert "Weet die persoon" not in phone.reads


async def test_who_is_new_here_is_asked_it_once_they_agreed(
    store: Store, context: Context, clock: Clock
) -> None:
    phone = Phone(store, with_contact(context), clock)
    await phone.types("ik maak me zorgen om een buur")
    await phone.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "Weet die persoon dat u dit vertelt?" in phone.reads


async def test_danger_rings_as_before(phone: Phone) -> None:
    await phone.types("ik maak me zorgen om een buur, ze zegt dat ze zelfmoord wil plegen")
    assert "Weet die persoon" not in phone.reads
    assert len(await cases(phone)) == 1


async def test_where_nobody_reads_signals_the_team_hears(
    store: Store, context: Context, clock: Clock
) -> None:
    phone = Phone(store, context, clock)
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock, id=phone.who, chat=phone.user))
    await phone.types("ik maak me zorgen om een buur")
    case = await street.get(Case, (await cases(phone))[0])
    assert (case.reason, case.words) == ("wants_person", "ik maak me zorgen om een buur")
    assert not await phone.work.look(SignalList, ["moerwijk"])
