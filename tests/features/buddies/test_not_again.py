"""Mieke and Riet were no match: however many others there were since, they are not asked again."""

from dataclasses import replace

from buurtbot.domain.core.together.buddy import LONGEST_MEMORY, BuddyPast, BuddySeeker
from tests.features.buddies.test_buddies import LIKES, both_look, list_here, match_of
from tests.scenes.people_street import Street


async def many_others_since(street: Street) -> None:
    """So many pairs were asked that the neighbourhood does not remember these two."""
    others = tuple(f"pair-{number}" for number in range(LONGEST_MEMORY))
    await street.put(replace(await list_here(street), not_again=others))


async def test_a_neighbourhood_with_many_buddies_forgets_no_pair(street: Street) -> None:
    await both_look(street)
    await street.does("no_to_buddy", who="riet", buddies=await match_of(street))
    await many_others_since(street)
    await street.passes(days=2)
    assert (await list_here(street)).matches == ()


async def test_who_both_stopped_looking_and_look_a_year_later_are_not_asked_again(
    street: Street,
) -> None:
    await both_look(street)
    await street.does("no_to_buddy", who="riet", buddies=await match_of(street))
    for who in ("mieke", "riet"):
        await street.does("stop_seeking", who=who)
    assert await street.work().look(BuddySeeker, ["mieke", "riet"]) == {}
    await many_others_since(street)
    await both_look(street)
    await street.passes(days=2)
    assert (await list_here(street)).matches == ()
    assert await street.work().look(BuddyPast, ["mieke", "riet"]) == {}  # it is with who looks


async def test_what_is_remembered_of_who_stopped_goes_when_they_are_forgotten(
    street: Street,
) -> None:
    await both_look(street)
    await street.does("no_to_buddy", who="riet", buddies=await match_of(street))
    await street.does("stop_seeking", who="riet")
    await street.does("my_data", who="riet")
    assert "niet weer als maatje worden voorgesteld: 1" in await street.hears("riet")
    for who in ("mieke", "riet"):
        await street.does("forget_sure", who=who)
    assert await street.work().look(BuddyPast, ["mieke", "riet"]) == {}


async def test_who_looks_anew_for_something_else_is_not_asked_again_either(
    street: Street,
) -> None:
    await both_look(street)
    await street.does("no_to_buddy", who="riet", buddies=await match_of(street))
    await many_others_since(street)
    for who in ("mieke", "riet"):
        await street.does("seek_buddy", who=who, kind="coffee", **LIKES)
    await street.passes(days=2)
    assert (await list_here(street)).matches == ()
