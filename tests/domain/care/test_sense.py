"""What a text means as a whole is asked only in doubt, and counts as much as its words."""

from dataclasses import dataclass, field, replace

import pytest

from buurtbot.domain.care.screened.learnt import Cries
from buurtbot.domain.care.screened.sense import LEAST, NUMBERS, Sense, both, encoder_ready, read
from buurtbot.domain.words.plain_words import words_of
from config.care.screening import LABELS
from config.care.sense import SenseWeights, load_sense
from config.care.weights import Weights
from config.meaning.concepts import Concepts

CONCEPTS = Concepts.model_validate(
    {"checked_on": "2026-11-30", "of": {"want": {"nl": "wil"}, "die": {"nl": "doodgaan"}}}
)
# "misschien" is doubt, "gas" is not.
WEIGHTS = Weights(
    made=(),
    start=(-700, -700, -700, -700, -700),
    raises=(50, 50, 50, 50, 50),
    of={"=misschien": "6000\t0\t0\t0\t0", "=gas": "20000\t0\t0\t0\t0"},
)
EMERGENCY, NONE = (0.9, 0.02, 0.02, 0.02, 0.02, 0.02), (0.02, 0.02, 0.02, 0.02, 0.02, 0.9)


@dataclass(frozen=True, eq=False)
class Answers(Sense):
    """A sense that always says the same, and remembers what it was asked."""

    says: tuple[float, ...] = NONE
    asked: list[str] = field(default_factory=list)

    def shares(self, text: str) -> tuple[float, ...]:
        self.asked.append(text)
        return self.says


def heard_by(says: tuple[float, ...]) -> tuple[Cries, list[str]]:
    sense = Answers(SenseWeights((), (), ()), says)
    return Cries.of(WEIGHTS, CONCEPTS, sense), sense.asked


def learnt(cries: Cries, text: str) -> tuple[str, tuple[str, ...]]:
    found = cries.learnt(words_of(text), text)
    return found.label, found.why


def test_who_is_in_doubt_asks_what_the_whole_means_and_says_so() -> None:
    cries, asked = heard_by(EMERGENCY)
    assert learnt(cries, "Misschien") == ("emergency", ("=misschien", "~emergency 0.90"))
    assert asked == ["Misschien"]
    cries, _ = heard_by(NONE)
    assert learnt(cries, "Misschien") == ("none", ())


def test_who_is_sure_asks_nothing() -> None:
    cries, asked = heard_by(NONE)
    assert learnt(cries, "gas") == ("emergency", ("=gas",))
    assert learnt(cries, "brood") == ("none", ())
    assert asked == []


def test_of_something_long_is_read_what_is_around_its_loudest_piece() -> None:
    cries, asked = heard_by(EMERGENCY)
    learnt(cries, "brood " * 80 + "misschien " * 4 + "melk " * 80)
    (read_by_it,) = asked
    assert read_by_it.count("misschien") == 4
    assert 20 < len(read_by_it.split()) <= 60


@pytest.mark.parametrize(
    "text", ["", "!" * 900, "hoeft niet meer " * 90, "ik ben \ud83d bang", "\x00"]
)
def test_whatever_is_written_it_never_raises(text: str) -> None:
    """Half a sign, and nothing that is weighed."""
    cries = Cries.of(WEIGHTS, CONCEPTS, Sense(load_sense()))
    unsure = Cries.of(replace(WEIGHTS, start=(-300,) * 5), CONCEPTS, Sense(load_sense()))
    assert cries.learnt([], text).label in LABELS
    assert unsure.learnt([], text).label in LABELS


def test_what_one_of_two_rules_out_is_unlikely_and_never_impossible() -> None:
    certain, nothing = (1.0, 0.0, 0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 0.0, 0.0, 1.0)
    shares = both(certain, nothing)
    assert sum(shares) == pytest.approx(1)
    assert shares[0] == shares[-1] == pytest.approx(0.47, abs=0.01)
    assert min(shares) > LEAST
    assert both(EMERGENCY, EMERGENCY) == pytest.approx(EMERGENCY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IK WIL NIET MEER", "ik wil niet meer"),
        ("ik\u200b wil\u00ad niet  meer\n", "ik wil niet meer"),
        ("Nie chcę już żyć", "nie chcę już żyć"),
        ("ik ben \ud83d bang", "ik ben bang"),
    ],
)
def test_capitals_spaces_and_signs_that_nobody_sees_change_nothing(one: str, other: str) -> None:
    assert read(one) == other


def test_words_that_none_of_our_texts_holds_are_understood() -> None:
    """Of two sentences with the same everyday words around them only one is a cry."""
    encoder_ready()
    sense = Sense(load_sense())
    calm = sense.shares("kunt u vrijdag een fles azijn en een pak havermout meebrengen")
    cry = sense.shares("hij heeft mij met de grendel opgesloten en ranselt mij af")
    for shares in (calm, cry):
        assert len(shares) == len(LABELS)
        assert sum(shares) == pytest.approx(1)
    assert calm[-1] > 0.5 > sum(calm[:3])
    assert sum(cry[:3]) > 0.5 > cry[-1]
    assert sense.shares("") == sense.shares(" \n")


def test_each_cell_takes_all_numbers_of_the_encoder_and_gives_to_each_label() -> None:
    net = load_sense()
    assert {len(cell) for cell in net.cells} == {NUMBERS + 1 + len(LABELS)}
    assert len(net.start) == len(LABELS)
