"""What buddies, and who looks for one, read: a first name and two interests, never a reason."""

from collections.abc import Sequence
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.buddies.fitting import AWAY, Candidate, Waiting, shown_to
from buurtbot.domain.buddies.interests import all_named
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Change,
    Deed,
    Hidden,
    HiddenText,
    Rows,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import RHYTHMS, Buddies, BuddyKind, BuddySeeker
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import first_name_of
from config.network.interests import Interest
from geo.walking import about_minutes


def reads(person: Person) -> bool:
    """Whether they have the bot; who has not is rung by the desk."""
    return person.chat is not None and person.reachable


def row(label: str, act: Deed) -> tuple[Button, ...]:
    """One large button."""
    return (Button(text(label), act),)


def says(person: str, key: str, rows: Rows = (), **args: Arg) -> Say:
    """A line for one of them."""
    return Say(ToPerson(person), text(key, **args), rows)


def kind_name(kind: BuddyKind) -> Text:
    """As it is called in a sentence."""
    return text(f"buddy-kind-{kind}")


def how_long(waiting: Waiting, kind: BuddyKind) -> Text:
    """What is so: how many wait, and how long it took others; or that nobody knows yet."""
    counted: dict[str, Arg] = {"count": waiting.count, "kind": kind_name(kind)}
    if waiting.alone:
        return text("buddy-waiting-alone", **counted)
    if waiting.days is None:
        return text("buddy-waiting-unknown", **counted)
    return text("buddy-waiting-days", days=max(1, waiting.days), **counted)


# -- whom they may meet


def asked_name(match: Buddies, person: str) -> str:
    """How the question is called: what comes of it changes it. A name is of one chat."""
    return f"buddies:{match.id}:{person}"


def proposal(
    match: Buddies, reader: Candidate, other: Candidate, metres: float, own: Sequence[Interest]
) -> Say:
    """Would you like to? Nothing more of the other than a first name and two interests.

    `own` are the interests that the neighbourhood added.
    """
    about = text(
        "buddy-proposal",
        name=first_name_of(other.person),
        kind=kind_name(match.kind),
        interests=_interests(reader, other, own),
        walk=_walk(match, metres),
    )
    rows = (
        row("button-buddy-yes", deeds.yes_to_buddy(buddies=match.id)),
        row("button-buddy-no", deeds.no_to_buddy(buddies=match.id)),
    )
    return Say(ToPerson(reader.id), about, rows, name=asked_name(match, reader.id), protect=True)


def read_out(match: Buddies, reader: Candidate, other: Candidate, own: Sequence[Interest]) -> Text:
    """The same by phone, beside the first name: for what, and two interests."""
    likes = _interests(reader, other, own)
    return text("buddy-read-out", kind=kind_name(match.kind), interests=likes)


def answer_rows(match: Buddies, person: str) -> Rows:
    """What who has no bot says to it, as who calls them presses it."""
    return tuple(
        row(label, deeds.answer_for_buddy(buddies=match.id, person=person, yes=yes))
        for label, yes in (("button-buddy-yes", "yes"), ("button-buddy-no", ""))
    )


def rhythm_rows(match: Buddies, person: str) -> Rows:
    """How often they like it, as they say it by phone."""
    return tuple(
        row(
            f"button-rhythm-{one}",
            deeds.rhythm_for_buddy(buddies=match.id, person=person, rhythm=one),
        )
        for one in RHYTHMS
    )


def _walk(match: Buddies, metres: float) -> Text:
    """Coarse on purpose: nobody's address can be worked out of it."""
    if match.kind not in AWAY:
        return text("buddy-by-phone")
    return text("buddy-walk", minutes=about_minutes(metres))


def _interests(reader: Candidate, other: Candidate, own: Sequence[Interest]) -> Arg:
    shown = shown_to(reader.seeker, other.seeker)
    words = all_named(shown, own, reader.person.language)
    return HiddenText(other.id, listed(words)) if words else text("interests-none")


def answered(match: Buddies, person: str, key: str) -> Change:
    """The question without its buttons, and what they answered."""
    return Change(ToPerson(person), asked_name(match, person), text(key))


def looks_on(person: str) -> Say:
    """It came to nothing, of which nobody says why."""
    return says(person, "buddy-looks-on", (row("button-my-buddy", deeds.my_buddy()),))


def begins(
    match: Buddies, person: Person, other: Person, seeker: BuddySeeker, tip: str
) -> tuple[Say, Say]:
    """Both want to: how to begin; then how often they like it. `seeker` is the other's."""
    number = _number(other, seeker) if match.kind == "phone" else text("buddy-write-here")
    said = text(
        "buddy-begins",
        name=first_name_of(other),
        kind=kind_name(match.kind),
        number=number,
        tip=text(tip),
    )
    asked = says(person.id, "buddy-ask-rhythm", _rhythms(match))
    return (
        Say(ToPerson(person.id), said, protect=True),
        replace(asked, name=rhythm_name(match, person.id)),
    )


def rhythm_name(match: Buddies, person: str) -> str:
    """How that question is called: what they chose takes its place."""
    return f"buddies-rhythm:{match.id}:{person}"


def _number(other: Person, seeker: BuddySeeker) -> Text:
    return text("buddy-number", phone=Hidden(other.id, seeker.phone))


def _rhythms(match: Buddies) -> Rows:
    return tuple(
        row(f"button-rhythm-{one}", deeds.buddy_rhythm(buddies=match.id, rhythm=one))
        for one in RHYTHMS
    )


def rhythm_is(match: Buddies, person: str) -> Change:
    """What both chose; or that the other did not yet."""
    to, name = ToPerson(person), rhythm_name(match, person)
    if match.rhythm is None:
        return Change(to, name, text("buddy-rhythm-noted"), _rhythms(match), anew=True)
    agreed = text("buddy-rhythm-is", rhythm=text(f"rhythm-{match.rhythm}"))
    return Change(to, name, agreed, anew=True)


# -- how it goes


def how_is_it(match: Buddies, person: str, other: Person) -> Say:
    """A light question; when it sleeps, a nudge, and in the end whether it should go on."""
    key = "buddy-how-is-it" if not match.asleep else "buddy-asleep"
    rows = (
        row("button-buddies-met", deeds.buddies_met(buddies=match.id, yes="yes")),
        row("button-buddies-not-met", deeds.buddies_met(buddies=match.id)),
        row("button-buddies-end", deeds.end_buddies(buddies=match.id)),
    )
    asked = says(person, key, rows, name=first_name_of(other))
    return replace(asked, name=how_name(match, person))


def how_name(match: Buddies, person: str) -> str:
    """How that question is called: an answer takes its buttons away."""
    return f"buddies-how:{match.id}:{person}"


def how_answered(match: Buddies, person: str, key: str) -> Change:
    """What they said of it."""
    return Change(ToPerson(person), how_name(match, person), text(key), anew=True)


def sure_to_end(match: Buddies, person: str, other: Person) -> Say:
    """Stopping is all right; when something was not right, a person looks."""
    rows = (
        row("button-buddies-end-sure", deeds.end_buddies(buddies=match.id, sure="yes")),
        row("button-buddies-not-right", deeds.report_buddies(buddies=match.id)),
        row("button-buddies-go-on", deeds.my_buddy()),
    )
    return says(person, "buddies-end-sure", rows, name=first_name_of(other))


def ended(person: str, other: Person, *, theirs: bool) -> Say:
    """It is over: thanks, no blame, and a way to somebody new."""
    key = "buddies-ended-by-you" if theirs else "buddies-ended"
    rows = (row("button-look-on", deeds.look_on()), back_to_menu())
    return says(person, key, rows, name=first_name_of(other))


# -- their page


def page_of_two(match: Buddies, person: str, other: Person) -> Say:
    """Who their buddy is, and what they can do."""
    rows = (
        row("button-buddies-end", deeds.end_buddies(buddies=match.id)),
        row("button-buddies-not-right", deeds.report_buddies(buddies=match.id)),
        back_to_menu(),
    )
    agreed = text(f"rhythm-{match.rhythm}") if match.rhythm else text("rhythm-none")
    said: dict[str, Arg] = {"name": first_name_of(other), "kind": kind_name(match.kind)}
    return says(person, "buddy-yours", rows, rhythm=agreed, **said)


def page_of_seeker(person: str, kind: BuddyKind, waiting: Waiting, *, looks: bool) -> Say:
    """That they wait, and how long that takes; or that they rest."""
    begin = row("button-buddy-change", deeds.begin(conversation="find_buddy"))
    stop = row("button-stop-seeking", deeds.stop_seeking())
    if not looks:
        on = row("button-look-on", deeds.look_on())
        return says(person, "buddy-rests", (on, begin, stop, back_to_menu()))
    rows = (begin, stop, back_to_menu())
    return says(person, "buddy-you-wait", rows, waiting=how_long(waiting, kind))


def page_of_nobody(person: str) -> Say:
    """What a buddy is."""
    begin = row("button-find-buddy", deeds.begin(conversation="find_buddy"))
    return says(person, "buddy-what", (begin, back_to_menu()))


def page_of_asked(match: Buddies, person: str) -> Say:
    """There is a proposal: their answer, or that they wait for the other's."""
    stop = row("button-stop-seeking", deeds.stop_seeking())
    if person in match.said_yes:
        return says(person, "buddy-said-yes", (stop, back_to_menu()))
    rows = (
        row("button-buddy-yes", deeds.yes_to_buddy(buddies=match.id)),
        row("button-buddy-no", deeds.no_to_buddy(buddies=match.id)),
        stop,
    )
    return says(person, "buddy-reminder", rows)
