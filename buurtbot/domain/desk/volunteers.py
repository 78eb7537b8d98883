"""What staff see of volunteers: a card with the level they may decide on, and an overview."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import reduce
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import Arg, At, Button, HiddenText, Rows, Text, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.desk.vog import vog_on_card
from buurtbot.domain.volunteering import vog
from buurtbot.domain.words.names import name_of
from config.core.kinds import KINDS
from config.network.policy import Trust

PAGE: Final = 8
LEVELS: Final = (1, 2)


def card_name(person: Person) -> str:
    """The name of the message that shows this volunteer to staff."""
    return f"volunteer:{person.id}"


def listed(items: Iterable[Text]) -> Text:
    """Several texts as one, with commas."""
    there = list(items)
    if not there:
        return text("list-nothing")
    return reduce(lambda first, rest: text("list-two", first=first, rest=rest), there)


def card(person: Person, offer: Offer, place: str) -> Text:
    """Who offers what: enough to decide on, no address."""
    return lines(
        (
            text("volunteer-head", name=name_of(person), place=place, since=At(offer.since)),
            text("volunteer-kinds", kinds=listed(text(f"kind-{kind}") for kind in offer.kinds)),
            text(
                "volunteer-times",
                minutes=offer.walk_minutes,
                dayparts=listed(text(f"daypart-{part}") for part in offer.dayparts),
                languages=listed(text(f"language-{code}") for code in offer.languages),
            ),
            text("volunteer-rhythm", days=offer.rest_days) if offer.rest_days else None,
            _wishes(person, offer),
            _record(offer),
            level_of(offer),
            vog_on_card(offer),
        )
    )


def _record(offer: Offer) -> Text | None:
    """What happened so far; of who is new there is nothing to say."""
    counts = {
        "helped": offer.times_helped,
        "dropped": offer.dropped,
        "addresses": offer.addresses,
    }
    return text("volunteer-record", **counts) if any(counts.values()) else None


def _wishes(person: Person, offer: Offer) -> Text | None:
    """What they need of the way; most need nothing, and then there is no line."""
    wishes = HiddenText(person.id, listed(text(f"wish-{wish}") for wish in offer.wishes))
    return text("volunteer-wishes", wishes=wishes) if offer.wishes else None


def decided(person: Person, offer: Offer, place: str, by: Arg) -> Text:
    """The card after a decision."""
    return lines((card(person, offer, place), text("volunteer-decided", by=by)))


def level_of(offer: Offer) -> Text:
    """What the desk decided of them."""
    return text("volunteer-level-refused" if offer.refused else f"volunteer-level-{offer.level}")


def buttons(person: Person, offer: Offer) -> Rows:
    """The decisions that would change something."""
    levels = tuple(
        Button(
            text(f"button-level-{level}"),
            deeds.approve(person=person.id, level=str(level)),
            style="success",
        )
        for level in LEVELS
        if offer.refused or offer.level != level
    )
    again = Button(text("button-vog-again"), deeds.approve(person=person.id, level="2"))
    levels += (again,) if offer.level == 2 else ()
    refuse = Button(text("button-refuse"), deeds.refuse_volunteer(person=person.id))
    return (
        (levels, *_by_phone(person)) if offer.refused else (levels, (refuse,), *_by_phone(person))
    )


def _by_phone(person: Person) -> Rows:
    """Staff press for who only has a telephone."""
    act = deeds.helper_caller(person=person.id)
    return ((Button(text("button-helper-page"), act),),) if person.chat is None else ()


def caller_row(slug: str) -> tuple[Button, ...]:
    """Somebody rings who wants to help, or helps and changes something."""
    begin = deeds.begin(conversation="offer_for_caller", neighbourhood=slug)
    return (Button(text("button-offer-caller"), begin, style="primary"),)


# -- the overview


def overview(there: Sequence[Person], now: datetime, trust: Trust) -> Text:
    """How many wait, how many there are of each level and for each kind; nought is left out."""
    offers = [person.offer for person in there if person.offer]
    levels = Counter(offer.level for offer in offers)
    kinds = Counter(kind for offer in offers if offer.level for kind in offer.kinds)
    counted = (
        text("volunteers-of-kind", kind=text(f"kind-{kind}"), count=kinds[kind])
        for kind in KINDS
        if kinds[kind]
    )
    head = text("volunteers-head", waiting=levels[0], one=levels[1], two=levels[2])
    ending = sum(vog.ends_soon(offer, now, trust) for offer in offers)
    soon = text("volunteers-vog-ends", count=ending) if ending else None
    return lines((head, *counted, soon))


def list_buttons(there: Sequence[Person], *, slugs: Sequence[str], page: int) -> Rows:
    """A button for each: who waits first, then everybody else; a page at a time."""
    ordered = sorted(there, key=lambda person: bool(person.offer and person.offer.level))
    at = page * PAGE
    rows: Rows = tuple((_person_button(person),) for person in ordered[at : at + PAGE])
    if at + PAGE >= len(ordered):
        return rows
    more = deeds.volunteers(neighbourhoods=" ".join(slugs), page=str(page + 1))
    return (*rows, (Button(text("button-next-page"), more),))


def _person_button(person: Person) -> Button:
    level = person.offer.level if person.offer else 0
    key = f"button-volunteer-{'waits' if not level else 'level'}"
    label = text(key, name=name_of(person), level=level)
    until = person.offer.vog_until if person.offer else None
    if until:
        label = text("button-volunteer-vog", volunteer=label, until=vog.day_of(until))
    return Button(label, deeds.show_volunteer(person=person.id))


def who_stays_row(slugs: Sequence[str]) -> tuple[Button, ...]:
    """The button to who stays, and who may not."""
    act = deeds.who_stays(neighbourhoods=" ".join(slugs))
    return (Button(text("button-who-stays"), act),)
