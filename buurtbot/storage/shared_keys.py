"""The keys that are of no municipality: what counts for all of them at once, as keys.py has them.

{pace:clock}          hash    how much is added to Redis's time, after it jumped; a minute
{pace:present}        zset    process -> when it last said that it runs (ms)
{pace:laying_back}    string  a copy is being laid back, or that did not end well
{pace:<who>}          string  the same, of what counts for all municipalities; seconds (PX)
{place:<id>}          string  sealed: where an address is   30 days; not there: 1 day
"""

from typing import Final, Literal

CLOCK: Final = "{pace:clock}"
PRESENT: Final = "{pace:present}"
LAYING_BACK: Final = "{pace:laying_back}"


def of_all(kind: Literal["pace", "place"], id_: str) -> str:
    """What is of no municipality: how much went lately (pace), where an address is (place)."""
    return f"{{{kind}:{id_}}}"
