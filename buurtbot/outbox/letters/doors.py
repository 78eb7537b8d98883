"""By which door a message goes out: Telegram, or a page of ours. The number of the chat tells."""

from dataclasses import dataclass

from buurtbot.outbox.letters.channel import Channel, Letter, Result, TopicChannel
from config.network.pages import is_file_of_page, is_on_page


@dataclass(frozen=True)
class Doors:
    """One channel for the chats of both."""

    telegram: Channel
    page: Channel

    def _for(self, chat: int) -> Channel:
        return self.page if is_on_page(chat) else self.telegram

    def speaks_for(self, bot: str) -> bool:
        """Whether this bot of Telegram is here; a page needs none."""
        return self.telegram.speaks_for(bot)

    async def send(self, bot: str, chat: int, letter: Letter) -> Result:
        """A new message."""
        return await self._for(chat).send(bot, chat, letter)

    async def change(self, bot: str, chat: int, message: int, letter: Letter) -> Result:
        """Other words, file and buttons for an earlier message."""
        return await self._for(chat).change(bot, chat, message, letter)

    async def erase(self, bot: str, chat: int, message: int) -> Result:
        """Take a message away."""
        return await self._for(chat).erase(bot, chat, message)

    async def unbutton(self, bot: str, chat: int, message: int) -> Result:
        """Take the buttons from a message."""
        return await self._for(chat).unbutton(bot, chat, message)

    async def react(self, bot: str, chat: int, message: int, sign: str) -> Result:
        """Set a sign on a message of theirs."""
        return await self._for(chat).react(bot, chat, message, sign)

    async def fetch(self, bot: str, file: str) -> bytes:
        """The content of a file, by the door that it came by."""
        channel = self.page if is_file_of_page(file) else self.telegram
        return await channel.fetch(bot, file)


@dataclass(frozen=True)
class DeskDoors(Doors):
    """The same for the desk, with topics."""

    telegram: TopicChannel
    page: TopicChannel

    def _topics(self, chat: int) -> TopicChannel:
        return self.page if is_on_page(chat) else self.telegram

    async def open_topic(self, chat: int, title: str) -> Result:
        """Make a topic."""
        return await self._topics(chat).open_topic(chat, title)

    async def reopen_topic(self, chat: int, thread: int) -> Result:
        """Open a topic that may be there."""
        return await self._topics(chat).reopen_topic(chat, thread)

    async def change_topic(self, chat: int, thread: int, title: str, *, is_open: bool) -> Result:
        """Give a topic this title, and open or close it."""
        return await self._topics(chat).change_topic(chat, thread, title, is_open=is_open)

    async def remove_topic(self, chat: int, thread: int) -> Result:
        """Take a topic away."""
        return await self._topics(chat).remove_topic(chat, thread)
