"""What does a deed fits its declaration, or the service does not start."""

from types import ModuleType

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.deeds.declared import CLOCK, Declared, declared
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import all_done, bound_in, does
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.commit.work import Work


@declared(CLOCK)
def water_plants(*, garden: str, how_much: str = "") -> None:
    """The plants get water.

    And more that no page tells.
    """


@does(water_plants)
async def waters(
    _work: Work, _context: Context, _actor: Actor, *, garden: str, how_much: str = ""
) -> Decision:
    """Do it."""
    return Decision(answer=f"{garden} {how_much}")


def a_room(**functions: object) -> ModuleType:
    """A module with these in it."""
    room = ModuleType(__name__)
    vars(room).update(functions)
    return room


def test_a_declaration_makes_the_deed_as_it_waits_in_a_button() -> None:
    assert water_plants(garden="front") == Deed("water_plants", {"garden": "front"})
    assert water_plants.from_draft(how_much="2") == Deed("water_plants", {"how_much": "2"})
    assert (water_plants.says, water_plants.by) == ("The plants get water.", (CLOCK,))
    with pytest.raises(TypeError):
        water_plants.from_draft(gardn="front")


def test_each_deed_is_declared_once() -> None:
    again = ModuleType("again")
    vars(again)["take_request"] = deeds.take_request
    with pytest.raises(ValueError, match="take_request is declared in helping and helping"):
        deeds.table(deeds.helping, again)


def test_each_is_done_once() -> None:
    assert bound_in([a_room(waters=waters)]) == {"water_plants": waters}
    with pytest.raises(ValueError, match="more than one function does water_plants"):
        bound_in([a_room(waters=waters, also=waters)])


def test_with_exactly_the_arguments_that_are_declared() -> None:
    async def forgets_how_much(
        _work: Work, _context: Context, _actor: Actor, *, garden: str
    ) -> Decision:
        return Decision(answer=garden)

    does(water_plants)(forgets_how_much)  # type: ignore[arg-type]  # mypy says so as well
    with pytest.raises(ValueError, match=r"water_plants is declared with .*how_much"):
        bound_in([a_room(it=forgets_how_much)])


def test_what_nobody_does_or_nobody_declared_is_said_in_words() -> None:
    table: dict[str, Declared[...]] = {"water_plants": water_plants}
    all_done(table, {"water_plants": waters}, elsewhere=())
    all_done(table, {}, elsewhere=["water_plants"])
    with pytest.raises(ValueError, match="declared, and done by nobody: water_plants"):
        all_done(table, {}, elsewhere=())
    with pytest.raises(ValueError, match="done, and declared nowhere: water_plants"):
        all_done({}, {"water_plants": waters}, elsewhere=())


async def test_who_of_us_may_not_is_refused_without_a_word(
    context: Context, caplog: pytest.LogCaptureFixture
) -> None:
    nobody: Work = None  # type: ignore[assignment]  # refused before anything is read
    done = await DEEDS["take_request"](
        nobody, context, Actor("clock", "clock", ""), request="soup"
    )
    assert done == NOTHING
    assert "take_request was refused to a clock" in caplog.text
