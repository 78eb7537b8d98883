"""Back to the other side while the two can still write; who is forgotten speaks to nobody."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping.aside import back_to_other, speaks_again, speaks_no_more
from tests.scenes.helping_street import THE_LINE, soup, together
from tests.scenes.street import TUESDAY


def test_the_button_is_there_while_the_two_can_still_write() -> None:
    ((button,),) = back_to_other(together(soup(state="done", ended=TUESDAY)), "resident")
    assert button.label.key == "button-write-to-other"
    long_ago = TUESDAY - timedelta(hours=3)
    assert back_to_other(together(soup(state="done", ended=long_ago)), "resident") == ()


def test_who_is_forgotten_meanwhile_speaks_to_nobody() -> None:
    alone = replace(together(soup(state="done", ended=TUESDAY)), holder=None)
    assert speaks_again(alone, "volunteer", THE_LINE) == Decision()
    assert speaks_no_more(alone, "volunteer") == Decision()
