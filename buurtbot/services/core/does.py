"""Binds what does a deed to its declaration: the types prove that the arguments are the same."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from inspect import Parameter, Signature, signature
from types import ModuleType
from typing import Any, Concatenate, Final, ParamSpec

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.deeds.declared import CARRIED, Declared
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.storage.commit.work import Work

P = ParamSpec("P")
Doing = Callable[Concatenate[Work, Context, Actor, P], Awaitable[Decision]]
DOES: Final = "does"
RECORD: Final = "record"  # comes along with what is carried, and is no argument of a button


def does(deed: Declared[P]) -> Callable[[Doing[P]], Doing[P]]:
    """This function does this deed. It may do more than one."""

    def bound(function: Doing[P]) -> Doing[P]:
        vars(function).setdefault(DOES, []).append(deed)
        return function

    return bound


def bound_in(modules: Iterable[ModuleType]) -> Deeds:
    """What does each deed, by name. Raises ValueError for one that is done twice, or otherwise."""
    found: Deeds = {}
    for function in (one for module in modules for one in _of(module)):
        for deed in getattr(function, DOES):
            if deed.name in found:
                raise ValueError(f"more than one function does {deed.name}")
            _same_arguments(deed, function)
            found[deed.name] = function
    return found


def _of(module: ModuleType) -> list[Callable[..., Any]]:
    ours = (one for one in vars(module).values() if hasattr(one, DOES))
    return [one for one in ours if one.__module__ == module.__name__]


def _same_arguments(deed: Declared[Any], function: Callable[..., Any]) -> None:
    declared, takes = _arguments(deed.takes), _arguments(signature(function))
    if CARRIED in deed.by:
        takes.pop(RECORD, None)
    if declared != takes:
        raise ValueError(f"{deed.name} is declared with {declared} and done with {takes}")


def _arguments(takes: Signature) -> dict[str, bool]:
    """The names a deed is given, and whether each may be left out; "**" for any more."""
    named = (one for one in takes.parameters.values() if one.kind is Parameter.KEYWORD_ONLY)
    more = any(one.kind is Parameter.VAR_KEYWORD for one in takes.parameters.values())
    given = {one.name: one.default is not Parameter.empty for one in named}
    return given | ({"**": True} if more else {})


def all_done(table: Mapping[str, Declared[Any]], done: Deeds, elsewhere: Iterable[str]) -> None:
    """Raise ValueError when a declared deed is done by nobody, or one is done undeclared."""
    if nobody := table.keys() - done.keys() - set(elsewhere):
        raise ValueError(f"declared, and done by nobody: {', '.join(sorted(nobody))}")
    if unknown := done.keys() - table.keys():
        raise ValueError(f"done, and declared nowhere: {', '.join(sorted(unknown))}")
