"""The keys that are of no municipality: what counts for all of them at once, as keys.py has them.

{pace:clock}          hash    how much is added to Redis's time, after it jumped; a minute
{pace:present}        zset    process -> when it last said that it runs (ms)
{pace:laying_back}    string  a copy is being laid back, or that did not end well
{pace:<who>}          string  the same, of what counts for all municipalities; seconds (PX)
{place:<id>}          string  sealed: where an address is   30 days; not there: 1 day
{gm:worker:<id>}:account      hash   how a worker signs in (workers.py)  400 days after the last
{gm:worker:<id>}:recovery     set    keyed hashes of their recovery codes   the same
{gm:worker:<id>}:code:<step>  string  this code was used        two minutes (PX)
{gm:worker:<id>}:link:<hash>  string  a link was mailed, and where it leads   15 minutes (PX)
{gm:worker:<id>}:looks        zset   case, or none -> when they last looked (ms)   ten minutes (PX)
{gm:worker:<id>}:session:<hash>  string  who is signed in (sessions.py)    10 hours (PX)

Those of workers begin as the municipalities' do: a `users.acl` from before lets them pass.
"""

from typing import Final, Literal

CLOCK: Final = "{pace:clock}"
PRESENT: Final = "{pace:present}"
LAYING_BACK: Final = "{pace:laying_back}"


def of_all(kind: Literal["pace", "place"], id_: str) -> str:
    """What is of no municipality: how much went lately (pace), where an address is (place)."""
    return f"{{{kind}:{id_}}}"


def of_worker(worker: str, *parts: str) -> str:
    """What is kept of somebody who works at the web desk, by the keyed hash of their address."""
    return ":".join((f"{{gm:worker:{worker}}}", *parts))
