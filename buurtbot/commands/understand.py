"""`buurtbot understand`: what the bot reads in a typed line, one line in and one line of JSON out.

Each line stands alone; nothing is logged and nothing is kept. A reader is imported when it is
asked for, so that the command answers at once.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO, Final
from zoneinfo import ZoneInfo

from buurtbot.terminal import Command, Options

if TYPE_CHECKING:
    from buurtbot.domain.times.reading import SaidTime
    from geo.typed.address import TypedAddress

Understood = Mapping[str, object] | None
Reader = Callable[[str, datetime], Understood]

AMSTERDAM: Final = ZoneInfo("Europe/Amsterdam")
LONGEST_LINE: Final = 100_000  # bytes of one line that are read; what comes after is left unread


def _told_address(found: "TypedAddress | None") -> Understood:
    if found is None:
        return None
    number = found.number
    return {
        "postcode": found.postcode,
        "number": number.number if number else None,
        "suffix": (number.suffix or None) if number else None,
        "street": found.street,
        "place": found.place,
        "rest": found.rest,
    }


def _address() -> Reader:
    from geo.typed.address import read_address

    return lambda line, _now: _told_address(read_address(line))


def _told_time(said: "SaidTime | None") -> Understood:
    if said is None:
        return None
    return {
        "day": said.day.isoformat() if said.day else None,
        "part": said.part,
        "at": said.at.strftime("%H:%M") if said.at else None,
        "any": said.any,
        "weekly": said.weekly,
    }


def _time() -> Reader:
    from buurtbot.domain.times.reading import read_time

    return lambda line, now: _told_time(read_time(line, now))


def _need() -> Reader:
    from buurtbot.domain.meaning.need import NAMES, NeedBook, read_need
    from config.meaning.need_weights import load_need_weights
    from config.meaning.needs import load_needs

    book = NeedBook.of(load_needs(), load_need_weights())

    def read(line: str, now: datetime) -> Understood:
        need = read_need(line, now, book)
        return {
            "intent": need.intent,
            "kinds": [NAMES[kind] for kind in need.kinds],
            "who": need.who,
            "when": _told_time(need.when),
            "where": _told_address(need.where),
            "rest": need.rest,
            "why": need.why,
        }

    return read


def _phone() -> Reader:
    from buurtbot.domain.phone.numbers import read_phones

    def read(line: str, _now: datetime) -> Understood:
        said = read_phones(line)
        return {"numbers": said.numbers, "note": said.note or None} if said else None

    return read


READERS: Final[Mapping[str, Callable[[], Reader]]] = {
    "address": _address,
    "time": _time,
    "phone": _phone,
    "need": _need,
}


def moment(told: str) -> datetime:
    """Read a time in ISO 8601; without an offset it is that of Amsterdam."""
    try:
        said = datetime.fromisoformat(told)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{told}: write 2026-11-24T09:30") from None
    return said.astimezone(UTC) if said.tzinfo else said.replace(tzinfo=AMSTERDAM).astimezone(UTC)


def understand(given: argparse.Namespace) -> int:
    """Read lines as the bot reads them; answer each with one line of JSON, at once:

    address  {"postcode": "1072GR", "number": 12, "suffix": "A", "street":, "place":, "rest":}
             a postcode without a space, a suffix in capitals without signs, rest as typed
    time     {"day": "2026-12-04", "part": "afternoon", "at": "14:30", "any":, "weekly":}
             seen from --now; "tussen 2 en 4" is at 14:00, and "in het weekend" its first day;
             any: every time is good, which is not as soon as possible
    phone    {"numbers": ["+31612345678"], "note": "na 18u"}
             in their order, and what else was said; 14070 as it is
    need     {"intent": "ask", "kinds": ["groceries"], "who": "other", "when":, "where":,
             "rest": "brood halen", "why": ["kind", "request"]}
             intent: ask offer yes no status withdraw done thanks human data forget pause greeting
             other; kinds: groceries medicines meal dog company chores escort papers other; who:
             self, other or null; when and where as above; rest: the words for who helps
    null     nothing was understood

    Every name is there; what was not said is null. Nothing is logged and nothing is kept.
    """
    read = READERS[given.what]()
    now = given.now or datetime.fromtimestamp(time.time(), UTC)
    for line in lines_in(sys.stdin.buffer):
        answer = json.dumps(read(line, now), ensure_ascii=False)
        sys.stdout.buffer.write(f"{answer}\n".encode())
        sys.stdout.flush()
    return 0


def lines_in(stream: BinaryIO) -> Iterator[str]:
    """The lines without their ends, each cut off where it gets longer than anybody types.

    Bytes that are no UTF-8 become a sign that means nothing; what stands around is read.
    """
    while line := stream.readline(LONGEST_LINE):
        tail = line
        while tail and not tail.endswith(b"\n"):
            tail = stream.readline(LONGEST_LINE)
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


OPTIONS: Final[Options] = {
    "what": {"choices": tuple(READERS), "help": "what each line is read as"},
    "--now": {
        "type": moment,
        "metavar": "ISO",
        "help": "what time it is, such as 2026-11-24T09:30 (in Amsterdam); without it: now",
    },
}
COMMAND: Final = Command(understand, "show what the bot reads in a typed line", OPTIONS)
