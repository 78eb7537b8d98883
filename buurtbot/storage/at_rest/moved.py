"""What a form calls otherwise than the one before it: a table of names, and how it is applied.

Pure: stored JSON in, the same as the later form would have written it out.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Plain = dict[str, Any]
Names = Mapping[str, str]
FORM = "form"  # beside what it is the form of


@dataclass(frozen=True)
class Moved:
    """Names of before -> names of now. A line here is all that a rename asks for.

    `fields` by kind ("person": {"door": "door_word"}); of a record within "offer.wishes". `args`
    by the deed's name of before. `steps` of talks as "conversation.step". `anew` does what no name
    can say, by kind, after the names; what is private may be sealed there, so it moves whole.
    `sealed` lists by kind what was private before, where that does not follow from the names.
    """

    fields: Mapping[str, Names] = field(default_factory=dict)
    deeds: Names = field(default_factory=dict)
    args: Mapping[str, Names] = field(default_factory=dict)
    texts: Names = field(default_factory=dict)
    conversations: Names = field(default_factory=dict)
    steps: Names = field(default_factory=dict)
    anew: Mapping[str, Callable[[Plain], Plain]] = field(default_factory=dict)
    sealed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def applied(self, kind: str, plain: Plain) -> Plain:
        """Something of this kind as the later form writes it."""
        moved: Plain = self._within(plain)
        if kind == "talk":
            moved = self._talk(moved)
        for before, now in self.fields.get(kind, {}).items():
            _move(moved, before, now)
        return self.anew[kind](moved) if kind in self.anew else moved

    def sealed_before(self, kind: str, names: Iterable[str]) -> tuple[str, ...]:
        """What these private fields were called, to be unsealed under the name of then."""
        if kind in self.sealed:
            return self.sealed[kind]
        back = {now: before for before, now in self.fields.get(kind, {}).items()}
        return tuple(_renamed(name, back) for name in names)

    # -- deeds and texts stand anywhere in a message, a keyboard or a timer

    def _within(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self._within(value) for value in node]
        if not isinstance(node, dict):
            return node
        inner = {name: self._within(value) for name, value in node.items()}
        match inner.keys() - {FORM}:
            case names if names == {"name", "args"}:
                return self._deed(inner)
            case names if names == {"key", "args"}:
                return inner | {"key": self.texts.get(inner["key"], inner["key"])}
        return inner

    def _deed(self, deed: Plain) -> Plain:
        name, called = deed["name"], self.args.get(deed["name"], {})
        args = {called.get(arg, arg): value for arg, value in deed["args"].items()}
        if "conversation" in args:
            was = args["conversation"]
            args["conversation"] = self.conversations.get(was, was)
        return deed | {"name": self.deeds.get(name, name), "args": args}

    def _talk(self, talk: Plain) -> Plain:
        conversation = talk["conversation"]

        def step(name: str) -> str:
            full = f"{conversation}.{name}"
            return self.steps.get(full, full).partition(".")[2]

        return talk | {
            "conversation": self.conversations.get(conversation, conversation),
            "step": step(talk["step"]),
            "trail": [step(one) for one in talk.get("trail", ())],
            "back_to": step(talk.get("back_to", "")),
        }


def _renamed(path: str, names: Names) -> str:
    """A path whose beginning, or all of it, is called otherwise."""
    for before, now in names.items():
        if path == before or path.startswith(f"{before}."):
            return now + path[len(before) :]
    return path


def _move(plain: Plain, before: str, now: str) -> None:
    """From one name to another; what is not there stays away."""
    *outer, last = before.split(".")
    holder: Any = plain
    for name in outer:
        holder = holder.get(name) or {}
    if last not in holder:
        return
    value = holder.pop(last)
    *outer, last = now.split(".")
    for name in outer:
        plain = plain.setdefault(name, {})
    plain[last] = value
