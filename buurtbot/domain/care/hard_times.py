"""What someone hears whose words are heavy, and no alarm: something warm, and an offer that fits.

Once a day, beside whatever goes on. Company, a meal, a line that listens, a person of the team in
its hours: each is theirs to press or to leave. We do not say what is wrong with them.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.care.crisis import paragraphs
from buurtbot.domain.care.help_lines import EMERGENCY, for_children, lines_of
from buurtbot.domain.cases.cases import at_desk, next_at_desk
from buurtbot.domain.cases.promising import hours_text
from buurtbot.domain.core.messages import At, Button, Rows, Text, text
from buurtbot.domain.core.people.person import Person
from config.care.helplines import Helplines
from config.care.screening import Quiet
from config.core.kinds import Kind
from config.network.network import Neighbourhood

# What neighbours can do, the most fitting first; the first of loneliness is what we ask about.
FITS: Final[dict[Quiet, tuple[Kind, ...]]] = {
    "distress": ("cooking", "company"),
    "loneliness": ("company",),
}


def is_told(person: Person, now: datetime, hours: int) -> bool:
    """Whether they read it so lately that to say it again would be a nuisance."""
    told = person.hard_times_at
    return told is not None and now - told < timedelta(hours=hours)


@dataclass(frozen=True)
class Heavy:
    """Words that weigh and are no alarm, and how they were understood."""

    label: Quiet
    words: str


@dataclass(frozen=True)
class HardTimes:
    """What somebody wrote, with the lines and the desk that are there now.

    `asks`: nothing else is being asked. `known`: they agreed to being known, so the team may read
    it; else they hear where a person is. `child`: they say to be one, so no neighbour is offered.
    """

    label: Quiet
    here: Neighbourhood
    helplines: Helplines
    now: datetime
    asks: bool = True
    known: bool = True
    child: bool = False

    def first(self) -> Text:
        """Said once a day."""
        return paragraphs(
            text(f"hard-times-{self.label}"),
            self._danger,
            *lines_of(self.label, self.helplines, child=self.child),
            text("crisis-computer", team=self._team) if self.known else self._by_phone,
            self._last,
        )

    def again(self) -> Text:
        """To who goes on about it, when nothing else answers them."""
        return paragraphs(text("hard-times-again"), self._team)

    def buttons(self) -> Rows:
        """What they may want. In a talk that goes on no other talk is begun."""
        if not self.known:
            return ()
        calls = Button(text("button-call-me"), deeds.want_person(), style="primary")
        fits = tuple((_asks_for(kind),) for kind in self._fits)
        rows = (*fits, (calls,)) if self.label == "loneliness" else ((calls,), *fits)
        return (*rows, *self._chat())

    @property
    def _danger(self) -> Text | None:
        """Panic, hunger or a confused mind can become danger to life; being alone is none."""
        if self.label != "distress":
            return None
        return text("crisis-danger-now", emergency=self.helplines.named(EMERGENCY).number)

    @property
    def _team(self) -> Text:
        hours, by = self.here.desk.hours, self.here.organisation
        if at_desk(hours, self.now):
            return text("hard-times-team-here", organisation=by)
        at = At(next_at_desk(hours, self.now))
        return text("hard-times-team-away", organisation=by, at=at)

    @property
    def _by_phone(self) -> Text:
        desk, by = self.here.desk, self.here.organisation
        hours = hours_text(desk.hours)
        return text("hard-times-stranger", organisation=by, phone=desk.phone, hours=hours)

    @property
    def _fits(self) -> tuple[Kind, ...]:
        return FITS[self.label] if self.asks and not self.child else ()

    @property
    def _last(self) -> Text | None:
        """The one question; where a talk asks one already, that it goes on."""
        if not self.known:
            return None
        label = "distress" if self.child else self.label  # of what no neighbour is needed for
        return text(f"hard-times-ask-{label}" if self.asks else "hard-times-goes-on")

    def _chat(self) -> Rows:
        theirs = for_children(self.helplines) if self.child else ()
        line = next(iter((*theirs, *self.helplines.first(self.label))), None)
        if line is None or not line.chat:
            return ()
        return ((Button(text("button-chat", name=line.short), url=line.chat),),)


def _asks_for(kind: Kind) -> Button:
    act = deeds.begin(conversation="ask_for_help", kind=kind)
    return Button(text(f"button-wants-{kind}"), act, style="primary" if kind == "company" else "")
