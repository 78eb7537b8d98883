"""No text that somebody in danger may read slips past the checklist, wherever it stands.

Which those are is read from the texts and from the code: the room `care`, whatever names a number
for danger or a help line, and all that the code of care, of cases and of their lines says.
"""

import re
from pathlib import Path
from typing import Final

import pytest

from buurtbot.services.core.helpline_numbers import load_once, page_numbers
from config.words.locale_files import Entry
from tests.domain.care.test_red_items import LANGUAGES, broken
from tests.scenes.locales import locale

SERVICE: Final = Path(__file__).parents[3] / "buurtbot"
SAY: Final = ("*/care/**/*.py", "*/cases/**/*.py", "*/lines/**/*.py")
SAY_ALONE: Final = (
    "services/desk/on_cases/casework.py",
    "services/desk/on_cases/close_case.py",
    "services/phone/intake_alarm.py",
    "outbox/door_notes.py",
)
KEY: Final = re.compile(r'text\(\s*f?"([a-z_-]+)')
# What staff do and do not, and warnings about money: a code is a secret there.
NOT_THESE: Final = ("advice-", "line-promise", "call-lease", "warn-")
ELSEWHERE: Final = frozenset(
    {"case-told-sensitive", "case-has-person", "desk-is-back", "referred-suicide_line"}
    | {"door-note-alarm", "intake-alarm-told", "strange-voice", "promise-passed"}
)


def said_by_the_code() -> tuple[frozenset[str], tuple[str, ...]]:
    """The keys that stand there whole, and how those begin of which the end is worked out."""
    files = [path for each in SAY for path in SERVICE.glob(each)]
    files += [SERVICE / name for name in SAY_ALONE]
    found = {key for path in files for key in KEY.findall(path.read_text(encoding="utf-8"))}
    begins = tuple(key for key in found if key.endswith("-") and key != "button-")
    return frozenset(found), begins


def in_danger_read(language: str) -> dict[str, Entry]:
    """Each text that somebody in danger may read, by its key."""
    whole, begins = said_by_the_code()
    named = re.compile("|".join(rf"\b{re.escape(one.number)}\b" for one in load_once().helpline))
    lines = page_numbers().keys()
    return {
        key: entry
        for key, entry in locale(language).items()
        if not key.startswith(NOT_THESE)
        and (
            Path(entry.file).parent.name == "care"
            or named.search(entry.words)
            or entry.args & lines
            or key in whole
            or key.startswith(begins)
        )
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_for_who_is_in_danger_breaks_a_rule(language: str) -> None:
    texts = in_danger_read(language)
    assert texts.keys() >= ELSEWHERE
    assert len(texts) > 500
    found = {key: broken(" ".join(one.words.split()), language) for key, one in texts.items()}
    assert {key: rules for key, rules in found.items() if rules} == {}
