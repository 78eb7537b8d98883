"""Answers with mail addresses in them: where an alarm goes, and who works at the web desk."""

import re
from collections.abc import Sequence
from typing import Final

import tomlkit
from tomlkit.items import Array

from config.beginning.answers import Refused
from config.core.contact import mail_address

BETWEEN: Final = re.compile(r"[,;\n]+")
Named = tuple[str, str]  # a name, and the address


def read_mails(said: str) -> tuple[str, ...] | Refused:
    """Mail addresses; or none."""
    words = [word for word in re.split(r"[,;\s]+", said.strip()) if word]
    try:
        return tuple(dict.fromkeys(map(mail_address, words)))
    except ValueError:
        return Refused("begin-no-mails")


def read_workers(said: str) -> tuple[Named, ...] | Refused:
    """ "Karin karin@desk.example, Bram bram@desk.example": a name and an address each; or none."""
    found: dict[str, str] = {}
    for one in filter(None, map(str.strip, BETWEEN.split(said))):
        name, _, written = one.rpartition(" ")
        try:
            mail = mail_address(written.strip("<>")).casefold()
        except ValueError:
            return Refused("begin-no-workers")
        if not name.strip():
            return Refused("begin-no-workers")
        found.setdefault(mail, " ".join(name.split()))
    return tuple((name, mail) for mail, name in found.items())


def as_tables(workers: Sequence[Named]) -> Array | None:
    """As they stand in a file, one on a line; None for nobody."""
    if not workers:
        return None
    listed = tomlkit.array().multiline(multiline=True)
    for name, mail in workers:
        table = tomlkit.inline_table()
        table.update({"name": name, "mail": mail})
        listed.append(table)
    return listed
