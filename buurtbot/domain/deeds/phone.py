"""What can be done in the room `phone`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, declared


@declared(MODERATOR)
def phoned(*, request: str, by_helper: str = "") -> None:
    """It was told by phone. Whoever helps hears so when it was theirs."""


@declared(MODERATOR)
def may_ring(*, request: str, may: str) -> None:
    """Who only has a phone says that who helps may ring them ("yes"), or not any more ("no")."""


@declared(MODERATOR)
def say_to_helper(*, request: str, words: str = "", **rest: str) -> None:
    """What the desk has to say to who helps, in the name of who only has a phone."""


@declared(MODERATOR, CLOCK)
def send_typed(*, line: str, to: str) -> None:
    """Staff said for whom it is; or nobody did in a day, and it stays where it stands."""


@declared(MODERATOR)
def intake(*, case: str, chat: str = "", **draft: str) -> None:
    """Everything was asked: the person (without Telegram) and the request are made, or changed."""


@declared(MODERATOR)
def intake_stopped(*, case: str, chat: str = "", why: str = "stopped", **rest: str) -> None:
    """Nothing is sent and nothing kept; the case closes. A danger that was told stays open."""


@declared(MODERATOR)
def intake_known(*, case: str, show: str = "", chat: str = "", **rest: str) -> None:
    """The caller has a request already: nothing new is made, and its card comes up again."""


@declared(CLOCK)
def intake_over(*, case: str, who: str = "") -> None:
    """An intake that was begun and never finished is thrown away."""
