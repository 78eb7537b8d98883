"""The register: of each record why it is kept, on what ground, and what takes it away.

SECURITY.md has the same for who looks after the service, and is held against this. People read it
by subject, in the bot (`/privacy`) and on a page, with the days of the policy.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from buurtbot.domain.core.messages import Arg, Text, text
from config.network.network import Neighbourhood
from config.network.policy import Policy

Subject = Literal["you", "asked", "desk", "talk", "together", "signal", "mail", "nobody"]
# "organisation": who runs it says on which ground of the law; it is not ours to say.
Ground = Literal["consent", "organisation", "none"]
SUBJECTS: Final[tuple[Subject, ...]] = get_args(Subject)


@dataclass(frozen=True)
class Entry:
    """One record: of which subject people read it, on what ground, by which deed it goes.

    `days` names the number of the retention after which a timer does; empty when somebody does.
    """

    subject: Subject
    by: str
    days: str = ""
    ground: Ground = "consent"


REGISTER: Final[Mapping[str, Entry]] = {
    "person": Entry("you", "clear_person", "silent_person_days"),
    "staying": Entry("you", "clear_staying", "talk_days"),
    "request": Entry("asked", "clear_request", "request_days"),
    "referrals": Entry("desk", "referral_moves", "referral_days"),
    "case": Entry("desk", "clear_case", "case_days", "organisation"),
    "call": Entry("desk", "clear_call", "call_days"),
    "talk": Entry("talk", "clear_talk", "talk_days"),
    "held": Entry("talk", "Redis"),
    "pair": Entry("talk", "pair_over"),
    "buddy_seeker": Entry("together", "buddy_seeker_over", "buddy_days"),
    "buddy_past": Entry("together", "clear_person", "silent_person_days"),
    "buddies": Entry("together", "end_buddies"),
    "check_in": Entry("together", "check_in_stop"),
    "circle": Entry("together", "circle_end"),
    "circle_member": Entry("together", "circle_end"),
    "share": Entry("together", "clear_share", "share_days"),
    "hears": Entry("together", "clear_person", "silent_person_days"),
    "named": Entry("together", "named_over", "named_days", "organisation"),
    "signal": Entry("signal", "clear_signal", "signal_days", "organisation"),
    "news_mail": Entry("mail", "clear_person", "silent_person_days"),
    "mailbox": Entry("mail", "clear_mailbox", "mailbox_days", "organisation"),
    "screen_line": Entry("nobody", "clear_line", "screen_line_days", "none"),
    "switches": Entry("nobody", "nothing", ground="none"),
    "buddy_list": Entry("nobody", "nothing", ground="none"),
    "sharing": Entry("nobody", "nothing", ground="none"),
    "signal_list": Entry("nobody", "nothing", ground="none"),
    "circles": Entry("nobody", "nothing", ground="none"),
}


def grounds_of(subject: Subject) -> tuple[Ground, ...]:
    """On which grounds what stands under this subject is kept."""
    there = (one.ground for one in REGISTER.values() if one.subject == subject)
    return tuple(one for one in dict.fromkeys(there) if one != "none")


@dataclass(frozen=True)
class Section:
    """What people read of one subject."""

    title: Text
    kept: Text
    grounds: tuple[Text, ...]


def sections(here: Neighbourhood, policy: Policy) -> tuple[Section, ...]:
    """All subjects, with the days as they are set."""
    return tuple(
        Section(
            text(f"privacy-title-{one}"),
            text(f"privacy-{one}", **days(policy)),
            tuple(_ground(ground, here) for ground in grounds_of(one)),
        )
        for one in SUBJECTS
    )


def _ground(ground: Ground, here: Neighbourhood) -> Text:
    return text(f"privacy-ground-{ground}", organisation=here.organisation)


def days(policy: Policy) -> dict[str, Arg]:
    """The numbers in the words."""
    kept: dict[str, Arg] = dict(policy.retention.model_dump())
    return {**kept, "course_days": policy.check_ins.course_days}
