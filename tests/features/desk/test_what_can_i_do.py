"""Who is at the desk at night has a card on what worries them, one press away in the topic."""

from pathlib import Path

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Change, Deed, Erase, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.care.advice import ADVICE, load_advice
from config.care.helplines import load_helplines
from config.care.screening import CONCERNS, LABELS
from config.core.mistakes import WrongConfig
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def opened(street: DeskStreet, reason: Reason, what: str = "") -> Case:
    """Mina is a case for this reason."""
    await street.keep(mina(street.clock))

    async def decide(work: Work) -> Decision:
        about = await work.get(Person, "mina")
        return await open_case(
            work,
            street.context,
            NewCase(
                reason=reason,
                neighbourhood="moerwijk",
                about=about,
                what=what,
                urgent=reason == "sensitive",
            ),
        )

    await street.commit(decide)
    await street.told_desk()
    return await street.case()


async def reads(street: DeskStreet, name: str, **args: str) -> str:
    """What stands in the topic last, after this press."""
    await street.do(Deed(name, args), actor=SARA)
    return (await street.desk())[-1]


async def on_the_card(street: DeskStreet) -> list[str]:
    """The buttons on the newest card, by the names of their texts."""
    shown = [one.outgoing for one in await street.told_desk()]
    cards = [one for one in shown if isinstance(one, Say) and one.name.startswith("card:")]
    return [button.label.key for row in cards[-1].buttons for button in row]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("suicide", "Denkt u aan zelfmoord?"),
        ("violence", "Kunt u nu veilig schrijven?"),
        ("child", "0800-0432"),
        ("acute_danger", "Waar bent u?"),
        ("lost", "Is er eten, warmte, een slaapplek?"),
        ("suicide violence", "Kunt u nu veilig schrijven?"),
    ],
)
async def test_the_card_is_about_what_worries_us_now(
    street: DeskStreet, what: str, said: str
) -> None:
    case = await opened(street, "sensitive", what)
    card = await reads(street, "advise", case=case.id)
    assert said in card
    assert "112" in card
    assert "Nagekeken: 28-11-2026" in card


async def test_it_is_one_press_from_the_card_and_not_where_nothing_worries_us(
    street: DeskStreet,
) -> None:
    await opened(street, "sensitive", "suicide")
    assert "desk-button-advice" in await on_the_card(street)
    await opened(street, "place_unknown")
    assert "desk-button-advice" not in await on_the_card(street)


async def test_where_it_is_not_known_what_it_is_about_staff_choose(street: DeskStreet) -> None:
    case = await opened(street, "wants_person")
    assert "Waar gaat het over?" in await reads(street, "advise", case=case.id)
    assert "De Luisterlijn" in await reads(street, "advise", case=case.id, card="loneliness")
    assert "Waar gaat het over?" in await reads(street, "advise", case=case.id, card="all")


async def test_the_five_steps_of_the_meldcode_are_one_press_from_the_card_on_violence(
    street: DeskStreet,
) -> None:
    case = await opened(street, "sensitive", "child")
    await reads(street, "advise", case=case.id)
    steps = await reads(street, "meldcode", case=case.id)
    assert all(f"{number}. " in steps for number in range(1, 6))
    assert "0800-2000" in steps


async def test_one_card_stands_in_a_topic_and_another_takes_its_place(street: DeskStreet) -> None:
    case = await opened(street, "sensitive", "suicide")
    name = f"advice:{case.id}"
    for press in ({}, {"card": "distress"}, {}):
        await street.do(deeds.advise(case=case.id, **press), actor=SARA)
    told = [one.outgoing for one in await street.told_desk()]
    about = [one for one in told if isinstance(one, Say | Change | Erase) and one.name == name]
    assert [type(one) for one in about] == [Erase, Say, Change, Erase, Say]


@pytest.mark.parametrize("name", ["advise", "meldcode"])
async def test_of_a_case_that_went_staff_hear_so(street: DeskStreet, name: str) -> None:
    assert "is er niet meer" in await reads(street, name, case="gone")


def test_every_label_and_every_concern_has_a_card_whose_source_is_named() -> None:
    cards = load_advice()
    for worry in (*CONCERNS, *(label for label in LABELS if label != "none")):
        found = cards.on(worry)
        assert found is not None
        assert found.source
        assert found.checked_on >= load_helplines().helpline[0].checked_on


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"suicide"]', '"something"]', "no card is about 'suicide'"),
        ("source", "sauce", "sauce"),
    ],
)
def test_a_card_that_is_lost_by_a_correction_is_named(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    wrong = tmp_path / "advice.toml"
    right = ADVICE.read_text(encoding="utf-8")
    wrong.write_text(right.replace(old, new), encoding="utf-8")
    with pytest.raises(WrongConfig, match=said):
        load_advice(wrong)
