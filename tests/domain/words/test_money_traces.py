"""What two neighbours write each other is looked at for money before it goes on."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.words.traces.money import without_secrets
from buurtbot.domain.words.traces.money_traces import money_traces


def found(text: str) -> list[tuple[str, str]]:
    return [(trace.kind, text[trace.begin : trace.end]) for trace in money_traces(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mijn pincode is 1234", "1234"),
        ("PIN 1 2 3 4 hoor", "1 2 3 4"),
        ("de pinkode van opa: 0-0-4-7", "0-0-4-7"),
        ("1234 is mijn pincode", "1234"),
        ("mijn pin is een twee drie vier", "een twee drie vier"),
        ("one two three four is my pin", "one two three four"),
        ("m\u200bijn pin\u200bcode is 12\u200b34", "12\u200b34"),
        ("pincode １２３４", "１２３４"),
    ],
)
def test_a_pin_is_seen_however_it_is_told(text: str, code: str) -> None:
    assert found(text) == [("pin", code)]


@pytest.mark.parametrize(
    "text",
    [
        "NL91 ABNA 0417 1643 00",
        "nl91abna0417164300",
        "NL91ABNA0417164300",
        "DE89 3704 0044 0532 0130 00",
        "BE68-5390-0754-7034",
        "GB29 NWBK 6016 1331 9268 19",
        "MT84MALT011000012345MTLCAST001S",
    ],
)
def test_an_account_number_is_seen_in_any_spelling_of_any_country(text: str) -> None:
    assert found(text) == [("iban", text)]


def test_an_account_number_in_a_sentence_ends_where_it_ends() -> None:
    assert found("maak over op NL91 ABNA 0417 1643 00 op naam van Piet") == [
        ("iban", "NL91 ABNA 0417 1643 00")
    ]


@pytest.mark.parametrize(
    "text",
    ["NL92 ABNA 0417 1643 00", "ZZ91 ABNA 0417 1643 00", "NL91 ABNA 0417", "NL91 ABNA_0417_1643"],
)
def test_what_fails_the_check_is_no_account_number(text: str) -> None:
    assert "iban" not in dict(found(text))


def test_a_bank_card_is_seen_and_a_number_that_fails_the_check_is_not() -> None:
    assert found("kaart 4111 1111 1111 1111") == [("card", "4111 1111 1111 1111")]
    assert found("kaart 4111 1111 1111 1112") == []
    assert found("0000 0000 0000 0000") == []


@pytest.mark.parametrize(
    "number",
    [
        "06-12345678",
        "06 1234 5678",
        "0612345678",
        "(070) 345 67 89".strip("("),
        "+31 6 1234 5678",
        "0031612345678",
        "+49 30 1234567",
        "0800-2000",
        "0900 1234567",
    ],
)
def test_a_phone_number_is_seen(number: str) -> None:
    assert found(f"bel {number} na zessen") == [("phone", number)]


def test_two_numbers_side_by_side_are_two() -> None:
    assert found("0612345678 0687654321") == [("phone", "0612345678"), ("phone", "0687654321")]


@pytest.mark.parametrize(
    "link",
    [
        "https://tikkie.example/abc?x=1",
        "tg://resolve?domain=x",
        "www.voorbeeld.de",
        "t.me/iemand",
        "wa.me/31612345678",
        "marktplaats.nl",
        "sub.domein.co.uk/pad",
        "bank-nl.xyz:8080/in",
    ],
)
def test_a_link_is_seen_also_without_http(link: str) -> None:
    assert found(f"kijk op {link}, goed?") == [("link", link)]


def test_a_mail_address_is_one_thing_and_no_link() -> None:
    assert found("mail jan.jansen@voorbeeld.nl!") == [("email", "jan.jansen@voorbeeld.nl")]
    assert found("groetjes @jan en a@b") == []


@pytest.mark.parametrize(
    "text",
    [
        "ik woon op Moerweg 12, 2531 AB Den Haag",
        "het is 12-10-2025 om 10.30 uur",
        "ik pin om 10.30",
        "naar de winkel.de bakker is dicht",
        "breng 2 broden en 1 melk van 1,29",
        "pinkster 2026",
        "in berlin 1234",
        "ga naar me/hem",
        "kom. nu. graag...",
        "a..nl .nl x_y.nl/",
        "",
    ],
)
def test_everyday_words_and_numbers_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_several_traces_come_in_the_order_of_the_text() -> None:
    text = "pin 1234, bel 0612345678 of mail a@voorbeeld.nl of zie voorbeeld.nl"
    assert [kind for kind, _ in found(text)] == ["pin", "phone", "email", "link"]


def test_what_is_passed_on_holds_no_secret_and_the_rest_as_it_was() -> None:
    text = "mijn pincode is 1-2-3-4, kaart 4111 1111 1111 1111, bel 0612345678"
    shown = "mijn pincode is •-•-•-•, kaart •••• •••• •••• ••••, bel 0612345678"
    assert without_secrets(text) == shown
    assert without_secrets("tot morgen om 10 uur") == "tot morgen om 10 uur"


@given(st.text(max_size=4096))
def test_no_text_is_too_strange(text: str) -> None:
    traces = money_traces(text)
    assert all(0 <= trace.begin < trace.end <= len(text) for trace in traces)
    assert all(one.end <= next_.begin for one, next_ in pairwise(traces))


@given(st.text(alphabet="0123456789 -+.pinNL@/code", max_size=300))
def test_no_row_of_signs_is_too_strange(text: str) -> None:
    assert len(without_secrets(text)) == len(text)
