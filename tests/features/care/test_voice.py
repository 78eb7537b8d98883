"""A voice is screened by nobody: it goes to a person with the word that nobody listened to it."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Recording, Strange
from tests.features.care.test_silent_alarm import in_the_street, later
from tests.features.desk.test_desk import a_case
from tests.scenes.desk_street import DeskStreet, groceries
from tests.scenes.street import Clock

UNHEARD = "Niet beluisterd, ook niet door de computer. Luister zelf, het kan een noodkreet zijn."
MINA = Actor("person", "mina", "moerwijk", "Mina")
VOICE = Recording("voice", "file-7")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def spoken(street: DeskStreet) -> list[str]:
    """The words under each voice that staff got."""
    told = [one.outgoing for one in await street.told_desk()]
    voices = (one for one in told if isinstance(one, Say) and one.media)
    return [street.words(one) for one in voices if one.media and one.media.kind == "voice"]


async def test_a_voice_after_a_cry_is_at_the_desk_and_is_no_silence(street: DeskStreet) -> None:
    mieke = await in_the_street(street)
    await mieke.types("ik wil dood")
    await later(street, 3)
    await mieke.sends(VOICE)
    (words,) = await spoken(street)
    assert UNHEARD in words
    await later(street, 4)
    assert not (await street.case()).silent


async def test_what_was_spoken_with_a_request_that_nobody_took_is_at_the_desk(
    street: DeskStreet,
) -> None:
    request = replace(groceries(street.clock), voice="file-7")
    await a_case(street, reason="unmatched", request=request)
    (words,) = await spoken(street)
    assert words == f"Dit is bij de vraag ingesproken.\n🎙 {UNHEARD}"


async def test_a_complaint_about_it_does_not_bring_the_voice_along(street: DeskStreet) -> None:
    request = replace(groceries(street.clock), voice="file-7")
    await a_case(street, reason="behaviour", request=request)
    assert await spoken(street) == []


async def test_what_is_added_aloud_while_the_desk_has_it_comes_there(street: DeskStreet) -> None:
    await a_case(street, reason="unmatched", request=groceries(street.clock))
    case = await street.case()
    request = replace(await street.get(HelpRequest, "r1"), case=case.id)
    await street.keep(request)
    await street.do(deeds.add_word(request="r1", voice="file-8"), actor=MINA)
    assert UNHEARD in (await spoken(street))[-1]


@pytest.mark.parametrize("said", [VOICE, Strange("video_note"), Strange("audio")])
async def test_who_speaks_where_nobody_hears_it_reads_so_with_the_number(
    street: DeskStreet, said: Recording | Strange
) -> None:
    mieke = await in_the_street(street)
    await mieke.sends(said)
    assert "Het gaat naar niemand." in mieke.reads
    assert "112" in mieke.reads.splitlines()
