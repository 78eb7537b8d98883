"""Volunteers who stay: we write seldom, a pause has no guilt, stopping has no blame."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.together.activities import Switches
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.running.rounds import begin_rounds
from tests.features.staying.test_thanks import known
from tests.scenes.asking_street import Street, a_request, a_volunteer, asked, buttons
from tests.scenes.street import TUESDAY

DESK = Actor("moderator", "sara", "moerwijk", "Sara")


def days_ago(days: float) -> timedelta:
    return timedelta(days=days)


async def until_the_round(street: Street) -> None:
    """The service has begun, and it gets a quarter to eleven."""
    await begin_rounds(street.store, street.context, street.clock.now)
    await street.passes(minutes=45)


# -- what we write by ourselves


async def test_who_never_got_a_request_hears_why_and_that_it_is_not_them(
    street: Street, noor: str
) -> None:
    company = a_request("r9", kind="company", created=TUESDAY - days_ago(5))
    others = (replace(company, id=f"r{number}") for number in range(3))
    await street.lives_here(*others, a_volunteer(noor, kinds=("dog",)))
    await until_the_round(street)
    said = await street.words_told(noor)
    assert "Dat ligt niet aan u." in said
    assert "Vooral: Gezelschap." in said
    (only,) = await street.told(noor)
    assert "begin" in buttons(only)


async def test_we_write_once_in_four_weeks_whatever_there_is_to_say(
    street: Street, noor: str
) -> None:
    await until_the_round(street)
    await street.passes(days=27)
    assert (await street.keys_told(noor)) == ["two-lines"]
    await street.passes(days=3)
    assert len(await street.keys_told(noor)) == 2


async def test_who_wants_none_of_it_says_so_once(street: Street, noor: str) -> None:
    await until_the_round(street)
    await street.does(noor, "write_unasked", on="")
    told = len(await street.told(noor))
    await street.passes(days=70)
    assert len(await street.told(noor)) == told
    await street.does(noor, "write_unasked", on="yes")
    await street.passes(days=3)
    assert len(await street.told(noor)) > told + 1


async def test_nobody_is_written_to_in_the_weekend_nor_where_it_is_off(
    street: Street, noor: str, context: Context
) -> None:
    street.clock.forward(days=3, hours=3)  # Friday afternoon
    await begin_rounds(street.store, street.context, street.clock.now)
    await street.passes(days=2, hours=10)
    assert await street.told(noor) == []
    context.switches["moerwijk"] = Switches("moerwijk")
    await street.passes(days=10)
    assert await street.told(noor) == []
    context.switches["moerwijk"] = Switches("moerwijk", on=("staying",))
    await street.passes(days=3)
    assert len(await street.told(noor)) == 1, "it goes on by itself"


async def test_a_round_that_comes_in_the_night_waits_for_the_morning(
    street: Street, noor: str
) -> None:
    await begin_rounds(street.store, street.context, street.clock.now)
    street.clock.forward(hours=14)  # the service was down until midnight
    await street.does("clock", "staying_round", neighbourhood="moerwijk")
    await street.does("clock", "look_after", person=noor)
    assert await street.told(noor) == []


async def test_what_changed_meanwhile_is_not_written_about(street: Street, noor: str) -> None:
    await street.lives_here(a_volunteer(noor, asked=(TUESDAY,)))
    await street.does("clock", "look_after", person=noor)
    await street.does("clock", "look_after", person="nobody")
    assert await street.told(noor) == []


async def test_who_has_other_cares_is_not_bothered(street: Street, noor: str) -> None:
    person = await street.person(noor)
    for cares in (
        {"cases": ("c1",)},
        {"crisis_answered_at": TUESDAY - days_ago(10)},
        {"reachable": False},
    ):
        await street.lives_here(replace(person, **cares))
        await street.does("clock", "look_after", person=noor)
    assert await street.told(noor) == []
    await street.lives_here(replace(person, crisis_answered_at=TUESDAY - days_ago(40)))
    await street.does("clock", "look_after", person=noor)
    assert len(await street.told(noor)) == 1


async def test_who_lives_across_the_border_is_looked_after_at_home(
    street: Street, noor: str
) -> None:
    await street.lives_here(
        replace(a_volunteer("lent"), home="gm0603"),
        a_volunteer("wim", bot="spoorwijk"),
    )
    await until_the_round(street)
    assert await street.told("lent") == []
    assert await street.told("wim") == []
    assert len(await street.told(noor)) == 1


async def test_after_a_year_it_is_asked_whether_it_still_suits_them(
    street: Street, noor: str
) -> None:
    await street.lives_here(a_volunteer(noor, since=TUESDAY - days_ago(365)))
    await until_the_round(street)
    assert await street.keys_told(noor) == ["staying-year"]
    await street.does(noor, "go_on_helping")
    assert (await street.keys_told(noor))[-1] == "staying-goes-on"
    await street.passes(days=100)
    assert (await street.keys_told(noor)).count("staying-year") == 1


async def test_who_drifts_away_hears_that_no_is_always_right(street: Street, noor: str) -> None:
    asked = tuple(TUESDAY - days_ago(days) for days in (50, 40, 30, 20))
    await street.lives_here(a_volunteer(noor, asked=asked, since=TUESDAY - days_ago(80)))
    await until_the_round(street)
    assert "nee zeggen mag" in await street.words_told(noor)


async def test_why_can_be_asked_at_any_time(street: Street, noor: str) -> None:
    await street.lives_here(
        *(a_request(f"near{n}", created=TUESDAY - days_ago(1)) for n in range(3)),
        a_request("own", resident=noor, created=TUESDAY),
        a_request("no_place", point=None, created=TUESDAY),
    )
    await street.does(noor, "why_no_request")
    assert "waren eerst aan de beurt" in await street.words_told(noor)
    await street.lives_here(a_volunteer(noor, metres=9000))
    await street.does(noor, "why_no_request")
    assert "verder weg dan u wilt lopen" in await street.words_told(noor)
    await street.lives_here(a_volunteer(noor, refused=True))
    await street.does(noor, "why_no_request")
    await street.does("anna", "why_no_request")
    assert (await street.keys_told(noor))[-1] == "staying-not-asked-refused"
    assert (await street.keys_told("anna"))[-1] == "no-offer"


async def test_it_stands_in_the_menu_of_who_helps_and_of_nobody_else(
    street: Street, noor: str
) -> None:
    await street.does(noor, "together_menu")
    (page,) = await street.told(noor)
    assert {"what_i_did", "why_no_request", "conversation_guide"} <= {*buttons(page)}
    await street.does("anna", "show_menu")
    (menu,) = await street.told("anna")
    assert "together_menu" not in buttons(menu)


async def test_who_is_asked_at_most_once_a_week_has_a_week_of_peace(
    street: Street, noor: str
) -> None:
    await street.does(noor, "how_often")
    await street.does(noor, "how_often", days="7")
    await street.does(noor, "how_often", days="1")
    assert (await street.keys_told(noor)) == [
        "staying-how-often",
        "staying-asked-every",
        "staying-how-often",
    ]
    first = await street.asks("anna", kind="dog")
    await street.does("anna", "withdraw_sure", request=first.id)
    await street.passes(days=2)
    second = await street.asks("anna", kind="dog")
    await street.does("anna", "withdraw_sure", request=second.id)
    await street.passes(days=6)
    third = await street.asks("anna", kind="dog")
    assert [bool(asked(one)) for one in (first, second, third)] == [True, False, True]
    await street.does("anna", "how_often", days="7")
    assert (await street.keys_told("anna"))[-1] == "no-offer"


# -- a pause, and back


async def test_a_pause_without_end_is_asked_about_once_in_a_while_without_guilt(
    street: Street, noor: str
) -> None:
    await street.does(noor, "pause_offer", until="open")
    await street.passes(days=55)
    assert len(await street.told(noor)) == 1
    await street.passes(days=4)  # a Saturday waits for Monday
    assert (await street.keys_told(noor))[-1] == "staying-still-paused"
    await street.does(noor, "resume_offer")
    await street.passes(days=100)
    assert (await street.keys_told(noor)).count("staying-still-paused") == 1


async def test_who_comes_back_is_one_press_from_a_rhythm_that_suits_them(
    street: Street, noor: str
) -> None:
    await street.does(noor, "pause_offer", until="week")
    await street.passes(days=8)
    await street.does(noor, "resume_offer")
    over, by_them = (await street.told(noor))[1:]
    assert "how_often" in buttons(over)
    assert "how_often" in buttons(by_them)
    await street.does(noor, "how_often", days="14")
    await street.does_as(DESK, "show_volunteer", person=noor)
    (card,) = await street.told_desk()
    assert isinstance(card, Say)
    assert "hooguit eens per 14 dagen" in street.texts.text(card.text)


async def test_who_paused_and_wants_no_messages_is_left_alone(street: Street, noor: str) -> None:
    await street.does(noor, "write_unasked", on="")
    await street.does(noor, "pause_offer", until="open")
    await street.passes(days=70)
    assert "staying-still-paused" not in await street.keys_told(noor)
    await street.does("clock", "still_paused", person="nobody")


async def test_where_it_was_switched_off_a_pause_is_not_asked_about_until_it_is_on(
    street: Street, noor: str, context: Context
) -> None:
    await street.does(noor, "pause_offer", until="open")
    context.switches["moerwijk"] = Switches("moerwijk")
    await street.passes(days=70)
    assert len(await street.told(noor)) == 1
    context.switches["moerwijk"] = Switches("moerwijk", on=("staying",))
    await street.passes(days=60)
    assert (await street.keys_told(noor))[-1] == "staying-still-paused"


# -- stopping


async def test_why_somebody_stops_is_counted_once_and_not_whose_it_was(
    street: Street, noor: str
) -> None:
    await street.does(noor, "count_for_me", on="yes")
    await street.does(noor, "stop_offering_sure")
    assert await known(street) == Staying(noor, stopped=street.clock.now)
    for reason in ("moved", "health", "moved"):
        await street.does(noor, "why_stopped", reason=reason)
    assert await known(street) is None
    tallies = await street.store.redis.keys("*tally:stopped*")
    assert len(tallies) == 1
    assert "moved" in str(tallies[0])
    assert noor not in str(tallies[0])


async def test_who_stops_twice_is_asked_and_counted_once(street: Street, noor: str) -> None:
    await street.does(noor, "stop_offering_sure")
    await street.does(noor, "why_stopped", reason="moved")
    await street.does(noor, "stop_offering_sure")
    await street.does(noor, "why_stopped", reason="health")
    assert len(await street.store.redis.keys("*tally:stopped*")) == 1


async def test_who_says_nothing_is_asked_no_more_and_nothing_of_it_is_left(
    street: Street, noor: str
) -> None:
    await street.does(noor, "stop_offering_sure")
    await street.passes(days=31)
    assert await known(street) is None
    await street.does(noor, "why_stopped", reason="moved")
    assert await street.store.redis.keys("*tally:stopped*") == []


async def test_who_would_rather_not_say_is_not_counted(street: Street, noor: str) -> None:
    await street.does(noor, "stop_offering_sure")
    await street.does(noor, "why_stopped", reason="not_said")
    assert await street.store.redis.keys("*tally:stopped*") == []
    assert await known(street) is None


async def test_who_helps_again_has_nothing_of_before(street: Street, noor: str) -> None:
    await street.does(noor, "stop_offering_sure")
    answers = {"kinds": "dog", "minutes": "10", "dayparts": "morning", "languages": "nl"}
    place = {"place": "52.0555,4.3040", "rules": "yes"}
    await street.does(noor, "offer_help", **answers, **place)
    assert await known(street) is None
    await street.does(noor, "why_stopped", reason="moved")
    assert await street.store.redis.keys("*tally:stopped*") == []
