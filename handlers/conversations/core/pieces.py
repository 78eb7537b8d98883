"""Small pieces that several conversations ask with."""

from typing import Final

from buurtbot.domain.core.messages import Hidden, HiddenText, Text, text
from buurtbot.domain.volunteering.offering import as_answers
from buurtbot.domain.words.traces.money import holds_secret, without_secrets
from handlers.talking.talk import Choice, Draft, Scene

NOBODY: Final = "passing:nobody"  # a key that destroys itself, for words of who is not known
YES: Final = Choice("yes", text("button-yes"), "primary")
NO: Final = Choice("no", text("button-no"))
SKIP: Final = Choice("skip", text("button-skip"))


def hidden(scene: Scene, words: str) -> Hidden:
    """Personal words, sealed while they wait to be shown."""
    return Hidden(scene.person.id if scene.person else NOBODY, words)


def hidden_text(scene: Scene, said: Text) -> HiddenText:
    """A sentence that tells something of whoever asks or offers, sealed while it waits."""
    return HiddenText(scene.person.id if scene.person else NOBODY, said)


def kept_words(words: str) -> tuple[str, tuple[Text, ...]]:
    """Words for a helper without what goes no further, and what whoever typed them hears of it."""
    told = (text("words-masked"),) if holds_secret(words) else ()
    return without_secrets(words.strip()), told


def known(draft: Draft, scene: Scene) -> Draft:
    """The answers so far, on top of what is offered already."""
    return {**as_answers(scene.person), **draft}


def without(draft: Draft, *names: str) -> dict[str, str]:
    """The draft with these answers taken out."""
    return {name: value for name, value in draft.items() if name not in names}
