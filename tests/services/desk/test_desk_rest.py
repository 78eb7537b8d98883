"""Buttons that come too late, and lists that grow long: each has its own words."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, groceries, mina
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
MINA = Actor("person", "mina", "moerwijk", "Mina")
ON_A_CASE = (
    "mine",
    "hand_over",
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
    "refer_to": {"where": "gp", "sure": "0"},
    "close_as": {"outcome": "helped", "sure": "yes"},
    "choose": {"volunteer": "noor"},
}


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def handed(street: DeskStreet, request: HelpRequest | None = None) -> Case:
    """Mina's request (or Mina herself) is a case now."""
    await street.keep(mina(street.clock), *([request] if request else []))

    async def decide(work: Work) -> Decision:
        about = await work.get(Person, "mina")
        return await open_case(
            work,
            street.context,
            NewCase(
                reason="unmatched" if request else "wants_person",
                neighbourhood="moerwijk",
                about=about,
                request=request,
            ),
        )

    await street.commit(decide)
    await street.told_desk()
    return await street.case()


async def do(street: DeskStreet, name: str, case: str, actor: Actor = SARA) -> str:
    """Perform a deed on a case; what the staff group then reads last."""
    await street.do(Deed(name, {"case": case, **MORE.get(name, {})}), actor=actor)
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
        ({"point": None}, "We weten nog niet waar het is"),
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
    await street.do(deeds.reopen(case=case.id), actor=MINA)
    assert "Het gaat naar de balie" in (await street.reads())[-1]
    await street.do(deeds.reopen(case="nothing"), actor=MINA)
    assert "afgelopen" in (await street.reads())[-1]


async def test_closing_a_case_leaves_a_held_request_alone(street: DeskStreet) -> None:
    request = groceries(street.clock, state="taken", holder="noor")
    case = await handed(street, request)
    await do(street, "close_as", case.id)
    assert (await street.get(HelpRequest, "r1")).state == "taken"


async def test_what_nobody_could_do_ends_as_closed_and_not_as_done(street: DeskStreet) -> None:
    case = await handed(street, groceries(street.clock))
    await street.do(deeds.close_as(case=case.id, outcome="not_reached", sure="yes"), actor=SARA)
    assert (await street.get(HelpRequest, "r1")).state == "closed"
    assert "kon u niet bereiken" in (await street.reads())[-1]


async def test_a_request_that_is_still_being_asked_goes_on_when_staff_close_as_other(
    street: DeskStreet,
) -> None:
    case = await handed(street, groceries(street.clock, state="open"))
    await street.do(deeds.close_as(case=case.id, outcome="other", sure="yes"), actor=SARA)
    assert (await street.get(HelpRequest, "r1")).state == "open"


async def test_a_timer_of_a_case_that_was_opened_again_clears_nothing(street: DeskStreet) -> None:
    case = await handed(street)
    await street.do(deeds.clear_case(case=case.id))
    await street.do(deeds.clear_case(case="nothing"))
    assert (await street.get(Case, case.id)).closed is None


async def test_a_surge_is_shown_as_a_digest(street: DeskStreet) -> None:
    people = [mina(street.clock, id=f"p{n}", name=f"Buur {n}") for n in range(16)]
    await street.keep(*people)
    for person in people:
        await street.do(deeds.want_person(), actor=Actor("person", person.id, "moerwijk"))
    await street.command("/open")
    listed = (await street.desk())[-1]
    assert "Open: 16" in listed
    assert "16× Wil een mens" in listed
    assert "Buur" not in listed


async def test_in_a_surge_the_group_gets_a_count_and_what_is_urgent(street: DeskStreet) -> None:
    people = [mina(street.clock, id=f"p{n}", name=f"Buur {n}") for n in range(18)]
    await street.keep(*people)
    for person in people:
        await street.do(deeds.want_person(), actor=Actor("person", person.id, "moerwijk"))
    lines = [line for line in await street.desk() if line.startswith("#")]
    assert len(lines) == 16
    assert len(await street.reads("p17")) == 1
    due = await street.store.timers("gm0518").due(street.clock.forward(minutes=5))
    (digest,) = [timer for timer in due if "digest" in timer.name]
    await street.do(digest.deed)
    assert "18 meldingen wachten op iemand. De oudste wacht 5 min" in (await street.desk())[-1]
    last = await street.get(Case, (await street.get(Person, "p17")).cases[0])
    before = len(await street.desk())
    await street.do(deeds.call_again(case=last.id))
    assert len(await street.desk()) == before
    await street.do(deeds.show_case(case=last.id), actor=SARA)
    assert "Waarom hier" in (await street.desk())[-1]


async def test_a_count_of_nothing_is_not_told(street: DeskStreet) -> None:
    await street.do(deeds.desk_digest(neighbourhood="moerwijk"))
    assert await street.desk() == []


@pytest.mark.parametrize(("hours", "age"), [(0.5, "30 min"), (5, "5 uur"), (72, "3 dagen")])
async def test_the_age_of_a_case_is_said_as_people_say_it(
    street: DeskStreet, hours: float, age: str
) -> None:
    await handed(street)
    street.clock.forward(hours=hours)
    await street.command("/open")
    assert age in (await street.desk())[-1]


async def test_after_ninety_days_the_topic_goes_and_then_the_case(street: DeskStreet) -> None:
    await handed(street)
    await do(street, "close_as", (await street.case()).id)
    timers = street.store.timers("gm0518")
    for days in (90, 1):
        street.clock.forward(days=days)
        waiting = await timers.due(street.clock.now)
        (due,) = (one for one in waiting if one.name.startswith("clear_case:"))
        await street.do(due.deed)
        await timers.redis.zrem(timers.keys.timers, due.name) if days == 1 else None
    assert await street.store.redis.zcard("{gm0518}:cases") == 0
    assert (await street.get(Person, "mina")).cases == ()
    gone = [w.outgoing for w in await street.waiting("desk:moerwijk")]
    assert any(getattr(outgoing, "gone", False) for outgoing in gone)
