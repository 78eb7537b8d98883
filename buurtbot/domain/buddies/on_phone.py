"""Buddies of whom one has no bot: what staff read aloud to them, and press for them."""

from buurtbot.domain import deeds
from buurtbot.domain.buddies.said import answer_rows, kind_name, reads, rhythm_rows, row
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import At, Button, Hidden, Rows, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import Buddies, BuddyKind
from buurtbot.domain.words.names import first_name_of, name_of

# -- on the call list


def goes_rows(person: str) -> Rows:
    """How it goes, as they say it."""
    return (
        row("button-buddies-met-for", deeds.met_for_buddy(person=person, yes="yes")),
        row("button-buddies-not-met-for", deeds.met_for_buddy(person=person)),
        row("button-buddies-end-for", deeds.stop_buddy_for(person=person)),
        row("button-buddies-not-right", deeds.report_buddy_for(person=person)),
    )


def again_rows(person: str) -> Rows:
    """Whether they would like somebody new."""
    return (
        row("button-look-on-for", deeds.look_on_for(person=person)),
        row("button-buddy-stop-for", deeds.stop_buddy_for(person=person)),
    )


# -- their page


def page_of_two(match: Buddies, person: Person, other: Person) -> tuple[Text, Rows]:
    """Who is their buddy, how often they like it, and what can be done for who rings."""
    agreed = text(f"rhythm-{match.rhythm}") if match.rhythm else text("buddy-caller-no-rhythm")
    told = (
        _has(person, match.kind, other),
        text("buddy-caller-often", rhythm=agreed),
        text("buddy-caller-met", at=At(match.met)) if match.met and have_met(match) else None,
    )
    often = () if reads(person) else rhythm_rows(match, person.id)
    both = row("button-buddies-ask-both", deeds.ask_both_buddies(person=person.id))
    return lines(told), (*goes_rows(person.id), both, *often)


def page_of_asked(match: Buddies, person: Person, other: Person) -> tuple[Text, Rows]:
    """Who may be their buddy; who has the bot answers there."""
    waits = not reads(person) and person.id not in match.said_yes
    stop = row("button-buddy-stop-for", deeds.stop_buddy_for(person=person.id))
    rows = (*(answer_rows(match, person.id) if waits else ()), stop)
    return _has(person, match.kind, other), rows


def page_of_seeker(person: Person, kind: BuddyKind, *, looks: bool) -> tuple[Text, Rows]:
    """What they look for; or that they rest."""
    key = "buddy-caller-looks" if looks else "buddy-caller-rests"
    rows = again_rows(person.id)
    return text(key, name=name_of(person), kind=kind_name(kind)), rows[1:] if looks else rows


def have_met(match: Buddies) -> bool:
    """Whether one of them said so; that they began is no meeting."""
    return match.met not in {None, match.since}


def pair_button(person: Person, other: Person) -> tuple[Button, ...]:
    """Two of whom this one has no bot."""
    label = text("button-buddy-pair", name=first_name_of(person), other=first_name_of(other))
    return (Button(label, deeds.buddy_caller(person=person.id)),)


def _has(person: Person, kind: BuddyKind, other: Person) -> Text:
    return text(
        "buddy-caller-has", name=name_of(person), kind=kind_name(kind), other=first_name_of(other)
    )


# -- what came of it


def nudged(match: Buddies, other: Person, phone: str) -> Text:
    """They did not talk: words that help, and the number again, which both agreed to."""
    number = text("buddy-number", phone=Hidden(other.id, phone))
    is_known = match.kind == "phone" and phone
    return lines((text("buddy-aloud-nudge"), number if is_known else None))


def stopped(other: Person) -> Text:
    """It is over: words to read, and how the other hears of it."""
    key = "buddy-other-reads" if reads(other) else "buddy-other-is-rung"
    name = first_name_of(other)
    return lines((text("buddy-aloud-stopped", name=name), text(key, name=name)))
