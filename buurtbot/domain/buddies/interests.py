"""What one may like here: what is asked everywhere, then what the neighbourhood added itself."""

from collections.abc import Sequence

from buurtbot.domain.core.messages import Text, text
from config.network.interests import Interest, for_all


def asked(own: Sequence[Interest]) -> tuple[str, ...]:
    """The words of all, in the order in which they are asked."""
    return (*for_all(), *(one.key for one in own))


def named(word: str, own: Sequence[Interest], language: str) -> Text | None:
    """What it is called for who speaks this language; None for what is asked no more."""
    if word in for_all():
        return text(f"interest-{word}")
    found = next((one for one in own if one.key == word), None)
    return text("just-this", words=found.in_(language)) if found else None


def all_named(words: Sequence[str], own: Sequence[Interest], language: str) -> list[Text]:
    """Those that are still asked."""
    return [name for word in words if (name := named(word, own, language))]
