"""Anna writes that she wants to die: her case, at a desk that something ails."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Say, ToDesk, TopicIs, text
from buurtbot.outbox.letters.channel import Refused
from tests.outbox.office import GM, Office, a_case, a_person, hidden

NOT_A_FORUM = Refused("Bad Request: the chat is not a forum")
NO_RIGHT = Refused("Bad Request: not enough rights to create a topic")
FULL = Refused("Bad Request: TOPICS_TOO_MUCH")
CARD = Button(text("help"), deeds.mine(case="case"), style="success")
TO = ToDesk("moerwijk", "case", urgent=True)
OPENING = (
    TopicIs(TO, text("card")),
    Say(TO, text("say", words=hidden("ik wil dood")), ((CARD,),), name="card:case"),
)


async def a_cry(post: Office) -> None:
    """Anna's case comes in: its topic, and its card with a button."""
    case = replace(a_case(post.clock, "anna"), urgent=True)
    await post.tell(*OPENING, keep=(case, a_person("anna", post.clock)))
    await post.worker.send_due()


async def goes_on(post: Office, *, seconds: float = 1) -> None:
    """Let time pass, and send what may be sent then."""
    post.clock.forward(seconds=seconds)
    await post.worker.send_due()


async def case_of(post: Office, message: int) -> str | None:
    """Which case an answer to this message belongs to."""
    return await post.store.work(GM, "look", post.clock.now).case_of_thread(-1001, message)
