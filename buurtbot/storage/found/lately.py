"""What somebody wrote a moment ago, a few words at a time: to be read together with what comes.

Sealed with their key, and gone by itself after some minutes. Its name does not tell who it is of.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from buurtbot.storage.at_rest.sealing import Unreadable, seal, unseal
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.records import place
from buurtbot.storage.wire.plan import millis

LASTS: Final = timedelta(minutes=5)
MOST: Final = 2  # messages before the present one


def lately_key(work: Work, who: str) -> str:
    """Where it is kept."""
    return work.keys.lately(work.secrets.id_of("lately", who))


async def said_lately(work: Work, who: str) -> tuple[str, ...]:
    """What they wrote within these minutes, oldest first; a decision that adds is held to it."""
    key = lately_key(work, who)
    stored = await work.read_beside(key)
    if not stored:
        return ()
    await work.ring.fetch({who})
    try:
        said = unseal(work.ring.held[who], stored, _place(work, key))
    except (KeyError, Unreadable):  # its writer was forgotten, and perhaps came back
        return ()
    since = millis(work.now - LASTS)
    return tuple(words for at, words in said if at >= since)


async def say_lately(work: Work, who: str, said: Sequence[str]) -> None:
    """Keep these with the decision, the newest of them."""
    key = lately_key(work, who)
    await work.ring.fetch({who}, make=True)
    kept = [(millis(work.now), words) for words in said[-MOST:]]
    sealed = seal(work.ring.held[who], kept, _place(work, key))
    work.write_beside(key, sealed, lives_ms=round(LASTS / timedelta(milliseconds=1)))


def forget_lately(work: Work, who: str) -> None:
    """It was read together, and led to something: nothing of it is kept."""
    work.write_beside(lately_key(work, who), "", lives_ms=0)


def _place(work: Work, key: str) -> str:
    return place(work.municipality, "lately", key, "said")
