"""A later message in the topic that should have been an alarm: staff answer it with /missed."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import heard
from buurtbot.services.lines.staff_words import tell_desk
from handlers.talking.talk import Command
from tests.features.desk.test_missed_or_nothing import kept, street, wrote
from tests.scenes.desk_street import DeskStreet

__all__ = ["street"]
CRY = "Sara, als Mina er niet meer is\nmis je niets, bel maar 06-12345678"


async def line_of(street: DeskStreet, case: Case, words: str, key: str = "desk-heard") -> str:
    """How it stands in the topic."""
    mina = await street.get(Person, "mina")
    (line,) = heard(case, mina, Said(words, message=7), key=key)
    return street.words(line)


async def missed(street: DeskStreet, case: Case, answered: str, command: str = "missed") -> str:
    thread = await street.thread_of(case)
    await street.hear(Command(command), thread=thread, reply_to=12, answered=answered)
    return (await street.desk())[-1]


@pytest.mark.parametrize("key", ["desk-heard", "desk-heard-changed", "desk-heard-alarm"])
async def test_what_is_answered_is_kept_without_who_said_it(street: DeskStreet, key: str) -> None:
    case = await wrote(street, "ik wil iemand spreken", "wants_person")
    shown = await missed(street, case, await line_of(street, case, CRY, key))
    assert "ik wil iemand spreken" not in shown
    await street.press("Bewaren: niet meer willen leven")
    (line,) = await kept(street)
    assert line.words == "[…], als […] er niet meer is\nmis je niets, bel maar […]"
    assert line.label == "suicide"


@pytest.mark.parametrize(("language", "name"), [("nl", "een buur"), ("en", "a neighbour")])
async def test_who_shows_no_name_is_kept_as_well(
    street: DeskStreet, language: str, name: str
) -> None:
    case = await wrote(street, "ik wil iemand spreken", "wants_person")
    await street.keep(replace(await street.get(Person, "mina"), name="\u3164"))
    (line,) = heard(case, await street.get(Person, "mina"), Said("ik kan niet meer", message=7))
    answered = street.words(line, language)
    assert answered == f"{name}: ik kan niet meer"
    await missed(street, case, answered)
    await street.press("Bewaren: het wordt te veel")
    assert [line.words for line in await kept(street)] == ["ik kan niet meer"]


async def test_who_is_called_otherwise_since_is_kept_without_either_name(
    street: DeskStreet,
) -> None:
    case = await wrote(street, "ik wil iemand spreken", "wants_person")
    line = Line("case", case.id, "gm0518")
    mina = await street.get(Person, "mina")
    work = street.store.work("gm0518", "mina-says", street.clock.now)
    told = await tell_desk(work, street.context, mina, line, Said("Mina hier. Ik kan niet meer"))
    await work.commit(told)
    answered = await line_of(street, case, "Mina hier. Ik kan niet meer")
    await street.keep(replace(mina, name="Wil Bos"))
    await missed(street, case, answered)
    await street.press("Bewaren: het wordt te veel")
    assert [line.words for line in await kept(street)] == ["[…] hier. Ik kan niet meer"]


async def test_several_lines_that_were_gathered_are_kept_together(street: DeskStreet) -> None:
    case = await wrote(street, "hallo?", "wants_person")
    lines = [await line_of(street, case, said) for said in ("ik kan niet meer", "nee: echt niet")]
    await missed(street, case, f"{lines[0]} (3×)\n{lines[1]}", "gemist")
    await street.press("Bewaren: het wordt te veel")
    assert [line.words for line in await kept(street)] == ["ik kan niet meer\nnee: echt niet"]


@pytest.mark.parametrize("answered", ["", "Antwoord op: ja.", "Omar: ik bel haar zo"])
async def test_what_no_resident_said_is_not_kept_and_staff_hear_how_to_mark_it(
    street: DeskStreet, answered: str
) -> None:
    case = await wrote(street, "ik wil iemand spreken", "wants_person")
    assert "Beantwoord dat bericht" in await missed(street, case, answered)
    assert (await street.case()).marked == ""


async def test_outside_a_topic_staff_hear_where_it_belongs(street: DeskStreet) -> None:
    await street.hear(Command("missed"), answered="Mina: ik kan niet meer")
    assert "Beantwoord dat bericht" in (await street.desk())[-1]


async def test_the_words_answered_go_into_no_button(street: DeskStreet) -> None:
    case = await wrote(street, "ik wil iemand spreken", "wants_person")
    await missed(street, case, await line_of(street, case, "ik kan niet meer"))
    (asked,) = [
        one.outgoing
        for one in await street.told_desk()
        if isinstance(one.outgoing, Say) and one.outgoing.text.key == "desk-mark-missed"
    ]
    deeds = [button.deed for row in asked.buttons for button in row]
    assert "kan niet meer" not in repr(deeds)
