"""What a world remembers over a restart, as values: taken out of one world, put back in another.

Tokens, webhooks, faults, limits and presses that wait for an answer are not among it.
"""

import logging
from dataclasses import dataclass, fields, replace
from itertools import islice
from typing import Any, TypeVar

from pydantic import Base64Bytes, TypeAdapter

from buurtbot.simulator.state.backlog import Waiting
from buurtbot.simulator.state.chats import Bot, Chat, Group, Person, Private
from buurtbot.simulator.state.files import StoredFile
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json

log = logging.getLogger(__name__)

VERSION = 1
MESSAGES_PER_CHAT = 500
BYTES_OF_FILES = 16 * 2**20
# After a run that was cut off, numbers it gave out later may live on elsewhere, in the bots' own
# data; all numbers jump, so that none comes to mean something else.
LEAP = 10_000
AnyKept = TypeVar("AnyKept", bound=Chat)


@dataclass(kw_only=True)
class KeptBot:
    """A bot without its token, name and webhook: those come with whoever starts it."""

    id: int
    descriptions: dict[str, str]
    short_descriptions: dict[str, str]
    commands: dict[str, list[Json]]
    reads_all: bool
    allowed: list[str]
    pending: list[Waiting]
    held: list[Waiting]
    next_update: int


@dataclass(kw_only=True)
class KeptPrivate(Chat):
    """The chat of a person and a bot, who are named by number."""

    person: int
    bot: int
    started: bool
    blocked: bool


@dataclass(frozen=True, kw_only=True)
class KeptFile(StoredFile):
    """A file whose bytes travel as base64."""

    content: Base64Bytes


@dataclass(kw_only=True)
class Remembered:
    """The whole of it. `running` is true until the world stopped in order."""

    version: int = VERSION
    running: bool
    next_person: int
    next_group: int
    file_count: int
    last_event: int
    people: list[Person]
    bots: list[KeptBot]
    groups: list[Group]
    privates: list[KeptPrivate]
    files: list[KeptFile]


_SHAPE = TypeAdapter(Remembered)


def read(raw: Any) -> Remembered:
    """Check parsed JSON; raises ValueError (pydantic's) on what is not the whole shape."""
    return _SHAPE.validate_python(raw)


def taken(world: World, *, running: bool) -> Remembered:
    """What is to be remembered of this world; most of it is still the world's own."""
    return Remembered(
        running=running,
        next_person=world.next_person,
        next_group=world.next_group,
        file_count=world.files.count,
        last_event=world.diary.last,
        people=list(world.people.values()),
        bots=[_kept_bot(bot) for bot in world.bots.values()],
        groups=[_newest(group) for group in world.groups.values()],
        privates=[_newest(_kept_private(chat)) for chat in world.privates.values()],
        files=[KeptFile(**vars(file)) for file in world.files.newest(BYTES_OF_FILES)],
    )


def _kept_bot(bot: Bot) -> KeptBot:
    return KeptBot(
        id=bot.id,
        descriptions=bot.descriptions,
        short_descriptions=bot.short_descriptions,
        commands=bot.commands,
        reads_all=bot.reads_all,
        allowed=bot.backlog.allowed,
        pending=list(bot.backlog.pending.values()),
        held=bot.backlog.held,
        next_update=bot.backlog.next_id,
    )


def _kept_private(chat: Private) -> KeptPrivate:
    return KeptPrivate(**vars(chat) | {"person": chat.person.id, "bot": chat.bot.id})


def _newest(chat: AnyKept) -> AnyKept:
    """The chat with no more than its newest messages."""
    skipped = max(0, len(chat.messages) - MESSAGES_PER_CHAT)
    messages = dict(islice(chat.messages.items(), skipped, None))
    pinned = [number for number in chat.pinned if number in messages]
    return replace(chat, messages=messages, pinned=pinned)


def put_back(world: World, memory: Remembered) -> None:
    """Let the world go on from there; who is there already keeps their name, not their chats."""
    leap = LEAP if memory.running else 0
    world.next_person = max(world.next_person, memory.next_person + leap)
    world.next_group = max(world.next_group, memory.next_group + leap)
    world.files.resume(memory.files, memory.file_count + leap)
    world.diary.resume(memory.last_event + leap)
    for person in memory.people:
        _put_person(world, person)
    for kept in memory.bots:
        _put_bot(world, kept, leap)
    for group in memory.groups:
        group.last_id += leap
        _put_group(world, group)
    for chat in memory.privates:
        chat.last_id += leap
        _put_private(world, chat)


def _put_person(world: World, person: Person) -> None:
    here = world.people.setdefault(person.id, person)
    here.username = here.username or person.username
    here.phone = person.phone or here.phone
    here.location = person.location or here.location
    here.language_code, here.deactivated = person.language_code, person.deactivated


def _put_bot(world: World, kept: KeptBot, leap: int) -> None:
    bot = world.bots.get(kept.id)
    if bot is None:
        log.warning("Bot %s is not here any more; its chats are forgotten.", kept.id)
        return
    bot.descriptions, bot.short_descriptions = kept.descriptions, kept.short_descriptions
    bot.commands, bot.reads_all = kept.commands, kept.reads_all
    bot.backlog.allowed = kept.allowed
    next_id = max([kept.next_update, *(update.id + 1 for update in kept.pending)])
    bot.backlog.resume(pending=kept.pending, held=kept.held, next_id=next_id + leap)


def _put_group(world: World, group: Group) -> None:
    here = world.groups.get(group.id)
    if here:
        group.title, group.members = here.title, here.members | group.members
    world.groups[group.id] = group


def _put_private(world: World, kept: KeptPrivate) -> None:
    person, bot = world.people.get(kept.person), world.bots.get(kept.bot)
    if person and bot:
        ours = {each.name: getattr(kept, each.name) for each in fields(Private)}
        world.privates[bot.id, person.id] = Private(**ours | {"person": person, "bot": bot})
