"""How a deed is declared: its name, its arguments and who may do it, in one place.

A declaration is a function without a body. Called, it gives the deed as it waits in a button, a
timer or a note; the service that does it is bound to it by `@does` (see services/core/does.py).
"""

from collections.abc import Callable
from dataclasses import dataclass
from inspect import Signature, getdoc, signature
from typing import Final, Generic, Literal, ParamSpec, cast

from buurtbot.domain.core.messages import Deed

P = ParamSpec("P")
Role = Literal[
    "neighbour",
    "shown to",
    "resident",
    "holder",
    "moderator",
    "clock",
    "sending",
    "news",
    "carried",
    "mail",
]
NEIGHBOUR: Final = "neighbour"  # anybody, for themselves; who may not yet or no more hears why
SHOWN_TO: Final = "shown to"  # who is in `request`, was asked for it, or whom `case` is about
RESIDENT: Final = "resident"  # who asked `request`; the desk, for who only has a phone
HOLDER: Final = "holder"  # the volunteer who took `request`
MODERATOR: Final = "moderator"  # staff of the neighbourhood that the arguments lead to
CLOCK: Final = "clock"  # a timer of ours
SENDING: Final = "sending"  # what came of sending a message
NEWS: Final = "news"  # what Telegram tells of a staff group
MAIL: Final = "mail"  # what came in by e-mail, under whatever name
CARRIED: Final = "carried"  # another municipality of the network


@dataclass(frozen=True)
class Declared(Generic[P]):
    """A row of the table. `by`: who may; `says`: the first line of its docstring."""

    name: str
    by: tuple[Role, ...]
    room: str
    says: str
    takes: Signature

    def __call__(self, *_: P.args, **args: P.kwargs) -> Deed:
        """The deed with these arguments. What is left out keeps the default of who does it."""
        return Deed(self.name, cast("dict[str, str]", args))

    def from_draft(self, **known: str) -> Deed:
        """The deed that ends a talk: its answers are the arguments, beside what is `known`.

        Raises TypeError for an argument that is not declared.
        """
        self.takes.bind_partial(**known)
        return Deed(self.name, known)


def declared(*by: Role) -> Callable[[Callable[P, None]], Declared[P]]:
    """Declare a deed that these may do, one of them at a time."""

    def row(function: Callable[P, None]) -> Declared[P]:
        room = function.__module__.rpartition(".")[2]
        says = (getdoc(function) or "").partition("\n")[0]
        return Declared(function.__name__, by, room, says, signature(function))

    return row
