"""Who is on the line with staff, and where the worker reads what there is to say."""

from buurtbot.domain.core.messages import ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.by_phone import To
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


def to_worker(work: Work, context: Context, actor: Actor, slug: str, chat: str) -> To:
    """The worker's own chat; without one the group."""
    desk = ToDesk(slug)
    return own_chat(work, context, actor.who, chat, instead=desk) if chat else desk


async def who_calls(
    work: Work, context: Context, actor: Actor, person: str, chat: str
) -> tuple[Person | None, To]:
    """Who it is, when they only have a telephone (who has the bot presses themselves)."""
    found = await work.get(Person, person)
    if found is None or found.chat is not None or found.home:
        return None, to_worker(work, context, actor, actor.neighbourhood, chat)
    return found, to_worker(work, context, actor, found.bot, chat)
