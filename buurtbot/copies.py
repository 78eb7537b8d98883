"""A copy of all that is kept, made for the operator, and laid back where nothing is yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from buurtbot.by_hand import store_by_hand
from buurtbot.services.core.context import Context
from buurtbot.services.keeping.forgetting.closing import with_former
from buurtbot.services.keeping.forgetting.erasures import forget_them_again
from buurtbot.storage.checks.form_check import begin_writing
from buurtbot.storage.checks.key_check import check_keys, rewrap
from buurtbot.storage.checks.witness import Witness
from buurtbot.storage.copies.backup import back_up
from buurtbot.storage.copies.moment import NeverStill
from buurtbot.storage.copies.restore import Restore, erased_in
from buurtbot.storage.copies.sealed_file import NoCopy, Sealed
from buurtbot.storage.store import Store
from config.environment.settings import Settings
from config.network.network import Network
from geo.walking import CrowEstimate

OTHERS: Final = "*.copy"  # how the copies beside one are called


@dataclass(frozen=True)
class LaidBack:
    """What came of it: when the copy was made, and how many keys, people and writes it were."""

    made: datetime
    keys: int
    forgotten: int
    missing: dict[str, int]  # municipality -> writes that this machine saw, and the copy lacks


async def make_copy(settings: Settings, network: Network, path: Path) -> Sealed:
    """Write it, and read it back. Raises NoCopy, in words, when there is none."""
    async with store_by_hand(settings, network) as store:
        now = store.clock()
        await now.look()
        network = await with_former(store, network)
        for municipality in network.municipalities:
            await check_keys(store, municipality)
        try:
            return await back_up(store, network.municipalities, path, now())
        except FileExistsError:
            raise NoCopy(f"{path} is there already, and is left as it is: name another") from None
        except NeverStill as why:
            raise NoCopy(f"There is no copy: {why}. Try again at a quieter hour") from None
        except OSError as error:
            raise NoCopy(f"{path} cannot be written: {error.strerror or error}") from None


async def look_at(settings: Settings, network: Network, path: Path) -> tuple[datetime, int]:
    """When a copy was made and how many lines it has. Raises NoCopy when it cannot be laid back.

    Redis is asked for nothing but whether it is there.
    """
    async with store_by_hand(settings, network) as store:
        told, looked = Restore(store, path).look()
    return datetime.fromisoformat(told.made), looked.lines


async def lay_back(settings: Settings, network: Network, path: Path) -> LaidBack:
    """Lay a copy back. Raises NoCopy, in words, when it cannot be; then nothing was changed."""
    witness = Witness.of(settings.state)
    async with store_by_hand(settings, network) as store:
        now = store.clock()
        await now.look()
        restore = Restore(store, path)
        told, looked = restore.look()
        keys = await restore.lay_back(looked)
        network = await with_former(store, network)
        for municipality in network.municipalities:
            await begin_writing(store, municipality, now())
            await rewrap(store, municipality)
        forgotten = await _forget_again(store, network, witness, _copies_beside(path), now())
        found = await store.commits(network.municipalities)
        missing = witness.missing(found)
        witness.note(found)
        await restore.is_done()
    return LaidBack(datetime.fromisoformat(told.made), keys, forgotten, missing)


def _copies_beside(path: Path) -> list[Path]:
    return sorted({path, *path.parent.glob(OTHERS)})


async def _forget_again(
    store: Store, network: Network, witness: Witness, copies: Iterable[Path], now: datetime
) -> int:
    """Who was forgotten since, as this machine and the newer copies know; how many it were."""
    for municipality, erased in erased_in(store, copies).items():
        witness.note_erased(municipality, erased, 0)
    context, gone = Context(network, CrowEstimate()), 0
    for municipality in network.municipalities:
        gone += await forget_them_again(store, context, witness, municipality, now)
    return gone
