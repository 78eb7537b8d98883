"""A line that ended, or is across a border: what was meant for it reaches nobody else."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.people.person import Line
from buurtbot.services.core.context import Context
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Pressed, Words
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.lines_street import HERE, LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import JOOP, RIET, SAMIR, SOUP, agreed, both_wrote, helps_two

AT_ONCE = {"step_back", "contact_left"}  # timers that are due already


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    """Samir helps Riet and Joop."""
    return await helps_two(store, context, clock)


# -- lines that end


async def gives_back(street: LinesStreet, request: str) -> None:
    await street.does("cannot_after_all", street.who(SAMIR), request=request)
    street.reads(SAMIR)
    for user in (RIET, JOOP):
        street.reads(user)


async def test_an_answer_to_what_has_ended_is_asked_about_and_never_passed_on(
    street: LinesStreet,
) -> None:
    await both_wrote(street)
    riets = street.number(SAMIR, "Heeft u brood?")
    await gives_back(street, "soup")
    await street.types(SAMIR, "De fiets staat in de gang", reply_to=riets)
    asked = street.reads(SAMIR)
    assert "Dat gesprek is afgelopen." in asked
    assert "[Joop" in asked
    assert "[Riet" not in asked
    assert street.reads(JOOP) == street.reads(RIET) == ""
    await street.types(SAMIR, "Tot zo")
    assert "Tot zo" in street.reads(JOOP), "with one line left there is no doubt"


async def test_with_nobody_left_they_hear_so_and_find_a_person(street: LinesStreet) -> None:
    await both_wrote(street)
    riets = street.number(SAMIR, "Heeft u brood?")
    await gives_back(street, "soup")
    await gives_back(street, "walk")
    await street.types(SAMIR, "De fiets staat in de gang", reply_to=riets)
    heard = street.reads(SAMIR)
    assert "deze hulpvraag is afgelopen" in heard
    assert "[Ik wil een mens]" in heard
    assert await street.work().look(Held, [street.who(SAMIR)]) == {}


async def test_a_line_that_ends_before_the_press_keeps_the_words(street: LinesStreet) -> None:
    await street.types(SAMIR, "Ik ben er zo")
    await gives_back(street, "soup")
    await street.presses(SAMIR, "Riet")
    assert "Dat gesprek is afgelopen." in street.reads(SAMIR)
    assert street.reads(RIET) == ""
    await street.presses(SAMIR, "Joop")
    assert street.reads(JOOP) == "Bericht van Samir:\nIk ben er zo"


async def test_a_change_of_what_went_on_a_line_that_ended_says_so(street: LinesStreet) -> None:
    number = await street.types(SAMIR, "Om twee uur")
    await street.presses(SAMIR, "Riet")
    await gives_back(street, "soup")
    await street.sends(SAMIR, Edited(Words("Om drie uur")), message=number)
    assert "niet doorgegeven" in street.reads(SAMIR)
    assert street.reads(RIET) == street.reads(JOOP) == ""


# -- across a border


NOOR = 44
THERE, HOME = HERE, "gm0603"


async def across(street: LinesStreet) -> None:
    """Noor of Rijswijk helps Riet in Moerwijk, and a neighbour of her own; she is known twice."""
    who = street.who(NOOR, "rijswijk-noord")
    own = Line("request", "letter", HOME)
    noor = agreed(samir(), street, NOOR, SOUP, own)
    noor = replace(noor, id=who, bot="rijswijk-noord", name="Noor", lent_to=(THERE,))
    cook = soup(resident=street.who(RIET), holder=who)
    away = replace(noor, home=HOME, lines=(SOUP,))
    bep = replace(agreed(riet(), street, JOOP, own), name="Bep", bot="rijswijk-noord")
    letter = replace(
        cook, id="letter", resident=bep.id, kind="paperwork", neighbourhood="rijswijk-noord"
    )
    await street.put(away, cook)
    await street.put(noor, bep, letter, municipality=HOME)


async def noor_types(street: LinesStreet, words: str, *, reply_to: int = 0) -> int:
    return await street.sends(NOOR, Words(words), bot="rijswijk-noord", reply_to=reply_to)


async def test_who_helps_on_both_sides_of_a_border_is_asked_too(street: LinesStreet) -> None:
    await across(street)
    await street.types(RIET, "Welke bel is het bij u?")
    assert "Welke bel" in street.reads(NOOR)
    await noor_types(street, "Ik ben er zo")
    asked = street.reads(NOOR)
    assert "[Riet" in asked
    assert "[Bep" in asked
    assert street.reads(RIET) == street.reads(JOOP) == ""
    data = street.button(NOOR, "Riet")
    await street.sends(NOOR, Pressed(data, message=1), bot="rijswijk-noord")
    assert "Ik ben er zo" in street.reads(RIET)
    assert street.reads(NOOR) == "Dit gaat naar Riet."
    await noor_types(street, "Over vijf minuten")
    assert "Over vijf minuten" in street.reads(RIET), "the choice holds across the border"
    await noor_types(street, "De bovenste", reply_to=street.number(NOOR, "Welke bel"))
    assert "De bovenste" in street.reads(RIET)
    assert street.reads(JOOP) == ""


async def test_what_worries_us_reaches_the_desk_at_home(street: LinesStreet) -> None:
    await across(street)
    await street.types(RIET, "Welke bel is het bij u?")
    bell = street.number(NOOR, "Welke bel")
    await noor_types(street, "ik wil niet meer leven", reply_to=bell)
    assert "113" in street.reads(NOOR)
    assert await street.work(HOME).open_cases() != []
    assert await street.work(HERE).open_cases() == []
    assert street.reads(RIET) == ""


async def test_so_does_a_cry_of_a_few_words_at_a_time(street: LinesStreet) -> None:
    await across(street)
    await street.types(RIET, "Welke bel is het bij u?")
    bell = street.number(NOOR, "Welke bel")
    await noor_types(street, "ik spring", reply_to=bell)
    await noor_types(street, "zo meteen", reply_to=bell)
    assert "zo meteen" in street.reads(RIET)
    street.reads(NOOR)
    await noor_types(street, "van het dak", reply_to=bell)
    assert "113" in street.reads(NOOR)
    (opened,) = await street.work(HOME).open_cases()
    case = (await street.work(HOME).look(Case, [opened]))[opened]
    assert case.words == "ik spring\nzo meteen\nvan het dak"
    assert street.reads(RIET) == ""


async def test_who_is_forgotten_on_both_sides_of_a_border_is_in_nothing_that_stays(
    street: LinesStreet,
) -> None:
    await across(street)
    await street.types(RIET, "Welke bel is het bij u?")
    await noor_types(street, "De bovenste", reply_to=street.number(NOOR, "Welke bel"))
    await noor_types(street, "Dit wacht nog op een antwoord")
    noor, redis = street.who(NOOR, "rijswijk-noord"), street.store.redis
    for kept in (f"{{{THERE}}}:spoken", f"{{{HOME}}}:held", f"{{{HOME}}}:person"):
        assert await redis.exists(f"{kept}:{noor}"), "there is something to erase"
    await street.does("forget_sure", noor, HOME)
    theirs = [str(key) for key in await redis.keys(f"*{noor}*")]
    assert {key.split(":")[1] for key in theirs if key.startswith("{gm")} <= {
        "datakey",
        "pace",
        "sent",
    }
    assert all(f":passing:{noor}" in key for key in theirs if ":datakey:" in key)
    assert [key for key in theirs if await redis.pttl(key) < 0] == []
    for gm in (THERE, HOME):
        waits = await redis.zrange(Keys(gm).timers, 0, -1)
        assert {name.split(":")[0] for name in waits if noor in name} <= AT_ONCE
