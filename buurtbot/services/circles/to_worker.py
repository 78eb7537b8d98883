"""What a worker reads of a circle in their own chat, and the button that leads there."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Arg, Button, Rows, Say, ToDesk, text
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


def says(
    work: Work,
    context: Context,
    actor: Actor,
    chat: str,
    key: str,
    *,
    circle: str = "",
    **args: Arg,
) -> Decision:
    """A line in the worker's own chat, and the way back to the circle."""
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(actor.neighbourhood))
    rows: Rows = ((opens(circle, actor.neighbourhood, text("circle-button-back")),),)
    return Decision(tell=(Say(to, text(key, **args), rows if circle else ()),))


def opens(circle: str, slug: str, label: Arg) -> Button:
    """Leads to a circle."""
    act = deeds.begin(conversation="circle_desk", circle=circle, neighbourhood=slug)
    return Button(text("just-this", words=label), act)
