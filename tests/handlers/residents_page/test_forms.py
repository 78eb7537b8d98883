"""Forms on a bad day: pressed twice, sent by others, too long, and while nothing can be kept."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from handlers.pages.heard import LONGEST
from handlers.residents_page.limits import FAIR, OF_ADDRESS, OF_NO_SEAT, OF_PLACE
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One town for all of them: each is a resident of their own."""
    async with live_town(tmp_path_factory.mktemp("town")) as awake:
        yield awake


@pytest_asyncio.fixture(loop_scope="module")
async def willem(town: Town) -> AsyncIterator[Browsing]:
    async with Browsing.of(town.demo.pages) as browsing:
        await browsing.begins()
        await browsing.opens()
        for label in ("Nederlands", "Ja, dat is goed", "Ja"):
            await browsing.presses(label)
        yield browsing


async def test_what_is_sent_twice_or_with_the_back_button_counts_once(willem: Browsing) -> None:
    mark = willem.mark
    await willem.sends("/zeg", mark=mark, words="goedemorgen allemaal")
    once = willem.text
    await willem.sends("/zeg", mark=mark, words="goedemorgen allemaal")
    assert willem.text.count("goedemorgen allemaal") == once.count("goedemorgen allemaal")
    await willem.sends("/zeg", mark=mark, words="en nog iets anders")
    assert "en nog iets anders" in willem.text


async def test_a_form_of_another_or_of_another_site_is_not_taken_in(
    willem: Browsing, town: Town
) -> None:
    async with Browsing.of(town.demo.pages) as other:
        await other.begins("Ria")
        await other.opens()
        await willem.sends("/zeg", mark=other.mark, words="dit kwam van elders")
        assert "dit kwam van elders" not in willem.text
    await willem.sends("/zeg", mark="", words="dit kwam van elders")
    assert "dit kwam van elders" not in await willem.opens()
    from_elsewhere = {"Sec-Fetch-Site": "cross-site"}
    async with willem.session.post(f"{willem.home}/weg", headers=from_elsewhere) as refused:
        assert refused.status == 403
    await willem.opens()
    assert willem.mark


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("application/x-www-form-urlencoded", b"words=\xff\xfe&mark=\xff"),
        ("application/x-www-form-urlencoded; charset=nope", b"words=hallo"),
        ("multipart/form-data", b"words"),
        ("application/x-www-form-urlencoded", b"words=" + b"a" * 1_040_000),
    ],
)
async def test_what_is_no_form_is_refused_and_nothing_stumbles(
    willem: Browsing, kind: str, sent: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {"Content-Type": kind}
    for path in ("/zeg", "/terug"):
        async with willem.session.post(willem.home + path, data=sent, headers=headers) as answer:
            assert answer.status in {400, 413}
    assert caplog.records == []


async def test_what_is_typed_never_becomes_a_part_of_the_page(willem: Browsing) -> None:
    told = await willem.writes("<img src=x onerror=alert(1)> & \u202eomgekeerd")
    assert "<img src=x onerror=alert(1)> &" in told
    assert "<img src=x" not in willem.html


async def test_what_is_empty_or_too_long_is_said_at_the_field_and_stays_in_it(
    willem: Browsing,
) -> None:
    assert "U hebt nog niets getypt" in await willem.writes("  ")
    assert willem.status == 422
    long = "a" * (LONGEST + 1)
    assert "Dit is te lang" in await willem.writes(long)
    assert long in willem.html
    assert 'aria-describedby="words-help words-wrong"' in willem.html


async def test_as_a_chat_or_one_question_at_a_time_and_in_english(willem: Browsing) -> None:
    await willem.writes("hallo daar")
    assert "Wat er eerder gezegd is" in willem.text
    await willem.presses("Alles onder elkaar")
    assert "Wat er eerder gezegd is" not in willem.text
    await willem.presses("English")
    assert '<html lang="en">' in willem.html
    assert "Type your answer here" in willem.text
    await willem.presses("One question at a time")
    assert "Earlier messages" in willem.text


async def test_while_nothing_can_be_kept_it_says_so_and_the_words_stay_in_the_form(
    willem: Browsing, town: Town
) -> None:
    redis, mark = town.demo.service.store.redis, willem.mark
    await redis.config_set("maxmemory", 1)
    told = await willem.sends("/zeg", mark=mark, words="ik heb brood nodig")
    assert willem.status == 503
    assert "Dit werkt nu niet" in told
    assert "112" in told
    assert "070 205 24 80" in told
    assert ">ik heb brood nodig</textarea>" in willem.html
    assert willem.mark == mark
    await redis.config_set("maxmemory", 0)
    assert "ik heb brood nodig" in await willem.writes("ik heb brood nodig")
    assert willem.status == 200


async def test_who_begins_while_nothing_can_be_kept_gets_no_place(town: Town) -> None:
    redis = town.demo.service.store.redis
    async with Browsing.of(town.demo.pages) as browsing:
        await redis.config_set("maxmemory", 1)
        await browsing.begins()
        assert browsing.status == 503
        await redis.config_set("maxmemory", 0)
        assert "Beginnen" in await browsing.opens()


async def test_too_much_from_one_place_says_when_to_try_again_and_whom_to_ring(
    willem: Browsing,
) -> None:
    for number in range(OF_PLACE["say"].most + FAIR.most):
        await willem.sends("/zeg", mark=willem.mark, press=f"1:{number}")
        if willem.status == 429:
            break
    assert willem.status == 429
    assert "Dit gaat te snel voor mij" in willem.text
    assert "070 205 24 80" in willem.text


async def test_four_words_cannot_be_tried_for_ever_and_a_library_can_begin_often(
    town: Town,
) -> None:
    assert OF_ADDRESS["begin"].most >= 40
    async with Browsing.of(town.demo.pages) as guessing:
        for _ in range(OF_NO_SEAT.most):
            await guessing.sends("/terug", words="klok klok klok klok")
            assert guessing.status == 422
        told = await guessing.sends("/terug", words="klok klok klok titel")
        assert "Probeer het opnieuw" in told
        assert guessing.status == 429
        assert "Beginnen" in await guessing.opens()
