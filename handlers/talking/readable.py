"""An update that a library cannot read as a whole is read without what is wrong in it.

Telegram sends what no description promised: a forward of somebody without a name, a poll with a
field less. That must not cost anybody their words.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

Raw = dict[str, Any]
Read = TypeVar("Read")
MESSAGES: Final = ("message", "edited_message")
NEEDED: Final = frozenset(
    {"message_id", "date", "edit_date", "chat", "from", "text", "caption"}
    | {"message_thread_id", "is_topic_message", "sender_chat"}
)
UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError)


def as_far_as_it_goes(raw: Raw, read: Callable[[Raw], Read]) -> Read:
    """Read it, if need be without one field of its message, or with only what is needed.

    Raises what reading all of it raised, when that does not help either.
    """
    try:
        return read(raw)
    except UNREADABLE as error:
        for less in _with_less(raw):
            try:
                return read(less)
            except UNREADABLE:
                continue
        raise error from None


def _with_less(raw: Raw) -> Iterator[Raw]:
    for kind in MESSAGES:
        message = raw.get(kind)
        if not isinstance(message, dict):
            continue
        spare = [name for name in message if name not in NEEDED]
        for name in spare:
            yield {**raw, kind: {n: held for n, held in message.items() if n != name}}
        if len(spare) > 1:
            yield {**raw, kind: {n: held for n, held in message.items() if n in NEEDED}}
