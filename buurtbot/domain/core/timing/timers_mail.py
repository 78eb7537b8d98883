"""How the timers are called that are about letters by e-mail; used as `timers.day_mail(...)`."""


def clear_mailbox(box: str) -> str:
    """That letters to an address came back is forgotten."""
    return f"clear_mailbox:{box}"


def day_mail(neighbourhood: str) -> str:
    """The desk opens: who wants its day by mail gets it."""
    return f"day_mail:{neighbourhood}"


def mail_news(person: str) -> str:
    """They did not look at their page: a letter goes. Or nobody confirmed: the wish goes."""
    return f"mail_news:{person}"
