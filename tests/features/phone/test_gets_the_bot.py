"""Piet helped by phone and has Telegram now: with a code that is read out he stays one person."""

import re
from dataclasses import dataclass, replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.storage.found.refusals import banned_id, was_refused
from buurtbot.storage.store import Store
from tests.scenes.desk_street import groceries
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
FIRST = ("Nederlands", "Ja, dat is goed", "Ja")
CODE = re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}")


@dataclass
class PietsPhone(Phone):
    """His first telephone with Telegram."""

    user: int = 5151
    name: str = "Piet"
    joined: str = ""

    @property
    def bare(self) -> str:
        """The id of his chat."""
        return person_id(self.work, "moerwijk", self.user)

    @property
    def who(self) -> str:
        """Under which id he is written to."""
        return self.joined or self.bare

    async def agrees(self) -> None:
        """He answers the first questions."""
        await self.types("/start")
        await self.presses(*FIRST)

    async def joins(self, code: str) -> None:
        """He types the code, and reads what comes of it."""
        await self.types(f"/koppel {code}")
        if not self.on_screen:
            self.joined = PIET
            await self.looks()


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet and Mina."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    return desk


@pytest.fixture
def piet(store: Store, context: Context, clock: Clock, desk: HelperDesk) -> PietsPhone:
    """With the clock of the desk."""
    return PietsPhone(store, context, desk.clock)


async def code_for(desk: HelperDesk, who: str = PIET) -> str:
    """Sara rings him, and reads a code out."""
    await desk.do(deeds.join_code(person=who), actor=SARA)
    found = CODE.search((await desk.desk())[-1])
    assert found
    return found[0]


async def test_with_the_code_all_that_was_his_goes_on_in_the_bot(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await desk.keep(CheckIn(PIET, "moerwijk", desk.clock.now, (1, 4), "09:30"))
    await piet.agrees()
    await piet.joins((await code_for(desk)).lower())
    assert "U bent dezelfde persoon als aan de telefoon." in piet.reads
    now = await desk.piet()
    assert (now.chat, now.name, now.came_by) == (5151, "Piet Bos", piet.bare)
    way = await desk.get(Person, piet.bare)
    assert (way.same_as, way.chat, way.name, way.consent) == (PIET, None, "", None)
    assert now.offer is not None
    assert "Piet Bos gebruikt nu zelf de bot." in "\n".join(await desk.desk())
    await piet.types("/pauze")
    await piet.presses("Een week")
    offer = (await desk.piet()).offer
    assert offer is not None
    assert offer.paused_until is not None
    assert (await desk.piet()).name == "Piet Bos", "the desk wrote it down"


async def test_from_then_on_he_is_asked_in_the_bot_and_rung_about_nothing(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await desk.asks()
    assert await desk.reasons() == ["helper_ask"]
    await piet.agrees()
    await piet.joins(await code_for(desk))
    assert await desk.reasons() == []
    await desk.asks("r2")
    assert await desk.reasons() == []
    await piet.looks()
    await piet.presses("Ik help")
    assert (await desk.is_now("r2")).holder == PIET


async def test_what_he_was_to_be_rung_about_he_reads_now_and_answers_himself(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await desk.asks()
    await piet.agrees()
    await piet.joins(await code_for(desk))
    await piet.presses("Ik help")
    assert (await desk.is_now("r1")).holder == PIET


async def test_news_that_nobody_rang_him_with_yet_he_reads_too(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.withdraws()
    assert await desk.reasons() == ["helper_news"]
    await piet.agrees()
    await piet.joins(await code_for(desk))
    assert await desk.reasons() == []
    assert "niet meer nodig" in piet.reads


@pytest.mark.parametrize("code", ["ABCD-EFGH", "", "koppel"])
async def test_a_code_that_is_none_joins_nobody(
    desk: HelperDesk, piet: PietsPhone, code: str
) -> None:
    await code_for(desk)
    await piet.agrees()
    await piet.joins(code)
    assert "Deze code ken ik niet" in piet.reads
    assert (await desk.piet()).chat is None


async def test_a_code_works_once_and_for_two_days(desk: HelperDesk, piet: PietsPhone) -> None:
    code, old = await code_for(desk), await code_for(desk)
    await piet.agrees()
    await piet.joins(code)
    other = PietsPhone(piet.store, piet.context, piet.clock, user=6161, name="Ander")
    await other.agrees()
    await other.joins(code)
    assert "Deze code ken ik niet" in other.reads
    await other.joins(old)
    assert "Deze code ken ik niet" in other.reads, "he has a chat already"


async def test_an_old_code_joins_nobody(desk: HelperDesk, piet: PietsPhone) -> None:
    code = await code_for(desk)
    await piet.agrees()
    desk.clock.forward(days=3)
    await piet.joins(code)
    assert "Deze code ken ik niet" in piet.reads


async def test_who_has_something_here_already_is_put_together_by_a_person(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    code = await code_for(desk)
    await piet.agrees()
    me = await desk.get(Person, piet.bare)
    await desk.keep(replace(me, blocks=("mina",)))
    await piet.joins(code)
    assert "Hier staat al iets van u." in piet.reads
    assert (await desk.piet()).chat is None


async def test_who_takes_no_part_does_not_get_in_by_the_code_of_another(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    code = await code_for(desk)
    await piet.agrees()
    me = await desk.get(Person, piet.bare)
    await desk.keep(replace(me, ban=Ban(desk.clock.now, "threat", "omar")))
    await piet.joins(code)
    assert (await desk.piet()).chat is None
    assert "staat hier twee keer" not in "\n".join(await desk.desk())


async def test_who_is_excluded_stays_so_in_the_bot_and_after_being_forgotten(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await desk.keep(replace(await desk.piet(), ban=Ban(desk.clock.now, "threat", "omar")))
    await piet.agrees()
    await piet.joins(await code_for(desk))
    assert (await desk.piet()).ban is not None
    await desk.do(deeds.forget_sure(), actor=Actor("person", PIET, "moerwijk"))
    work = piet.work
    assert await work.look(Person, [PIET, piet.bare]) == {}
    assert await was_refused(work, banned_id(work, piet.bare))


async def test_forgotten_in_the_bot_nothing_of_either_is_left(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await piet.agrees()
    await piet.joins(await code_for(desk))
    await piet.types("/vergeet")
    await piet.presses("Ja, vergeet mij")
    assert await piet.work.look(Person, [PIET, piet.bare]) == {}
    piet.joined = ""
    await piet.types("/start")
    assert piet.on_screen, "they are new to us"


async def test_the_way_to_a_record_is_not_taken_away_by_silence(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await piet.agrees()
    await piet.joins(await code_for(desk))
    desk.clock.forward(days=400)
    await desk.do(deeds.clear_person(person=piet.bare))
    assert (await desk.get(Person, piet.bare)).same_as == PIET


async def test_nobody_reads_a_code_out_for_who_has_the_bot(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await piet.agrees()
    await piet.joins(await code_for(desk))
    await desk.do(deeds.join_code(person=PIET), actor=SARA)
    assert "Dit kan hier niet." in (await desk.desk())[-1]
    assert (await desk._work().look(Call, [PIET])) == {}


async def test_who_rings_all_the_same_is_found_again(desk: HelperDesk, piet: PietsPhone) -> None:
    await piet.agrees()
    await piet.joins(await code_for(desk))
    await desk.command("/intake")
    await desk.presses("Ja, de beller zegt ja")
    await desk.types("Piet", "070 765 43 21")
    assert "Deze persoon staat er al." in "\n".join((await desk.own())[-2:])


# -- what he asked by phone


async def _asked_by_phone(desk: HelperDesk, holder: str = "") -> HelpRequest:
    """Sara wrote down that he needs bread, and is to ring him about it."""
    bread = groceries(desk.clock, id="bread", ref="M-BRD1", resident=PIET, by_desk=True)
    bread = replace(bread, state="open", door_word="schaap brief", case="c1")
    if holder:
        bread = replace(bread, state="taken", holder=holder)
    file = Case("c1", "M-BRD1", "moerwijk", "by_phone", desk.clock.now, bread.look_by, about=PIET)
    piet = replace(await desk.piet(), requests=("bread",), cases=("c1",))
    await desk.keep(bread, replace(file, request="bread"), piet)
    await desk.do(deeds.ring_back(request="bread"))
    assert await desk.reasons() == ["ring_back"]
    return bread


async def test_who_comes_and_the_word_for_the_door_he_reads_where_nobody_rang_him_yet(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await _asked_by_phone(desk, holder="mina")
    await piet.agrees()
    await piet.joins(await code_for(desk))
    assert "Er komt een buur: Mina" in piet.reads
    assert "schaap brief" in piet.reads
    assert await desk.reasons() == []
    assert "alleen te bellen" not in (await desk.desk())[-1]
    card = next(line for line in reversed(await desk.desk()) if "Over: Piet" in line)
    assert "Over: Piet (Nederlands). Schrijf hier" in card


async def test_how_his_request_stands_he_reads_where_nobody_has_taken_it(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    bread = await _asked_by_phone(desk)
    closed = Case(
        "c2", "M-CCCC", "moerwijk", "by_phone", desk.clock.now, bread.look_by, about=PIET
    )
    await desk.keep(
        replace(closed, closed=desk.clock.now), replace(await desk.piet(), cases=("c2",))
    )
    await piet.agrees()
    await piet.joins(await code_for(desk))
    assert "Boodschappen" in piet.reads
    assert "niemand gevonden. De balie krijgt uw vraag nu." in piet.reads
    assert "M‑CCCC" not in "\n".join(await desk.desk())
