"""Who was known by phone and reads the page now gets mail about it, as any reader does."""

from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial

import pytest
import pytest_asyncio

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.mail.post import MailPost
from buurtbot.services.core.context import Actor
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.keeping.as_one.joining import JOINS
from buurtbot.services.keeping.my_data import kept_about
from buurtbot.storage.at_rest.dangers import Dangers
from tests.handlers.residents_page.test_two_on_the_page import knows
from tests.mail.mail_server import Mailroom, mailroom
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town
from tests.scenes.mailed import (
    a_work,
    gone,
    is_told,
    reads_soon,
    the_next,
    wants_mail,
    words_of,
)
from tests.scenes.talk_street import a_person

pytestmark = pytest.mark.asyncio(loop_scope="module")
PIET, CODE = "piet", "KMNPQRST"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room() -> AsyncIterator[Mailroom]:
    """A mail server."""
    async with mailroom() as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory, room: Mailroom) -> AsyncIterator[Town]:
    async with live_town(tmp_path_factory.mktemp("town")) as awake:
        awake.demo.post.server = MailPost(room.at(), Dangers()).post
        yield awake


@pytest_asyncio.fixture(loop_scope="module")
async def piet(town: Town, room: Mailroom) -> AsyncIterator[Browsing]:
    """The desk knew him by phone and read a code out to him; he agreed on the page."""
    room.taken.clear()
    now = town.demo.service.now()
    known = a_person(PIET, name="Piet Bos", chat=None, phone="+31 70 765 43 21")
    code = Talk(
        a_work(town, "look").secrets.id_of(JOINS, CODE), JOINS, "", now, draft={"person": PIET}
    )
    keeps = Decision(keep=(replace(known, first_seen=now, last_seen=now), code))
    await a_work(town, f"piet {now}").commit(keeps)
    async with Browsing.of(town.demo.pages) as browsing:
        await knows(browsing, "Piet")
        yield browsing
    await forgets(town)


async def joins(piet: Browsing) -> None:
    """He types the code."""
    await piet.opens()
    await piet.writes(f"/koppel {CODE}")
    await reads_soon(piet, "dezelfde persoon als aan de telefoon")


async def forgets(town: Town) -> None:
    """He is forgotten."""
    service = town.demo.service
    at = f"forget {service.now()}"
    new_work = partial(service.store.work, "gm0518", at, service.now())
    actor = Actor("person", PIET, "moerwijk")
    await perform(new_work, service.context, DEEDS, deed=deeds.forget_sure(), actor=actor)


async def test_who_joined_asks_for_mail_and_it_comes(
    piet: Browsing, town: Town, room: Mailroom
) -> None:
    await joins(piet)
    await wants_mail(piet, room)
    await is_told(piet, town, "geheim nieuws", known_as=PIET)
    town.later(minutes=2)
    said = words_of(await the_next(room))
    assert "/b/moerwijk" in said
    assert "geheim" not in said


async def test_who_had_mail_already_joins_and_keeps_it_until_they_are_forgotten(
    piet: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(piet, room)
    await joins(piet)
    await is_told(piet, town, "nieuws na het koppelen", known_as=PIET)
    town.later(minutes=2)
    assert "/b/moerwijk" in words_of(await the_next(room))
    work = a_work(town, "look")
    person = (await work.look(Person, [PIET]))[PIET]
    assert (await kept_about(work, town.demo.service.context, person)).news is not None
    await forgets(town)
    await gone(piet, town)
