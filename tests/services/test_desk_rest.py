"""Buttons that come too late, and lists that grow long: each has its own words."""

import pytest

from buurtbot.domain.case import Case
from buurtbot.domain.decision import Decision
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import deed
from buurtbot.domain.person import Person
from buurtbot.services.hand_to_desk import open_case
from buurtbot.services.house import Actor, House
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from handlers.talk import Command, Edited, Left, Pressed, Words
from tests.desk_street import STRANGER, DeskStreet, groceries, mina
from tests.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
MINA = Actor("person", "mina", "moerwijk", "Mina")
ON_A_CASE = (
    "mine",
    "call_back",
    "refer",
    "refer_to",
    "reopen",
    "close_case",
    "close_as",
    "ask_wider",
    "choose_volunteer",
    "choose",
    "show_case",
)
MORE = {
    "refer_to": {"where": "gp"},
    "close_as": {"outcome": "helped"},
    "choose": {"volunteer": "noor"},
}


@pytest.fixture
def street(store: Store, house: House, clock: Clock) -> DeskStreet:
    return DeskStreet(store, house, clock)


async def handed(street: DeskStreet, request: HelpRequest | None = None) -> Case:
    """Mina's request (or Mina herself) is a case now."""
    await street.keep(mina(street.clock), *([request] if request else []))

    async def decide(work: Work) -> Decision:
        about = await work.get(Person, "mina")
        return await open_case(
            work,
            street.house,
            reason="unmatched" if request else "wants_person",
            neighbourhood="moerwijk",
            about=about,
            request=request,
        )

    await street.commit(decide)
    await street.told_desk()
    return await street.case()


async def do(street: DeskStreet, name: str, case: str, actor: Actor = SARA) -> str:
    """Perform a deed on a case; what the staff group then reads last."""
    await street.do(deed(name, case=case, **MORE.get(name, {})), actor=actor)
    return (await street.desk())[-1]


@pytest.mark.parametrize("name", ON_A_CASE)
async def test_a_case_that_went_is_said_to_be_gone(street: DeskStreet, name: str) -> None:
    assert "is er niet meer" in await do(street, name, "nothing")


@pytest.mark.parametrize("name", ["mine", "close_case", "close_as"])
async def test_a_closed_case_must_be_opened_first(street: DeskStreet, name: str) -> None:
    case = await handed(street)
    await do(street, "close_as", case.id)
    assert "Open de melding eerst weer" in await do(street, name, case.id)


@pytest.mark.parametrize("name", ["ask_wider", "choose_volunteer", "choose"])
@pytest.mark.parametrize(
    ("why", "said"),
    [
        ({"state": "done"}, "al klaar"),
        ({"state": "taken", "holder": "noor"}, "Een vrijwilliger heeft"),
        ({"point": None}, "Vraag eerst het adres"),
    ],
)
async def test_nobody_is_asked_in_vain(
    street: DeskStreet, name: str, why: dict[str, object], said: str
) -> None:
    case = await handed(street, groceries(street.clock, **why))
    assert said in await do(street, name, case.id)


@pytest.mark.parametrize("name", ["ask_wider", "choose_volunteer", "choose"])
async def test_a_case_without_a_request_has_nobody_to_ask(street: DeskStreet, name: str) -> None:
    case = await handed(street)
    assert "geen hulpvraag" in await do(street, name, case.id)


@pytest.mark.parametrize("name", ["ask_wider", "choose_volunteer"])
async def test_where_nobody_lives_staff_hear_so(street: DeskStreet, name: str) -> None:
    case = await handed(street, groceries(street.clock))
    told = [await do(street, name, case.id)]
    assert "geen vrijwilliger op loopafstand" in "\n".join([*told, *await street.desk()])


async def test_a_case_that_is_open_need_not_be_opened(street: DeskStreet) -> None:
    case = await handed(street)
    assert "al open" in await do(street, "reopen", case.id)
    await street.do(deed("reopen", case=case.id), actor=MINA)
    assert "Het team leest mee" in (await street.reads())[-1]
    await street.do(deed("reopen", case="nothing"), actor=MINA)
    assert "afgelopen" in (await street.reads())[-1]


async def test_closing_a_case_leaves_a_held_request_alone(street: DeskStreet) -> None:
    request = groceries(street.clock, state="taken", holder="noor")
    case = await handed(street, request)
    await do(street, "close_as", case.id)
    assert (await street.get(HelpRequest, "r1")).state == "taken"


async def test_what_nobody_could_do_ends_as_closed_and_not_as_done(street: DeskStreet) -> None:
    case = await handed(street, groceries(street.clock))
    await street.do(deed("close_as", case=case.id, outcome="not_reached"), actor=SARA)
    assert (await street.get(HelpRequest, "r1")).state == "closed"
    assert "kon u niet bereiken" in (await street.reads())[-1]


async def test_a_request_that_is_still_being_asked_goes_on_when_staff_close_as_other(
    street: DeskStreet,
) -> None:
    case = await handed(street, groceries(street.clock, state="open"))
    await street.do(deed("close_as", case=case.id, outcome="other"), actor=SARA)
    assert (await street.get(HelpRequest, "r1")).state == "open"


async def test_a_timer_of_a_case_that_was_opened_again_clears_nothing(street: DeskStreet) -> None:
    case = await handed(street)
    await street.do(deed("clear_case", case=case.id))
    await street.do(deed("clear_case", case="nothing"))
    assert (await street.get(Case, case.id)).closed is None


async def test_a_surge_is_shown_as_a_digest(street: DeskStreet) -> None:
    people = [mina(street.clock, id=f"p{n}", name=f"Buur {n}") for n in range(16)]
    await street.keep(*people)
    for person in people:
        await street.do(deed("want_person"), actor=Actor("person", person.id, "moerwijk"))
    await street.command("/open")
    listed = (await street.desk())[-1]
    assert "Open: 16" in listed
    assert "16× Wil een mens" in listed
    assert "Buur" not in listed


@pytest.mark.parametrize(("hours", "age"), [(0.5, "30 min"), (5, "5 uur"), (72, "3 dagen")])
async def test_the_age_of_a_case_is_said_as_people_say_it(
    street: DeskStreet, hours: float, age: str
) -> None:
    await handed(street)
    street.clock.forward(hours=hours)
    await street.command("/open")
    assert age in (await street.desk())[-1]


# -- what is said to the bot in odd places


async def test_help_and_unknown_commands_get_an_answer(street: DeskStreet) -> None:
    await street.command("/help")
    assert "Elke melding heeft een eigen onderwerp" in (await street.desk())[-1]
    await street.command("/xyz")
    assert "ken ik niet" in (await street.desk())[-1]
    await street.command("/note iets")
    assert "hoort in het onderwerp" in (await street.desk())[-1]


@pytest.mark.parametrize("data", ["", "gm0518.nothing.0", "gm9999.x.y", "x"])
async def test_a_button_that_means_nothing_gets_an_answer(street: DeskStreet, data: str) -> None:
    await street.hear(Pressed(data, 1, "q"))
    assert "werkt niet meer" in (await street.desk())[-1]


async def test_a_button_with_a_number_that_does_not_exist(street: DeskStreet) -> None:
    await handed(street)
    data = await street.data_of("Ik pak dit op", "desk:moerwijk")
    await street.hear(Pressed(f"{data}9", 1, "q"))
    assert "werkt niet meer" in (await street.desk())[-1]


async def test_an_unknown_group_hears_its_number_when_it_asks(street: DeskStreet) -> None:
    await street.hear(Words("hoi"), chat=-5555)
    await street.hear(Command("start"), chat=-5555)
    (queue,) = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    (told,) = await street.waiting(queue.removeprefix("{gm0518}:out:"))
    assert "-5555" in street.words(told.outgoing)


async def test_a_bot_that_is_taken_out_or_put_in_says_nothing_in_the_group(
    street: DeskStreet,
) -> None:
    await street.hear(Left(gone=True))
    await street.hear(Left(gone=False))
    await street.hear(Left(gone=True), chat=STRANGER)
    assert await street.desk() == []


async def test_an_edit_in_general_is_chat(street: DeskStreet) -> None:
    await street.hear(Edited(Words("koffie")))
    assert await street.desk() == []


async def test_a_topic_that_staff_made_themselves_is_theirs(street: DeskStreet) -> None:
    await street.hear(Words("boodschappenlijst"), thread=999)
    assert await street.desk() == []
