"""Who reads worry signals is listed at the desk, in Telegram or on the web."""

import pytest
from pydantic import ValidationError

from config.network.desk import Desk
from config.network.pages import Worker

SARA = Worker(name="Sara", mail="sara@welzijn.example")
HERE = {"group": -1001, "phone": "070 123 45 67", "moderators": (9001, 9002), "workers": (SARA,)}


def test_by_number_or_by_mail() -> None:
    desk = Desk(**HERE, contact=9001, deputy="Sara@welzijn.example")
    assert (desk.contact_user, desk.deputy_user) == (9001, SARA.user)
    assert Desk(**HERE).contact_user == 0


@pytest.mark.parametrize(
    "who",
    [{"contact": 4444}, {"contact": "piet@welzijn.example"}, {"deputy": 9001}],
)
def test_nobody_from_outside_reads_them(who: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Desk.model_validate(HERE | who)
