"""While nothing can be kept an alarm still rings and is written, each until it was heard."""

from dataclasses import dataclass, field

from buurtbot.domain.core.messages import Alarm, ToDesk
from buurtbot.mail.alarm_now import LoudRing
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater
from buurtbot.outbox.letters.paper import Paper
from buurtbot.services.core.context import Context
from config.network.network import Neighbourhood
from tests.handlers.desk.test_reception import with_desks
from tests.scenes.street import Clock, all_texts

LOST = Alarm(ToDesk("moerwijk"), "", "nothing_kept")


@dataclass
class Loud:
    """A bell and a post that say what a scene wants."""

    bell: list[Result] = field(default_factory=list)
    mail: list[Result] = field(default_factory=list)
    rung: int = 0
    papers: list[Paper] = field(default_factory=list)

    async def ring(self, _here: Neighbourhood, _alarm: Alarm) -> Result:
        """The web address."""
        self.rung += 1
        return self.bell.pop(0) if self.bell else Delivered()

    async def post(self, paper: Paper) -> Result:
        """The mail server."""
        self.papers.append(paper)
        return self.mail.pop(0) if self.mail else Delivered()


async def test_each_is_tried_until_it_was_heard_and_none_hears_it_twice(
    context: Context, clock: Clock
) -> None:
    there = with_desks(context, moerwijk={"alarm_mail": ("dienst@voorbeeld.nl",)})
    loud = Loud(bell=[TryLater(1), Delivered()], mail=[TryLater(1), TryLater(1)])
    ring, here = (
        LoudRing(loud.ring, all_texts(), loud.post, clock),
        there.neighbourhood("moerwijk"),
    )
    assert [await ring(here, LOST) for _ in range(3)] == [TryLater(60), TryLater(60), Delivered()]
    assert (loud.rung, len(loud.papers)) == (2, 3)
    assert len({paper.id for paper in loud.papers}) == 1
    assert "kan nu niets bewaren" in loud.papers[0].words
    assert await ring(here, LOST) == Delivered()
    assert loud.rung == 3


async def test_a_refused_letter_is_not_tried_again(context: Context, clock: Clock) -> None:
    there = with_desks(context, moerwijk={"alarm_mail": ("dienst@voorbeeld.nl",)})
    loud = Loud(mail=[Refused("550")])
    ring = LoudRing(loud.ring, all_texts(), loud.post, clock)
    assert await ring(there.neighbourhood("moerwijk"), LOST) == Delivered()
