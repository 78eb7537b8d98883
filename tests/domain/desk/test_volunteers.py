"""The list of who helps, as staff read it."""

from datetime import date

from buurtbot.domain.core.messages import Text
from buurtbot.domain.desk.volunteers import list_buttons
from tests.scenes.asking_street import a_volunteer


def test_until_when_a_vog_counts_stands_on_the_button_of_who_has_one() -> None:
    noor = a_volunteer("noor", level=2, vog_until=date(2029, 11, 1))
    riet = a_volunteer("riet", level=1)
    shown = [row[0].label for row in list_buttons((noor, riet), slugs=("moerwijk",), page=0)]
    assert [label.key for label in shown] == ["button-volunteer-vog", "button-volunteer-level"]
    name = shown[0].args["volunteer"]
    assert isinstance(name, Text)
    assert name.key == "button-volunteer-level"
