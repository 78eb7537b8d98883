"""A topic that somebody deleted comes back with its card and buttons, and what was said."""

import asyncio
from pathlib import Path

from buurtbot.simulator.control_api.client import Group, Person
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import LOOK_SECONDS, LOOKS

BOT = "moerwijk_buurtbot"


async def stands_in(
    town: Town, who: Person, desk: Group, before: set[int], *words: str
) -> tuple[int, list[str]]:
    """The topic that was not there `before`, once its card and these words stand in it.

    And the labels of all buttons in it.
    """
    for _ in range(LOOKS):
        for topic in await desk.topics():
            seen = await who.sees(desk, thread=topic["id"])
            said = "\n".join(each.text for each in seen)
            labels = [button["text"] for each in seen for button in each.buttons]
            is_there = "Afsluiten" in labels and all(each in said for each in words)
            if topic["id"] not in before and is_there:
                return int(topic["id"]), labels
        town.later(seconds=1)
        await asyncio.sleep(LOOK_SECONDS)
    raise AssertionError(f"no new topic with {words}: {await desk.topics()}")


async def test_a_deleted_topic_comes_back_with_its_card_and_buttons(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen = await town.person("Wouter"), await town.person("Ellen")
        desk = await town.desk("moerwijk")
        await wouter.says(BOT, "/mens")
        line = await ellen.waits_for(desk, "🔔")
        first, _ = await stands_in(town, ellen, desk, set())
        await desk.changes_topic(ellen, first, deleted=True)
        await wouter.says(BOT, "Mijn fiets is weg")
        words = "Wouter: Mijn fiets is weg"
        second, labels = await stands_in(town, ellen, desk, {first}, words)
        assert "Ik pak dit op" in labels
        await desk.changes_topic(ellen, second, deleted=True)
        await ellen.presses(desk, "Ik pak dit op", message=line)
        known = {first, second}
        third, labels = await stands_in(town, ellen, desk, known, "Ellen")
        assert labels.count("Afsluiten") == 1, "one card, and not two"
        await ellen.says(desk, "Dag Wouter, wat voor fiets?", thread=third)
        await wouter.waits_for(BOT, "Dag Wouter, wat voor fiets?")
