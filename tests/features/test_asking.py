"""A neighbour asks, neighbours are asked, one of them comes; or a person takes over."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain.case import Case
from buurtbot.domain.messages import Change, Say
from buurtbot.services.house import House
from buurtbot.services.inviting import invite_more
from buurtbot.storage.store import Store
from tests.asking_street import GROCERIES, Street, a_person, a_request, a_volunteer, asked, buttons
from tests.street import Clock

FRIDAY_EVENING = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)  # 22:00 in Amsterdam


@pytest.fixture
async def street(store: Store, house: House, clock: Clock) -> AsyncIterator[Street]:
    """Anna lives here; who else, each scene says. All that is told can be said."""
    street = Street(store, house, clock)
    await street.lives_here(a_person("anna"))
    yield street
    await street.can_all_be_said()


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
    assert "vandaag, 10:45 uur" in words
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
    for secret in ("Anna", "Luyken", "slecht ter been", "hemelsbreed"):
        assert secret not in words


async def test_more_tells_the_rules_and_still_not_who(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "more_about", request=request.id)
    more = (await street.told("bram"))[-1]
    assert isinstance(more, Change)
    assert buttons(more) == ["take_request", "not_now", "not_this_kind"]
    words = await street.words_told("bram")
    assert "hemelsbreed" in words
    assert "Anna" not in words


async def test_the_first_who_presses_wins_and_both_know_the_door_word(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks(words="Graag halfvolle melk")
    await street.does("bram", "take_request", request=request.id)
    await street.does("carla", "take_request", request=request.id)
    request = await street.request(request.id)
    assert (request.state, request.holder) == ("taken", "bram")
    bram, anna = await street.words_told("bram"), await street.words_told("anna")
    assert request.door_word in bram
    assert request.door_word in anna
    for needed in ("Anna Jansen", "Jan Luykenlaan 12", "Graag halfvolle melk", "bankpas"):
        assert needed in bram
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
        assert person.line is not None
        assert (person.line.kind, person.line.subject) == ("request", request.id)
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
    assert "Voor: Opa Henk. Anna Jansen vraagt het" in await street.words_told("bram")


async def test_who_asks_for_someone_else_must_have_asked_them(street: Street) -> None:
    settled = await street.does("anna", "ask_for_help", **GROCERIES, for_other="yes")
    assert settled.decision.keep == ()
    assert await street.keys_told("anna") == ["asking-other-must-agree"]


# -- waves


async def test_seven_are_asked_and_a_refusal_is_replaced_at_once(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(20)))
    request = await street.asks()
    assert len(request.invited) == 7
    first = request.invited[0].person
    await street.does(first, "not_now", request=request.id)
    request = await street.request(request.id)
    assert len(request.invited) == 8
    assert request.reply_of(first) == "no"
    assert (await street.keys_told(first))[-1] == "invitation-refused"


async def test_when_the_time_of_a_wave_is_over_the_circle_widens(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(20)))
    request = await street.asks()
    await street.passes(minutes=10)
    assert len((await street.request(request.id)).invited) == 14
    await street.passes(minutes=10)
    request = await street.request(request.id)
    assert len(request.invited) == 20
    assert len(asked(request)) == 20


async def test_past_the_deadline_it_is_a_case_and_a_late_yes_still_helps(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks()
    await street.passes(minutes=45)
    request = await street.request(request.id)
    assert request.state == "with_desk"
    assert request.case
    assert (await street.keys_told("anna"))[-1] == "asking-nobody-yet"
    await street.does("carla", "take_request", request=request.id)
    assert (await street.request(request.id)).holder == "carla"
    desk = [o.text.key for o in await street.told_desk() if isinstance(o, Say)]
    assert "desk-taken-after-all" in desk


async def test_when_nobody_is_left_to_ask_a_person_looks_at_once(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "not_now", request=request.id)
    request = await street.request(request.id)
    assert request.state == "with_desk"
    timers = await street.timers()
    assert not [name for name in timers if name.startswith(("look_by", "widen_circle"))]


async def test_with_nobody_around_at_all_a_person_looks_at_once(street: Street) -> None:
    request = await street.asks()
    assert request.state == "with_desk"
    assert await street.keys_told("anna") == ["asking-nobody-yet"]


async def test_who_rests_or_is_busy_may_still_come_free_before_the_deadline(
    street: Street,
) -> None:
    await street.lives_here(a_volunteer("bram", busy_with=("x", "y")))
    request = await street.asks()
    assert request.state == "open"
    await street.lives_here(a_volunteer("bram"))
    await street.passes(minutes=10)
    assert asked(await street.request(request.id)) == {"bram"}


async def test_last_weeks_helper_is_asked_alone_first(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(5)))
    request = await street.asks(first_ask="v04", when="tomorrow")
    assert asked(request) == {"v04"}
    await street.passes(minutes=45)
    assert len(asked(await street.request(request.id))) == 5


async def test_when_last_weeks_helper_cannot_the_others_are_asked_at_once(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(5)))
    request = await street.asks(first_ask="v04", when="tomorrow")
    await street.does("v04", "not_now", request=request.id)
    request = await street.request(request.id)
    assert len(asked(request)) == 5
    assert request.wave == 1


async def test_last_weeks_helper_who_stopped_is_not_waited_for(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_person("carla"))
    request = await street.asks(first_ask="carla", when="tomorrow")
    assert asked(request) == {"bram"}


# -- quiet hours and the desk


async def test_at_night_nobody_is_woken_for_what_can_wait(street: Street) -> None:
    street.clock.now = FRIDAY_EVENING
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks(when="tomorrow", daypart="afternoon")
    assert request.invited == ()
    words = await street.words_told("anna")
    assert "We beginnen morgen, zaterdag 28 november, 8 uur" in words
    await street.passes(hours=10)
    assert asked(await street.request(request.id)) == {"bram"}


async def test_what_cannot_wait_is_asked_at_night(street: Street) -> None:
    street.clock.now = FRIDAY_EVENING
    await street.lives_here(a_volunteer("bram"))
    assert asked(await street.asks()) == {"bram"}


async def test_a_closed_desk_is_called_all_the_same_and_the_resident_hears_honestly(
    street: Street,
) -> None:
    street.clock.now = FRIDAY_EVENING
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    words = await street.words_told("anna")
    assert "Kan niemand? Dan bellen we Welzijn Moerwijk: vandaag, 22:45 uur" in words
    assert "Zeker weer vanaf maandag 30 november, 9 uur" in words
    assert "070 123 45 67" in words
    await street.passes(minutes=46)
    assert (await street.request(request.id)).state == "with_desk"


async def test_what_is_not_for_today_waits_until_someone_is_at_the_desk(street: Street) -> None:
    street.clock.now = FRIDAY_EVENING
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks(when="later", date="2026-12-02")
    assert request.look_by == datetime(2026, 11, 30, 8, 0, tzinfo=UTC)


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
    assert (await street.person("anna")).requests == (second.id,)


async def test_a_change_of_what_was_just_taken_asks_the_holder_anew(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    first = await street.asks()
    await street.does("bram", "take_request", request=first.id)
    second = await street.asks(kind="dog", changes=first.id)
    assert second.invited == ()
    await street.passes(seconds=1)
    assert asked(await street.request(second.id)) == {"bram"}
    bram = await street.person("bram")
    assert bram.offer is not None
    assert bram.offer.busy_with == ()


# -- pressing late, twice, or on something old


async def test_a_press_on_what_was_withdrawn_is_answered_kindly(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("anna", "withdraw_sure", request=request.id)
    for name in ("take_request", "more_about", "not_now"):
        await street.does("bram", name, request=request.id)
    assert (await street.request(request.id)).state == "withdrawn"
    assert "take-not-needed" in await street.keys_told("bram")


async def test_a_press_on_what_is_kept_no_longer_is_answered_kindly(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    for name in ("take_request", "more_about", "not_now", "not_this_kind"):
        await street.does("bram", name, request="gone")
    assert await street.keys_told("bram") == ["take-gone"] * 4


async def test_who_was_not_asked_cannot_take_it(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("far", metres=3000))
    request = await street.asks()
    await street.does("far", "take_request", request=request.id)
    assert (await street.request(request.id)).state == "open"
    assert await street.keys_told("far") == ["take-gone"]


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


# -- not after all


async def test_a_drop_out_puts_it_back_in_front_with_a_shorter_clock(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(12)))
    request = await street.asks()
    await street.does("v00", "take_request", request=request.id)
    await street.does("v00", "cannot_after_all", request=request.id)
    again = await street.request(request.id)
    assert (again.state, again.holder) == ("open", "")
    assert asked(again) == {f"v{n:02}" for n in range(12)}
    assert len(again.invited) == 12
    timers = await street.timers()
    assert timers == {f"look_by:{request.id}": 22.5, f"widen_circle:{request.id}": 5}
    assert (await street.keys_told("v00"))[-2:] == ["card-given-back", "cannot-thanks"]
    assert (await street.keys_told("anna"))[-2:] == ["asking-dropped-out", "asking-again"]
    volunteer, anna = await street.person("v00"), await street.person("anna")
    assert volunteer.offer is not None
    assert (volunteer.offer.busy_with, volunteer.offer.dropped) == ((), 1)
    assert (volunteer.lines, anna.lines) == ((), ())


async def test_the_desk_hears_it_at_the_second_drop_out(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(40)))
    request = await street.asks()
    await street.does("v00", "take_request", request=request.id)
    await street.does("v00", "cannot_after_all", request=request.id)
    assert (await street.request(request.id)).case == ""
    second = (await street.request(request.id)).invited[-1].person
    await street.does(second, "take_request", request=request.id)
    await street.does(second, "cannot_after_all", request=request.id)
    after = await street.request(request.id)
    assert after.state == "open"
    assert after.case


async def test_a_drop_out_after_the_time_it_was_wanted_goes_to_a_person(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks()
    await street.does("bram", "take_request", request=request.id)
    street.clock.forward(hours=14)
    await street.does("bram", "cannot_after_all", request=request.id)
    assert (await street.request(request.id)).state == "with_desk"


async def test_only_who_holds_it_can_give_it_back(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks()
    await street.does("bram", "take_request", request=request.id)
    await street.does("carla", "cannot_after_all", request=request.id)
    assert (await street.request(request.id)).holder == "bram"
    await street.does("bram", "cannot_after_all", request=request.id)
    await street.does("bram", "take_request", request=request.id)
    assert (await street.request(request.id)).holder == ""


# -- people Telegram cannot reach


async def test_a_volunteer_who_blocks_the_bot_counts_as_a_no_and_frees_what_they_hold(
    street: Street,
) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(6)))
    one, other = await street.asks(), await street.asks(kind="dog")
    await street.lives_here(*(a_volunteer(f"w{n:02}", metres=100 + n) for n in range(6)))
    await street.does("v00", "take_request", request=one.id)
    await street.does("v00", "gone")
    await street.passes(seconds=1)
    one, other = await street.request(one.id), await street.request(other.id)
    assert (one.state, one.reply_of("v00")) == ("open", "dropped")
    assert other.reply_of("v00") == "unreachable"
    assert "v00" not in asked(await street.asks(kind="chores"))
    await street.does("v00", "back_again")
    assert (await street.keys_told("v00"))[-1] == "back-again"


async def test_a_resident_who_cannot_be_reached_goes_to_a_person(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("anna", "unreachable", person="anna")
    request = await street.request(request.id)
    assert request.state == "with_desk"
    case = await street.store.work("gm0518", "look", street.clock.now).look(Case, [request.case])
    assert case[request.case].reason == "unreachable"
    await street.does("anna", "unreachable", person="anna")
    assert await street.request(request.id) == request


async def test_who_only_has_a_phone_is_told_by_the_desk(street: Street) -> None:
    await street.lives_here(a_person("anna", chat=None, phone="070 765 43 21"))
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "take_request", request=request.id)
    assert await street.told("anna") == []
    assert [o.text.key for o in await street.told_desk() if isinstance(o, Say)] == [
        "desk-ring-and-say",
        "desk-ring-and-say",
    ]


async def test_a_no_while_the_desk_looks_is_written_down_and_nobody_else_is_asked(
    street: Street,
) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("carla"))
    request = await street.asks()
    await street.passes(minutes=45)
    await street.lives_here(a_volunteer("new"))
    await street.does("bram", "not_now", request=request.id)
    after = await street.request(request.id)
    assert (after.reply_of("bram"), after.state) == ("no", "with_desk")
    assert await street.told("new") == []


async def test_the_desk_may_ask_someone_who_rests_at_night(street: Street) -> None:
    street.clock.now = FRIDAY_EVENING
    tired = a_volunteer("tired", metres=1900, asked=(FRIDAY_EVENING,), paused_until=FRIDAY_EVENING)
    await street.lives_here(tired, a_volunteer("henk", metres=2500, level=0))
    request = a_request(
        "r1", state="with_desk", urgency="tomorrow", starts=FRIDAY_EVENING + timedelta(hours=14)
    )
    await street.lives_here(request)
    work = street.store.work("gm0518", "by-hand", street.clock.now)
    only = ("tired", "henk", "nobody")
    asked_by_hand = await invite_more(work, street.house, request, widen=False, only=only)
    assert asked(asked_by_hand.latest(request)) == {"tired"}
    assert asked_by_hand.later == ()


async def test_without_a_place_nobody_is_found_but_someone_can_be_chosen(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = a_request("r1", state="with_desk", point=None)
    work = street.store.work("gm0518", "no-place", street.clock.now)
    assert asked((await invite_more(work, street.house, request, widen=True)).latest(request)) == (
        set()
    )
    chosen = await invite_more(work, street.house, request, widen=False, only=("bram",))
    assert asked(chosen.latest(request)) == {"bram"}


async def test_what_was_asked_by_someone_who_is_gone_still_goes_to_a_person(
    street: Street,
) -> None:
    held = a_request("r1", "bram", resident="nobody", state="taken", holder="bram")
    await street.lives_here(held, a_volunteer("bram", busy_with=("r1",)))
    await street.does("bram", "cannot_after_all", request="r1")
    assert (await street.request("r1")).state == "with_desk"


async def test_stepping_back_from_what_ended_changes_nothing(street: Street) -> None:
    await street.lives_here(a_request("r1", "bram", state="done"))
    for request in ("r1", "gone"):
        settled = await street.does("clock", "step_back", request=request, person="bram")
        assert settled.decision.keep == ()


async def test_a_resident_who_goes_while_helped_is_known_to_the_desk_and_stays_helped(
    street: Street,
) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "take_request", request=request.id)
    anna = await street.person("anna")
    await street.lives_here(replace(anna, requests=(*anna.requests, "gone")))
    await street.does("anna", "gone")
    after = await street.request(request.id)
    assert (after.state, after.holder) == ("taken", "bram")
    assert after.case


async def test_timers_of_what_has_ended_do_nothing(street: Street) -> None:
    request = a_request("r9", state="done")
    await street.lives_here(request)
    for name in ("look_by", "widen_circle"):
        for id_ in ("r9", "gone"):
            assert (await street.does("clock", name, request=id_)).decision.keep == ()
    await street.lives_here(a_request("r8", look_by=street.clock.now + timedelta(hours=1)))
    assert (await street.does("clock", "look_by", request="r8")).decision.keep == ()
