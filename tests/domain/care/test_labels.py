"""Each text has one label, the most urgent; hard times and being alone are no alarm."""

from typing import get_args

import pytest

from buurtbot.domain.care.screened.screening import Screening, screen, screen_each
from config.care.screening import CONCERNS, LABEL_OF, LABELS, Label, Quiet
from config.care.weights import load_weights
from tests.scenes.phone_street import BOOK


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("hij ademt niet", "emergency"),
        ("ik wil niet meer leven", "suicide"),
        ("mijn man slaat me", "abuse"),
        ("als ze het weten maken ze me af, dat is geen grapje", "abuse"),
        ("ik heb niks te eten", "distress"),
        ("the bailiff is coming", "distress"),
        ("ik ben zo eenzaam", "loneliness"),
        ("nobody ever calls me", "loneliness"),
        ("brood en melk graag", "none"),
        ("ik ben eenzaam en ik wil dood", "suicide"),
        ("wij hebben niks te eten en mijn man slaat me", "abuse"),
        ("eenzaam, en ook de deurwaarder komt", "distress"),
    ],
)
def test_the_most_urgent_label_wins(text: str, label: Label) -> None:
    assert screen(text, BOOK).label == label
    assert screen_each(("dag", text), BOOK).label == label


@pytest.mark.parametrize("text", ["ik heb niks te eten", "ik ben zo eenzaam"])
def test_hard_times_and_being_alone_ring_no_alarm(text: str) -> None:
    screening = screen(text, BOOK)
    assert screening.hints
    assert not screening.alarm


@pytest.mark.parametrize(
    "text",
    [
        "bırakın öleyim",
        "bensiz daha iyi olursunuz",
        "ölmek istiyorum",
        "pozwólcie mi umrzeć",
        "żałuję że się urodziłem",
        "córka tnie się po rękach",
        "дайте мені померти",
        "без мене вам буде легше",
        "донька ріже собі руки",
        "خلوني اموت",
        "بدوني احسن للكل",
    ],
)
def test_a_plain_wish_to_be_gone_is_a_phrase_in_every_language(text: str) -> None:
    found = screen(text, BOOK)
    assert found.label == "suicide"
    assert found.by_phrase


@pytest.mark.parametrize(
    "text",
    [
        "не хочу більше супу, краще хліб",
        "nie chcę już zupy, wolę chleb",
        "artık çorba istemiyorum",
        "yarın evde olmayacağım, kardeşimdeyim",
        "dit is mijn laatste bericht in deze groep, want ik verhuis",
        "bırakın gülmekten öleyim",
        "cursus reanimatie dinsdag in het buurthuis",
        "which evening is the CPR course",
        "wie wil met mij schaken, ik maak je af haha",
    ],
)
def test_a_dish_a_lesson_a_game_and_a_last_message_about_something_ring_nothing(
    text: str,
) -> None:
    assert not screen(text, BOOK).alarm


def test_every_concern_has_a_label_and_nothing_found_is_none() -> None:
    assert set(LABEL_OF) == set(CONCERNS)
    assert {*LABEL_OF.values(), *get_args(Quiet), "none"} == set(LABELS)
    assert Screening().label == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Ja, de hele avond",
        "daar houden we je aan",
        "bericht 87",
        "41",
        "nummer 6, boven",
        "vijfde verdieping rechts",
        "niemand anders hoor",
        "ze belt me altijd als ze beneden is",
        "de bel is kapot, klop hard",
        "de sleutel hangt bij de buurvrouw",
        "neem gerust de tijd",
        "zij is doof",
        "pillen halen bij de apotheek",
        "dus morgen om drie uur",
        "nobody here but me",
        "bell is broken, please knock hard",
        "no lift, fourth floor",
        "ik wil niet meer koken, kan iemand eten brengen",
        "ik kan niet meer op dinsdag",
        "ik wil niet meer met die bus, te vol, kan er iemand rijden",
        "ik hoef niet meer, mijn zus is geweest",
        "ik wil geen soep meer, liever brood",
        "ik hoef geen soep meer, liever brood",
        "I don't want milk anymore, just tea",
    ],
)
def test_an_everyday_answer_rings_no_alarm(text: str) -> None:
    assert not screen(text, BOOK).alarm


@pytest.mark.parametrize(
    "text",
    [
        "hoeft niet meer",
        "het hoeft niet meer hoor",
        "Ik ga nu slapen, tot morgen",
        "i have to go now",
        "I will be there soon",
        "hij belt me steeds als ik bij de deur ben",
        "niemand verder hoor",
        "kan niet meer vandaag",
        "Ja, de hele dag",
        "morgen niet meer",
        "hoeft niet meer vandaag",
        "mezelf",
        "just myself please",
    ],
)
def test_an_everyday_answer_is_not_weighed_at_all(text: str) -> None:
    assert screen(text, BOOK).label == "none"


@pytest.mark.parametrize(
    "text",
    [
        "voor mij hoeft het niet meer",
        "het hoeft allemaal niet meer",
        "ik hoef niet meer",
        "i dont want to be here. i have to go now",
        "Ik ga nu slapen, ik wil niet meer wakker worden. Tot morgen",
        "hoeft niet meer, ik wil dood",
        "ik wil niet meer",
        "ik ben er morgen niet meer",
        "ik wil mezelf wat aandoen",
        "ik kan niet meer, ik ben op",
        "ik kan niet meer en ik wil niet meer",
        "ik kan zo niet verder leven",
        "zonder haar kan ik niet verder",
        "ik wil niet meer koken, ik wil er zelf ook niet meer zijn",
        "ik wil geen brood meer halen, ik wil niet meer",
        "ik wil geen soep meer en ik wil ook niet meer leven",
        "i cannot go on with this life",
    ],
)
def test_with_more_than_the_answer_all_of_it_is_weighed(text: str) -> None:
    assert screen(text, BOOK).label == "suicide"


@pytest.mark.parametrize(
    "text",
    [
        "zelfmoord",
        "volgens mij denkt mijn zus aan zelfmoord",
        "mijn overbuurman zegt al weken dat hij dood wil",
        "zijn moeder vertelde mij dat ze zelfmoord wil plegen",
        "my brother keeps saying he wants to kill himself",
        "most evenings i think about suicide",
        "mijn vriend slaat mij en de kleine",
        "her husband hits her when he is drunk",
        "mijn schoonvader ademt niet meer",
        "aardappels uien koffie ik wil niet meer leven eieren en een pak wc papier",
        "brood brood brood brood brood brood ik wil niet meer leven brood brood brood brood",
    ],
)
def test_a_plain_cry_rings_however_many_speak_of_such_things_without_harm(text: str) -> None:
    assert screen(text, BOOK).alarm


@pytest.mark.parametrize(
    "text",
    [
        "de avond over zelfmoord en rouw is dinsdag in de bibliotheek",
        "huiselijk geweld, daar gaat de cursus voor vrijwilligers over",
        "Mevrouw de Vries brood en melk",
        "Riet de Vries",
        "mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag",
    ],
)
def test_a_phrase_that_misleads_rings_for_nobody_who_tells_of_something_else(text: str) -> None:
    assert not screen(text, BOOK).alarm


@pytest.mark.parametrize(
    "text", ["mevrouw de Vries ademt niet", "meneer van der Berg ligt bewusteloos op straat"]
)
def test_after_the_name_of_somebody_all_is_read(text: str) -> None:
    assert screen(text, BOOK).label == "emergency"


def test_a_phrase_that_misleads_names_more_exactly_what_rings_anyway() -> None:
    text = "mijn man heeft weer gedronken en hij slaat me, ik zit met de kinderen in de badkamer"
    found = screen(text, BOOK)
    assert found.alarm
    assert {one.phrase for one in found.findings} & load_weights().doubted
