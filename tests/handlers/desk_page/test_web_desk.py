"""A worker's day on the web desk, with the forms that a browser without scripts sends."""

import re
from pathlib import Path

from buurtbot.storage.doors.pages import Note, Page
from config.network.pages import desk_page
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import Browser, web_desk

TAKE = "Ik pak dit op"


async def _opens_the_case(browser: Browser) -> None:
    async def is_listed() -> bool:
        return "Wil praten" in await browser.opens("/desk")

    await until(is_listed)
    found = re.search(r'href="(/desk/case/[^"]+)"', browser.html)
    assert found
    address = found[1]

    async def has_card() -> bool:
        return TAKE in await browser.opens(address)

    await until(has_card)


async def test_a_worker_takes_a_case_answers_and_closes_it(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        willem = await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        assert "Nog niemand heeft dit" in karin.seen
        await karin.presses(TAKE)
        assert "U hebt dit" in karin.seen
        await karin.presses("Sturen", words="Dag Willem, <b>hier</b> Karin")
        assert "Dag Willem, <b>hier</b> Karin" in karin.seen
        assert "<b>hier" not in karin.html, "words are words"
        assert any("Dag Willem, <b>hier</b> Karin" in text for text in await willem.texts())
        await karin.presses("Sturen", words="belt graag", aside="1")
        assert not any("belt graag" in text for text in await willem.texts())
        await karin.presses("Afsluiten")
        await karin.presses("Niet meer nodig")
        assert (
            "Over een halve minuut is deze melding klaar. Dit krijgt een buur dan:" in karin.seen
        )


async def test_the_second_to_press_hears_who_was_first(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        await _opens_the_case(fatma)
        await karin.presses(TAKE)
        await fatma.presses(TAKE)
        assert "Karin heeft dit" in fatma.seen


JANE = KARIN.model_copy(update={"language": "en"})


async def test_who_reads_english_reads_and_presses_the_cards_of_a_dutch_desk_in_it(
    tmp_path: Path,
) -> None:
    network = with_web_desk(group=False, workers=(JANE, FATMA))
    async with (
        live_town(tmp_path, network=network) as town,
        web_desk(town.demo.service, JANE, FATMA) as [jane, fatma],
    ):
        case = await DeskDay(town.demo.service).alvaro_asks_for_a_person()
        address = f"/desk/case/{case.id}"

        async def is_told() -> bool:
            return "What can I do?" in await jane.opens(address)

        await until(is_told)
        assert "this person would like to speak to a person" in jane.seen
        await jane.presses("I'll take this")
        await fatma.opens(address)
        assert "Overdragen" in fatma.seen, "who reads Dutch reads it in that"
        assert not re.search("Hand over|has this|Close", fatma.seen)
        await jane.opens(address)
        assert jane.seen.count("Karin has this") == 1, "a card that changed does so in both"
        assert not re.search("Overdragen|Overnemen|Take over|heeft dit|Afsluiten", jane.seen)
        await jane.presses("Close")
        assert re.search("How did (it|this) end|What came of it", jane.seen), (
            "and what comes of it"
        )


async def test_who_hears_the_page_read_aloud_hears_what_is_in_dutch_in_dutch(
    tmp_path: Path,
) -> None:
    """What was told before anybody there read English is in the desk's own (WCAG 3.1.2)."""
    network = with_web_desk(group=False, workers=(JANE,))
    async with (
        live_town(tmp_path, network=network) as town,
        web_desk(town.demo.service, JANE) as [browser],
    ):
        service = town.demo.service
        case = await DeskDay(service).alvaro_asks_for_a_person()

        async def has_card() -> bool:
            return "What can I do?" in await browser.opens(f"/desk/case/{case.id}")

        await until(has_card)
        pages = service.store.pages("gm0518")
        desk = pages.page_of("desk", desk_page("moerwijk"))
        [topic] = [at for at in range(1, 9) if await pages.topic(Page(desk.name, at))]
        await pages.write(Page(desk.name, topic), Note("Van vorige maand.", 0))
        await browser.presses("I'll take this")
        await browser.presses("Note for colleagues", words="speaks Spanish", aside="1")
        told = re.findall(
            r'<article class="told([^"]*)"[^>]*?(?: lang="(\w+)")?>(.*?)</article>',
            browser.html,
            re.DOTALL,
        )
        assert '<html lang="en">' in browser.html
        dutch = [words for _, language, words in told if language == "nl"]
        assert len(dutch) == 1
        assert "Van vorige maand." in dutch[0]
        assert [language for kind, language, _ in told if "mine" in kind] == [""]


async def test_a_form_without_its_mark_does_nothing(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        await karin.presses(TAKE, mark="of somebody else")
        assert karin.status == 403
        assert "Dit formulier is te oud" in karin.seen
        await karin.opens("/desk")
        assert "Nog niemand heeft dit" in karin.seen


async def test_codes_on_paper_and_signing_out_everywhere_are_found_below_every_page(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        for address in ("/desk", "/desk/calls", "/desk/own"):
            await karin.opens(address)
            assert 'href="/desk/account"' in karin.html
        await karin.opens("/desk/account")
        assert "Overal uitloggen" in karin.seen


async def test_lists_and_people_are_asked_for_on_the_general_page(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await karin.opens("/desk/general/moerwijk")
        await karin.presses("Vrijwilligers")
        assert "Loes · niveau 2" in karin.seen
        await karin.presses("Zoeken", find="nobody like that")
        assert "Niets gevonden voor “nobody like that”" in karin.seen
        await karin.opens("/desk/general/crabbehof")
        assert karin.status == 404, "of another desk"
        assert "Dit staat hier niet" in karin.seen


async def test_a_request_by_phone_is_written_down_step_by_step(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await karin.opens("/desk/intake")
        await karin.presses("Liever vraag voor vraag")
        assert "Zegt de beller ja?" in karin.seen
        await karin.presses("Ja, de beller zegt ja")
        assert karin.seen.count("Mijn gesprekken") >= 1


async def test_who_is_not_listed_any_more_is_out_at_once(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await karin.opens("/desk")
        assert "U bent Karin" in karin.seen
        context = town.demo.service.context
        there = context.neighbourhood("moerwijk")
        desk = there.desk.model_copy(update={"workers": (FATMA,)})
        changed = there.model_copy(update={"desk": desk})
        every = (changed if n.slug == "moerwijk" else n for n in context.network.neighbourhoods)
        context.network = context.network.model_copy(update={"neighbourhoods": tuple(every)})
        await karin.opens("/desk")
        assert "U bent Karin" not in karin.seen


async def test_alvaro_is_found_when_he_is_alvaro_with_an_accent(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await karin.opens("/desk/volunteers")
        await karin.presses("Zoeken", find="LOÉS")
        assert "1 vrijwilliger." in karin.seen
        await karin.presses("Zoeken", find="nobody")
        assert "Niemand gevonden" in karin.seen
        await karin.opens("/desk/volunteers")
        await karin.presses("Iemand belt om te helpen")
        assert "Hoe heet de beller?" in karin.seen
        await karin.opens("/desk/duty")
        assert "De balie is open" in karin.seen
        await karin.opens("/desk/file/1/0?where=own")
        assert karin.status == 404


async def test_another_button_after_the_back_button_is_another_press(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        before = karin.html
        await karin.presses("Wat kan ik doen?")
        karin.html = before  # the Back button
        await karin.presses(TAKE)
        assert "U hebt dit" in karin.seen
        took = karin.seen.count("Karin heeft dit opgepakt.")
        karin.html = before
        await karin.presses(TAKE)
        assert karin.seen.count("Karin heeft dit opgepakt.") == took == 1


async def test_what_is_written_to_who_only_has_a_telephone_is_said_to_arrive_nowhere(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await DeskDay(town.demo.service).alvaro_asks_for_a_person()
        await _opens_the_case(karin)
        assert "Deze persoon heeft alleen een telefoon: bel zelf." in karin.seen
        assert "Dit gaat naar de persoon" not in karin.seen
        await karin.presses(TAKE)
        await karin.presses("Sturen", words="Iemand komt morgen")
        await karin.presses("Gebeld, gezegd")
        case = karin.address.partition("?")[0]
        await karin.presses("Afsluiten")
        await karin.presses("Niet meer nodig")
        await karin.opens(case)
        assert "Dit blijft bij de balie." in karin.seen
        assert ">Sturen<" not in karin.html
        await karin.presses("Notitie voor collega's", words="belde zelf", aside="1")
        assert "belde zelf" in karin.seen


async def test_what_nobody_looked_at_in_time_says_so_in_the_list(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await DeskDay(town.demo.service).alvaro_asks_for_a_person()
        await karin.opens("/desk")
        assert "Te bekijken voor" in karin.seen
        assert "Te laat" not in karin.seen
        for _ in range(3):
            town.later(minutes=25)
            await karin.opens("/desk")
        assert "Te laat" in karin.seen
