"""Mieke looks where she can go in Moerwijk: what there is, when it is open, and its number."""

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    street = Street(store, context, clock)
    with_places(context, a_place(), papers())
    await street.put(a_person())
    return street


async def test_the_menu_leads_there_only_where_there_is_something(street: Street) -> None:
    await street.does("show_menu")
    assert "[Waar kan ik terecht?]" in await street.hears()
    with_places(street.context)
    await street.does("show_menu")
    assert "Waar kan ik terecht" not in await street.hears()
    await street.does("where_to_go")
    said = await street.hears()
    assert "nog niets op de lijst" in said
    assert "[Ik wil een mens]" in said


async def test_she_chooses_for_what_and_reads_what_there_is_and_when(street: Street) -> None:
    await street.does("where_to_go")
    said = await street.hears()
    assert "[Gezelschap]" in said
    assert "De hond uitlaten" not in said
    await street.does("where_to_go", kind="paperwork")
    said = await street.hears()
    assert "• Papierspreekuur. Hulp met brieven. Nu open, tot 12 uur." in said
    assert "niets open" not in said
    assert "[Papierspreekuur]" in said
    await street.does("show_place", place="papers")
    said = await street.hears()
    assert "Bel:\n070 205 24 92" in said
    assert "Taal: Nederlands, Pools" in said


async def test_she_hears_honestly_that_nothing_is_open_now(street: Street) -> None:
    await street.does("where_to_go", kind="company")
    said = await street.hears()
    assert "Nu dicht. Open vandaag om 17 uur." in said
    assert "Nu is hier niets open." in said
    assert "[Telefoonnummers voor hulp]" in said


async def test_in_english_it_is_told_in_english(street: Street) -> None:
    await street.put(a_person(language="en"))
    await street.does("where_to_go", kind="company")
    said = await street.hears(language="en")
    assert "Open tafel. Eating together. Closed now. Opens today at 17:00." in said


async def test_what_opens_first_stands_first_and_many_come_six_at_a_time(street: Street) -> None:
    later = [a_place(f"later-{n}", name=f"Later {n}") for n in range(6)]
    open_ = papers(kinds=("company",), name="Nu open")
    with_places(street.context, *later, open_)
    await street.does("where_to_go", kind="company")
    said = await street.hears()
    assert said.index("• Nu open.") < said.index("• Later 0.")
    assert "Later 5" not in said
    assert "[Meer →]" in said
    await street.does("where_to_go", kind="company", page="1")
    said = await street.hears()
    assert "• Later 5." in said
    assert "[Meer →]" not in said


async def test_what_is_not_on_the_list_any_more_is_said_to_be_gone(street: Street) -> None:
    await street.does("show_place", place="closed-down")
    assert "niet meer op de lijst" in await street.hears()
    await street.does("where_to_go", kind="dog")
    assert "Waarvoor zoekt u een plek" in await street.hears()


async def test_all_that_is_known_of_a_place_is_told(street: Street) -> None:
    whole = papers(
        website="https://papier.example",
        where="bibliotheek",
        for_whom={"nl": "wie hulp wil met post", "en": "who wants help"},
    )
    with_places(street.context, whole)
    await street.does("show_place", place="papers")
    said = await street.hears()
    assert "Voor: wie hulp wil met post." in said
    assert "Waar: bibliotheek" in said
    assert "https://papier.example" in said
    with_places(street.context, papers(phone="", where="bibliotheek"))
    await street.does("show_place", place="papers")
    assert "Bel:" not in await street.hears()


@pytest.mark.parametrize("act", ["where_to_go", "show_place"])
async def test_who_is_not_known_hears_how_to_begin(street: Street, act: str) -> None:
    args = {"place": "papers"} if act == "show_place" else {}
    await street.does(act, who="nobody", **args)
    assert "Wij kennen elkaar nog niet" in await street.hears("nobody")
