"""What can be done in the room `volunteering`."""

from buurtbot.domain.deeds.declared import CARRIED, CLOCK, MODERATOR, NEIGHBOUR, declared


@declared(CARRIED)
def borrow_volunteer(*, person: str) -> None:
    """Keep a copy of a volunteer of another municipality; without a record the copy goes."""


@declared(CARRIED)
def note_at_home(*, person: str, at: str, gone: str = "") -> None:
    """What a copy went through elsewhere, written down at home and told to the other copies."""


@declared(CARRIED)
def note_asked(*, person: str, at: str, here: str) -> None:
    """A volunteer was asked in another municipality (`here`): it counts for their turn."""


@declared(NEIGHBOUR)
def offer_help(**answers: str) -> None:
    """The end of the talk: keep the offer. A change keeps the level and what was counted."""


@declared(NEIGHBOUR)
def pause_menu() -> None:
    """Ask how long."""


@declared(NEIGHBOUR)
def pause_offer(*, until: str) -> None:
    """No invitations until then. What they already took, they still do."""


@declared(NEIGHBOUR)
def resume_offer() -> None:
    """Invitations again, from now."""


@declared(CLOCK)
def pause_over(*, person: str) -> None:
    """The pause is over, unless it was changed meanwhile."""


@declared(NEIGHBOUR)
def stop_offering() -> None:
    """Ask whether they are sure, and whether a pause would do."""


@declared(NEIGHBOUR)
def stop_offering_sure() -> None:
    """The offer and the home go. What they held goes on to others at once."""


@declared(NEIGHBOUR)
def what_i_did() -> None:
    """Tell it in numbers that say something."""


@declared(CLOCK)
def vog_ends(*, person: str) -> None:
    """A VOG ends soon: volunteer and desk hear of it. At its end the level is 1 again."""


# -- who helps and only has a telephone


@declared(MODERATOR)
def helper_caller(*, person: str, chat: str = "") -> None:
    """Who helps by phone is on the line: show staff what they were asked, hold and may change."""


@declared(MODERATOR)
def answer_for_helper(*, person: str, of: str, chat: str = "", **answer: str) -> None:
    """What who was rung about a request answers: `said` is "yes" or "no"."""


@declared(MODERATOR)
def for_helper(*, person: str, act: str, chat: str = "", **given: str) -> None:
    """Do for who only has a phone what they would press themselves, of what they hold or offer."""


@declared(MODERATOR)
def offer_for_caller(*, neighbourhood: str, chat: str = "", **draft: str) -> None:
    """A worker wrote down what who rings wants to help with. A change keeps what was counted."""


@declared(MODERATOR)
def say_for_helper(*, person: str, of: str, chat: str = "", **said: str) -> None:
    """What who helps by phone says to who is helped, in their name and on their line."""
