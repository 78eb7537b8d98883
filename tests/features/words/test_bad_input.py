"""Whatever somebody sends, they get a kind answer and know what to do; and the talk goes on."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from buurtbot.simulator.control_api.client import NotSeen, Person, Seen
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import PATIENCE

pytestmark = pytest.mark.asyncio(loop_scope="module")
BOT = "moerwijk_buurtbot"
NEARBY = (52.05, 4.30)
NOWHERE = (48.85, 2.35)
KIND, WHERE, NOT_KNOWN = "Waarbij zoekt u hulp", "Waar is de hulp nodig", "Dit begrijp ik niet"
BROKEN: tuple[dict[str, Any], ...] = (
    {"message": 5},
    {},
    {"callback_query": {"id": []}},
    {"nieuws": {"x": 1}},
)
NOT_KNOWN_AGAIN = "Ik begrijp het nog niet. Wilt u een mens?"
OF_NO_USE: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "a sticker": ({"sticker": "😀"}, "Leuk, een sticker!"),
    "a photo": ({"photo": True}, "Een foto kan ik hier niet gebruiken"),
    "a voice": ({"voice": True}, "Een spraakbericht kan ik hier niet beluisteren"),
    "a video note": ({"video_note": True}, "Een videobericht kan ik niet bekijken"),
    "a contact": ({"contact": True}, "Een contact kan ik niet gebruiken"),
    "a poll": ({"poll": {"question": "Wie?", "options": ["ik", "jij"]}}, "Een peiling"),
    "a die": ({"dice": True}, "Ik kan helaas niet meespelen"),
    "a document": ({"document": True}, "Een bestand kan ik niet openen"),
    "a place": ({"location": {"lat": 52.05, "lon": 4.3}}, "Uw locatie heb ik hier niet nodig"),
    "a forward": ({"forward_of": {"from_name": "Ans", "text": "Lees dit"}}, NOT_KNOWN),
    "4096 letters": ({"text": "a" * 4096}, NOT_KNOWN_AGAIN),
    "right to left": ({"text": "אני צריך עזרה \u202e"}, NOT_KNOWN_AGAIN),
    "HTML": ({"text": "<b>hulp</b> <script>alert(1)</script> &amp;"}, NOT_KNOWN_AGAIN),
    "only signs": ({"text": "\u200b\u2060"}, NOT_KNOWN_AGAIN),
}


@dataclass
class Talker:
    """Anna, who agreed to everything, at the first question of asking for help."""

    town: Town
    anna: Person

    async def sends(self, **what: Any) -> None:
        """Send something, some seconds after the last."""
        self.town.later(seconds=10)
        await self.anna.sends(BOT, **what)

    async def says(self, *words: str) -> None:
        """Type one thing after another."""
        for one in words:
            await self.sends(text=one)

    async def sees(self, *words: str) -> Seen:
        """Wait for an answer with these words; the limits of a chat are no wait of ours."""
        for _ in range(20):
            with suppress(NotSeen):
                return await self.anna.waits_for(BOT, *words, seconds=0.15)
            self.town.later(seconds=5)
        return await self.anna.waits_for(BOT, *words)

    async def is_asked(self, question: str) -> Seen:
        """Wait until the newest message is this question, with its buttons."""
        async with asyncio.timeout(PATIENCE):
            while True:
                newest = (await self.anna.sees(BOT))[-1]
                if question in newest.text and not newest.from_self:
                    return newest
                self.town.later(seconds=1)
                await asyncio.sleep(0.1)

    async def to_where(self) -> None:
        """On to the question where help is needed."""
        await self.says("Boodschappen", "Voor mijzelf")
        await self.is_asked(WHERE)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One town for all these scenes; it lives in a task of its own."""
    opened: asyncio.Future[Town] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def lives() -> None:
        async with live_town(tmp_path_factory.mktemp("town")) as town:
            opened.set_result(town)
            await over.wait()

    life = asyncio.ensure_future(lives())
    life.add_done_callback(lambda _: opened.done() or opened.cancel())
    yield await opened
    over.set()
    await life


async def talking(town: Town, name: str = "Anna Pietersen") -> Talker:
    """Somebody new, at the first question of asking for help."""
    anna = await town.telegram.person(name, language_code="nl")
    talker = Talker(town, anna)
    await anna.starts(BOT)
    await talker.says("Nederlands", "Ja, dat is goed", "Ja")
    await talker.sees("Fijn dat u er bent")
    await talker.says("/start help")
    await talker.is_asked(KIND)
    return talker


async def test_what_a_question_cannot_use_gets_a_kind_answer_and_is_asked_again(
    town: Town,
) -> None:
    talker = await talking(town)
    for name, (what, answer) in OF_NO_USE.items():
        await talker.sends(**what)
        assert answer in (await talker.sees(answer)).text, name
        assert "Boodschappen" in (await talker.is_asked(KIND)).button_texts, name
    await talker.to_where()


async def test_a_changed_message_and_commands_leave_the_talk_where_it_was(town: Town) -> None:
    talker = await talking(town)
    said = await talker.anna.says(BOT, "iets onduidelijks")
    await talker.sees(NOT_KNOWN)
    town.later(seconds=10)
    await talker.anna.corrects(BOT, said["message_id"], "Boodschappen")
    await talker.sees("Ik zie dat u een bericht heeft veranderd")
    await talker.says("/bestaatniet")
    await talker.sees("Deze opdracht ken ik niet")
    await talker.says("/status")
    await talker.sees("U hebt nu niets openstaan")
    await talker.says("/start")
    await talker.is_asked(KIND)
    await talker.to_where()


async def test_a_place_far_away_or_that_moves_is_answered_for_what_it_is(town: Town) -> None:
    talker = await talking(town)
    await talker.to_where()
    await talker.anna.shares_location(BOT, *town.demo.network.neighbourhood("heechterp").centre)
    await talker.sees("ligt niet in Moerwijk, maar in Heechterp", "eigen buurtbot")
    town.later(seconds=10)
    await talker.anna.shares_location(BOT, *NOWHERE)
    await talker.sees("Hier kennen wij nog geen buren")
    town.later(seconds=10)
    await talker.anna.shares_location(BOT, *NEARBY, live_period=3600)
    await talker.sees("Ik gebruik uw locatie maar één keer")


async def test_words_that_are_too_long_are_asked_again_shorter(town: Town) -> None:
    talker = await talking(town)
    await talker.to_where()
    await talker.says("2532 AC 12", "Ja", "Vandaag")
    await talker.sees("Wat moet de helper nog weten")
    await talker.says("b" * 4096)
    await talker.sees("Dit is te lang", "1.000 tekens")
    await talker.sends(voice=True)
    await talker.sees("Klopt dit?")


async def test_a_button_of_last_week_and_two_devices_do_no_harm(town: Town) -> None:
    talker = await talking(town)
    anna = talker.anna
    first = await talker.is_asked(KIND)
    kinds = [str(first.buttons[n]["callback_data"]) for n in (0, 1)]
    await asyncio.gather(
        *(anna.presses(BOT, kind, message=first.id, stale=True) for kind in kinds)
    )
    await talker.is_asked("Voor wie is de hulp")
    shown = [message.text for message in await anna.sees(BOT)]
    assert sum("Voor wie is de hulp" in text for text in shown) == 1
    town.later(days=7)
    await anna.presses(BOT, kinds[0], message=first.id, stale=True)
    await talker.sees("U drukte op een knop van een eerdere vraag")
    await talker.sees("Fijn dat u terug bent")
    await talker.is_asked("Voor wie is de hulp")
    town.later(days=7)
    await anna.presses(BOT, "Voor mijzelf")
    await talker.is_asked(WHERE)


async def test_html_in_a_name_is_only_a_name(town: Town) -> None:
    talker = await talking(town, "<b>Bo</b>&Co")
    ellen, desk = await town.person("Ellen"), await town.desk()
    await talker.says("/mens")
    await talker.sees("U wilt een mens spreken")
    await ellen.waits_for(desk, "<b>Bo</b>&Co")


async def test_what_cannot_be_read_is_parked_and_the_next_is_heard(town: Town) -> None:
    talker = await talking(town)
    anna = talker.anna
    me = {"id": anna.id, "is_bot": False, "first_name": "Anna"}
    chat = {"id": anna.id, "type": "private", "first_name": "Anna"}
    message = {"message_id": 900, "date": 1, "chat": chat, "from": me}
    town.later(seconds=10)
    for broken in BROKEN:
        await town.telegram.injects(BOT, broken)
    await town.telegram.injects(BOT, {"message": message | {"text": {"not": "text"}}})
    await talker.sees("Er ging iets mis bij ons", "Dat is niet uw schuld")
    town.later(seconds=10)
    await town.telegram.injects(BOT, {"message": message | {"text": ""}})
    await talker.sees(NOT_KNOWN)
    ellen, desk = await town.person("Ellen"), await town.desk()
    await ellen.waits_for(desk, "Storing", since=0)
    await talker.to_where()


async def test_in_a_group_the_bot_of_a_neighbourhood_is_silent(town: Town) -> None:
    talker = await talking(town)
    telegram, anna = town.telegram, talker.anna
    group = await telegram.group("Straatfeest", members=[anna], bots=[BOT])
    for words in ("/start", "Boodschappen", f"/mens@{BOT}"):
        await anna.says(group, words)
    await talker.to_where()
    assert [m.text for m in await anna.sees(group) if not m.from_self and m.text] == []


async def test_a_whole_request_may_be_typed_in_own_words(town: Town) -> None:
    talker = await talking(town, "Willemien <3 & Co")
    await talker.says("boodschapen", "voor mezelf", "2532 AC 12", "klopt", "bus 12")
    assert "begrijp ik niet" in (await talker.sees("vrijdagmiddag, morgen om 10 uur")).text
    await talker.says("liefst vrijdag, om kwart over twee")
    await talker.sees("Dus vrijdag", "om 14:15 uur. Klopt dat?")
    await talker.says("nee, zaterdag tussen 10 en 12")
    await talker.sees("Dus zaterdag", "tussen 10 uur en 12 uur. Klopt dat?")
    await talker.says("ja", "niks")
    read_back = await talker.sees("Wanneer: zaterdag", "tussen 10 uur en 12 uur")
    assert "Versturen" in read_back.button_texts
    await talker.says("versturen")
    sent = await talker.sees("Uw vraag is verstuurd")
    assert "tussen 10 uur en 12 uur" in sent.text
