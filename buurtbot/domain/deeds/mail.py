"""What can be done in the room `mail`."""

from buurtbot.domain.deeds.declared import CLOCK, MAIL, SENDING, declared


@declared(CLOCK)
def clear_mailbox(*, box: str) -> None:
    """Nothing came back of this address for long: it is forgotten that something did."""


@declared(CLOCK)
def day_mail(*, neighbourhood: str) -> None:
    """The day of a desk by mail, to who asked for it."""


@declared(SENDING)
def mail_alarm(*, neighbourhood: str, ref: str, reason: str) -> None:
    """The second channel of a desk rings by e-mail too."""


@declared(MAIL)
def mail_astray(*, neighbourhood: str, who: str = "", words: str = "", worry: str = "") -> None:
    """A letter of which nobody knows the case: the desk knows it is there, or has a case of it."""


@declared(MAIL)
def mail_in_case(*, case: str, who: str, words: str, worry: str = "") -> None:
    """What somebody wrote by mail stands in the topic of a case, as not verified."""


@declared(MAIL)
def mail_files_left(*, case: str, who: str, count: str) -> None:
    """What was attached to a letter stays in the mailbox: the topic says so."""


@declared(MAIL)
def stop_day_mail(*, neighbourhood: str, box: str) -> None:
    """An address wants the day of a desk no more."""


@declared(SENDING, MAIL)
def mail_came_back(*, neighbourhood: str, box: str, ref: str = "") -> None:
    """A letter did not arrive and will not: the desk hears it once a day."""
