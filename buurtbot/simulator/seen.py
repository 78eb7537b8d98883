"""What a person sees in the local Telegram, and how a tour or test hears that it was not so."""

from dataclasses import dataclass

from buurtbot.simulator.wire import Json


class CannotDo(Exception):
    """The local Telegram refuses; `status` is 404, 409 or 400."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class NotSeen(AssertionError):
    """What was waited for did not come; says what did."""


@dataclass(frozen=True)
class Seen:
    """One message as a person sees it; `raw` is Telegram's JSON."""

    raw: Json

    def __str__(self) -> str:
        buttons = "".join(f" [{text}]" for text in self.button_texts)
        return f"{self.id} {'>' if self.from_self else '<'} {self.text!r}{buttons}"

    @property
    def id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def thread(self) -> int | None:
        return self.raw.get("message_thread_id")

    @property
    def from_self(self) -> bool:
        return bool(self.raw.get("from_self"))

    @property
    def buttons(self) -> list[Json]:
        rows = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]

    @property
    def button_texts(self) -> list[str]:
        return [str(button["text"]) for button in self.buttons]

    def button(self, label: str) -> Json | None:
        """The button with this text; else the first whose text contains it."""
        same = [b for b in self.buttons if label in (b["text"], b.get("callback_data"))]
        part = [b for b in self.buttons if label.lower() in b["text"].lower()]
        return next(iter([*same, *part]), None)


@dataclass(frozen=True)
class Answered:
    """What the bot said to a press: `text` is the little notice, empty when there was none."""

    text: str
    show_alert: bool
