"""A PIN, a card number, or where a key lies goes no further: where it stood, dots are shown.

In what worries us the desk does read where a key lies: who lies behind that door may need it.
"""

from typing import Final

from buurtbot.domain.words.traces.money_traces import money_traces

CODES: Final = frozenset({"pin", "card"})  # never kept, never passed on
SECRET: Final = CODES | {"key"}


def holds_secret(words: str) -> bool:
    """Whether something in these words goes no further."""
    return any(trace.kind in SECRET for trace in money_traces(words))


def without_secrets(words: str) -> str:
    """The words with every secret in them made unreadable; as long as they were."""
    return _masked(words, SECRET)


def for_the_desk(words: str, *, alarming: bool) -> str:
    """The words as the desk may read them: no code; in danger, where a key lies."""
    return _masked(words, CODES if alarming else SECRET)


def _masked(words: str, secret: frozenset[str]) -> str:
    shown = list(words)
    for trace in money_traces(words):
        if trace.kind in secret:
            hidden = ("•" if sign.isalnum() else sign for sign in words[trace.begin : trace.end])
            shown[trace.begin : trace.end] = hidden
    return "".join(shown)
