"""What neighbours write comes to be understood, or is honestly not."""

from datetime import date, datetime, time
from functools import cache

import pytest

from buurtbot.domain.meaning.need import NAMES, OURS, Need, NeedBook, read_need
from buurtbot.domain.times.when import AMSTERDAM
from config.core.kinds import Kind
from config.meaning.need_weights import load_need_weights
from config.meaning.needs import ASKED, Intent, load_needs

SATURDAY = datetime(2026, 11, 28, 10, 0, tzinfo=AMSTERDAM)


@cache
def book() -> NeedBook:
    return NeedBook.of(load_needs(), load_need_weights())


def read(text: str) -> Need:
    return read_need(text, SATURDAY, book())


def test_a_daughter_says_it_all_in_one_line() -> None:
    need = read("Kan iemand vrijdag voor mijn moeder op de Erasmusweg 12 brood halen")
    assert (need.intent, need.kinds) == ("ask", ("groceries",))
    assert (need.who, need.whom) == ("other", "mijn moeder")
    assert need.when is not None
    assert need.when.day == date(2026, 12, 4)
    assert str(need.where) == "Erasmusweg 12"
    assert "brood halen" in need.rest
    assert not {"vrijdag", "Erasmusweg", "12"} & set(need.rest.split())


def test_an_old_man_greets_first_and_the_helper_reads_only_what_is_needed() -> None:
    need = read("goedemorgen ik heb brood en melk nodig kan iemand dat halen")
    assert (need.intent, need.kinds, need.who) == ("ask", ("groceries",), "self")
    assert need.rest == "ik heb brood en melk nodig kan iemand dat halen"


def test_the_door_and_the_hour_each_go_where_they_belong() -> None:
    need = read(
        "wie kan er met me mee naar de dokter dinsdag half drie, Loevesteinlaan 45 2e etage morgen"
    )
    assert need.kinds == ("going_along",)
    assert need.when is not None
    assert need.when.at == time(14, 30)
    assert need.where is not None
    assert need.where.rest == "2e etage"


def test_a_day_behind_a_comma_is_no_town() -> None:
    need = read("Erasmusweg 12 brood halen graag, morgenmiddag")
    assert str(need.where) == "Erasmusweg 12"
    assert need.when is not None
    assert str(read("Erasmusweg 12, Den Haag, morgen brood").where) == "Erasmusweg 12, Den Haag"


def test_an_hour_before_the_street_is_no_street() -> None:
    need = read("kan iemand boodschappen doen, morgen om 10 uur Loevesteinlaan 45")
    assert need.where is not None
    assert need.where.street == "Loevesteinlaan"
    assert need.when is not None
    assert need.when.at == time(10)


def test_accounts_and_codes_go_to_nobody() -> None:
    need = read("haal boodschappen, rekening NL91ABNA0417164300, bel 0612345678")
    assert "NL91" not in need.rest
    assert "0612345678" in need.rest


def test_illness_is_not_told_to_a_neighbour() -> None:
    need = read("wil iemand voor mij boodschappen doen, want ik heb kanker. dank u wel!")
    assert need.rest == "wil iemand voor mij boodschappen doen"
    assert read("wil iemand boodschappen doen want ik heb kanker").rest == (
        "wil iemand boodschappen doen"
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("kan iemand koken voor 4 personen", 4),
        ("mijn man is 83 jaar en wil 2 broden", 2),
        ("kan iemand koken", None),
        ("kan iemand twee broden en drie pakken melk halen", 2),
        ("could somebody fetch four bags from the shop", 4),
        ("twee of drie broden graag", 3),
        ("hij moet twee keer per dag uit, acht weken lang", None),
        ("het is op drie hoog, om vier uur", None),
    ],
)
def test_how_many_is_told_and_an_age_is_no_number_of_things(text: str, count: int | None) -> None:
    assert read(text).how_many == count


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ik wil wel voor iemand koken", "offer"),
        ("ja dat kan ik wel doen", "yes"),
        ("👍", "yes"),
        ("nee sorry ik werk dan", "no"),
        ("komt er nog iemand", "status"),
        ("laat maar", "withdraw"),
        ("boodschappen zijn gebracht", "done"),
        ("dank u wel lieve mensen", "thanks"),
        ("ik wil geen robot", "human"),
        ("welke gegevens heb je van mij", "data"),
        ("gooi alles van mij weg", "forget"),
        ("ik ben op vakantie tot 3 januari", "pause"),
        ("goedemorgen", "greeting"),
    ],
)
def test_what_is_said_in_a_few_words_is_known(text: str, intent: Intent) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "de boodschappen waren vroeger goedkoper",
        "mijn zus werkt in een apotheek",
        "wat een weer",
        "ben er bijna",
        "",
        "?!",
    ],
)
def test_chatter_asks_nothing(text: str) -> None:
    need = read(text)
    assert (need.intent, need.kinds, need.who) == ("other", (), None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("brood en melk", "groceries"),
        ("can someone walk my dog please", "dog"),
        ("Czy ktoś może zrobić zakupy?", "groceries"),
        ("чи може хтось сходити в аптеку", "medicines"),
        ("ekmek lazım", "groceries"),
        ("ممكن حد يجيب لي خبز", "groceries"),
    ],
)
def test_a_need_is_heard_in_every_language_of_the_street(text: str, kind: Kind) -> None:
    need = read(text)
    assert (need.intent, need.kinds) == ("ask", (kind,))


def test_without_what_was_learnt_the_rules_read_what_is_plain() -> None:
    rules = NeedBook.of(load_needs())
    assert read_need("brood en melk", SATURDAY, rules).kinds == ("groceries",)
    assert read_need("laat maar", SATURDAY, rules).why == ("withdraw",)
    assert read_need("wat een weer", SATURDAY, rules).intent == "other"


def test_each_kind_has_one_name_outside() -> None:
    assert {OURS[NAMES[kind]] for kind in NAMES} == set(NAMES)
    assert set(NAMES.values()) == set(ASKED)


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "brood " * 20_000, "\0\ud800 1-2 ،", "12 " * 9_000]
)
def test_nothing_that_is_typed_makes_it_fail(text: str) -> None:
    assert read(text).intent in {"ask", "other"}


@pytest.mark.parametrize(
    "text",
    [
        "kan iemand mijn druppels ophalen",
        "mijn oogdruppels zijn op, kan iemand die halen",
        "wie haalt er neusdruppels voor mij",
    ],
)
def test_drops_are_a_medicine(text: str) -> None:
    need = read(text)
    assert (need.intent, need.kinds) == ("ask", ("medicines",))
