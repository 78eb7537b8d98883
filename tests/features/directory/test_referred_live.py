"""Through both bots, over HTTP: looked up, referred, asked a week later, and it did not help."""

from pathlib import Path

from tests.scenes.live import live_town


async def test_he_looks_for_himself_is_referred_and_says_a_week_later_that_it_did_not_help(
    tmp_path: Path,
) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen = await town.person("Wouter"), await town.person("Ellen")
        bot, desk = "moerwijk_buurtbot", await town.desk("moerwijk")
        await wouter.says(bot, "/waar")
        await wouter.waits_for(bot, "Waarvoor zoekt u een plek of een nummer?")
        await wouter.presses(bot, "Papieren")
        await wouter.waits_for(bot, "• Papierspreekuur.", "Nu dicht. Open morgen om 9 uur.")
        await wouter.presses(bot, "Papierspreekuur")
        await wouter.waits_for(bot, "070 205 24 92")
        await wouter.says(bot, "/mens")
        await wouter.waits_for(bot, "U wilt een mens spreken")
        await ellen.waits_for(desk, "🔔 Nieuw: Wil praten")
        await ellen.presses(desk, "Doorverwijzen")
        await ellen.waits_for(desk, "Waarheen verwijst u door?", "• Papierspreekuur.")
        await ellen.presses(desk, "Papierspreekuur")
        await ellen.waits_for(desk, "Dit krijgt Wouter:", "Over een week vragen wij")
        await ellen.presses(desk, "Sturen")
        await wouter.waits_for(bot, "Welzijn Moerwijk raadt u aan:")
        (topic,) = await desk.topics()
        await ellen.says(desk, "/wijzer", thread=topic["id"])
        await ellen.says(desk, "/wijzer")
        await ellen.waits_for(desk, "De wijzer van Moerwijk.")
        town.later(days=7, hours=1)
        await wouter.waits_for(bot, "Vorige week raadden wij u aan: Papierspreekuur.")
        await wouter.presses(bot, "Nee, ik heb nog hulp nodig")
        await ellen.waits_for(desk, "Papierspreekuur hielp niet. Er is nog hulp nodig.")
        await wouter.waits_for(bot, "U kunt hier weer schrijven.")
