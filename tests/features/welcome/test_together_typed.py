"""Mieke types what she would do with neighbours, instead of looking for its button."""

import pytest

from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

FIRST = {
    "nl": ("Nederlands", "Ja, dat is goed", "Ja"),
    "en": ("English", "Yes, that is fine", "Yes"),
}
CIRCLE, BUDDY = "In een telefooncirkel bellen buren elkaar", "Een maatje is een buur"
CHECK_IN, SHARES = "Zullen wij u af en toe vragen hoe het gaat?", "Nu deelt niemand iets."


async def met(store: Store, context: Context, clock: Clock, language: str = "nl") -> Phone:
    """She agreed, and asked for nothing."""
    phone = Phone(store, context, clock, language=language)
    await phone.types("/start")
    await phone.presses(*FIRST[language])
    return phone


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """All of it is on."""
    context.switches["moerwijk"] = Switches("moerwijk", on=tuple(Activity))
    return await met(store, context, clock)


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("Samen in de buurt", "Samen in de buurt. Wat wilt u doen?"),
        ("telefooncirkel", CIRCLE),
        ("Ik wil bij de telefooncirkel", CIRCLE),
        ("Is er hier een belcirkel?", CIRCLE),
        ("maatje", BUDDY),
        ("Ik zoek een maatje om mee te wandelen", BUDDY),
        ("wandel-maatje gezocht, een maatje dus", BUDDY),
        ("vraag mij hoe het gaat", CHECK_IN),
        ("doen jullie aan nabellen", CHECK_IN),
        ("Nu te delen", SHARES),
        ("ik heb iets te delen", "Fijn dat u iets wilt delen."),
        ("/cirkel", CIRCLE),
        ("/maatje", BUDDY),
        ("/nabellen", CHECK_IN),
        ("/delen", SHARES),
        ("/samen", "Samen in de buurt. Wat wilt u doen?"),
    ],
)
async def test_what_she_types_leads_to_its_page(mieke: Phone, typed: str, reads: str) -> None:
    await mieke.types(typed)
    assert reads in mieke.reads


async def test_a_question_on_such_a_page_names_the_button(mieke: Phone) -> None:
    for typed in ("/cirkel", "/nabellen"):
        await mieke.types(typed)
        assert "Druk dan op de knop." in mieke.reads


@pytest.mark.parametrize(
    "typed", ["Mijn maatje kan niet, wie gaat mee naar het ziekenhuis?", "Wie doet boodschappen?"]
)
async def test_who_asks_for_help_with_something_asks_for_help(mieke: Phone, typed: str) -> None:
    await mieke.types(typed)
    assert BUDDY not in mieke.reads


async def test_where_it_is_off_nothing_is_known_of_it(
    store: Store, context: Context, clock: Clock
) -> None:
    context.switches["moerwijk"] = Switches("moerwijk")
    mieke = await met(store, context, clock)
    for typed in ("telefooncirkel", "maatje", "Samen in de buurt"):
        await mieke.types(typed)
        assert CIRCLE not in mieke.reads
        assert BUDDY not in mieke.reads
        await mieke.types("/stop")


async def test_in_english_too(store: Store, context: Context, clock: Clock) -> None:
    context.switches["moerwijk"] = Switches("moerwijk", on=tuple(Activity))
    mary = await met(store, context, clock, "en")
    await mary.types("telephone circle please")
    assert "In a telephone circle, neighbours call each other" in mary.reads
    await mary.types("looking for a buddy")
    assert "A buddy is a neighbour" in mary.reads


async def test_every_day_ticks_all_of_them(mieke: Phone) -> None:
    await mieke.types("/nabellen")
    await mieke.presses("Ja, dat wil ik", "Ja, graag")
    await mieke.types("maakt niet uit")
    for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"):
        assert f"[✅ {day}]" in mieke.reads
    await mieke.types("elke dag")
    assert "[✅ maandag]" in mieke.reads, "said twice it is still all of them"


@pytest.mark.parametrize(
    ("said", "kept"),
    [("drie", 3), ("voor 3 personen", 3), ("Een", 1), ("about four people", 4), ("12", 12)],
)
async def test_for_how_many_is_read_as_people_say_it(mieke: Phone, said: str, kept: int) -> None:
    await mieke.types("ik heb iets te delen")
    await mieke.presses("Eten")
    await mieke.types("Groentesoep", said)
    assert "Tot wanneer kan een buur ja zeggen?" in mieke.reads
    await mieke.types("morgen 18 uur", "bij het plein")
    await mieke.presses("Overslaan")
    await mieke.types("Erasmusweg 12")
    await mieke.presses("Ja")
    assert f"Voor hoeveel buren: {kept}\n" in mieke.reads


@pytest.mark.parametrize("said", ["drie of vier", "0", "13", "heel veel", "morgen"])
async def test_in_doubt_for_how_many_is_asked_again(mieke: Phone, said: str) -> None:
    await mieke.types("ik heb iets te delen")
    await mieke.presses("Eten")
    await mieke.types("Groentesoep", said)
    assert "Dat getal begrijp ik niet." in mieke.reads


@pytest.mark.parametrize("said", ["🤷‍♀️", "0", "weet ik niet", "nee", "31-2-2026", "?", "ja"])
async def test_what_tells_neighbours_nothing_is_asked_again(mieke: Phone, said: str) -> None:
    await mieke.types("ik heb iets te delen")
    await mieke.presses("Eten")
    await mieke.types(said)
    assert "Schrijf het in een paar woorden." in mieke.reads
    await mieke.types("Erwtensoep")
    await mieke.presses("Voor 2 buren")
    await mieke.types("morgen 18 uur", said)
    assert "Schrijf het in een paar woorden." in mieke.reads
