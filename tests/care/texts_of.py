"""The labelled texts by which the screening learns and is judged; authors are kept together."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from config.care.screening import SCREENING, Label
from config.meaning.concepts import CONCEPTS
from tests.care.everyday import LISTS, everyday
from tests.care.plainly import LISTS as PLAIN_LISTS
from tests.care.plainly import plainly
from tests.judging import mark_of, said_in

HERE = Path(__file__).parent
TEXTS, UNSEEN = HERE / "texts", HERE / "unseen"
EVERYDAY, PLAINLY = 3_000, 1_200  # texts that are put together; of the latter per language
PUT_TOGETHER = ("everyday", "plainly")  # as whose they are learnt from


@dataclass(frozen=True)
class Labelled:
    """A text as somebody wrote it, and what a good worker would call it."""

    text: str
    label: Label
    language: str
    family: str
    hard: bool = False

    @property
    def author(self) -> str:
        """Who wrote it."""
        return self.family.partition(":")[0]


def labelled(folder: Path = TEXTS) -> list[Labelled]:
    """All texts in a folder, in the order of its files."""
    return [
        Labelled(
            text, said["label"], language, f"{author}: {said['about']}", said.get("hard", False)
        )
        for said, author, language in said_in(folder)
        for text in said["texts"]
    ]


def to_learn_from() -> list[Labelled]:
    """Those in the folder, and what is put together: the everyday, and plain cries."""
    typed = [
        Labelled(text, "none", "nl", f"{PUT_TOGETHER[0]}: typed") for text in everyday(0, EVERYDAY)
    ]
    cried = [
        Labelled(text, label, language, f"{PUT_TOGETHER[1]}: {language}")
        for language in ("nl", "en")
        for label, text in plainly(language, PLAINLY)
    ]
    return [*labelled(), *typed, *cried]


def learnt_from() -> str:
    """A short mark that changes when any text, meaning or phrase that it comes from does."""
    made = b"".join(each.read_bytes() for each in (CONCEPTS, SCREENING, LISTS, PLAIN_LISTS))
    return hashlib.sha256(mark_of(TEXTS).encode() + made).hexdigest()[:16]
