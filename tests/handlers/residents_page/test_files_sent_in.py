"""A photo or a spoken word from a page reaches the other as from Telegram; what cannot is told."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from buurtbot.storage.doors.pages import PageFile
from handlers.residents_page.limits import OF_PLACE
from handlers.residents_page.with_file import MOST_BYTES, READ_TO
from handlers.web_pages.file_kinds import kind_of
from tests.handlers.residents_page.test_two_on_the_page import (
    ASKS,
    helps_next_door,
    knows,
    reads,
)
from tests.scenes.at_a_page import own_page
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")
PHOTO = b"\xff\xd8\xff\xe0" + b"bread and milk" * 40
VOICE = b"OggS" + b"a quarter of an hour" * 40


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One town for all of them."""
    async with live_town(tmp_path_factory.mktemp("town")) as awake:
        yield awake


@pytest_asyncio.fixture(loop_scope="module")
async def willem(town: Town) -> AsyncIterator[Browsing]:
    """Somebody who agreed, on a computer of his own."""
    async with Browsing.of(town.demo.pages) as browsing:
        await knows(browsing, "Willem")
        yield browsing


async def test_two_on_the_page_send_each_other_a_photo_and_a_voice(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path) as town,
        Browsing.of(town.demo.pages) as willem,
        Browsing.of(town.demo.pages) as noor,
    ):
        await knows(willem, "Willem")
        await knows(noor, "Noor")
        await helps_next_door(noor, town)
        for label in ASKS:
            await willem.presses(label)
        await willem.writes("Erasmusweg 12")
        for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen"):
            await willem.presses(label)
        await reads(noor, "Kunt u een buur helpen?")
        await noor.presses("Ik help")
        await reads(willem, "Er komt een buur: Noor")
        await sends(willem, PHOTO, "image/jpeg", words="Dit brood graag")
        await reads(noor, "Dit brood graag")
        assert await shown_to(noor) == [("image/jpeg", PHOTO)]
        await noor.opens()
        await sends(noor, VOICE, "audio/ogg")

        async def is_shown() -> bool:
            await willem.opens()
            return ("audio/ogg", VOICE) in await shown_to(willem)

        await until(is_shown)
        assert await shown_to(willem) == [("image/jpeg", PHOTO), ("audio/ogg", VOICE)]
        await reads(willem, "aangekomen")


async def test_a_photo_to_the_desk_stands_in_its_group(willem: Browsing, town: Town) -> None:
    await willem.opens()
    await willem.writes("/mens")
    await willem.writes("Ik wil een brief laten zien.")
    await willem.opens()
    await sends(willem, PHOTO, "image/jpeg", words="Deze brief")

    async def is_sent() -> bool:
        return any("Deze brief" in str(call) for call in await town.telegram.calls("sendPhoto"))

    await until(is_sent)


async def test_what_is_too_large_or_of_another_kind_is_told_and_the_words_stay(
    willem: Browsing,
) -> None:
    large = PHOTO + bytes(MOST_BYTES)
    assert "Er past 5 MB in" in await willem.opens()
    told = await sends(willem, large, "image/jpeg", words="kijk eens")
    assert "Dit bestand is te groot" in told
    assert (willem.status, ">kijk eens</textarea>" in willem.html) == (422, True)
    told = await sends(willem, b"MZ and more", "image/jpeg", words="kijk eens")
    assert "Dit soort bestand kan ik niet aannemen" in told
    assert ">kijk eens</textarea>" in willem.html
    await sends(willem, bytes(READ_TO + 1), "image/jpeg")
    assert willem.status == 413


async def test_no_file_is_taken_while_there_is_little_room(willem: Browsing, town: Town) -> None:
    condition = town.demo.service.store.condition
    before, condition.fill = condition.fill, condition.limits.nearly_full
    await willem.opens()
    told = await sends(willem, PHOTO, "image/jpeg", words="kijk eens")
    condition.fill = before
    assert "Ik kan nu geen bestand aannemen" in told


async def test_the_same_form_twice_is_one_file_under_a_name_of_ours(
    willem: Browsing, town: Town
) -> None:
    await willem.opens()
    mark = willem.mark
    for _ in range(2):
        await sends(willem, b"%PDF-1.7 a letter", "application/pdf", mark=mark)
    pages = town.demo.service.store.pages("gm0518")
    notes = await pages.read(await own_page(willem, town))
    files = [file for note in notes for file in note.files]
    assert files == [PageFile("document", name="bestand.pdf", kept=True)]


async def test_a_field_left_empty_is_no_file_and_what_is_no_form_is_refused(
    willem: Browsing,
) -> None:
    await willem.opens()
    assert "U hebt nog niets getypt" in await sends(willem, b"", "application/octet-stream")
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    for body in (b"--x\r\n\r\nno name\r\n--x--\r\n", b"nothing at all"):
        async with willem.session.post(f"{willem.home}/zeg", data=body, headers=broken) as answer:
            assert answer.status == 400


async def test_so_many_files_a_day_and_the_rest_tomorrow(willem: Browsing) -> None:
    for number in range(OF_PLACE["file"].most):
        await willem.opens()
        await sends(willem, PHOTO + bytes([number]), "image/jpeg", words="weer een")
        assert willem.status == 200
    await willem.opens()
    told = await sends(willem, PHOTO, "image/jpeg", words="en nog een")
    assert "U stuurde vandaag al veel bestanden" in told
    assert "en nog een" in told


async def test_a_file_is_what_it_begins_with_and_not_what_it_is_called() -> None:
    film = b"\x00\x00\x00\x18ftypmp42"
    assert kind_of(film, "video/mp4") is None
    sound = kind_of(film, "audio/mp4")
    assert sound
    assert sound.kind == "voice"
    assert kind_of(b"<script>", "image/png") is None


async def sends(
    browsing: Browsing, content: bytes, type_: str, *, words: str = "", mark: str = ""
) -> str:
    """Send a form with a file in it, and see the page behind it."""
    form = aiohttp.FormData()
    form.add_field("mark", mark or browsing.mark)
    form.add_field("words", words)
    form.add_field("file", BytesIO(content), filename="mijn naam.jpg", content_type=type_)
    async with browsing.session.post(f"{browsing.home}/zeg", data=form) as answer:
        return await browsing.read(answer)


async def shown_to(browsing: Browsing) -> list[tuple[str, bytes]]:
    """The files of their page, as a browser gets them."""
    found = []
    for address in browsing.files:
        async with browsing.session.get(f"{browsing.home}/bestand/{address}") as answer:
            found.append((answer.content_type, await answer.read()))
    return found
