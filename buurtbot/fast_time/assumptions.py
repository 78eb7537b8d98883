"""How people answer, how fast, and when they have had enough: every number, with its source.

Measured elsewhere: of 1,985 people whom GoodSAM alerted in Australia and New Zealand 75.6 % saw
the alert and 37.7 % accepted; in East Midlands 5.4 %, in London 1.3 % of the arrests had somebody
who accepted. HartslagNu got 70 % of the alerted to respond, and 85 % once lapsed profiles were
removed, so about one profile in six was dead. At the NHS Volunteer Responders 45 % of the active
were offered a task in a week, and two thirds had none after two months; over 98 % of the tasks
were completed. Fastest answers in WhatsApp groups: 4 minutes. Nobody has measured how a Dutch
volunteer answers a chore by chat, so answers, speed and fatigue are run from half to double:
half, base and double are 10, 20 and 40 % of the asked who say yes.
Guessed, for want of a source, and the same for every policy: all numbers marked "a guess".
"""

from dataclasses import dataclass
from itertools import product
from typing import Final

SOURCES: Final = (
    "Answers: 75.6 % see it, 37.7 % accept (GoodSAM Australia/New Zealand), 5.4 % East Midlands;",
    "one profile in six is dead (HartslagNu: response 70 -> 85 % after cleaning). Base here: 20 %",
    "of the asked say yes, half of the readers read within 12 minutes by day, and who is asked",
    "more than 12 times in a month answers less and may leave (guesses: buurtbot/fast_time/",
    "assumptions.py). Each of the three at half and at double: --assumptions all. To compare:",
    "filled 59 % (pomuzeme.si), 61 % (Meppelvoorelkaar); 45 % offered a task in a week (NHSVR).",
)
DEAD: Final = 0.18  # of the profiles; 1 - 70/85, HartslagNu
SEES: Final = 0.756  # of the alerted, GoodSAM Australia/New Zealand
YES: Final = 0.32  # of who sees it: 0.82 x 0.756 x 0.32 = 20 % of the asked
SAYS_NO: Final = 0.6  # of who sees it and does not come; the others stay silent. A guess
READ_MINUTES: Final = 12.0  # median by day; three times the fastest WhatsApp groups
READ_SPREAD: Final = 1.3  # sigma of the logarithm: one in twenty reads after 100 minutes. A guess
AT_WORK: Final = 2.0  # times slower on weekdays from nine to five. A guess
WAKES, SLEEPS = 7, 23  # local hours: what comes in between is read in the morning
DROPS: Final = 0.05  # of who said yes. A guess, above the 2 % that NHSVR could not complete
ENOUGH: Final = 12.0  # invitations in thirty days before it is too much: three a week. A guess
ENOUGH_SPREAD: Final = 0.4  # sigma of the logarithm, between people. A guess
LEAVES: Final = 0.03  # for each invitation above that. A guess
MOVES_ON: Final = 0.04  # a month, whatever happens. A guess: two in five are gone in a year
FORGOTTEN: Final = 0.04  # a month more for who was not asked in thirty days (NHSVR complaints)
VISITS: Final = 2.0  # a week, of a volunteer to a list of requests without push. A guess
MONTH_DAYS: Final = 30
STEPS: Final = (0.5, 1.0, 2.0)


@dataclass(frozen=True, order=True)
class Assumptions:
    """The three that are run from half to double, as factors of the numbers above."""

    answers: float = 1.0
    speed: float = 1.0
    fatigue: float = 1.0

    @property
    def name(self) -> str:
        """How a table calls them."""
        return f"answers x{self.answers:g}, speed x{self.speed:g}, fatigue x{self.fatigue:g}"


BASE: Final = Assumptions()


def one_at_a_time() -> tuple[Assumptions, ...]:
    """The base, and each of the three at half and at double."""
    return (
        BASE,
        *(Assumptions(answers=step) for step in STEPS if step != 1),
        *(Assumptions(speed=step) for step in STEPS if step != 1),
        *(Assumptions(fatigue=step) for step in STEPS if step != 1),
    )


def every_combination() -> tuple[Assumptions, ...]:
    """All 27: three steps of each of the three."""
    return tuple(Assumptions(*steps) for steps in product(STEPS, repeat=3))


SETS: Final = {
    "base": lambda: (BASE,),
    "each": one_at_a_time,
    "all": every_combination,
}
