"""One message from the outbox to its chat: rendered, sent, and its fate as a value."""

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from buurtbot.clock import Now
from buurtbot.domain.core.messages import (
    ARRIVED,
    Alarm,
    Change,
    Erase,
    Mail,
    Media,
    React,
    Say,
    SendFile,
    ToPerson,
    TopicIs,
    Unbutton,
    text,
)
from buurtbot.outbox.letters.address import Address
from buurtbot.outbox.letters.alarm import Ring
from buurtbot.outbox.letters.channel import (
    Attached,
    Channel,
    Delivered,
    Gone,
    Letter,
    Lost,
    NoTopic,
    Refused,
    Result,
    TopicChannel,
    TryLater,
    Unreachable,
)
from buurtbot.outbox.letters.insist import Insisting
from buurtbot.outbox.letters.paper import LetterWriter
from buurtbot.outbox.letters.parcel import Parcel
from buurtbot.outbox.letters.render import Renderer
from buurtbot.outbox.letters.topics import Spot, Topics
from buurtbot.outbox.letters.wording import Wording
from buurtbot.services.core.context import Context
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.wire.plan import millis
from config.network.pages import is_file_of_page, is_on_page
from config.words.texts import Texts

FILE_AGAIN_SECONDS, FILE_GONE_SECONDS = 30.0, 300.0
FILE_PATIENCE_SECONDS = 60.0  # its words wait no longer than this


@dataclass(frozen=True)
class Delivery:
    """Sends what waits in one municipality."""

    context: Context
    texts: Texts
    neighbours: Channel
    desk: TopicChannel
    ring: Ring
    letters: LetterWriter
    now: Now

    async def deliver(self, parcel: Parcel) -> Result:
        """Send one message. Raises NoSuchText for a text that is missing or does not fit."""
        address, outgoing = parcel.address, parcel.waiting.outgoing
        if isinstance(outgoing, Mail):
            return await self.letters.deliver(outgoing, parcel)
        needs_bot = not (address.by_desk_bot or is_on_page(address.chat))
        if needs_bot and not self.neighbours.speaks_for(address.bot):
            return self._nobody_speaks(address.bot)
        match outgoing:
            case Say() as say:
                return await self._say(say, parcel)
            case Change() as change:
                return await self._change(change, parcel)
            case SendFile() as file:
                return await self._file(file, parcel)
            case other:
                return await self._without_words(other, parcel)

    def _nobody_speaks(self, bot: str) -> Result:
        """Its bot has no file any more, and may be back before the neighbourhood is closed."""
        former = self.context.network.former
        if any(n.slug == bot and not n.closed for n in former):
            return TryLater(FILE_GONE_SECONDS)
        return Unreachable("its bot is gone")

    async def _without_words(
        self,
        outgoing: Erase | Unbutton | React | TopicIs | Alarm,
        parcel: Parcel,
    ) -> Result:
        address = parcel.address
        match outgoing:
            case Erase() as erase:
                return await self._erase(erase, parcel)
            case Unbutton(message=message):
                channel = self._channel(address)
                return await channel.unbutton(address.bot, address.chat, message)
            case React(message=message):
                channel = self._channel(address)
                return await channel.react(address.bot, address.chat, message, ARRIVED)
            case TopicIs():
                topics = self._topics(parcel.outbox)
                return await topics.be(outgoing, address, self._at_front(address))
            case Alarm():
                return await self.ring(self.context.neighbourhood(address.neighbourhood), outgoing)

    def _channel(self, address: Address) -> Channel:
        return self.desk if address.by_desk_bot else self.neighbours

    @property
    def _wording(self) -> Wording:
        return Wording(self.context, self.texts, self.now)

    def _renderer(self, address: Address) -> Renderer:
        return self._wording.renderer(address)

    def _at_front(self, address: Address) -> Renderer:
        """For titles, and for lines that begin with a reference: there no line ends within it.

        A title is searched for in the app, with the hyphen that people type.
        """
        return replace(self._renderer(address), whole=False)

    def _topics(self, outbox: Outbox) -> Topics:
        return Topics(self.desk, outbox, self.now)

    # -- new messages

    async def _say(self, say: Say, parcel: Parcel) -> Result:
        address, said, rows = parcel.address, say.text, say.buttons
        if address.is_desk and isinstance(say.to, ToPerson):
            said, rows = text("desk-please-call", words=said), ()
        letter = replace(
            self._wording.letter(said, rows, parcel),
            keys=None if address.by_desk_bot else self._renderer(address).keys(say.keys),
            protect=say.protect,
            quiet=say.quiet,
            id=parcel.waiting.id,
        )
        media = (say.media, *say.others) if say.media else ()
        whole = await self._with_media(letter, media, parcel)
        if isinstance(whole, TryLater):
            return whole
        letter, lost = whole
        return _lacking(await self._send(letter, parcel), lost)

    async def _with_media(
        self, letter: Letter, media: Sequence[Media], parcel: Parcel
    ) -> tuple[Letter, Lost] | TryLater:
        """Add what is passed on. What cannot be had (any more) is said so, not left out."""
        try:
            found = [each for one in media async for each in self._had(one, parcel)]
        except OSError:
            return TryLater(FILE_AGAIN_SECONDS)
        if found:
            letter = replace(letter, attached=found[0], others=tuple(found[1:]))
        if len(found) == len(media):
            return letter, ""
        lost = self._renderer(parcel.address).text(text("media-lost"))
        return replace(letter, text=f"{letter.text}\n\n{lost}"), "file"

    async def _had(self, media: Media, parcel: Parcel) -> AsyncIterator[Attached]:
        """It, or nothing when it cannot be had. Raises OSError while it may still come."""
        try:
            yield await self._attached(media, parcel.address)
        except FileNotFoundError:
            return
        except OSError:
            since = await parcel.outbox.no_file_since(parcel.waiting.id, self.now())
            if millis(self.now()) - since < FILE_PATIENCE_SECONDS * 1000:
                raise

    async def _attached(self, media: Media, address: Address) -> Attached:
        """A file id is known to one bot only: for another one, or of a page, it is fetched."""
        file = media.file.value
        known = media.bot == address.bot and not is_file_of_page(file)
        if media.kind == "location" or known:
            return Attached(media.kind, file=file)
        other = self.desk if media.bot == "desk" else self.neighbours
        content = await other.fetch(media.bot, file)
        return Attached(media.kind, content=content, filename=media.kind)

    async def _file(self, file: SendFile, parcel: Parcel) -> Result:
        content = file.content.value.encode()
        letter = Letter(
            self._renderer(parcel.address).text(file.text),
            attached=Attached("document", content=content, filename=file.filename),
            protect=file.protect,
            id=parcel.waiting.id,
        )
        return await self._send(letter, parcel)

    async def _send(self, letter: Letter, parcel: Parcel) -> Result:
        """Send a letter where it belongs. A group that refuses everything is not reached."""
        address = parcel.address
        spot = await self._topics(parcel.outbox).spot(address, self._at_front(address))
        if not isinstance(spot, Spot):
            return _not_reached(spot, address)
        letter = replace(letter, thread=spot.thread or None)
        result = await self._insisting(parcel, spot.label).send(letter)
        if isinstance(result, NoTopic) and address.thread:  # it is gone, and what was asked is not
            result = await self._insisting(parcel).send(replace(letter, thread=None))
        return _not_reached(result, address)

    def _insisting(self, parcel: Parcel, label: str = "") -> Insisting:
        address, not_shown = parcel.address, ""
        renderer = self._at_front(address)
        if address.is_desk:
            not_shown = renderer.text(text("desk-not-shown", ref=address.ref or "-"))
        lost: dict[Lost, str] = {
            "file": renderer.text(text("media-lost")),
            "voice": renderer.text(text("voice-not-let-in")),
        }
        channel = self._channel(address)
        return Insisting(channel, address.bot, address.chat, lost, parcel.parts, not_shown, label)

    async def not_shown(self, parcel: Parcel) -> Result:
        """A text of ours is missing: a desk hears that there was something; a person nothing."""
        address, outgoing = parcel.address, parcel.waiting.outgoing
        if not address.is_desk or not isinstance(outgoing, Say | Change | SendFile):
            return Refused("no such text")
        said = self._at_front(address).text(text("desk-not-shown", ref=address.ref or "-"))
        return await self._send(Letter(said), parcel)

    # -- earlier messages

    async def _change(self, change: Change, parcel: Parcel) -> Result:
        worded = self._wording.letter(change.text, change.buttons, parcel)
        bare = replace(worded, protect=change.protect)
        whole = await self._with_media(bare, (change.media,) if change.media else (), parcel)
        if isinstance(whole, TryLater):
            return whole
        letter, lost = whole
        result = await self._changed(change, letter, parcel)
        if isinstance(result, Gone | Refused) and change.anew:
            result = await self._send(letter, parcel)
        return _lacking(result, lost)

    async def _changed(self, change: Change, letter: Letter, parcel: Parcel) -> Result:
        address = parcel.address
        where = await parcel.where(change.name)
        if where is None:
            return Gone()
        if address.case:
            label = await self._topics(parcel.outbox).label(address, self._at_front(address))
            letter = replace(letter, text=f"{label}\n{letter.text}".strip())
        return await self._insisting(parcel).change(where.message, letter)

    async def _erase(self, erase: Erase, parcel: Parcel) -> Result:
        address = parcel.address
        if erase.message:
            return await self._channel(address).erase(address.bot, address.chat, erase.message)
        result: Result = Gone()
        for name in _onward(erase.name) if erase.onward else (erase.name,):
            where = await parcel.where(name)
            if where is None:
                break
            result = await self._taken_away(where.message, address)
            if not isinstance(result, Delivered | Gone):
                break
        return result

    async def _taken_away(self, message: int, address: Address) -> Result:
        """One of ours goes; after two days Telegram does not let it: then its words do."""
        result = await self._channel(address).erase(address.bot, address.chat, message)
        if not isinstance(result, Gone):
            return result
        empty = Letter(self._renderer(address).text(text("words-taken-away")))
        return await self._channel(address).change(address.bot, address.chat, message, empty)


def _onward(name: str) -> Iterator[str]:
    """This name and those that follow it: "said:c1:7:1", "said:c1:7:2", ..."""
    stem, _, first = name.rpartition(":")
    return (f"{stem}:{number}" for number in count(int(first)))


def _lacking(result: Result, lost: Lost) -> Result:
    return replace(result, lost=lost) if lost and isinstance(result, Delivered) else result


def _not_reached(result: Result, address: Address) -> Result:
    """A group that takes not even a bare line cannot be reached; what is for it stays waiting."""
    if not address.is_desk:
        return result
    if isinstance(result, NoTopic) and not address.case:
        return Unreachable("the group is closed for us")
    return Unreachable(result.why) if isinstance(result, Refused) else result
