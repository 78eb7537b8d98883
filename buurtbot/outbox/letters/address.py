"""Where a message goes: from a person or a desk to a bot and a chat, in which language."""

from dataclasses import dataclass, replace

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import To, ToAddress, ToChat, ToDesk, ToPerson
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.outbox import Outbox
from config.network.pages import OurPage, desk_page, is_on_page

DESK = "desk"
MAIL = "mail"  # no bot at all


@dataclass(frozen=True)
class Address:
    """A chat of a bot. With a `case`, its topic; `ref` is how people call that case.

    `person` when it is somebody's; `before` is who they were in that chat, known by phone as well.
    """

    bot: str
    chat: int
    language: str
    neighbourhood: str = ""
    case: str = ""
    ref: str = ""
    person: str = ""
    before: str = ""
    thread: int = 0  # a topic that is no case's
    door: str = ""  # "page": the web desk of a desk that has a group as well

    @property
    def by_desk_bot(self) -> bool:
        """Whether the desk's bot sends it: to a staff group, or to a stranger who wrote to it."""
        return self.bot == DESK

    @property
    def page(self) -> OurPage:
        """On which page of ours it is read, with buttons and without commands; "" in Telegram."""
        if not is_on_page(self.chat):
            return ""
        return "webdesk" if self.by_desk_bot else "own-page"

    @property
    def is_desk(self) -> bool:
        """Whether it is a staff group: what must reach it is never given up."""
        return self.by_desk_bot and bool(self.neighbourhood)


async def address_of(
    to: To | ToAddress, work: Work, outbox: Outbox, context: Context, brought: Brought
) -> Address | None:
    """Find the address; None when there is nobody any more to send to."""
    match to:
        case ToDesk(neighbourhood=slug, case=case, thread=thread, door=door):
            desk = await desk_address(slug, case, work, outbox, context)
            if door == "page":
                desk = replace(desk, chat=desk_page(slug), door=door)
            return replace(desk, thread=thread)
        case ToChat() as at:
            return _chat_address(at, context)
        case ToAddress(language=language, neighbourhood=slug):
            return Address(MAIL, 0, language, neighbourhood=slug)
        case ToPerson(person=id_):
            person = await _joined(await _person(id_, work, brought), work)
            return await _person_address(person, work, outbox, context) if person else None


def _chat_address(at: ToChat, context: Context) -> Address | None:
    if not at.chat.value.lstrip("-").isdecimal():
        return None
    chat = int(at.chat.value)
    theirs = worker_language(context, chat) if at.bot == DESK else None
    return Address(at.bot, chat, theirs or at.language)


def worker_language(context: Context, chat: int) -> Language | None:
    """What a worker reads at the web desk, by their own page; None for any other chat."""
    if chat <= 0 or not is_on_page(chat):
        return None
    listed = (one for there in context.network.with_former for one in there.desk.workers)
    return next((one.language for one in listed if one.user == chat), None)


async def _person(id_: str, work: Work, brought: Brought) -> Person | None:
    """As brought with their queue; who was forgotten is not in it."""
    if brought.known is not None and brought.known.id == id_:
        return brought.known
    key = work.keys.record("person", id_)
    if key not in brought.strings:
        return (await work.look(Person, [id_])).get(id_)
    stored = brought.strings[key]
    return await work.read_carried(Person, stored) if stored else None


async def _joined(person: Person | None, work: Work) -> Person | None:
    """What was told to a chat that joined who was known by phone is for who they are now."""
    if person is None or not person.same_as:
        return person
    return (await work.look(Person, [person.same_as])).get(person.same_as)


async def _person_address(
    person: Person, work: Work, outbox: Outbox, context: Context
) -> Address | None:
    """Someone without Telegram is reached by the desk: what we would say stands in their case."""
    if person.chat is not None:
        return Address(
            person.bot, person.chat, person.language, person=person.id, before=person.came_by
        )
    if not person.phone:
        return None
    case = person.cases[-1] if person.cases else ""
    return await desk_address(person.bot, case, work, outbox, context)


async def desk_address(
    slug: str, case: str, work: Work, outbox: Outbox, context: Context
) -> Address:
    """The staff group of a neighbourhood, where it is now."""
    here = context.neighbourhood(slug)
    desk = here.desk
    chat = await outbox.desk.group_of(slug) or here.staff_chat
    found = (await work.look(Case, [case])).get(case) if case else None
    ref = found.ref if found else ""
    return Address(DESK, chat, desk.language, neighbourhood=slug, case=case, ref=ref)
