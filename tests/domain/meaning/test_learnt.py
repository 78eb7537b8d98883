"""What was learnt is weighed the same everywhere, and what is unsure is not believed."""

from buurtbot.domain.meaning.learnt import Needs
from buurtbot.domain.meaning.marks import lexicon_of, marks_in
from config.meaning.need_weights import COLUMNS, NeedWeights, Row
from config.meaning.needs import load_needs

LEXICON = lexicon_of(load_needs())


def row(**weights: int) -> Row:
    """Hundredths by column; `dog` stands for `kind:dog`."""
    return tuple(weights.get(name.removeprefix("kind:"), 0) for name in COLUMNS)


def written(**weights: int) -> str:
    """The same, as it stands in the file."""
    each = zip(COLUMNS, row(**weights), strict=True)
    return " ".join(f"{name} {weight}" for name, weight in each if weight)


def needs(raises: int = 50, agrees: int = 50) -> Needs:
    of = {
        "=bello": written(ask=3000, dog=3000),
        "#greeting": written(greeting=900),
        "=bello moet": written(ask=100),
        "_x": written(yes=-5000),
    }
    start = row(**{name.removeprefix("kind:"): -200 for name in COLUMNS})
    return Needs.of(NeedWeights((), start, (raises,) * len(COLUMNS), (agrees,) * len(COLUMNS), of))


def test_a_word_that_was_learnt_tells_intent_and_kind_and_is_the_reason() -> None:
    found = needs().learnt(marks_in("bello moet eruit", LEXICON), "")
    assert (found.intent, found.kinds) == ("ask", ("dog",))
    assert found.why == ("=bello", "=bello moet")
    assert found.sure > 0.5


def test_what_weighs_nothing_is_other_and_has_no_reason() -> None:
    found = needs().learnt(marks_in("xylofoon", LEXICON), "")
    assert (found.intent, found.kinds, found.why) == ("other", (), ())


def test_what_the_rules_say_too_needs_less_certainty() -> None:
    marks = marks_in("goedemorgen", LEXICON)
    sure = needs(raises=99, agrees=20)
    assert sure.learnt(marks, "").intent == "other"
    assert sure.learnt(marks, "greeting").intent == "greeting"


def test_the_same_text_weighs_the_same_in_any_length_of_process() -> None:
    marks = marks_in("bello moet eruit", LEXICON)
    ready = needs()
    assert ready.learnt(marks, "") == ready.learnt(marks, "") == needs().learnt(marks, "")
