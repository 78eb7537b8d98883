"""Bram thinks of Mevrouw Visser, who has no Telegram: may someone call her? She is asked first."""

import pytest

from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.share import Named
from buurtbot.services.core.context import Context
from buurtbot.services.core.settle import Settled
from tests.scenes.sharing_street import SharingStreet

VISSER = {
    "knows": "yes",
    "name": "Mevrouw Visser",
    "phone": "+31701234567",
    "words": "Na de koffie",
}


async def named(street: SharingStreet, **other: str) -> str:
    """Bram names her; gives the id."""
    settled = await street.does("bram", "name_neighbour", **{**VISSER, **other})
    return settled.decision.first(Named).id


async def answers(street: SharingStreet, visser: str, came: str) -> Settled:
    """Sara called her, a while after she read whom to call."""
    await street.all_is_sent()
    return await street.does("sara", "neighbour_said", named=visser, came=came)


async def test_the_desk_reads_whom_to_call_and_what_to_ask_first(street: SharingStreet) -> None:
    await named(street)
    said = await street.words_told_desk()
    assert "Naam: Mevrouw Visser" in said
    assert "+31701234567" in said
    assert "Vraag eerst: mag ik bellen" in said
    assert "Dank u wel dat u aan uw buur denkt." in await street.words_told("bram")


@pytest.mark.parametrize("lacks", ["knows", "name", "phone"])
async def test_who_does_not_know_of_it_is_not_named(street: SharingStreet, lacks: str) -> None:
    await street.does("bram", "name_neighbour", **{**VISSER, lacks: ""})
    assert "Er ontbrak nog iets." in await street.words_told("bram")
    assert "Visser" not in await street.words_told_desk()


async def test_of_who_does_not_want_it_nothing_is_kept(street: SharingStreet) -> None:
    visser = await named(street)
    await answers(street, visser, "no")
    assert await street.named(visser) is None
    assert not [key async for key in street.store.redis.scan_iter(f"*datakey:{visser}")]
    last = (await street.told_desk())[-1]
    assert last.does == "change"
    await answers(street, visser, "yes")
    assert "al gesproken" in await street.words_told_desk()


async def test_who_named_them_hears_the_same_whatever_they_said(street: SharingStreet) -> None:
    heard = []
    for came in ("yes", "no"):
        await answers(street, await named(street), came)
        new = await street.told("bram")
        heard.append([one.text for one in new if isinstance(one, Say)][-1])
    assert heard[0] == heard[1]
    assert heard[0].key == "neighbour-called"


async def test_who_wants_it_is_known_as_who_only_calls(street: SharingStreet) -> None:
    visser = await named(street)
    settled = await answers(street, visser, "yes")
    person = settled.decision.first(Person)
    assert (person.name, person.phone, person.chat) == ("Mevrouw Visser", "+31701234567", None)
    assert person.consent is not None
    assert person.consent.version.endswith("by phone")
    assert await street.named(visser) is None


async def test_who_is_not_reached_is_called_again_and_goes_after_two_weeks(
    street: SharingStreet, context: Context
) -> None:
    visser = await named(street)
    await answers(street, visser, "not_reached")
    assert "Probeer het later nog eens" in await street.words_told_desk()
    assert await street.named(visser) is not None
    await street.all_is_sent()
    await street.passes(days=context.policy.retention.named_days)
    assert await street.named(visser) is None
    assert "neighbour-called" in await street.keys_told("bram")


async def test_nobody_names_a_whole_street(street: SharingStreet, context: Context) -> None:
    for _ in range(context.policy.sharing.most_named):
        await named(street)
    await street.does("bram", "name_neighbour", **VISSER)
    assert "al een paar buren" in await street.words_told("bram")


async def test_what_is_off_begins_nothing_and_who_is_strange_is_told_how_to_begin(
    street: SharingStreet, context: Context
) -> None:
    await street.does("nobody", "name_neighbour", **VISSER)
    context.switches.clear()
    await street.does("bram", "name_neighbour", **VISSER)
    assert "staat in deze buurt nu uit" in await street.words_told("bram")


async def test_a_late_timer_finds_nobody(street: SharingStreet) -> None:
    settled = await street.does("clock", "named_over", named="nobody")
    assert settled.decision.tell == ()
