"""What can be done in the room `check_ins`."""

from buurtbot.domain.deeds.declared import (
    CLOCK,
    MODERATOR,
    NEIGHBOUR,
    NEWS,
    SHOWN_TO,
    declared,
)


@declared(NEIGHBOUR)
def check_in_page() -> None:
    """Show what was agreed, or what it is and how to begin."""


@declared(NEIGHBOUR)
def check_in_agreed(**answers: str) -> None:
    """They are asked from now on. A change keeps the course and the contact."""


@declared(MODERATOR)
def check_in_by_phone(*, neighbourhood: str, chat: str = "", **answers: str) -> None:
    """Somebody agreed by telephone: they are called on those days."""


@declared(MODERATOR)
def check_in_not_agreed(*, neighbourhood: str, chat: str = "", **said: str) -> None:
    """Who rang would rather not: nothing is kept."""


@declared(CLOCK)
def ask_check_in(*, check_in: str) -> None:
    """Ask it, or put them on the call list; and set the next time."""


@declared(CLOCK)
def check_in_waits(*, check_in: str) -> None:
    """Nothing was answered: ask once more; after that it is for a person."""


@declared(SHOWN_TO)
def check_in_answer(*, check_in: str, how: str, asked: str = "") -> None:
    """A button under the question: fine, so-so, call me, or rather no call today."""


@declared(CLOCK)
def check_in_called(*, check_in: str, came: str = "") -> None:
    """What came of a call is a part of the course."""


@declared(SHOWN_TO, MODERATOR)
def check_in_course(*, check_in: str, chat: str = "") -> None:
    """Show the course of the answers, to themselves and to their contact alone."""


@declared(SHOWN_TO)
def check_in_away(*, check_in: str, days: str) -> None:
    """Not asked for so many days; 0 when they are back."""


@declared(SHOWN_TO)
def check_in_away_days(*, check_in: str) -> None:
    """Ask for how long."""


@declared(SHOWN_TO, MODERATOR)
def check_in_stop(*, check_in: str, chat: str = "") -> None:
    """Stop: nothing is asked any more, and the answers go."""


@declared(MODERATOR)
def ringing_round(*, neighbourhoods: str = "") -> None:
    """Show how many take part in these neighbourhoods, and who has no contact yet."""


@declared(MODERATOR)
def check_in_contact(*, check_in: str, chat: str = "") -> None:
    """This worker is their contact from now on, and sees in their own chat who it is."""


@declared(MODERATOR)
def check_in_volunteers(*, check_in: str, chat: str = "") -> None:
    """Show which volunteers could be the contact."""


@declared(MODERATOR)
def check_in_ask(*, check_in: str, person: str, chat: str = "") -> None:
    """Ask this volunteer to be the contact."""


@declared(SHOWN_TO)
def check_in_contact_says(*, check_in: str, value: str) -> None:
    """The volunteer wants to be the contact, or not; no longer, later."""


@declared(NEWS, CLOCK)
def contact_left(*, neighbourhoods: str, who: str, of: str = "") -> None:
    """`who` is the contact of nobody in these neighbourhoods any more, or not `of` this one."""


@declared(CLOCK)
def check_ins_switched(*, neighbourhood: str, on: str = "") -> None:
    """The desk switched it on or off: each who takes part is told, one by one."""


@declared(MODERATOR)
def check_in_caller(*, check_in: str, chat: str = "") -> None:
    """Who takes part is on the telephone: show staff what can be done for them."""


@declared(MODERATOR)
def check_in_away_for(*, check_in: str, days: str, chat: str = "") -> None:
    """Who is on the telephone is away for so many days; 0 when they are back."""


@declared(CLOCK)
def check_in_told(*, check_in: str, on: str = "") -> None:
    """One of them hears that it stops, and whom to call; or that it goes on."""
