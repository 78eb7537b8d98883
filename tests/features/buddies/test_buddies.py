"""Mieke and Riet become buddies: both say yes, keep it up, and stop without blame."""

from dataclasses import replace
from typing import Any

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import BuddyList, BuddySeeker
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import MOERWIJK, Clock, metres_from
from tests.scenes.talk_street import a_person

LIKES = {"interests": "music garden", "languages": "nl", "consent": "yes"}


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    context.switches["moerwijk"] = Switches("moerwijk", on=("buddies",))
    street = Street(store, context, clock)
    await street.put(
        Switches("moerwijk", on=("buddies",)),
        lives("mieke", "Mieke", 0),
        lives("riet", "Riet", 300),
    )
    return street


def lives(id_: str, name: str, metres: float, **more: Any) -> Person:
    """Somebody so many metres north of the middle of Moerwijk."""
    place = metres_from(MOERWIJK, north=metres)
    return replace(a_person(id_), name=name, chat=hash(id_) % 9999, place=place, **more)


async def both_look(street: Street, kind: str = "walk", **more: str) -> None:
    """Both begin to look; a moment later they are asked."""
    for who in ("mieke", "riet"):
        phone = {"phone": f"06-1234567{who == 'riet':d}"} if kind == "phone" else {}
        await street.does("seek_buddy", who=who, kind=kind, **LIKES, **phone, **more)
    await street.passes(seconds=5)


async def list_here(street: Street) -> BuddyList:
    """Who looks, and who are buddies."""
    return (await street.work().look(BuddyList, ["moerwijk"]))["moerwijk"]


async def match_of(street: Street) -> str:
    """The only one."""
    (match,) = (await list_here(street)).matches
    return match


async def are_buddies(street: Street, kind: str = "walk") -> str:
    """Both said yes."""
    await both_look(street, kind)
    match = await match_of(street)
    await street.does("yes_to_buddy", who="mieke", buddies=match)
    await street.does("yes_to_buddy", who="riet", buddies=match)
    return match


async def test_who_looks_hears_honestly_how_long_it_takes(street: Street) -> None:
    await street.does("seek_buddy", kind="walk", **LIKES)
    said = await street.hears()
    assert "Voor wandelen wacht nu één buur. Hoe lang het duurt, is nog niet bekend." in said
    await street.put(BuddyList("moerwijk", waited=(("walk", 20), ("walk", 22), ("walk", 30))))
    await street.does("seek_buddy", kind="walk", **LIKES)
    assert "Meestal duurt het ongeveer 22 dagen." in await street.hears()


async def test_both_see_a_first_name_and_two_interests_and_no_more(street: Street) -> None:
    await both_look(street)
    said = await street.hears()
    assert "Misschien is dit een maatje voor u: Riet." in said
    assert "Muziek, Tuin en planten" in said
    assert "Woont op ongeveer 6 minuten lopen." in said
    assert "Mieke" in await street.hears("riet")


async def test_it_begins_only_when_both_say_yes_and_then_they_can_write(street: Street) -> None:
    await both_look(street)
    await street.hears("riet")
    match = await match_of(street)
    await street.does("yes_to_buddy", buddies=match)
    assert "Leuk!" not in await street.hears()
    assert await street.hears("riet") == ""
    await street.does("yes_to_buddy", who="riet", buddies=match)
    begun = await street.hears()
    assert "Leuk! U en Riet zijn maatjes voor wandelen." in begun
    assert "waar meer mensen zijn" in begun
    assert [line.kind for line in (await street.person()).lines] == ["pair"]


async def test_a_no_is_told_to_nobody_and_these_two_are_not_asked_again(street: Street) -> None:
    await both_look(street)
    match = await match_of(street)
    await street.hears("riet")
    await street.does("yes_to_buddy", who="riet", buddies=match)
    await street.does("no_to_buddy", buddies=match)
    assert "Dat ligt niet aan u. De bot zoekt verder." in await street.hears("riet")
    await street.passes(days=2)
    here = await list_here(street)
    assert here.matches == ()
    assert set(here.seekers) == {"mieke", "riet"}


async def test_who_does_not_answer_is_reminded_and_then_asked_whether_they_still_look(
    street: Street,
) -> None:
    await both_look(street)
    await street.does("yes_to_buddy", who="riet", buddies=await match_of(street))
    await street.hears(), await street.hears("riet")
    await street.passes(days=3)
    assert "Er wacht nog een maatje op uw antwoord." in await street.hears()
    await street.passes(days=6)
    assert "U gaf geen antwoord op het voorstel. Dat is niet erg." in await street.hears()
    assert "De bot zoekt verder." in await street.hears("riet")
    assert (await list_here(street)).seekers == ("riet",)
    await street.does("look_on")
    assert "De bot zoekt weer een maatje" in await street.hears()


async def test_telephone_buddies_see_each_others_number_after_both_said_yes(
    street: Street,
) -> None:
    await both_look(street, "phone")
    assert "06-1234567" not in await street.hears()
    match = await match_of(street)
    await street.does("yes_to_buddy", who="mieke", buddies=match)
    await street.does("yes_to_buddy", who="riet", buddies=match)
    assert "Het nummer: 06-12345671" in await street.hears()


async def test_the_more_seldom_rhythm_counts(street: Street) -> None:
    match = await are_buddies(street)
    await street.does("buddy_rhythm", buddies=match, rhythm="week")
    await street.does("buddy_rhythm", who="riet", buddies=match, rhythm="month")
    assert "Afgesproken: één keer per maand." in await street.hears("riet")
    await street.does("my_buddy")
    assert "Hoe vaak: één keer per maand." in await street.hears()


async def test_when_it_sleeps_both_are_nudged_and_in_the_end_it_stops_kindly(
    street: Street,
) -> None:
    match = await are_buddies(street)
    await street.hears()
    await street.passes(days=11)
    assert "Hebt u Riet de laatste tijd nog gesproken?" in await street.hears()
    await street.does("buddies_met", buddies=match)
    assert "Een klein bericht is genoeg." in await street.hears()
    await street.passes(days=11)
    assert "Het is stil tussen u en Riet." in await street.hears()
    await street.does("buddies_met", buddies=match, yes="yes")
    await street.passes(days=50)
    assert "Dat ligt niet aan u." in await street.hears()
    assert (await list_here(street)).matches == ()
    assert (await street.person()).lines == ()


async def test_who_stops_is_asked_once_and_the_other_hears_no_reason(street: Street) -> None:
    match = await are_buddies(street)
    await street.hears("riet")
    await street.does("end_buddies", buddies=match)
    assert "[Er klopte iets niet]" in await street.hears()
    await street.does("end_buddies", buddies=match, sure="yes")
    assert "Het maatje zijn met Mieke stopt. Dat ligt niet aan u." in await street.hears("riet")
    await street.does("end_buddies", buddies=match, sure="yes")


async def test_what_was_not_right_is_looked_at_before_the_other_looks_again(
    street: Street,
) -> None:
    match = await are_buddies(street)
    await street.does("report_buddies", buddies=match)
    assert "riet" in (await street.person()).paused_from
    assert await street.desk_hears() != ""
    await street.hears("riet")
    await street.does("look_on", who="riet")
    assert "Een maatje zoeken kan nu niet." in await street.hears("riet")
    await street.at_desk("list_buddies", neighbourhoods="moerwijk")
    assert "[Mag weer zoeken: Riet]" in await street.desk_hears()
    await street.at_desk("release_buddy", person="riet")
    await street.does("look_on", who="riet")
    assert "De bot zoekt weer" in await street.hears("riet")


async def test_who_only_has_a_phone_is_written_down_rung_and_answered_for(street: Street) -> None:
    await street.does("seek_buddy", kind="phone", phone="06-12345670", **LIKES)
    await street.at_desk(
        "buddy_by_phone",
        neighbourhood="moerwijk",
        name="Ellen",
        phone="070-3216540",
        kind="phone",
        **LIKES,
    )
    await street.passes(seconds=5)
    match = await match_of(street)
    (call,) = (await street.work().look(Call, await _ids(street))).values()
    assert [why.reason for why in call.whys] == ["buddy_ask"]
    read = str(call.whys[0].about)
    assert "buddy-kind-phone" in read
    assert read.count("interest-") == 2  # as in the bot: a first name, and two interests
    assert str(call.whys[0].presses).count("answer_for_buddy") == 2
    await street.desk_hears()
    await street.at_desk("list_buddies", neighbourhoods="moerwijk")
    assert "[Ja: Ellen]\n[Nee: Ellen]" in await street.desk_hears()
    await street.does("yes_to_buddy", buddies=match)
    await street.at_desk("answer_for_buddy", buddies=match, person=call.id, yes="yes")
    assert "Het nummer: 070-3216540" in await street.hears()
    (call,) = (await street.work().look(Call, [call.id])).values()
    assert "06-12345670" in call.whys[-1].words
    assert "buddy-tip-phone" in str(call.whys[-1].about)
    await street.does("buddy_rhythm", buddies=match, rhythm="week")
    assert "Kiest uw maatje ook?" in await street.hears()
    act = call.whys[-1].presses[-1][0].deed
    assert act
    await street.at_desk(act.name, **act.args)
    assert "Afgesproken: één keer per maand" in await street.hears()
    await street.at_desk("rhythm_for_buddy", buddies=match, person="mieke", rhythm="week")
    assert "antwoordt zelf in de bot" in await street.desk_hears()
    await street.at_desk("rhythm_for_buddy", buddies=match, person=call.id, rhythm="never")
    assert "Dit voorstel is voorbij." in await street.desk_hears()
    await street.at_desk("answer_for_buddy", buddies=match, person=call.id, yes="")
    assert "Dit voorstel is voorbij." in await street.desk_hears()


async def _ids(street: Street) -> list[str]:
    here = await list_here(street)
    (match,) = here.matches
    found = await street.store.redis.keys("{gm0518}:*call:*")
    return [key.rpartition(":")[2] for key in found if match]


async def test_nobody_who_was_rung_in_vain_keeps_the_other_waiting(street: Street) -> None:
    await both_look(street)
    match = await match_of(street)
    await street.does("yes_to_buddy", buddies=match)
    await street.hears()
    await street.strikes("buddy_called", buddies=match, came="not_reached")
    assert "De bot zoekt verder." in await street.hears()
    await street.strikes("buddy_called", buddies=match, came="not_reached")


async def test_whoever_stops_looking_during_a_proposal_says_no_with_it(street: Street) -> None:
    await both_look(street)
    await street.does("my_buddy")
    assert "Er wacht nog een maatje op uw antwoord." in await street.hears()
    await street.does("stop_seeking")
    assert "U zoekt geen maatje meer." in await street.hears()
    assert (await list_here(street)).seekers == ("riet",)
    assert "mieke" not in await street.work().look(BuddySeeker, ["mieke"])


async def test_who_is_forgotten_is_in_no_pair_and_the_other_hears_kindly(street: Street) -> None:
    await are_buddies(street)
    await street.hears("riet")
    await street.does("forget_sure")
    assert "Dat ligt niet aan u." in await street.hears("riet")
    assert "mieke" not in await street.work().look(BuddySeeker, ["mieke"])


async def test_nobody_found_for_long_is_told_and_nothing_is_kept(street: Street) -> None:
    await street.does("seek_buddy", kind="walk", **LIKES)
    await street.hears()
    await street.passes(days=121)
    assert "Er was nog geen maatje voor u." in await street.hears()
    assert not await street.work().look(BuddySeeker, ["mieke"])


async def test_switched_off_nothing_is_lost_and_on_again_it_goes_on(street: Street) -> None:
    await both_look(street)
    match = await match_of(street)
    await street.hears()
    street.context.switches["moerwijk"] = Switches("moerwijk")
    await street.strikes("buddies_switched", neighbourhood="moerwijk", on="")
    assert "Maatjes stoppen voor nu" in await street.hears()
    await street.does("yes_to_buddy", buddies=match)
    assert "Maatjes zijn er nu niet" in await street.hears()
    await street.passes(days=20)
    assert await street.hears() == ""
    street.context.switches["moerwijk"] = Switches("moerwijk", on=("buddies",))
    await street.strikes("buddies_switched", neighbourhood="moerwijk", on="yes")
    assert "Maatjes gaan weer verder" in await street.hears()
    assert await match_of(street) == match


@pytest.mark.parametrize(
    "said",
    [{"kind": "phone"}, {"kind": "dance"}, {"kind": "walk", "consent": "no"}, {}],
)
async def test_what_lacks_something_is_not_kept(street: Street, said: dict[str, str]) -> None:
    await street.does("seek_buddy", **{"consent": "yes", **said})
    assert "Er is niets bewaard." in await street.hears()
