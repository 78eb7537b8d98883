"""All the words in a message as Telegram sends it, wherever they stand in it.

Telegram has dozens of places where somebody may write, and more every year. So everything is read
but what nobody wrote: a new place is read from its first day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final
from urllib.parse import unquote_plus

MOST_SAID: Final = 8192  # as much as is looked through before it is passed on
MOST_STRINGS: Final = 20_000  # more than Telegram puts in a message
# What a message says by itself. The rest (a quote, the name of a file) stands beside it.
SAID: Final = (
    *("text", "caption", "rich_message", "poll", "checklist", "contact", "venue"),
    *("gift", "unique_gift", "poll_option_added", "checklist_tasks_added", "game", "invoice"),
)
BESIDE: Final = frozenset({"vcard", "url"})
RUNS: Final = frozenset({"text", "credit", "summary", "caption"})  # may be cut within a word
# Other messages, which were read when they came, and who they are of.
ELSEWHERE: Final = frozenset(
    {"reply_to_message", "pinned_message", "checklist_message", "suggested_post_message"}
    | {"giveaway_message", "forward_origin", "origin", "reply_markup", "button"}
    | {"from", "user", "users", "chat", "chats", "winners", "bot", "sender_chat"}
    | {"via_bot", "receiver_user", "sender_business_bot", "guest_bot_caller_user"}
    | {"guest_bot_caller_chat", "new_chat_members", "left_chat_member", "new_owner"}
    | {"traveler", "watcher", "completed_by_user", "completed_by_chat", "added_by_user"}
    | {
        "added_by_chat",
        "voter_chat",
        "publisher_chat",
        "actor_chat",
        "users_shared",
        "chat_shared",
    }
)
# What apps and Telegram fill in: kinds, codes, names that somebody has anyway, money.
NOT_WRITTEN: Final = frozenset(
    {"id", "type", "mime_type", "codec", "hash", "secret", "data", "file_path", "point", "state"}
    | {"align", "valign", "style", "date_time_format", "phone_number", "author_signature"}
    | {"sender_tag", "username", "bot_username", "language_code", "country_code", "country_codes"}
    | {"currency", "last_resale_currency", "start_parameter", "invoice_payload", "rarity"}
    | {"paid_media_payload", "emoji", "set_name", "base_name", "theme_name", "web_app_name"}
    | {"foursquare_type", "google_place_type", "connected_website", "button_text"}
    | {"passport_data", "order_info", "symbol", "model", "backdrop", "community"}
)


@dataclass(frozen=True)
class Written:
    """What a message says, and what stands beside that: a quote, a name of a file, a link.

    `quoted` is said again here of a message of our own: somebody else's words, read before.
    """

    said: str = ""
    beside: str = ""
    quoted: str = ""


def written_in(message: Mapping[str, Any]) -> Written:
    """The words of one message; of nonsense too, and never raises."""
    whole = "\n".join(s for name in SAID for s in _strings(name, message.get(name), BESIDE))
    said, rest = whole[:MOST_SAID], whole[MOST_SAID:]
    ours = _is_ours(message.get("reply_to_message"))
    skipped = frozenset({"quote"} if ours else ())
    around = dict.fromkeys(_strings("message", message, skipped))
    beside = "\n".join(filter(None, (rest, *(each for each in around if each not in whole))))
    quoted = "\n".join(_strings("quote", message.get("quote"))) if ours else ""
    return Written(said, beside, quoted)


def together(*texts: str) -> str:
    """What was written, and what stands beside it, as one text to show."""
    return "\n".join(filter(None, texts))


def _is_ours(answered: Any) -> bool:
    sender = answered.get("from") if isinstance(answered, dict) else None
    return isinstance(sender, dict) and sender.get("is_bot") is True


def _strings(name: str, held: Any, skipped: frozenset[str] = frozenset()) -> Iterator[str]:
    """The written texts in it, in their order; as many as anybody reads."""
    for where, found in islice(_found(name, held, skipped, runs=True), MOST_STRINGS):
        if isinstance(found, str):
            yield _legible(where, found)
            continue
        parts = list(_found("", found, skipped, runs=False))
        yield "".join(part for inner, part in parts if inner not in BESIDE)
        yield from (_legible(inner, part) for inner, part in parts if inner in BESIDE)


def _found(
    name: str, held: Any, skipped: frozenset[str], *, runs: bool
) -> Iterator[tuple[str, Any]]:
    """Each text in it by the name of its field; with `runs` a text in parts is still a list."""
    waiting = [(name, held)]
    while waiting:
        name, each = waiting.pop()
        is_run = runs and name in RUNS and isinstance(each, list)
        if is_run or (isinstance(each, str) and (each.strip() or not runs)):
            yield name, each
        elif isinstance(each, list):
            waiting += [(name, inner) for inner in reversed(each)]
        elif isinstance(each, dict):
            kept = [(str(n), v) for n, v in each.items() if _is_written(str(n), skipped)]
            waiting += reversed(kept)


def _legible(name: str, said: str) -> str:
    """A link may hold words as well: "…/ik-wil-niet%20meer"."""
    return unquote_plus(said) if name == "url" else said


def _is_written(name: str, skipped: frozenset[str]) -> bool:
    if name in ELSEWHERE or name in NOT_WRITTEN or name in skipped:
        return False
    return not name.endswith("_id")
