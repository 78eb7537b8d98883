"""A quarter of an hour in free words only: nothing is pressed, and all goes as it should."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Recording, Words
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock


@pytest.fixture
def ahmed(store: Store, context: Context, clock: Clock) -> Phone:
    """Ahmed, who is here for the first time. It is Tuesday, ten in the morning."""
    return Phone(store, context, clock, name="Ahmed")


@pytest.fixture
async def known(ahmed: Phone) -> Phone:
    """Ahmed, once we know him; nobody waits so long between two messages that they belong."""
    ahmed.types_for = 700
    return await ahmed.types("hallo", "nederlands", "ja hoor", "ja, ik ben 41")


async def requests_of(phone: Phone) -> list[HelpRequest]:
    person = (await phone.work.look(Person, [phone.who]))[phone.who]
    return list((await phone.work.look(HelpRequest, list(person.requests))).values())


async def test_from_a_first_message_to_sent_and_taken_back(ahmed: Phone) -> None:
    ahmed.types_for = 700
    await ahmed.types("kan iemand vrijdag voor mijn moeder op de Erasmusweg 12 brood halen")
    await ahmed.types("nederlands", "ja hoor dat mag", "ja ik ben ouder dan 16")
    assert "Hoe heet uw moeder?" in ahmed.reads
    await ahmed.types("mijn moeder heet Riet")
    assert "Weet Riet dat u dit vraagt?" in ahmed.reads
    await ahmed.types("ja dat vindt ze goed", "in de ochtend graag")
    assert "Wanneer: vrijdag 27 november, in de ochtend" in ahmed.reads
    await ahmed.types("nee")
    assert "Wat klopt er niet?" in ahmed.reads
    await ahmed.types("liever in de middag")
    assert "Wanneer: vrijdag 27 november, in de middag" in ahmed.reads
    assert await requests_of(ahmed) == []
    await ahmed.types("ja, verstuur maar")
    assert "Uw vraag is verstuurd." in ahmed.reads
    [request] = await requests_of(ahmed)
    assert (request.other_name, request.kind) == ("Riet", "groceries")
    await ahmed.types("komt er nog iemand?")  # which goes to the desk, as nobody was found
    assert "[Hoe staat het?]" in ahmed.reads
    await ahmed.types("laat maar")
    assert "[Intrekken]" in ahmed.reads
    await ahmed.presses("Intrekken")
    assert "Wilt u deze hulpvraag intrekken" in ahmed.reads
    for thanks in ("dank u", "ok", "👍"):
        await ahmed.types(thanks)
        assert "begrijp ik" not in ahmed.reads


async def test_one_part_at_a_time_begins_at_the_menu(known: Phone) -> None:
    await known.types("voor mijn moeder")
    assert "Dat heb ik gelezen." in known.reads
    assert "Waarbij zoekt u hulp?" in known.reads
    await known.types("brood")
    assert "Hoe heet uw moeder?" in known.reads
    await known.types("en melk")
    assert "Dat heb ik erbij gezet." in known.reads, "which is not how she is called"
    await known.types("ze heet Riet", "ja hoor", "Erasmusweg 12", "ja klopt", "en eieren")
    assert "Wanneer is de hulp nodig?" in known.reads
    await known.types("vrijdag", "klopt", "maakt niet uit")
    assert "Voor wie: Riet" in known.reads
    assert "Voor de helper: brood, en melk, en eieren" in known.reads


async def test_a_day_alone_begins_as_well_and_of_who_asked_shows_what_is_asked(
    known: Phone,
) -> None:
    await known.types("vrijdag")
    assert "Waarbij zoekt u hulp?" in known.reads
    await known.types("brood", "voor mezelf", "Erasmusweg 12", "ja", "maakt niet uit", "ja")
    assert "Uw vraag is verstuurd." in known.reads
    [request] = await requests_of(known)
    assert request.starts.date().isoformat() == "2026-11-27"
    person = (await known.work.look(Person, [known.who]))[known.who]
    await known.work.commit(Decision(keep=(replace(person, lines=()),)))
    await known.types("liever zaterdag")
    assert "[Intrekken]" in known.reads


@pytest.mark.parametrize("typed", ["ja", "ok", "dank u wel", "weet ik niet", "klopt"])
async def test_what_is_no_name_is_not_taken_for_one(known: Phone, typed: str) -> None:
    await known.types("brood voor mijn moeder", typed)
    assert "Een naam lees ik hier niet in." in known.reads
    assert "Hoe heet uw moeder?" in known.reads


async def test_two_answers_that_fit_are_both_offered(known: Phone) -> None:
    await known.types("brood voor mij zelf", "terug", "boodschappen")
    await known.types("voor mijzelf of voor iemand anders")
    assert "Ik lees meer dan één antwoord." in known.reads
    assert "[Voor mijzelf]\n[Voor iemand anders]\n[Geen van deze]" in known.reads
    await known.presses("Geen van deze")
    assert "Kies dan hieronder" in known.reads
    assert "[Voor mijzelf]" in known.reads
    await known.types("voor mijzelf")
    assert "Waar is de hulp nodig?" in known.reads


async def test_thanks_in_the_middle_are_no_riddle(known: Phone) -> None:
    await known.types("brood", "dank u wel")
    assert "Graag gedaan." in known.reads
    assert "Voor wie is de hulp?" in known.reads


@pytest.mark.parametrize(
    "typed", ["ja maar niet mijn adres", "ik denk het wel", "misschien", "ja als het moet"]
)
async def test_who_agrees_in_part_did_not_agree(ahmed: Phone, typed: str) -> None:
    await ahmed.types("hallo", "nederlands", typed)
    assert "Mag ik uw gegevens zo bewaren" in ahmed.reads
    assert "16 jaar" not in ahmed.reads


@pytest.mark.parametrize("typed", ["ja ik ben 12", "ja, ik ben 15 jaar", "nee hoor, nog niet"])
async def test_who_is_too_young_is_not_taken_for_old_enough(ahmed: Phone, typed: str) -> None:
    await ahmed.types("hallo", "nederlands", "ja", typed)
    assert "Fijn dat u er bent" not in ahmed.reads


async def test_a_yes_that_was_written_before_the_question_sends_nothing(known: Phone) -> None:
    await known.types("brood voor mezelf op de Erasmusweg 12, vrijdagmiddag")
    assert "Klopt dit?" in known.reads
    await known.sends(Words("ja"), sent=known.clock.now - timedelta(hours=1))
    assert "Lees dit eerst rustig." in known.reads
    assert await requests_of(known) == []
    await known.sends(Words("verstuur maar"), sent=known.clock.now - timedelta(hours=1))
    assert "Uw vraag is verstuurd." in known.reads, "which says it in so many words"


async def test_where_it_is_not_sure_what_is_wished_both_are_offered(known: Phone) -> None:
    await known.types("gezelschap voor ouderen")
    assert "[Ik wil helpen]" in known.reads
    assert "[Ik zoek hulp]" in known.reads
    await known.presses("Ik zoek hulp")
    assert "Voor wie is de hulp?" in known.reads


async def test_a_voice_message_is_kept_where_words_are_asked_and_else_answered(
    known: Phone,
) -> None:
    voice = Recording("voice", "file-of-the-voice")
    cannot = "Een spraakbericht kan ik hier niet beluisteren."
    await known.sends(voice)
    assert cannot in known.reads
    await known.presses("Ik zoek hulp")
    await known.sends(voice)
    assert cannot in known.reads
    assert "Waarbij zoekt u hulp?" in known.reads
    await known.presses("Boodschappen", "Voor mijzelf")
    await known.types("Erasmusweg 12", "ja", "vrijdagmiddag", "ja")
    assert "spreek het in" in known.reads
    await known.sends(voice)
    assert "Klopt dit?" in known.reads
    await known.types("ja")
    [request] = await requests_of(known)
    assert request.voice == "file-of-the-voice"


async def test_a_voice_message_before_consent_is_answered(ahmed: Phone) -> None:
    await ahmed.types("hallo")
    await ahmed.sends(Recording("voice", "file-of-the-voice"))
    assert "Een spraakbericht kan ik hier niet beluisteren." in ahmed.reads


async def test_how_it_stands_is_told_in_the_middle_of_a_talk_that_goes_on(known: Phone) -> None:
    await known.types("kan iemand brood voor mij halen", "komt er al iemand?")
    assert "Uw vraag is nog niet verstuurd." in known.reads
    assert "Waar is de hulp nodig?" in known.reads
    await known.types("Erasmusweg 12", "ja", "maakt niet uit", "ja", "ja, verstuur maar")
    await known.types("/menu")
    await known.presses("Ik zoek hulp", "De hond uitlaten", "Voor mijzelf")
    await known.types("komt er nog iemand?")
    assert "Boodschappen" in known.reads
    assert "Waar is de hulp nodig?" in known.reads, "and the talk goes on"
    assert len(await requests_of(known)) == 1
    await known.types("Erasmusweg 12", "ja", "maakt niet uit", "ja", "nee", "ja, verstuur maar")
    assert len(await requests_of(known)) == 2


async def test_a_no_to_what_is_read_back_asks_what_is_wrong_and_not_the_same_again(
    known: Phone,
) -> None:
    await known.types(
        "kan iemand brood voor mij halen", "Erasmusweg 12", "ja", "maakt niet uit", "ja"
    )
    assert "[Versturen]" in known.reads
    await known.types("nee")
    assert "Wat klopt er niet?" in known.reads
    assert "[Versturen]" not in known.reads
    assert known.reads.count("Wat: Boodschappen") == 1, "as it stood there, without its buttons"
    await known.types("nee")
    assert "Wat klopt er niet?" in known.reads
    await known.types("vrijdagmiddag")
    assert "Wanneer: vrijdag 27 november, in de middag" in known.reads
    assert known.reads.count("Wat: Boodschappen") == 1, "and what was asked stays what it was"
    assert "[Versturen]" in known.reads
    await known.types("nee", "verstuur maar")  # on second thoughts
    assert len(await requests_of(known)) == 1


async def test_a_day_that_is_asked_for_is_the_answer_to_which_day(known: Phone) -> None:
    await known.types("kan iemand brood voor mij halen", "Erasmusweg 12", "ja")
    await known.types("is er vandaag nog iemand?")
    assert "nog niet verstuurd" not in known.reads
    assert "Wanneer: vandaag (dinsdag 24 november)" in known.reads
