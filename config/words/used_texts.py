"""Finds where Python uses texts: `text("key", name=...)`, and keys that stand there as strings;
and where a template does: `say("key", name=...)`.

A key made of parts, `f"kind-{kind}"`, stands for every key of that shape.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

AnyText = TypeVar("AnyText")
MAKERS = frozenset({"text", "Text"})
KEY = re.compile(r"[a-z][a-zA-Z0-9_-]*")
FAMILY = re.compile(r"[a-z][a-z0-9_]*-")  # a shape must begin with a word of its own


@dataclass(frozen=True)
class Use:
    """One place where a text is made. `args` is None when they cannot be known here.

    Without a `pattern` it means the key that is `shown`.
    """

    shown: str
    pattern: re.Pattern[str] | None
    file: str
    line: int
    args: frozenset[str] | None

    def meant_in(self, known: Mapping[str, AnyText]) -> list[AnyText]:
        """The texts that this use can mean."""
        if self.pattern is None:
            return [known[self.shown]] if self.shown in known else []
        return [each for key, each in known.items() if self.pattern.fullmatch(key)]


@dataclass
class Used:
    """All keys and shapes of keys that stand in the code, and the places where texts are made."""

    literals: set[str] = field(default_factory=set)
    families: set[re.Pattern[str]] = field(default_factory=set)
    calls: list[Use] = field(default_factory=list)

    def uses(self, key: str) -> bool:
        """Whether a key is used anywhere."""
        return key in self.literals or any(family.fullmatch(key) for family in self.families)


def used_in(code: Iterable[Path]) -> Used:
    """Read these Python files and templates."""
    used = Used()
    for path in code:
        if path.suffix == ".html":
            _note_template(used, path)
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            _note(used, node)
            if isinstance(node, ast.Call):
                used.calls += _uses(node, str(path))
    return used


def _note_template(used: Used, path: Path) -> None:
    """Note `say("key", name=...)` in what stands between the braces of a template."""
    from jinja2 import Environment, nodes  # noqa: PLC0415 - only the check of the texts needs it

    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        is_said = isinstance(call.node, nodes.Name) and call.node.name == "say"
        key = call.args[0] if is_said and call.args else None
        if isinstance(key, nodes.Concat) and isinstance(key.nodes[0], nodes.Const):
            used.families.add(re.compile(f"{re.escape(key.nodes[0].value)}[a-zA-Z0-9_-]+"))
        elif isinstance(key, nodes.Const):
            args = frozenset(given.key for given in call.kwargs)
            used.literals.add(key.value)
            used.calls.append(Use(key.value, None, str(path), call.lineno, args))


def _note(used: Used, node: ast.AST) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if KEY.fullmatch(node.value):
            used.literals.add(node.value)
    elif isinstance(node, ast.JoinedStr):
        shape = _shape(node)
        if shape is not None:
            used.families.add(shape)


def _shape(node: ast.JoinedStr) -> re.Pattern[str] | None:
    """The keys an f-string can make, when it looks like a key at all."""
    parts = [_part(value) for value in node.values]
    first = node.values[0] if node.values else None
    if not isinstance(first, ast.Constant) or not FAMILY.match(str(first.value)):
        return None
    return re.compile("".join(parts))


def _part(value: ast.expr) -> str:
    return re.escape(str(value.value)) if isinstance(value, ast.Constant) else "[a-zA-Z0-9_-]+"


def _uses(call: ast.Call, file: str) -> Iterator[Use]:
    if not (isinstance(call.func, ast.Name) and call.func.id in MAKERS and call.args):
        return
    args = None if call.func.id == "Text" else _arguments(call)
    for key in _keys(call.args[0]):
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield Use(key.value, None, file, key.lineno, args)
        elif isinstance(key, ast.JoinedStr):
            shape = _shape(key)
            if shape is not None:
                yield Use(ast.unparse(key), shape, file, key.lineno, args)


def _keys(node: ast.expr) -> Iterator[ast.expr]:
    """The key, or both when one is chosen on the spot."""
    if isinstance(node, ast.IfExp):
        yield from (*_keys(node.body), *_keys(node.orelse))
    else:
        yield node


def _arguments(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    known = frozenset(name for name in names if name is not None)
    return known if len(known) == len(names) else None
