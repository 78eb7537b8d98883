"""What can be done in the room `mail`."""

from buurtbot.domain.deeds.declared import CLOCK, MAIL, NEIGHBOUR, SENDING, declared


@declared(NEIGHBOUR)
def ask_news_mail(*, address: str, language: str) -> None:
    """Who reads a page wants a mail when something new stands there: the first letter goes."""


@declared(CLOCK)
def clear_mailbox(*, box: str) -> None:
    """Nothing came back of this address for long: it is forgotten that something did."""


@declared(MAIL)
def confirm_news_mail(*, person: str, box: str) -> None:
    """A press on the link in the first letter: it is they who want mail."""


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


@declared(CLOCK)
def mail_news(*, person: str) -> None:
    """Who did not look at their page gets a letter that something new stands there."""


@declared(SENDING)
def news_on_page(*, person: str) -> None:
    """A message was written on somebody's page."""


@declared(NEIGHBOUR)
def no_news_mail() -> None:
    """Who reads a page wants no mail any more."""


@declared(MAIL)
def stop_news_mail(*, person: str, box: str) -> None:
    """A press on the link in a letter: no mail about their page any more."""


@declared(MAIL)
def stop_day_mail(*, neighbourhood: str, box: str) -> None:
    """An address wants the day of a desk no more."""


@declared(SENDING, MAIL)
def mail_came_back(*, neighbourhood: str, box: str, ref: str = "", why: str = "") -> None:
    """A letter did not arrive and will not: the desk hears it once a day."""


@declared(MAIL)
def mail_is_late(*, neighbourhood: str, box: str, full: str = "") -> None:
    """A letter waits on its way: the desk hears it when several do."""
