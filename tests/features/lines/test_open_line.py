"""The open line: two people talk through the bot; neither sees where the other can be found."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Change, Erase, Hidden, Media, MediaKind, Say, ToPerson
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.words.letters import units
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


def photo(kind: MediaKind = "photo", file: str = "file-1") -> Media:
    return Media(kind, "moerwijk", Hidden("riet", file))


async def test_words_go_both_ways_under_a_first_name(street: Street) -> None:
    await street.writes("riet", "De voordeur is open")
    assert await street.hears("samir") == "Bericht van Riet:\nDe voordeur is open"
    await street.writes("samir", "Tot zo! <b>Lust</b> u _prei_?")
    assert await street.hears("riet") == "Bericht van Samir:\nTot zo! <b>Lust</b> u _prei_?"


async def test_what_is_passed_on_may_not_be_forwarded_and_can_be_changed(street: Street) -> None:
    decision = await street.writes("riet", "Neem brood mee", message=7)
    (said,) = decision.tell
    assert isinstance(said, Say)
    assert (said.protect, said.name, said.to) == (True, "relay:riet:7", ToPerson("samir"))
    edited = await street.writes("riet", "Neem wit brood mee", message=7, edited=True)
    change = edited.tell[0]
    assert isinstance(change, Change)
    assert change.name == "relay:riet:7"


async def test_a_long_message_arrives_whole_in_two_parts(street: Street) -> None:
    words = "lekkere soep " * 310
    decision = await street.writes("riet", words, message=7)
    assert [say.name for say in decision.tell if isinstance(say, Say)] == [
        "relay:riet:7",
        "relay:riet:7:1",
    ]
    heard = (await street.hears("samir")).split("\nBericht van Riet:\n")
    assert all(units(part) <= 4096 for part in heard)
    assert "".join(heard).removeprefix("Bericht van Riet:\n") == words.strip()
    shorter = await street.writes("riet", "soep", message=7, edited=True)
    assert isinstance(shorter.tell[1], Erase)
    assert shorter.tell[1].name == "relay:riet:7:1"
    longer = await street.writes("riet", words, message=7, edited=True)
    assert [type(one) for one in longer.tell] == [Change, Change, Erase]
    assert [one.name for one in longer.tell if isinstance(one, Change | Erase)] == [
        "relay:riet:7",
        "relay:riet:7:1",
        "relay:riet:7:2",
    ]


async def test_voice_photo_and_place_are_passed_on_with_what_was_said(street: Street) -> None:
    heard_as: tuple[tuple[MediaKind, str], ...] = (
        ("voice", "Riet stuurt een spraakbericht. Ik kan het niet beluisteren."),
        ("photo", "Riet stuurt een foto."),
        ("location", "Riet stuurt een plek op de kaart."),
        ("document", "Riet stuurt een bestand."),
    )
    for kind, heard in heard_as:
        decision = await street.writes("riet", media=photo(kind))
        first = decision.tell[0]
        assert isinstance(first, Say)
        assert first.media == photo(kind)
        assert await street.hears("samir") == heard
    await street.writes("riet", "Mijn deur", media=photo())
    assert await street.hears("samir") == "Bericht van Riet:\nMijn deur"
    decision = await street.writes("riet", "soep " * 200, media=photo())
    assert len(decision.tell) == 2, "what does not fit under a photo comes after it"


async def test_an_album_stays_one_and_its_captions_stay_whole(street: Street) -> None:
    album = Media("photo", "moerwijk", Hidden("riet", "file"), "a1")
    decision = await street.writes("riet", "soep " * 200, media=album)
    (said,) = decision.tell
    assert isinstance(said, Say)
    assert said.media == album


async def test_a_photo_that_was_changed_is_changed_in_its_place_and_says_so(
    street: Street,
) -> None:
    decision = await street.writes("riet", "De achterdeur", media=photo(), edited=True)
    changed = decision.tell[0]
    assert isinstance(changed, Change)
    assert (changed.media, changed.anew) == (photo(), True)
    assert "veranderd:\nDe achterdeur" in await street.hears("samir")
    await street.writes("riet", media=photo(), edited=True)
    assert "Riet heeft dit gewijzigd." in await street.hears("samir")
    await street.writes("riet", media=photo("location"), edited=True)
    await street.writes("riet", "\u200b", edited=True)
    assert await street.hears("samir") == "", "a live place that moves is not news each second"
    assert await street.hears("riet") == ""


async def test_a_message_of_signs_that_nobody_sees_is_answered(street: Street) -> None:
    await street.writes("riet", "\u202e\u200b \u2066")
    assert "niets in dat ik kan doorgeven" in await street.hears("riet")
    assert await street.hears("samir") == ""


async def test_a_pin_is_not_passed_on_and_the_desk_hears_of_it_once(street: Street) -> None:
    await street.writes("riet", "Mijn pincode is 4821, de pas ligt klaar")
    heard = await street.hears("samir")
    assert "4821" not in heard
    assert "Mijn pincode is ••••, de pas ligt klaar" in heard
    assert "Vraag nooit om een code." in heard
    assert "[Dit voelt niet goed]" in heard
    assert "niet doorgegeven" in await street.hears("riet")
    request = await street.get(HelpRequest, "soup")
    case = await street.get(Case, request.case)
    assert (case.reason, case.about, case.what, case.words) == ("scam", "riet", "resident", "")
    await street.desk_hears()
    await street.writes("riet", "pincode: 4821")
    assert await street.desk_hears() == "", "once is enough"
    assert "leken op een code" in await street.hears("riet")
    assert "4821" not in await street.hears("samir")


async def test_the_case_of_a_request_stays_its_first_one(street: Street) -> None:
    await street.put(soup(case="c1"))
    await street.writes("samir", "kijk op www.gratis-boodschappen.nl/win")
    assert (await street.get(HelpRequest, "soup")).case == "c1"
    (case,) = (await street.get(Person, "samir")).cases
    assert (await street.get(Case, case)).what == "volunteer"


@pytest.mark.parametrize(
    ("words", "warned", "own"),
    [
        ("maak het over op NL91 ABNA 0417 1643 00", "een rekeningnummer", "rekeningnummer"),
        ("mijn pas is 4111 1111 1111 1111", "nummer van een bankpas", "bankpas"),
        ("kijk op https://voorbeeld.nl/win", "staat een link", "link"),
    ],
)
async def test_money_and_links_warn_both(
    street: Street, words: str, warned: str, own: str
) -> None:
    await street.writes("samir", words)
    assert warned in await street.hears("riet")
    assert own in await street.hears("samir")
    await street.writes("samir", words)
    assert warned not in (await street.hears("riet")).replace(words, "")


async def test_an_own_phone_number_may_be_given_and_is_remarked_on_once(street: Street) -> None:
    for _ in range(2):
        await street.writes("riet", "Bel maar: 06 12 34 56 78, of riet@voorbeeld.nl")
        assert "06 12 34 56 78" in await street.hears("samir")
    heard = await street.hears("riet")
    assert heard.count("telefoonnummer") == heard.count("mailadres") == 1
    assert await street.desk_hears() == ""


async def test_someone_with_only_a_phone_hears_it_through_the_desk(street: Street) -> None:
    await street.put(riet(chat=None), soup(by_desk=True, case="c1"))
    await street.writes("samir", "Ik sta voor de deur, zie www.kaart.nl/hier")
    heard = await street.desk_hears()
    assert "Bericht van Samir:\nIk sta voor de deur" in heard
    assert "staat een link" in heard
    assert await street.hears("riet") == ""


async def test_after_the_end_the_line_is_over_and_says_so(street: Street) -> None:
    await street.put(soup(state="done", ended=TUESDAY))
    await street.writes("samir", "Uw schaal staat nog bij mij!")
    assert "Uw schaal" in await street.hears("riet"), "a while after, they can still write"
    await street.put(soup(state="withdrawn", ended=TUESDAY))
    await street.writes("samir", "Hallo?")
    assert "want deze hulpvraag is afgelopen" in await street.hears("samir")
    assert not (await street.get(Person, "samir")).lines


async def test_with_nobody_at_the_other_end_they_hear_what_to_do(street: Street) -> None:
    await street.put(soup(state="open", holder=""))
    await street.writes("riet", "Hallo?")
    assert "niemand aan de andere kant" in await street.hears("riet")
    await street.put(samir(lines=(Line("request", "long-ago", "gm0518"),)))
    await street.writes("samir", "Hallo?")
    assert "want deze hulpvraag is afgelopen" in await street.hears("samir")
    await street.writes("samir", "Hallo?")
    assert "want deze hulpvraag is afgelopen" in await street.hears("samir")


async def test_who_blocked_the_bot_cannot_be_reached_and_the_other_hears_so(
    street: Street,
) -> None:
    await street.put(samir(reachable=False))
    await street.writes("riet", "Waar blijft u?")
    assert "Ik kan Samir nu niet bereiken." in await street.hears("riet")
    assert await street.hears("samir") == ""


async def test_nothing_that_is_said_is_kept_readable(street: Street) -> None:
    await street.writes("riet", "geheime-soep")
    keys = await street.store.redis.keys("*out:person:samir")
    stored = str([await street.store.redis.lrange(key, 0, -1) for key in keys])
    assert stored
    assert "geheime-soep" not in stored
    assert "Riet" not in stored
