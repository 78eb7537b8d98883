"""Who is excluded, at the web desk: asked for, noted, with the case and a way in again."""

from pathlib import Path

from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Person
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import mina
from tests.scenes.live import live_town
from tests.scenes.page import KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import web_desk

SHOW = "Toon de lijst"


async def test_the_list_is_asked_for_noted_and_lets_somebody_in_again(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        day = DeskDay(town.demo.service)
        case = await day.alvaro_asks_for_a_person()
        now = day.clock.now
        ban = Ban(now, "money", "fatma", appealed=now, case=case.id, ref=case.ref)
        await day.keep(mina(day.clock, ban=ban))
        gone = Ban(now, "threat", case="gone", ref="M-2222")
        other = mina(day.clock, id="lars", chat=78, name="Lars Bos", ban=gone)
        await day.keep(other)
        await karin.opens("/desk/excluded")
        assert "Mina" not in karin.seen, "first it is asked for"
        await karin.presses(SHOW)
        seen = " ".join(karin.seen.split())
        assert "2 mensen zijn uitgesloten" in seen
        assert "geld, pas of code" in seen
        assert "een collega moet kijken" in seen
        assert f'href="/desk/case/{case.id}"' in karin.html
        assert "/desk/case/gone" not in karin.html, "what is kept no longer is no link"
        work = day.work()
        newest = (await work.redis.xrevrange(work.keys.audit, count=1))[0][1]
        assert (newest["did"], newest["subject"]) == ("list_excluded", "moerwijk")
        await karin.presses("Weer toelaten: Lars Bos")
        assert karin.address.startswith("/desk/general/moerwijk")
        await karin.presses("Ja, weer toelaten")

        async def is_in_again() -> bool:
            return (await day.get(Person, "lars")).ban is None

        await until(is_in_again)


async def test_when_nobody_is_that_is_said(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await karin.opens("/desk/excluded")
        await karin.presses(SHOW)
        assert "Er is nu niemand uitgesloten." in karin.seen
