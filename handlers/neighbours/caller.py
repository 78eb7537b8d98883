"""Who speaks to a neighbourhood bot: their record and their talk, as read for this update."""

from dataclasses import dataclass, field, replace

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import Screening, screen_each
from buurtbot.domain.core.messages import ToPerson
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.words.names import plain_name
from buurtbot.domain.words.written import together
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.who_speaks import who_speaks
from buurtbot.storage.commit.work import Work
from config.care.screening import QUIET, Quiet
from handlers.neighbours.commands import words_with
from handlers.talking.talk import (
    Command,
    Edited,
    Heard,
    Place,
    Recording,
    Said,
    Scene,
    Strange,
    Words,
)


@dataclass(frozen=True)
class Listened:
    """All the words that count, with what was written just before, and how they are screened."""

    words: str = ""
    screening: Screening = field(default_factory=Screening)

    @property
    def for_desk(self) -> bool:
        """Whether the desk of their own neighbourhood must hear it, wherever a line leads."""
        wanted = {"wants_person", "not_safe"} & self.screening.said
        return self.screening.alarm or bool(wanted)

    @property
    def hard_times(self) -> Quiet | None:
        """Hard times, or being alone, when that is the most urgent of what they write."""
        return next((quiet for quiet in QUIET if quiet == self.screening.label), None)


@dataclass(frozen=True)
class Caller:
    """Who speaks. `known` is false for someone who is here for the first time."""

    actor: Actor
    person: Person
    known: bool
    talk: Talk | None
    scene: Scene
    listened: Listened = field(default_factory=Listened)
    renamed: bool = False  # Telegram tells another name than the one we knew

    @property
    def to(self) -> ToPerson:
        """Where answers go."""
        return ToPerson(self.actor.who)

    @property
    def ids(self) -> frozenset[str]:
        """By whom a button may have been shown to them: as they are, and before they joined."""
        return frozenset({self.actor.who, self.person.came_by or self.actor.who})

    @property
    def agreed(self) -> bool:
        """Whether they agreed to being known."""
        return self.person.consent is not None


async def find_caller(work: Work, context: Context, heard: Heard) -> Caller:
    """Read who speaks; the decision will hold only if they are still the same then."""
    neighbourhood = context.neighbourhood(heard.bot)
    who = await who_speaks(work, heard.bot, heard.user)
    known = _as_called(work, await work.get(Person, who), plain_name(heard.name))
    person = known or _stranger(work, who, heard)
    scene = Scene(
        now=work.now,
        language=person.language,
        neighbourhood=neighbourhood,
        network=context.network,
        person=known,
        sent=heard.sent,
    )
    actor = Actor("person", who, heard.bot, heard.name)
    talk, renamed = await work.get(Talk, who), who in work.called
    return Caller(actor, person, known is not None, talk, scene, renamed=renamed)


def _as_called(work: Work, person: Person | None, name: str) -> Person | None:
    """Under the name that Telegram tells today: all that this update leads to is said with it."""
    if person is None or person.consent is None or not name or person.name == name:
        return person
    if person.came_by:  # the desk wrote their name down
        return person
    work.called[person.id] = name
    return replace(person, name=name)


def _stranger(work: Work, who: str, heard: Heard) -> Person:
    """Someone who has not agreed to anything yet: kept for a short while, only to be answered.

    For who is in danger that is in their vital interest (GDPR, article 6.1.d).
    """
    return Person(
        id=who,
        bot=heard.bot,
        language=_guess(heard.language),
        first_seen=work.now,
        last_seen=work.now,
        chat=heard.chat,
        name=heard.name,
    )


def _guess(language: str) -> Language:
    """The language to begin in: Dutch, unless their Telegram speaks another."""
    return "en" if language and not language.startswith("nl") else "nl"


def all_words(heard: Heard) -> str:
    """All that somebody wrote in a message, also beside what they say with it."""
    return together(free_text(heard.said), heard.beside)


def screened(heard: Heard, phrases: Phrasebook) -> Screening:
    """What all of it comes to: what stands beside excuses nothing of what is said."""
    return screen_each((free_text(heard.said), heard.beside), phrases)


def free_text(said: Said) -> str:
    """What somebody wrote in their own words, also behind a command; empty for anything else."""
    match said:
        case Words(text=words):
            return words
        case Command():
            return words_with(said)
        case Recording(caption=words) | Strange(words=words) | Place(words=words):
            return words
        case Edited(to=changed):
            return free_text(changed)
        case _:
            return ""
