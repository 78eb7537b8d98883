"""A talk of staff in their own chat: private, one at a time, and an intake goes before it."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Deed, Hidden, Say, ToChat, ToDesk, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.desk.own_chat import in_the_group, own_talk
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.services.deeds import DEEDS
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from handlers.conversations.core.one_question import one_question
from handlers.desk.own.own_contents import OwnTalk, contents
from handlers.talking.talk import Draft, Pressed
from tests.scenes.desk_street import OMAR, SARA, DeskStreet
from tests.scenes.street import Clock

TALK = one_question("note_down", text("ask-desk-word"), Deed("noted_down"))


async def knows(_work: Work, _context: Context, _actor: Actor, draft: Draft) -> Draft:
    """What is read before the talk begins."""
    return {**draft, "known": "from before"}


async def noted_down(_work: Work, _context: Context, actor: Actor, **draft: str) -> Decision:
    """Say in the group what came of it."""
    told = text("just-this", words=Hidden("house", f"{draft['words']}, {draft['known']}"))
    return Decision(tell=(Say(ToDesk(actor.neighbourhood), told),))


def begins(to: ToDesk | ToChat) -> Decision:
    """A message with the button that begins the talk."""
    act = Deed("begin", {"conversation": "note_down", "neighbourhood": "moerwijk"})
    row = (Button(text("button-yes"), act),)
    return Decision(tell=(Say(to, text("desk-old-button"), (row,)),))


async def begin(_work: Work) -> Decision:
    """The same in the group."""
    return begins(ToDesk("moerwijk"))


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    deeds = {**DEEDS, "noted_down": noted_down}
    reception = replace(street.reception, own_talks=contents(OwnTalk(TALK, knows)), deeds=deeds)
    vars(street)["reception"] = reception
    await street.commit(begin)
    return street


async def test_it_is_asked_in_private_and_its_answers_go_with_the_deed(street: DeskStreet) -> None:
    await street.press("Ja")
    assert "Sara gaat verder in het eigen gesprek" in (await street.desk())[-1]
    assert len(await street.own()) == 1
    await street.types("Bloemen voor het plein")
    assert "Bloemen voor het plein, from before" in (await street.desk())[-1]
    assert await street._work().get(Talk, own_talk(sara(street))) is None
    await street.types("nog iets")
    assert "/intake" in (await street.own())[-1]


def sara(street: DeskStreet) -> str:
    """Her id."""
    return person_id(street._work(), "desk", SARA)


async def test_an_intake_goes_before_it_and_then_it_goes_on(street: DeskStreet) -> None:
    await street.press("Ja")
    (asked,) = await street.own()
    await street.command("/intake")
    assert "Zegt de beller ja?" in (await street.own())[-1]
    await street.presses("Stop")
    await street.types("/verder")
    assert (await street.own())[-1] == asked
    await street.types("Bloemen")
    assert "Bloemen, from before" in (await street.desk())[-1]


async def test_who_stops_changes_nothing_and_an_old_button_asks_again(street: DeskStreet) -> None:
    await street.press("Ja")
    old = await street.data_of("Stop", street.own_queue())
    await street.press("Ja")
    count = len(await street.own())
    await street.hear(Pressed(old, 1, "q"), user=SARA, chat=SARA, member_of=(-1001,))
    assert len(await street.own()) > count
    await street.presses("Stop")
    assert "Er is niets veranderd" in (await street.own())[-1]


async def test_words_for_danger_are_a_case_at_once_and_the_question_stays(
    street: DeskStreet,
) -> None:
    await street.press("Ja")
    await street.types("ze zegt dat ze niet meer wil leven")
    case = await street.case()
    assert case.reason == "sensitive"
    assert case.urgent
    assert any("113" in line for line in await street.own())
    await street.types("/start ik wil dood")
    assert "Bloemen" not in "".join(await street.desk())
    await street.types("Bloemen")
    assert "Bloemen, from before" in (await street.desk())[-1]


async def test_a_button_in_the_own_chat_begins_it_there(street: DeskStreet) -> None:
    async def in_private(work: Work) -> Decision:
        instead = ToDesk("moerwijk")
        return begins(own_chat(work, street.context, sara(street), str(SARA), instead=instead))

    await street.commit(in_private)
    group = len(await street.desk())
    await street.presses("Ja")
    await street.types("Bloemen")
    assert len(await street.desk()) == group + 1
    assert "Bloemen, from before" in (await street.desk())[-1]


async def test_another_worker_has_a_talk_of_their_own(street: DeskStreet) -> None:
    await street.press("Ja")
    await street.press("Ja", user=OMAR)
    await street.types("van Omar", user=OMAR)
    assert "van Omar, from before" in (await street.desk())[-1]
    await street.types("van Sara")
    assert "van Sara, from before" in (await street.desk())[-1]


async def test_who_never_pressed_start_reads_nothing_of_it_in_the_group(
    street: DeskStreet,
) -> None:
    await street.press("Ja")
    question = await street.last(street.own_queue())
    there = in_the_group(question, "desk_bot")
    assert there is not None
    assert "Druk daar op Start" in street.words(there)
    assert there.to == ToDesk("moerwijk", answers=True)
    to = own_chat(street._work(), street.context, "x", "1", instead=ToDesk("moerwijk"))
    assert in_the_group(replace(question, to=to, buttons=()), "desk_bot") is None
