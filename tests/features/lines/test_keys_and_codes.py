"""A key or a code told to a helper is held back: the sender hears so, the desk sees dots."""

import pytest

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from handlers.conversations.core.pieces import kept_words
from handlers.talking.talk import Words
from tests.handlers.conversations.phone.test_intake import heard as heard_at_intake
from tests.scenes.asking_talk import at_read_back
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import Clock

KEY = "De sleutel ligt onder de mat"
CODE = "alarmcode 4711"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken the soup for Riet."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def test_where_the_key_lies_does_not_reach_the_helper_and_both_hear_so(
    street: Street,
) -> None:
    await street.writes("riet", f"{KEY}. Tot zo!")
    heard = await street.hears("samir")
    assert "mat" not in heard.partition("Hier stond")[0]
    assert "Tot zo!" in heard
    assert "Bel aan en wacht tot iemand opendoet" in heard
    assert "Dat heb ik niet doorgegeven" in await street.hears("riet")


async def test_the_code_of_the_alarm_reaches_neither_the_helper_nor_the_desk(
    street: Street,
) -> None:
    await street.writes("riet", f"Kom maar binnen, {CODE}")
    assert "4711" not in await street.hears("samir")
    assert "Ik heb de cijfers niet doorgegeven" in await street.hears("riet")
    assert "4711" not in await street.desk_hears()


async def test_a_word_added_is_masked_and_who_added_it_hears_so(street: Street) -> None:
    await street.presses("riet", "add_word", request="soup", words=f"Klop hard. {KEY}")
    told = await street.hears("riet")
    assert "er staan nu stippen" in told
    assert "mat" not in (await street.get(HelpRequest, "soup")).words
    heard = await street.hears("samir")
    assert "Klop hard" in heard
    assert "mat" not in heard


def test_words_for_a_request_are_masked_while_they_are_read_back() -> None:
    here = at_read_back().presses("change_words").says(KEY)
    assert "er staan nu stippen" in here.reads
    assert "onder de mat" not in here.reads
    turn = heard_at_intake("words", Words(f"Klop hard. {KEY}"))
    assert [said.key for said in turn.say] == ["words-masked"]
    assert kept_words("De bel is stuk") == ("De bel is stuk", ())


@pytest.fixture
def desk(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def opened(desk: DeskStreet, reason: Reason, words: str) -> Case:
    """A case about Mina with these words, and the same words once more."""
    await desk.keep(mina(desk.clock))
    for _ in range(2):

        async def decide(work: Work) -> Decision:
            about = await work.get(type(mina(desk.clock)), "mina")
            return await open_case(
                work,
                desk.context,
                NewCase(reason=reason, neighbourhood="moerwijk", about=about, words=words),
            )

        await desk.commit(decide)
    return await desk.case()


async def test_in_a_case_the_desk_sees_dots_everywhere(desk: DeskStreet) -> None:
    case = await opened(desk, "behaviour", f"Hij wilde naar binnen. {KEY}, {CODE}")
    shown = "".join(await desk.desk()) + case.words
    assert "Hij wilde naar binnen" in shown
    assert "4711" not in shown
    assert "mat" not in shown


async def test_who_is_in_danger_may_say_where_the_key_lies(desk: DeskStreet) -> None:
    case = await opened(desk, "sensitive", f"Ik ben gevallen. {KEY}, {CODE}")
    assert "onder de mat" in case.words
    assert "4711" not in case.words
