"""Everything that is kept about someone comes in one file, and nothing about others."""

import json

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import SendFile
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import rounded
from tests.scenes.asking_street import a_request
from tests.scenes.people_street import Street
from tests.scenes.street import MOERWIJK, TUESDAY, Clock
from tests.scenes.talk_street import a_person, an_offer


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    scene = Street(store, context, clock)
    case = Case(
        id="c1",
        ref="M-7777",
        neighbourhood="moerwijk",
        reason="wants_person",
        opened=TUESDAY,
        look_by=TUESDAY,
        about="mieke",
        words="Ik wil graag gebeld worden",
        holder="9001",
        holder_name="Sara van de balie",
    )
    await scene.put(
        a_person(
            offer=an_offer(helped=("anna",), times_helped=2, paused_until=TUESDAY),
            place=rounded(MOERWIJK),
            requests=("r1",),
            cases=("c1",),
            blocks=("riet",),
        ),
        a_person("samir", name="Samir"),
        a_request("r1", "samir", resident="mieke", holder="samir", state="taken"),
        a_request("r2", resident="mieke", state="done", ended=TUESDAY, words="Oude vraag"),
        a_request("r3", resident="samir", words="Van Samir"),
        case,
        Talk("mieke", "ask_for_help", "where", TUESDAY, draft={"kind": "dog"}),
    )
    return scene


async def file_of(street: Street) -> str:
    await street.does("my_data")
    files = [out for out in await street.told("person:mieke") if isinstance(out, SendFile)]
    assert len(files) == 1
    assert files[0].filename.endswith(".txt")
    return files[0].content.value


async def test_all_of_it_can_be_read(street: Street) -> None:
    content = await file_of(street)
    for kept in (
        "Naam: Mieke",
        "Nummer van de chat: 4711",
        "Akkoord met versie: 2026-11",
        "Boodschappen, De hond uitlaten",
        "Jan Luykenlaan 12",
        "Oude vraag",
        "appel fiets",
        "Ik wil graag gebeld worden",
        "kind: dog",
        "24-11-2026 10:00",
    ):
        assert kept in content


async def test_the_same_is_there_for_a_machine(street: Street) -> None:
    machine = json.loads((await file_of(street)).split("(JSON) ---\n")[1])
    assert machine["person"]["name"] == "Mieke"
    assert machine["person"]["offer"]["times_helped"] == 2
    assert machine["person"]["number_of_blocks"] == 1
    assert {request["id"] for request in machine["requests"]} == {"r1", "r2"}
    assert machine["talk"]["draft"] == {"kind": "dog"}
    assert machine["requests"][0]["created"] == TUESDAY.isoformat()


async def test_nothing_about_others_is_in_it(street: Street) -> None:
    content = await file_of(street)
    for of_others in ("samir", "Samir", "Sara", "9001", "anna", "riet"):
        assert of_others not in content


async def test_how_long_it_is_kept_is_said_with_it(street: Street) -> None:
    await street.does("my_data")
    heard = await street.hears()
    assert "tot 7 dagen na de hulp" in heard
    assert "[Vergeet mij]" in heard


async def test_in_english_for_who_reads_that(street: Street) -> None:
    await street.put(a_person(language="en"))
    assert "Everything Buurtbot keeps about you" in await file_of(street)
