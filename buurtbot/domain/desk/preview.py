"""The very words a person will get, shown to staff before they are sent: with [Sturen] [Terug]."""

from typing import Final

from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Button, Deed, InLanguage, Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_of

READ_ALOUD: Final = "desk-read-aloud"  # for who only has a phone


def previewed(about: Person, words: Text, key: str) -> Text:
    """What they will read, in their language."""
    shown = InLanguage(about.language, words)
    return text(key, name=first_name_of(about), words=shown)


def preview(case: Case, about: Person, words: Text, key: str, send: Deed, back: Deed) -> Say:
    """The words, and the two buttons."""
    sent = "desk-button-read-out" if key == READ_ALOUD else "desk-button-send"
    rows = (
        (Button(text(sent), send, style="primary"),),
        (Button(text("button-back"), back),),
    )
    return Say(topic_of(case), previewed(about, words, key), rows)
