"""Everything that is kept about one person: readable lines, and the same for a machine.

What is about others stays out: who helped, who was asked, which moderator has a case.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Arg, At, Text, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Hears, Share
from buurtbot.domain.desk.vog import vog_on_card
from buurtbot.domain.keeping.desk_data import WORRIED, of_call, of_calling, of_case
from buurtbot.domain.keeping.mail_data import of_news_mail
from buurtbot.domain.keeping.together_data import (
    Line,
    of_buddy,
    of_check_in,
    of_circle,
    of_past,
    of_referrals,
)
from buurtbot.domain.words.listing import listed
from config.network.interests import Interest
from geo.point import Point

OF_OTHERS: Final = {
    BuddySeeker: ("buddies",),
    Person: ("blocks", "paused_from", "lines", "home"),
    Offer: ("helped", "busy_with", "invitations"),
    Staying: ("thanks",),
    Share: ("told", "coming", "waits", "said_no", "thanked", "giver", "case"),
    HelpRequest: ("holder", "invited", "follows", "first_ask", "resident"),
    Case: ("holder", "holder_name", "about", "notes"),
    CheckIn: ("contact", "contact_name", "contact_chat", "may_be"),
    Call: ("holder", "holder_name", "chat", "by", "had", "shown"),
}


@dataclass(frozen=True)
class Kept:
    """Everything of one person, as read at one moment."""

    person: Person
    talk: Talk | None = None
    news: NewsMail | None = None
    requests: tuple[HelpRequest, ...] = ()
    cases: tuple[Case, ...] = ()
    staying: Staying | None = None
    call: Call | None = None
    check_in: CheckIn | None = None
    circle: CircleMember | None = None
    buddy: BuddySeeker | None = None
    buddy_past: BuddyPast | None = None
    hears: Hears | None = None
    shares: tuple[Share, ...] = ()
    referrals: Referrals | None = None
    interests_here: tuple[Interest, ...] = ()  # of the neighbourhood: nothing of this person


# -- readable


def readable(kept: Kept) -> tuple[Text, ...]:
    """All of it in lines, under headings."""
    parts = [_section("data-about-you", _of_person(kept.person))]
    if kept.person.offer:
        parts.append(_section("data-your-offer", _of_offer(kept.person.offer)))
    parts += [_section("data-request", _of_request(request)) for request in kept.requests]
    parts += [_section("data-case", of_case(case)) for case in kept.cases]
    parts += [_section("data-news-mail", of_news_mail(one)) for one in (kept.news,) if one]
    if kept.hears:
        parts.append(_section("data-hears", _of_hears(kept.hears)))
    parts += [_section("data-share", _of_share(share)) for share in kept.shares]
    parts += [_section("data-staying", _of_staying(one)) for one in (kept.staying,) if one]
    parts += [_section("data-call", of_call(call)) for call in (kept.call,) if call]
    parts += [_section("data-buddy", _of_buddy(kept, one)) for one in (kept.buddy,) if one]
    parts += [_section("data-buddy", of_past(one)) for one in (kept.buddy_past,) if one]
    parts += [_section("data-check-in", of_check_in(o)) for o in (kept.check_in,) if o]
    parts += [_section("data-circle", of_circle(one)) for one in (kept.circle,) if one]
    if kept.referrals:
        parts.append(_section("data-referrals", of_referrals(kept.referrals)))
    if kept.talk:
        parts.append(_section("data-talk", _of_talk(kept.talk)))
    return tuple(line for part in parts for line in part)


def _section(heading: str, lines: Iterable[Line]) -> list[Text]:
    shown = [
        text("data-line", label=text(label), value=value) for label, value in lines if value != ""
    ]
    return [text(heading), *shown]


def _at(moment: datetime | None) -> Arg:
    return At(moment) if moment else ""


def _yes(*, fact: bool) -> Text:
    return text("button-yes") if fact else text("button-no")


def _place(point: Point | None) -> str:
    return f"{point.lat}, {point.lon}" if point else ""


def _of_person(person: Person) -> tuple[Line, ...]:
    consent = person.consent
    return (
        ("data-name", person.name),
        ("data-chat", str(person.chat or "")),
        ("data-phone", person.phone),
        ("data-language", text(f"language-{person.language}")),
        ("data-first-seen", At(person.first_seen)),
        ("data-last-seen", At(person.last_seen)),
        ("data-agreed-at", _at(consent.at if consent else None)),
        ("data-agreed-to", consent.version if consent else ""),
        ("data-of-age", _yes(fact=person.of_age)),
        ("data-came-from", person.came_from),
        ("data-home", _place(person.place)),
        ("data-blocks", len(person.blocks) or ""),
        ("data-paused-from", len(person.paused_from) or ""),
        ("data-banned", _at(person.ban.at if person.ban else None)),
        ("data-appealed", _at(person.ban.appealed if person.ban else None)),
        ("data-crisis", _at(person.crisis_told_at)),
        ("data-asked-on", _at(person.asked_on)),
    )


def _of_offer(offer: Offer) -> tuple[Line, ...]:
    wishes = [text(f"wish-{wish}") for wish in offer.wishes]
    return (
        ("data-kinds", listed([text(f"kind-{kind}") for kind in offer.kinds])),
        ("data-walk", offer.walk_minutes),
        ("data-wishes", listed(wishes) if wishes else ""),
        ("data-dayparts", listed([text(f"daypart-{part}") for part in offer.dayparts])),
        ("data-languages", listed([text(f"language-{one}") for one in offer.languages])),
        ("data-since", At(offer.since)),
        ("data-rules", _at(offer.agreed_rules)),
        ("data-level", offer.level),
        ("data-vog", vog_on_card(offer) or ""),
        ("data-refused", text("button-yes") if offer.refused else ""),
        ("data-paused", _at(offer.paused_until)),
        ("data-asked", len(offer.asked)),
        ("data-times-helped", offer.times_helped),
        ("data-dropped", offer.dropped),
        ("data-took", len(offer.took)),
        ("data-rest-days", offer.rest_days or ""),
        ("data-last-took", _at(offer.last_took)),
        ("data-gave-back", len(offer.gave_back)),
        ("data-addresses", offer.addresses),
        *of_calling(offer),
    )


def _of_request(request: HelpRequest) -> tuple[Line, ...]:
    return (
        ("data-ref", request.ref),
        ("data-kind", text(f"kind-{request.kind}")),
        ("data-made", At(request.created)),
        ("data-wanted-from", At(request.starts)),
        ("data-state", text(f"data-state-{request.state}")),
        ("data-other-name", request.other_name),
        ("data-address", request.address),
        ("data-place", _place(request.point)),
        ("data-words", request.words),
        ("data-thanks-words", request.thanks),
        ("data-voice", text("button-yes") if request.voice else ""),
        ("data-door-word", request.door_word),
        ("data-invited", len(request.invited)),
        ("data-answers", ", ".join(f"{what}: {answer}" for what, answer in request.answers)),
    )


def _of_buddy(kept: Kept, seeker: BuddySeeker) -> tuple[Line, ...]:
    return of_buddy(seeker, kept.interests_here, kept.person.language)


def _of_hears(hears: Hears) -> tuple[Line, ...]:
    return (
        ("data-made", At(hears.since)),
        ("data-home", _place(hears.place)),
        ("data-heard-shares", len(hears.heard)),
    )


def _of_share(share: Share) -> tuple[Line, ...]:
    return (
        ("data-made", At(share.made)),
        ("data-kind", text(f"share-kind-{share.kind}")),
        ("data-words", share.what),
        ("data-share-where", share.where),
        ("data-share-limits", share.limits),
        ("data-place", _place(share.point)),
        ("data-coming", len(share.coming)),
    )


def _of_staying(staying: Staying) -> tuple[Line, ...]:
    return (
        ("data-counts", _yes(fact=staying.counts)),
        ("data-minutes", staying.minutes or ""),
        ("data-milestone", staying.milestone or ""),
        ("data-quiet", _yes(fact=staying.quiet)),
        ("data-thanks", len(staying.thanks) or ""),
        ("data-meant", ", ".join(staying.meant)),
        ("data-guide", ", ".join(staying.guide)),
        ("data-written", _at(staying.told)),
        ("data-yearly", _at(staying.yearly)),
        ("data-stopped", _at(staying.stopped)),
    )


def _of_talk(talk: Talk) -> tuple[Line, ...]:
    said = ", ".join(f"{name}: {value}" for name, value in talk.answers)
    return (("data-made", At(talk.at)), ("data-answers", said))


# -- for a machine


def for_machine(kept: Kept) -> dict[str, Any]:
    """All of it as plain values, by the names the programs use."""
    person = _plain(kept.person)
    if person["ban"]:
        del person["ban"]["by"]
    if kept.person.offer:
        person["offer"] = _plain(kept.person.offer)
    return {
        "person": person,
        "requests": [_plain(request) for request in kept.requests],
        "cases": [_plain(case) for case in kept.cases],
        "circle": _plain(kept.circle) if kept.circle else None,
        "call": _plain(kept.call) if kept.call else None,
        "buddy": _plain(kept.buddy) if kept.buddy else None,
        "buddy_past": _plain(kept.buddy_past) if kept.buddy_past else None,
        "check_in": _plain(kept.check_in) if kept.check_in else None,
        "news_mail": _plain(kept.news) if kept.news else None,
        "talk": _plain(kept.talk) if kept.talk else None,
        "staying": _plain(kept.staying) if kept.staying else None,
        "hears": _plain(kept.hears) if kept.hears else None,
        "shares": [_plain(share) for share in kept.shares],
        "referrals": _plain(kept.referrals) if kept.referrals else None,
    }


def _plain(
    record: Person
    | Offer
    | HelpRequest
    | Case
    | Call
    | CheckIn
    | BuddySeeker
    | CircleMember
    | NewsMail
    | Talk
    | Staying
    | Hears
    | Share
    | Referrals
    | BuddyPast,
) -> dict[str, Any]:
    """One record without what is about others; of those only the number."""
    plain = asdict(record)
    if isinstance(record, Case) and record.reason == WORRIED:
        del plain["by_caller"]
    for name in OF_OTHERS.get(type(record), ()):
        value = plain.pop(name)
        if isinstance(value, tuple | list) and value:
            plain[f"number_of_{name}"] = len(value)
    return plain
