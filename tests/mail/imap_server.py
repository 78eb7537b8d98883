"""A mailbox on loopback that speaks IMAP as far as it is asked: sign in, search, fetch, flag."""

import asyncio
import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def mailbox() -> Iterator[Mailbox]:
    """Open one."""
    box = Mailbox()

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"* OK ready\r\n")
            for line in self.rfile:
                found = COMMAND.fullmatch(line)
                assert found is not None
                tag, command, rest = found[1], found[2].decode().upper(), found[3].decode()
                if box.refuses(command, rest):
                    self.wfile.write(tag + b" NO refused\r\n")
                    continue
                for said in box.answers(command, rest):
                    self.wfile.write(said)
                self.wfile.write(tag + b" OK done\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        server.daemon_threads = True
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield box
        server.shutdown()
        thread.join()
