"""Members of a circle: away, skipping, leaving, forgotten; also while the round of today runs."""

import json
from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import SendFile
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.desk_people import mina
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    clock.now = clock.now.replace(hour=8, minute=0)  # 9:00 in Amsterdam, a Tuesday
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def last(street: CircleStreet, who: str) -> str:
    """What this one read last."""
    return (await street.reads(who))[-1]


async def test_who_skips_today_before_it_begins_is_not_in_it(street: CircleStreet) -> None:
    await street.do(deeds.my_circle(), actor=street.as_("ans"))
    assert "dinsdag" in await last(street, "ans")
    await street.presses_of("ans", "Vandaag overslaan")
    assert "Vandaag doet u niet mee" in await last(street, "ans")
    await street.passes(31)
    assert await street.asked() == ["bep: Cor"]


async def test_who_skips_when_it_is_their_turn_is_followed_by_another(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Vandaag overslaan")
    assert (await street.asked())[-1] == "dirk: Bep"
    assert (await street.member("ans")).is_away(street.clock.now.date())


async def test_who_is_away_for_days_is_not_called_and_then_is(street: CircleStreet) -> None:
    away = deeds.circle_away(first="2026-11-24", last="2026-11-25")
    await street.do(away, actor=street.as_("bep"))
    assert "dinsdag 24 november" in await last(street, "bep")
    await street.passes(31)
    assert await street.asked() == ["ans: Cor"]
    await street.passes(48 * 60, step=30)
    assert "ans: Bep" in await street.asked()


async def test_who_leaves_in_the_middle_leaves_nobody_out(street: CircleStreet) -> None:
    await street.passes(31)
    await street.do(deeds.circle_leave(), actor=street.as_("bep"))
    await street.presses_of("bep", "Ja, ik stop")
    assert "hoeft niet meer te bellen" in "".join(await street.reads("ans"))
    assert (await street.asked())[-1] == "ans: Cor"
    assert "bep" not in (await street.circle()).members
    assert not await street._work().look(CircleMember, ["bep"])
    assert "is een lid weg" in (await street.desk())[-1]


async def test_who_is_forgotten_is_out_of_it_and_named_to_nobody(street: CircleStreet) -> None:
    await street.passes(31)
    await street.store.redis.delete(*await street.store.redis.keys("{gm0518}:out:*"))  # is sent
    await street.do(deeds.forget_sure(), actor=street.as_("bep"))
    assert "bep" not in (await street.circle()).members
    read = await street.reads("ans")
    assert "een buur heeft zich gemeld" in read[0].casefold()
    assert "Bep" not in "".join(read)
    assert await street.asked() == ["ans: Cor"]


async def test_my_data_has_the_number_the_key_and_how_they_were_heard(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    for who in ("ans", "bep", "cor", "dirk", "dirk"):
        await street.presses_of(who, "Gesproken")
    await street.do(deeds.my_data(), actor=street.as_("ans"))
    files = [one.outgoing for one in await street.waiting("person:ans")]
    content = next(one for one in files if isinstance(one, SendFile)).content.value
    assert "Heeft uw sleutel: Piet, 06 99 88 77 66" in content
    assert "24-11-2026: gesproken" in content
    machine = json.loads(content[content.index("{") :])
    assert machine["circle"]["address"] == "Erasmusweg 12"


async def test_who_wants_a_circle_can_take_it_back_and_hears_when_there_was_none(
    street: CircleStreet,
) -> None:
    await street.keep(replace(mina(street.clock), id="fem", name="Fem", chat=6100))
    fem = replace(street.as_("ans"), who="fem")
    await street.do(deeds.my_circle(), actor=fem)
    assert "bellen buren elkaar" in await last(street, "fem")
    await street.do(deeds.circle_wanted(phone="06 1234 5699"), actor=fem)
    assert "zoekt een cirkel" in await last(street, "fem")
    await street.do(deeds.my_circle(), actor=fem)
    assert "U staat op de lijst" in await last(street, "fem")
    await street.do(deeds.circle_leave(), actor=fem)
    assert (await street.get(Circles, "moerwijk")).wishes == ()
    await street.do(deeds.circle_wanted(phone="06 1234 5699"), actor=fem)
    await street.do(deeds.circle_wish_over(person="fem"))
    assert "Er is nog geen telefooncirkel" in await last(street, "fem")
    assert not await street._work().look(CircleMember, ["fem"])


async def test_who_only_has_a_telephone_goes_when_the_circle_ends(street: CircleStreet) -> None:
    els = (await street.circle()).members[-1]
    await street.do(deeds.clear_person(person=els))
    assert await street._work().look(Person, [els])  # neighbours ring her
    for who in ("ans", "bep", "cor", "dirk"):
        await street.do(deeds.circle_leave(sure="yes"), actor=street.as_(who))
    circle = await street.circle()
    sara = replace(street.as_("ans"), role="moderator", who="sara")
    await street.do(deeds.circle_takes_out(circle=circle.id, member=els), actor=sara)
    assert (await street.get(Circles, "moerwijk")).circles == ()
    assert not await street._work().look(Circle, [circle.id])
    await street.passes(8 * 24 * 60, step=24 * 60)
    assert not await street._work().look(Person, [els])


async def test_who_only_has_a_telephone_and_is_in_something_else_stays_for_that(
    street: CircleStreet,
) -> None:
    els = (await street.circle()).members[-1]
    now = street.clock.now
    await street.keep(CheckIn(els, "moerwijk", now, (1,), "09:30"))
    await street.keep(Call(els, "moerwijk", now, now))
    await street.do(deeds.circle_leave(sure="yes"), actor=replace(street.as_("ans"), who=els))
    await street.do(deeds.circle_wish_over(person=els))
    assert await street._work().look(Person, [els])

    async def ends(work: Work) -> Decision:
        check_in = await work.get(CheckIn, els)
        assert check_in is not None
        return Decision(drop=(check_in,))

    await street.commit(ends)
    await street.do(deeds.circle_wish_over(person=els))
    assert not await street._work().look(Person, [els])
    assert not await street._work().look(Call, [els])


async def test_the_desk_switches_circles_off_and_nobody_who_was_missed_is_lost(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Geen antwoord")
    street.context.switches.clear()
    await street.do(deeds.circles_switched(neighbourhood="moerwijk", on=""))
    await street.passes(1)
    assert "staat nu stil" in await last(street, "cor")
    assert (await street.case()).about == "bep"
    asked = await street.asked()
    await street.passes(24 * 60, step=30)
    assert await street.asked() == asked
    await street.settles()
    await street.do(deeds.circles_switched(neighbourhood="moerwijk", on="yes"))
    await street.passes(1)
    assert "gaat weer verder" in await last(street, "cor")
    await street.passes(24 * 60, step=30)
    assert len(await street.asked()) > len(asked)
    await street.do(deeds.circles_switched(neighbourhood="spoorwijk", on="yes"))


async def test_an_old_button_and_a_stranger_change_nothing(street: CircleStreet) -> None:
    await street.passes(31)
    circle = await street.circle()
    yesterday = deeds.circle_spoken(circle=circle.id, called="bep", day="2026-11-23")
    await street.do(yesterday, actor=street.as_("ans"))
    assert "voorbij" in await last(street, "ans")
    stranger = replace(street.as_("ans"), who="wim")
    await street.keep(replace(mina(street.clock), id="wim", chat=6200))
    await street.do(deeds.circle_spoken(circle=circle.id, called="bep"), actor=stranger)
    assert (await street.circle()).round == circle.round
    for act in (deeds.circle_skip(), deeds.circle_leave(), deeds.circle_away(first="", last="")):
        await street.do(act, actor=stranger)
    assert (await street.circle()).round == circle.round


async def test_a_service_that_was_down_for_hours_lets_nobody_ring_in_the_evening(
    street: CircleStreet,
) -> None:
    await street.passes(10 * 60, step=10 * 60)
    assert await street.asked() == []
    assert "de ronde van vandaag is niet geweest" in (await street.desk())[-1]
    await street.passes(15 * 60, step=30)
    assert (await street.asked())[:1] == ["ans: Bep"]


async def test_who_goes_to_look_tells_how_it_is(street: CircleStreet) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Geen antwoord")
    await street.passes(11)
    await street.presses_of("ans", "Geen antwoord")
    await street.presses_of("ans", "Gaat kijken")
    await street.presses_of("ans", "Het gaat goed")
    circle = await street.circle()
    assert circle.round is not None
    assert circle.round.how("bep") == "found"
