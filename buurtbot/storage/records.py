"""Records to JSON and back, with every PRIVATE field sealed for its place.

A stored value is a header line `etag owner key` and the JSON. The etag belongs to the operation
that wrote it, so a record that was removed and made anew is never mistaken for the one that was
read. Owner and key say whose data key sealed it, without reading the JSON.
"""

import json
from dataclasses import fields
from typing import Any, TypeVar

from pydantic import TypeAdapter

from buurtbot.domain.case import Case
from buurtbot.domain.decision import Record
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.person import Person
from buurtbot.domain.talk import Talk
from buurtbot.storage.sealing import name_of, seal, unseal

R = TypeVar("R", Person, HelpRequest, Case, Talk)
NAMES: dict[type[Any], str] = {
    Person: "person",
    HelpRequest: "request",
    Case: "case",
    Talk: "talk",
}


ADAPTERS: dict[Any, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in NAMES}
SEALED: dict[Any, tuple[str, ...]] = {
    kind: tuple(f.name for f in fields(kind) if f.metadata.get("private")) for kind in NAMES
}


def private_fields(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields that are sealed."""
    return SEALED[kind]


def place(municipality: str, kind: str, id_: str, field: str) -> str:
    """The associated data of one sealed field."""
    return f"{municipality}|{kind}|{id_}|{field}"


def dump(record: Record, *, data_key: bytes, municipality: str, etag: str) -> str:
    """Write a record as it is stored."""
    kind = type(record)
    plain = ADAPTERS[kind].dump_python(record, mode="json")
    for field in private_fields(kind):
        where = place(municipality, NAMES[kind], record.id, field)
        plain[field] = seal(data_key, plain[field], where)
    header = f"{etag} {record.owner} {name_of(data_key)}"
    return f"{header}\n{json.dumps(plain, separators=(',', ':'))}"


def owner_of(stored: str) -> str:
    """Whose key opens this stored record."""
    return _header(stored)[1]


def is_sealed_with(stored: str, data_key: bytes) -> bool:
    """Whether this key sealed it; not so when its owner was forgotten, and came back since."""
    return _header(stored)[2] == name_of(data_key)


def etag_of(stored: str | None) -> str:
    """The etag of a stored value; empty for one that is not there."""
    return _header(stored)[0] if stored else ""


def _header(stored: str) -> list[str]:
    return stored.partition("\n")[0].split(" ")


def load(kind: type[R], stored: str, *, data_key: bytes, municipality: str) -> R:
    """Read a stored record. Raises Unreadable when its key is not the right one."""
    plain = json.loads(stored.partition("\n")[2])
    for field in private_fields(kind):
        if field in plain:
            where = place(municipality, NAMES[kind], plain["id"], field)
            plain[field] = unseal(data_key, plain[field], where)
    loaded: R = ADAPTERS[kind].validate_python(plain)
    return loaded
