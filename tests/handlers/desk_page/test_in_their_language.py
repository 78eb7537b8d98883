"""What a worker types in a case is understood in the language of who typed it, and of no other."""

import re
from pathlib import Path

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.core.context import Actor
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import groceries, mina
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import web_desk

JANE = KARIN.model_copy(update={"language": "en", "name": "Jane", "mail": "jane@desk.example"})


async def test_who_reads_english_is_asked_and_answers_in_it_in_a_case_of_a_dutch_desk(
    tmp_path: Path,
) -> None:
    network = with_web_desk(group=False, workers=(JANE, FATMA))
    async with (
        live_town(tmp_path, network=network) as town,
        web_desk(town.demo.service, JANE, FATMA) as [jane, fatma],
    ):
        day = DeskDay(town.demo.service)
        lost = groceries(day.clock, point=None, address="bij de kerk", wave=0)
        await day.keep(mina(day.clock, requests=("r1",)), lost)
        await day.does(deeds.make_case(request="r1"), Actor("moderator", "x", "moerwijk", "X"))
        case = await day.newest_case()
        address = f"/desk/case/{case.id}"

        async def is_told() -> bool:
            return "Fill in the address" in await jane.opens(address)

        await until(is_told)
        await jane.presses("Fill in the address")
        assert "What is the address?" in jane.seen
        await jane.presses("Send", words="Erasmusweg 12")
        assert "Do you mean this address:" in jane.seen
        await jane.presses("Send", words="Correct")
        assert (await day.get(HelpRequest, "r1")).point is not None
        assert "Address: Erasmusweg 12, 2531AA Den Haag." in jane.seen
        assert not re.search("Wat is het adres|Bedoelt u|Terug|gevraagd", jane.seen)
        await fatma.opens(address)
        assert "Adres: Erasmusweg 12, 2531AA Den Haag." in fatma.seen
        await jane.opens(address)
        await jane.presses("Refer to others")
        await jane.presses("The whole directory")
        assert "Eating together for little money" in jane.seen
        assert "Samen eten" not in jane.seen
        await fatma.opens(address)
        assert "Samen eten voor weinig geld" in fatma.seen
