"""What every deed may use besides the records: the network as configured, and who is acting."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches, switched
from buurtbot.storage.commit.refs import is_free
from buurtbot.storage.commit.work import Work
from config.network.network import Neighbourhood, Network
from config.network.policy import Policy
from geo.walking import WalkingDistance

REF_LENGTH = 4
REF_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # no 0/O, 1/I/L: it is read out on the phone


@dataclass(frozen=True)
class Left:
    """What is left of a neighbourhood that ends."""

    people: int
    open_cases: int


@dataclass
class Context:
    """The network and the walking distances; the same for every deed of the process.

    The network learns of neighbourhoods that are not configured any more (see `closing.py`);
    `left` is what is left of those that end, by slug. `switches` are those that desks touched, as
    this process last saw them. `base` is our address as letters name it: "" where none go out.
    """

    network: Network
    walking: WalkingDistance
    left: dict[str, Left] = field(default_factory=dict)
    switches: dict[str, Switches] = field(default_factory=dict)
    base: str = ""

    @property
    def policy(self) -> Policy:
        """The numbers of the policy."""
        return self.network.policy

    def neighbourhood(self, slug: str) -> Neighbourhood:
        """The neighbourhood with this slug. Raises KeyError."""
        return self.network.neighbourhood(slug)

    def activities(self, slug: str) -> frozenset[Activity]:
        """What is on in this neighbourhood; where it ends, nothing is. Raises KeyError."""
        here = self.neighbourhood(slug)
        return frozenset() if here.closed else switched(here, self.switches.get(slug))

    def has(self, slug: str, activity: Activity) -> bool:
        """Whether this one is on there."""
        return activity in self.activities(slug)


@dataclass(frozen=True)
class Actor:
    """Who does it: a person of a neighbourhood bot, a moderator of a desk, or none of people.

    `who` is a person id, a moderator id or the role itself; `neighbourhood` the bot or desk it
    came by; `serves` all others that this moderator acts for now.
    """

    role: Literal["person", "moderator", "clock", "sending", "news", "carried", "mail"]
    who: str
    neighbourhood: str
    name: str = ""
    serves: tuple[str, ...] = ()

    @property
    def desks(self) -> tuple[str, ...]:
        """The neighbourhoods that a moderator acts for."""
        return (self.neighbourhood, *self.serves)


CLOCK = Actor("clock", "clock", "")
SENDING = Actor("sending", "sending", "")  # what came of a message
NEWS = Actor("news", "news", "")  # what Telegram tells of a staff group
MAIL = Actor("mail", "mail", "")  # a letter that came in
CARRIED = Actor("carried", "carried", "")  # another municipality


def by_person(person: Person) -> Actor:
    """This person, as who does something themselves."""
    return Actor("person", person.id, person.bot)


Deeds = dict[str, Callable[..., Awaitable[Decision]]]


def new_id(work: Work, kind: str, number: int = 0) -> str:
    """An id for something this operation makes: the same when the operation is repeated."""
    return work.secrets.id_of(kind, work.municipality, work.operation, str(number))


async def new_ref(work: Work, neighbourhood: str, id_: str) -> str:
    """A short reference for people, such as "M-4K7P"; nobody else has it in the municipality."""
    begin = f"{neighbourhood[:1].upper()}-"
    letters = "".join(REF_LETTERS[ord(character) % len(REF_LETTERS)] for character in id_)
    for length in range(REF_LENGTH, len(letters)):
        for at in range(len(letters) - length):
            ref = begin + letters[at : at + length]
            if ref not in work.new_refs and await is_free(work.redis, work.keys, work.forms, ref):
                work.new_refs.append(ref)
                return ref
    raise AssertionError("every reference of this id is taken")


def person_id(work: Work, bot: str, user: int) -> str:
    """The id of a Telegram user at one bot: a keyed hash, not the number."""
    return work.secrets.id_of("person", bot, str(user))
