"""What staff choose from: how a case ended, and where somebody can be referred to."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import OUTCOMES
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Button, Rows, text

REFERRALS: Final = ("gp", "district_team", "suicide_line", "safe_home", "other")


def outcome_buttons(case: Case) -> Rows:
    """How it ended: one button each."""
    return tuple(
        (Button(text(f"outcome-{outcome}"), deeds.close_as(case=case.id, outcome=outcome)),)
        for outcome in OUTCOMES
    )


def referral_buttons(case: Case) -> Rows:
    """Where someone can be referred to: one button each."""
    return tuple(
        (Button(text(f"referral-{where}"), deeds.refer_to(case=case.id, where=where)),)
        for where in REFERRALS
    )
