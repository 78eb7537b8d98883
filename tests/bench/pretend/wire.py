"""HTTP/1.1 with as little work as can be, so that what is measured is the bot and not Telegram.

Loopback only; both sides speak with Content-Length, on connections that stay open.
"""

import asyncio
import json
import re
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
KIND = re.compile(rb"\r\ncontent-type: *([^\r;]+)", re.IGNORECASE)
AFTER = re.compile(rb"\r\nretry-after: *(\d+)", re.IGNORECASE)
NAME = re.compile(rb'name="([^"]+)"')
Json = dict[str, Any]


class Message(NamedTuple):
    """What came over the wire: the first line, the kind of its body and the body."""

    line: bytes
    kind: bytes
    body: bytes
    retry_after: int = 0

    @property
    def path(self) -> str:
        """Of a request."""
        return self.line.split(b" ", 2)[1].decode().partition("?")[0]

    @property
    def status(self) -> int:
        """Of an answer."""
        return int(self.line.split(b" ", 2)[1])

    @property
    def args(self) -> Json:
        """A call, as JSON, as a form or as multipart (that is how aiogram answers a webhook)."""
        if not self.body:
            return {}
        if self.kind == b"application/json":
            found = json.loads(self.body)
            return found if isinstance(found, dict) else {}
        if self.kind == b"multipart/form-data":
            return _parts(self.body)
        if self.kind == b"application/x-www-form-urlencoded":
            return dict(parse_qsl(self.body.decode()))
        return {}


NOT_THERE = Message(b"HTTP/1.1 503 X", b"", b"")


def _parts(body: bytes) -> Json:
    border = body.partition(b"\r\n")[0]
    found: Json = {}
    for part in body.split(border)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = NAME.search(head)
        if name:
            found[name[1].decode()] = value.removesuffix(b"\r\n").decode()
    return found


class Reader(asyncio.Protocol, ABC):
    """Cuts what comes in into messages."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport
        self._bytes = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the line."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Hand over each whole message."""
        self._bytes += data
        while (end := self._bytes.find(b"\r\n\r\n")) >= 0:
            head = self._bytes[:end]
            length = LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._bytes) < whole:
                return
            body, self._bytes = self._bytes[end + 4 : whole], self._bytes[whole:]
            kind, after = KIND.search(head), AFTER.search(head)
            line = head.partition(b"\r\n")[0]
            seconds = int(after[1]) if after else 0
            self.heard(Message(line, kind[1].strip() if kind else b"", body, seconds))

    @abstractmethod
    def heard(self, message: Message) -> None:
        """Do something with it."""


Answering = Callable[[Message], Json | Awaitable[Json]]


class Served(Reader):
    """One connection of somebody who calls us."""

    def __init__(self, answer: Answering, tasks: asyncio.TaskGroup) -> None:
        super().__init__()
        self._answer, self._tasks = answer, tasks

    def heard(self, message: Message) -> None:
        """Answer at once, or when it is there."""
        answer = self._answer(message)
        if isinstance(answer, dict):
            self._write(answer)
        else:
            self._tasks.create_task(self._later(answer))

    async def _later(self, answer: Awaitable[Json]) -> None:
        self._write(await answer)

    def _write(self, answer: Json) -> None:
        body = json.dumps(answer).encode()
        status = int(answer.get("error_code", 200))
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n"
        self.transport.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)


class _Line(Reader):
    """One connection to somebody whom we call."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: asyncio.Future[Message] | None = None

    def heard(self, message: Message) -> None:
        """Hand over the answer to who waits for it."""
        if self.answer and not self.answer.done():
            self.answer.set_result(message)

    def connection_lost(self, _: Exception | None) -> None:
        """Who waits for an answer hears that there is none."""
        if self.answer and not self.answer.done():
            self.answer.set_exception(ConnectionError("closed without an answer"))


class Caller:
    """Posts JSON; lines that are free are used again."""

    def __init__(self) -> None:
        self._free: dict[str, list[_Line]] = {}

    async def post(self, url: str, body: bytes, headers: str) -> Message:
        """One POST; who is not there, or hangs up, answers 503 as Telegram sees it."""
        to = urlsplit(url)
        head = f"POST {to.path} HTTP/1.1\r\nHost: {to.netloc}\r\n{headers}"
        kind = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        free = self._free.setdefault(to.netloc, [])
        while free:  # one that was not used for long may be hung up at this very moment
            line = free.pop()
            with suppress(ConnectionError):
                return await self._asked(line, (head + kind).encode() + body, free)
        try:
            line = await self._new_line(to.netloc)
            return await self._asked(line, (head + kind).encode() + body, free)
        except OSError:
            return NOT_THERE

    async def _asked(self, line: _Line, what: bytes, free: list[_Line]) -> Message:
        """What is answered; raises ConnectionError."""
        if line.transport.is_closing():
            raise ConnectionError
        line.answer = asyncio.get_running_loop().create_future()
        line.transport.write(what)
        answer = await line.answer
        free.append(line)
        return answer

    async def _new_line(self, netloc: str) -> _Line:
        host, _, port = netloc.partition(":")
        _, line = await asyncio.get_running_loop().create_connection(_Line, host, int(port))
        return line
