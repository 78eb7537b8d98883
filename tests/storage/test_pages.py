"""What stands on our own pages: once each, changed in place, sealed, and gone with its key."""

import asyncio
from dataclasses import replace

import pytest

from buurtbot.storage.doors.pages import MOST, Note, Page, PageButton, Pages, TopicNote
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from config.network.pages import is_message_on_page

GM = "gm0518"
WORDS = "De sleutel ligt bij Ans"


@pytest.fixture
def pages(store: Store) -> Pages:
    return store.pages(GM)


@pytest.fixture
def page(pages: Pages) -> Page:
    return pages.page_of("moerwijk", 2**52 + 7)


async def test_a_message_stands_there_once_however_often_it_is_tried(
    pages: Pages, page: Page
) -> None:
    numbers = [await pages.write(page, Note(WORDS, 1), "same") for _ in range(3)]
    assert numbers == [page.numbered(1)] * 3
    assert is_message_on_page(numbers[0])
    assert [note.text for note in await pages.read(page)] == [WORDS]
    assert await pages.version(page) == 1


async def test_nothing_of_it_can_be_read_in_redis(pages: Pages, page: Page) -> None:
    await pages.write(page, Note(WORDS, 1, buttons=((PageButton("Bel Ans"),),)), "a", [b"Ans.jpg"])
    await pages.set_topic(page, TopicNote("Ans uit de Jan Luykenlaan"))
    held = str([await pages.redis.dump(key) async for key in pages.redis.scan_iter("*page*")])
    assert "Ans" not in held


async def test_who_changes_it_at_the_same_time_loses_nothing(pages: Pages, page: Page) -> None:
    number = await pages.write(page, Note("", 1))

    def and_an(note: Note) -> Note:
        return replace(note, text=f"{note.text}x")

    done = await asyncio.gather(*(pages.change(page, number, and_an) for _ in range(4)))
    assert all(done)
    assert (await pages.read(page))[0].text == "xxxx"


async def test_a_message_that_is_taken_away_does_not_come_back(pages: Pages, page: Page) -> None:
    number = await pages.write(page, Note(WORDS, 1), "a")
    assert await pages.change(page, number, lambda _: None)
    assert not await pages.change(page, number, lambda note: note)
    await pages.write(page, Note(WORDS, 1), "a")
    assert await pages.read(page) == []


async def test_what_somebody_wrote_and_was_not_taken_in_may_be_written_again(
    pages: Pages, page: Page
) -> None:
    number = await pages.write(page, Note(WORDS, 1, by="me"), "own.form")
    assert await pages.change(page, number, lambda _: None)
    again = await pages.write(page, Note(WORDS, 1, by="me"), "own.form")
    assert again > number
    assert [note.text for note in await pages.read(page)] == [WORDS]


async def test_a_topic_has_messages_of_its_own(pages: Pages, page: Page) -> None:
    first, second = [await pages.open_topic(page, title) for title in ("M-1", "M-2")]
    there = Page(page.name, second)
    number = await pages.write(there, Note(WORDS, 1))
    assert page.of(number) == there
    assert await pages.change(page, number, lambda note: replace(note, sign="x"))
    assert (await pages.read(there))[0].sign == "x"
    assert await pages.read(Page(page.name, first)) == []
    assert await pages.topic(there) == TopicNote("M-2")


async def test_what_is_forgotten_cannot_be_read_and_a_new_page_begins(
    pages: Pages, page: Page
) -> None:
    number = await pages.write(page, Note(WORDS, 1), "a", [b"a picture"])
    assert await pages.file(page, number) == b"a picture"
    await pages.forget(page)
    assert await pages.read(page) == []
    assert await pages.topic(page) is None
    assert await pages.file(page, number) is None
    await pages.write(page, Note("nieuw", 2))
    assert [note.text for note in await pages.read(page)] == ["nieuw"]


async def test_a_page_whose_key_is_gone_tells_nothing(pages: Pages, page: Page) -> None:
    await pages.write(page, Note(WORDS, 1))
    await pages.redis.delete(Keys(GM).datakey(f"page:{page.whole}"))
    assert await pages.read(page) == []
    await pages.write(page, Note("nieuw", 2))
    assert [note.text for note in await pages.read(page)] == ["", "nieuw"]


async def test_of_a_long_page_the_oldest_go(pages: Pages, page: Page) -> None:
    for number in range(MOST + 2):
        await pages.write(page, Note(str(number), 1), f"id{number}")
    kept = await pages.read(page, most=MOST + 10)
    assert (len(kept), kept[0].text) == (MOST, "2")
    assert not await pages.redis.hexists(Keys(GM).page(page.whole), "id:id1")
