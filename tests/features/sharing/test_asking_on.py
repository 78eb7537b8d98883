"""After help one light question: is something else hard? And: I would like to do something too."""

from datetime import timedelta

from buurtbot.domain.care.asking_on import ask_on, ask_on_aloud
from buurtbot.domain.core.messages import Say
from buurtbot.services.core.context import Actor, Context
from tests.scenes.asking_street import a_person, a_request, a_volunteer, buttons
from tests.scenes.sharing_street import SharingStreet
from tests.scenes.street import TUESDAY


async def helped(street: SharingStreet, went: str = "yes", again: str = "yes") -> list[str]:
    """Noor helped Anna; Anna answers both questions. Gives what Anna is told after that."""
    await street.lives_here(
        a_volunteer("noor"), a_request("r1", "noor", state="done", holder="noor", ended=TUESDAY)
    )
    await street.does("anna", "answer_question", request="r1", what="went", value=went)
    before = len(await street.keys_told("anna"))
    await street.does("anna", "answer_question", request="r1", what="again", value=again)
    return (await street.keys_told("anna"))[before:]


async def test_after_help_that_went_well_one_light_question(street: SharingStreet) -> None:
    assert (await helped(street))[-1] == "ask-on"
    last = (await street.told("anna"))[-1]
    assert buttons(last) == ["begin", "something_too", "show_menu"]


async def test_not_each_time(street: SharingStreet, context: Context) -> None:
    assert "ask-on" in await helped(street)
    street.clock.forward(days=context.policy.sharing.ask_on_days - 1)
    assert "ask-on" not in await helped(street)
    street.clock.forward(days=1)
    assert "ask-on" in await helped(street)


async def test_not_when_it_went_badly(street: SharingStreet) -> None:
    assert "ask-on" not in await helped(street, went="no")
    assert "ask-on" not in await helped(street, again="no")


async def test_not_where_sharing_is_off(street: SharingStreet, context: Context) -> None:
    context.switches.clear()
    assert "ask-on" not in await helped(street)


async def test_of_who_only_has_a_telephone_the_desk_reads_it_aloud_once_in_a_while(
    street: SharingStreet,
) -> None:
    here = a_request("r1", "noor", state="done", holder="noor", ended=TUESDAY, by_desk=True)
    anna = a_person("anna", chat=None, phone="070 111 22 33")
    await street.lives_here(anna, a_volunteer("noor"), here)
    desk = Actor("moderator", "sara", "moerwijk", "Sara")
    for what in ("went", "again"):
        await street.does_as(desk, "answer_question", request="r1", what=what, value="yes")
    last = (await street.told_desk())[-1]
    assert isinstance(last, Say)
    assert last.text.key == "desk-ask-on"
    assert (await street.person("anna")).asked_on == street.clock.now
    assert ask_on_aloud(await street.person("anna"), last.to, TUESDAY, days=28).tell == ()
    assert ask_on_aloud(a_person("piet"), last.to, TUESDAY, days=28).tell == ()


async def test_it_is_not_read_aloud_where_sharing_is_off(
    street: SharingStreet, context: Context
) -> None:
    context.switches.clear()
    here = a_request("r1", "noor", state="done", holder="noor", ended=TUESDAY, by_desk=True)
    await street.lives_here(a_person("anna", chat=None), a_volunteer("noor"), here)
    desk = Actor("moderator", "sara", "moerwijk", "Sara")
    for what in ("went", "again"):
        await street.does_as(desk, "answer_question", request="r1", what=what, value="yes")
    assert (await street.person("anna")).asked_on is None


def test_not_of_who_cannot_be_asked() -> None:
    assert ask_on(a_person("piet", chat=None), TUESDAY, days=28).tell == ()
    assert ask_on(a_person("piet", reachable=False), TUESDAY, days=28).tell == ()
    asked = ask_on(a_person("piet", asked_on=TUESDAY - timedelta(days=29)), TUESDAY, days=28)
    assert asked.latest(a_person("piet")).asked_on == TUESDAY


async def test_who_is_helped_can_do_something_too(street: SharingStreet) -> None:
    await street.does("anna", "something_too")
    last = (await street.told("anna"))[-1]
    assert isinstance(last, Say)
    assert buttons(last) == ["share_something", "begin", "together_menu"]
    await street.does("truus", "something_too")
    assert "begin" in buttons((await street.told("truus"))[-1])
