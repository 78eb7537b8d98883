"""A volunteer who lives across a municipal border is found, can take it, and the two can talk."""

from dataclasses import replace

import pytest

from buurtbot.domain.cases.bans import barred
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.lent import lending
from buurtbot.services.keeping.ban import let_in
from buurtbot.storage.store import Store
from tests.scenes.asking_street import Street, a_person, a_volunteer, asked
from tests.scenes.street import MOERWIJK, Clock, metres_from

BORDER = metres_from(MOERWIJK, north=-1000)
NEAR_BORDER = metres_from(BORDER, north=150)
HERE, HOME = "gm0518", "gm0603"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Anna lives in Moerwijk at the border; Bram in Rijswijk, 300 m on the other side."""
    street = Street(store, context, clock)
    await street.lives_here(a_person("anna"))
    await offers(street, a_volunteer("bram", around=BORDER, metres=-300, bot="rijswijk-noord"))
    return street


async def offers(street: Street, person: Person) -> None:
    """Bram changes what he offers, as `offer_help` does it; and it is carried across."""
    changed = Decision(keep=(person,), carry=lending(street.context, person))
    work = street.store.work(HOME, f"offer-{street.operations}", street.clock.now)
    street.operations += 1
    await work.get(Person, person.id)
    assert await work.commit(changed) == "done"
    await street.carries()


async def asks_at_the_border(street: Street) -> str:
    request = await street.asks(place=f"{NEAR_BORDER.lat},{NEAR_BORDER.lon}")
    await street.carries()
    return request.id


def offer_of(person: Person) -> Offer:
    assert person.offer is not None
    return person.offer


async def test_who_lives_across_the_border_is_lent(street: Street) -> None:
    copy = await street.person("bram", gm=HERE)
    assert (copy.home, copy.chat) == (HOME, (await street.person("bram", gm=HOME)).chat)
    assert (await street.person("bram", gm=HOME)).lent_to == (HERE,)


async def test_who_is_let_in_again_may_be_asked_across_the_border_again(street: Street) -> None:
    bram = await street.person("bram", gm=HOME)
    await offers(street, barred(bram, Ban(street.clock.now, "money", "karin")))
    request = await asks_at_the_border(street)
    assert asked(await street.request(request)) == set(), "who is excluded is asked nowhere"
    work = street.store.work(HOME, "let-in", street.clock.now)
    excluded = await work.get(Person, "bram")
    assert excluded is not None
    karin = Actor("moderator", "karin", "rijswijk-noord", "Karin")
    assert await work.commit(let_in(work, street.context, karin, excluded)) == "done"
    await street.carries()
    assert not offer_of(await street.person("bram", gm=HERE)).refused


async def test_a_volunteer_across_the_border_is_found_and_both_can_talk(street: Street) -> None:
    request = await asks_at_the_border(street)
    assert asked(await street.request(request)) == {"bram"}
    assert len(offer_of(await street.person("bram", gm=HOME)).asked) == 1
    await street.does("bram", "take_request", request=request)
    await street.carries()
    assert (await street.request(request)).holder == "bram"
    for person in (
        await street.person("anna"),
        await street.person("bram"),
        await street.person("bram", gm=HOME),
    ):
        assert person.lines
        assert (person.lines[-1].subject, person.lines[-1].municipality) == (request, HERE)
    assert offer_of(await street.person("bram", gm=HOME)).busy_with == (request,)
    assert "Jan Luykenlaan 12" not in await street.words_told("bram", gm=HERE)
    await street.does("bram", "on_my_way", request=request)
    assert "Jan Luykenlaan 12" in await street.words_told("bram", gm=HERE)
    assert await street.can_all_be_said() > 0


async def test_what_is_given_back_is_free_at_home_too(street: Street) -> None:
    request = await asks_at_the_border(street)
    await street.does("bram", "take_request", request=request)
    await street.does("bram", "cannot_after_all", request=request)
    await street.carries()
    home = await street.person("bram", gm=HOME)
    assert (home.lines, offer_of(home).busy_with, offer_of(home).dropped) == ((), (), 1)


async def test_what_is_done_counts_at_home_too(street: Street) -> None:
    request = await asks_at_the_border(street)
    await street.does("bram", "take_request", request=request)
    await street.does("bram", "done", request=request)
    await street.carries()
    home = offer_of(await street.person("bram", gm=HOME))
    assert (home.busy_with, home.times_helped, home.helped) == ((), 1, ("anna",))


async def test_a_change_at_home_reaches_the_copy_which_keeps_what_it_holds(
    street: Street,
) -> None:
    request = await asks_at_the_border(street)
    await street.does("bram", "take_request", request=request)
    await street.carries()
    home = await street.person("bram", gm=HOME)
    await offers(street, replace(home, offer=replace(offer_of(home), kinds=("dog",))))
    copy = await street.person("bram")
    assert offer_of(copy).kinds == ("dog",)
    assert offer_of(copy).busy_with == (request,)
    assert copy.lines


async def test_who_moves_away_is_given_back_and_what_they_held_goes_on(street: Street) -> None:
    await street.lives_here(a_volunteer("carla", around=NEAR_BORDER))
    request = await asks_at_the_border(street)
    await street.does("bram", "take_request", request=request)
    await street.carries()
    home = await street.person("bram", gm=HOME)
    await offers(street, replace(home, place=metres_from(BORDER, north=-1900)))
    assert not await street.knows("bram", gm=HERE)
    await street.passes(seconds=1)
    after = await street.request(request)
    assert (after.state, after.holder, after.reply_of("bram")) == ("open", "", "dropped")
    assert after.reply_of("carla") == "waiting"  # who had not answered is asked again
    assert (await street.person("bram", gm=HOME)).lent_to == ()


async def test_who_stops_is_given_back(street: Street) -> None:
    home = await street.person("bram", gm=HOME)
    await offers(street, replace(home, offer=None))
    assert not await street.knows("bram", gm=HERE)
    assert await street.carries() == 0


async def test_never_this_kind_said_across_the_border_is_known_at_home(street: Street) -> None:
    request = await asks_at_the_border(street)
    await street.does("bram", "not_this_kind", request=request)
    await street.carries()
    for gm in (HERE, HOME):
        assert "groceries" not in offer_of(await street.person("bram", gm=gm)).kinds


async def test_who_blocks_the_bot_is_unreachable_on_both_sides(street: Street) -> None:
    request = await asks_at_the_border(street)
    await street.does("clock", "unreachable", person="bram")
    await street.carries()
    await street.passes(seconds=1)
    await street.carries()
    assert not (await street.person("bram", gm=HOME)).reachable
    assert not await street.knows("bram", gm=HERE)
    assert (await street.request(request)).state == "with_desk"


async def test_news_about_someone_who_was_forgotten_at_home_takes_the_copy_away(
    street: Street,
) -> None:
    home = await street.person("bram", gm=HOME)
    work = street.store.work(HOME, "forget", street.clock.now)
    await work.commit(Decision(drop=(home,), shred=("bram",)))
    await asks_at_the_border(street)
    assert not await street.knows("bram", gm=HERE)


async def test_a_copy_that_should_not_be_there_any_more_is_recalled(street: Street) -> None:
    moved = replace(
        await street.person("bram", gm=HOME), place=metres_from(BORDER, north=-1900), lent_to=()
    )
    await street.lives_here(moved, gm=HOME)
    await asks_at_the_border(street)
    assert not await street.knows("bram", gm=HERE)


async def test_notes_about_nobody_change_nothing(street: Street) -> None:
    for name, args in (
        ("borrow_volunteer", {"person": "nobody"}),
        ("note_at_home", {"person": "nobody", "at": HERE}),
        ("leave_out_kind", {"person": "nobody", "kind": "dog"}),
        ("leave_out_kind", {"person": "anna", "kind": "dog"}),
        ("back_again", {}),
    ):
        assert (await street.does("nobody", name, **args)).decision == Decision()
