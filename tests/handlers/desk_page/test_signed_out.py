"""Who is signed out in the middle of something: nothing is done, and no word of theirs is lost."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.storage.doors.sessions import IDLE
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.desk_day import DeskDay
from tests.scenes.intake_page import CALL
from tests.scenes.live import Town, live_town
from tests.scenes.page import FATMA, KARIN, PageReader, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import Browser, web_desk

HALF = "Dag Willem, ik kom morgen langs"
TAKE = "Ik pak dit op"


@dataclass
class AtWork:
    """Karin has the case of Willem open."""

    town: Town
    karin: Browser
    willem: PageReader
    address: str

    def lists(self, *workers: object) -> None:
        """From now on these work at the desk."""
        context = self.town.demo.service.context
        there = context.neighbourhood("moerwijk")
        desk = there.desk.model_copy(update={"workers": workers})
        changed = there.model_copy(update={"desk": desk})
        every = (changed if n.slug == "moerwijk" else n for n in context.network.neighbourhoods)
        context.network = context.network.model_copy(update={"neighbourhoods": tuple(every)})

    async def reads_the_files_anew(self) -> None:
        """As after `buurtbot reload`."""
        self.town.demo.service.watch.anew()
        await self.town.demo.service.watch.look()

    async def case(self) -> Case:
        """Willem's."""
        return await DeskDay(self.town.demo.service).get(Case, self.address.rpartition("/")[2])


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[AtWork]:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        willem = await willem_wants_to_talk(town.demo.service)

        async def is_listed() -> bool:
            return "Wil praten" in await karin.opens("/desk")

        await until(is_listed)
        found = re.search(r'href="(/desk/case/[^"]+)"', karin.html)
        assert found

        async def has_card() -> bool:
            return TAKE in await karin.opens(found[1])

        await until(has_card)
        yield AtWork(town, karin, willem, found[1])


async def is_told_and_keeps_the_words(work: AtWork) -> None:
    before = await work.willem.texts()
    await work.karin.presses("Sturen", words=HALF)
    assert work.karin.status == 403
    assert "U bent niet meer ingelogd" in work.karin.seen
    assert "Er ging niets weg" in work.karin.seen
    assert HALF in work.karin.seen
    assert "case:" not in work.karin.seen
    assert f'href="/desk/sign-in?to={work.address}"' in work.karin.html
    assert await work.willem.texts() == before


async def test_after_half_an_hour_of_nothing_a_reply_is_not_lost(work: AtWork) -> None:
    work.town.later(seconds=IDLE.total_seconds() + 1)
    await is_told_and_keeps_the_words(work)


async def test_who_is_off_the_list_with_half_a_reply_reads_that_it_did_not_go(
    work: AtWork,
) -> None:
    await work.karin.presses(TAKE)
    await work.karin.presses("Sturen", words="hij woont op drie hoog", aside="1")
    assert (await work.case()).holder
    work.lists(FATMA)
    await is_told_and_keeps_the_words(work)
    await work.reads_the_files_anew()
    case = await work.case()
    assert case.holder == "", "what she held waits for somebody again, also with a note"


async def test_who_stays_on_the_list_keeps_what_they_hold(work: AtWork) -> None:
    await work.karin.presses(TAKE)
    work.lists(FATMA, KARIN)
    await work.reads_the_files_anew()
    assert (await work.case()).holder


async def test_a_press_in_one_tab_after_signing_out_in_another_is_not_done(work: AtWork) -> None:
    page = work.karin.html
    await work.karin.presses("Uitloggen")
    assert work.karin.address == "/desk/sign-in"
    work.karin.html = page
    await work.karin.presses(TAKE)
    assert "U bent niet meer ingelogd" in work.karin.seen
    assert "Dit schreef u" not in work.karin.seen
    assert not (await work.case()).holder
    work.karin.html = page
    await work.karin.presses("Uitloggen")
    assert work.karin.address == "/desk/sign-in", "and that is where they are anyway"


async def test_who_signed_in_anew_reads_their_words_at_the_form_of_before(work: AtWork) -> None:
    page, service = work.karin.html, work.town.demo.service
    await work.karin.presses("Uitloggen")
    work.town.later(minutes=1)
    async with web_desk(service, FATMA) as [fatma]:
        fatma.html = page
        await fatma.presses("Sturen", words=HALF)
        assert "Dit formulier is te oud" in fatma.seen
        assert HALF in fatma.seen


async def test_an_intake_shows_what_was_typed_and_leads_back_to_it(work: AtWork) -> None:
    await work.karin.opens("/desk/intake")
    page = work.karin.html
    work.town.later(seconds=IDLE.total_seconds() + 1)
    await work.karin.presses("Versturen", **CALL)
    assert "brood en melk" in work.karin.seen
    assert "groceries" not in work.karin.seen
    assert 'href="/desk/sign-in?to=/desk/intake"' in work.karin.html
    work.karin.html = page
    await work.karin.presses("Versturen", **CALL, keeps="yes")
    assert work.karin.address.startswith("/desk/sign-in"), "a page that keeps by itself goes there"


async def test_a_form_of_another_site_shows_nothing_of_what_it_brought(work: AtWork) -> None:
    form = {"where": "own", "words": "Bel 06 00000000"}
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    for _ in range(2):
        answer = await work.karin.client.post("/desk/do", data=form, headers=elsewhere)
        assert "Bel 06" not in await answer.text()
        work.town.later(seconds=IDLE.total_seconds() + 1)
