"""Who only has a telephone rings about what they take part in: staff find it by name or number."""

from collections.abc import Sequence
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Deed, Rows, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.together.share import Sharing
from buurtbot.domain.phone.by_phone import rights_rows
from buurtbot.services.core.context import Context
from buurtbot.services.desk.levels import all_volunteers
from buurtbot.services.desk.looking_up.who_called import is_called, with_numbers
from buurtbot.storage.commit.work import Work

MOST: Final = 500  # people of a neighbourhood who are looked through


async def who_takes_part(
    work: Work, context: Context, slugs: Sequence[str], said: str
) -> list[Person]:
    """Those who only have a telephone, and whose name or number this is."""
    people = await work.look(Person, await by_phone_here(work, context, slugs))
    known = await with_numbers(work, people)
    return [one for one in people.values() if one.chat is None and is_called(known[one.id], said)]


async def by_phone_here(work: Work, context: Context, slugs: Sequence[str]) -> list[str]:
    """Who takes part in something here, or helps and has a number: no case needs to know them.

    Who was known by phone and has the bot now may ring as before.
    """
    there = await all_volunteers(work, context, slugs)
    ids = [one.id for one in there if one.phone or one.chat is None]
    ids += [id_ for slug in slugs for id_ in await _ids(work, slug)]
    return list(dict.fromkeys(ids))[:MOST]


async def _ids(work: Work, slug: str) -> list[str]:
    circles = (await work.look(Circles, [slug])).get(slug)
    members = (await work.look(Circle, circles.circles)).values() if circles else ()
    buddies = (await work.look(BuddyList, [slug])).get(slug)
    matches = (await work.look(Buddies, buddies.matches)).values() if buddies else ()
    sharing = (await work.look(Sharing, [slug])).get(slug)
    return [
        *await work.listed(CheckIn, slug),
        *(id_ for one in members for id_ in one.members),
        *(circles.wishes if circles else ()),
        *(buddies.seekers if buddies else ()),
        *(id_ for one in matches for id_ in one.people),
        *((*sharing.hearers, *sharing.callers) if sharing else ()),
    ]


async def rows_for(work: Work, context: Context, person: Person) -> Rows:
    """A button for each that this one takes part in, or may."""
    rows = [(_button("button-find-check-in", deeds.check_in_caller(check_in=person.id)),)]
    if not await work.look(CheckIn, [person.id]):
        rows = []
    if await work.look(BuddySeeker, [person.id]):
        rows.append((_button("button-find-buddy-of", deeds.buddy_caller(person=person.id)),))
    if person.offer is not None:
        rows.append((_button("button-helper-page", deeds.helper_caller(person=person.id)),))
    member = (await work.look(CircleMember, [person.id])).get(person.id)
    if member and member.circle:
        about = {"circle": member.circle, "neighbourhood": member.neighbourhood}
        page = deeds.begin(conversation="circle_desk", **about)
        rows.append((_button("button-find-circle", page),))
    if context.has(person.bot, Activity.SHARING):
        share = deeds.sharing_caller(neighbourhood=person.bot, person=person.id)
        rows.append((_button("button-share-for-found", share),))
    return (*rows, *rights_rows(person))


def _button(key: str, act: Deed) -> Button:
    return Button(text(key), act)
