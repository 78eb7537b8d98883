"""Where messages ended up."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sent:
    """Where a message ended up. The chat of a person is 0 here: it stands in their own record."""

    bot: str
    chat: int
    message: int

    def __str__(self) -> str:
        return f"{self.bot} {self.chat} {self.message}"

    @staticmethod
    def read(stored: str) -> "Sent":
        """As `__str__` wrote it."""
        bot, chat, message = stored.split(" ")
        return Sent(bot, int(chat), int(message))
