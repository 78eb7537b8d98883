"""A resident without Telegram has the same talk on a page of ours."""

from pathlib import Path

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from tests.scenes.live import live_town
from tests.scenes.page import a_resident
from tests.scenes.waiting import reads


async def test_the_same_talk_is_held_on_a_page(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        willem = a_resident(town.demo.service, "willem")
        await willem.writes("/start")
        await willem.presses("Nederlands")
        await willem.writes("ik heb brood en melk nodig")
        wrote, answer = (await willem.notes())[-2:]
        assert (wrote.by, wrote.text) == ("me", "ik heb brood en melk nodig")
        assert "Dit hoort er eerst nog bij" in answer.text
        await willem.presses("Ja, dat is goed")
        assert "Nederlands" not in [
            b.label for n in await willem.notes() for r in n.buttons for b in r
        ]


async def test_a_form_that_is_sent_twice_counts_once(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        willem = a_resident(town.demo.service, "willem")
        await willem.writes("/start")
        await willem.presses("Nederlands")
        await willem.writes("goedemorgen", once="the same")
        before = await willem.texts()
        await willem.writes("goedemorgen", once="the same")
        assert await willem.texts() == before


async def test_who_is_forgotten_leaves_no_page(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        willem = a_resident(town.demo.service, "willem")
        await willem.writes("/start")
        await willem.presses("Nederlands")
        await willem.writes("ik heb brood nodig")
        await willem.presses("Ja, dat is goed")
        await willem.writes("/forget")
        kept = await willem.texts()
        assert len(kept) == 1, "the last goodbye, and nothing of before"
        assert "Ik bewaar niets over u" in kept[0]


async def test_where_telegram_has_a_command_the_page_names_its_button(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        willem = a_resident(town.demo.service, "willem")
        await willem.writes("/start")
        for label in ("Nederlands", "Ja, dat is goed", "Ja"):
            await willem.presses(label)
        work = town.demo.service.store.work("gm0518", "told", town.demo.service.now())
        found = town.demo.service.way_in.channel.of("moerwijk", willem.user)
        assert found is not None
        over = Say(ToPerson(found[1].name), text("case-is-over"))
        await work.commit(Decision(tell=(over,)))
        await reads(willem, "Kies onderaan “Een mens spreken”.")
        assert not any("/mens" in said for said in await willem.texts())
