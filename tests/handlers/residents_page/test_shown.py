"""What stands on a page, as it is shown."""

from buurtbot.storage.doors.pages import Note, PageButton, PageFile
from handlers.residents_page.place import Place
from handlers.residents_page.shown import Part, parts_of, piece_of, sheet_of

YES = ((PageButton("Ja", "token"),),)
ONE = Place("a b c d", "moerwijk", 0, seen=2)
CHAT = Place("a b c d", "moerwijk", 0, seen=2, look="chat")


def notes(*told: Note) -> list[Note]:
    numbered = []
    for number, note in enumerate(told, 1):
        numbered.append(Note(**{**vars(note), "number": number}))
    return numbered


def test_what_came_since_they_sent_something_is_shown_in_full() -> None:
    four = notes(Note("een", 0), Note("twee", 0), Note("drie", 0), Note("vier", 0, buttons=YES))
    sheet = sheet_of(four, ONE, 9)
    assert [piece.number for piece in sheet.earlier] == [1, 2]
    assert [piece.number for piece in sheet.now] == [3, 4]
    assert (sheet.asks, sheet.last, sheet.version) == (4, 4, 9)


def test_as_a_chat_nothing_is_folded() -> None:
    sheet = sheet_of(notes(Note("een", 0), Note("twee", 0), Note("drie", 0)), CHAT, 1)
    assert sheet.earlier == ()
    assert len(sheet.now) == 3


def test_who_comes_back_on_another_computer_sees_the_last_question() -> None:
    back = Place("a b c d", "moerwijk", 0)
    told = notes(Note("een", 0), Note("vraag", 0, buttons=YES), Note("nog iets", 0))
    assert [piece.number for piece in sheet_of(told, back, 1).now] == [2, 3]
    assert [piece.number for piece in sheet_of(told[:1], back, 1).now] == [1]


def test_when_nothing_came_the_last_question_stays() -> None:
    told = notes(Note("vraag", 0, buttons=YES), Note("hallo", 0, by="me"))
    sheet = sheet_of(told, ONE, 1)
    assert [piece.number for piece in sheet.now] == [1, 2]
    assert sheet.asks == 1


def test_never_more_than_a_few_are_shown_in_full() -> None:
    many = notes(*(Note(f"bericht {i}", 0) for i in range(30)))
    assert len(sheet_of(many, ONE, 1).now) == 8


def test_an_empty_page_asks_nothing() -> None:
    assert sheet_of([], ONE, 0).asks == 0


def test_the_newest_keys_count_until_they_are_taken_away() -> None:
    keys = (("Straat", "Verder"),)
    told = notes(Note("een", 0, keys=keys), Note("twee", 0))
    assert sheet_of(told, ONE, 1).keys == keys
    assert sheet_of([*told, Note("drie", 0, keys=(), number=3)], ONE, 1).keys == ()


def test_what_cannot_be_read_any_more_is_left_out_but_a_file_without_words_is_shown() -> None:
    photo = PageFile("photo", "moerwijk", "file")
    sheet = sheet_of(notes(Note("", 0), Note("", 0, files=(photo,))), CHAT, 1)
    assert [piece.number for piece in sheet.now] == [2]
    assert sheet.now[0].paragraphs == ()


def test_paragraphs_and_lines_stay_as_they_were_written() -> None:
    piece = piece_of(Note("Dag Willem.\n\nBel:\n112", 5, by="me", sign="👍"))
    assert [len(paragraph) for paragraph in piece.paragraphs] == [1, 2]
    assert piece.paragraphs[1][1] == (Part("112", "phone"),)
    assert (piece.mine, piece.arrived, piece.at) == (True, True, 5)


def test_a_number_can_be_rung_and_an_address_opened() -> None:
    assert list(parts_of("Bel 070 205 24 80 nu.")) == [
        Part("Bel "),
        Part("070 205 24 80", "phone"),
        Part(" nu."),
    ]
    assert [part.address for part in parts_of("0800-0113")] == ["tel:08000113"]
    assert list(parts_of("Lees https://example.org/a.")) == [
        Part("Lees "),
        Part("https://example.org/a", "link"),
        Part("."),
    ]
    assert list(parts_of("")) == [Part("")]


def test_a_price_an_hour_or_a_postcode_is_no_telephone_number() -> None:
    for words in ("om 10:00 uur", "2532 AB 112a", "€ 112,50", "1-12-2026", "nummer 1123"):
        assert [part.kind for part in parts_of(words)] == ["words"], words
