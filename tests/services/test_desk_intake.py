"""Someone on the phone: staff fill in the request, and from then on it is as any other."""

import pytest

from buurtbot.domain.case import Case
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import deed
from buurtbot.domain.person import Person
from buurtbot.domain.talk import Talk
from buurtbot.services.house import House
from buurtbot.storage.store import Store
from handlers.talk import Pressed, Words
from tests.desk_street import OMAR, DeskStreet, nearby
from tests.street import Clock


@pytest.fixture
def street(store: Store, house: House, clock: Clock) -> DeskStreet:
    return DeskStreet(store, house, clock)


async def begun(street: DeskStreet) -> Case:
    """Sara begins an intake."""
    await street.command("/intake")
    await street.told_desk()
    return await street.case()


async def filled_in(street: DeskStreet) -> Case:
    """Everything up to the read-back."""
    case = await begun(street)
    await street.press("Ja, de beller zegt ja")
    await street.writes("Annie", case=case)
    await street.writes("070 765 43 21", case=case)
    await street.press("Boodschappen")
    await street.writes("2533 AB 12", case=case)
    await street.press("Ja")
    await street.press("Vandaag")
    await street.writes("De bel is stuk", case=case)
    return case


async def test_an_intake_becomes_a_request_that_neighbours_are_asked_for(
    street: DeskStreet,
) -> None:
    await street.keep(nearby(street.clock))
    case = await filled_in(street)
    assert "Klopt dit?" in (await street.desk())[-1]
    await street.press("Versturen")
    case = await street.get(Case, case.id)
    request = await street.get(HelpRequest, case.request)
    assert request.by_desk
    assert request.state == "open"
    assert request.case == case.id
    assert request.words == "De bel is stuk"
    person = await street.get(Person, case.about)
    assert (person.chat, person.phone, person.name) == (None, "+31 70 765 4321", "Annie")
    assert person.consent is not None
    assert "by phone" in person.consent.version
    assert len(await street.reads("noor")) == 1


async def test_the_talk_and_its_key_are_gone_after_sending(street: DeskStreet) -> None:
    case = await filled_in(street)
    await street.press("Versturen")
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{case.id}") == 0
    assert await street.store.redis.exists(f"{{gm0518}}:datakey:{case.id}") == 0
    assert (await street.get(Case, case.id)).closed is None


async def test_nothing_personal_comes_in_the_general_topic(street: DeskStreet) -> None:
    await filled_in(street)
    await street.press("Versturen")
    general = [line for line in await street.desk() if line.startswith("#")]
    assert not [line for line in general if "Annie" in line or "765" in line]


async def test_what_the_caller_must_hear_comes_in_the_topic(street: DeskStreet) -> None:
    case = await filled_in(street)
    await street.press("Versturen")
    before = len(await street.desk())
    await street.writes("Dag Annie", case=case)
    assert "Annie heeft geen Telegram" in (await street.desk())[before]
    assert "+31 70 765 4321" in (await street.desk())[before]
    await street.press("Terugbellen")
    assert "Bel Annie: +31 70 765 4321" in (await street.desk())[-1]


async def test_without_a_yes_nothing_is_written_down(street: DeskStreet) -> None:
    case = await begun(street)
    await street.press("Nee")
    assert "Zonder ja schrijven we niets op" in "\n".join(await street.desk())
    assert (await street.get(Case, case.id)).closed is not None
    assert await street.store.redis.zcard("{gm0518}:people") == 0


async def test_stopping_throws_everything_away(street: DeskStreet) -> None:
    case = await begun(street)
    await street.press("Ja, de beller zegt ja")
    await street.writes("Annie", case=case)
    await street.press("Stoppen")
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{case.id}") == 0
    assert (await street.get(Case, case.id)).closed is not None


async def test_an_intake_that_nobody_finishes_is_thrown_away(street: DeskStreet) -> None:
    case = await begun(street)
    street.clock.forward(hours=24)
    (due,) = await street.store.timers("gm0518").due(street.clock.now)
    await street.do(due.deed)
    await street.do(deed("intake_over", case=case.id))
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{case.id}") == 0


async def test_a_colleague_may_go_on_with_it(street: DeskStreet) -> None:
    case = await begun(street)
    await street.press("Ja, de beller zegt ja", user=OMAR)
    await street.writes("Annie", case=case, user=OMAR)
    assert "Op welk nummer" in (await street.desk())[-1]


async def test_a_note_is_no_answer(street: DeskStreet) -> None:
    case = await begun(street)
    before = await street.desk()
    await street.writes("// ze klinkt moe", case=case)
    assert await street.desk() == before


async def test_i_want_a_person_is_not_offered_to_staff(street: DeskStreet) -> None:
    case = await begun(street)
    with pytest.raises(LookupError):
        await street.data_of("Ik wil een mens", "desk:moerwijk")
    await street.writes("ik wil een mens", case=case)
    assert "Zegt de beller ja?" in (await street.desk())[-1]


async def test_an_old_question_is_recognised(street: DeskStreet) -> None:
    await begun(street)
    old = await street.data_of("Ja, de beller zegt ja", "desk:moerwijk")
    await street.hear(Pressed(old, 1, "q"))
    await street.hear(Pressed(old, 1, "q"))
    assert "werkt niet meer" in (await street.desk())[-1]


async def test_two_intakes_at_once_do_not_mix(street: DeskStreet) -> None:
    first = await begun(street)
    await street.press("Ja, de beller zegt ja")
    street.clock.forward(seconds=1)
    second = await begun(street)
    await street.press("Ja, de beller zegt ja", user=OMAR)
    await street.writes("Annie", case=first)
    await street.writes("Bep", case=second, user=OMAR)
    drafts = [(await street.get(Talk, case.id)).draft["name"] for case in (first, second)]
    assert drafts == ["Annie", "Bep"]


async def test_chatting_in_general_is_no_answer(street: DeskStreet) -> None:
    case = await begun(street)
    await street.press("Ja, de beller zegt ja")
    await street.hear(Words("Ik ben even aan de telefoon"))
    assert "name" not in (await street.get(Talk, case.id)).draft
