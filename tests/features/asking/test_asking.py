"""A neighbour asks, neighbours are asked, one of them comes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Change, Say
from tests.scenes.asking_street import GROCERIES, Street, a_person, a_volunteer, asked, buttons

FRIDAY_EVENING = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)  # 22:00 in Amsterdam


async def test_who_asks_hears_at_once_what_happens_and_by_when_a_person_looks(
    street: Street,
) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    [told] = await street.told("anna")
    assert isinstance(told, Say)
    assert buttons(told) == ["request_status", "change_request", "withdraw", "want_person"]
    words = await street.words_told("anna")
    assert "Boodschappen – vandaag (dinsdag 24 november), zo snel mogelijk" in words
    assert "vandaag om 10:45 uur" in words
    assert request.state == "open"
    assert request.id in (await street.person("anna")).requests


async def test_an_invitation_tells_how_far_and_when_but_not_who_or_where(street: Street) -> None:
    await street.lives_here(a_volunteer("bram", metres=350))
    await street.asks(words="Ik ben slecht ter been", for_other="no")
    [invitation] = await street.told("bram")
    assert isinstance(invitation, Say)
    assert buttons(invitation) == ["take_request", "not_now", "more_about"]
    words = await street.words_told("bram")
    assert "Ongeveer 6 minuten lopen" in words
    for secret in ("Anna", "Luyken", "slecht ter been"):
        assert secret not in words


async def test_more_tells_the_rules_and_still_not_who(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "more_about", request=request.id)
    more = (await street.told("bram"))[-1]
    assert isinstance(more, Change)
    assert buttons(more) == ["take_request", "not_now", "not_this_kind"]
    words = await street.words_told("bram")
    assert "een schatting" in words
    assert "Anna" not in words


async def test_the_first_who_presses_wins_and_knows_who_in_which_street(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks(words="Graag halfvolle melk")
    await street.does("bram", "take_request", request=request.id)
    await street.does("carla", "take_request", request=request.id)
    request = await street.request(request.id)
    assert (request.state, request.holder) == ("taken", "bram")
    bram, anna = await street.words_told("bram"), await street.words_told("anna")
    assert request.door_word in anna
    for needed in ("Voor: Anna", "Straat: Jan Luykenlaan\n", "Graag halfvolle melk", "bankpas"):
        assert needed in bram
    for not_yet in ("Jansen", "12", request.door_word):
        assert not_yet not in bram
    assert "Bram" in anna
    assert "Bram Jansen" not in anna
    assert await street.keys_told("carla") == ["invitation", "invitation-taken", "take-too-late"]


async def test_after_taking_both_have_a_line_and_nobody_waits_for_the_deadline(
    street: Street,
) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "take_request", request=request.id)
    for person in (await street.person("anna"), await street.person("bram")):
        assert person.lines
        assert (person.lines[-1].kind, person.lines[-1].subject) == ("request", request.id)
    assert await street.timers() == {f"came_yet:{request.id}": 60}
    bram = await street.person("bram")
    assert bram.offer is not None
    assert bram.offer.busy_with == (request.id,)


async def test_a_second_press_of_the_winner_does_no_harm(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "take_request", request=request.id)
    taken = await street.request(request.id)
    await street.does("bram", "take_request", request=request.id)
    assert await street.request(request.id) == taken
    assert (await street.keys_told("bram"))[-1] == "take-yours-already"


async def test_what_was_said_aloud_and_the_place_on_the_map_reach_who_goes(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks(voice="file-7", address="")
    await street.does("bram", "take_request", request=request.id)
    await street.does("bram", "on_my_way", request=request.id)
    media = [o.media for o in await street.told("bram") if isinstance(o, Say) and o.media]
    assert [(m.kind, m.file.value) for m in media] == [
        ("voice", "file-7"),
        ("location", GROCERIES["place"]),
    ]


async def test_who_goes_for_someone_else_hears_for_whom(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    other = {"for_other": "yes", "other_agreed": "yes", "other_name": "Opa Henk"}
    request = await street.asks(**other)
    assert "een ander vraagt het" in await street.words_told("bram")
    await street.does("bram", "take_request", request=request.id)
    assert "Anna vraagt het voor deze persoon" in await street.words_told("bram")
    assert "Henk" not in await street.words_told("bram")
    await street.does("bram", "show_address", request=request.id)
    assert "Dit is bij Opa Henk." in await street.words_told("bram")


async def test_who_asks_for_someone_else_must_have_asked_them(street: Street) -> None:
    settled = await street.does("anna", "ask_for_help", **GROCERIES, for_other="yes")
    assert settled.decision.keep == ()
    assert await street.keys_told("anna") == ["asking-other-must-agree"]


# -- what goes to a person first


@pytest.mark.parametrize(
    "unclear",
    [{"place_unknown": "yes"}, {"place": "ergens"}, {"when": "ooit"}, {"kind": "toveren"}],
)
async def test_what_is_not_clear_goes_to_a_person_first(
    street: Street, unclear: dict[str, str]
) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks(**unclear)
    assert request.state == "with_desk"
    case = await street.store.work("gm0518", "look", street.clock.now).look(Case, [request.case])
    assert case[request.case].reason == "place_unknown"
    assert await street.keys_told("anna") == ["asking-desk-place"]
    assert await street.told("bram") == []


async def test_very_many_requests_in_a_day_go_to_a_person(street: Street) -> None:
    await street.lives_here(a_volunteer("bram", metres=100))
    today = tuple(street.clock.now - timedelta(hours=n) for n in range(10))
    await street.lives_here(a_person("anna", asked_at=today))
    request = await street.asks()
    assert request.state == "with_desk"
    assert await street.keys_told("anna") == ["asking-desk-often"]
    street.clock.forward(days=1)
    assert (await street.asks()).state == "open"


async def test_someone_we_do_not_know_is_told_how_to_begin(street: Street) -> None:
    settled = await street.does("stranger", "ask_for_help", **GROCERIES)
    assert [o.text.key for o in settled.decision.tell if isinstance(o, Say)] == [
        "asking-not-known"
    ]


async def test_a_changed_request_takes_the_place_of_the_first(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    first = await street.asks()
    second = await street.asks(kind="dog", changes=first.id)
    assert (await street.request(first.id)).state == "withdrawn"
    assert (second.state, second.kind) == ("open", "dog")
    assert second.ref == first.ref, "it is what Anna wrote down"
    assert (await street.person("anna")).requests == (second.id,)


async def test_a_change_moves_the_hour_that_was_told_no_later(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    first = await street.asks()
    await street.passes(minutes=20)
    second = await street.asks(kind="dog", changes=first.id)
    assert second.look_by == first.look_by
    assert "vandaag om 10:45 uur" in (await street.words_told("anna")).rpartition("verstuurd")[2]
    await street.passes(minutes=26)
    assert (await street.request(second.id)).state == "with_desk"


async def test_a_change_to_another_day_gets_the_hour_of_that_day(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    first = await street.asks()
    second = await street.asks(when="later", date="2026-12-02", changes=first.id)
    assert second.look_by > first.look_by


async def test_a_change_of_what_was_just_taken_asks_the_holder_anew(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    first = await street.asks()
    await street.does("bram", "take_request", request=first.id)
    second = await street.asks(kind="dog", changes=first.id)
    assert asked(second) == {"bram"}
    bram = await street.person("bram")
    assert bram.offer is not None
    assert bram.offer.busy_with == ()


# -- pressing late, twice, or on something old


@pytest.mark.parametrize("press", ["take_request", "not_now", "more_about", "not_this_kind"])
async def test_a_press_on_an_invitation_of_long_ago_is_answered_and_its_buttons_go(
    street: Street, press: str
) -> None:
    await street.lives_here(a_volunteer("bram"))
    await street.does("bram", press, request="kept-no-longer")
    change, said = await street.told("bram")
    assert isinstance(change, Change)
    assert (change.name, change.buttons) == ("invitation:kept-no-longer:bram", ())
    assert isinstance(said, Say)
    assert said.text.key == "take-gone"


async def test_a_press_on_what_was_withdrawn_is_answered_kindly(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("anna", "withdraw_sure", request=request.id)
    for name in ("take_request", "more_about", "not_now"):
        await street.does("bram", name, request=request.id)
    assert (await street.request(request.id)).state == "withdrawn"
    assert "take-not-needed" in await street.keys_told("bram")


async def test_who_was_not_asked_cannot_take_it(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("far", metres=3000))
    request = await street.asks()
    await street.does("far", "take_request", request=request.id)
    assert (await street.request(request.id)).state == "open"
    assert await street.keys_told("far") == ["invitation-over", "take-gone"]


async def test_who_stopped_offering_cannot_take_it(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.lives_here(replace(await street.person("bram"), offer=None))
    await street.does("bram", "take_request", request=request.id)
    assert (await street.keys_told("bram"))[-1] == "take-no-volunteer"


async def test_after_the_time_it_was_wanted_a_yes_comes_too_late(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.passes(hours=13)
    await street.does("bram", "take_request", request=request.id)
    assert (await street.request(request.id)).state == "with_desk"


async def test_never_this_kind_again_counts_as_a_no_and_is_remembered(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks()
    await street.does("bram", "not_this_kind", request=request.id)
    bram = await street.person("bram")
    assert bram.offer is not None
    assert "groceries" not in bram.offer.kinds
    assert (await street.request(request.id)).reply_of("bram") == "no"
