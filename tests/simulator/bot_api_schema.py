"""Telegram's own list of methods and types, as a judge of what the local Telegram says and takes.

The file `botapi-10.3.mini.json` is no part of the project: it is looked for in a folder `botapi`
(or `shared/botapi`) beside the checkout, and without it nothing is judged.
"""

import json
import pathlib
import re
from functools import cache
from typing import Any

NAME = "botapi-10.3.mini.json"
PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "Float": (int, float),
    "String": (str,),
    "Boolean": (bool,),
    "True": (bool,),
    "int": (int,),
    "bool": (bool,),
    "str": (str,),
}
# A union whose members do not start with its name.
UNIONS = {"MaybeInaccessibleMessage": ["Message", "InaccessibleMessage"]}


@cache
def find() -> dict[str, Any] | None:
    folders = [p / f for p in pathlib.Path(__file__).parents for f in ("botapi", "shared/botapi")]
    found = next((folder / NAME for folder in folders if (folder / NAME).is_file()), None)
    return json.loads(found.read_text()) if found else None


def problems(value: Any, kind: str, where: str = "") -> list[str]:
    """What is wrong with this value as a `kind`; empty when nothing is."""
    where = where or kind
    if " | " in kind and not kind.startswith("list["):
        return _any_of(value, kind.split(" | "), where)
    inner = re.fullmatch(r"list\[(.*)\]|Array of (.*)", kind)
    if inner:
        if not isinstance(value, list):
            return [f"{where}: {value!r} is no list"]
        item = inner[1] or inner[2]
        return [p for n, each in enumerate(value) for p in problems(each, item, f"{where}[{n}]")]
    if kind in PLAIN:
        return _plain(value, kind, where)
    return _object(value, kind, where)


def _plain(value: Any, kind: str, where: str) -> list[str]:
    right = isinstance(value, PLAIN[kind]) and (isinstance(value, bool) == (bool in PLAIN[kind]))
    return [] if right and (kind != "True" or value) else [f"{where}: {value!r} is no {kind}"]


def _any_of(value: Any, kinds: list[str], where: str) -> list[str]:
    tried = [problems(value, kind, where) for kind in kinds]
    return [] if [] in tried else min(tried, key=len)


def _object(value: Any, kind: str, where: str) -> list[str]:
    types = (find() or {})["types"]
    fields = types[kind]
    members = UNIONS.get(kind) or [t for t in types if t.startswith(kind) and types[t]]
    if not fields and members and kind != "ForumTopicClosed":
        return _any_of(value, members, where)
    if not isinstance(value, dict):
        return [f"{where}: {value!r} is no {kind}"]
    found = [f"{where}.{name}: unknown to {kind}" for name in value if name not in fields]
    for name, (kinds, required) in fields.items():
        if name in value:
            found += _any_of(value[name], kinds, f"{where}.{name}")
        elif required:
            found.append(f"{where}.{name}: missing")
    return found


def problems_of_call(method: str, args: dict[str, Any]) -> list[str]:
    """What is wrong with the arguments of a call; form values are texts, objects in them JSON."""
    methods = {name.lower(): spec for name, spec in (find() or {})["methods"].items()}
    fields = methods[method]["fields"]
    found = [f"{method}: unknown argument {name}" for name in args if name not in fields]
    for name, (kinds, required) in fields.items():
        if name in args:
            found += _any_of(_value(args[name], kinds), kinds, f"{method}({name})")
        elif required:
            found.append(f"{method}: {name} is missing")
    return found


def problems_of_result(method: str, result: Any) -> list[str]:
    methods = {name.lower(): spec for name, spec in (find() or {})["methods"].items()}
    return problems(result, methods[method]["returns"])


def _value(value: Any, kinds: list[str]) -> Any:
    if not isinstance(value, str) or "String" in kinds or "InputFile" in kinds:
        return value
    try:
        return json.loads(value.lower() if kinds == ["Boolean"] else value)
    except ValueError:
        return value
