"""Whether this version may write here; and which versions did, by when each first started."""

from datetime import datetime
from typing import Final

from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore
from buurtbot.storage.wire.plan import millis

LOWEST: Final = "form"  # the one member of its sorted set: the highest that was ever asked for


async def check_forms(store: Store, municipality: str) -> None:
    """Raise WrongStore, in words, when a version that ran here asks for a later form than ours.

    commit.lua looks at the same number, so that nothing slips in between two looks.
    """
    lowest = await store.redis.get(Keys(municipality).lowest_form)
    if int(lowest or 0) > store.forms.number:
        raise WrongStore(store.forms.refusal)


async def begin_writing(store: Store, municipality: str, now: datetime) -> None:
    """Note that this version writes here, and learn which did before it first started.

    What another one wrote, that started later, is left to it where we cannot read it.
    """
    keys, forms = Keys(municipality), store.forms
    await store.redis.zadd(keys.writers, {forms.mark: millis(now)}, nx=True)
    await learn_writers(store, municipality)
    if forms.beside:
        both, args = [keys.lowest_writer, keys.lowest_form], [str(forms.beside), LOWEST]
        await store.scripts.raise_form.run(store.redis, both, args)


async def learn_writers(store: Store, municipality: str) -> None:
    """Learn which versions wrote here before this one first did; all, when it never did."""
    key, forms = Keys(municipality).writers, store.forms
    began = await store.redis.zscore(key, forms.mark)
    until = "+inf" if began is None else f"({began}"
    forms.earlier.update(map(str, await store.redis.zrangebyscore(key, "-inf", until)))
