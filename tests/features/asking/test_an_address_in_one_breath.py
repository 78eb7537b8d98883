"""An address is read as it is typed; what is said of the door reaches who goes there alone."""

import logging
from dataclasses import dataclass, field

import pytest

from buurtbot.domain.core.messages import Change, Say
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.addresses import HouseNumber
from geo.lookup.geocoding import Answer, Found, NotFound, Unavailable
from tests.scenes.asking_street import Street, a_volunteer
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, Clock, metres_from, volunteers_are_asked

AT_THE_PLACE = ("Ik zoek hulp", "De hond uitlaten", "Voor mijzelf")
LABEL = "Erasmusweg 12, 2532CP Den Haag"
DOOR = "tweede verdieping"
TO_A_PERSON = "[Dat vertel ik liever aan een mens]"


@dataclass
class Exact:
    """A map that knows one house, under both its names, and keeps what it was asked."""

    asked: list[str] = field(default_factory=list)
    away: bool = False

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """By postcode."""
        return self._answer(f"{postcode} {number}", "2532CP 12")

    async def find_street(self, text: str) -> Answer:
        """By street."""
        return self._answer(text.casefold(), "erasmusweg 12, den haag")

    def _answer(self, asked: str, known: str) -> Answer:
        self.asked.append(asked)
        if self.away:
            return Unavailable("timed_out")
        found = Found(metres_from(MOERWIJK, north=100), LABEL)
        return found if asked == known else NotFound()


@pytest.fixture
def exact() -> Exact:
    return Exact()


@pytest.fixture
async def wim(store: Store, context: Context, clock: Clock, exact: Exact) -> Phone:
    """Wim, 83, who types everything in one message."""
    phone = Phone(store, context, clock, map=exact, name="Wim")
    await phone.types("/start")
    return await phone.presses("Nederlands", "Ja, dat is goed", "Ja", *AT_THE_PLACE)


async def draft(phone: Phone) -> dict[str, str]:
    talks = await phone.work.look(Talk, [phone.who])
    return dict(talks[phone.who].draft)


async def test_the_floor_reaches_who_takes_it_and_nobody_else(
    wim: Phone, exact: Exact, caplog: pytest.LogCaptureFixture
) -> None:
    street = Street(wim.store, wim.context, wim.clock)
    await street.lives_here(a_volunteer("bram"))
    with caplog.at_level(logging.DEBUG):
        await wim.types(f"Dag, ik woon op de erasmusweg nr 12, {DOOR}. Graag aanbellen!")
        assert f"Bedoelt u dit adres: {LABEL}? En voor de helper: {DOOR}" in wim.reads
        await wim.presses("Ja", "Vandaag, zo snel mogelijk", "Overslaan")
        assert f"Waar: {LABEL}, {DOOR}" in wim.reads
        await wim.presses("Versturen")
    assert exact.asked == ["erasmusweg 12, den haag"]
    (key,) = [key async for key in wim.store.redis.scan_iter("*:request:*")]
    id_ = str(key).rsplit(":", 1)[1].strip("'")
    request = await street.request(id_)
    assert request.address == f"{LABEL}, {DOOR}. Graag aanbellen"
    await volunteers_are_asked(street.store, street.context, street.clock)
    assert "hond" in await street.words_told("bram")
    assert DOOR not in await street.words_told("bram")
    assert DOOR not in caplog.text
    await street.does("bram", "take_request", request=id_)
    assert DOOR not in await street.words_told("bram")
    await street.does("bram", "show_address", request=id_)
    assert f"Adres: {LABEL}, {DOOR}. Graag aanbellen" in await street.words_told("bram")
    everything = [key async for key in wim.store.redis.scan_iter("*")]
    kept = [str(await wim.store.redis.dump(key)) for key in everything]
    assert not any("verdieping" in each or "rasmusweg" in each for each in kept)


@pytest.mark.parametrize(
    ("messages", "asks"),
    [
        (("Erasmusweg", "12"), "Dit heb ik: Erasmusweg. Wat is het huisnummer?"),
        (("2532 cp", "twaalf"), "Dit heb ik: 2532CP. Wat is het huisnummer?"),
        (("12", "2532cp"), "Dit heb ik: nr 12. Wat is de postcode?"),
        (("nummer 12", "ik woon op de erasmusweg"), "Dit heb ik: nr 12. Wat is de postcode?"),
        (("Erasmsweg 12", "Erasmusweg"), "Dit adres vind ik niet."),
        (("2532 CP 21", "o nee, 12"), "Dit adres vind ik niet."),
        (("Erasmusweg 12, 9999 ZZ",), ""),
        (("ergens bij de kerk", "Erasmusweg", "weet ik niet", "12"), "Typ uw postcode"),
    ],
)
async def test_what_lacks_is_asked_and_what_was_said_is_kept(
    wim: Phone, messages: tuple[str, ...], asks: str
) -> None:
    *first, last = messages
    for number, message in enumerate(first):
        await wim.types(message)
        assert TO_A_PERSON in wim.reads
        assert number or asks in wim.reads
    await wim.types(last)
    assert f"Bedoelt u dit adres: {LABEL}?" in wim.reads


async def test_the_number_may_be_put_right_when_it_is_read_back(wim: Phone, exact: Exact) -> None:
    await wim.types("Erasmusweg 12 achterom", "nee nummer 14")
    assert exact.asked[1:] == ["2532CP 14", "erasmusweg 14, den haag"]
    assert "Dit adres vind ik niet." in wim.reads
    await wim.types("12")
    assert "En voor de helper: achterom" in wim.reads


async def test_who_would_rather_not_say_takes_along_what_was_understood(wim: Phone) -> None:
    await wim.types("Nergensweg 5, achterdeur")
    await wim.types("Dat vertel ik liever aan een mens")
    assert (await draft(wim))["address"] == "Nergensweg 5, achterdeur"


async def test_when_the_map_is_away_the_desk_reads_what_was_typed(
    wim: Phone, exact: Exact
) -> None:
    exact.away = True
    await wim.types(f"Erasmusweg 12, {DOOR}")
    assert "Dan zoekt iemand van de balie het op" in wim.reads
    await wim.presses("Vandaag, zo snel mogelijk", "Overslaan", "Versturen")
    street = Street(wim.store, wim.context, wim.clock)
    said = [each for each in await street.told_desk() if isinstance(each, Say | Change)]
    shown = "\n".join(street.texts.text(each.text) for each in said)
    assert f"getypt: Erasmusweg 12, {DOOR}" in shown


async def test_a_volunteer_is_asked_for_no_door(wim: Phone) -> None:
    await wim.types("Stoppen")
    await wim.presses("Ik wil helpen", "Verder", "Daar houd ik mij aan")
    await wim.types("boodschappen", "klaar", "10 minuten", "avond", "klaar", "nederlands", "klaar")
    await wim.types(f"Erasmusweg 12, {DOOR}")
    assert f"Bedoelt u dit adres: {LABEL}?" in wim.reads
    await wim.presses("Ja")
    assert DOOR not in str(await draft(wim))
