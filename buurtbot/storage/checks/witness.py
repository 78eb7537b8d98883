"""What this machine remembers of Redis, beside it: so that one that went back in time is seen.

Redis may come back with less than it answered "yes" to: a file that was laid back, a volume that
is new, a copy that had not heard everything. Then people we know would be greeted as strangers.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

log = logging.getLogger(__name__)
NAME: Final = "commits.json"
ERASED: Final = "erased.json"
# A copy that takes over may have missed the last moment: that is shouted, and the service goes on.
FEW: Final = 20


@dataclass
class Witness:
    """How many commits of each municipality we have seen. Without a folder: while we run."""

    folder: Path | None = None
    known: dict[str, int] = field(default_factory=dict)
    erased: dict[str, dict[str, int]] = field(default_factory=dict)  # keyed id -> when, ms

    @classmethod
    def of(cls, folder: Path | None) -> Self:
        """Remember what an earlier run wrote in this folder; nothing when there is none yet."""
        if folder is None:
            return cls()
        return cls(folder, _read(folder / NAME), _read(folder / ERASED))

    def missing(self, found: Mapping[str, int]) -> dict[str, int]:
        """How many commits each municipality lacks, of those that lack any."""
        lacks = {gm: self.known.get(gm, 0) - count for gm, count in found.items()}
        return {gm: count for gm, count in lacks.items() if count > 0}

    def note(self, found: Mapping[str, int]) -> None:
        """Remember what is there now, also when it is less than before."""
        if all(self.known.get(gm) == count for gm, count in found.items()):
            return
        self.known |= found
        self._write(NAME, self.known)

    def erased_in(self, municipality: str) -> list[tuple[str, int]]:
        """Who was forgotten there, by keyed id, and when (ms)."""
        return sorted(self.erased.get(municipality, {}).items())

    def note_erased(self, municipality: str, found: Mapping[str, int], oldest: int) -> None:
        """Remember who was forgotten since, and no longer those before `oldest` (ms)."""
        before = self.erased.get(municipality, {})
        now = {who: at for who, at in {**before, **found}.items() if at > oldest}
        if now != before:
            self.erased[municipality] = now
            self._write(ERASED, self.erased)

    def _write(self, name: str, what: Mapping[str, Any]) -> None:
        if self.folder is None:
            return
        path = self.folder / name
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh = path.with_suffix(".new")
            fresh.write_text(json.dumps(what), encoding="utf-8")
            fresh.replace(path)
        except OSError as error:
            log.error("%s cannot be written: %s", path, type(error).__name__)  # noqa: TRY400 - the trace would say no more


def _read(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.error("%s cannot be read: %s", path, type(error).__name__)  # noqa: TRY400 - the trace would say no more
        return {}
    if isinstance(kept, dict):
        return kept
    log.error("%s cannot be read", path)
    return {}


def is_serious(known: int, missing: int) -> bool:
    """Whether so much is missing that going on would do harm: more than a few, or everything."""
    return missing > FEW or missing == known
