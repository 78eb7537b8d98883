"""Meeting the bot, asking, offering and being forgotten, through the reception."""

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Place, Strange
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, Clock


@pytest.fixture
def phone(store: Store, context: Context, clock: Clock) -> Phone:
    return Phone(store, context, clock)


async def known(phone: Phone) -> Person | None:
    return (await phone.work.look(Person, [phone.who])).get(phone.who)


async def met(phone: Phone) -> Phone:
    """Mieke has agreed."""
    await phone.types("/start flyer")
    return await phone.presses("Nederlands", "Ja, dat is goed", "Ja")


async def test_someone_meets_the_bot_and_is_known(phone: Phone) -> None:
    await phone.types("/start flyer")
    assert "Welke taal wilt u gebruiken?" in phone.reads
    await phone.presses("Nederlands", "Ja, dat is goed", "Ja")
    assert "[Ik zoek hulp]" in phone.reads
    person = await known(phone)
    assert person is not None
    assert (person.name, person.chat, person.came_from) == ("Mieke", 4711, "flyer")


async def test_english_is_spoken_from_the_moment_it_is_chosen(phone: Phone) -> None:
    await phone.types("/start")
    await phone.presses("English")
    person = await known(phone)
    assert person is not None
    assert person.language == "en"
    phone.language = "en"
    await phone.types("yes, that is fine")
    assert "Are you 16 or older?" in phone.reads


@pytest.mark.parametrize(
    "presses",
    [
        ("Stoppen",),
        ("Nederlands", "Stoppen"),
        ("Nederlands", "Nee"),
        ("Nederlands", "Ja, dat is goed", "Nee"),
    ],
)
async def test_after_a_no_nothing_of_them_is_left(phone: Phone, presses: tuple[str, ...]) -> None:
    await phone.types("/start")
    await phone.presses(*presses)
    assert "bewaar niets over" in phone.reads
    left = [str(key) for key in await phone.store.redis.keys("*")]
    about = [key for key in left if phone.who in key]
    assert all("passing:" in key or "pace" in key for key in about), about


async def test_a_whole_request_is_typed(phone: Phone) -> None:
    await met(phone)
    await phone.presses("Ik zoek hulp")
    await phone.types("boodschapen", "voor mijzelf", "Erasmusweg 12", "ja", "morgen", "ochtend")
    await phone.types("Graag twee keer bellen")
    assert "Voor de helper: Graag twee keer bellen" in phone.reads
    await phone.types("versturen")
    person = await known(phone)
    assert person is not None
    (request,) = (await phone.work.look(HelpRequest, person.requests)).values()
    assert (request.kind, request.urgency) == ("groceries", "tomorrow")
    assert request.address == "Erasmusweg 12, Den Haag"
    assert await phone.work.look(Talk, [phone.who]) == {}


async def test_a_location_is_shared_and_the_keys_go_away(phone: Phone) -> None:
    await met(phone)
    await phone.presses("Ik zoek hulp", "De hond uitlaten", "Voor mijzelf")
    assert "[📍 Mijn locatie delen]" in phone.reads
    await phone.sends(Place(MOERWIJK))
    assert "Bij welke deur" in phone.reads


async def test_a_volunteer_offers_help_and_changes_it(phone: Phone) -> None:
    await met(phone)
    await phone.presses("Ik wil helpen", "Verder", "Daar houd ik mij aan")
    await phone.types("boodschappen en hond", "klaar", "10 minuten", "avond", "klaar")
    await phone.types("nederlands", "klaar")
    await phone.sends(Place(MOERWIJK))
    await phone.types("ja dat is goed", "ja, dit klopt")
    assert "maakt eerst kennis" in phone.reads
    await phone.types("/menu")
    await phone.presses("Mijn hulp aanpassen", "Anders: hoe ver", "20 minuten")
    await phone.presses("Wijzigingen versturen")
    person = await known(phone)
    assert person is not None
    assert person.offer is not None
    assert person.offer.walk_minutes == 20


async def test_a_command_in_the_middle_keeps_the_talk(phone: Phone) -> None:
    await met(phone)
    await phone.presses("Ik zoek hulp", "De hond uitlaten")
    await phone.types("/hulplijnen")
    assert "0800-2000" in phone.reads
    await phone.types("voor mijzelf")
    assert "Waar is de hulp nodig?" in phone.reads


async def test_a_sticker_in_the_middle_gets_help_and_the_question(phone: Phone) -> None:
    await met(phone)
    await phone.presses("Ik zoek hulp")
    await phone.sends(Strange("sticker"))
    assert "Leuk, een sticker!" in phone.reads
    assert "[De hond uitlaten]" in phone.reads


async def test_who_wants_to_be_forgotten_is(phone: Phone) -> None:
    await met(phone)
    await phone.types("/forget")
    await phone.presses("Ja, vergeet mij")
    assert "Ik ben u vergeten." in phone.reads
    assert await known(phone) is None


async def test_what_is_kept_comes_as_a_file(phone: Phone) -> None:
    await met(phone)
    await phone.types("/mydata")
    assert "<file>" in phone.reads
