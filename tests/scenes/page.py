"""Somebody who uses a page of ours: their forms go in, and what stands there is read."""

import itertools
from dataclasses import dataclass, field
from functools import cache

from buurtbot.service import Service
from buurtbot.storage.doors.pages import Note, Page, PageButton
from config.network.network import Network, load_network
from config.network.pages import Worker, desk_page, page_number
from handlers.pages.heard import Posted
from tests.scenes.street import CONFIG


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
        return once or f"form{next(self._forms)}-{self.chat}"

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
        return await self.service.way_in.post(self.bot, form)


def a_resident(service: Service, who: str, bot: str = "moerwijk") -> PageReader:
    """A resident with a page at this neighbourhood."""
    return PageReader(service, bot, page_number("resident", who))


KARIN = Worker(name="Karin", mail="karin@desk.example")
FATMA = Worker(name="Fatma", mail="fatma@desk.example")


@cache
def our_network() -> Network:
    """Ours, as its files tell it; read once."""
    return load_network(CONFIG)


def with_web_desk(*, group: bool, workers: tuple[Worker, ...] = (KARIN, FATMA)) -> Network:
    """The network of the demo, with these workers at the web desk of Moerwijk.

    `group`: beside its group in Telegram, or instead of it.
    """
    network = our_network()
    moerwijk = network.neighbourhood("moerwijk")
    changed = {"workers": workers, **({} if group else {"group": 0})}
    desk = moerwijk.desk.model_copy(update=changed)
    there = moerwijk.model_copy(update={"desk": desk})
    every = (there if n.slug == "moerwijk" else n for n in network.neighbourhoods)
    return network.model_copy(update={"neighbourhoods": tuple(every)})


def at_web_desk(service: Service, worker: Worker, *, topic: int = 0) -> PageReader:
    """A worker at the desk of Moerwijk: the general page, or the topic of a case."""
    here = desk_page("moerwijk")
    return PageReader(service, "desk", worker.user, here, topic, worker.name, (here,))


def own_page(service: Service, worker: Worker) -> PageReader:
    """The worker's own page, where talks are held."""
    return PageReader(
        service, "desk", worker.user, name=worker.name, groups=(desk_page("moerwijk"),)
    )
