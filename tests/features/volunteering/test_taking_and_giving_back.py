"""Who takes requests to see who lives where does not get far; who helps notices none of it."""

import re
from datetime import timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Change, Erase, Say
from buurtbot.domain.core.people.person import Offer
from tests.scenes.asking_street import Street, a_person, a_volunteer, buttons


async def offer_of(street: Street, who: str = "piet") -> Offer:
    offer = (await street.person(who)).offer
    assert offer is not None
    return offer


async def addresses_read(street: Street, who: str = "piet") -> list[str]:
    """Every address this volunteer was ever shown."""
    return re.findall(r"Adres: (.*)", await street.words_told(who))


async def cases_about(street: Street, reason: str) -> list[Case]:
    work = street.store.work(street.gm, "look", street.clock.now)
    cases = (await work.look(Case, await work.open_cases())).values()
    return [case for case in cases if case.reason == reason]


async def curious(street: Street, number: int) -> HelpRequest:
    """One more resident asks; Piet takes it, looks where it is, and gives it back."""
    who = f"buur{number}"
    await street.lives_here(a_person(who))
    request = await street.asks(who, address=f"Jan Luykenlaan {number + 20}")
    await street.does("piet", "take_request", request=request.id)
    await street.does("piet", "show_address", request=request.id)
    await street.does("piet", "cannot_after_all", request=request.id)
    street.clock.forward(minutes=5)
    return await street.request(request.id)


@pytest.fixture
async def piet(street: Street) -> Street:
    """Piet lives nearest and is seen by the desk; Carla, who is known well, lives further on."""
    level_one = a_volunteer("piet", metres=50, level=1)
    await street.lives_here(level_one, a_volunteer("carla", metres=400))
    return street


async def test_who_takes_and_gives_back_stops_after_three_addresses_and_the_desk_looks(
    piet: Street,
) -> None:
    requests = [await curious(piet, number) for number in range(24)]
    assert len(await addresses_read(piet)) == 3
    told = await piet.words_told("piet")
    assert "U gaf vandaag een paar keer een hulpvraag terug. Dat kan gebeuren" in told
    assert "morgen, woensdag 25 november" in told
    (case,) = await cases_about(piet, "taking")
    assert (case.about, case.what) == ("piet", "gave_back")
    for request in requests:
        assert (request.state, request.reply_of("carla")) == ("open", "waiting")
    last = requests[-1]
    assert last.reply_of("piet") is None, "he is asked nothing new today"
    await piet.does("carla", "take_request", request=last.id)
    assert (await piet.request(last.id)).holder == "carla"


async def test_an_invitation_from_before_leads_nowhere_and_goes_to_another(piet: Street) -> None:
    await piet.lives_here(a_person("riet"))
    waiting = await piet.asks("riet")
    assert waiting.reply_of("piet") == "waiting"
    for number in range(3):
        await curious(piet, number)
    await piet.does("piet", "take_request", request=waiting.id)
    after = await piet.request(waiting.id)
    assert (after.state, after.reply_of("piet")) == ("open", "no")
    assert "We vragen nu iemand anders" in await piet.words_told("piet")
    assert len(await addresses_read(piet)) == 3
    (case,) = await cases_about(piet, "taking")
    assert case.times == 2


async def test_a_day_later_they_are_asked_again(piet: Street) -> None:
    for number in range(3):
        await curious(piet, number)
    piet.clock.forward(hours=24)
    request = await curious(piet, 4)
    assert request.reply_of("piet") == "dropped"
    assert len(await addresses_read(piet)) == 4


async def test_a_longer_pause_of_their_own_stays(piet: Street) -> None:
    until = piet.clock.now + timedelta(days=30)
    requests = [await piet.asks("anna", kind=kind) for kind in ("groceries", "dog", "chores")]
    await piet.lives_here(a_volunteer("piet", metres=50, level=1, paused_until=until))
    for request in requests:
        await piet.does("piet", "take_request", request=request.id)
        await piet.does("piet", "cannot_after_all", request=request.id)
    assert (await offer_of(piet)).paused_until == until


@pytest.mark.parametrize(("level", "most"), [(1, 6), (2, 8)])
async def test_who_is_known_well_may_take_as_much_as_there_is(
    street: Street, level: int, most: int
) -> None:
    await street.lives_here(a_volunteer("piet", metres=50, level=level))
    took = 0
    for number in range(8):
        await street.lives_here(a_person(f"buur{number}"))
        request = await street.asks(f"buur{number}")
        await street.does("piet", "take_request", request=request.id)
        await street.does("piet", "done", request=request.id)
        took += (await street.request(request.id)).state == "done"
        street.clock.forward(minutes=5)
    assert took == most
    cases = await cases_about(street, "taking")
    assert [case.what for case in cases] == (["took"] if level == 1 else [])
    if level == 1:
        assert "U hebt vandaag al heel veel gedaan" in await street.words_told("piet")


# -- the address comes with the deed that needs it


async def test_the_address_and_the_word_come_when_they_go(piet: Street) -> None:
    request = await piet.asks(address="Jan Luykenlaan 12, 2531 AA Den Haag")
    await piet.does("piet", "take_request", request=request.id)
    before = await piet.words_told("piet")
    assert "Straat: Jan Luykenlaan\n" in before
    assert "12" not in before.replace("12 uur", "")
    assert request.door_word not in before
    await piet.does("piet", "on_my_way", request=request.id)
    after = await piet.words_told("piet")
    assert "Adres: Jan Luykenlaan 12, 2531 AA Den Haag" in after
    assert f"Deurwoord: {request.door_word}" in after
    assert "Dit is bij Anna Jansen." in after
    await piet.does("piet", "on_my_way", request=request.id)
    assert len(await addresses_read(piet)) == 1


async def test_who_wants_to_know_earlier_presses_one_button(piet: Street) -> None:
    request = await piet.asks()
    await piet.does("piet", "take_request", request=request.id)
    card = next(o for o in await piet.told("piet") if isinstance(o, Say) and "card:" in o.name)
    assert "show_address" in buttons(card)
    await piet.does("piet", "show_address", request=request.id)
    assert await addresses_read(piet) == ["Jan Luykenlaan 12"]
    await piet.does("piet", "on_my_way", request=request.id)
    assert len(await addresses_read(piet)) == 1, "it was shown already"


async def test_every_showing_is_counted_and_noted_and_stands_once(piet: Street) -> None:
    request = await piet.asks()
    await piet.does("piet", "take_request", request=request.id)
    for _ in range(2):
        await piet.does("piet", "show_address", request=request.id)
    assert (await offer_of(piet)).addresses == 2
    audit = str(await piet.store.redis.xrange("{gm0518}:audit"))
    assert audit.count("show_address") == 2
    erased = [o.name for o in await piet.told("piet") if isinstance(o, Erase)]
    assert f"door:{request.id}:piet" in erased


async def test_what_was_shown_goes_from_the_chat_when_it_is_given_back(piet: Street) -> None:
    request = await piet.asks(address="", voice="file-7")
    await piet.does("piet", "take_request", request=request.id)
    await piet.does("piet", "show_address", request=request.id)
    named = {o.name for o in await piet.told("piet") if isinstance(o, Say)}
    await piet.does("piet", "cannot_after_all", request=request.id)
    told = await piet.told("piet")
    gone = {o.name for o in told if isinstance(o, Change | Erase)}
    own = {f"{what}:{request.id}:piet" for what in ("card", "door", "map", "voice")}
    assert own <= named
    assert own <= gone
    assert "Het adres en het deurwoord staan hier niet meer." in await piet.words_told("piet")


async def test_who_gave_it_back_does_not_know_the_word_of_who_comes_next(piet: Street) -> None:
    request = await piet.asks()
    await piet.does("piet", "take_request", request=request.id)
    await piet.does("piet", "show_address", request=request.id)
    await piet.lives_here(a_volunteer("dora", metres=300))
    await piet.does("piet", "cannot_after_all", request=request.id)
    assert "krijgt een nieuw deurwoord" in await piet.words_told("anna")
    await piet.does("dora", "take_request", request=request.id)
    after = await piet.request(request.id)
    assert after.door_word
    assert after.door_word != request.door_word
    assert f"Deurwoord: {after.door_word}" in await piet.words_told("anna")


async def test_nobody_else_is_shown_the_address(piet: Street) -> None:
    request = await piet.asks()
    for who in ("piet", "carla"):
        await piet.does(who, "show_address", request=request.id)
    await piet.does("piet", "take_request", request=request.id)
    await piet.does("carla", "show_address", request=request.id)
    await piet.does("anna", "show_address", request=request.id)
    await piet.does("piet", "done", request=request.id)
    await piet.does("piet", "show_address", request=request.id)
    await piet.does("piet", "show_address", request="nothing")
    for who in ("piet", "carla", "anna"):
        assert await addresses_read(piet, who) == []
    assert "hoort niet bij u" in await piet.words_told("carla")
