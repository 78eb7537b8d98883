"""Who may read what: a row for each private thing that is said, and who reads it anywhere.

Each role of a row must read it in the scenes too, or the row allows what nobody needs. From some
moment on others may read it ("on the way"): then it has a row of its own from there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tests.canaries import Aviary, plain

LIST, TOPICS = "the desk's list", "topics of cases"  # of one group: all, and who looks at a case
# of: whose it is. list: the general topic of the desk. topic: that of the case. worker: who writes
# it down or calls, in their own chat. Who the others are is said where it is told.
MAY_READ: Final[Mapping[str, str]] = {
    # caller: who was asked to call them this morning. beside: whom they call, and who calls them
    "circle: first name": "of caller beside topic worker",
    "circle: last name": "of caller worker",
    "circle: telephone": "of caller topic",
    "circle: key holder": "of caller topic",
    "circle: address": "of topic",
    # contact: who said yes to looking after them
    "check-ins: first name": "of contact topic",
    "check-ins: last name": "of contact",
    "check-ins: telephone": "of contact",
    "check-ins: a note": "of topic",
    "call list: first name": "topic worker",
    "call list: last name": "worker",
    "call list: telephone": "topic worker",
    "call list: a note": "topic",
    "call list: a worry": "topic",
    # other: the one of the two. The desk reads of them when one reports the other
    "buddies: first name": "of other topic",
    "buddies: last name": "of topic",
    "buddies: telephone": "nobody",
    "buddies, both said yes: telephone": "of other",
    "buddies by phone: first name": "worker list",
    "buddies by phone: last name": "worker",
    "buddies by phone: telephone": "worker",
    "buddies of two doors, in the bot: first name": "of worker",
    "buddies of two doors, in the bot: last name": "of",
    "buddies of two doors, in the bot: telephone": "nobody",
    "buddies of two doors, both said yes, in the bot: telephone": "of worker",
    "buddies of two doors, by phone: first name": "other worker",
    "buddies of two doors, by phone: last name": "worker",
    "buddies of two doors, by phone: telephone": "worker",
    "buddies of two doors, both said yes, by phone: telephone": "other worker",
    # near: who asked to hear of it. to: who comes, and who gives it
    "sharing: what it is": "of near list worker",
    "sharing: what to mind": "of near list worker",
    "sharing: about where": "of near list worker",
    "sharing: first name": "of to topic worker",
    "sharing: last name": "of topic",
    "sharing: to each other": "to",
    "sharing by phone: first name": "to worker",
    "sharing by phone: last name": "nobody",
    "sharing by phone: telephone": "nobody",
    "sharing by phone, may be given: telephone": "to",
    "named neighbour: first name": "worker",
    "named neighbour: last name": "worker",
    "named neighbour: telephone": "worker",
    "named neighbour: words": "worker",
    # helper: who took it. asked: who was asked, and did not. helped: whom they help
    "help: first name": "of helper helped topic",
    "help: last name": "nobody",
    "help, on the way: last name": "of helper topic",
    "help: street": "of helper topic",
    "help: house": "nobody",
    "help, on the way: house": "of helper topic",
    "help: words": "of helper",
    "help: to each other": "to",
    "at no door: first name": "of helper",
    "at no door: last name": "of",
    "at no door: street": "of helper",
    "at no door: house": "of",
    # first: who took it and could not come. second: who came instead
    "handed on: house": "nobody",
    "handed on, first goes: house": "first",
    "handed on, second goes: house": "first second",
    "handed on: to the first": "to",
    "handed on: to the second": "to",
    "staying: thanks": "helper",
    "report: words": "of topic",
    "appeal: words": "of topic",
    "case: a note": "nobody",
    "intake: first name": "helper topic worker",
    "intake: last name": "topic worker",
    "intake, on the way: last name": "helper topic worker",
    "intake: telephone": "topic worker",
    "intake, may be rung: telephone": "helper topic worker",
    "intake: words": "helper worker",
    "referral: first name": "of topic",
    "referral: last name": "of",
    "referral: what it is about": "of topic",
    # of: also under the other of the two, before they were put together
    "one of two: first name": "of helper list",
    "one of two: last name": "of helper list",
    "one of two: telephone": "of",
    "one of two: street": "of helper",
    "one of two: words": "of helper",
}
ALWAYS: Final = {"list": LIST, "topic": TOPICS, "worker": "sara", "nobody": ""}


@dataclass(frozen=True)
class Told:
    """A row, and who is who: a name of a chat, or several ("mina+ivo")."""

    what: str
    people: Mapping[str, str]

    def chats(self, role: str) -> set[str]:
        """Where who has this role reads."""
        return set({**ALWAYS, **self.people}.get(role, "").split("+")) - {""}


@dataclass
class Entitled:
    """Each canary with its row. `leaks`: who read what they may not; `read`: by which roles."""

    birds: Aviary = field(default_factory=Aviary)
    told: dict[str, Told] = field(default_factory=dict)
    leaks: set[str] = field(default_factory=set)
    read: set[tuple[str, str]] = field(default_factory=set)
    rows: set[str] = field(default_factory=set)

    def says(self, kind: str, what: str, people: Mapping[str, str]) -> str:
        """The next of this kind, under this row."""
        canary = self.birds.one(kind)
        self._puts(canary, Told(what, people))
        return canary

    def becomes(self, what: str, then: str) -> None:
        """What had one row has another from now on. Raises LookupError where nothing has it."""
        those = [canary for canary, told in self.told.items() if told.what == what]
        if not those:
            raise LookupError(what)
        for canary in those:
            self._puts(canary, Told(then, self.told[canary].people))

    def _puts(self, canary: str, told: Told) -> None:
        self.rows.add(told.what)
        self.told[plain(canary)] = told

    def looks(self, chats: Mapping[str, str]) -> None:
        """What stands in all of these chats, by who may read it now."""
        for chat, words in chats.items():
            for canary in self.birds.flown_in(words):
                self._judges(self.told[canary], chat)

    def _judges(self, told: Told, chat: str) -> None:
        by = {role for role in MAY_READ[told.what].split() if chat in told.chats(role)}
        self.read |= {(told.what, role) for role in by}
        if not by:
            self.leaks.add(f"{told.what} {dict(told.people)} is read by {chat}")

    @property
    def needless(self) -> set[tuple[str, str]]:
        """What the rows of these scenes allow, and nobody came to read."""
        allowed = {(what, role) for what in self.rows for role in MAY_READ[what].split()}
        return {(what, role) for what, role in allowed - self.read if role != "nobody"}
