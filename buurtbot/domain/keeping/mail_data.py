"""What is kept of who wants a mail when something new stands on their page, as they read it."""

from buurtbot.domain.core.messages import Arg, At
from buurtbot.domain.core.people.news_mail import NewsMail

Line = tuple[str, Arg]


def of_news_mail(wish: NewsMail) -> tuple[Line, ...]:
    """Who wants a mail when something new stands on their page."""
    return (
        ("data-since", At(wish.asked)),
        ("data-mail", wish.address),
        ("data-agreed-at", At(wish.confirmed) if wish.confirmed else ""),
    )
