"""What the desk sees of who stays; what is so when it is switched, asked for, and forgotten."""

from collections import Counter
from dataclasses import replace

from buurtbot.domain.core.messages import Say
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.running.rounds import begin_rounds
from tests.features.staying.test_staying import days_ago
from tests.features.staying.test_thanks import known
from tests.scenes.asking_street import Street, a_volunteer, buttons
from tests.scenes.counted import counted
from tests.scenes.street import TUESDAY

DESK = Actor("moderator", "sara", "moerwijk", "Sara")


async def test_the_desk_sees_each_group_with_what_it_means(street: Street, noor: str) -> None:
    asked = tuple(TUESDAY - days_ago(days) for days in (50, 40, 30, 20))
    dewi = a_volunteer("dewi", asked=asked, since=TUESDAY - days_ago(80))
    await street.lives_here(dewi, *(a_volunteer(f"new{n}") for n in range(9)))
    for group in ("", "drifting", "never", "stops", "nonsense"):
        await street.does_as(DESK, "who_stays", neighbourhoods="moerwijk", group=group)
    said = [
        street.texts.text(one.text) for one in await street.told_desk() if isinstance(one, Say)
    ]
    assert "Raakt uit beeld: 1." in said[0]
    assert "Dewi Jansen: 4 keer gevraagd." in said[1]
    assert said[2].count("er was bijna geen vraag") == 8, "a page at a time"
    assert "Vanaf 5" in said[3]
    assert said[4] == said[0]
    await street.does_as(DESK, "who_stays", group="never", page="1")
    last = (await street.told_desk())[-1]
    assert isinstance(last, Say)
    assert street.texts.text(last.text).count("•") == 2


async def test_the_list_of_volunteers_leads_there_where_it_is_on(
    street: Street, noor: str, context: Context
) -> None:
    await street.does_as(DESK, "volunteers", neighbourhoods="moerwijk")
    assert "who_stays" in buttons((await street.told_desk())[-1])
    context.switches.clear()
    await street.does_as(DESK, "volunteers", neighbourhoods="moerwijk")
    assert "who_stays" not in buttons((await street.told_desk())[-1])


async def test_the_desk_asks_how_they_like_it_and_hears_the_answer(
    street: Street, noor: str
) -> None:
    await street.does_as(DESK, "ask_how_they_are", person=noor)
    await street.does_as(DESK, "ask_how_they_are", person=noor)
    await street.does(noor, "go_on_helping", asked_by_desk="yes")
    keys = Counter(one.text.key for one in await street.told_desk() if isinstance(one, Say))
    assert keys == {
        "desk-staying-asked": 1,
        "desk-staying-lately": 1,
        "desk-staying-goes-on": 1,
    }
    assert (await street.keys_told(noor))[0] == "staying-desk-asks"


async def test_who_cannot_be_asked_the_desk_calls_itself(
    street: Street, noor: str, context: Context
) -> None:
    context.switches.clear()
    await street.does_as(DESK, "ask_how_they_are", person=noor)
    await street.does_as(DESK, "ask_how_they_are", person="nobody")
    keys = [one.text.key for one in await street.told_desk() if isinstance(one, Say)]
    assert keys == ["desk-staying-not-reached", "desk-volunteer-gone"]


# -- switched, forgotten, told


async def test_who_counts_hears_when_it_stops_and_goes_on_and_nothing_is_lost(
    street: Street, noor: str
) -> None:
    await street.lives_here(a_volunteer("tim"))
    await street.does(noor, "count_for_me", on="yes")
    for on in ("", "yes"):
        await street.does("clock", "staying_switched", neighbourhood="moerwijk", on=on)
    assert (await street.keys_told(noor))[1:] == ["staying-switched-off", "staying-switched-on"]
    assert await street.told("tim") == []
    found = await known(street)
    assert found
    assert found.counts


async def test_who_is_forgotten_leaves_nothing_of_it(street: Street, noor: str) -> None:
    await street.does(noor, "count_for_me", on="yes")
    await street.does(noor, "forget_sure")
    assert await street.store.redis.keys("*staying:noor*") == []


async def test_who_asks_what_we_know_sees_it(street: Street, noor: str) -> None:
    await street.does(noor, "count_for_me", on="yes")
    settled = await street.does(noor, "my_data")
    file = next(one for one in settled.decision.tell if one.does == "file")
    assert "Uren en mijlpalen tellen: Ja" in file.content.value
    assert '"counts": true' in file.content.value


async def test_who_has_nothing_to_hear_costs_no_command_of_their_own(
    street: Street, noor: str
) -> None:
    """The round reads cards, all in one go: of few neighbours and of many it asks as often."""
    await begin_rounds(street.store, street.context, street.clock.now)
    asked = []
    for part in ("few", "many"):
        count = 4 if part == "few" else 60
        await street.lives_here(
            *(a_volunteer(f"{part}{n}", asked=(TUESDAY,)) for n in range(count))
        )
        store, redis = counted(street.store)
        await replace(street, store=store, operations=1000 + count).does(
            "clock", "staying_round", neighbourhood="moerwijk"
        )
        asked.append(redis.commands)
    assert asked[0] == asked[1]


async def test_a_neighbourhood_that_ends_has_no_more_rounds(
    street: Street, noor: str, context: Context
) -> None:
    ends = context.neighbourhood("moerwijk").model_copy(update={"closed": True})
    context.network = context.network.model_copy(update={"neighbourhoods": (ends,)})
    await begin_rounds(street.store, context, street.clock.now)
    settled = await street.does("clock", "staying_round", neighbourhood="moerwijk")
    assert settled.decision.later == ()
