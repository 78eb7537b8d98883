"""Somebody who uses a page of ours: their forms go in, and what stands there is read."""

import itertools
from dataclasses import dataclass, field

from buurtbot.service import Service
from buurtbot.storage.pages import Note, Page, PageButton
from config.pages import page_number
from handlers.pages.heard import Posted


@dataclass
class PageReader:
    """At one bot, on one page; `name` is only told by a worker."""

    service: Service
    bot: str
    user: int
    chat: int = 0
    topic: int = 0
    name: str = ""
    groups: tuple[int, ...] = ()
    _forms: "itertools.count[int]" = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        """In private, where nothing else is said."""
        self.chat = self.chat or self.user

    async def notes(self) -> list[Note]:
        """What stands there."""
        found = self.service.way_in.channel.of(self.bot, self.chat)
        assert found is not None
        return await found[0].read(Page(found[1].name, self.topic))

    async def texts(self) -> list[str]:
        """The words of it."""
        return [note.text for note in await self.notes()]

    async def writes(self, words: str, *, once: str = "") -> bool:
        """Send words in; wait for what comes of it."""
        return await self._sends(Posted(self._once(once), self.user, self.chat, words=words))

    async def presses(self, label: str, *, once: str = "") -> bool:
        """Press the newest button with this label."""
        note, button = await self._button(label)
        form = Posted(self._once(once), self.user, self.chat)
        return await self._sends(form, press=button.data, message=note.number)

    async def _button(self, label: str) -> tuple[Note, PageButton]:
        for note in reversed(await self.notes()):
            for button in itertools.chain.from_iterable(note.buttons):
                if button.label == label:
                    return note, button
        raise LookupError(label)

    def _once(self, once: str) -> str:
        return once or f"form{next(self._forms)}"

    async def _sends(self, form: Posted, *, press: str = "", message: int = 0) -> bool:
        form = Posted(
            form.once,
            form.user,
            form.chat,
            words=form.words,
            press=press,
            message=message,
            topic=self.topic,
            name=self.name,
            groups=self.groups,
        )
        way = self.service.way_in
        found = self.service.way_in.channel.of(self.bot, self.chat)
        assert found is not None
        since = await found[0].version(Page(found[1].name, self.topic))
        taken = await way.post(self.bot, form)
        await way.answered(self.bot, self.chat, self.topic, since)
        return taken


def a_resident(service: Service, who: str, bot: str = "moerwijk") -> PageReader:
    """A resident with a page at this neighbourhood."""
    return PageReader(service, bot, page_number("resident", who))
