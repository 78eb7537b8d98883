"""One message from the outbox to its chat: rendered, sent, and its fate as a value."""

from dataclasses import dataclass, replace

from buurtbot.clock import Now
from buurtbot.domain.messages import (
    Alarm,
    Change,
    Erase,
    Media,
    Say,
    SendFile,
    Text,
    ToPerson,
    TopicIs,
    Unbutton,
    text,
)
from buurtbot.outbox.address import Address
from buurtbot.outbox.alarm import Ring
from buurtbot.outbox.channel import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Attached,
    Channel,
    Delivered,
    Letter,
    Moved,
    NoTopic,
    Result,
    TopicChannel,
    TryLater,
)
from buurtbot.outbox.pieces import pieces
from buurtbot.outbox.render import Renderer
from buurtbot.services.house import House
from buurtbot.storage.outbox import Outbox, Sent
from buurtbot.storage.waiting import Waiting
from config.texts import Texts

FILE_AGAIN_SECONDS = 30.0


@dataclass(frozen=True)
class Gone:
    """There is nobody to send this to, or nothing left to change."""


Fate = Result | Gone


@dataclass(frozen=True)
class Delivery:
    """Sends what waits in one municipality."""

    house: House
    texts: Texts
    neighbours: Channel
    desk: TopicChannel
    ring: Ring
    now: Now

    async def deliver(self, waiting: Waiting, address: Address, outbox: Outbox) -> Fate:
        """Send one message. Raises NoSuchText for a text that is missing or does not fit."""
        match waiting.outgoing:
            case Say() as say:
                return await self._say(say, waiting.token, address, outbox)
            case Change() as change:
                return await self._change(change, waiting.token, address, outbox)
            case Erase() as erase:
                return await self._erase(erase, address, outbox)
            case Unbutton(message=message):
                channel = self._channel(address)
                return await channel.unbutton(address.bot, address.chat, message)
            case other:
                return await self._special(other, address, outbox)

    async def _special(
        self, outgoing: TopicIs | SendFile | Alarm, address: Address, outbox: Outbox
    ) -> Fate:
        match outgoing:
            case TopicIs():
                return await self._topic(outgoing, address, outbox)
            case SendFile():
                return await self._file(outgoing, address, outbox)
            case Alarm():
                return await self.ring(self.house.neighbourhood(address.neighbourhood), outgoing)

    def _channel(self, address: Address) -> Channel:
        return self.desk if address.by_desk_bot else self.neighbours

    def _renderer(self, address: Address) -> Renderer:
        return Renderer(self.texts, address.language, self.now())

    async def _say(self, say: Say, token: str, address: Address, outbox: Outbox) -> Fate:
        thread = await self._thread(address, outbox)
        if not isinstance(thread, Delivered):
            return thread
        renderer = self._renderer(address)
        letter = Letter(
            text=renderer.text(say.text),
            buttons=renderer.buttons(say.buttons, municipality=outbox.municipality, token=token),
            keys=None if address.by_desk_bot else renderer.keys(say.keys),
            protect=say.protect,
            quiet=say.quiet,
            thread=thread.message or None,
        )
        if address.is_desk and isinstance(say.to, ToPerson):
            asked = renderer.text(text("desk-please-call", words=say.text))
            letter = replace(letter, text=asked, buttons=())
        return await self._with_media(letter, say.media, address)

    async def _with_media(self, letter: Letter, media: Media | None, address: Address) -> Fate:
        """Add what is passed on. What cannot be had (any more) is said so, not left out."""
        try:
            attached = await self._attached(media, address)
        except FileNotFoundError:
            lost = self._renderer(address).text(text("media-lost"))
            return await self._send(replace(letter, text=f"{letter.text}\n\n{lost}"), address)
        except OSError:
            return TryLater(FILE_AGAIN_SECONDS)
        return await self._send(replace(letter, attached=attached), address)

    async def _send(self, letter: Letter, address: Address) -> Result:
        """Send a letter, in pieces when it is too long; buttons and file come with the last."""
        channel = self._channel(address)
        *before, last = _letters(letter)
        for each in before:
            result = await channel.send(address.bot, address.chat, each)
            if not isinstance(result, Delivered):
                return result
        return await channel.send(address.bot, address.chat, last)

    async def _change(self, change: Change, token: str, address: Address, outbox: Outbox) -> Fate:
        where = await self._earlier(change.name, address, outbox)
        if where is None:
            return Gone()
        renderer = self._renderer(address)
        rows = renderer.buttons(change.buttons, municipality=outbox.municipality, token=token)
        letter = Letter(renderer.text(change.text), rows)
        return await self._channel(address).change(
            address.bot, address.chat, where.message, letter
        )

    async def _erase(self, erase: Erase, address: Address, outbox: Outbox) -> Fate:
        message = erase.message
        if not message:
            where = await self._earlier(erase.name, address, outbox)
            message = where.message if where else 0
        if not message:
            return Gone()
        return await self._channel(address).erase(address.bot, address.chat, message)

    async def _earlier(self, name: str, address: Address, outbox: Outbox) -> Sent | None:
        """A message sent before; None when it stayed behind in a group that moved since."""
        where = await outbox.where(name)
        if where is None or where.bot != address.bot or where.chat not in {0, address.chat}:
            return None
        return where

    async def _file(self, file: SendFile, address: Address, outbox: Outbox) -> Fate:
        thread = await self._thread(address, outbox)
        if not isinstance(thread, Delivered):
            return thread
        letter = Letter(
            self._renderer(address).text(file.text),
            attached=Attached(
                "document", content=file.content.value.encode(), filename=file.filename
            ),
            protect=True,
            thread=thread.message or None,
        )
        return await self._channel(address).send(address.bot, address.chat, letter)

    async def _attached(self, media: Media | None, address: Address) -> Attached | None:
        if media is None:
            return None
        attached = Attached(media.kind, file=media.file.value)
        if media.kind == "location" or media.bot == address.bot:
            return attached
        source: Channel = self.desk if media.bot == "desk" else self.neighbours
        content = await source.fetch(media.bot, media.file.value)
        return replace(attached, file="", content=content)

    # -- topics of the desk

    async def _thread(self, address: Address, outbox: Outbox) -> Fate:
        """The topic a message belongs in, made when it is the first; 0 for the general one."""
        if not address.case:
            return Delivered(0)
        known = await outbox.topic(address.case)
        return Delivered(known) if known else await self._open_topic(address, outbox)

    async def _open_topic(
        self, address: Address, outbox: Outbox, *, title: Text | None = None
    ) -> Fate:
        named = title or text("desk-topic-new")
        opened = await self.desk.open_topic(
            address.chat, self._renderer(address).text(named)[:128]
        )
        if isinstance(opened, Delivered):
            await outbox.remember_topic(address.case, address.chat, opened.message)
        return opened

    async def _topic(self, topic: TopicIs, address: Address, outbox: Outbox) -> Fate:
        if topic.gone:
            return await self._remove_topic(address, outbox)
        known = await outbox.topic(address.case)
        if known is None:
            made = await self._open_topic(address, outbox, title=topic.title)
            if not isinstance(made, Delivered) or topic.open:
                return made
            known = made.message
        title = self._renderer(address).text(topic.title)[:128]
        result = await self.desk.change_topic(address.chat, known, title, is_open=topic.open)
        return Gone() if isinstance(result, NoTopic) else result

    async def _remove_topic(self, address: Address, outbox: Outbox) -> Fate:
        known = await outbox.topic(address.case)
        if known is None:
            return Gone()
        result = await self.desk.remove_topic(address.chat, known)
        if not isinstance(result, TryLater | Moved):
            await outbox.forget_topic(address.case, address.chat)
        return Gone() if isinstance(result, NoTopic) else result


def _letters(letter: Letter) -> list[Letter]:
    """One letter, or several when its words do not fit in one message (or under its file)."""
    attached = letter.attached
    has_caption = attached is not None and attached.kind != "location"
    if not has_caption or not pieces(letter.text, LONGEST_CAPTION)[1:]:
        *before, last = pieces(letter.text, LONGEST_TEXT)
    else:
        before, last = pieces(letter.text, LONGEST_TEXT), ""
    bare = replace(letter, buttons=(), keys=None, attached=None)
    return [*(replace(bare, text=words) for words in before), replace(letter, text=last)]
