"""Who has only a telephone: what they hear, what the helper hears, and what the desk does between.

Mevrouw Jansen rang the desk, Sara wrote it down, and Noor helps.
"""

import re

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Deed, React
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.calls import FOR_CALLER, NOOR, called, helped, noor_writes
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.street import Clock

WRITES = re.compile(r"(?i)\b(schrijf|typ|druk|knop|hieronder|/menu|telegram)")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_the_helper_sees_who_wrote_the_words_down_and_a_whole_name(
    street: DeskStreet,
) -> None:
    await helped(street)
    card = "\n".join(await street.reads("noor"))
    assert "Voor: Mevrouw Jansen" in card
    assert "Opgeschreven door de balie: “De bel is stuk”" in card
    assert "Uw buur schrijft" not in card
    assert "Uw buur heeft alleen een telefoon." in card


async def test_what_is_read_out_never_speaks_of_writing(street: DeskStreet) -> None:
    case = await helped(street)
    for act in ("on_my_way", "done"):
        await street.do(Deed(act, {"request": case.request}), actor=NOOR)
    told = [line for line in await street.desk() if "Wilt u Mevrouw Jansen bellen" in line]
    assert len(told) >= 3
    assert not [line for line in told if WRITES.search(line)]


async def test_before_the_visit_nobody_is_told_to_close(street: DeskStreet) -> None:
    await helped(street)
    assert not [line for line in await street.desk() if "Sluit dan" in line]


async def test_a_question_of_the_helper_is_answered_in_the_topic(street: DeskStreet) -> None:
    case = await helped(street)
    await noor_writes(street, "Welke melk wil ze?")
    assert "Welke melk wil ze?" in (await street.desk())[-1]
    await street.press("Naar de helper")
    await street.writes("Halfvolle", case=case)
    assert "De balie, namens Mevrouw Jansen:\nHalfvolle" in (await street.reads("noor"))[-1]
    assert "naar Noor gestuurd" in (await street.desk())[-1]


async def test_what_the_helper_says_was_told_by_phone_and_they_hear_so(
    street: DeskStreet,
) -> None:
    await helped(street)
    await noor_writes(street, "Ik kom om drie uur")
    await street.press("Gebeld, gezegd")
    told = "De balie heeft Mevrouw Jansen gebeld en uw bericht doorgegeven."
    assert told in (await street.reads("noor"))[-1]
    signs = await street.waiting("desk:moerwijk")
    assert "Sara heeft gebeld en het gezegd" in street.words(signs[-1].outgoing)


async def test_a_line_that_was_told_shows_a_sign(street: DeskStreet) -> None:
    await called(street)
    await street.press("Hoe staat het?")
    await street.press("Gebeld, gezegd")
    stored = await street.store.redis.lrange("{gm0518}:out:signs:desk:moerwijk", 0, -1)
    work = street.store.work("gm0518", "look", street.clock.now)
    assert [isinstance((await work.read_waiting(one)).outgoing, React) for one in stored] == [True]


async def test_a_line_that_staff_type_asks_for_whom_it_is(street: DeskStreet) -> None:
    case = await helped(street)
    before = len(await street.reads("noor"))
    await street.writes("Ze is er pas om vier uur", case=case)
    assert (
        "Mevrouw Jansen heeft alleen een telefoon. Voor wie is dit?" in (await street.desk())[-1]
    )
    assert len(await street.reads("noor")) == before
    await street.press("Naar Noor (helper)", user=OMAR)
    assert "Ze is er pas om vier uur" in (await street.reads("noor"))[-1]
    assert "Omar stuurde dit aan de helper" in (await street.desk())[-1]


async def test_what_is_only_for_the_desk_stays_there(street: DeskStreet) -> None:
    case = await helped(street)
    before = len(await street.reads("noor"))
    for label, shown in (("Alleen voor ons", "Dit blijft hier"), ("Gebeld", "dit gezegd")):
        await street.writes("Ze klonk moe", case=case)
        await street.press(label)
        assert shown in (await street.desk())[-1]
    assert len(await street.reads("noor")) == before
    assert await street.store.redis.keys("{gm0518}:talk:*") == []


async def test_a_line_of_which_nobody_says_for_whom_goes_nowhere(street: DeskStreet) -> None:
    case = await helped(street)
    await street.writes("Ze klonk moe", case=case)
    street.clock.forward(hours=24)
    await street.do(deeds.on_my_way(request=case.request), actor=NOOR)
    due = await street.store.timers("gm0518").due(street.clock.now)
    for timer in due:
        if timer.deed.name == "send_typed":
            await street.do(timer.deed)
            await street.do(timer.deed)
    assert await street.store.redis.keys("{gm0518}:talk:*") == []


async def test_a_word_more_is_said_by_the_desk(street: DeskStreet) -> None:
    case = await helped(street)
    await street.press("Hoe staat het?")
    await street.press("Iets erbij zeggen")
    assert "Wat moet de helper nog weten?" in (await street.desk())[-1]
    await street.writes("De hond is lief", case=case)
    assert "De balie, namens Mevrouw Jansen:\nDe hond is lief" in (await street.reads("noor"))[-1]
    assert "bellen" not in (await street.desk())[-1]
    request = await street.get(HelpRequest, case.request)
    assert request.words == "De bel is stuk\nDe hond is lief"


async def test_stopping_a_word_more_changes_nothing(street: DeskStreet) -> None:
    case = await helped(street)
    await street.press("Hoe staat het?")
    await street.press("Iets erbij zeggen")
    await street.press("Stoppen")
    assert (await street.get(HelpRequest, case.request)).words == "De bel is stuk"
    assert await street.store.redis.keys("{gm0518}:talk:*") == []


async def test_a_person_is_not_fetched_at_the_desk(street: DeskStreet) -> None:
    await helped(street)
    await street.press("Hoe staat het?")
    with pytest.raises(LookupError):
        await street.data_of("Ik wil een mens", "desk:moerwijk")


async def test_what_worries_us_is_offered_to_no_helper(street: DeskStreet) -> None:
    case = await helped(street)
    await street.writes("ze zegt dat ze niet meer wil leven", case=case)
    assert "Het gaat niet naar de helper" in (await street.desk())[-1]
    with pytest.raises(LookupError):
        await street.data_of("Naar Noor", "desk:moerwijk")


async def test_a_question_of_the_helper_after_the_desk_closed_opens_it_again(
    street: DeskStreet,
) -> None:
    case = await helped(street)
    await street.press("Afsluiten")
    await street.press("Geholpen")
    await noor_writes(street, "Welke melk wil ze?")
    assert (await street.get(Case, case.id)).closed is None
    assert any("Welke melk wil ze?" in line for line in await street.desk())
    assert any("weer open" in line for line in await street.desk())


async def test_what_a_colleague_types_meanwhile_is_no_answer_to_the_helper(
    street: DeskStreet,
) -> None:
    case = await helped(street)
    await noor_writes(street, "Welke melk wil ze?")
    await street.press("Naar de helper")
    before = len(await street.reads("noor"))
    await street.writes("Zal ik haar bellen?", case=case, user=OMAR)
    assert "Voor wie is dit?" in (await street.desk())[-1]
    assert len(await street.reads("noor")) == before


async def test_who_is_on_the_line_need_not_be_rung(street: DeskStreet) -> None:
    await helped(street)
    await street.press("Hoe staat het?")
    assert "Zeg tegen Mevrouw Jansen:\nBoodschappen" in (await street.desk())[-1]


async def test_nobody_found_comes_back_in_the_case_of_the_call_and_calls_the_desk(
    street: DeskStreet,
) -> None:
    case = await called(street)
    before = len(await street.desk())
    street.clock.forward(hours=5)
    await street.do(deeds.look_by(request=case.request))
    now = await street.get(Case, case.id)
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert (now.reason, now.holder, now.closed) == ("unmatched", "", None)
    told = (await street.desk())[before:]
    assert f"= 🔴 Geen helper {case.ref} · Boodschappen · Moerwijk" in told
    assert f"# 🔔 Nieuw: Geen helper {case.ref} · Boodschappen · Moerwijk" in told
    assert any("Wilt u Mevrouw Jansen bellen" in line for line in told)
    assert f"call_again:{case.id}" in await street.store.redis.hkeys("{gm0518}:timer_deeds")


async def test_a_drop_out_after_whom_nobody_is_left_comes_back_there_too(
    street: DeskStreet,
) -> None:
    case = await helped(street)
    await street.do(deeds.cannot_after_all(request=case.request), actor=NOOR)
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert (await street.get(Case, case.id)).reason == "unmatched"


async def test_a_case_that_was_closed_opens_when_nobody_is_found(street: DeskStreet) -> None:
    case = await called(street)
    await street.press("Afsluiten")
    await street.press("Niet bereikt")
    street.clock.forward(hours=5)
    await street.do(deeds.look_by(request=case.request))
    now = await street.get(Case, case.id)
    assert (now.reason, now.holder, now.closed) == ("unmatched", "", None)
    assert await street.store.redis.zcard("{gm0518}:cases") == 1


async def test_who_says_that_nobody_came_still_has_the_case(street: DeskStreet) -> None:
    case = await helped(street)
    street.clock.forward(hours=2)
    await street.press("Hoe staat het?")
    await street.press("Er komt niemand")
    now = await street.get(Case, case.id)
    assert (now.reason, now.holder) == ("not_come", case.holder)
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert f"= 🟡 Kwam niet {case.ref} · Boodschappen · Moerwijk" in await street.desk()


async def test_without_an_address_the_case_of_the_call_says_so(street: DeskStreet) -> None:
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen", "Zonder adres", "Vandaag")
    await street.presses("Overslaan", "Versturen")
    case = await street.case()
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert (case.reason, case.holder != "") == ("place_unknown", True)
    assert f"= 🟡 Geen adres {case.ref} · Boodschappen · Moerwijk" in await street.desk()
    await street.data_of("Adres invullen", "desk:moerwijk")
