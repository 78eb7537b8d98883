"""Who has no Telegram may get a mail when something stands on their page: that, and never what."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from buurtbot.domain import deeds
from buurtbot.domain.mail.news import MOST_A_DAY
from buurtbot.mail.post import MailPost
from buurtbot.services.core.context import MAIL
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.at_rest.dangers import Dangers
from handlers.residents_page.limits import OF_MAILBOX
from tests.handlers.residents_page.test_two_on_the_page import knows
from tests.mail.mail_server import Mailroom, mailroom
from tests.scenes.at_a_page import place_in
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town
from tests.scenes.mailed import (
    a_work,
    asks_for_mail,
    box_at,
    gone,
    is_told,
    known_at,
    nothing_more,
    reads_soon,
    the_next,
    wants_mail,
    words_of,
)
from tests.scenes.waiting import soon

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room() -> AsyncIterator[Mailroom]:
    """A mail server, as near by as any."""
    async with mailroom() as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory, room: Mailroom) -> AsyncIterator[Town]:
    """One town for all of them, whose letters go to that server."""
    async with live_town(tmp_path_factory.mktemp("town")) as awake:
        awake.demo.post.server = MailPost(room.at(), Dangers()).post
        yield awake


@pytest_asyncio.fixture(loop_scope="module")
async def willem(town: Town, room: Mailroom) -> AsyncIterator[Browsing]:
    """Somebody on the page who agreed, and has nothing of before in his mail."""
    room.taken.clear()
    async with Browsing.of(town.demo.pages) as browsing:
        await knows(browsing, "Willem")
        yield browsing


async def test_who_pressed_gets_one_letter_without_a_word_of_it_until_they_looked(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room)
    await is_told(willem, town, "geheim nieuws")
    await is_told(willem, town, "nog meer nieuws")
    town.later(minutes=2)
    letter = await the_next(room)
    said = str(letter["Subject"]) + words_of(letter)
    assert "er is iets nieuws" in said
    assert f"{town.demo.pages}/b/moerwijk\n" in said
    for hidden in ("Willem", "geheim", "nog meer", *place_in(willem, town).words.split()):
        assert hidden not in said
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    await is_told(willem, town, "en nog iets")
    town.later(minutes=30)
    await nothing_more(room)
    assert "en nog iets" in await willem.opens()
    await is_told(willem, town, "later")
    town.later(minutes=2)
    await the_next(room)


async def test_who_looks_gets_no_letter(willem: Browsing, town: Town, room: Mailroom) -> None:
    await wants_mail(willem, room)
    await is_told(willem, town, "dit las hij al")
    await willem.opens("/nieuw?gezien")
    town.later(minutes=2)
    await nothing_more(room)
    await is_told(willem, town, "dit stond open en niemand keek")
    await willem.opens("/nieuw")
    town.later(minutes=2)
    await the_next(room)


async def test_who_never_looks_gets_few_and_no_more_than_so_many_a_day(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room)
    for _ in range(MOST_A_DAY):
        await is_told(willem, town, "een vraag")
        town.later(minutes=2)
        await the_next(room)
        await willem.opens()
    await is_told(willem, town, "een vraag")
    town.later(minutes=5)
    await nothing_more(room)
    town.later(hours=24)
    await the_next(room)
    await is_told(willem, town, "hij keek niet")
    town.later(minutes=10)
    await nothing_more(room)
    town.later(hours=6)
    await the_next(room)


async def test_before_the_press_nothing_goes_and_a_program_that_opens_links_is_no_press(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    link = await asks_for_mail(willem, room)
    assert "Pas dan krijgt u e-mail" in willem.text
    async with Browsing.of(town.demo.pages) as scanner, scanner.session.get(link) as opened:
        assert "Ja, stuur mij e-mail" in await opened.text()
    await is_told(willem, town, "nieuws")
    town.later(minutes=2)
    await nothing_more(room)
    town.later(days=4)
    await gone(willem, town)
    async with willem.session.post(link) as answer:
        assert answer.status == 410
        assert "werkt niet meer" in await answer.text()
    async with willem.session.get(link[:-4]) as answer:
        assert answer.status == 410


async def test_a_press_in_a_letter_ends_it_and_looking_at_the_link_does_not(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room)
    await is_told(willem, town, "nieuws")
    town.later(minutes=2)
    letter = await the_next(room)
    stop = letter["List-Unsubscribe"].strip("<>")
    assert stop in words_of(letter)
    async with Browsing.of(town.demo.pages) as mail_program:
        async with mail_program.session.get(stop) as opened:
            assert "Wilt u geen e-mail meer?" in await opened.text()
        assert "U krijgt e-mail" in await willem.opens("/mail")
        one_click = {"List-Unsubscribe": "One-Click"}
        for _ in range(2):
            async with mail_program.session.post(stop, data=one_click) as pressed:
                assert "U krijgt geen e-mail meer" in await pressed.text()
    await gone(willem, town)
    assert "Wilt u een e-mail als hier iets nieuws staat?" in await willem.opens()
    for path in ("get", "post"):
        async with willem.session.request(path, stop[:-5]) as answer:
            assert answer.status == 410


async def test_on_the_page_it_is_stopped_and_begun_with_another_address(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room, "oud@voorbeeld.nl")
    assert "oud@voorbeeld.nl" in await willem.opens("/mail?ander=1")
    await wants_mail(willem, room, "nieuw@voorbeeld.nl")
    assert await known_at(town, "oud@voorbeeld.nl") is None
    await willem.opens("/mail")
    assert "U krijgt geen e-mail meer" in await willem.sends("/geen-mail", mark=willem.mark)
    assert await known_at(town, "nieuw@voorbeeld.nl") is None
    await gone(willem, town)


async def test_what_is_no_address_and_a_form_of_another_do_nothing(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await willem.opens("/mail")
    for typed in ("", "willem", "a@b", "willem@voorbeeld.nl, iedereen@voorbeeld.nl", "a" * 300):
        told = await willem.sends("/mail", mark=willem.mark, address=typed)
        assert "Dit lees ik niet als een mailadres" in told
        assert willem.status == 422
        assert 'aria-describedby="address-help address-wrong"' in willem.html
    await willem.sends("/mail", mark="van.een_ander", address="willem@voorbeeld.nl")
    await willem.sends("/geen-mail", mark="van.een_ander")
    assert "Uw mailadres" in await willem.opens("/mail")
    await nothing_more(room)


async def test_nobody_floods_somebody_elses_mailbox(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    for _ in range(OF_MAILBOX.most):
        await asks_for_mail(willem, room, "slachtoffer@voorbeeld.nl")
    await willem.opens("/mail?ander=1")
    told = await willem.sends("/mail", mark=willem.mark, address="Slachtoffer@Voorbeeld.nl")
    assert willem.status == 429
    assert "vaak om e-mail gevraagd" in told
    await nothing_more(room)


async def test_a_letter_that_comes_back_ends_it_and_the_page_says_so(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room, "weg@voorbeeld.nl")
    room.says["RCPT"] = ["550 5.1.1 user unknown"]
    await is_told(willem, town, "nieuws")
    town.later(minutes=2)
    await soon(lambda: not room.says["RCPT"])
    await reads_soon(willem, "E-mail naar weg@voorbeeld.nl komt niet aan")
    assert "Uw mailadres" in await willem.opens("/mail")
    await wants_mail(willem, room, "goed@voorbeeld.nl")
    assert "op goed@voorbeeld.nl" in await willem.opens("/mail")


async def test_who_answers_stop_is_asked_for_another_address(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room, "stop@voorbeeld.nl")
    box = box_at(town, "stop@voorbeeld.nl")
    told = deeds.stop_day_mail(neighbourhood="moerwijk", box=box)
    service = town.demo.service
    await perform(lambda: a_work(town, "stop"), service.context, DEEDS, deed=told, actor=MAIL)
    await gone(willem, town)
    await willem.opens("/mail")
    again = await willem.sends("/mail", mark=willem.mark, address="stop@voorbeeld.nl")
    assert "Vanaf dit adres is gezegd: geen e-mail" in again


async def test_who_is_forgotten_leaves_no_address(
    willem: Browsing, town: Town, room: Mailroom
) -> None:
    await wants_mail(willem, room, "vergeten@voorbeeld.nl")
    await willem.opens()
    await willem.writes("/vergeet")
    await willem.presses("Ja, vergeet mij")
    await gone(willem, town)
    assert await known_at(town, "vergeten@voorbeeld.nl") is None


async def test_where_no_mail_goes_out_or_before_they_agreed_nobody_is_asked(town: Town) -> None:
    async with Browsing.of(town.demo.pages) as ria:
        await ria.begins("Ria")
        assert "e-mail" not in await ria.opens()
        assert "Uw gesprek" in await ria.opens("/mail")
    async with Browsing.of(town.demo.pages) as joke:
        await knows(joke, "Joke")
        context = town.demo.service.context
        base, context.base = context.base, ""
        asked = await joke.opens()
        context.base = base
        assert "e-mail" not in asked
