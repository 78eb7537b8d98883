"""A desk decides what its neighbourhood does together, and changes its mind."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Erase, Say
from buurtbot.domain.core.together.activities import Activity, Switches, switch, switched
from buurtbot.domain.welcome import together
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.desk.activities import learn_switches
from buurtbot.storage.store import Store
from tests.scenes.desk_people import mina
from tests.scenes.desk_street import DeskStreet
from tests.scenes.street import Clock

DESK = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def switch_to(street: DeskStreet, to: str) -> str:
    """What the group then reads."""
    act = deeds.switch_activity(neighbourhood="moerwijk", activity="circles", to=to)
    await street.do(act, actor=DESK)
    return (await street.desk())[-1]


async def test_nothing_is_on_until_a_desk_or_its_file_says_so(street: DeskStreet) -> None:
    assert street.context.activities("moerwijk") == frozenset()
    await street.command("onderdelen")
    assert "Telefooncirkel: uit" in (await street.desk())[-1]


async def test_one_press_switches_on_and_this_process_knows_at_once(street: DeskStreet) -> None:
    assert "✅ Telefooncirkel: aan" in await switch_to(street, "on")
    act = deeds.activity_switched(neighbourhood="moerwijk", activity="circles")
    await street.do(act)
    assert street.context.has("moerwijk", Activity.CIRCLES)
    assert not street.context.has("spoorwijk", Activity.CIRCLES)


async def test_another_process_knows_within_its_next_look(
    street: DeskStreet, store: Store, context: Context
) -> None:
    await switch_to(street, "on")
    elsewhere = Context(context.network, context.walking)
    await learn_switches(store, elsewhere, street.clock.now)
    assert elsewhere.has("moerwijk", Activity.CIRCLES)


async def test_off_is_asked_first_and_a_second_press_changes_nothing_more(
    street: DeskStreet,
) -> None:
    await switch_to(street, "on")
    assert "hoort dat het stopt" in await switch_to(street, "off")
    assert "✅ Telefooncirkel" in await switch_to(street, "on")
    assert "⬜ Telefooncirkel: uit" in await switch_to(street, "surely off")
    assert "⬜ Telefooncirkel: uit" in await switch_to(street, "surely off")


def test_what_the_file_says_holds_until_it_is_switched(context: Context) -> None:
    here = context.neighbourhood("moerwijk").model_copy(
        update={"activities": (Activity.CIRCLES, Activity.BUDDIES)}
    )
    assert switched(here, None) == {Activity.CIRCLES, Activity.BUDDIES}
    off = switch(Switches(here.slug), Activity.CIRCLES, on=False)
    assert switched(here, off) == {Activity.BUDDIES}
    assert switched(here, switch(off, Activity.CIRCLES, on=True)) == switched(here, None)


def test_where_it_ends_nothing_is_on(context: Context) -> None:
    ends = context.neighbourhood("moerwijk").model_copy(
        update={"activities": tuple(Activity), "closed": True}
    )
    network = context.network.model_copy(update={"neighbourhoods": (ends,)})
    assert Context(network, context.walking).activities("moerwijk") == frozenset()


def test_a_page_without_anything_on_it_has_no_button(clock: Clock) -> None:
    nobody = mina(clock)
    assert together.entry(nobody, frozenset()) == ()
    assert len(together.page(nobody, frozenset()).buttons) == 1


async def test_who_presses_an_old_button_hears_that_all_of_it_is_off(street: DeskStreet) -> None:
    mina_here = mina(street.clock)
    await street.keep(mina_here)
    await street.do(deeds.together_menu(), actor=Actor("person", mina_here.id, "moerwijk", "Mina"))
    told = (await street.reads())[-1]
    assert "De balie heeft het uitgezet" in told
    assert "Wat wilt u doen?" not in told


async def test_the_group_has_one_list_and_no_older_one_that_shows_what_was(
    street: DeskStreet,
) -> None:
    await street.command("onderdelen")
    await switch_to(street, "on")
    await street.command("onderdelen")
    *_, before, shown = (one.outgoing for one in await street.told_desk())
    assert isinstance(before, Erase)
    assert isinstance(shown, Say)
    assert before.name == shown.name
    assert "✅ Telefooncirkel: aan" in street.words(shown)
