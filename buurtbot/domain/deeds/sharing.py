"""What can be done in the room `sharing`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEIGHBOUR, SHOWN_TO, declared


@declared(NEIGHBOUR)
def share_something(**rest: str) -> None:
    """Begin to offer something, where neighbours share here."""


@declared(NEIGHBOUR)
def offer_share(**answers: str) -> None:
    """The end of the talk: neighbours hear of it, or the desk looks first."""


@declared(NEIGHBOUR)
def want_to_hear(**rest: str) -> None:
    """Begin to say where from, or hear that they hear it already."""


@declared(NEIGHBOUR)
def hear_offers(**answers: str) -> None:
    """The end of the talk: they hear what neighbours nearby share."""


@declared(NEIGHBOUR)
def hear_no_offers() -> None:
    """They hear nothing of it any more."""


@declared(NEIGHBOUR)
def shared_now() -> None:
    """Show what is shared nearby now, and what they give or said yes to."""


@declared(NEIGHBOUR)
def yes_to_share(*, share: str) -> None:
    """Say yes to it. When all is gone they wait for a place that comes free."""


@declared(NEIGHBOUR)
def no_to_share(*, share: str) -> None:
    """Not this one; nobody is told."""


@declared(SHOWN_TO)
def not_coming(*, share: str) -> None:
    """They cannot after all: who waits first comes instead."""


@declared(SHOWN_TO)
def stop_share(*, share: str, sure: str = "") -> None:
    """Who gives it cannot after all. All who come hear so."""


@declared(SHOWN_TO)
def thank_for_share(*, share: str) -> None:
    """Thank who gave it, in words that are ready, once."""


@declared(SHOWN_TO)
def report_share(*, share: str) -> None:
    """Something is not right with it: told to the desk, and to nobody else."""


@declared(MODERATOR)
def check_share(*, share: str, to: str) -> None:
    """The desk lets neighbours hear of it (`yes`), or not (`no`)."""


@declared(MODERATOR)
def shares(*, neighbourhoods: str = "") -> None:
    """Show what is shared now, to read out to who only has a phone."""


@declared(MODERATOR)
def sharing_caller(*, neighbourhood: str, person: str = "", chat: str = "", **draft: str) -> None:
    """Show what who rings can do with what is shared: known already, or written down now."""


@declared(MODERATOR)
def share_for_caller(*, neighbourhood: str, person: str, chat: str = "", **draft: str) -> None:
    """A worker wrote down what who rings wants to share: neighbours hear of it."""


@declared(MODERATOR)
def hear_for_caller(*, neighbourhood: str, person: str, chat: str = "", **draft: str) -> None:
    """Who rings agreed, or not, to be rung about what neighbours share."""


@declared(MODERATOR)
def hear_no_more_for(*, person: str, chat: str = "") -> None:
    """They are not rung about it any more."""


@declared(MODERATOR)
def yes_for_caller(*, share: str, person: str, chat: str = "") -> None:
    """Who is on the line says yes to it, or waits for a place."""


@declared(MODERATOR)
def not_coming_for(*, share: str, person: str, chat: str = "") -> None:
    """Who is on the line cannot after all: who waits first comes instead."""


@declared(MODERATOR)
def stop_for_caller(*, share: str, sure: str = "", chat: str = "") -> None:
    """Who gives it rings that they cannot after all. All who come hear so."""


@declared(MODERATOR)
def report_giver_for(*, share: str, person: str, chat: str = "") -> None:
    """Who is on the line, and was to come, reports who gives it."""


@declared(MODERATOR)
def report_guest_for(*, share: str, whom: str = "", chat: str = "") -> None:
    """Who gives it is on the line, and reports `whom` of those who come."""


@declared(MODERATOR)
def give_number(*, share: str, person: str, chat: str = "") -> None:
    """They agree that who gives it has their number, to arrange when and where."""


@declared(MODERATOR)
def answer_share(*, share: str, call: str = "", chat: str = "", **answer: str) -> None:
    """What who was rung about it answers: `said` is "yes" or "no"."""


@declared(CLOCK)
def share_moves(*, share: str) -> None:
    """The next neighbours hear of it; or its time is over."""


@declared(CLOCK)
def apart_in_shares(*, one: str, other: str) -> None:
    """One reported the other: neither comes to what the other shares."""


@declared(CLOCK)
def clear_share(*, share: str) -> None:
    """It has been kept long enough."""


@declared(CLOCK)
def sharing_switched(*, neighbourhood: str, on: str = "") -> None:
    """Who shares or said yes hears that it stops here, or goes on."""


@declared(NEIGHBOUR)
def something_too() -> None:
    """Show what who is helped can do for others, also from a chair."""


@declared(NEIGHBOUR)
def name_neighbour(**answers: str) -> None:
    """Somebody of the desk is to call a neighbour, who knows of it."""


@declared(MODERATOR)
def name_for_caller(*, neighbourhood: str, person: str, chat: str = "", **draft: str) -> None:
    """Who rings names a neighbour who may be called, and who knows of it."""


@declared(MODERATOR)
def neighbour_said(*, named: str, call: str = "", chat: str = "", **answer: str) -> None:
    """What the neighbour answered (`said`): "yes" or "no". Who named them hears the same."""


@declared(CLOCK)
def neighbour_called(*, named: str, came: str = "") -> None:
    """They were to be rung: whom nobody reached is forgotten."""


@declared(CLOCK)
def named_over(*, named: str) -> None:
    """Nobody reached them in all that time: nothing of them is kept."""
