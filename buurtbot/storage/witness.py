"""What this machine remembers of Redis, beside it: so that one that went back in time is seen.

Redis may come back with less than it answered "yes" to: a file that was laid back, a volume that
is new, a copy that had not heard everything. Then people we know would be greeted as strangers.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

log = logging.getLogger(__name__)
NAME: Final = "commits.json"
# A copy that takes over may have missed the last moment: that is shouted, and the service goes on.
FEW: Final = 20


@dataclass
class Witness:
    """How many commits of each municipality we have seen. Without a path: while we run."""

    path: Path | None = None
    known: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path | None) -> Self:
        """Remember what an earlier run wrote in this folder; nothing when there is none yet."""
        if folder is None:
            return cls()
        path = folder / NAME
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            return cls(path, {str(gm): int(count) for gm, count in kept.items()})
        except FileNotFoundError:
            return cls(path)
        except (OSError, ValueError, TypeError, AttributeError) as error:
            log.error("%s cannot be read: %s", path, type(error).__name__)  # noqa: TRY400
            return cls(path)

    def missing(self, found: Mapping[str, int]) -> dict[str, int]:
        """How many commits each municipality lacks, of those that lack any."""
        lacks = {gm: self.known.get(gm, 0) - count for gm, count in found.items()}
        return {gm: count for gm, count in lacks.items() if count > 0}

    def note(self, found: Mapping[str, int]) -> None:
        """Remember what is there now, also when it is less than before."""
        if all(self.known.get(gm) == count for gm, count in found.items()):
            return
        self.known |= found
        if self.path is None:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self.path.with_suffix(".new")
            fresh.write_text(json.dumps(self.known), encoding="utf-8")
            fresh.replace(self.path)
        except OSError as error:
            log.error("%s cannot be written: %s", self.path, type(error).__name__)  # noqa: TRY400


def is_serious(known: int, missing: int) -> bool:
    """Whether so much is missing that going on would do harm: more than a few, or everything."""
    return missing > FEW or missing == known
