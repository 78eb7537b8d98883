"""One case through both bots, over HTTP: a neighbour wants a person, and gets one."""

from pathlib import Path

from tests.scenes.live import live_town
from tests.scenes.waiting import until


async def test_a_neighbour_wants_a_person_and_gets_one(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen = await town.person("Wouter"), await town.person("Ellen")
        bot, desk = "moerwijk_buurtbot", await town.desk("moerwijk")
        await wouter.says(bot, "/mens")
        await wouter.waits_for(bot, "U wilt een mens spreken")
        line = await ellen.waits_for(desk, "🔔 Nieuw: Wil praten")
        assert "Wouter" not in line.text
        await ellen.presses(desk, "Ik pak dit op", message=line)
        await wouter.waits_for(bot, "Ellen van Welzijn Moerwijk heeft uw bericht gezien")
        (topic,) = await desk.topics()
        await ellen.says(desk, "Dag Wouter, wat kan ik doen?", thread=topic["id"])
        await wouter.waits_for(bot, "Dag Wouter, wat kan ik doen?")
        long = await ellen.says(desk, f"{'Lang. ' * 500}EINDE", thread=topic["id"])
        await wouter.waits_for(bot, "EINDE")
        await ellen.corrects(desk, long["message_id"], "Toch kort.")
        await wouter.waits_for(bot, "Toch kort.")

        async def only_the_short_one() -> bool:
            return not any("Lang." in seen.text for seen in await wouter.sees(bot))

        await until(only_the_short_one)
        await wouter.says(bot, "Mijn fiets is weg")
        await ellen.waits_for(desk, "Wouter: Mijn fiets is weg")
        sent = await wouter.sends_album(bot, "het slot", "", "de ketting")
        await ellen.waits_for(desk, "Wouter: het slot", "Wouter: de ketting")
        album = [s for s in await ellen.sees(desk) if s.raw.get("media_group_id")]
        assert len(album) == 3
        assert len({s.raw["media_group_id"] for s in album}) == 1
        edit = {"edit_of": sent[2]["message_id"]}
        await wouter.sends(bot, photo={"caption": "de sleutel"}, **edit)
        town.later(minutes=1)
        await ellen.waits_for(desk, "Wouter (gewijzigd): de sleutel")
        await ellen.sends_album(desk, "deze fiets?", "", thread=topic["id"])
        await wouter.waits_for(bot, "deze fiets?")
        album = [s for s in await wouter.sees(bot) if s.raw.get("media_group_id")][-2:]
        assert not any(s.from_self for s in album)
        await ellen.presses(desk, "Afsluiten")
        await ellen.waits_for(desk, "Hoe is het afgelopen?")
        await ellen.presses(desk, "Geholpen")
        await ellen.waits_for(desk, "is deze melding klaar. Dit krijgt Wouter dan:", "Fijn dat")
        await ellen.presses(desk, "Nu meteen")
        await wouter.waits_for(bot, "Fijn dat het gelukt is")
        await ellen.waits_for(desk, "✅ Klaar: Wil praten")
        (topic,) = await desk.topics()
        assert topic["closed"]
        assert topic["name"].startswith("✅")
