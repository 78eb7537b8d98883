"""What can be done in the room `mail`."""

from buurtbot.domain.deeds.declared import CLOCK, SENDING, declared


@declared(CLOCK)
def clear_mailbox(*, box: str) -> None:
    """Nothing came back of this address for long: it is forgotten that something did."""


@declared(CLOCK)
def day_mail(*, neighbourhood: str) -> None:
    """The day of a desk by mail, to who asked for it."""


@declared(SENDING)
def mail_alarm(*, neighbourhood: str, ref: str, reason: str) -> None:
    """The second channel of a desk rings by e-mail too."""


@declared(SENDING)
def mail_came_back(*, neighbourhood: str, box: str, ref: str = "") -> None:
    """A letter did not arrive and will not: the desk hears it once a day."""
