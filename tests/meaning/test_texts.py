"""The texts from which needs are learnt are labelled as they should be, and judged honestly."""

import re
from collections import Counter

import pytest

from config.meaning.needs import ASKED, INTENTS, Asked, Intent
from tests.meaning.judged import Told, figures
from tests.meaning.texts_of import UNSEEN, Meant, meant_texts


def told(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold())) or text


def test_each_text_has_a_label_that_exists() -> None:
    texts = meant_texts()
    assert len(texts) > 1000
    assert {one.intent for one in texts} == set(INTENTS)
    assert {kind for one in texts for kind in one.kinds} == set(ASKED)
    assert all(one.who in {"self", "other", None} for one in texts)


def test_hardly_any_text_on_which_it_is_judged_was_learnt_from() -> None:
    """Two people may both type "laat maar"; of what is longer none is the same."""
    known = {told(one.text) for one in meant_texts()}
    unseen = {told(one.text) for one in meant_texts(UNSEEN)}
    assert not [text for text in known & unseen if len(text.split()) > 6]


@pytest.mark.parametrize(
    ("intent", "kinds", "found", "counted"),
    [
        ("ask", {"dog"}, ("ask", {"dog"}), "right"),
        ("ask", {"dog", "meal"}, ("ask", {"dog"}), "neither"),
        ("ask", {"dog"}, ("ask", {"dog", "meal"}), "wrong"),
        ("ask", {"dog"}, ("other", set()), "neither"),
        ("yes", set(), ("no", set()), "wrong"),
        ("other", set(), ("other", set()), "right"),
        ("other", set(), ("ask", {"dog"}), "wrong"),
    ],
)
def test_a_part_is_not_right_and_only_what_was_not_meant_is_wrong(
    intent: Intent, kinds: set[Asked], found: tuple[Intent, set[Asked]], counted: str
) -> None:
    meant = Meant("", intent, frozenset(kinds), None, "nl", "els", "a family")
    read: Told = (found[0], frozenset(found[1]))
    got = figures([(meant, read)])
    assert Counter(name for name in ("right", "wrong") if got[name]) == (
        {} if counted == "neither" else {counted: 1}
    )
