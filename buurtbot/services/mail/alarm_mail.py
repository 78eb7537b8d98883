"""The second channel of a desk, by e-mail: each address once for each alarm."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, ToDesk
from buurtbot.domain.mail.letters import alarm
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.mail.letterbox import mails
from buurtbot.storage.commit.work import Work


@does(deeds.mail_alarm)
async def mail_alarm(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, ref: str, reason: str
) -> Decision:
    """Also to an address whose letters came back: who knows, and somebody may be in danger."""
    here = context.neighbourhood(neighbourhood)
    letter = alarm(here, Alarm(ToDesk(neighbourhood), ref, reason), base=context.base)
    return Decision(tell=mails(work, here, here.desk.alarm_mail, letter))
