"""Without topics: an answer to a message of ours of which it is not noted yet where it stands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Words
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")
LABEL = "Reageren? Beantwoord dit bericht."


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Mina wants a person, and Sara took it."""
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock))
    await street.do(deeds.want_person(), actor=MINA)
    await street.takes()
    return street


async def replies(street: DeskStreet, answered: str, words: str = "Dag Mina") -> None:
    await street.hear(Words(words), reply_to=801, to_us=True, answered=answered)


async def test_the_label_says_whose_it_is(street: DeskStreet) -> None:
    case = await street.case()
    await replies(street, f"{case.ref} · {LABEL}\nMina wil een mens spreken.")
    assert "Dag Mina" in (await street.reads())[-1]


async def test_a_list_of_cases_is_about_none_of_them(street: DeskStreet) -> None:
    case = await street.case()
    before = await street.reads()
    for answered in ("", f"{case.ref}: Mina", f"Z-ZZZZ · {LABEL}", f" {LABEL}"):
        await replies(street, answered)
        assert "ging naar niemand" in (await street.desk())[-1]
    assert await street.reads() == before


async def another_called_so(street: DeskStreet, **other: str) -> Case:
    """A case that was closed yesterday, of the same request."""
    case = await street.case()
    yesterday = street.clock.now - timedelta(days=1)
    closed = replace(case, id="other", opened=yesterday, closed=yesterday, **other)  # type: ignore[arg-type]  # words only
    await street.keep(closed)
    return case


async def test_of_two_about_the_same_person_it_is_the_open_one(street: DeskStreet) -> None:
    case = await another_called_so(street)
    await replies(street, f"{case.ref} · {LABEL}\nMina")
    assert "Dag Mina" in (await street.reads())[-1]


@pytest.mark.parametrize("about", ["tilly", ""])
async def test_of_two_about_different_people_none_is_guessed(
    street: DeskStreet, about: str
) -> None:
    case, before = await another_called_so(street, about=about), await street.reads()
    await replies(street, f"{case.ref} · {LABEL}\nMina")
    assert "ging naar niemand" in (await street.desk())[-1]
    assert await street.reads() == before
