"""How somebody at the web desk proves who they are: what is kept of that, and no address of it.

The secret of their one-time codes stands nowhere. It is made of the pepper and of a salt, which
alone is kept: who has Redis has no codes. A worker is known here by a keyed hash of their address.
"""

import hashlib
import secrets as chance
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.shared_keys import of_worker
from buurtbot.storage.wire.script import Client

LIVES: Final = timedelta(days=400)  # after the last time that they signed in
CODE_LIVES: Final = timedelta(minutes=3)  # longer than any code is good
SECRET_BYTES: Final = 20
HOW_MANY: Final = 8
LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # no i, l, o, 0, 1: it is copied from paper
HALF: Final = 5
LEAST: Final = timedelta(milliseconds=1)


@dataclass(frozen=True)
class Account:
    """How a worker signs in; `salt` is empty for who has no codes yet.

    A session of an earlier `generation` is over.
    """

    salt: str = ""
    generation: int = 0
    recovery_left: int = 0


@dataclass(frozen=True)
class Workers:
    """The workers of a network. Raises what Redis raises."""

    redis: Client
    secrets: Secrets

    def id_of(self, mail: str) -> str:
        """By which they are known here."""
        return self.secrets.id_of("worker", mail.strip().casefold())

    async def account(self, worker: str) -> Account:
        """What is kept of them."""
        pipeline = self.redis.pipeline(transaction=False)
        pipeline.hgetall(of_worker(worker, "account"))
        pipeline.scard(of_worker(worker, "recovery"))
        kept, left = await pipeline.execute()
        return Account(kept.get("salt", ""), int(kept.get("generation", 0)), int(left))

    # -- codes of a telephone

    def new_salt(self) -> str:
        """For who has no codes yet."""
        return chance.token_urlsafe(16)

    def code_secret(self, worker: str, salt: str) -> bytes:
        """The secret of their codes, as their telephone has it."""
        made_of = self.secrets.id_of("one-time code", worker, salt, length=43)
        return hashlib.sha256(made_of.encode()).digest()[:SECRET_BYTES]

    async def begin_codes(self, worker: str, salt: str) -> bool:
        """From now on their codes are made of this; False for who has codes already."""
        key = of_worker(worker, "account")
        if not await self.redis.hsetnx(key, "salt", salt):
            return False
        await self.stays(worker)
        return True

    async def use_code(self, worker: str, step: int) -> bool:
        """Use the code of a half minute; False when it was used before."""
        key = of_worker(worker, "code", str(step))
        return bool(await self.redis.set(key, "1", nx=True, px=CODE_LIVES // LEAST))

    async def reset(self, worker: str) -> bool:
        """No codes any more, and nobody is signed in; whether there were any."""
        pipeline = self.redis.pipeline(transaction=True)
        pipeline.hdel(of_worker(worker, "account"), "salt")
        pipeline.hincrby(of_worker(worker, "account"), "generation", 1)
        pipeline.pexpire(of_worker(worker, "account"), LIVES // LEAST)
        pipeline.unlink(of_worker(worker, "recovery"))
        gone, *_ = await pipeline.execute()
        return bool(gone)

    # -- codes of a paper

    async def new_recovery(self, worker: str) -> Sequence[str]:
        """Other recovery codes, to be shown once; those of before are good for nothing."""
        codes = [_drawn() for _ in range(HOW_MANY)]
        key = of_worker(worker, "recovery")
        pipeline = self.redis.pipeline(transaction=True)
        pipeline.unlink(key)
        pipeline.sadd(key, *(self._hashed(worker, code) for code in codes))
        pipeline.pexpire(key, LIVES // LEAST)
        await pipeline.execute()
        return codes

    async def use_recovery(self, worker: str, code: str) -> bool:
        """Use one; False for what is none, or was used before."""
        key = of_worker(worker, "recovery")
        return bool(await self.redis.srem(key, self._hashed(worker, code)))

    # -- signed in

    async def stays(self, worker: str) -> None:
        """They signed in: what is kept of them stays for another while."""
        for part in ("account", "recovery"):
            await self.redis.pexpire(of_worker(worker, part), LIVES // LEAST)

    async def end_all(self, worker: str) -> None:
        """Wherever they are signed in, they are not any more."""
        await self.redis.hincrby(of_worker(worker, "account"), "generation", 1)

    def _hashed(self, worker: str, code: str) -> str:
        plain = "".join(sign for sign in code.casefold() if sign.isalnum())
        return self.secrets.id_of("recovery", worker, plain)


def _drawn() -> str:
    halves = ("".join(chance.choice(LETTERS) for _ in range(HALF)) for _ in range(2))
    return "-".join(halves)
