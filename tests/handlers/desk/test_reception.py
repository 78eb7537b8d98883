"""What is said to the desk bot, in its groups and elsewhere: who may, where it leads."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from handlers.talking.talk import Command, Edited, Pressed, Strange, Words
from tests.scenes.desk_street import GROUP, OMAR, SARA, STRANGER, DeskStreet, mina
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def a_case(street: DeskStreet) -> Case:
    """Mina wants a person."""
    await street.keep(mina(street.clock))
    await street.do(deeds.want_person(), actor=MINA)
    await street.told_desk()
    return await street.case()


async def a_taken_case(street: DeskStreet) -> Case:
    """Mina wants a person, and Sara took it."""
    await a_case(street)
    await street.takes()
    return await street.case()


def with_desks(context: Context, **desks: Mapping[str, object]) -> Context:
    """The same network, with something else in the desks of some neighbourhoods."""
    network = context.network
    changed = tuple(
        n.model_copy(update={"desk": n.desk.model_copy(update=desks.get(n.slug, {}))})
        for n in network.neighbourhoods
    )
    return replace(context, network=network.model_copy(update={"neighbourhoods": changed}))


async def test_help_and_unknown_commands_get_an_answer(street: DeskStreet) -> None:
    await street.command("/help")
    assert "Elke melding heeft een eigen onderwerp" in (await street.desk())[-1]
    await street.command("/xyz")
    assert "ken ik niet" in (await street.desk())[-1]
    await street.command("/note iets")
    assert "hoort in het onderwerp" in (await street.desk())[-1]


@pytest.mark.parametrize("data", ["", "gm0518.nothing.0", "gm9999.x.y", "x"])
async def test_a_button_that_means_nothing_gets_an_answer(street: DeskStreet, data: str) -> None:
    await street.hear(Pressed(data, 1, "q"))
    assert "werkt niet meer" in (await street.desk())[-1]


async def test_a_button_with_a_number_that_does_not_exist(street: DeskStreet) -> None:
    await a_case(street)
    data = await street.data_of("Ik pak dit op", "desk:moerwijk")
    await street.hear(Pressed(f"{data}9", 1, "q"))
    assert "werkt niet meer" in (await street.desk())[-1]


async def test_an_unknown_group_hears_its_number_when_it_asks(street: DeskStreet) -> None:
    await street.hear(Words("hoi"), chat=-5555)
    await street.hear(Command("start"), chat=-5555)
    (queue,) = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    (told,) = await street.waiting(queue.removeprefix("{gm0518}:out:"))
    assert "-5555" in street.words(told.outgoing)


async def test_an_edit_in_general_is_chat(street: DeskStreet) -> None:
    await street.hear(Edited(Words("koffie")))
    assert await street.desk() == []


async def test_a_topic_that_staff_made_themselves_is_theirs(street: DeskStreet) -> None:
    await street.hear(Words("boodschappenlijst"), thread=999)
    assert await street.desk() == []


# -- who may


async def test_who_is_not_on_the_list_or_left_the_group_is_refused_in_words(
    street: DeskStreet,
) -> None:
    case = await a_case(street)
    await street.press("Ik pak dit op", user=STRANGER, is_member=True)
    assert "Fijn dat u meeleest, Piet" in (await street.desk())[-1]
    await street.press("Ik pak dit op", user=SARA, is_member=False)
    assert "Fijn dat u meeleest, Sara" in (await street.desk())[-1]
    assert (await street.get(Case, case.id)).holder == ""


async def test_who_is_anonymous_is_refused_and_hears_why(street: DeskStreet) -> None:
    case = await a_case(street)
    thread = await street.thread_of(case)
    await street.hear(Words("Dag"), thread=thread, anonymous=True)
    assert "anoniem" in (await street.desk())[-1]


async def test_a_button_of_another_group_does_nothing_here(street: DeskStreet) -> None:
    case = await a_case(street)
    data = await street.data_of("Ik pak dit op", "desk:moerwijk")
    await street.hear(Pressed(data, 1, "q"), chat=-1002)
    assert (await street.get(Case, case.id)).holder == ""
    told = await street.waiting("desk:spoorwijk")
    assert "andere groep" in street.words(told[-1].outgoing)


async def test_people_may_chat_in_the_general_topic(street: DeskStreet) -> None:
    await a_case(street)
    before = await street.desk()
    await street.hear(Words("Wie heeft er koffie?"))
    assert await street.desk() == before


async def test_without_topics_an_answer_to_a_message_of_a_case_belongs_to_that_case(
    street: DeskStreet,
) -> None:
    case = await a_taken_case(street)
    for message in (801, 802):
        await street.store.redis.set(Keys("gm0518").thread(GROUP, message), case.id)
    await street.hear(Words("Dag Mina"), reply_to=802)
    assert "Dag Mina" in (await street.reads())[-1]
    before = await street.reads()
    await street.hear(Words("Wie heeft er koffie?"), reply_to=803)
    assert await street.reads() == before


async def test_a_stranger_in_private_is_told_where_to_go(street: DeskStreet) -> None:
    await street.hear(Words("Help"), chat=STRANGER, user=STRANGER)
    queues = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    (told,) = await street.waiting(queues[0].removeprefix("{gm0518}:out:"))
    assert "@moerwijk_buurtbot" in street.words(told.outgoing)


async def test_a_cry_at_the_wrong_bot_gets_numbers_and_a_desk_that_looks(
    street: DeskStreet,
) -> None:
    await street.hear(Words("hallo"), chat=STRANGER, user=STRANGER)
    cry = Strange("video", "ik wil niet meer leven")
    for _ in range(3):
        await street.hear(cry, chat=STRANGER, user=STRANGER)
    (queue,) = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    told = await street.waiting(queue.removeprefix("{gm0518}:out:"))
    assert "113" in street.words(told[-1].outgoing)
    assert len(told) == 2
    case = await street.case()
    assert (case.reason, case.urgent, case.about) == ("sensitive", True, "")
    assert case.words == "ik wil niet meer leven"
    assert any(
        "Van iemand die u hier niet kunt antwoorden" in line for line in await street.desk()
    )
    thread = await street.thread_of(case)
    await street.hear(Words("Ik bel u"), thread=thread)
    assert "Bij deze melding hoort geen persoon" in (await street.desk())[-1]


@pytest.mark.parametrize(
    ("cry", "first", "line"),
    [
        ("mijn man slaat mij", "112", "0800-2000"),
        ("ik ben verkracht", "112", "0800-0188"),
        ("ik krijg geen lucht meer", "112", ""),
    ],
)
async def test_a_cry_at_the_wrong_bot_gets_the_numbers_of_its_kind(
    street: DeskStreet, cry: str, first: str, line: str
) -> None:
    await street.hear(Words(cry), chat=STRANGER, user=STRANGER)
    (queue,) = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    (told,) = await street.waiting(queue.removeprefix("{gm0518}:out:"))
    said = street.words(told.outgoing)
    assert f"Bel nu:\n{first}\n" in said
    assert f"\n{line}\n" in said
    assert "113" not in said


async def test_what_staff_say_of_danger_in_their_group_is_their_work(street: DeskStreet) -> None:
    case = await a_taken_case(street)
    thread = await street.thread_of(case)
    await street.hear(Words("Denkt u aan zelfdoding?"), thread=thread)
    assert "Denkt u aan zelfdoding?" in (await street.reads())[-1]
    assert await street.store.redis.zcard("{gm0518}:cases") == 1


async def test_the_desk_goes_on_after_its_group_got_another_number(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.store.outbox("gm0518").desk.remember_group("moerwijk", -2001)
    data = await street.data_of("Ik pak dit op", "desk:moerwijk")
    await street.hear(Pressed(data, 1, "q"), chat=-2001)
    assert (await street.get(Case, case.id)).holder_name == "Sara"


# -- groups that serve several neighbourhoods


@pytest.fixture
def shared(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Moerwijk and Spoorwijk share a group; each has a moderator of its own."""
    desks = with_desks(
        context,
        moerwijk={"moderators": (SARA,)},
        spoorwijk={"group": GROUP, "moderators": (OMAR,)},
    )
    return DeskStreet(store, desks, clock)


async def test_in_a_shared_group_each_acts_for_their_own_neighbourhood(shared: DeskStreet) -> None:
    await a_case(shared)
    case = await shared.case()
    await shared.press("Ik pak dit op", user=OMAR)
    assert (await shared.case()).holder == ""
    before = await shared.reads()
    await shared.writes("Dag", case=case, user=OMAR)
    assert await shared.reads() == before
    await shared.press("Ik pak dit op", user=SARA)
    assert (await shared.case()).holder_name == "Sara"


async def test_a_group_may_serve_two_municipalities(
    store: Store, context: Context, clock: Clock
) -> None:
    both = with_desks(context, **{"rijswijk-noord": {"group": GROUP}})
    street = DeskStreet(store, both, clock)
    case = await a_taken_case(street)
    await street.writes("Dag Mina", case=case)
    assert "Dag Mina" in (await street.reads())[-1]


async def test_the_topic_of_the_other_municipality_is_found(
    store: Store, context: Context, clock: Clock
) -> None:
    both = with_desks(context, **{"rijswijk-noord": {"group": GROUP}})
    street = DeskStreet(store, both, clock)
    await store.outbox("gm0603").desk.remember_topic("elsewhere", GROUP, 500)
    await street.hear(Words("Dag"), thread=500)
    work = store.work("gm0603", "look", clock.now)
    (entry,) = await store.redis.lrange("{gm0603}:out:desk:rijswijk-noord:answers", 0, -1)
    told = (await work.read_waiting(entry)).outgoing
    assert "is er niet meer" in street.words(told)


async def test_administrators_may_only_act_where_the_desk_says_so(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, context, clock)
    await a_case(street)
    await street.press("Ik pak dit op", user=STRANGER, is_admin=True)
    assert (await street.case()).holder == ""
    loose = with_desks(context, moerwijk={"admins_may": True})
    street = DeskStreet(store, loose, clock, numbers=street.numbers)
    await street.press("Ik pak dit op", user=STRANGER, is_admin=True)
    assert (await street.case()).holder_name == "Piet"
