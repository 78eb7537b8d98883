"""Piet shares, and is known twice: put together he has one name, and one yes is one portion."""

import asyncio
from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import mina, nearby
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.joining import joins, presses, types_code
from tests.scenes.passing import passes
from tests.scenes.sharing_street import SOUP
from tests.scenes.street import MOERWIJK, Clock, metres_from

CHAT = "pietschat"  # who he is in Telegram
HERE = "moerwijk"


def as_(who: str) -> Actor:
    return Actor("person", who, HERE, who.title())


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet by phone and in a chat, Mina and Noor; sharing is on."""
    context.switches[HERE] = Switches(HERE, on=(Activity.SHARING,))
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    piet = replace(await desk.piet(), offer=None)
    place = metres_from(MOERWIJK, north=100)
    chat = mina(clock, id=CHAT, chat=5151, name="Piet", place=place)
    noor = replace(nearby(clock, level=2), chat=5002)
    await desk.keep(piet, chat, noor, mina(clock, place=place))
    return desk


async def cooks(desk: HelperDesk, who: str, **other: str) -> str:
    """Somebody offers soup for two; the desk lets it go where it looks first. Gives its id."""
    await desk.do(deeds.offer_share.from_draft(**{**SOUP, **other}), actor=as_(who))
    here = await desk.get(Sharing, HERE)
    share = await desk.get(Share, here.shares[-1])
    await desk.keep(replace(share, state="open"))
    return share.id


async def says_yes(desk: HelperDesk, share: str, *people: str) -> None:
    for who in people:
        await desk.do(deeds.yes_to_share(share=share), actor=as_(who))


async def lines_of(desk: HelperDesk, who: str) -> list[str]:
    return [line.subject for line in (await desk.get(Person, who)).lines if line.kind == "pair"]


async def test_what_he_shares_by_phone_stays_his_and_who_comes_can_write_to_him(
    desk: HelperDesk,
) -> None:
    soup = await cooks(desk, PIET)
    await says_yes(desk, soup, "mina")
    assert await lines_of(desk, "mina") == []
    await types_code(desk, CHAT, PIET)
    assert (await desk.get(Share, soup)).giver == PIET
    assert "Mina en u kunnen elkaar nu hier schrijven." in (await desk.reads(PIET))[-1]
    assert "Piet en u kunnen elkaar nu hier schrijven." in (await desk.reads("mina"))[-1]
    [pair] = await lines_of(desk, "mina")
    assert await lines_of(desk, PIET) == [pair]
    assert set((await desk.get(Pair, pair)).people) == {"mina", PIET}
    await desk.do(deeds.not_coming(share=soup), actor=as_("mina"))
    assert await lines_of(desk, PIET) == []
    assert "Een buur kan toch niet komen." in (await desk.reads(PIET))[-1]


async def test_where_he_said_yes_by_phone_he_and_who_gives_it_can_write(desk: HelperDesk) -> None:
    soup = await cooks(desk, "noor")
    await desk.do(deeds.yes_for_caller(share=soup, person=PIET))
    await types_code(desk, CHAT, PIET)
    assert (await desk.get(Share, soup)).coming == (PIET,)
    assert "Noor en u kunnen elkaar nu hier schrijven." in (await desk.reads(PIET))[-1]
    assert await lines_of(desk, "noor") == await lines_of(desk, PIET) != []


async def test_what_he_shares_in_the_bot_goes_on_under_one_name(desk: HelperDesk) -> None:
    soup = await cooks(desk, CHAT)
    await says_yes(desk, soup, "mina")
    [pair] = await lines_of(desk, CHAT)
    await joins(desk, CHAT, PIET)
    share = await desk.get(Share, soup)
    assert (share.giver, share.coming, share.what) == (PIET, ("mina",), "Groentesoep")
    assert await lines_of(desk, PIET) == [pair], "what they answer on goes on"
    assert set((await desk.get(Pair, pair)).people) == {"mina", PIET}
    await says_yes(desk, soup, "noor")
    assert "Noor zei ja." in (await desk.reads(PIET))[-1]
    await desk.do(deeds.not_coming(share=soup), actor=as_("mina"))
    assert pair not in await lines_of(desk, PIET), "and ends when one of them does not come"
    await desk.do(deeds.stop_share(share=soup, sure="yes"), actor=as_(PIET))
    assert (await desk.get(Share, soup)).state == "stopped"
    assert "Het gaat dus niet door." in (await desk.reads("noor"))[-1]


async def test_who_gives_it_reads_that_two_names_are_one_neighbour_and_which_it_is(
    desk: HelperDesk,
) -> None:
    await desk.keep(replace(await desk.get(Person, CHAT), name="Dennis"))
    soup = await cooks(desk, "noor", places="3")
    await desk.do(deeds.yes_for_caller(share=soup, person=PIET))
    await says_yes(desk, soup, CHAT)
    await joins(desk, CHAT, PIET)
    read = "\n".join((await desk.reads("noor"))[-2:])
    assert "Dennis en Piet zijn dezelfde buur. Die komt één keer." in read
    assert "Dennis heet hier nu Piet. Het is dezelfde buur." in read
    assert "Een buur kan toch niet komen" not in read
    assert (await desk.get(Share, soup)).free == 2


async def test_a_yes_under_each_name_is_one_and_who_waited_has_the_other(
    desk: HelperDesk,
) -> None:
    soup = await cooks(desk, "noor")
    await desk.do(deeds.yes_for_caller(share=soup, person=PIET))
    await says_yes(desk, soup, CHAT, "mina")
    assert (await desk.get(Share, soup)).coming == (PIET, CHAT)
    assert (await desk.get(Share, soup)).waits == ("mina",)
    await joins(desk, CHAT, PIET)
    share = await desk.get(Share, soup)
    assert (share.coming, share.waits, share.free) == ((PIET, "mina"), (), 0)
    assert "Dat is nu één keer." in "\n".join(await desk.reads(PIET))
    assert "er is toch plek voor u!" in (await desk.reads("mina"))[-1]
    assert len(await lines_of(desk, PIET)) == 1
    assert (await desk.get(Person, CHAT)).same_as == PIET


async def deed_yes(desk: HelperDesk) -> Deed:
    """Behind [Ja, voeg het samen], as he reads it."""
    _, token, index = (await desk.data_of("Ja, voeg het samen", f"person:{CHAT}")).split(".")
    keyboard = await desk._work().keyboard(token)
    assert keyboard is not None
    act = keyboard.deeds[int(index)]
    assert act is not None
    return act


async def test_while_they_become_one_others_press_and_no_more_come_than_there_are_portions(
    desk: HelperDesk,
) -> None:
    """He says yes twice, four want the last portion, two of them not, and both become one."""
    soup = await cooks(desk, "noor")
    await desk.do(deeds.yes_for_caller(share=soup, person=PIET))
    people = [mina(desk.clock, id=f"n{n}", chat=6000 + n) for n in range(4)]
    await desk.keep(*people)
    yes = deeds.yes_to_share(share=soup)
    await asyncio.gather(
        *(desk.do(yes, actor=as_(who.id)) for who in people),
        desk.do(yes, actor=as_(CHAT)),
    )
    await types_code(desk, CHAT, PIET)
    both = await deed_yes(desk)
    leaves = deeds.not_coming(share=soup)
    await asyncio.gather(
        desk.do(both, actor=as_(CHAT)),
        desk.do(both, actor=as_(CHAT)),
        *(desk.do(leaves, actor=as_(who.id)) for who in people[:2]),
    )
    share = await desk.get(Share, soup)
    assert CHAT not in {*share.coming, *share.waits}
    assert len(share.coming) == len(set(share.coming)) == 2
    assert PIET in share.coming
    assert not share.waits or share.free == 0


@pytest.mark.parametrize("first", [PIET, CHAT])
async def test_who_has_a_portion_does_not_wait_for_another(desk: HelperDesk, first: str) -> None:
    soup = await cooks(desk, "noor", places="1")
    second = CHAT if first == PIET else PIET
    for who in (first, second):
        await says_yes(desk, soup, who)
    assert (await desk.get(Share, soup)).waits == (second,)
    await joins(desk, CHAT, PIET)
    share = await desk.get(Share, soup)
    assert (share.coming, share.waits) == ((PIET,), ())
    await desk.do(deeds.not_coming(share=soup), actor=as_(PIET))
    assert (await desk.get(Share, soup)).free == 1


@pytest.mark.parametrize("giver", [PIET, CHAT])
async def test_nobody_comes_to_what_they_give_themselves(desk: HelperDesk, giver: str) -> None:
    soup = await cooks(desk, giver, places="1")
    guest = CHAT if giver == PIET else PIET
    await says_yes(desk, soup, guest, "mina")
    await joins(desk, CHAT, PIET)
    share = await desk.get(Share, soup)
    assert (share.giver, share.coming, share.waits) == (PIET, ("mina",), ())


async def test_what_the_desk_looks_at_first_it_lets_go_as_his(desk: HelperDesk) -> None:
    await desk.do(deeds.offer_share.from_draft(**SOUP), actor=as_(CHAT))
    case = await desk.case()
    await joins(desk, CHAT, PIET)
    assert (await desk.get(Case, case.id)).about == PIET
    [soup] = (await desk.get(Sharing, HERE)).shares
    await desk.do(deeds.check_share(share=soup, to="yes"))
    assert (await desk.get(Share, soup)).state == "open"
    assert (await desk.get(Share, soup)).giver == PIET


async def test_what_he_was_to_be_asked_by_phone_he_reads_and_says_yes_to(desk: HelperDesk) -> None:
    piet = await desk.piet()
    here = await desk._work().look(Sharing, [HERE])
    assert here == {}
    await desk.keep(Hears(PIET, HERE, desk.clock.now, piet.place), Sharing(HERE, hearers=(PIET,)))
    soup = await cooks(desk, "noor")
    await passes(desk, seconds=2)
    assert await desk.reasons() == ["share_ask"]
    await types_code(desk, CHAT, PIET)
    assert await desk.reasons() == []
    assert "Groentesoep" in "\n".join(await desk.reads(PIET))
    await presses(desk, PIET, "Ja, graag")
    assert (await desk.get(Share, soup)).coming == (PIET,)


async def test_thanks_for_what_is_over_are_given_once_under_either_name(desk: HelperDesk) -> None:
    soup = await cooks(desk, "noor")
    await says_yes(desk, soup, CHAT)
    await passes(desk, hours=9)
    assert (await desk.get(Share, soup)).state == "over"
    await joins(desk, CHAT, PIET)
    for _ in range(2):
        await desk.do(deeds.thank_for_share(share=soup), actor=as_(PIET))
    thanks = [one for one in await desk.reads("noor") if "Piet bedankt u" in one]
    assert len(thanks) == 1


async def test_forgotten_nothing_of_him_is_left_in_what_is_shared(desk: HelperDesk) -> None:
    soup, bread = await cooks(desk, "noor"), await cooks(desk, CHAT)
    await says_yes(desk, soup, CHAT)
    await joins(desk, CHAT, PIET)
    await desk.do(deeds.forget_sure(), actor=as_(PIET))
    left = await desk._work().look(Share, [soup, bread])
    assert set(left) == {soup}
    assert not left[soup].has(PIET)
    assert not left[soup].has(CHAT)
    assert await lines_of(desk, "noor") == []
