"""What can be done in the room `desk`."""

from buurtbot.domain.core.case import Outcome
from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEWS, SENDING, SHOWN_TO, declared


@declared(MODERATOR)
def activities(*, neighbourhoods: str = "") -> None:
    """Show what these neighbourhoods do together, with a button to switch each on or off."""


@declared(MODERATOR)
def switch_activity(*, neighbourhood: str, activity: str, to: str) -> None:
    """Switch one `on` or `off`; what that means is asked first, then it is "surely off"."""


@declared(CLOCK)
def activity_switched(*, neighbourhood: str, activity: str) -> None:
    """This process knows of it at once, and its own deed tells who takes part."""


@declared(MODERATOR)
def end_pause(*, case: str) -> None:
    """Two who are apart since one reported the other may meet again; who reported can say no."""


@declared(SHOWN_TO)
def stay_apart(*, case: str) -> None:
    """Who reported does not want to meet the other any more, whatever the desk decides."""


@declared(MODERATOR)
def ask_wider(*, case: str) -> None:
    """Ask the next circle of volunteers now. Staff ask on purpose: quiet hours do not hold."""


@declared(MODERATOR)
def choose_volunteer(*, case: str) -> None:
    """Show who could be asked: those who fit best first, then who lives nearest."""


@declared(MODERATOR)
def choose(*, case: str, volunteer: str) -> None:
    """Ask this volunteer only. They may still say no."""


@declared(MODERATOR)
def mine(*, case: str, over: str = "") -> None:
    """Take a case. Somebody else's is taken over with one more press (`over`: whose)."""


@declared(MODERATOR)
def call_back(*, case: str) -> None:
    """Show how to reach the person, and tell them that somebody will call."""


@declared(MODERATOR)
def refer_to(*, case: str, where: str, sure: str = "") -> None:
    """Give the person the fixed information about this place, once staff saw the very words."""


@declared(SHOWN_TO, MODERATOR)
def reopen(*, case: str) -> None:
    """Open a closed case again: staff from its topic, or the person who has more to say."""


@declared(MODERATOR)
def close_case(*, case: str) -> None:
    """Ask how the case ended."""


@declared(MODERATOR)
def close_as(*, case: str, outcome: Outcome, **said: str) -> None:
    """Close it: the topic closes, the person is told, the request ends where it was the matter.

    Where the person reads something, that happens a little later; `sure`: now.
    """


@declared(CLOCK)
def close_soon(*, case: str) -> None:
    """It is closed as was pressed, unless something was said or done there since."""


@declared(MODERATOR)
def stay_open(*, case: str) -> None:
    """The case is not closed after all."""


@declared(MODERATOR)
def fill_in_address(*, case: str) -> None:
    """Begin a talk in the topic: what this moderator types next there is the address."""


@declared(MODERATOR)
def address_filled_in(*, case: str, place: str = "", address: str = "", **rest: str) -> None:
    """The address is confirmed: the request goes on its way, and the resident hears it."""


@declared(MODERATOR)
def address_left(*, case: str, **rest: str) -> None:
    """It is not filled in now; the button on the card is still there."""


@declared(MODERATOR)
def find(*, neighbourhoods: str = "", said: str = "") -> None:
    """Show what is called so in these neighbourhoods, with a button for each case."""


@declared(MODERATOR)
def print_sheet(*, case: str) -> None:
    """It is noted that who has this case makes a sheet with the address on paper."""


@declared(MODERATOR)
def make_case(*, request: str) -> None:
    """A request that the desk found and has no case yet gets one, to speak with the resident."""


@declared(SENDING)
def desk_cut_off(*, neighbourhood: str, case: str) -> None:
    """Something for this group waits: the second channel rings, with the reference of its case."""


@declared(SENDING)
def desk_reached(*, neighbourhood: str, since: str) -> None:
    """The group hears that it missed something for a while, and that it all comes now."""


@declared(SENDING, NEWS)
def desk_moved(*, neighbourhood: str, chat: str) -> None:
    """The group has another number now, which belongs in the config."""


@declared(NEWS)
def desk_standing(*, slugs: str, was: str, now: str) -> None:
    """What our bot is in the group of these neighbourhoods from now on."""


@declared(NEWS)
def topic_closed(*, case: str) -> None:
    """Somebody closed the topic of an open case by hand: nobody could answer there any more."""


@declared(SENDING)
def did_not_reach(*, case: str) -> None:
    """What staff said did not arrive: they hear so where they said it, and what they can do."""


@declared(SENDING)
def card_again(*, case: str) -> None:
    """A topic had to be made anew: the card of its case stands in it too, with its buttons."""


@declared(MODERATOR)
def hand_over(*, case: str) -> None:
    """Its holder asks who takes it; the topic and the group have a button for it."""


@declared(MODERATOR)
def read_audit(*, neighbourhood: str, why: str) -> None:
    """Look at who did what at a desk; that is noted. For its contact and their deputy alone."""


@declared(MODERATOR)
def give_back(*, case: str) -> None:
    """Its holder cannot go on with it: it stands on the list again, and calls."""


@declared(CLOCK)
def handed_over(*, case: str, who: str) -> None:
    """When nobody took it, who wanted to hand it over hears that they still have it."""


@declared(NEWS)
def holder_left(*, neighbourhoods: str, who: str) -> None:
    """All open cases that `who` had in these neighbourhoods (slugs, by spaces) wait again."""


@declared(MODERATOR)
def new_volunteer(*, person: str) -> None:
    """Show the card of one volunteer, on which the desk decides, again."""


@declared(MODERATOR)
def show_volunteer(*, person: str) -> None:
    """Show one volunteer with what may be decided."""


@declared(MODERATOR)
def approve(*, person: str, level: str, month: str = "") -> None:
    """Give a volunteer a level: 1 spoken to by the desk, 2 VOG seen, of this `month`."""


@declared(MODERATOR)
def refuse_volunteer(*, person: str) -> None:
    """This volunteer is not asked (any more)."""


@declared(MODERATOR)
def volunteers(*, neighbourhoods: str = "", page: str = "0") -> None:
    """Who waits for a decision, and how many there are of each level and kind."""


@declared(MODERATOR)
def open_cases(*, neighbourhoods: str = "") -> None:
    """What is open in these neighbourhoods, the oldest first; very many are counted."""


@declared(CLOCK)
def desk_digest(*, neighbourhood: str) -> None:
    """One count for all that wait; it takes the place of the count before."""


@declared(MODERATOR)
def show_case(*, case: str) -> None:
    """Bring the card up again, at the end of its topic."""


@declared(MODERATOR)
def desk_help(*, neighbourhoods: str = "") -> None:
    """What the desk can do, in a few lines."""


@declared(MODERATOR)
def advise(*, case: str, card: str = "") -> None:
    """Show what can be done in this case, or with `card` that card, in its own place."""


@declared(MODERATOR)
def meldcode(*, case: str) -> None:
    """Show the five steps of the meldcode, in the place of the card they belong to."""


@declared(CLOCK)
def still_open(*, neighbourhood: str) -> None:
    """What is still open where a shift begins or ends, in the place of what stood there before."""


@declared(MODERATOR)
def still_open_now(*, neighbourhood: str) -> None:
    """What is still open as it is now, in its own place: nothing rings."""


@declared(CLOCK)
def nothing_done(*, case: str, warned: str = "") -> None:
    """First its holder is told, then the case waits again. What was done since puts it off."""


@declared(MODERATOR)
def at_it(*, case: str) -> None:
    """Its holder says to be at it: the time begins anew."""


@declared(MODERATOR)
def mark(*, case: str, how: str, **line: str) -> None:
    """Show the words as they would be kept, to teach the screening. Nothing is kept yet.

    Those of the case itself; or of a `line` in the topic its `words`, and `unnamed`: what who
    shows no name is called there, a line each.
    """


@declared(MODERATOR)
def keep_line(*, case: str, label: str, token: str) -> None:
    """Keep the line without its case; it goes after its time, or when it was handed over."""


@declared(MODERATOR)
def keep_no_line(*, case: str, token: str) -> None:
    """The line is not kept, and what was shown goes."""


@declared(CLOCK)
def clear_line(*, line: str) -> None:
    """The time of a line that was kept is over."""
