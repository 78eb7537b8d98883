"""Words that worry us, of somebody with whom nobody can speak here: numbers at once, a desk looks.

So it is at the bot of the desk, which is for staff, and of what does not even tell who wrote it.
"""

from buurtbot.domain.care import crisis
from buurtbot.domain.care.help_lines import is_child
from buurtbot.domain.care.screened.screening import Screening
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToChat, text
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.services.core.helpline_numbers import load_once
from buurtbot.storage.commit.work import Work
from config.network.network import Neighbourhood

MOST_BOTS_NAMED = 20


async def stray_cry(
    work: Work,
    context: Context,
    there: Neighbourhood,
    found: Screening,
    words: str,
    to: ToChat | None,
) -> Decision:
    """A case about nobody, with the words; and an answer `to` the chat, when there is one."""
    work.goes_first = True
    concern = found.concerns[0]
    case = await open_case(
        work,
        context,
        NewCase(
            reason="sensitive",
            neighbourhood=there.slug,
            words=words,
            what=concern,
            urgent=crisis.is_urgent(concern),
            tell=False,
        ),
    )
    if to is None:
        return case
    where = text("stray-cry", phone=there.desk.phone, bots=bots_of(context))
    child = is_child(words, work.now)
    said = crisis.paragraphs(*crisis.numbers_first(concern, load_once(), child=child), where)
    return case + Decision(tell=(Say(to, said),))


def bots_of(context: Context) -> str:
    """The bots of the neighbourhoods, for who came to the wrong one."""
    bots = [f"@{n.bot} ({n.name})" for n in context.network.neighbourhoods]
    return ", ".join(bots[:MOST_BOTS_NAMED])
