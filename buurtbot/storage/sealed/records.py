"""Records to JSON and back, with every PRIVATE field sealed for its place.

A stored value is a header line `etag owner key mark` and the JSON. The etag belongs to the
operation that wrote it, so a record that was removed and made anew is never mistaken for the one
that was read. Owner and key say whose data key sealed it, without reading the JSON; the mark in
which form (forms.py), and is absent from what was written before there were any.
"""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, cast, get_args, get_type_hints

from pydantic import TypeAdapter
from pydantic_core import to_json

from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.records import RECORDS
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.at_rest.sealing import name_of, seal, unseal

R = TypeVar("R", bound=Record)
NAMES: dict[type[Any], str] = {kind: name for name, kind in RECORDS.items()}


ADAPTERS: dict[Any, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in NAMES}


def _private(kind: type[Any]) -> Iterator[str]:
    hints = get_type_hints(kind)
    for field in fields(kind):
        if field.metadata.get("private"):
            yield field.name
        for inner in filter(is_dataclass, (hints[field.name], *get_args(hints[field.name]))):
            yield from (f"{field.name}.{name}" for name in _private(cast("type[Any]", inner)))


SEALED: dict[Any, tuple[str, ...]] = {kind: tuple(_private(kind)) for kind in NAMES}


def private_fields(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields that are sealed; of a record within, "offer.wishes"."""
    return SEALED[kind]


def _holder(plain: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    """Whose field a name means, and which; nobody's when the record within is absent."""
    outer, _, name = path.rpartition(".")
    return (plain.get(outer) or {}) if outer else plain, name


def place(municipality: str, kind: str, id_: str, field: str) -> str:
    """The associated data of one sealed field."""
    return f"{municipality}|{kind}|{id_}|{field}"


def dump(record: Record, *, data_key: bytes, municipality: str, etag: str, mark: str) -> str:
    """Write a record as it is stored."""
    kind = type(record)
    plain = ADAPTERS[kind].dump_python(record, mode="json")
    for field in private_fields(kind):
        holder, name = _holder(plain, field)
        if name in holder:
            where = place(municipality, NAMES[kind], record.id, field)
            holder[name] = seal(data_key, holder[name], where)
    header = f"{etag} {record.owner} {name_of(data_key)} {mark}"
    return f"{header}\n{to_json(plain).decode()}"


def owner_of(stored: str) -> str:
    """Whose key opens this stored record."""
    return _header(stored)[1]


def is_sealed_with(stored: str, data_key: bytes) -> bool:
    """Whether this key sealed it; not so when its owner was forgotten, and came back since."""
    return _header(stored)[2] == name_of(data_key)


def mark_of(stored: str) -> str:
    """In which form a record is stored, and which version wrote it; see forms.py."""
    return "".join(_header(stored)[3:])


def look_at(kind: str, stored: str, forms: Forms) -> dict[str, Any]:
    """The JSON of a stored record in the form of today, what is private still sealed."""
    return forms.today(kind, mark_of(stored), json.loads(_plain_of(stored)))


def _plain_of(stored: str) -> str:
    return stored.partition("\n")[2]


def etag_of(stored: str | None) -> str:
    """The etag of a stored value; empty for one that is not there."""
    return _header(stored)[0] if stored else ""


def _header(stored: str) -> list[str]:
    return stored.partition("\n")[0].split(" ")


def load(kind: type[R], stored: str, *, data_key: bytes, municipality: str, forms: Forms) -> R:
    """Read a stored record. Raises Unreadable when its key is not the right one, and Later."""
    mark, plain = mark_of(stored), json.loads(_plain_of(stored))
    for field in forms.sealed(NAMES[kind], mark, private_fields(kind)):
        holder, name = _holder(plain, field)
        if name in holder:
            where = place(municipality, NAMES[kind], plain["id"], field)
            holder[name] = unseal(data_key, holder[name], where)
    loaded: R = forms.read(NAMES[kind], mark, plain, ADAPTERS[kind])
    return loaded
