"""Riet only has a telephone, and thinks of a neighbour: the desk notes it, with the same care."""

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.together.share import Named
from handlers.talking.talk import Pressed
from tests.features.sharing.test_named import NO, kept
from tests.scenes.call_list import takes
from tests.scenes.desk_street import GROUP, SARA
from tests.scenes.passing import passes
from tests.scenes.sharing_desk import SharingDesk
from tests.scenes.street import queues_of

NAMES = "Noemt een buur die gebeld mag worden"


async def test_who_rings_names_a_neighbour_who_is_called_and_asked_first(
    desk: SharingDesk,
) -> None:
    await desk.rings()
    await desk.presses(NAMES, "Ja, mijn buur vindt het goed")
    await desk.types("Mevrouw Visser", "070 123 45 67", "Na de koffie")
    assert "Klopt dit?" in (await desk.own())[-1]
    data = await desk.data_of("Klopt, vraag het", desk.own_queue())
    await desk.store.redis.delete(*await queues_of(desk.store, "gm0518", desk.own_queue()))
    # What was read back was sent: it is sealed with the key of the talk, that goes with it.
    await desk.hear(Pressed(data, 1, "q"), user=SARA, chat=SARA, member_of=(GROUP,))
    assert "Zeg tegen Riet:\nDank u wel dat u aan uw buur denkt." in (await desk.own())[-1]
    [visser] = await kept(desk, Named)
    assert visser.asker == (await desk.riet()).id
    assert "Visser" not in "\n".join(await desk.desk())
    await passes(desk, seconds=2)
    await takes(desk)
    assert "Bel nu: Mevrouw Visser" in (await desk.own())[-1]
    await desk.ends_with(NO)
    assert await kept(desk, Named) == []
    assert await kept(desk, Call) == [], (
        "Riet is not rung about it: how it goes is not ours to say"
    )


async def test_who_did_not_ask_the_neighbour_yet_is_told_to_and_nothing_is_kept(
    desk: SharingDesk,
) -> None:
    await desk.rings()
    await desk.presses(NAMES, "Nee, nog niet")
    said = (await desk.own())[-1]
    assert "Zeg tegen Riet:\nVraag het eerst aan uw buur." in said
    assert "menu" not in said
    assert await kept(desk, Named) == []


async def test_more_than_a_few_neighbours_are_not_named_at_once(desk: SharingDesk) -> None:
    await desk.rings()
    riet = (await desk.riet()).id
    for number in range(desk.context.policy.sharing.most_named + 1):
        draft = {"knows": "yes", "name": "Anna", "phone": f"+3170123450{number}"}
        await desk.do(
            deeds.name_for_caller.from_draft(neighbourhood="moerwijk", person=riet, **draft)
        )
    assert "U noemde al een paar buren. Bel ons weer" in (await desk.desk())[-1]
    assert len(await kept(desk, Named)) == desk.context.policy.sharing.most_named
