"""Who writes what they need, instead of pressing: it is filled in, shown, and a press sends it."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")


@pytest.fixture
async def fatima(store: Store, context: Context, clock: Clock) -> Phone:
    """Fatima, who is known, and writes as she speaks. It is Tuesday, ten in the morning."""
    phone = await Phone(store, context, clock, name="Fatima").types("/start")
    return await phone.presses(*KNOWN)


async def requests_of(phone: Phone) -> list[HelpRequest]:
    person = (await phone.work.look(Person, [phone.who]))[phone.who]
    found = await phone.work.look(HelpRequest, list(person.requests))
    return list(found.values())


async def test_one_sentence_takes_three_presses(fatima: Phone) -> None:
    await fatima.types("Kan iemand vrijdag voor mijn moeder op de Erasmusweg 12 brood halen")
    assert "Ik lees: Boodschappen." in fatima.reads
    assert "Hoe heet uw moeder?" in fatima.reads
    await fatima.types("Riet")
    await fatima.presses("Ja", "Maakt niet uit")
    for line in (
        "Wat: Boodschappen",
        "Voor wie: Riet",
        "Waar: Erasmusweg 12, Den Haag",
        "Wanneer: vrijdag 27 november",
        "Voor de helper: Kan iemand voor mijn moeder brood halen",
    ):
        assert line in fatima.reads
    assert await requests_of(fatima) == [], "nothing is sent that nobody pressed for"
    await fatima.presses("Versturen")
    assert "Uw vraag is verstuurd." in fatima.reads
    [request] = await requests_of(fatima)
    assert (request.kind, request.other_name, request.urgency) == ("groceries", "Riet", "later")
    assert request.words == "Kan iemand voor mijn moeder brood halen"


async def test_what_was_not_told_is_asked_and_nothing_else(fatima: Phone) -> None:
    await fatima.types("goedemorgen ik heb brood en melk nodig kan iemand dat halen")
    assert "Waar is de hulp nodig?" in fatima.reads
    await fatima.types("Erasmusweg 12")
    await fatima.presses("Ja")
    assert "Wanneer is de hulp nodig?" in fatima.reads
    await fatima.presses("Vandaag, zo snel mogelijk")
    assert "Klopt dit?" in fatima.reads
    assert "Voor de helper: ik heb brood en melk nodig kan iemand dat halen" in fatima.reads


async def test_of_two_kinds_the_first_counts_and_the_helper_reads_both(fatima: Phone) -> None:
    await fatima.types("kan iemand mijn hond uitlaten en boodschappen voor mij doen, morgenmiddag")
    assert "Ik lees: De hond uitlaten." in fatima.reads
    await fatima.types("Erasmusweg 12")
    await fatima.presses("Ja")
    assert "boodschappen" in fatima.reads
    assert "woensdag 25 november, in de middag" in fatima.reads


async def test_each_question_takes_own_words_and_what_comes_in_pieces(fatima: Phone) -> None:
    await fatima.types("Ik zoek hulp", "brood")
    assert "Voor wie is de hulp?" in fatima.reads
    await fatima.types("en melk", "vrijdag", "voor mijn moeder")
    assert "Hoe heet uw moeder?" in fatima.reads
    await fatima.types("Riet", "ja", "Erasmusweg 12", "ja", "maakt niet uit")
    assert "Voor de helper: brood, en melk" in fatima.reads
    assert "Wanneer: vrijdag 27 november" in fatima.reads


async def test_the_read_back_is_corrected_in_own_words(fatima: Phone) -> None:
    await fatima.types("Kan iemand vrijdagmiddag op de Erasmusweg 12 brood voor mij halen")
    assert "Wanneer: vrijdag 27 november, in de middag" in fatima.reads
    await fatima.types("liever zondagochtend")
    assert "Wanneer: zondag 29 november, in de ochtend" in fatima.reads
    await fatima.types("en een stuk kaas graag")
    assert "kaas" in fatima.reads
    await fatima.types("voor mijn moeder")
    assert "Hoe heet uw moeder?" in fatima.reads
    await fatima.types("Riet", "ja")
    assert "Voor wie: Riet" in fatima.reads
    await fatima.types("liever maandag")
    assert "Op welk moment van de dag?" in fatima.reads
    await fatima.types("middag")
    assert "Wanneer: maandag 30 november, in de middag" in fatima.reads


async def test_an_address_that_is_not_found_is_not_lost(fatima: Phone) -> None:
    await fatima.types("kan iemand morgenochtend brood voor mij halen, Loosduinseweg 4")
    assert "U noemde Loosduinseweg 4. Dat heb ik nog niet gevonden." in fatima.reads
    await fatima.types("Erasmusweg 12")
    await fatima.presses("Ja")
    assert "Waar: Erasmusweg 12, Den Haag" in fatima.reads


async def test_a_day_that_went_by_is_told_and_asked(fatima: Phone) -> None:
    await fatima.types("kan iemand op 3 november brood voor mij halen, Erasmusweg 12")
    assert "Wanneer is de hulp nodig?" in fatima.reads


async def test_chatter_begins_nothing(fatima: Phone) -> None:
    await fatima.types("de boodschappen waren vroeger goedkoper")
    assert "Ik lees" not in fatima.reads
    await fatima.types("Ik zoek hulp", "mijn zus werkt in een apotheek")
    assert "Waarbij zoekt u hulp?" in fatima.reads


async def test_back_leads_to_what_was_read(fatima: Phone) -> None:
    await fatima.types("kan iemand de hond voor mij uitlaten")
    await fatima.types("terug")
    assert "Waarbij zoekt u hulp?" in fatima.reads
    await fatima.presses("Boodschappen")
    assert "Waar is de hulp nodig?" in fatima.reads


async def test_who_is_not_understood_twice_is_offered_a_person_who_reads_it(
    fatima: Phone,
) -> None:
    await fatima.types("Ik zoek hulp", "de buizerd is blauw")
    assert "Die leest wat u net schreef" not in fatima.reads
    await fatima.types("het gaat om de vrogges")
    assert fatima.reads.index("[Ik wil een mens]") < fatima.reads.index("[Boodschappen]")
    assert fatima.reads.count("[Ik wil een mens]") == 1
    await fatima.presses("Ik wil een mens")
    person = (await fatima.work.look(Person, [fatima.who]))[fatima.who]
    [case] = (await fatima.work.look(Case, person.cases)).values()
    waits = await fatima.store.redis.lrange(
        fatima.work.keys.queue(f"desk:{case.neighbourhood}"), 0, -1
    )
    assert waits
    card = "\n".join([repr(await fatima.work.read_waiting(entry)) for entry in waits])
    assert "de buizerd is blauw" in card
    assert "het gaat om de vrogges" in card


async def test_once_understood_what_was_unclear_is_forgotten(fatima: Phone) -> None:
    await fatima.types("Ik zoek hulp", "de buizerd is blauw", "brood", "de vrogges")
    assert "Die leest wat u net schreef" not in fatima.reads
