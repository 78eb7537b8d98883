"""How people answer the telephone, forget, and are missed: every number, with its source.

Nobody has measured a Dutch telephone circle. Known is why it matters: of people found helpless at
home 67 % died when it had lasted longer than 72 hours, 12 % when it was less than one (Gurley and
others, New England Journal of Medicine 1996; San Francisco); and that a circle of six to ten is
through in half an hour, with three minutes a call at most (Humanitas). All other numbers are
guesses, the same for every way, and the six that matter most run from half to double.
"""

from dataclasses import dataclass
from itertools import product
from typing import Final

SOURCES: Final = (
    "All numbers of how people answer are guesses (buurtbot/fast_time/together/guesses.py), the",
    "same for every way; each at half and at double: --assumptions each. Who can still ring",
    "somebody is not counted: they are as fast in every way. Beyond 72 hours helpless 67 % died,",
    "within one hour 12 % (Gurley and others, NEJM 1996). A call takes three minutes: Humanitas.",
)
MEMBERS: Final = 8  # of a circle: six to ten (Humanitas)
PER_WORKER: Final = 40  # members that one worker looks after: five circles. A guess
MISSED: Final = 0.12  # of the day in the shower, in the garden or asleep: no answer. A guess
MISSED_MINUTES: Final = 25.0  # the median of each such time. A guess
EXPECTED: Final = 0.03  # of the time, the same of who expects a call. A guess
EXPECTED_MINUTES: Final = 8.0  # and for so long. A guess
MISSED_SPREAD: Final = 0.8  # sigma of the logarithm, of both. A guess
GONE: Final = 0.01  # of the days, from eight to six: out without a word, or the phone is flat
HAS_BOT: Final = 0.7  # of the members; the others are only called. A guess
HAS_KEY: Final = 0.8  # of the members have told who has their key. A guess
KEY_AWAY: Final = 0.4  # of the times, who has the key does not answer or cannot go. A guess
WALK_MINUTES: Final = 12.0  # of who has the key, and to look around there. A guess
TURN_MINUTES: Final = 1.5  # median until a member sees that it is their turn: they wait for it
TURN_SPREAD: Final = 0.9  # sigma of the logarithm. A guess, as is the median
TALK_MINUTES: Final = 2.0  # median of a call: three minutes at most (Humanitas)
TALK_SPREAD: Final = 0.5
FORGETS: Final = 0.05  # of the mornings a member looks at no message. A guess
NO_PRESS: Final = 0.04  # of the calls, nobody presses what came of it. A guess
SO_SO: Final = 0.1  # of the answers to the bot. A guess
CALL_ME: Final = 0.03  # the same
WANTS_CALL: Final = 0.5  # of who said so-so, and is asked what helps. A guess
RINGS_MINUTES: Final = 1.0  # of a call that nobody answers
LIST_MINUTES: Final = 30.0  # median until somebody is taken from the call list. A guess
MONDAY_MINUTES: Final = 7.0  # between two calls of who rings everyone on Monday. A guess
DESK_MINUTES: Final = 15.0  # median until the desk reads a case, when it is there. A guess
ON_DUTY_MINUTES: Final = 90.0  # the same when it is closed: an urgent case rings somebody. A guess
DESK_SPREAD: Final = 0.8
# Who else notices: days on average, for so many of the members. A guess: who joins is much alone.
SEEN_EVERY: Final = ((0.3, 1.0), (0.4, 3.0), (0.3, 8.0))
STEPS: Final = (0.5, 2.0)


@dataclass(frozen=True, order=True)
class Guesses:
    """Those that run from half to double, as factors of the numbers above."""

    missed: float = 1.0  # of the day, no answer
    gone: float = 1.0  # days out without a word
    forgets: float = 1.0  # a caller looks at nothing, or presses nothing
    key_away: float = 1.0
    desk: float = 1.0  # minutes until it reads a case, or somebody takes a call
    alone: float = 1.0  # days until somebody else notices

    @property
    def name(self) -> str:
        """How a table calls them."""
        changed = {of: factor for of, factor in vars(self).items() if factor != 1}
        return ", ".join(f"{of} x{factor:g}" for of, factor in changed.items()) or "as guessed"


BASE: Final = Guesses()


def one_at_a_time() -> tuple[Guesses, ...]:
    """The base, and each at half and at double."""
    return (BASE, *(Guesses(**{of: step}) for of, step in product(vars(BASE), STEPS)))


def all_at_once() -> tuple[Guesses, ...]:
    """The base; everything better than guessed; everything worse."""
    return (BASE, *(Guesses(*[step] * len(vars(BASE))) for step in STEPS))


SETS: Final = {"base": lambda: (BASE,), "each": one_at_a_time, "all": all_at_once}
