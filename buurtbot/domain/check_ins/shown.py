"""What is asked and shown in ringing round, to the person, to their contact and to the desk."""

from datetime import time
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import (
    Arg,
    At,
    Button,
    Deed,
    Hidden,
    HiddenText,
    Rows,
    Say,
    Style,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.check_in import Answered, CheckIn, How
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.times.when import on_clock
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import first_name_of, name_of

COURSE_SHOWN: Final = 10
LAST: Final = 3  # answers that show how the line falls
AWAY_DAYS: Final = (1, 7, 14, 30)
ANSWERS: Final[tuple[tuple[How, Style], ...]] = (
    ("good", "success"),
    ("so_so", ""),
    ("call_me", "primary"),
)


def question_name(check_in: CheckIn) -> str:
    """How the question is named: an answer changes it."""
    return f"check_in:{check_in.id}"


# -- to the person


def question(check_in: CheckIn, person: Person) -> tuple[Text, Rows]:
    """How are you?"""
    return text("check-in-asks", name=first_name_of(person)), _answers(check_in)


def second_question(check_in: CheckIn) -> tuple[Text, Rows]:
    """The same, gently, to who did not answer."""
    return text("check-in-asks-again"), _answers(check_in)


def _answers(check_in: CheckIn) -> Rows:
    return tuple((_answer(check_in, how, style),) for how, style in ANSWERS)


def _answer(check_in: CheckIn, how: str, style: Style = "") -> Button:
    asked = check_in.asked.isoformat() if check_in.asked else ""
    act = deeds.check_in_answer(check_in=check_in.id, how=how, asked=asked)
    return Button(text(f"button-check-in-{how}"), act, style=style)


def so_so(check_in: CheckIn) -> tuple[Text, Rows]:
    """After "so-so": what would help?"""
    rows = ((_answer(check_in, "call_me", "primary"),), (_answer(check_in, "no_call"),))
    return text("check-in-so-so"), rows


def when_agreed(check_in: CheckIn) -> Text:
    """On which days, at what hour, and how."""
    days = listed([text(f"weekday-{day}") for day in check_in.days])
    way = text(f"check-in-way-{check_in.way}")
    return text("check-in-when", days=days, clock=check_in.clock, way=way)


def page(check_in: CheckIn) -> tuple[Text, Rows]:
    """What was agreed, and what they can do with it."""
    mine = check_in.id
    contact = Hidden(mine, check_in.contact_name) if check_in.contact_name else _the_desk()
    away = check_in.away_until
    said = lines(
        (
            text("check-in-page", when=when_agreed(check_in), contact=contact),
            text("check-in-is-away", at=At(on_clock(away, time(9)))) if away else None,
        )
    )
    leave = (
        _row("button-check-in-back", deeds.check_in_away(check_in=mine, days="0"))
        if away
        else _row("button-check-in-away", deeds.check_in_away_days(check_in=mine))
    )
    return said, (
        _row("button-check-in-course", deeds.check_in_course(check_in=mine)),
        leave,
        _row("button-check-in-change", deeds.begin(conversation="check_in")),
        _row("button-check-in-stop", deeds.check_in_stop(check_in=mine)),
        back_to_menu(),
    )


def for_caller(check_in: CheckIn, person: Person) -> tuple[Text, Rows]:
    """What was agreed with who is on the telephone, and what staff can do for them."""
    mine, away = check_in.id, check_in.away_until
    said = lines(
        (
            text("check-in-caller", name=name_of(person), when=when_agreed(check_in)),
            text("check-in-caller-away", at=At(on_clock(away, time(9)))) if away else None,
        )
    )
    days = tuple(_away_for(mine, many) for many in AWAY_DAYS)
    back = _row("button-check-in-back-for", deeds.check_in_away_for(check_in=mine, days="0"))
    stop = _row("button-check-in-stop-for", deeds.check_in_stop(check_in=mine))
    return said, ((back,) if away else days) + (stop,)


def _away_for(check_in: str, days: int) -> tuple[Button, ...]:
    act = deeds.check_in_away_for(check_in=check_in, days=str(days))
    return (Button(text("button-away-days-for", count=days), act),)


def _the_desk() -> Text:
    return text("check-in-the-desk")


def _row(key: str, act: Deed, style: Style = "") -> tuple[Button, ...]:
    return (Button(text(key), act, style=style),)


def what_it_is() -> tuple[Text, Rows]:
    """Who does not take part reads what it is, and can begin."""
    begin = deeds.begin(conversation="check_in")
    rows = (_row("button-check-in-begin", begin, "primary"), back_to_menu())
    return text("check-in-what"), rows


def away_days(check_in: CheckIn) -> tuple[Text, Rows]:
    """For how long?"""
    rows = tuple(
        (
            Button(
                text("button-away-days", count=days),
                deeds.check_in_away(check_in=check_in.id, days=str(days)),
            ),
        )
        for days in AWAY_DAYS
    )
    return text("check-in-away-how-long"), (*rows, back_to_menu())


# -- the course


def course(check_in: CheckIn, person: Person) -> Text:
    """The last answers, the newest first, sealed: each tells how somebody was."""
    last = check_in.course[::-1][:COURSE_SHOWN]
    head = text("check-in-course", name=name_of(person))
    if not last:
        return lines((head, text("check-in-course-none")))
    return lines((head, *(part for one in last for part in _line(check_in, one))))


def _line(check_in: CheckIn, one: Answered) -> tuple[Text, ...]:
    how: Arg = HiddenText(check_in.owner, text(f"check-in-how-{one.how}"))
    said = text("check-in-course-line", at=At(one.at), how=how)
    if not one.words:
        return (said,)
    return said, text("call-words", words=Hidden(check_in.owner, one.words))


def falls(check_in: CheckIn, person: Person, *, not_today: bool) -> tuple[Text, Rows]:
    """Their contact reads that it goes down, by which answers."""
    act = deeds.check_in_course(check_in=check_in.id)
    last = [text(f"check-in-how-{one.how}") for one in check_in.course[-LAST:]]
    said = text(
        "check-in-falls", name=name_of(person), last=HiddenText(check_in.owner, listed(last))
    )
    if not_today:
        said = lines((said, text("check-in-falls-not-today")))
    return said, (_row("button-check-in-course", act),)


# -- the contact


def may_be_contact(check_in: CheckIn, person: Person) -> tuple[Text, Rows]:
    """A volunteer is asked; before a yes they read a first name and nothing more."""
    yes = deeds.check_in_contact_says(check_in=check_in.id, value="yes")
    no = deeds.check_in_contact_says(check_in=check_in.id, value="no")
    said = text("check-in-may-be", name=first_name_of(person))
    return said, (_row("button-yes", yes, "primary"), _row("button-no", no))


def is_contact(check_in: CheckIn, person: Person) -> tuple[Text, Rows]:
    """What the contact reads: whose, when they are asked, and what will come."""
    said = text("check-in-is-contact", name=name_of(person), when=when_agreed(check_in))
    rows: Rows = (_row("button-check-in-course", deeds.check_in_course(check_in=check_in.id)),)
    if not check_in.contact_chat:
        no_more = deeds.check_in_contact_says(check_in=check_in.id, value="no")
        rows = (*rows, _row("button-contact-no-more", no_more))
    return said, rows


def also_circle(person: str, days: Text) -> Say:
    """Their circle rings them on these days as well: they can choose other ones."""
    change = _row("button-check-in-change", deeds.begin(conversation="check_in"))
    return Say(ToPerson(person), text("check-in-also-circle", days=days), (change,))


# -- the desk


def takes_part(check_in: CheckIn) -> tuple[Text, Rows]:
    """The group reads that somebody takes part and has no contact yet; not who."""
    return text("check-in-takes-part"), _who_is_it(check_in)


def falls_without_contact(check_in: CheckIn) -> tuple[Text, Rows]:
    """It goes down, and nobody is the contact: the group hears so, and not who."""
    return text("check-in-falls-desk"), _who_is_it(check_in)


def contacts_gone(neighbourhood: str, count: int) -> tuple[Text, Rows]:
    """The contact of so many is none any more: the group is asked for others."""
    act = deeds.ringing_round(neighbourhoods=neighbourhood)
    return text("check-in-contacts-gone", count=count), (_row("button-ringing-round", act),)


def _who_is_it(check_in: CheckIn) -> Rows:
    contact = deeds.check_in_contact(check_in=check_in.id)
    volunteer = deeds.check_in_volunteers(check_in=check_in.id)
    return (
        _row("button-i-am-contact", contact, "primary"),
        _row("button-volunteer-contact", volunteer),
    )


def overview(place: str, slug: str, there: tuple[CheckIn, ...], who: str) -> tuple[Text, Rows]:
    """How many take part; a button for each who has no contact, and for each of one's own."""
    alone = [one.id for one in there if not one.contact]
    mine = [one.id for one in there if one.contact == who]
    head = text("ringing-round", place=place, count=len(there), alone=len(alone))
    begin = deeds.begin(conversation="desk_check_in", neighbourhood=slug)
    return head, (
        *_numbered("button-contact-for", [deeds.check_in_contact(check_in=id_) for id_ in alone]),
        *_numbered("button-course-of", [deeds.check_in_course(check_in=id_) for id_ in mine]),
        _row("button-check-in-by-phone", begin),
    )


def _numbered(key: str, acts: list[Deed]) -> Rows:
    shown = enumerate(acts[:COURSE_SHOWN], 1)
    return tuple((Button(text(key, number=number), act),) for number, act in shown)
