"""Samir helps Riet and Joop at once: nobody reads what was meant for the other."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.held import Held
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Place, Recording, Strange, Words
from tests.scenes.lines_street import GROUP, HERE, LinesStreet
from tests.scenes.street import MOERWIJK, Clock
from tests.scenes.two_at_once import ASKED, JOOP, RIET, SAMIR, both_wrote, helps_two


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    """Samir helps Riet and Joop."""
    return await helps_two(store, context, clock)


# -- which line


async def test_a_reply_goes_to_whoevers_message_it_answers(street: LinesStreet) -> None:
    await both_wrote(street)
    to_riet = street.number(SAMIR, "Heeft u brood?")
    mine = await street.types(SAMIR, "Ja, wit brood", reply_to=to_riet)
    assert "Ja, wit brood" in street.reads(RIET)
    assert street.reads(JOOP) == ""
    assert street.reads(SAMIR) == "Dit gaat naar Riet."
    assert street.signs(SAMIR) == [mine]
    await street.types(SAMIR, "En melk", reply_to=mine)
    assert "En melk" in street.reads(RIET), "an answer to one's own message goes there too"


async def test_without_a_reply_it_is_asked_and_nothing_goes_before_the_answer(
    street: LinesStreet,
) -> None:
    await both_wrote(street)
    number = await street.types(SAMIR, "Om tien uur")
    asked = street.reads(SAMIR)
    assert asked.startswith(ASKED)
    for label in ("[Riet · een maaltijd]", "[Joop · de hond uitlaten]", "[Niet versturen]"):
        assert label.casefold() in asked.casefold()
    assert street.reads(RIET) == street.reads(JOOP) == ""
    await street.presses(SAMIR, "Joop")
    assert street.reads(JOOP) == "Bericht van Samir:\nOm tien uur"
    assert street.reads(RIET) == ""
    assert street.reads(SAMIR) == "Dit gaat naar Joop."
    assert number in street.signs(SAMIR)


async def test_the_choice_holds_until_another_speaks(street: LinesStreet) -> None:
    await both_wrote(street)
    await street.types(SAMIR, "Om tien uur")
    await street.presses(SAMIR, "Joop")
    street.reads(SAMIR)
    await street.types(SAMIR, "Of iets later")
    assert street.reads(SAMIR) == "Dit gaat naar Joop.", "it is shown at each message"
    await street.types(JOOP, "Goed")
    await street.types(SAMIR, "Mooi zo")
    assert "Mooi zo" in street.reads(JOOP)
    await street.types(RIET, "En kaas?")
    street.reads(SAMIR)
    await street.types(SAMIR, "Ja hoor")
    assert street.reads(SAMIR).startswith(ASKED)
    assert street.reads(RIET) == street.reads(JOOP) == ""


async def test_who_answered_another_meanwhile_is_asked_again(street: LinesStreet) -> None:
    await both_wrote(street)
    await street.types(SAMIR, "Om tien uur")
    await street.presses(SAMIR, "Joop")
    await street.types(SAMIR, "Ja", reply_to=street.number(SAMIR, "Heeft u brood?"))
    street.reads(SAMIR)
    await street.types(SAMIR, "Met de hond")
    assert street.reads(SAMIR).startswith(ASKED)


async def test_a_change_goes_where_its_message_went(street: LinesStreet) -> None:
    await both_wrote(street)
    riets = street.number(SAMIR, "Heeft u brood?")
    number = await street.types(SAMIR, "Ik kom om twee uur", reply_to=riets)
    before = street.number(RIET, "twee uur")
    joops = street.number(SAMIR, "Hoe laat komt u?")
    await street.types(SAMIR, "Om drie uur", reply_to=joops)
    street.reads(SAMIR)
    await street.sends(SAMIR, Edited(Words("Ik kom om vier uur")), message=number)
    [change] = [kept for kept in street.neighbours.kept if kept.what == "change"]
    assert (change.chat, change.message) == (RIET, before)
    assert change.text == "Bericht van Samir:\nIk kom om vier uur"
    assert "vier uur" not in street.reads(JOOP)


async def test_a_change_of_what_went_nowhere_goes_nowhere(street: LinesStreet) -> None:
    await street.sends(SAMIR, Edited(Words("mijn lijstje")), message=5)
    assert "Ik lees alleen nieuwe berichten" in street.reads(SAMIR)
    assert street.reads(RIET) == street.reads(JOOP) == ""


@pytest.mark.parametrize(
    "said",
    [Recording("voice", "f1"), Recording("photo", "f1", "dit brood?"), Place(MOERWIJK)],
)
async def test_pictures_voices_and_places_go_to_whom_they_answer(
    street: LinesStreet, said: Recording | Place
) -> None:
    await both_wrote(street)
    await street.sends(SAMIR, said, reply_to=street.number(SAMIR, "Heeft u brood?"))
    assert street.reads(RIET) != ""
    assert street.reads(JOOP) == ""
    await street.sends(SAMIR, said)
    assert ASKED in street.reads(SAMIR)
    await street.presses(SAMIR, "Joop")
    assert street.reads(JOOP) != ""
    assert street.reads(RIET) == ""


async def test_an_album_stays_together_also_when_it_is_asked_about(street: LinesStreet) -> None:
    await both_wrote(street)
    for file in ("f1", "f2", "f3"):
        await street.sends(SAMIR, Recording("photo", file, "de riem" * (file == "f1"), "a1"))
    assert street.reads(SAMIR).count("Voor wie") == 1
    await street.presses(SAMIR, "Joop")
    street.clock.forward(seconds=2)
    await street.delivers()
    [album] = [kept.letter for kept in street.neighbours.kept if kept.letter.others]
    assert len(album.others) == 2
    assert street.reads(RIET) == ""
    await street.sends(SAMIR, Recording("photo", "f4", "", "a1"))
    street.clock.forward(seconds=2)
    await street.delivers()
    assert street.reads(RIET) == "", "a straggler goes where the rest of it went"


async def test_an_album_as_a_reply_goes_to_whom_its_first_picture_answers(
    street: LinesStreet,
) -> None:
    await both_wrote(street)
    riets = street.number(SAMIR, "Heeft u brood?")
    await street.sends(SAMIR, Recording("photo", "f1", "welk?", "a2"), reply_to=riets)
    await street.sends(SAMIR, Recording("photo", "f2", "", "a2"))
    street.clock.forward(seconds=2)
    await street.delivers()
    assert "welk?" in street.reads(RIET)
    assert street.reads(JOOP) == ""
    assert street.reads(SAMIR) == "Dit gaat naar Riet."


# -- what waits


async def test_several_messages_wait_together_and_go_in_order(street: LinesStreet) -> None:
    first = await street.types(SAMIR, "Ik kom")
    await street.types(SAMIR, "om drie uur")
    assert "Voor wie zijn deze 2 berichten?" in street.reads(SAMIR)
    await street.sends(SAMIR, Edited(Words("Ik kom graag")), message=first)
    assert street.reads(SAMIR) == ""
    await street.presses(SAMIR, "Riet")
    assert (
        street.reads(RIET) == "Bericht van Samir:\nIk kom graag\nBericht van Samir:\nom drie uur"
    )
    await street.sends(SAMIR, Edited(Words("Ik kom heel graag")), message=first)
    assert "heel graag" in street.reads(RIET)


async def test_the_name_can_be_typed_instead_of_pressed(street: LinesStreet) -> None:
    await street.types(SAMIR, "Ik ben er zo")
    await street.types(SAMIR, "joop")
    assert street.reads(JOOP) == "Bericht van Samir:\nIk ben er zo"


async def test_who_changes_their_mind_sends_nothing(street: LinesStreet) -> None:
    await street.types(SAMIR, "Ik ben er zo")
    await street.presses(SAMIR, "Niet versturen")
    assert "Ik heb niets verstuurd" in street.reads(SAMIR)
    await street.presses(SAMIR, "Riet")
    assert "wacht niet meer" in street.reads(SAMIR)
    assert street.reads(RIET) == ""


async def test_who_never_says_for_whom_hears_that_it_was_not_sent(street: LinesStreet) -> None:
    await street.types(SAMIR, "Ik ben er zo")
    due = await street.store.timers(HERE).next_due()
    assert due == pytest.approx((street.clock.now + timedelta(hours=1)).timestamp(), abs=60)
    street.reads(SAMIR)
    await street.does("not_sent", "clock", person=street.who(SAMIR))
    assert "U koos niet voor wie uw bericht was." in street.reads(SAMIR)
    await street.does("not_sent", "clock", person=street.who(SAMIR))
    assert street.reads(SAMIR) == ""


async def test_what_waits_is_sealed_and_goes_within_a_day(street: LinesStreet) -> None:
    await street.types(SAMIR, "de code is geheimwoord")
    key = street.work().keys.record("held", street.who(SAMIR))
    assert "geheimwoord" not in str(await street.store.redis.get(key))
    assert 0 < await street.store.redis.pttl(key) <= 24 * 3600 * 1000


async def test_no_more_than_twenty_wait(street: LinesStreet) -> None:
    for number in range(21):
        await street.types(SAMIR, f"bericht {number}")
    assert "Er wachten al 20 berichten." in street.reads(SAMIR)
    held = (await street.work().look(Held, [street.who(SAMIR)]))[street.who(SAMIR)]
    assert len(held.pieces) == 20


async def test_what_cannot_be_passed_on_is_not_asked_about(street: LinesStreet) -> None:
    await street.sends(SAMIR, Strange("sticker"))
    assert "Dit kan ik niet doorgeven" in street.reads(SAMIR)


async def test_words_that_worry_us_are_for_the_desk_and_so_is_what_follows(
    street: LinesStreet,
) -> None:
    await both_wrote(street)
    riets = street.number(SAMIR, "Heeft u brood?")
    number = await street.types(SAMIR, "ik wil niet meer leven", reply_to=riets)
    assert "113" in street.reads(SAMIR)
    await street.types(SAMIR, "niemand merkt het")
    await street.sends(SAMIR, Edited(Words("ik weet het niet meer")), message=number)
    assert street.reads(RIET) == street.reads(JOOP) == ""
    assert "niemand merkt het" in street.reads(GROUP)


async def test_what_waited_and_went_to_the_desk_is_changed_there_each_message_by_itself(
    street: LinesStreet,
) -> None:
    """It went badly at Riet's; Joop spoke since, so Samir is asked for whom both messages are."""
    await street.does("done", street.who(SAMIR), request="soup")
    bad = {"request": "soup", "what": "went", "value": "bad"}
    await street.does("answer_question", street.who(SAMIR), **bad)
    await street.types(JOOP, "Hoe laat komt u?")
    street.reads(SAMIR)
    street.reads(RIET)
    street.reads(JOOP)
    first = await street.types(SAMIR, "Ze deed niet open")
    second = await street.types(SAMIR, "En ze riep iets lelijks")
    await street.presses(SAMIR, "De balie")
    for number, words in ((first, "Ze deed laat open"), (second, "Ze riep iets")):
        street.clock.forward(minutes=1)  # a group hears no more than it can take
        street.reads(GROUP)
        await street.sends(SAMIR, Edited(Words(words)), message=number)
        assert street.reads(GROUP) == f"Samir (gewijzigd): {words}"
    assert street.reads(RIET) == street.reads(JOOP) == ""
