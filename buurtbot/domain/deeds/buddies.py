"""What can be done in the room `buddies`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEIGHBOUR, SHOWN_TO, declared


@declared(NEIGHBOUR)
def my_buddy(**rest: str) -> None:
    """How it stands with the buddy that they have, or look for."""


@declared(NEIGHBOUR)
def seek_buddy(*, kind: str = "", **answers: str) -> None:
    """They look for a buddy: the end of a talk."""


@declared(NEIGHBOUR)
def look_on() -> None:
    """They look for a buddy again, with what they said before."""


@declared(NEIGHBOUR)
def stop_seeking() -> None:
    """They look no more, and what was kept for it goes."""


@declared(MODERATOR)
def buddy_caller(*, person: str, chat: str = "") -> None:
    """Who looks for a buddy, or has one, is on the telephone: show staff what can be done."""


@declared(MODERATOR)
def stop_buddy_for(*, person: str, chat: str = "") -> None:
    """Who is on the telephone stops with their buddy, or looks for none any more."""


@declared(MODERATOR)
def look_on_for(*, person: str, chat: str = "") -> None:
    """Who is on the telephone looks for a buddy again, with what they said before."""


@declared(MODERATOR)
def report_buddy_for(*, person: str, chat: str = "") -> None:
    """Who is on the telephone says that something was not right: it ends, and the desk looks."""


@declared(MODERATOR)
def met_for_buddy(*, person: str, yes: str = "", chat: str = "") -> None:
    """Whether who is on the telephone was together with their buddy lately."""


@declared(MODERATOR)
def ask_both_buddies(*, person: str, chat: str = "") -> None:
    """Ask this one and their buddy now how it goes: in the bot, or by a call from the list."""


@declared(CLOCK)
def match_buddies(*, neighbourhood: str) -> None:
    """Ask those who would go together, and set the next look."""


@declared(SHOWN_TO)
def yes_to_buddy(*, buddies: str) -> None:
    """They want to. When both do, it begins."""


@declared(SHOWN_TO)
def no_to_buddy(*, buddies: str) -> None:
    """Not this one. The other hears only that we look on."""


@declared(MODERATOR)
def answer_for_buddy(*, buddies: str, person: str, chat: str = "", **answer: str) -> None:
    """What somebody without the bot answered by phone: `yes`, or nothing for a no."""


@declared(MODERATOR)
def rhythm_for_buddy(*, buddies: str, person: str, chat: str = "", **answer: str) -> None:
    """Its `rhythm`: how often somebody without the bot likes to, as they said by phone."""


@declared(CLOCK)
def buddy_unanswered(*, buddies: str, reminded: str = "") -> None:
    """Not everybody answered: remind them, and later look on."""


@declared(CLOCK)
def buddy_called(*, buddies: str, came: str = "") -> None:
    """Who has no bot was to be rung about it: who is not reached gave no answer."""


@declared(MODERATOR)
def release_buddy(*, person: str) -> None:
    """Who was reported may look for a buddy again: the desk looked at it."""


@declared(SHOWN_TO)
def buddy_rhythm(*, buddies: str, rhythm: str) -> None:
    """How often they like to; the more seldom of both counts."""


@declared(CLOCK)
def buddy_goes_called(*, buddies: str, came: str = "") -> None:
    """Who has no bot was rung about how it goes: not to be reached is silence too."""


@declared(CLOCK)
def how_are_buddies(*, buddies: str) -> None:
    """Whether they still see each other; when it sleeps, a nudge; when it stays so, an end."""


@declared(SHOWN_TO)
def buddies_met(*, buddies: str, yes: str = "") -> None:
    """Whether they were together lately."""


@declared(SHOWN_TO, MODERATOR)
def end_buddies(*, buddies: str, sure: str = "") -> None:
    """They are buddies no more; the other hears so kindly, and no reason."""


@declared(SHOWN_TO)
def report_buddies(*, buddies: str) -> None:
    """Something was not right: it ends at once, and a person of the desk looks."""


@declared(CLOCK)
def buddy_seeker_over(*, person: str) -> None:
    """Nobody was found for long, or they rest: they hear so, and what was kept goes."""


@declared(MODERATOR)
def list_buddies(*, neighbourhoods: str = "") -> None:
    """Who are buddies in these neighbourhoods, how many wait, and whose answer is to be noted."""


@declared(MODERATOR)
def buddy_by_phone(*, neighbourhood: str, chat: str = "", **draft: str) -> None:
    """A worker wrote down who rang and looks for a buddy."""


@declared(CLOCK)
def buddies_switched(*, neighbourhood: str, on: str) -> None:
    """The desk switched buddies on or off: who looks or has one hears so."""
