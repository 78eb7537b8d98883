"""A call at the desk, over HTTP: while the group is full of news, nobody waits on the line."""

import re
from pathlib import Path

from buurtbot.simulator.control_api.client import Group, Person
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import until

DESK_BOT = "buurt_balie_bot"


async def asks(worker: Person, chat: str | Group, *steps: str) -> None:
    """Each step: "question > answer"; an answer in brackets is pressed."""
    for step in steps:
        question, _, answer = step.partition(" > ")
        await worker.waits_for(chat, question)
        if answer.startswith("["):
            await worker.presses(chat, answer.strip("[]"))
        elif answer:
            await worker.says(chat, answer)


async def test_an_intake_in_the_workers_own_chat_while_the_group_is_full(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        ellen, desk = await town.person("Ellen"), await town.desk("moerwijk")
        await ellen.starts(DESK_BOT)
        await ellen.waits_for(DESK_BOT, "Stuur /intake om te beginnen")
        await fill(town, ellen, desk)
        await ellen.says(desk, "/intake")
        await asks(
            ellen,
            DESK_BOT,
            "Zegt de beller ja? > [Ja, de beller zegt ja]",
            "Hoe heet de beller? > Mevrouw Jansen",
            "Op welk nummer > 070 765 43 21",
            "Mag wie helpt zelf bellen? > [Nee, wij bellen]",
            "Voor wie is de hulp? > [Voor de beller zelf]",
            "Welke hulp > [Gezelschap]",
            "Waar is de hulp nodig? > [Zonder adres]",
            "Wanneer > [Vandaag]",
            "Wat moet de vrijwilliger weten? > De bel is stuk",
            "Klopt dit? > [Versturen]",
            "Zeg nu tegen de beller",
        )
        assert not [seen for seen in await ellen.sees(desk) if "765" in seen.text]


async def fill(town: Town, worker: Person, desk: Group) -> None:
    """So many lines that the group takes no more for a minute."""
    for _ in range(20):
        await worker.says(desk, "/open")


async def test_who_never_pressed_start_answers_in_the_topic_until_they_do(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        ellen, desk = await town.person("Ellen"), await town.desk("moerwijk")
        await ellen.says(desk, "/intake")
        question = await ellen.waits_for(desk, "Zegt de beller ja?")
        thread = question.raw["message_thread_id"]
        await ellen.presses(desk, "Ja, de beller zegt ja", message=question)
        await ellen.waits_for(desk, "Hoe heet de beller?")
        await ellen.says(desk, "Mevrouw Jansen", thread=thread)
        await ellen.waits_for(desk, "Op welk nummer")
        asked = [s for s in await ellen.sees(desk) if re.search("beller|nummer", s.text)]
        stands = [s for s in asked if s.raw.get("message_thread_id") == thread and not s.from_self]
        assert [s.id for s in stands] == [question.id]
        await ellen.starts(DESK_BOT, "intake")
        await ellen.waits_for(DESK_BOT, "Op welk nummer")
        await ellen.waits_for(desk, "gaat verder in het eigen gesprek")
        await ellen.says(DESK_BOT, "070 765 43 21")
        await ellen.waits_for(DESK_BOT, "Mag wie helpt zelf bellen?")
        await ellen.presses(DESK_BOT, "Stoppen")
        await ellen.waits_for(DESK_BOT, "De intake is gestopt")
        await is_closed(desk)


async def is_closed(desk: Group) -> None:
    """The only topic is closed, soon."""

    async def look() -> bool:
        (topic,) = await desk.topics()
        return bool(topic["closed"])

    await until(look)
