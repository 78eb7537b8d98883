"""Somebody cannot after all, or cannot be reached: nobody is left waiting for them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say
from buurtbot.services.matching.inviting import invite_more
from tests.scenes.asking_street import Street, a_person, a_request, a_volunteer, asked

FRIDAY_EVENING = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)  # 22:00 in Amsterdam


# -- not after all


async def test_a_drop_out_puts_it_back_in_front_with_a_shorter_clock(street: Street) -> None:
    await street.lives_here(*(a_volunteer(f"v{n:02}", metres=100 + n) for n in range(12)))
    request = await street.asks()
    await street.does("v00", "take_request", request=request.id)
    await street.does("v00", "cannot_after_all", request=request.id)
    again = await street.request(request.id)
    assert (again.state, again.holder) == ("open", "")
    assert asked(again) == {f"v{n:02}" for n in range(12)}
    assert [i.person for i in again.invited[7:]] == [
        "v07",
        "v08",
        "v09",
        "v10",
        "v11",
        "v01",
        "v02",
    ]
    timers = await street.timers()
    assert timers == {f"look_by:{request.id}": 22.5, f"widen_circle:{request.id}": 5}
    assert (await street.keys_told("v00"))[-2:] == ["card-given-back", "cannot-thanks"]
    assert (await street.keys_told("anna"))[-2:] == ["asking-dropped-out", "asking-again"]
    volunteer, anna = await street.person("v00"), await street.person("anna")
    assert volunteer.offer is not None
    assert (volunteer.offer.busy_with, volunteer.offer.dropped) == ((), 1)
    assert (volunteer.lines, anna.lines) == ((), ())


async def test_who_was_beaten_or_silent_is_asked_again_first_who_wanted_to(
    street: Street,
) -> None:
    """Nobody else lives there: the desk is not told that nobody was found."""
    await street.lives_here(
        a_volunteer("taker"), a_volunteer("silent"), a_volunteer("no"), a_volunteer("wanted")
    )
    request = await street.asks()
    await street.does("no", "not_now", request=request.id)
    await street.does("taker", "take_request", request=request.id)
    await street.does("wanted", "take_request", request=request.id)
    assert (await street.keys_told("wanted"))[-2:] == ["invitation-taken", "take-too-late"]
    assert (await street.keys_told("silent"))[-1] == "invitation-taken"
    assert "wilde helpen" not in await street.words_told("silent")
    await street.passes(minutes=1)
    assert (await street.request(request.id)).reply_of("wanted") == "beaten"
    await street.does("taker", "cannot_after_all", request=request.id)
    again = await street.request(request.id)
    assert again.state == "open"
    assert [i.person for i in again.invited[4:]] == ["wanted", "silent"]
    assert "U wilde hier helpen. Het kan alsnog" in await street.words_told("wanted")
    assert "Deze hulpvraag is weer vrij." in await street.words_told("silent")
    assert (await street.keys_told("no"))[-1] == "invitation-refused"
    await street.does("wanted", "take_request", request=request.id)
    taken = await street.request(request.id)
    assert (taken.state, taken.holder, taken.reply_of("silent")) == ("taken", "wanted", "late")


async def test_given_back_in_the_same_moment_a_late_press_still_counts(street: Street) -> None:
    """Before anybody is asked again, the old button is as good as a new one."""
    await street.lives_here(a_volunteer("taker"), a_volunteer("wanted"))
    request = await street.asks()
    await street.does("taker", "take_request", request=request.id)
    await street.does("wanted", "take_request", request=request.id)
    work = street.store.work("gm0518", "back", street.clock.now)
    freed = replace(await street.request(request.id), state="open", holder="")
    assert await work.commit(Decision(keep=(freed,))) == "done"
    await street.does("wanted", "take_request", request=request.id)
    assert (await street.request(request.id)).holder == "wanted"
    await street.passes(minutes=1)
    assert (await street.request(request.id)).reply_of("wanted") == "taken"
    await street.does("x", "wanted_to", request="gone", person="wanted")


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
    asked_by_hand = await invite_more(work, street.context, request, only=only)
    assert asked(asked_by_hand.latest(request)) == {"tired"}
    assert asked_by_hand.later == ()


async def test_without_a_place_nobody_is_found_but_someone_can_be_chosen(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = a_request("r1", state="with_desk", point=None)
    work = street.store.work("gm0518", "no-place", street.clock.now)
    assert asked((await invite_more(work, street.context, request)).latest(request)) == (set())
    chosen = await invite_more(work, street.context, request, only=("bram",))
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
