"""Piet looks for a buddy, or has one, and is known twice: put together he is one of two."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import (
    Buddies,
    BuddyKind,
    BuddyList,
    BuddyPast,
    BuddySeeker,
)
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import mina
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.joining import joins, presses, types_code
from tests.scenes.passing import passes
from tests.scenes.street import MOERWIJK, Clock, metres_from

CHAT = "pietschat"  # who he is in Telegram
HERE = "moerwijk"
NUMBER = "06 12345678"


def as_(who: str) -> Actor:
    return Actor("person", who, HERE, who.title())


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet by phone and in a chat, and Mina; buddies are on."""
    context.switches[HERE] = Switches(HERE, on=(Activity.BUDDIES,))
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    place = metres_from(MOERWIJK, north=100)
    chat = mina(clock, id=CHAT, chat=5151, name="Piet", place=place)
    await desk.keep(replace(await desk.piet(), offer=None), chat, mina(clock, place=place))
    return desk


async def looks(desk: HelperDesk, *people: str, kind: str = "phone") -> None:
    """They look for a buddy; a moment later who goes together is asked."""
    said = {"kind": kind, "interests": "music", "languages": "nl", "consent": "yes"}
    for who in people:
        await desk.do(deeds.seek_buddy.from_draft(**said, phone=NUMBER), actor=as_(who))
    await passes(desk, seconds=5)


async def looks_by_phone(desk: HelperDesk, kind: BuddyKind = "phone") -> None:
    """Sara wrote it down for Piet."""
    seeker = BuddySeeker(PIET, HERE, desk.clock.now, kind, phone="070 765 43 21")
    list_ = (await desk._work().look(BuddyList, [HERE])).get(HERE) or BuddyList(HERE)
    await desk.keep(seeker, list_.looking(PIET))


async def list_here(desk: HelperDesk) -> BuddyList:
    return await desk.get(BuddyList, HERE)


async def match(desk: HelperDesk) -> Buddies:
    """The only one."""
    [id_] = (await list_here(desk)).matches
    return await desk.get(Buddies, id_)


async def seekers(desk: HelperDesk) -> dict[str, BuddySeeker]:
    return await desk._work().look(BuddySeeker, [PIET, CHAT, "mina"])


async def are_buddies(desk: HelperDesk, *people: str) -> Buddies:
    """Both said yes."""
    await looks(desk, *people)
    asked = await match(desk)
    for who in people:
        await desk.do(deeds.yes_to_buddy(buddies=asked.id), actor=as_(who))
    return await match(desk)


async def test_buddies_in_the_bot_write_on_and_are_asked_how_it_goes(desk: HelperDesk) -> None:
    begun = await are_buddies(desk, CHAT, "mina")
    await desk.do(deeds.buddy_rhythm(buddies=begun.id, rhythm="week"), actor=as_(CHAT))
    [line] = (await desk.get(Person, CHAT)).lines
    await joins(desk, CHAT, PIET)
    now = await match(desk)
    assert (now.id, set(now.people), now.rhythms) == (begun.id, {PIET, "mina"}, ((PIET, "week"),))
    assert set(await seekers(desk)) == {PIET, "mina"}
    assert (await desk.piet()).lines == (line,)
    assert set((await desk.get(Pair, line.subject)).people) == {PIET, "mina"}
    await passes(desk, days=desk.context.policy.buddies.first_days + 1)
    assert (await match(desk)).since is not None, "it goes on"
    assert "Hebt u Mina de laatste tijd nog gesproken?" in (await desk.reads(PIET))[-1]
    await desk.do(deeds.end_buddies(buddies=now.id, sure="yes"), actor=as_("mina"))
    assert await desk._work().look(Pair, [line.subject]) == {}
    assert (await desk.piet()).lines == ()


async def test_telephone_buddies_can_write_from_now_on_and_it_does_not_end(
    desk: HelperDesk,
) -> None:
    await looks_by_phone(desk)
    await looks(desk, "mina")
    asked = await match(desk)
    await desk.do(deeds.answer_for_buddy(buddies=asked.id, person=PIET, yes="yes"))
    await desk.do(deeds.yes_to_buddy(buddies=asked.id), actor=as_("mina"))
    assert (await desk.get(Person, "mina")).lines == ()
    await types_code(desk, CHAT, PIET)
    assert "Mina en u kunnen elkaar nu hier schrijven." in (await desk.reads(PIET))[-1]
    assert "Piet en u kunnen elkaar nu hier schrijven." in (await desk.reads("mina"))[-1]
    await passes(desk, days=desk.context.policy.buddies.first_days + 1)
    assert (await match(desk)).since is not None
    assert "U bent geen maatjes meer" not in "\n".join(await desk.reads("mina"))


async def test_who_was_to_be_rung_with_a_proposal_reads_it_and_says_yes(desk: HelperDesk) -> None:
    await looks_by_phone(desk)
    await looks(desk, "mina")
    assert await desk.reasons() == ["buddy_ask"]
    await types_code(desk, CHAT, PIET)
    assert await desk.reasons() == []
    await presses(desk, PIET, "Ja, graag")
    asked = await match(desk)
    assert asked.said_yes == (PIET,)


async def test_a_proposal_in_the_bot_is_asked_under_one_name(desk: HelperDesk) -> None:
    await looks(desk, CHAT, "mina")
    before = await desk.data_of("Ja, graag", f"person:{CHAT}")
    await joins(desk, CHAT, PIET)
    assert before != await desk.data_of("Ja, graag", f"person:{PIET}")
    await presses(desk, CHAT, "Ja, graag", now=PIET)  # the button of before
    await desk.do(deeds.yes_to_buddy(buddies=(await match(desk)).id), actor=as_("mina"))
    begun = await match(desk)
    assert (begun.since, set(begun.people)) == (desk.clock.now, {PIET, "mina"})


async def test_who_was_proposed_to_themselves_looks_on_without_a_no(desk: HelperDesk) -> None:
    await looks_by_phone(desk)
    await looks(desk, CHAT)
    assert set((await match(desk)).people) == {PIET, CHAT}
    await joins(desk, CHAT, PIET)
    list_ = await list_here(desk)
    assert (list_.matches, list_.seekers, list_.not_again) == ((), (PIET,), ())
    assert (await seekers(desk))[PIET].buddies == ""
    await looks(desk, "mina")
    assert set((await match(desk)).people) == {PIET, "mina"}


async def test_who_looks_twice_looks_once_for_what_was_said_last(desk: HelperDesk) -> None:
    await looks_by_phone(desk, "walk")
    desk.clock.forward(days=2)
    began = desk.clock.now
    await looks(desk, CHAT)
    await joins(desk, CHAT, PIET)
    assert (await list_here(desk)).seekers == (PIET,)
    now = (await seekers(desk))[PIET]
    assert (now.kind, now.since, now.phone) == ("phone", began, NUMBER)


async def test_who_looks_for_the_same_twice_waits_since_the_first_time(desk: HelperDesk) -> None:
    began = desk.clock.now
    await looks_by_phone(desk, "walk")
    desk.clock.forward(days=2)
    await looks(desk, CHAT, kind="walk")
    await joins(desk, CHAT, PIET)
    assert (await seekers(desk))[PIET].since == began


async def test_with_whom_it_did_not_fit_in_the_chat_is_not_asked_again(desk: HelperDesk) -> None:
    await looks(desk, CHAT, "mina")
    asked = await match(desk)
    await desk.do(deeds.no_to_buddy(buddies=asked.id), actor=as_("mina"))
    await desk.do(deeds.stop_seeking(), actor=as_(CHAT))
    await joins(desk, CHAT, PIET)
    assert await desk._work().look(BuddyPast, [CHAT]) == {}
    await looks(desk, PIET)
    await desk.keep(replace(await list_here(desk), not_again=()))  # of long ago
    await passes(desk, days=2)
    assert (await list_here(desk)).matches == ()


async def test_who_is_held_since_a_report_is_so_under_one_name(desk: HelperDesk) -> None:
    await looks(desk, CHAT)
    await desk.keep((await list_here(desk)).holding(CHAT))
    await joins(desk, CHAT, PIET)
    list_ = await list_here(desk)
    assert (list_.held, list_.seekers) == ((PIET,), ())


async def test_what_is_remembered_by_phone_stays(desk: HelperDesk) -> None:
    await desk.keep(BuddyPast(PIET, ("a",)), BuddyPast(CHAT, ("b",)))
    await joins(desk, CHAT, PIET)
    assert (await desk.get(BuddyPast, PIET)).not_again == ("a", "b")
    assert await desk._work().look(BuddyPast, [CHAT]) == {}
