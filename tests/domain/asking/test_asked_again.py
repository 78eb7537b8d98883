"""A request that was given back: of whom it is asked again, and in which order."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain.core.help_request import Invited
from buurtbot.domain.matching.choosing import whom_to_ask
from tests.domain.matching.test_choosing import ASK, REQUEST, ago, names, near
from tests.scenes.street import TUESDAY


def test_when_it_is_given_back_who_wanted_to_comes_first_also_while_others_rest() -> None:
    invited = (
        Invited("silent", TUESDAY, 200, "late"),
        Invited("wanted", TUESDAY, 900, "beaten"),
        Invited("said_no", TUESDAY, 100, "late"),
        Invited("said_no", TUESDAY, 100, "no"),
    )
    later = replace(REQUEST, invited=invited, urgency="later", starts=TUESDAY + timedelta(days=3))
    later = replace(later, ends=later.starts + timedelta(hours=4))
    just = ago(minutes=5)
    around = [
        near("silent", asked=just),
        near("wanted", metres=900, asked=just),
        near("said_no", metres=100),
        near("never_asked", metres=300),
    ]
    soon = replace(ASK, request=replace(REQUEST, invited=invited))
    assert names(whom_to_ask(soon, around, most=2).ask) == ["wanted", "never_asked"]
    assert names(whom_to_ask(soon, around, most=7).ask) == ["wanted", "never_asked", "silent"]
    rested = whom_to_ask(replace(ASK, request=later), around, most=7)
    assert names(rested.ask) == ["wanted", "never_asked"]
    assert rested.hopeful
