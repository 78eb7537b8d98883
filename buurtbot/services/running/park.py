"""An update we failed on: read for danger as it is, seen by the desk, and told to who sent it.

What was in it is not kept, unless it worries us: it may hold anything, and nobody could mend it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from buurtbot.clock import Now
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import Screening, screen_each
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Hidden, Say, ToChat, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.keeping.silence import silence_timer
from buurtbot.domain.words.names import called_in_telegram
from buurtbot.domain.words.written import Written, together, written_in
from buurtbot.services.care.sensitive import sensitive
from buurtbot.services.care.stray_cry import stray_cry
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context, person_id
from buurtbot.services.core.settle import settle
from buurtbot.services.core.who_speaks import who_speaks
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood

Park = Callable[[str, dict[str, Any], str], Awaitable[None]]
DESK: Final = "desk"
MESSAGES: Final = ("message", "edited_message")
SPOKEN: Final = (*MESSAGES, "callback_query", "my_chat_member")


@dataclass(frozen=True)
class Sender:
    """Who sent a raw update to which bot, in which chat and topic (0 of what cannot be read)."""

    bot: str
    user: int = 0
    name: str = ""
    language: Language = "nl"
    chat: int = 0
    thread: int = 0
    said: str = ""
    beside: str = ""

    @property
    def words(self) -> str:
        """All that is written in it."""
        return together(self.said, self.beside)

    @property
    def is_alone_with_us(self) -> bool:
        """Whether they wrote in a private chat, where an answer reaches them and nobody else."""
        return self.user > 0 and self.chat == self.user

    @property
    def is_staff(self) -> bool:
        """Whether it was said in a staff group: staff may speak of what is grave."""
        return self.bot == DESK and self.chat < 0


async def park(
    work: Work, context: Context, there: Neighbourhood, sender: Sender, error: str
) -> Decision:
    """Open a case about an update that failed with this class of error, and tell who sent it."""
    known = await work.get(Person, await who_speaks(work, sender.bot, sender.user))
    case = await open_case(
        work, context, NewCase(reason="parked", neighbourhood=there.slug, about=known, what=error)
    )
    if sender.bot == DESK:
        return case + await _told_staff(work, there, sender)
    said = text("something-went-wrong")
    if known is not None:
        return case + Decision(tell=(Say(ToPerson(known.id), said),))
    to = _chat_of(work, sender)
    return case + Decision(tell=(Say(to, said),) if to else ())


def _chat_of(work: Work, sender: Sender) -> ToChat | None:
    if not sender.is_alone_with_us:
        return None
    owner = f"{PASSING}{person_id(work, sender.bot, sender.user)}"
    return ToChat(sender.bot, Hidden(owner, str(sender.chat)), sender.language)


async def _told_staff(work: Work, there: Neighbourhood, sender: Sender) -> Decision:
    """In the topic they wrote in: nobody may think that it reached the person."""
    case = await work.case_of_thread(sender.chat, sender.thread) if sender.thread else None
    if case is None:
        return NOTHING
    return Decision(tell=(Say(ToDesk(there.slug, case), text("desk-not-handled")),))


async def cry(
    work: Work,
    context: Context,
    there: Neighbourhood,
    sender: Sender,
    found: Screening,
    error: str,
) -> Decision:
    """Words that worry us, in an update that failed: they go where such words go."""
    case = await open_case(
        work, context, NewCase(reason="parked", neighbourhood=there.slug, what=error)
    )
    if sender.bot == DESK or not sender.is_alone_with_us:
        to = _chat_of(work, sender)
        return case + await stray_cry(work, context, there, found, sender.words, to)
    return case + await _handed(work, context, sender, found)


async def _handed(work: Work, context: Context, sender: Sender, found: Screening) -> Decision:
    who = await who_speaks(work, sender.bot, sender.user)
    person = await work.get(Person, who) or Person(
        id=who,
        bot=sender.bot,
        language=sender.language,
        first_seen=work.now,
        last_seen=work.now,
        chat=sender.chat,
        name=sender.name,
    )
    handed = await sensitive(work, context, person, found, Said(sender.words), person.language)
    forget = Decision(later=(silence_timer(person, context.policy.retention),))
    return handed + (forget if person.consent is None else NOTHING)


def parking(store: Store, context: Context, phrases: Phrasebook, now: Now) -> Park:
    """Park raw updates: at the desk of that neighbourhood, or of the group they came from."""

    async def parked(slug: str, raw: dict[str, Any], error: str) -> None:
        sender = sender_of(slug, raw)
        there = _whose(context, sender)
        found = screen_each((sender.said, sender.beside), phrases)

        def new_work() -> Work:
            operation = f"park:{slug}:{raw.get('update_id')}"
            return store.work(there.municipality, operation, now(), goes_first=found.alarm)

        async def decide(work: Work) -> Decision:
            if found.alarm and not sender.is_staff:
                return await cry(work, context, there, sender, found, error)
            return await park(work, context, there, sender, error)

        await settle(new_work, decide)

    return parked


def _whose(context: Context, sender: Sender) -> Neighbourhood:
    """The neighbourhood of that bot, or whose group it is; the first when that is unknown."""
    all_of_them = context.network.with_former
    ours = (n for n in all_of_them if sender.bot == n.slug or sender.chat in n.staff_chats)
    return next(ours, all_of_them[0])


def sender_of(slug: str, raw: dict[str, Any]) -> Sender:
    """Who sent a raw update and what is written in it, as far as it can be read."""
    for kind in SPOKEN:
        spoken = raw.get(kind)
        if isinstance(spoken, dict):
            return _sender(slug, spoken, written_in(spoken) if kind in MESSAGES else Written())
    return Sender(slug)


def _sender(slug: str, spoken: dict[str, Any], written: Written) -> Sender:
    who, chat = _held(spoken, "from"), _held(spoken, "chat")
    language = str(who.get("language_code") or "nl")
    place = _number(chat.get("id"))
    return Sender(
        bot=slug,
        user=_number(who.get("id"))
        or max(place, 0),  # a private chat has the number of its person
        name=called_in_telegram(_word(who, "first_name"), _word(who, "last_name")),
        language="nl" if language.startswith("nl") else "en",
        chat=place,
        thread=_number(spoken.get("message_thread_id")),
        said=written.said,
        beside=written.beside,
    )


def _held(spoken: dict[str, Any], name: str) -> dict[str, Any]:
    held = spoken.get(name)
    return held if isinstance(held, dict) else {}


def _word(spoken: dict[str, Any], name: str) -> str:
    held = spoken.get(name)
    return held if isinstance(held, str) else ""


def _number(held: Any) -> int:
    return held if isinstance(held, int) else 0
