"""What staff send in a topic goes to the person as far as it can; what is for colleagues stays."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Unsent
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import Point
from handlers.desk.group.contents import contents_of
from handlers.talking.talk import Answer, Place, Recording, Strange, Words
from tests.handlers.desk.test_reception import a_case, a_taken_case
from tests.scenes.desk_street import DeskStreet
from tests.scenes.street import Clock

SARAS = Unsent(7, "sara", "Sara")
ASIDES = ("// belt u haar zus", "/note belt u haar zus", "/Notitie belt u haar zus")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


@pytest.mark.parametrize("said", [Strange("video", "Hier woont ze"), Words("Hier woont ze")])
async def test_the_words_under_a_video_are_passed_on(street: DeskStreet, said: Answer) -> None:
    thread = await street.thread_of(await a_taken_case(street))
    await street.hear(said, thread=thread)
    assert "Hier woont ze" in (await street.reads())[-1]
    told = any("Alleen de woorden gaan door" in line for line in await street.desk())
    assert told == isinstance(said, Strange)


@pytest.mark.parametrize("words", [*ASIDES, "/open"])
@pytest.mark.parametrize("form", ["photo", "video"])
async def test_what_is_for_colleagues_stays_also_under_a_picture(
    street: DeskStreet, form: str, words: str
) -> None:
    thread = await street.thread_of(await a_case(street))
    before = await street.reads()
    said: Answer = Strange(form, words) if form == "video" else Recording("photo", "f1", words)
    await street.hear(said, thread=thread)
    assert await street.reads() == before
    assert not any("gaan door" in line for line in await street.desk())


@pytest.mark.parametrize("kind", ["contact", "poll", "sticker", "dice"])
def test_what_cannot_be_passed_on_is_refused(kind: str) -> None:
    assert contents_of(Strange(kind, "Ans"), SARAS) == "desk-cannot-pass-on"
    assert contents_of(Strange("video"), SARAS) == "desk-cannot-pass-on"
    assert contents_of(Place(Point(52.05, 4.3), live=True), SARAS) == "desk-no-live-place"


def test_a_place_comes_with_its_name() -> None:
    hospital = contents_of(Place(Point(52.05, 4.3), words="HMC"), SARAS)
    assert hospital == replace(SARAS, kind="location", file="52.05,4.3", words="HMC")
