"""Who has only a telephone: what they hear, what the helper hears, and what the desk does between.

Mevrouw Jansen rang the desk, Sara wrote it down, and Noor helps.
"""

import re

import pytest

from buurtbot.domain.case import Case
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import React, deed
from buurtbot.domain.person import Person
from buurtbot.services.house import Actor, House
from buurtbot.services.pass_on import pass_on
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from tests.desk_street import OMAR, DeskStreet, nearby
from tests.street import Clock

NOOR = Actor("person", "noor", "moerwijk", "Noor")
WRITES = re.compile(r"(?i)\b(schrijf|typ|druk|knop|hieronder|/menu|telegram)")


@pytest.fixture
def street(store: Store, house: House, clock: Clock) -> DeskStreet:
    return DeskStreet(store, house, clock)


async def called(street: DeskStreet, words: str = "De bel is stuk") -> Case:
    """Mevrouw Jansen rang: her groceries are asked for."""
    await street.keep(nearby(street.clock))
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses("Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag")
    await street.types(words)
    await street.presses("Versturen")
    return await street.case()


async def helped(street: DeskStreet, words: str = "De bel is stuk") -> Case:
    """And Noor takes it."""
    case = await called(street, words)
    await street.do(deed("take_request", request=case.request), actor=NOOR)
    return case


async def noor_writes(street: DeskStreet, words: str) -> None:
    async def decide(work: Work) -> object:
        noor = await work.get(Person, "noor")
        assert noor is not None
        line = noor.lines[-1]
        return await pass_on(work, street.house, NOOR, noor, line=line, words=words)

    await street.commit(decide)  # type: ignore[arg-type]  # a Decision
    await street.told_desk()


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
        await street.do(deed(act, request=case.request), actor=NOOR)
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
    assert "Mevrouw Jansen heeft geen Telegram. Voor wie is dit?" in (await street.desk())[-1]
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
    await street.do(deed("on_my_way", request=case.request), actor=NOOR)
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
    assert "De hond is lief" in "\n".join(await street.reads("noor"))
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


async def test_called_again_to_change_it(street: DeskStreet) -> None:
    case = await called(street)
    await street.press("Hoe staat het?")
    await street.press("Iets wijzigen")
    assert "Mevrouw Jansen, +31 70 765 4321" in (await street.own())[-1]
    await street.presses("Wanneer", "Morgen", "Middag", "Versturen")
    first = await street.get(HelpRequest, case.request)
    now = await street.get(Case, case.id)
    second = await street.get(HelpRequest, now.request)
    assert (first.state, second.state, second.urgency) == ("withdrawn", "open", "tomorrow")
    assert first.ref == second.ref == now.ref
    assert second.resident == first.resident
    assert (await street.get(Person, second.resident)).requests == (second.id,)


async def test_stopping_a_change_leaves_it_as_it_was(street: DeskStreet) -> None:
    case = await called(street)
    await street.press("Hoe staat het?")
    await street.press("Iets wijzigen")
    await street.presses("Stoppen")
    assert "blijft zoals hij was" in (await street.own())[-1]
    assert (await street.get(HelpRequest, case.request)).state == "open"
    assert (await street.get(Case, case.id)).closed is None


async def test_called_again_to_cancel_it(street: DeskStreet) -> None:
    case = await helped(street)
    await street.press("Hoe staat het?")
    await street.press("Intrekken")
    await street.press("Ja, trek hem in")
    assert (await street.get(HelpRequest, case.request)).state == "withdrawn"
    assert "niet meer nodig" in (await street.reads("noor"))[-1]


async def test_thanked_and_closed(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deed("done", request=case.request), actor=NOOR)
    noor = "\n".join(await street.reads("noor"))
    assert "U kunt elkaar nog een bericht sturen" not in noor
    assert "De balie belt dan." in noor
    await street.press("Bedank de helper namens Mevrouw Jansen")
    assert "Een bedankje van Mevrouw Jansen" in (await street.reads("noor"))[-1]
    assert "Uw bedankje is bij Noor" in (await street.desk())[-1]
    await street.press("Afsluiten")
    await street.press("Geholpen")
    assert (await street.get(Case, case.id)).closed is not None


async def test_a_cry_during_the_call_goes_to_the_desk_and_to_no_helper(
    street: DeskStreet,
) -> None:
    await street.keep(nearby(street.clock))
    cry = "ze zegt dat ze niet meer wil leven"
    case = await called_until_words(street, cry)
    told, _closed, again = (await street.own())[-3:]
    assert "Dit gaat niet naar een helper. Blijf aan de lijn." in told
    assert "113" in told
    assert "Wat moet de vrijwilliger weten?" in again
    case = await street.get(Case, case.id)
    assert (case.reason, case.urgent) == ("sensitive", True)
    desk = "\n".join(await street.desk())
    assert cry in desk
    assert "Mevrouw Jansen, +31 70 765 4321" in desk
    await street.types("De bel is stuk")
    await street.presses("Versturen")
    assert cry not in "\n".join(await street.reads("noor"))
    request = await street.get(HelpRequest, (await street.get(Case, case.id)).request)
    assert request.words == "De bel is stuk"


async def called_until_words(street: DeskStreet, *words: str) -> Case:
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses("Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag")
    await street.types(*words)
    return await street.case()


async def test_after_a_cry_the_case_stays_open_when_the_intake_stops(street: DeskStreet) -> None:
    cry = "ze zegt dat ze niet meer wil leven"
    case = await called_until_words(street, cry, cry)
    await street.presses("Stoppen")
    assert f"De melding {case.ref} blijft open" in (await street.own())[-1]
    assert (await street.get(Case, case.id)).closed is None


async def test_a_wrong_address_is_typed_again(street: DeskStreet) -> None:
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses("Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Nee")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag", "Overslaan")
    read_back = (await street.own())[-1]
    assert "Erasmusweg 12" in read_back
    assert "(geen woorden erbij)" in read_back


async def test_asked_once_more_after_it_ended(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deed("done", request=case.request), actor=NOOR)
    await street.press("Hoe staat het?")
    await street.press("Opnieuw vragen")
    await street.presses("Versturen")
    newest = await street.case()
    assert newest.id != case.id
    first, again = [await street.get(HelpRequest, c.request) for c in (case, newest)]
    assert again.resident == first.resident
    assert (first.state, again.state) == ("done", "open")
