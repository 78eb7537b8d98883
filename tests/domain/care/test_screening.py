"""Who says something that worries us is seen; who asks for soup is left in peace."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.care.screened.phrasebook import Finding, Phrasebook
from buurtbot.domain.care.screened.screening import Screening, screen
from config.care.screening import CONCERNS, Concern, PhraseTable, Quiet, Said
from tests.scenes.phrases import PHRASES as BOOK

HERE = Path(__file__).parent

SAID = ["ik", "wil", "niet", "dood", "hij", "slaat", "me", "kan", "de", "bank", "pincode"]

MUST_CATCH: list[tuple[str, Concern]] = [
    ("ik wil dood", "suicide"),
    ("Ik wil niet meer leven.", "suicide"),
    ("I want to die", "suicide"),
    ("i want to kill myself", "suicide"),
    ("ik pleeg zelfmoord", "suicide"),
    ("mijn man slaat me", "violence"),
    ("ik kan niet meer ik word geslagen", "violence"),
    ("hij slaat me om niks", "violence"),
    ("he hit me at home", "violence"),
    ("my husband is killing me", "violence"),
    ("ik heb alleen mijn hond nog en ik wil dood", "suicide"),
    ("mijn hond is dood en ik wil ook dood", "suicide"),
    ("ik lach me dood maar eigenlijk wil ik dood", "suicide"),
    ("na mijn werk wil ik dood", "suicide"),
    ("ik wil niet dood maar zo gaat het niet langer", "suicide"),
    ("I don't want to live with this pain", "suicide"),
    ("hij stikt in zijn eten", "acute_danger"),
    ("er is brand", "acute_danger"),
    ("hij ademt niet", "acute_danger"),
    ("de buurman slaat zijn kinderen", "child"),
    ("ik ben verkracht", "sexual_violence"),
    ("I was raped", "sexual_violence"),
    ("ik weet niet waar ik ben", "lost"),
    ("ik ga hem vermoorden", "threat_to_others"),
    ("mag ik uw pincode", "scam"),
]


@dataclass(frozen=True)
class Sentence:
    text: str
    language: str
    concerns: frozenset[Concern]


def sentences(name: str) -> Iterator[Sentence]:
    read = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    for several in read.pop("several", []):
        concerns = frozenset(several["concerns"])
        yield Sentence(several["text"], several["language"], concerns)
    for heading, by_language in read.items():
        shown = frozenset(concern for concern in CONCERNS if concern == heading)
        assert shown or heading == "fine", f"{heading} in {name} is no concern"
        for language, texts in by_language.items():
            yield from (Sentence(text, language, shown) for text in texts)


SENTENCES = list(sentences("screening_sentences.toml"))


class Score:
    """How often each concern was there and seen, there and missed, or seen and not there."""

    def __init__(self, tried: list[Sentence]) -> None:
        self.seen: Counter[Concern] = Counter()
        self.missed: Counter[Concern] = Counter()
        self.invented: Counter[Concern] = Counter()
        self.disturbed: list[str] = []
        for sentence in tried:
            found = set(screen(sentence.text, BOOK).concerns)
            self.seen.update(found & sentence.concerns)
            self.missed.update(sentence.concerns - found)
            self.invented.update(found - sentence.concerns)
            if found and not sentence.concerns:
                self.disturbed.append(sentence.text)

    @property
    def recall(self) -> float:
        return self.seen.total() / (self.seen.total() + self.missed.total())

    @property
    def precision(self) -> float:
        return self.seen.total() / (self.seen.total() + self.invented.total())

    def told(self) -> str:
        lines = [
            f"{concern:17} seen {self.seen[concern]:3}  missed {self.missed[concern]:2}  "
            f"invented {self.invented[concern]:2}"
            for concern in CONCERNS
        ]
        whole = f"recall {self.recall:.3f}  precision {self.precision:.3f}"
        return "\n".join([*lines, f"{whole}  disturbed for nothing: {len(self.disturbed)}"])


def test_the_sentences_are_many_mixed_and_often_harmless() -> None:
    dutch = sum(sentence.language == "nl" for sentence in SENTENCES)
    fine = sum(not sentence.concerns for sentence in SENTENCES)
    assert len(SENTENCES) >= 800
    assert 0.6 <= dutch / len(SENTENCES) <= 0.7
    assert fine / len(SENTENCES) >= 0.35


def test_what_we_thought_of_is_seen() -> None:
    score = Score(SENTENCES)
    print("\n" + score.told())
    assert score.recall >= 0.95
    assert score.precision >= 0.7
    assert all(score.seen[each] >= 0.95 * (score.seen + score.missed)[each] for each in CONCERNS)
    assert len(score.disturbed) <= 6


def test_dutch_and_english_are_seen_alike() -> None:
    by_language = [
        Score([sentence for sentence in SENTENCES if sentence.language == language]).recall
        for language in ("nl", "en")
    ]
    assert abs(by_language[0] - by_language[1]) <= 0.03


def test_what_nobody_thought_of_is_seen_more_often_than_not() -> None:
    """The honest figure. Phrases alone end here; a learnt second stage has to do the rest."""
    score = Score(list(sentences("screening_unseen.toml")))
    print("\n" + score.told())
    assert score.recall >= 0.65
    assert score.precision >= 0.7
    assert not score.disturbed


@pytest.mark.parametrize(("text", "concern"), MUST_CATCH)
def test_these_may_never_be_missed(text: str, concern: Concern) -> None:
    assert concern in screen(text, BOOK).concerns


@pytest.mark.parametrize("text", ["", " ", "...", "👍", "ok", "\u200b", "1234", "." * 9000])
def test_nothing_said_is_nothing_found(text: str) -> None:
    assert screen(text, BOOK) == Screening()


def test_the_most_urgent_concern_comes_first() -> None:
    screening = screen("geef mij je pincode of ik steek je neer, help hij ademt niet", BOOK)
    assert screening.concerns[0] == "acute_danger"
    assert screening.concerns[-1] == "scam"
    assert screening.alarm


def test_the_desk_hears_the_phrase_and_not_the_words() -> None:
    (finding, *_) = screen("Anneke heeft zelfmoordgedachten", BOOK).findings
    assert finding == Finding("suicide", "zelfmoord*")


def test_a_loss_is_grief_and_no_alarm() -> None:
    screening = screen("mijn man is vorig jaar overleden en de avonden zijn lang", BOOK)
    assert screening.grief
    assert not screening.alarm


def test_a_film_about_it_is_no_alarm_and_a_wish_after_a_film_is() -> None:
    assert not screen("de film ging over zelfmoord", BOOK).alarm
    assert screen("na die film wist ik het: ik wil dood", BOOK).alarm


@pytest.mark.parametrize(
    "disguised",
    [
        "IK WIL DOOD",
        "ik w\u200bi\u200dl do\u00adod",
        "ík wïl dóód",
        "ik wil doooooood",
        "ik wil d00d",
        "ik wil d o o d",
        "ik wil ｄｏｏｄ",
        "ik wil dооd",  # with Cyrillic o
        "k wil doot",
        "\u202eik wil dood\u202c",
        "ik\nwil\ndood",
        "ik wil... dood!!!",
    ],
)
def test_writing_it_otherwise_does_not_hide_it(disguised: str) -> None:
    assert "suicide" in screen(disguised, BOOK).concerns


@pytest.mark.parametrize(
    "slip", ["zelfmord", "zlfmoord", "zelfmoort", "zelfmooord", "zelfmoodr", "zelfmoord"]
)
def test_one_slip_of_the_finger_is_forgiven(slip: str) -> None:
    assert "suicide" in screen(f"ik denk aan {slip}", BOOK).concerns


@given(st.text(max_size=4096))
def test_no_text_is_too_strange(text: str) -> None:
    assert isinstance(screen(text, BOOK), Screening)


@given(
    st.lists(st.sampled_from(SAID)),
    st.sampled_from(["\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u00ad", "\u0301"]),
    st.integers(0, 80),
)
def test_invisible_signs_and_capitals_change_nothing(
    words: list[str], invisible: str, at: int
) -> None:
    text = " ".join(words)
    plain = screen(text, BOOK)
    assert screen(text[:at] + invisible + text[at:], BOOK) == plain
    assert screen(text.upper(), BOOK) == plain
    assert screen(text.title(), BOOK) == plain


@given(st.sampled_from(SENTENCES), st.sampled_from(["\u200b", "\u2066", "\ufeff"]))
def test_every_sentence_reads_the_same_with_signs_between_all_letters(
    sentence: Sentence, invisible: str
) -> None:
    assert screen(invisible.join(sentence.text), BOOK) == screen(sentence.text, BOOK)
    assert screen(sentence.text.swapcase(), BOOK) == screen(sentence.text, BOOK)


def small_table(*always: str, harmless: tuple[str, ...] = (), fixes: str = "") -> Phrasebook:
    empty: dict[str, dict[str, list[str]]] = {concern: {"always": []} for concern in CONCERNS}
    wrong, _, right = fixes.partition("=")
    return Phrasebook.of(
        PhraseTable.model_validate(
            {
                "checked_on": "2026-11-21",
                "harmless": harmless,
                "grief": [],
                "fixes": {wrong: right} if fixes else {},
                "forgiving": {"words": []},
                "contexts": {},
                "words": {"animal": ["hond", "kat"]},
                "around": [],
                "said": {name: [] for name in get_args(Said)},
                "quiet": {name: [] for name in get_args(Quiet)},
                "concerns": empty | {"lost": {"always": always}},
            }
        )
    )


@pytest.mark.parametrize(
    ("phrase", "fits", "does_not"),
    [
        ("rode fiets", "mijn rode fiets", "rode oude fiets"),
        ("rode .. fiets", "rode hele oude kleine fiets", "rode een twee drie vier fiets"),
        ("rode ... fiets", "rode a1 b1 c1 d1 e1 f1 g1 fiets", "fiets rode"),
        ("rode|blauwe fiets*", "blauwe fietsen", "groene fiets"),
        ("{animal} weg", "de kat weg", "de muis weg"),
        ("rode & fiets", "de fiets is heel erg rode", "de fiets is groen"),
        ("rode & fiets|bel & stuk", "stuk is de rode bel", "de rode bel"),
        ("oud|op_straat & fiets", "fiets staat op straat", "fiets staat op de straat"),
        ("op_straat fiets", "op straat fiets", "straat fiets"),
        ("rode & mooie oude fiets", "mooie oude fiets rode", "oude fiets rode"),
    ],
)
def test_a_phrase_means_what_the_table_says(phrase: str, fits: str, does_not: str) -> None:
    book = small_table(phrase)
    assert screen(fits, book).alarm
    assert not screen(does_not, book).alarm


def test_words_apart_by_more_than_ten_are_not_near() -> None:
    book = small_table("rode & fiets")
    between = " ".join(f"woord{number}" for number in range(10))
    assert not screen(f"rode {between} fiets", book).alarm
    assert not screen(f"fiets {between} rode", book).alarm


def test_a_harmless_phrase_takes_its_own_words_only() -> None:
    book = small_table("dood", harmless=("lach me dood",))
    assert not screen("ik lach me dood", book).alarm
    assert screen("ik lach me dood en ga dood", book).alarm


def test_one_written_word_can_stand_for_two() -> None:
    book = small_table("ben op", fixes="benop=ben op")
    assert screen("ik benop", book).alarm
