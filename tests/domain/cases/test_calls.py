"""When a case that nobody takes rings by the second channel. Pure."""

import pytest

from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Case
from tests.scenes.street import TUESDAY


def a_case(*, calls: int, urgent: bool = False) -> Case:
    return Case(
        "c1", "M-AAAA", "moerwijk", "unmatched", TUESDAY, TUESDAY, calls=calls, urgent=urgent
    )


@pytest.mark.parametrize(
    ("before", "calls", "urgent", "rings"),
    [
        (0, 1, True, False),
        (1, 2, False, True),
        (0, 3, False, True),
        (2, 3, False, False),
        (2, 3, True, True),
    ],
)
def test_when_the_second_channel_rings(
    before: int, calls: int, *, urgent: bool, rings: bool
) -> None:
    assert cases.rings(a_case(calls=before), a_case(calls=calls, urgent=urgent)) is rings
