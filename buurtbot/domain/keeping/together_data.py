"""What is kept of somebody beside their requests and cases, as they may read it."""

from collections.abc import Sequence

from buurtbot.domain.buddies.interests import all_named
from buurtbot.domain.core.messages import Arg, At, Text, text
from buurtbot.domain.core.people.check_in import Answered, CheckIn
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.together.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.words.listing import listed
from config.network.interests import Interest

Line = tuple[str, Arg]  # the key of a label, and what is kept under it


def of_buddy(seeker: BuddySeeker, own: Sequence[Interest], language: str) -> tuple[Line, ...]:
    """Who looks for a buddy. `own` are the interests that their neighbourhood added."""
    likes = all_named(seeker.interests, own, language)
    speaks = [text(f"spoken-{word}") for word in seeker.languages]
    return (
        ("data-since", At(seeker.since)),
        ("data-kind", text(f"buddy-kind-{seeker.kind}")),
        ("data-likes", listed(likes) if likes else ""),
        ("data-languages", listed(speaks) if speaks else ""),
        ("data-phone", seeker.phone),
    )


def of_past(past: BuddyPast) -> tuple[Line, ...]:
    """Who looks for none any more."""
    return (("data-not-again", len(past.not_again)),)


def of_circle(member: CircleMember) -> tuple[Line, ...]:
    """Who is in a circle."""
    away = (f"{one.first:%d-%m-%Y} - {one.last:%d-%m-%Y}" for one in member.away)
    heard = [text(f"circle-heard-{how}", day=f"{day:%d-%m-%Y}") for day, how in member.heard]
    return (
        ("data-since", At(member.since)),
        ("data-phone", member.phone),
        ("data-address", member.address),
        ("data-key-holder", member.key_holder),
        ("data-away", ", ".join(away)),
        ("data-heard", listed(heard) if heard else ""),
    )


def of_check_in(check_in: CheckIn) -> tuple[Line, ...]:
    """Who is asked how they are."""
    days = listed([text(f"weekday-{day}") for day in check_in.days])
    way = text(f"check-in-way-{check_in.way}")
    return (
        ("data-since", At(check_in.since)),
        ("data-agreed-to", text("check-in-when", days=days, clock=check_in.clock, way=way)),
        ("data-phone", check_in.phone),
        *(
            ("data-answers", text("check-in-course-line", at=At(one.at), how=_how(one)))
            for one in check_in.course
        ),
        ("data-words", "\n".join(filter(None, (one.words for one in check_in.course)))),
    )


def of_referrals(known: Referrals) -> tuple[Line, ...]:
    """Where they were referred to, and when."""
    return tuple(
        ("data-referral", text("data-referral-line", at=At(one.at), name=one.name))
        for one in known.given
    )


def _how(one: Answered) -> Text:
    return text(f"check-in-how-{one.how}")
