"""Reads Fluent files for checking: each text with its file, line, arguments and plain words."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from config.core.mistakes import Mistake


@dataclass(frozen=True)
class Entry:
    """One text. `words` is how it reads, with X for each argument; the longest of its variants.

    `names` are the keys of other texts that it quotes: `{ button-ready }`.
    """

    key: str
    file: str
    line: int
    args: frozenset[str]
    words: str
    names: frozenset[str] = frozenset()


def read_locale(folder: Path) -> tuple[dict[str, Entry], list[Mistake]]:
    """All texts of one language by key, and what could not be read or stands there twice."""
    entries: dict[str, Entry] = {}
    mistakes: list[Mistake] = []
    for path in sorted(folder.rglob("*.ftl")):
        for found in read_texts(path.read_text(encoding="utf-8"), str(path)):
            if isinstance(found, Mistake):
                mistakes.append(found)
                continue
            first = entries.setdefault(found.key, found)
            if first is not found:
                what = f"{found.key!r} stands in {Path(first.file).name} as well"
                mistakes.append(Mistake(found.file, found.line, what, "Keep one of the two."))
    return entries, mistakes


def read_texts(source: str, file: str) -> Iterator[Entry | Mistake]:
    """What stands in this source, a part of a file or the whole."""
    for part in FluentParser().parse(source).body:
        line = source.count("\n", 0, part.span.start if part.span else 0) + 1
        match part:
            case ast.Junk():
                first = (part.content or "").strip().splitlines()[:1]
                remedy = "Write: key = text. Lines that belong to it begin with spaces."
                yield Mistake(file, line, f"cannot be read: {first}", remedy)
            case ast.Message(value=ast.Pattern() as pattern):
                args = frozenset(_named(pattern, ast.VariableReference))
                names = frozenset(_named(pattern, ast.MessageReference))
                yield Entry(part.id.name, file, line, args, _words(pattern), names)
            case _:
                continue


def _named(
    node: ast.BaseNode, kind: type[ast.VariableReference] | type[ast.MessageReference]
) -> Iterator[str]:
    if isinstance(node, kind):
        yield node.id.name
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _named(child, kind)


def _words(pattern: ast.Pattern) -> str:
    return "".join(_part(element) for element in pattern.elements)


def _part(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    inner = element.expression
    if isinstance(inner, ast.SelectExpression):
        return max((_words(variant.value) for variant in inner.variants), key=len)
    return str(inner.value) if isinstance(inner, ast.StringLiteral) else "X"
