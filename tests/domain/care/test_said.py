"""Who wants a person, or is not safe, is understood in any of the languages people write here."""

import tomllib
from pathlib import Path

import pytest

from buurtbot.domain.care.screened.screening import screen
from tests.scenes.phrases import PHRASES as BOOK

SENTENCES = tomllib.loads((Path(__file__).parent / "said_sentences.toml").read_text("utf-8"))


def cases() -> list[tuple[str, str]]:
    return [(kind, said) for kind, sentences in SENTENCES.items() for said in sentences]


@pytest.mark.parametrize(("kind", "said"), cases())
def test_what_is_plainly_meant_is_understood_and_nothing_else(kind: str, said: str) -> None:
    found = screen(said, BOOK).said
    if kind == "nothing":
        assert not found
    else:
        assert kind in found
        assert ("not_safe" in found) == (kind == "not_safe")
        assert kind != "wants_somebody" or "wants_person" not in found
