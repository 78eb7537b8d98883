"""Who helped and who was helped can write to each other until the hour they were told."""

import pytest

from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import Clock

BOTH = (("riet", ("yes", "yes")), ("samir", ("good", "yes")))


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir brings Riet soup, at ten in the morning."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup(state="on_the_way"))
    return street


async def is_done(street: Street) -> None:
    """Samir says so; all is heard."""
    await street.presses("samir", "done", request="soup")
    for who in ("riet", "samir"):
        await street.hears(who)


async def answers_all(street: Street) -> None:
    """Both answer both questions."""
    for who, values in BOTH:
        for what, value in zip(("went", "again"), values, strict=True):
            more = {"request": "soup", "what": what, "value": value}
            await street.presses(who, "answer_question", **more)
        await street.hears(who)


async def test_both_hear_until_when(street: Street) -> None:
    await street.presses("samir", "done", request="soup")
    assert "U kunt elkaar nog een bericht sturen, tot vandaag om 12 uur." in (
        await street.hears("riet")
    )
    assert "tot vandaag om 12 uur" in await street.hears("samir")


async def test_who_answered_everything_can_still_write_for_as_long_as_was_said(
    street: Street,
) -> None:
    await is_done(street)
    await answers_all(street)
    street.clock.forward(minutes=119)
    await street.writes("riet", "Uw sleutels liggen hier nog.")
    assert "Uw sleutels liggen hier nog." in await street.hears("samir")
    await street.writes("samir", "Dank u, ik kom ze halen.")
    assert "ik kom ze halen" in await street.hears("riet")


async def test_after_that_hour_the_line_is_closed_and_says_so(street: Street) -> None:
    await is_done(street)
    street.clock.forward(minutes=121)
    await street.writes("riet", "Bent u daar nog?")
    assert "Dit is niet doorgegeven" in await street.hears("riet")
    assert await street.hears("samir") == ""


async def test_the_timer_of_that_hour_hangs_up_for_both(street: Street) -> None:
    await is_done(street)
    await answers_all(street)
    assert (await street.timers())["ask_how_it_went:soup"] == 120
    street.clock.forward(hours=2)
    await street.strikes("ask_how_it_went", request="soup")
    for who in ("riet", "samir"):
        assert not (await street.get(Person, who)).lines


async def test_who_does_not_want_the_other_any_more_hears_that_messages_end_too(
    street: Street,
) -> None:
    await is_done(street)
    await street.presses("samir", "answer_question", request="soup", what="went", value="okay")
    await street.presses("samir", "answer_question", request="soup", what="again", value="no")
    assert "Berichten geef ik nu ook niet meer door." in await street.hears("samir")
    await street.writes("riet", "Komt u morgen weer?")
    assert "Dit is niet doorgegeven" in await street.hears("riet")
    assert await street.hears("samir") == ""


async def test_who_is_kept_apart_afterwards_hears_that_messages_end(street: Street) -> None:
    await is_done(street)
    await street.presses("riet", "block_person", request="soup")
    assert "Berichten geef ik nu ook niet meer door." in await street.hears("riet")
    await street.writes("samir", "Was het lekker?")
    assert "Dit is niet doorgegeven" in await street.hears("samir")
    assert await street.hears("riet") == ""


async def test_who_was_kept_apart_before_it_was_done_is_promised_no_messages(
    street: Street,
) -> None:
    await street.presses("riet", "block_person", request="soup")
    await street.hears("riet")
    await street.presses("riet", "finished", request="soup")
    assert "Fijn, dan is dit klaar. Berichten geef ik nu niet meer door." in (
        await street.hears("riet")
    )
