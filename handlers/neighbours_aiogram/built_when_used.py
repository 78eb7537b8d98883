"""aiogram without its four seconds: its types are built when they are first used.

aiogram marks its types `defer_build`, and pydantic builds such a type at its first use. But while
it is imported, aiogram has all 400 of them built nevertheless, each with everything that may be in
it, to tell pydantic what the names in their annotations mean: 80 % of the time of our start and
100 MB, for types of which a bot uses some dozens. Here those names are kept instead, and given
when pydantic asks for them. The types are the same ones (a test compares them). Only where one of
them stands in a type that is not aiogram's, such as a TypeAdapter, must its `model_rebuild` be
called first.

`model_rebuild` is a public method of every pydantic model, and the one that aiogram calls.
"""

import sys
from importlib import import_module
from typing import Any

from pydantic import BaseModel

AT_ONCE = BaseModel.__dict__["model_rebuild"]
Names = dict[str, Any]


def import_aiogram() -> None:
    """Import it; the two types that are in nearly everything are built now, the rest when used.

    Where somebody imported it before us, everything is built and nothing is left to do.
    """
    if "aiogram" in sys.modules:
        return
    names = _names_of_types()
    from aiogram.methods.base import Response, TelegramMethod  # noqa: PLC0415 - at this moment, not before
    from aiogram.types import Message, TelegramObject, Update  # noqa: PLC0415 - at this moment, not before

    for base in (TelegramObject, TelegramMethod, Response):
        base.model_rebuild = _knowing(names)  # type: ignore[method-assign]  # on purpose
    for often in (Message, Update):
        often.model_rebuild()


def _names_of_types() -> Names:
    """Import aiogram, and return the names that it would have had its types built with."""
    names: Names = {}

    def keep(cls: type[BaseModel], /, **how: Any) -> bool | None:
        if cls.__module__.startswith("aiogram.types.") and "_types_namespace" in how:
            names.update(how["_types_namespace"])
            return None
        return bool(AT_ONCE.__get__(None, cls)(**how))

    # For the time of this import: aiogram rebuilds each of its types at its own end.
    BaseModel.model_rebuild = classmethod(keep)  # type: ignore[method-assign, assignment]  # on purpose
    try:
        import_module("aiogram")
    finally:
        BaseModel.model_rebuild = AT_ONCE  # type: ignore[method-assign]  # as it was
    return names


def _knowing(names: Names) -> Any:
    """`model_rebuild` that knows what the names of aiogram's types mean."""

    def model_rebuild(cls: type[BaseModel], /, **how: Any) -> Any:
        return AT_ONCE.__get__(None, cls)(**{"_types_namespace": names or None, **how})

    return classmethod(model_rebuild)
