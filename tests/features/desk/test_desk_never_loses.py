"""Wouter wants to die. Whatever ails the staff group, Ellen reads it, with buttons that work.

Through both bots, over HTTP, with Telegram's own refusals.
"""

from pathlib import Path

from buurtbot.simulator.control_api.client import Group, Person, Seen
from buurtbot.simulator.seen import NotSeen
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import PATIENCE, until

BOT = "moerwijk_buurtbot"
CRY = "ik wil dood"


async def people(town: Town) -> tuple[Person, Person, Group]:
    """Wouter, Ellen, and the staff group."""
    return await town.person("Wouter"), await town.person("Ellen"), await town.desk("moerwijk")


async def cries(wouter: Person) -> None:
    """He writes it, and hears 113 at once, whatever ails the desk."""
    await wouter.says(BOT, CRY)
    await wouter.waits_for(BOT, "113", seconds=PATIENCE)


async def answers(ellen: Person, desk: Group, words: str, **where: int | None) -> None:
    """She writes in a case that nobody has: it waits until she says that she takes it."""
    await ellen.says(desk, words, **where)
    asked = await ellen.waits_for(desk, "Niemand heeft deze melding nog", seconds=PATIENCE)
    await ellen.presses(desk, "Ik pak dit op en stuur", message=asked)


async def card_for(ellen: Person, desk: Group, *, since: int = 0) -> Seen:
    """The card with his words, as Ellen reads it, with its buttons."""
    card = await ellen.waits_for(desk, CRY, since=since, seconds=PATIENCE)
    assert card.button("Afsluiten"), card.button_texts
    return card


async def is_cut_off(town: Town) -> None:
    """It was tried, and refused: a busy machine may try it only after the bot is back."""
    places = town.demo.service.store.outbox("gm0518").desk

    async def noted() -> bool:
        return await places.cut_off_since("moerwijk") is not None

    await until(noted)


async def test_topics_are_off_and_later_on_again(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        await desk.has_topics(False)
        await cries(wouter)
        card = await card_for(ellen, desk)
        ref = card.text.split()[0]
        await ellen.waits_for(desk, "Onderwerpen staan uit", since=0, seconds=PATIENCE)
        await ellen.presses(desk, "Ik pak dit op", message=card)
        await wouter.waits_for(BOT, "heeft uw bericht gezien", seconds=PATIENCE)
        await ellen.says(desk, "Wouter, ik bel u nu.", reply_to=card.id)
        await wouter.waits_for(BOT, "Wouter, ik bel u nu.", seconds=PATIENCE)
        await wouter.says(BOT, "Ja graag")
        heard = await ellen.waits_for(desk, "Wouter: Ja graag", seconds=PATIENCE)
        assert heard.text.startswith(ref)
        await desk.has_topics(True)
        town.later(minutes=2)
        now = await town.telegram.last_event()
        await wouter.says(BOT, "Ik ben thuis")
        await ellen.waits_for(desk, "Onderwerpen werken weer", since=now, seconds=PATIENCE)
        there = await ellen.waits_for(desk, "Wouter: Ik ben thuis", since=now, seconds=PATIENCE)
        again = await card_for(ellen, desk, since=now)
        (topic,) = await desk.topics()
        assert {there.thread, again.thread} == {topic["id"]}
        assert ref in topic["name"]


async def test_topics_are_switched_off_while_his_case_is_open(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        await cries(wouter)
        card = await card_for(ellen, desk)
        assert card.thread
        await desk.has_topics(False)
        now = await town.telegram.last_event()
        await wouter.says(BOT, "Is er iemand?")
        heard = await ellen.waits_for(desk, "Wouter: Is er iemand?", since=now, seconds=PATIENCE)
        again = await card_for(ellen, desk, since=now)
        assert (heard.thread, again.thread) == (None, None)
        assert "Beantwoord dit bericht" in heard.text
        await answers(ellen, desk, "Ja, ik ben er.", reply_to=heard.id)
        await wouter.waits_for(BOT, "Ja, ik ben er.", seconds=PATIENCE)
        await desk.has_topics(True)
        town.later(minutes=2)
        now = await town.telegram.last_event()
        await wouter.says(BOT, "Ik ben thuis")
        there = await ellen.waits_for(desk, "Wouter: Ik ben thuis", since=now, seconds=PATIENCE)
        assert there.thread == card.thread, "the topic he had, with all that was said in it"
        assert len(await desk.topics()) == 1


async def test_no_topic_can_be_made_for_another_reason(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        fault = {"method": "createForumTopic", "description": "Bad Request: CHAT_ADMIN_REQUIRED"}
        await town.telegram.fault("refuse", **fault)
        await cries(wouter)
        card = await card_for(ellen, desk)
        assert card.thread is None
        await ellen.presses(desk, "Ik pak dit op", message=card)
        await wouter.waits_for(BOT, "heeft uw bericht gezien", seconds=PATIENCE)


async def test_his_topic_is_closed_and_then_deleted_by_somebody(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        await cries(wouter)
        card = await card_for(ellen, desk)
        assert card.thread
        await desk.changes_topic(ellen, card.thread, closed=True)
        await ellen.waits_for(desk, "Deze melding is nog niet klaar", since=0, seconds=PATIENCE)
        (topic,) = await desk.topics()
        assert not topic["closed"]
        await desk.changes_topic(ellen, card.thread, deleted=True)
        now = await town.telegram.last_event()
        await wouter.says(BOT, "Is er iemand?")
        heard = await ellen.waits_for(desk, "Wouter: Is er iemand?", since=now, seconds=PATIENCE)
        again = await card_for(ellen, desk, since=now)
        assert again.thread == heard.thread != card.thread
        assert heard.thread
        await answers(ellen, desk, "Ja, ik ben er.", thread=heard.thread)
        await wouter.waits_for(BOT, "Ja, ik ben er.", seconds=PATIENCE)


async def test_the_bot_loses_its_rights_and_gets_them_back(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        bot = town.demo.network.shared.desk_bot
        await desk.sets(bot, "member")
        await ellen.waits_for(desk, "hoort hij alleen antwoorden", since=0, seconds=PATIENCE)
        await cries(wouter)
        card = await card_for(ellen, desk)
        assert card.thread is None
        await answers(ellen, desk, "Wouter, ik bel u nu.", reply_to=card.id)
        await wouter.waits_for(BOT, "Wouter, ik bel u nu.", seconds=PATIENCE)
        now = await town.telegram.last_event()
        await desk.sets(bot, "administrator")
        await ellen.waits_for(desk, "mag onderwerpen beheren", since=now, seconds=PATIENCE)
        await wouter.says(BOT, "Ik ben thuis")
        town.later(minutes=1)  # so much was said just now
        there = await ellen.waits_for(desk, "Wouter: Ik ben thuis", since=now, seconds=PATIENCE)
        assert there.thread


async def test_she_answers_before_telegram_said_that_it_took_the_card(tmp_path: Path) -> None:
    """Where it stands is not noted yet, and will not be: it is sent again, as another message."""
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        await desk.has_topics(False)
        await town.telegram.fault("drop", method="sendMessage", when="after", chat=desk.id)
        await cries(wouter)
        card = await card_for(ellen, desk)
        await town.telegram.heals()
        await answers(ellen, desk, "Wouter, ik bel u nu.", reply_to=card.id)
        await wouter.waits_for(BOT, "Wouter, ik bel u nu.", seconds=PATIENCE)


async def test_the_bot_is_put_out_of_the_group_and_taken_in_again(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        bot = town.demo.network.shared.desk_bot
        await desk.sets(bot, "kicked")
        await cries(wouter)
        await is_cut_off(town)
        now = await town.telegram.last_event()
        town.later(minutes=3)
        await desk.sets(bot, "administrator")
        try:
            await ellen.waits_for(desk, "De bot zit nu in deze groep", since=now, seconds=10)
        except NotSeen:  # it was tried at that very moment, and waits a minute
            town.later(minutes=2)
        await ellen.waits_for(desk, "De bot zit nu in deze groep", since=now, seconds=PATIENCE)
        town.later(minutes=2)  # should it have been tried at that very moment
        await card_for(ellen, desk, since=now)
        await ellen.waits_for(desk, "niet bereiken", since=now, seconds=PATIENCE)


async def test_the_group_becomes_another_one(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        new = await desk.migrates()
        await cries(wouter)
        card = await card_for(ellen, new)
        await ellen.waits_for(new, "nieuw nummer gekregen", str(new.id), since=0, seconds=PATIENCE)
        await ellen.presses(new, "Ik pak dit op", message=card)
        await wouter.waits_for(BOT, "heeft uw bericht gezien", seconds=PATIENCE)


async def test_telegram_takes_no_buttons_no_files_and_no_answer_to_him(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen, desk = await people(town)
        told = "Bad Request: can't parse entities: unsupported start tag"
        await town.telegram.fault(
            "refuse", method="sendMessage", chat=desk.id, description=told, count=2
        )
        await cries(wouter)
        await ellen.waits_for(desk, CRY, since=0, seconds=PATIENCE)
        await town.telegram.fault("refuse", method="sendPhoto", chat=desk.id, description=told)
        await wouter.sends(BOT, photo={"caption": "kijk"})
        await ellen.waits_for(desk, "Wouter: kijk", "bestand", since=0, seconds=PATIENCE)
        await town.telegram.heals()
        gone = {"code": 403, "description": "Forbidden: user is deactivated"}
        await town.telegram.fault("refuse", method="sendMessage", chat=wouter.id, **gone)
        (topic,) = await desk.topics()
        await answers(ellen, desk, "Ik bel u.", thread=topic["id"])
        lost = await ellen.waits_for(desk, "niet aangekomen bij Wouter", seconds=PATIENCE)
        assert lost.thread == topic["id"]
        assert lost.button("Terugbellen")
