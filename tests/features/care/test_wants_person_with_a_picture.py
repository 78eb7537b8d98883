"""Who asks for a person under a picture or a voice message gets one, and it comes along."""

from typing import Literal

import pytest

from buurtbot.domain.core.people.person import Line
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Recording
from tests.features.care.test_wants_person import GETTING_KNOWN, known_as, the_cases
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock


@pytest.fixture
async def mina(store: Store, context: Context, clock: Clock) -> Phone:
    """Mina, who is known."""
    phone = Phone(store, context, clock, name="Mina")
    await phone.types("/start")
    return await phone.presses(*GETTING_KNOWN)


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_a_wish_under_a_picture_counts_and_the_picture_comes_along(
    mina: Phone, kind: Literal["photo", "voice"]
) -> None:
    """On the line to who helps her it went to the helper, who could do nothing with it."""
    await known_as(mina, lines=(Line("request", "r1", "gm0518"),))
    await mina.sends(Recording(kind, "file-7", "ik wil een mens"))
    assert "U wilt een mens spreken. Dat kan." in mina.reads
    (case,) = await the_cases(mina)
    assert (case.reason, case.words) == ("wants_person", "ik wil een mens")
    desk = DeskStreet(mina.store, mina.context, mina.clock, numbers=mina.updates)
    shown = await desk.last_media("desk:moerwijk")
    assert (shown.kind, shown.file.value) == (kind, "file-7")
