"""Who types that they worry about a neighbour comes to the worry signal, or to the team."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.signal import SignalList
from buurtbot.domain.core.talk import Talk
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
        "ik maak me zorgen om mijn overbuurman",
        "Ben steeds ongerust over het zusje van de buurjongen",
        "Ik maak me zorgen om Willem van nummer 12",
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
        "Ik maak me zorgen over Nederland",
        "ik maak me zorgen om mijn moeder, wil graag boodschappen voor haar",
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


WORRY = "ik maak me zorgen om mijn overbuurman"


async def test_in_the_middle_of_a_request_it_comes_first_and_nothing_is_lost(
    phone: Phone,
) -> None:
    await phone.types("/start")
    await phone.presses("Ik zoek hulp", "Boodschappen", "Voor mijzelf")
    asked = phone.reads
    await phone.types(WORRY)
    assert "Uw antwoorden van net zijn bewaard." in phone.reads
    assert "Weet die persoon dat u dit vertelt?" in phone.reads
    await phone.presses("Nee")
    await phone.types(SEEN)
    await phone.presses("Nee, liever niet")
    assert (await given(phone)).words == SEEN
    await phone.presses("Verder waar ik was")
    assert phone.reads.split("[")[0] in asked
    talk = await phone.work.get(Talk, phone.who)
    assert talk is not None
    assert (talk.conversation, talk.draft["kind"]) == ("ask_for_help", "groceries")


@pytest.mark.parametrize("out", ["Stoppen", "Ik praat er eerst zelf over"])
async def test_who_tells_no_more_of_it_goes_on_where_they_were(phone: Phone, out: str) -> None:
    await phone.types("/start")
    await phone.presses("Ik wil helpen")
    await phone.types(WORRY)
    await phone.presses(out)
    assert "Uw antwoorden van net zijn bewaard." in phone.reads
    await phone.presses("Verder waar ik was")
    assert "Mooi dat u buren in Moerwijk wilt helpen!" in phone.reads


async def test_what_answers_the_question_is_an_answer(phone: Phone) -> None:
    await phone.types("/start")
    await phone.presses("Ik zoek hulp")
    await phone.types("wil boodschappen, ik maak me zorgen om mijn moeder")
    assert "Weet die persoon" not in phone.reads


async def test_at_a_question_of_the_welcome_it_is_kept_until_they_agreed(
    store: Store, context: Context, clock: Clock
) -> None:
    phone = Phone(store, with_contact(context), clock)
    await phone.types("/start")
    await phone.presses("Nederlands")
    await phone.types(WORRY)
    assert "Dank u, dat heb ik gelezen." in phone.reads
    await phone.presses("Ja, dat is goed", "Ja")
    assert "Weet die persoon dat u dit vertelt?" in phone.reads


async def test_in_the_middle_where_nobody_reads_signals_the_team_hears(
    store: Store, context: Context, clock: Clock
) -> None:
    phone = Phone(store, context, clock)
    await DeskStreet(store, context, clock).keep(mina(clock, id=phone.who, chat=phone.user))
    await phone.types("/start")
    await phone.presses("Ik zoek hulp", "Boodschappen")
    await phone.types(WORRY)
    assert len(await cases(phone)) == 1
    await phone.presses("Verder waar ik was")
    assert "Voor wie is de hulp?" in phone.reads
