"""Someone on the phone: staff fill in the request, and from then on it is as any other."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed, Words
from tests.scenes.calls import FOR_CALLER
from tests.scenes.desk_street import GROUP, OMAR, SARA, STRANGER, DeskStreet, nearby
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def begun(street: DeskStreet, user: int = SARA) -> Case:
    """A worker begins an intake."""
    await street.command("/intake", user=user)
    await street.told_desk()
    return await street.case()


async def filled_in(street: DeskStreet) -> Case:
    """Everything up to the read-back."""
    case = await begun(street)
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag")
    await street.types("De bel is stuk")
    return case


async def test_an_intake_becomes_a_request_that_neighbours_are_asked_for(
    street: DeskStreet,
) -> None:
    await street.keep(nearby(street.clock))
    case = await filled_in(street)
    read_back = (await street.own())[-1]
    assert "Klopt dit?" in read_back
    assert "De bel is stuk" in read_back
    await street.presses("Versturen")
    case = await street.get(Case, case.id)
    request = await street.get(HelpRequest, case.request)
    assert request.by_desk
    assert request.state == "open"
    assert request.case == case.id
    assert request.words == "De bel is stuk"
    person = await street.get(Person, case.about)
    assert (person.chat, person.phone, person.name) == (None, "+31 70 765 4321", "Mevrouw Jansen")
    assert person.consent is not None
    assert "by phone" in person.consent.version
    assert len(await street.reads("noor")) == 1


async def test_the_talk_and_its_key_are_gone_after_sending(street: DeskStreet) -> None:
    case = await filled_in(street)
    await street.presses("Versturen")
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{case.holder}") == 0
    assert await street.store.redis.exists(f"{{gm0518}}:datakey:{case.holder}") == 0
    assert (await street.get(Case, case.id)).closed is None


async def test_nothing_personal_comes_in_the_general_topic(street: DeskStreet) -> None:
    await filled_in(street)
    await street.presses("Versturen")
    general = [line for line in await street.desk() if line.startswith("#")]
    assert not [line for line in general if "Annie" in line or "765" in line]


async def test_what_the_caller_must_hear_is_read_out_at_once(street: DeskStreet) -> None:
    await filled_in(street)
    await street.presses("Versturen")
    read_out, sent = (await street.own())[-2:]
    assert "Zeg nu tegen de beller:\nUw vraag is verstuurd." in read_out
    assert "is verstuurd. Nieuws komt bij melding" in sent


async def test_nothing_of_the_questions_stands_in_the_group(street: DeskStreet) -> None:
    await filled_in(street)
    (line,) = await street.desk()
    assert line == "# 📞 Sara doet een intake. De vragen staan in het eigen gesprek met deze bot."


async def test_staff_can_call_back(street: DeskStreet) -> None:
    await filled_in(street)
    await street.presses("Versturen")
    await street.press("Terugbellen")
    told = (await street.desk())[-1]
    assert "Bel Mevrouw Jansen: +31 70 765 4321" in told
    assert "weet dat iemand belt" not in told  # a phone is told nothing


async def test_without_a_yes_nothing_is_written_down(street: DeskStreet) -> None:
    case = await begun(street)
    await street.presses("Nee")
    assert "Zonder ja schrijven we niets op" in (await street.own())[-1]
    assert (await street.get(Case, case.id)).closed is not None
    assert await street.store.redis.zcard("{gm0518}:people") == 0


async def test_stopping_throws_everything_away(street: DeskStreet) -> None:
    case = await begun(street)
    who = case.holder
    await street.presses("Ja, de beller zegt ja")
    await street.types("Annie")
    await street.presses("Stoppen")
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{who}") == 0
    assert await street.store.redis.exists(f"{{gm0518}}:datakey:{who}") == 0
    assert (await street.get(Case, case.id)).closed is not None
    assert "De intake is gestopt" in (await street.own())[-1]


async def test_an_intake_that_nobody_finishes_is_thrown_away(street: DeskStreet) -> None:
    case = await begun(street)
    street.clock.forward(hours=24)
    (due,) = await street.store.timers("gm0518").due(street.clock.now)
    await street.do(due.deed)
    await street.do(deeds.intake_over(case=case.id, who=case.holder))
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{case.holder}") == 0
    assert "De intake is gestopt" in (await street.own())[-1]


async def test_a_note_is_no_answer(street: DeskStreet) -> None:
    case = await begun(street)
    await street.presses("Ja, de beller zegt ja")
    await street.types("// ze klinkt moe")
    assert "name" not in (await street.get(Talk, case.holder)).draft
    assert "notitie hoort in het onderwerp" in (await street.own())[-1]


async def test_i_want_a_person_is_not_offered_to_staff(street: DeskStreet) -> None:
    await begun(street)
    with pytest.raises(LookupError):
        await street.data_of("Ik wil een mens", street.own_queue())
    await street.types("ik wil een mens")
    assert "Zegt de beller ja?" in (await street.own())[-1]


async def test_an_old_question_is_asked_again_as_it_is_now(street: DeskStreet) -> None:
    await begun(street)
    old = await street.data_of("Ja, de beller zegt ja", street.own_queue())
    for _ in range(2):
        await street.hear(Pressed(old, 1, "q"), chat=SARA, member_of=(GROUP,))
    assert "Hoe heet de beller?" in (await street.own())[-1]


async def test_two_workers_at_once_do_not_mix(street: DeskStreet) -> None:
    first = await begun(street)
    street.clock.forward(seconds=1)
    second = await begun(street, user=OMAR)
    await street.presses("Ja, de beller zegt ja")
    await street.presses("Ja, de beller zegt ja", user=OMAR)
    await street.types("Annie")
    await street.types("Bep", user=OMAR)
    drafts = [(await street.get(Talk, case.holder)).draft["name"] for case in (first, second)]
    assert drafts == ["Annie", "Bep"]


async def test_a_second_intake_waits_for_the_first(street: DeskStreet) -> None:
    await begun(street)
    await street.presses("Ja, de beller zegt ja")
    await street.command("/intake")
    assert "Hoe heet de beller?" in (await street.own())[-1]
    assert await street.store.redis.zcard("{gm0518}:cases") == 1


async def test_who_is_no_moderator_any_more_can_do_nothing_in_private(street: DeskStreet) -> None:
    case = await begun(street)
    await street.presses("Ja, de beller zegt ja")
    await street.types("Annie", member_of=())
    assert "name" not in (await street.get(Talk, case.holder)).draft
    await street.types("/intake", user=STRANGER)
    assert await street.store.redis.zcard("{gm0518}:cases") == 1


async def test_in_private_all_else_is_in_the_group(street: DeskStreet) -> None:
    await street.types("/open", "Dag")
    assert all("Stuur /intake om te beginnen" in line for line in await street.own())
    await street.types("/intake")
    assert "Zegt de beller ja?" in (await street.own())[-1]


async def test_chatting_in_general_is_no_answer(street: DeskStreet) -> None:
    case = await begun(street)
    await street.presses("Ja, de beller zegt ja")
    await street.hear(Words("Ik ben even aan de telefoon"))
    assert "name" not in (await street.get(Talk, case.holder)).draft


async def test_every_week_is_read_back_so_and_stands_so_on_the_card(street: DeskStreet) -> None:
    await street.keep(nearby(street.clock))
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja")
    await street.types("elke week op donderdag om 10 uur")
    await street.presses("Ja")
    await street.types("De bel is stuk")
    every_week = "elke week, voor het eerst op donderdag 26 november, om 10 uur"
    own = await street.waiting(street.own_queue(SARA))
    assert every_week in street.words(own[-1].outgoing)
    await street.presses("Versturen")
    cards = [line for line in await street.desk() if "alleen te bellen" in line]
    assert cards
    assert all(f"Wanneer: {every_week}." in card for card in cards)


async def test_who_takes_over_from_a_call_in_danger_sees_what_is_known_of_the_caller(
    street: DeskStreet,
) -> None:
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("ik wil niet meer leven")
    assert "De naam is niet bekend." in (await street.desk())[-2]
    await street.types("Mevrouw Jansen")
    assert "Aan de telefoon: Mevrouw Jansen.\n" in (await street.desk())[-1]
    await street.types("070 765 43 21")
    card = (await street.desk())[-1]
    assert (
        "Aan de telefoon: Mevrouw Jansen, +31 70 765 4321.\nWoorden: ik wil niet meer leven\n"
        in card
    )
    await street.presses(*FOR_CALLER, "Boodschappen")
    assert (await street.desk())[-1] == card, "what tells nothing of the caller is not shown anew"
