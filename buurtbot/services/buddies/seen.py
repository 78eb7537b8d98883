"""What is read of buddies: the list of a neighbourhood, and a match with both of its people."""

from dataclasses import dataclass
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.buddies import said
from buurtbot.domain.buddies.fitting import Candidate, Waiting, as_who_speaks, waiting
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Outgoing, ToChat, ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


@dataclass(frozen=True)
class Two:
    """A match and both people, in its order; with what they said when they began to look."""

    match: Buddies
    people: tuple[Person, Person]
    seekers: tuple[BuddySeeker, BuddySeeker]

    def one(self, person: str) -> Person:
        """This one of the two."""
        first, second = self.people
        return first if first.id == person else second

    def other(self, person: str) -> Person:
        """Who is at the other end."""
        return self.one(self.match.other(person))

    def seeker(self, person: str) -> BuddySeeker:
        """What this one said."""
        first, second = self.seekers
        return first if first.id == person else second

    def to_each(self, *told: Outgoing) -> tuple[Outgoing, ...]:
        """Only who has the bot reads it."""
        read = {person.id for person in self.people if said.reads(person)}
        return tuple(one for one in told if getattr(one.to, "person", "") in read)


async def two_of(work: Work, match: str) -> Two | None:
    """The match with its people; None when one of these is gone."""
    found = await work.get(Buddies, match)
    if found is None:
        return None
    one, other = [await work.get(Person, id_) for id_ in found.people]
    first, second = [await work.get(BuddySeeker, id_) for id_ in found.people]
    if one is None or other is None or first is None or second is None:
        return None
    return Two(found, (one, other), (first, second))


def at_phone(work: Work, context: Context, actor: Actor, slug: str, chat: str) -> ToChat | ToDesk:
    """Where staff read what they pressed for who is on the telephone: where they pressed it."""
    desk = ToDesk(slug)
    return own_chat(work, context, actor.who, chat, instead=desk) if chat else desk


async def going(work: Work, buddies: str) -> Two | None:
    """The match, when they are buddies now."""
    two = await two_of(work, buddies)
    return two if two and two.match.since is not None else None


async def list_of(work: Work, slug: str) -> BuddyList:
    """Who looks here, and who are buddies."""
    return await work.get(BuddyList, slug) or BuddyList(slug)


async def waits_with(work: Work, seeker: BuddySeeker, list_: BuddyList) -> Waiting:
    """How many look for the same, with this one, and whether any of them understands them."""
    looks = (await work.look(BuddySeeker, list_.seekers)).values()
    others = [one for one in looks if one.id != seeker.id]
    known = waiting(seeker.kind, [*others, seeker], list_, work.now)
    alike = [one for one in others if one.kind == seeker.kind and not one.buddies]
    people = await work.look(Person, [seeker.id, *(one.id for one in alike)])
    if seeker.id not in people:
        return known
    there = [Candidate(one, people[one.id]) for one in alike if one.id in people]
    return as_who_speaks(known, Candidate(seeker, people[seeker.id]), there)


def not_again_id(work: Work, one: str, other: str) -> str:
    """What is remembered of two who were asked: it does not tell who."""
    return work.secrets.id_of("buddies", *sorted((one, other)))


def waits_until(work: Work, context: Context, person: str) -> Timer:
    """How long somebody looks before they are asked whether to go on."""
    at = work.now + timedelta(days=context.policy.retention.buddy_days)
    return Timer(timers.buddy_seeker(person), at, deeds.buddy_seeker_over(person=person))


def looks_soon(work: Work, slug: str) -> Decision:
    """Somebody looks: who would go together is looked for now."""
    now = Timer(timers.match_buddies(slug), work.now, deeds.match_buddies(neighbourhood=slug))
    return Decision(later=(now,))
