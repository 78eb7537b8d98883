"""Who rings again says a name, or rings from the number that we know: their cases are found by it.

Only what this desk knows is looked at, and what was typed is shown to nobody. By a whole number
everybody is found who is kept; by a name, or a part of a number, those of the newest cases.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.domain.words.plain_words import plain
from buurtbot.storage.commit.numbers import who_has
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.excluded import excluded_in

MOST_LOOKED: Final = 300  # cases, the newest
MOST_SHOWN: Final = 8
FEWEST_DIGITS: Final = 6
LAST_DIGITS: Final = 4  # with which a number ends: by so many somebody may be looked up
FEWEST_LETTERS: Final = 3
WORDS: Final = re.compile(r"[^\W\d_]+")
SPACES: Final = re.compile(r"[\s.-]+")


async def who_called(
    work: Work, slugs: Sequence[str], said: str, most: int = MOST_SHOWN
) -> list[Case]:
    """The cases in these neighbourhoods of who is called so, the newest first."""
    ours, people = await _cases_here(work, slugs, said)
    meant = {id_ for id_, person in people.items() if is_called(person, said)}
    return [case for case in ours if case.about in meant][:most]


async def open_requests(
    work: Work, slugs: Sequence[str], said: str
) -> list[tuple[Case, HelpRequest]]:
    """What is asked for and still open of who has this number, each with its case."""
    ours, people = await _cases_here(work, slugs, said)
    meant = {id_ for id_, person in people.items() if has_number(person, said)}
    theirs = [case for case in ours if case.about in meant and case.request]
    requests = await work.look(HelpRequest, [case.request for case in theirs])
    found = [(case, requests[case.request]) for case in theirs if case.request in requests]
    return [(case, one) for case, one in found if one.state not in ENDED and one.case == case.id]


async def excluded_by_number(work: Work, slugs: Sequence[str], said: str) -> Person | None:
    """Who takes no part at these desks and has this number; the one of the newest decision."""
    there = await excluded_in(work, slugs)
    return next((person for person in there if has_number(person, said)), None)


async def same_caller(
    work: Work, slugs: Sequence[str], name: str, phone: str, among: Iterable[str] = ()
) -> str:
    """The id of who has both this name and this number, as these desks know them; else empty.

    Known are who their cases are about, and these `among` whom else to look.
    """
    there = await of_number(work, slugs, phone, among)
    return next((one.id for one in there if has_name(one, name)), "")


async def of_number(
    work: Work, slugs: Sequence[str], phone: str, among: Iterable[str] = ()
) -> list[Person]:
    """Who has this number, however long ago they rang, or of these `among`."""
    _, people = await _cases_here(work, slugs, phone)
    people |= await with_numbers(work, await work.look(Person, among))
    ours = (one for one in people.values() if one.bot in slugs and not one.home)
    return [one for one in ours if has_number(one, phone)]


async def with_numbers(work: Work, people: Mapping[str, Person]) -> dict[str, Person]:
    """Who only has a telephone, with the number that their circle calls when we know no other."""
    bare = [id_ for id_, one in people.items() if one.chat is None and not one.phone]
    members = await work.look(CircleMember, bare)
    called = {id_: replace(people[id_], phone=one.phone) for id_, one in members.items()}
    return {**people, **called}


async def _cases_here(
    work: Work, slugs: Sequence[str], said: str
) -> tuple[list[Case], dict[str, Person]]:
    """The newest cases that are about somebody, and who that is; and who has a number in `said`.

    Of those all that is kept, the newest first as well. A number that somebody typed to the bot
    proves nothing: without a case it makes them nobody who rings.
    """
    known = await work.look(Person, await who_has(work, said))
    here = {id_: one for id_, one in known.items() if one.bot in slugs}
    theirs = {id_: one for id_, one in here.items() if one.chat is None or one.came_by}
    ids = await work.redis.zrevrange(work.keys.cases, 0, MOST_LOOKED - 1)
    older = (id_ for one in here.values() for id_ in one.cases)
    looked = await work.look(Case, dict.fromkeys([*map(str, ids), *older]))
    ours = [case for case in looked.values() if case.about and case.neighbourhood in slugs]
    ours.sort(key=lambda case: case.opened, reverse=True)
    people = theirs | await work.look(Person, dict.fromkeys(case.about for case in ours))
    return ours, await with_numbers(work, people)


def is_called(person: Person, said: str) -> bool:
    """Whether this is their number, the end of it, or words of their name: Alvaro is Álvaro."""
    return has_number(person, said) or _ends_so(person, said) or has_name(person, said)


def _ends_so(person: Person, said: str) -> bool:
    digits = SPACES.sub("", said)
    is_end = len(digits) == LAST_DIGITS and digits.isdecimal()
    return is_end and _digits(person.phone).endswith(digits)


def has_number(person: Person, said: str) -> bool:
    """Whether this is the number by which we know them, or a part of it."""
    typed, known = read_phones(said), read_phones(person.phone)
    if typed and known:
        return bool(set(typed.numbers) & set(known.numbers))
    digits = _digits(said)
    return len(digits) >= FEWEST_DIGITS and digits in _digits(person.phone)


def _digits(said: str) -> str:
    return "".join(filter(str.isdecimal, said))


def has_name(person: Person, said: str) -> bool:
    """Whether these are words of their name."""
    typed = set(WORDS.findall(plain(said)))
    long = any(len(word) >= FEWEST_LETTERS for word in typed)
    return long and typed <= set(WORDS.findall(plain(person.name)))
