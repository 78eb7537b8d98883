"""Two programs poll with one token: each says so once, and what comes to it is done."""

import pytest

from buurtbot.simulator.control_api.client import Person
from tests.web.test_polling import Hall, anna, hall

__all__ = ["anna", "hall"]  # the fixtures


async def test_another_program_with_the_same_token_is_told_once_and_what_comes_to_us_is_done(
    hall: Hall, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    ours, other = hall.poller("moerwijk"), hall.poller("moerwijk")

    def both_met() -> bool:
        return all(poller.bots.dangers.told for poller in (ours, other))

    await hall.until(both_met, ours, other)
    (told,) = ours.bots.dangers.told
    assert told.startswith("Another program takes the updates of moerwijk, with the same token")
    said = [line for line in caplog.records if "Another program" in line.getMessage()]
    assert len(said) == 2, "once by each of the two, however often they met"
    assert "polling moerwijk" not in caplog.text
    await anna.says("moerwijk_bot", "1")
    await hall.until(lambda: bool(hall.came), ours)
    assert hall.came == [("moerwijk", "1")]
