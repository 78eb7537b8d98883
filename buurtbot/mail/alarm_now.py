"""The second channel while nothing can be kept: its letters go out at once, past the queue.

Who has theirs is only remembered here; another process, or the next start, may write again.
"""

from dataclasses import dataclass, field

from buurtbot.clock import Now
from buurtbot.domain.core.messages import Alarm
from buurtbot.domain.mail.letters import alarm as alarm_letter
from buurtbot.outbox.letters.alarm import AGAIN_SECONDS, Ring
from buurtbot.outbox.letters.channel import Delivered, Result, TryLater
from buurtbot.outbox.letters.paper import Paper, Post
from buurtbot.outbox.letters.render import Renderer
from config.network.network import Neighbourhood
from config.words.texts import Texts


@dataclass
class LoudRing:
    """Rings by the web address and by mail, each until it was heard."""

    ring: Ring
    texts: Texts
    post: Post
    now: Now
    base: str = ""  # our address, as letters name it
    _heard: dict[Alarm, set[str]] = field(default_factory=dict)

    async def __call__(self, here: Neighbourhood, alarm: Alarm) -> Result:
        """Later, while one of them was not reached. What is refused is not tried again."""
        heard = self._heard.setdefault(alarm, set())
        for address in set(here.desk.alarm_mail) - heard:
            if not isinstance(await self.post(self._paper(here, alarm, address)), TryLater):
                heard.add(address)
        by_web = here.desk.second_channel
        if by_web not in heard and not isinstance(await self.ring(here, alarm), TryLater):
            heard.add(by_web)
        if not heard.issuperset((by_web, *here.desk.alarm_mail)):
            return TryLater(AGAIN_SECONDS)
        del self._heard[alarm]
        return Delivered()

    def _paper(self, here: Neighbourhood, alarm: Alarm, address: str) -> Paper:
        letter, now = alarm_letter(here, alarm, base=self.base), self.now()
        renderer = Renderer(self.texts, here.desk.language, now)
        return Paper(
            id=f"bb-now.{here.slug}.{alarm.reason}.{now:%Y%m%d%H}",
            to=address,
            subject=renderer.text(letter.subject),
            words=f"{renderer.text(letter.body)}\n",
            language=here.desk.language,
            at=now,
        )
