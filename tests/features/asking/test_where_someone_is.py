"""Where someone is: told to nobody who need not know, and never finer than they must."""

import itertools
from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Erase, ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import rounded
from geo.walking import about_minutes
from handlers.talking.talk import Heard, Place, Said, Words
from tests.scenes.asking_street import GROCERIES, Street, a_volunteer
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, Clock, metres_from

NUMBERS = itertools.count(900)
EXACT = metres_from(MOERWIJK, north=7, east=3)
AT_THE_PLACE = ("Ik zoek hulp", "De hond uitlaten", "Voor mijzelf")
AT_HOME = ("Ik wil helpen", "Verder", "Daar houd ik mij aan")


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who is known."""
    phone = Phone(store, context, clock)
    await phone.types("/start")
    return await phone.presses("Nederlands", "Ja, dat is goed", "Ja")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    """The neighbourhood."""
    return Street(store, context, clock)


async def sends(phone: Phone, said: Said, message: int) -> None:
    """As Telegram sends it: with the number of the message."""
    heard = Heard(
        bot="moerwijk",
        update=f"{message}",
        user=phone.user,
        chat=phone.user,
        said=said,
        at=phone.clock.forward(seconds=1),
        message=message,
    )
    await phone.reception.hear(heard)
    await phone._receives()


def erased(phone: Phone) -> list[int]:
    told = [waiting.outgoing for waiting in phone.on_screen]
    erases = [each for each in told if isinstance(each, Erase)]
    assert all(each.to == ToPerson(phone.who) for each in erases)
    return [each.message for each in erases if each.message]


@pytest.mark.parametrize(
    "said",
    [
        Place(EXACT),
        Place(EXACT, live=True),
        Words(f"{EXACT.lat}, {EXACT.lon}"),
        Place(metres_from(MOERWIJK, north=90_000)),
    ],
    ids=["location", "live", "typed", "elsewhere"],
)
async def test_a_message_with_an_exact_place_goes_from_the_chat_and_they_hear_so(
    mieke: Phone, said: Said
) -> None:
    await mieke.presses(*AT_THE_PLACE)
    await sends(mieke, said, 55)
    assert erased(mieke) == [55]
    assert "haal ik weg uit dit gesprek" in mieke.reads


@pytest.mark.parametrize("far", [0, 90_000])
async def test_so_does_that_of_a_volunteer(mieke: Phone, far: float) -> None:
    await mieke.presses(*AT_HOME)
    await mieke.types("boodschappen en hond", "klaar", "10 minuten", "avond", "klaar")
    await mieke.types("nederlands", "klaar")
    await sends(mieke, Place(metres_from(EXACT, north=far)), 56)
    assert erased(mieke) == [56]
    assert "haal ik weg uit dit gesprek" in mieke.reads
    talk = (await mieke.work.look(Talk, [mieke.who]))[mieke.who]
    near = rounded(EXACT)
    place = f"{near.lat:.7f},{near.lon:.7f}"
    assert talk.draft.get("place", "") == ("" if far else place)


async def test_a_typed_address_stays(mieke: Phone) -> None:
    await mieke.presses(*AT_THE_PLACE)
    await sends(mieke, Words("Erasmusweg 12"), 57)
    assert erased(mieke) == []


async def test_a_location_nobody_asked_for_stays(mieke: Phone) -> None:
    await sends(mieke, Place(EXACT), 58)
    assert erased(mieke) == []
    await mieke.presses("Ik zoek hulp")
    await sends(mieke, Place(EXACT), 59)
    assert erased(mieke) == []


async def test_whoever_asks_again_from_the_same_place_gives_nothing_more_away(
    street: Street,
) -> None:
    """The same two people, the same minutes, every time: there is nothing to average."""
    bram = a_volunteer("bram", metres=333)
    bram = replace(bram, place=rounded(bram.place or MOERWIJK))
    told = []
    await street.lives_here(bram)
    for number in range(3):
        await street.lives_here(replace(bram, id=f"anna{number}", offer=None, place=None))
        request = await street.asks(f"anna{number}")
        told += [about_minutes(one.metres) for one in request.invited]
        await street.does(f"anna{number}", "withdraw_sure", request=request.id)
    assert told == [6, 6, 6]


def test_minutes_are_all_that_is_told_and_they_are_coarse() -> None:
    shown = {about_minutes(metres) for metres in range(1601)}
    assert shown == {2, 4, 6, 8, 10, 15, 20}


async def test_before_anybody_said_yes_no_invitation_holds_the_address(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), replace(a_volunteer("anna"), offer=None))
    await street.asks("anna")
    invited = await street.words_told("bram")
    assert GROCERIES["address"] not in invited
    assert GROCERIES["place"].split(",")[0] not in invited
    kept = [str(key) for key in await street.store.redis.keys("*:request:*")]
    stored = " ".join([str(await street.store.redis.get(key)) for key in kept])
    assert kept
    assert "Luykenlaan" not in stored
    assert str(MOERWIJK.lat) not in stored


async def test_a_volunteer_is_found_by_a_rounded_place_only(street: Street) -> None:
    exact = replace(a_volunteer("bram"), place=EXACT)
    await street.lives_here(exact)
    ((lon, lat),) = await street.store.redis.geopos("{gm0518}:volunteers", "bram")
    near = rounded(EXACT)
    assert abs(lat - near.lat) < 1e-5
    assert abs(lon - near.lon) < 1e-5
    assert abs(lat - EXACT.lat) > 1e-5 or abs(lon - EXACT.lon) > 1e-5
    known = await street.person("bram")
    assert isinstance(known, Person)
