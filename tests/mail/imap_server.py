"""A mailbox on loopback that speaks IMAP as far as it is asked: sign in, search, fetch, flag."""

import asyncio
import re
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Final

from config.environment.mailbox import MailboxServer

USER, PASSWORD = "buurt", "geheim"
COMMAND: Final = re.compile(rb"(\S+) (?:UID )?(\S+) ?(.*)\r\n", re.IGNORECASE)


@dataclass
class Mailbox:
    """What is in it, by number, and how each is flagged."""

    letters: dict[int, bytes] = field(default_factory=dict)
    flags: dict[int, set[str]] = field(default_factory=dict)
    port: int = 0
    heard: list[bytes] = field(default_factory=list)
    loop: asyncio.AbstractEventLoop | None = None
    flagged: asyncio.Event = field(default_factory=asyncio.Event)

    def puts(self, raw: bytes) -> int:
        """A letter arrives."""
        number = len(self.letters) + 1
        self.letters[number], self.flags[number] = raw, set()
        return number

    def server(self, **more: str) -> MailboxServer:
        """Where it is, as buurtbot is told."""
        known = {"user": USER, "password": PASSWORD} | more
        return MailboxServer("127.0.0.1", self.port, tls=False, **known)

    def answers(self, command: str, rest: str) -> Iterator[bytes]:
        """What it says to a command, before its OK."""
        match command:
            case "SELECT":
                yield b"* 9 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n"
            case "SEARCH":
                new = [str(n) for n, flags in self.flags.items() if not flags]
                yield f"* SEARCH {' '.join(new)}\r\n".encode()
            case "FETCH":
                raw = self.letters[int(rest.split(maxsplit=1)[0])]
                yield b"* 1 FETCH (UID %d BODY[]<0> {%d}\r\n" % (
                    int(rest.split(maxsplit=1)[0]),
                    len(raw),
                )
                yield raw + b")\r\n"
            case "STORE":
                self._flag(*rest.split())
            case "CAPABILITY":
                yield b"* CAPABILITY IMAP4rev1\r\n"

    def _flag(self, number: str, _plus: str, flag: str) -> None:
        self.flags[int(number)].add(flag.strip("()"))
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self.flagged.set)

    def refuses(self, command: str, rest: str) -> bool:
        """A wrong password, or a folder that is not there."""
        wrong = command == "LOGIN" and PASSWORD not in rest
        return wrong or (command == "SELECT" and "INBOX" not in rest)


class Served(socketserver.ThreadingTCPServer):
    """A mailbox at a port; with `tls` it begins with that."""

    daemon_threads = True

    def __init__(self, box: Mailbox, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), Talk)
        self.box, self.tls = box, tls


class Talk(socketserver.StreamRequestHandler):
    """One program that reads it."""

    server: Served

    def setup(self) -> None:
        """Over TLS, where it has that; the first word shakes hands."""
        if self.server.tls is not None:
            self.request = self.server.tls.wrap_socket(
                self.request, server_side=True, do_handshake_on_connect=False
            )
        super().setup()

    def handle(self) -> None:
        """Talk until either hangs up."""
        with suppress(ssl.SSLError, ConnectionError):  # who does not trust us hangs up
            self.wfile.write(b"* OK ready\r\n")
            for line in self.rfile:
                found = COMMAND.fullmatch(line)
                if found is None:  # a program that wants TLS, where there is none
                    return
                self.server.box.heard.append(line)
                self._answers(found[1], found[2].decode().upper(), found[3].decode())

    def finish(self) -> None:
        """What was wrapped is ours to close."""
        super().finish()
        self.request.close()

    def _answers(self, tag: bytes, command: str, rest: str) -> None:
        if self.server.box.refuses(command, rest):
            self.wfile.write(tag + b" NO refused\r\n")
            return
        for said in self.server.box.answers(command, rest):
            self.wfile.write(said)
        self.wfile.write(tag + b" OK done\r\n")


@contextmanager
def mailbox(tls: ssl.SSLContext | None = None) -> Iterator[Mailbox]:
    """Open one."""
    box = Mailbox()
    with Served(box, tls) as server:
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield box
        server.shutdown()
        thread.join()
