"""Somebody in a browser without JavaScript, on our page for residents."""

import html
import re
from dataclasses import dataclass
from typing import Self

import aiohttp

TAGS = re.compile(r"<[^>]+>")
BUTTON = re.compile(r'<button[^>]*name="(\w+)"[^>]*value="([^"]*)"[^>]*>([^<]*)</button>')
SEAT = re.compile(r'name="seat" value="([^"]+)"')
MARK = re.compile(r'name="mark" value="([^"]+)"')


@dataclass
class Browsing:
    """One browser, at the page of one neighbourhood. It keeps cookies, as browsers do."""

    session: aiohttp.ClientSession
    home: str
    html: str = ""
    status: int = 0
    address: str = ""

    @classmethod
    def of(cls, pages: str, slug: str = "moerwijk") -> Self:
        """A new browser, in which nobody was yet."""
        jar = aiohttp.CookieJar(unsafe=True)
        return cls(aiohttp.ClientSession(cookie_jar=jar), f"{pages}/b/{slug}")

    async def __aenter__(self) -> Self:
        """Opened, and closed afterwards."""
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.session.close()

    async def opens(self, path: str = "", **headers: str) -> str:
        """Open an address below the page."""
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.get(f"{self.home}{path}", headers=more) as answer:
            return await self.read(answer)

    async def sends(self, path: str, **form: str) -> str:
        """Send a form in, and see the page behind it."""
        async with self.session.post(f"{self.home}{path}", data=form) as answer:
            return await self.read(answer)

    async def read(self, answer: aiohttp.ClientResponse) -> str:
        """See the page of this answer."""
        self.html, self.status = await answer.text(), answer.status
        self.address = str(answer.url)
        return self.text

    @property
    def text(self) -> str:
        """The words that stand there."""
        return " ".join(html.unescape(TAGS.sub(" ", self.html)).split())

    @property
    def mark(self) -> str:
        """The mark of the forms that are shown."""
        found = MARK.search(self.html)
        assert found, self.text
        return found[1]

    @property
    def seat(self) -> str:
        """What the form for four words says of its page; nothing where there is none."""
        found = SEAT.search(self.html)
        return found[1] if found else ""

    @property
    def files(self) -> list[str]:
        """Where the photos and voices are that are shown, below the page."""
        return re.findall(r'src="[^"]*/bestand/([^"]+)"', self.html)

    @property
    def buttons(self) -> list[str]:
        """What stands on the buttons that say something."""
        return [html.unescape(label) for _, _, label in BUTTON.findall(self.html)]

    async def begins(self, name: str = "Willem", **query: str) -> list[str]:
        """Begin, and read the four words."""
        await self.opens()
        await self.sends("/begin", name=name)
        return re.findall(r"<li>(\w+)</li>", self.html)

    async def writes(self, words: str) -> str:
        """Type something and send it."""
        return await self.sends("/zeg", mark=self.mark, words=words)

    async def presses(self, label: str) -> str:
        """Press the newest button with this label."""
        for name, value, shown in reversed(BUTTON.findall(self.html)):
            if html.unescape(shown) == label:
                path = "/zo" if name in {"look", "language"} else "/zeg"
                return await self.sends(path, mark=self.mark, **{name: html.unescape(value)})
        raise LookupError(label)
