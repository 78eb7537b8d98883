"""What someone can do now: the menu follows from what they are and what they have open."""

from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import At, Button, Deed, Key, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY, is_paused
from buurtbot.domain.welcome import together
from config.network.network import Neighbourhood

Row = tuple[Button, ...]


def menu(
    person: Person, here: Neighbourhood, now: datetime, on: frozenset[Activity] = frozenset()
) -> Say:
    """The menu as a message; `on` is what they do together here."""
    rows = buttons(person, now, on, elsewhere=bool(here.directory.initiative))
    return Say(ToPerson(person.id), _greeting(person, here, now), rows)


def _greeting(person: Person, here: Neighbourhood, now: datetime) -> Text:
    if person.offer is None:
        return text("menu", neighbourhood=here.name)
    return text("menu-and", menu=text("menu", neighbourhood=here.name), more=_state(person, now))


def _state(person: Person, now: datetime) -> Text:
    """How it stands with what they offer."""
    offer = person.offer
    if offer is None or offer.refused:
        return text("menu-no-volunteer")
    if offer.level == 0:
        return text("menu-waits-for-desk")
    return _pause(offer) if is_paused(offer, now) else text("menu-volunteer")


def _pause(offer: Offer) -> Text:
    if offer.paused_until is None or offer.paused_until == UNTIL_I_SAY:
        return text("menu-paused")
    return text("menu-paused-until", at=At(offer.paused_until))


def buttons(
    person: Person,
    now: datetime,
    on: frozenset[Activity] = frozenset(),
    *,
    elsewhere: bool = False,
) -> Rows:
    """The buttons of the menu, one large one on each row; `elsewhere` there are places to go."""
    places = (_row("button-where-to-go", deeds.where_to_go()),) if elsewhere else ()
    rows = (
        _help_row(),
        *_own_rows(person),
        *_offer_rows(person.offer, now),
        *together.entry(person, on),
        *places,
        _row("button-person", deeds.want_person()),
        _row("button-more-choices", deeds.more_menu()),
    )
    return tuple(rows)


def _help_row() -> Row:
    act = deeds.begin(conversation="ask_for_help")
    return (Button(text("button-ask-for-help"), act, style="primary"),)


def _own_rows(person: Person) -> tuple[Row, ...]:
    """What is going on now, if anything is."""
    busy = person.offer.busy_with if person.offer else ()
    open_ones = len(person.requests) + len(busy)
    return (own_row(open_ones),) if open_ones else ()


def own_row(count: int) -> Row:
    """The button to so many requests, of theirs or of whom they help."""
    return (Button(text("button-my-requests", count=count), deeds.request_status()),)


def _offer_rows(offer: Offer | None, now: datetime) -> tuple[Row, ...]:
    if offer is None:
        return (offer_row(),)
    if offer.refused:
        return ()
    change = Button(text("button-change-offer"), deeds.begin(conversation="offer_help"))
    pause = _row("button-resume", deeds.resume_offer()) if is_paused(offer, now) else _pause_row()
    return (pause, (change,), _row("button-what-i-did", deeds.what_i_did()))


def offer_row() -> Row:
    """The button of who is no helper (any more)."""
    return (Button(text("button-offer-help"), deeds.begin(conversation="offer_help")),)


def _pause_row() -> Row:
    return _row("button-pause", deeds.pause_menu())


def _row(label: str, act: Deed) -> Row:
    return (Button(text(label), act),)


def more(person: Person, *, signals: bool = False) -> Say:
    """What is needed less often: language, my data, help lines, stopping, forgetting."""
    language = Button(text("button-language"), deeds.begin(conversation="language"))
    stop = (_row("button-stop-offering", deeds.stop_offering()),) if person.offer else ()
    rows = (
        *((signal_row(),) if signals else ()),
        _row("button-helplines", deeds.helplines_page()),
        (language,),
        _row("button-my-data", deeds.my_data()),
        *stop,
        _row("button-forget-me", deeds.forget_me()),
        _row("button-to-menu", deeds.show_menu()),
    )
    return Say(ToPerson(person.id), text("menu-more"), rows)


def signal_row() -> Row:
    """The button of who worries about somebody."""
    return _row("button-signal-give", deeds.begin(conversation="signal"))


def stopping(person: Person, now: datetime) -> Say:
    """What somebody may mean who says "stop": each of it with its own button."""
    offer = person.offer if person.offer and not person.offer.refused else None
    pause = (_pause_row(),) if offer and not is_paused(offer, now) else ()
    stop = (_row("button-stop-offering", deeds.stop_offering()),) if offer else ()
    rows = (
        *_own_rows(person),
        *pause,
        *stop,
        _row("button-forget-me", deeds.forget_me()),
        _row("button-person", deeds.want_person()),
        _row("button-to-menu", deeds.show_menu()),
    )
    return Say(ToPerson(person.id), text("stop-what"), rows)


def begin_anew() -> tuple[tuple[Key, ...], ...]:
    """The key of who is not known (any more): it types its label, and then we begin."""
    return ((Key(text("button-begin-anew")),),)


def back_to_menu() -> Row:
    """The button that leads back."""
    return _row("button-to-menu", deeds.show_menu())
