"""Whom to ask next, and when: a few at a time, by day, until somebody comes or a person looks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.matching.choosing import Neighbour
from buurtbot.fast_time.policies import Candidate, Ours, Seen
from tests.scenes.asking_street import Street, a_person, a_volunteer, asked
from tests.scenes.street import MOERWIJK

FRIDAY_EVENING = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)  # 22:00 in Amsterdam


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
    assert await street.keys_told("anna") == ["asking-now", "asking-nobody-yet"]


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
    assert "We beginnen morgen, zaterdag 28 november, om 8 uur" in words
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
    assert "Kan niemand? Dan vraag ik het aan Welzijn Moerwijk: vandaag om 22:45 uur" in words
    assert "Vanaf maandag 30 november, om 9 uur is er weer iemand." in words
    assert "070 123 45 67" in words
    await street.passes(minutes=46)
    assert (await street.request(request.id)).state == "with_desk"


async def test_what_is_not_for_today_waits_until_someone_is_at_the_desk(street: Street) -> None:
    street.clock.now = FRIDAY_EVENING
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks(when="later", date="2026-12-02")
    assert request.look_by == datetime(2026, 11, 30, 8, 0, tzinfo=UTC)


async def test_the_simulation_of_weeks_asks_whom_the_service_asks(street: Street) -> None:
    neighbours = [a_volunteer(f"v{n:02}", metres=100 + 40 * n) for n in range(20)]
    await street.lives_here(*neighbours)
    served = await street.asks()
    walks = await street.context.walking.one_to_many(
        MOERWIJK, {person.id: person.place for person in neighbours if person.place}, 2_000
    )
    view = Seen(
        replace(served, invited=(), wave=0),
        street.clock.now,
        lambda _metres: [
            Candidate(Neighbour(card_of(person), walks[person.id]), walks[person.id].metres, 0.0)
            for person in neighbours
        ],
    )
    move = Ours(street.context.policy).move(view, "begins")
    assert [who.id for who in move.ask] == [invited.person for invited in served.invited]
    timers = await street.timers()
    assert move.again == street.clock.now + timedelta(minutes=timers[f"widen_circle:{served.id}"])
