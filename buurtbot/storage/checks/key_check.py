"""Whether Redis was written with the keys we were given; and all of it under the newest key.

A new key under an old name, a lost key or another pepper would make everybody a stranger, and what
waits for them unreadable. So each leaves a proof beside the data, looked at before anything else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets
from buurtbot.storage.keys import Keys
from buurtbot.storage.shared_keys import LAYING_BACK
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore
from buurtbot.storage.wire.script import script

PEPPER: Final = "pepper"
KEY: Final = "key:"
UNFINISHED: Final = (
    "a copy was being laid back in this Redis and that did not end well: begin `buurtbot restore` "
    "again, which takes away first what is there"
)
SAMPLE: Final = 50  # data keys to try where no proof was left yet


async def check_keys(store: Store, municipality: str) -> None:
    """Raise WrongStore, with what is wrong in words; leave a proof of what is new."""
    keys, secrets = Keys(municipality), store.secrets
    noted: Mapping[str, str] = await store.redis.hgetall(keys.proofs)
    if await store.redis.exists(LAYING_BACK):
        raise WrongStore(UNFINISHED)
    wrong = unfit(store.secrets, keys, noted) if noted else await _sampled(store, keys)
    if wrong:
        raise WrongStore(wrong)
    fresh = {PEPPER: secrets.id_of(PEPPER, municipality)}
    fresh |= {f"{KEY}{id_}": secrets.proof(id_, keys.proofs) for id_ in secrets.master_keys}
    for name in fresh.keys() - noted.keys():
        await store.redis.hsetnx(keys.proofs, name, fresh[name])


def unfit(secrets: Secrets, keys: Keys, noted: Mapping[str, str]) -> str:
    """What is wrong with our keys, and what to do; empty when all fit. No value is told."""
    if noted.get(PEPPER, "") not in {"", secrets.id_of(PEPPER, keys.municipality)}:
        return (
            "BUURTBOT_PEPPER is another one than this data was made with: everybody would be a "
            "stranger. Give the old one back; it never changes"
        )
    for name, sealed in noted.items():
        id_ = name.removeprefix(KEY)
        if name == PEPPER:
            continue
        if id_ not in secrets.master_keys:
            return _lost(id_)
        if not secrets.proves(id_, sealed, keys.proofs):
            return (
                f"master key {id_} is another key than this data was sealed with. Give the old "
                "one back; a new key gets a new name, and stands before the old one"
            )
    return ""


def _lost(id_: str) -> str:
    return (
        f"master key {id_} is not in BUURTBOT_MASTER_KEYS, and data may still be sealed with it. "
        "Give it back; when it has to go, `buurtbot rewrap` first"
    )


async def _sampled(store: Store, keys: Keys) -> str:
    """Where no proof was left yet: try some of the data keys that are there."""
    some = await store.redis.zrandmember(keys.people, SAMPLE) or []
    names = [keys.datakey(person) for person in some]
    for name, wrapped in zip(names, await store.redis.mget(names) if names else [], strict=True):
        try:
            if wrapped:
                store.secrets.unwrap(wrapped, name)
        except CannotOpen as error:
            return _lost(str(error))
    return ""


@dataclass(frozen=True)
class Rewrapped:
    """What was done: data keys that are under the newest master key now, and were before."""

    moved: int = 0
    were: int = 0


async def rewrap(store: Store, municipality: str) -> Rewrapped:
    """Put every data key under the newest master key, while the service runs.

    Each is changed only when it is still as it was read; may be stopped and begun again. When all
    are moved the proofs of the older keys go, and they need not be given any more.
    """
    keys, secrets = Keys(municipality), store.secrets
    swap = script("swap")
    moved = were = 0
    async for name in store.redis.scan_iter(match=keys.datakey("*"), count=1000):
        wrapped = await store.redis.get(name)
        if not wrapped or secrets.is_current(wrapped):
            were += bool(wrapped)
            continue
        anew = secrets.wrap(secrets.unwrap(wrapped, name), name)
        moved += await swap.run(store.redis, [name], [wrapped, anew])
    older = [f"{KEY}{id_}" for id_ in secrets.master_keys if id_ != secrets.current]
    if older:
        await store.redis.hdel(keys.proofs, *older)
    return Rewrapped(moved, were)
