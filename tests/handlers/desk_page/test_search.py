"""Looking somebody up at the web desk: by number, name, or the end of a telephone number."""

from dataclasses import replace
from pathlib import Path

import pytest

from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import mina
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import web_desk


@pytest.mark.parametrize("said", ["alvaro", "ÁLVARO núñez", "4321", "070 123 43 21"])
async def test_who_rings_is_found_however_it_is_typed(tmp_path: Path, said: str) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        case = await DeskDay(town.demo.service).alvaro_asks_for_a_person()
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find=said)
        assert "1 gevonden" in karin.seen
        assert "Over Álvaro" in karin.seen
        assert f'href="/desk/case/{case.id}"' in karin.html
        assert "Nog niemand heeft dit" in karin.seen


async def test_the_address_of_what_is_found_holds_no_name_and_is_of_one_session(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, elsewhere],
    ):
        await DeskDay(town.demo.service).alvaro_asks_for_a_person()
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="alvaro")
        assert "alvaro" not in karin.address.casefold()
        address = karin.address
        assert "Over Álvaro" in await karin.opens(address), "the Back button, or a reload"
        assert "Over Álvaro" not in await elsewhere.opens(address)
        assert 'name="find" value=""' in elsewhere.html


async def test_a_request_without_a_case_gets_one_where_it_is_found(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await DeskDay(town.demo.service).mina_needs_groceries()
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="m aaaa")
        assert "M‑AAAA · Boodschappen" in karin.seen
        await karin.presses("Maak hier een melding van")
        assert "/desk/search/" in karin.address, "they are where they were"
        assert "Wil praten" in karin.seen
        assert "Maak hier een melding van" not in karin.seen


async def test_who_only_has_a_telephone_is_found_by_what_they_take_part_in(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        day = DeskDay(town.demo.service)
        now, clock = town.demo.service.now(), day.clock
        await day.keep(
            mina(clock, id="riet", chat=None, name="Riet de Vries", phone="+31 70 765 43 21"),
            CheckIn("riet", "moerwijk", now, (2, 4), "10:30", way="call", by_desk=True),
        )
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="vries")
        assert "1 gevonden" in karin.seen
        assert "Deze persoon heeft alleen een telefoon" in karin.seen
        assert "de Vries" not in karin.seen, "a first name is enough to go on with"
        await karin.presses("Nabellen")
        assert "/desk/general/moerwijk" in karin.address


async def test_what_is_nowhere_is_told_with_what_to_do(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="M-ZZZZ")
        assert "Niets gevonden voor “M-ZZZZ”. Klopt elke letter?" in karin.seen
        await karin.presses("Zoeken", find="   ")
        assert "gevonden" not in karin.seen


async def test_who_only_has_a_telephone_can_do_as_much_when_something_of_theirs_is_open(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        day = DeskDay(town.demo.service)
        case = await day.alvaro_asks_for_a_person()
        now = town.demo.service.now()
        await day.keep(CheckIn(case.about, "moerwijk", now, (2,), "10:30", way="call"))
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="alvaro")
        assert "Over Álvaro" in karin.seen
        assert "Deze persoon heeft alleen een telefoon" in karin.seen
        assert "Nabellen" in karin.seen
        await karin.presses("De beller krijgt de bot")

        async def is_read_out() -> bool:
            return "/koppel" in await karin.opens("/desk/own")

        await until(is_read_out)


async def test_who_reads_the_bot_does_so_themselves(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        day = DeskDay(town.demo.service)
        case = await day.alvaro_asks_for_a_person()
        await day.keep(replace(await day.get(Person, case.about), chat=77))
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="alvaro")
        assert "Over Álvaro" in karin.seen
        assert "alleen een telefoon" not in karin.seen
