"""What swindlers ask is warned of on the line, in a request, by phone; and the desk hears it."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request, and both may write."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


@pytest.mark.parametrize(
    ("words", "warning"),
    [
        ("Geef mij uw pinpas maar even", "om een pas of een code gevraagd"),
        ("Betaal eerst, dan kom ik", "om geld vooraf gevraagd"),
        ("App me verder op WhatsApp", "in een andere app"),
        ("Kan ik 50 euro van u lenen", "om geld te lenen"),
        ("Wat zijn de cijfers op de achterkant van uw pas", "om een pas of een code gevraagd"),
        ("You need to pay before I come", "om geld vooraf gevraagd"),
        ("Podaj mi swój PIN", "om een pas of een code gevraagd"),
        ("Önce para ver, sonra gelirim", "om geld vooraf gevraagd"),
        ("Напишіть мені у вайбер", "in een andere app"),
        ("اعطني بطاقتك", "om een pas of een code gevraagd"),
    ],
)
async def test_what_is_asked_as_swindlers_do_is_warned_of_and_told_to_the_desk(
    street: Street, words: str, warning: str
) -> None:
    await street.writes("samir", words)
    assert warning in await street.hears("riet")
    (case,) = (await street.get(Person, "samir")).cases
    assert (await street.get(Case, case)).reason == "scam"


async def test_who_gives_a_card_away_is_warned_and_so_is_who_would_get_it(street: Street) -> None:
    await street.writes("riet", "U krijgt mijn pinpas mee, dan hoef ik niet te lopen")
    assert "Geef uw pas of uw code nooit mee" in await street.hears("riet")
    heard = await street.hears("samir")
    assert "Neem die niet aan" in heard
    assert "[Ik wil een mens]" in heard
    (case,) = (await street.get(Person, "riet")).cases
    found = await street.get(Case, case)
    assert (found.reason, found.what) == ("scam", "resident")


async def test_by_phone_the_desk_reads_out_what_to_be_careful_with(street: Street) -> None:
    await street.put(riet(chat=None, phone="+31612345678"), soup(by_desk=True, case="c1"))
    await street.writes("samir", "Geef uw pasje maar mee")
    assert "om een pas of een code gevraagd" in await street.desk_hears()
    assert "Vraag nooit om een pas" in await street.hears("samir")


async def test_the_site_of_the_own_town_warns_nobody(street: Street) -> None:
    await street.writes("samir", "De openingstijden staan op https://www.denhaag.nl/afval")
    assert "Let op" not in await street.hears("riet")
    await street.writes("samir", "Of op https://denhaag.nl.gratis.xyz/afval")
    assert "staat een link" in await street.hears("riet")


async def test_what_stands_in_the_request_is_looked_at_when_somebody_takes_it(
    street: Street,
) -> None:
    asked = Invited("samir", TUESDAY, 300)
    waits = soup(state="open", holder="", taken_at=None, invited=(asked,))
    words = "Bel maar 06 12345678. Ik geef u mijn pinpas en code mee"
    helper = samir(lines=())
    assert helper.offer
    free = replace(helper, offer=replace(helper.offer, busy_with=()))
    await street.put(replace(waits, words=words), riet(lines=()), free)
    await street.presses("samir", "take_request", request="soup")
    assert "Neem die niet aan" in await street.hears("samir")
    heard = await street.hears("riet")
    assert "Geef uw pas of uw code nooit mee" in heard
    assert "telefoonnummer" not in heard, "that is only said of what is written now"
    (case,) = (await street.get(Person, "riet")).cases
    assert (await street.get(Case, case)).reason == "scam"
    assert (await street.get(HelpRequest, "soup")).case == case
    await street.writes("riet", "Mijn pas en code, dus. Ik geef u mijn pas mee")
    assert (await street.get(Person, "riet")).cases == (case,), "the desk heard it"


async def test_thanks_in_own_words_are_looked_at_as_well(street: Street) -> None:
    await street.put(soup(state="done", ended=TUESDAY))
    words = "Dank u wel! App me verder op WhatsApp"
    await street.presses("riet", "thank", request="soup", words=words)
    assert "in een andere app" in await street.hears("samir")
    assert "Blijf liever via de buurtbot praten" in await street.hears("riet")
    (case,) = (await street.get(Person, "riet")).cases
    assert (await street.get(Case, case)).reason == "scam"
    await street.presses("riet", "thank", request="soup", words=words)
    assert "in een andere app" not in await street.hears("samir"), "they thanked already"


async def test_a_word_that_is_added_is_looked_at_as_well(street: Street) -> None:
    await street.presses("riet", "add_word", request="soup", words="App me verder op WhatsApp")
    assert "in een andere app" in await street.hears("samir")
    (case,) = (await street.get(Person, "riet")).cases
    assert (await street.get(Case, case)).reason == "scam"


async def test_what_neighbours_say_every_day_is_not_warned_of(street: Street) -> None:
    await street.writes("samir", "Ik betaal het eerst en app je moeder dat ik kom. De bon volgt!")
    assert "Let op" not in await street.hears("riet")
    assert (await street.get(Person, "samir")).cases == ()
