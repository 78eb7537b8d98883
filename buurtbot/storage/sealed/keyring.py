"""The data keys of one operation: read once, made for who is new, and what they seal and open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from buurtbot.storage.at_rest.sealing import Secrets, Unreadable, seal, unseal
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.records import place
from buurtbot.storage.sealed.waiting import Sealer
from buurtbot.storage.wire import plan as plans
from buurtbot.storage.wire.plan import Plan
from buurtbot.storage.wire.strings import Strings

PASSING: Final = "passing:"  # an owner whose key destroys itself after three days: a last goodbye


@dataclass
class Keyring:
    """The keys of one municipality that an operation has in hand."""

    strings: Strings
    secrets: Secrets
    keys: Keys
    held: dict[str, bytes] = field(default_factory=dict, repr=False)
    new: set[str] = field(default_factory=set)

    async def fetch(self, owners: set[str], *, make: bool = False) -> None:
        """Take these in hand; with `make` one is made for who has none."""
        missing = sorted(owners - self.held.keys())
        if not missing:
            return
        found = await self.strings.values(map(self.keys.datakey, missing))
        self.hold({owner: key for owner, key in zip(missing, found, strict=True) if key})
        for owner in missing if make else ():
            if owner not in self.held:
                self.held[owner] = self.secrets.new_data_key()
                self.new.add(owner)

    def hold(self, wrapped: Mapping[str, str]) -> None:
        """Take these in hand, that were read already: wrapped, by owner."""
        for owner in wrapped.keys() - self.held.keys():
            name = self.keys.datakey(owner)
            self.held[owner] = self.secrets.unwrap(wrapped[owner], name)

    def put_new(self, plan: Plan, shred: Iterable[str]) -> None:
        """Those that were made are kept with the decision, unless it destroys them."""
        for owner in self.new - set(shred):
            key = self.keys.datakey(owner)
            plan.expect.append([plan.position(key), ""])
            lives_ms = plans.SEEN_MS if owner.startswith(PASSING) else 0
            plan.write(key, self.secrets.wrap(self.held[owner], key), lives_ms=lives_ms)

    def sealer(self, message: str) -> Sealer:
        """What seals the hidden texts of a message."""

        def sealed(owner: str, value: Any) -> Any:
            return seal(self.held[owner], value, self._place(message, owner))

        return sealed

    def opener(self, message: str) -> Sealer:
        """What opens them again. It raises Unreadable when someone has been forgotten."""

        def opened(owner: str, value: Any) -> Any:
            if owner not in self.held:
                raise Unreadable("outbox")
            return unseal(self.held[owner], value, self._place(message, owner))

        return opened

    def _place(self, message: str, owner: str) -> str:
        return place(self.keys.municipality, "outbox", message, owner)
