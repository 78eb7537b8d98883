"""A PIN or a card number goes no further: where it stood, dots are shown."""

from typing import Final

from buurtbot.domain.money_traces import money_traces

SECRET: Final = frozenset({"pin", "card"})  # never kept, never passed on


def without_secrets(words: str) -> str:
    """The words with every PIN and card number in them made unreadable; as long as they were."""
    shown = list(words)
    for trace in money_traces(words):
        if trace.kind in SECRET:
            hidden = ("•" if sign.isalnum() else sign for sign in words[trace.begin : trace.end])
            shown[trace.begin : trace.end] = hidden
    return "".join(shown)
