"""A desk that is configured with another group: its open cases move there, with their cards.

Telegram making a supergroup of a group is no such move: then the same people sit in it, and all
that stood in it is there (see group_links.py).
"""

import logging
from datetime import datetime

from buurtbot.domain.cases.card.sheet import card_again, in_general
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden, Say, ToChat, text
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Context
from buurtbot.services.core.settle import Decide, settle
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.known import Known
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.keyring import PASSING
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.network.pages import is_on_page

log = logging.getLogger(__name__)
DESK = "desk"
AT_ONCE = 100


async def group_left(store: Store, there: Neighbourhood) -> int:
    """The group that this desk was in and is not configured with any more; 0 when it stays."""
    before = await Known(store).as_before(there)
    if before is None:
        return 0
    # Not by way of the outbox: this is asked before all that is kept is known to be ours.
    moved = await store.redis.get(Keys(there.municipality).group(there.slug))
    was = int(moved or before.staff_chat)
    return 0 if there.staff_chat in {was, before.staff_chat} else was


async def move_desk(
    store: Store, context: Context, there: Neighbourhood, was: int, now: datetime
) -> None:
    """Each open case gets its topic and card in the new group; both groups hear of it.

    Broken off half-way it is done again: then a card may stand there twice.
    """
    await store.outbox(there.municipality).desk.forget_move(there.slug)
    look = store.work(there.municipality, "look", now)
    cases = await _open_cases(look, there)

    async def settled(what: str, decide: Decide) -> None:
        operation = f"desk-move:{there.slug}:{there.staff_chat}:{now:%Y-%m-%dT%H:%M}:{what}"
        await settle(lambda: store.work(there.municipality, operation, now), decide)

    async def tells(_: Work) -> Decision:
        return _told(there, was, len(cases))

    await settled("told", tells)
    for case in cases:

        async def moves(work: Work, case: str = case) -> Decision:
            found = await work.get(Case, case)
            if found is None or found.closed is not None:
                return Decision()
            return Decision(tell=card_again(await read_file(work, context, found)))

        await settled(case, moves)
    log.warning("the desk of %s has another group; %d cases moved", there.slug, len(cases))


async def _open_cases(work: Work, there: Neighbourhood) -> list[str]:
    ids, found = await work.open_cases(), []
    for first in range(0, len(ids), AT_ONCE):
        some = (await work.look(Case, ids[first : first + AT_ONCE])).values()
        found += [case.id for case in some if case.neighbourhood == there.slug]
    return found


def _told(there: Neighbourhood, was: int, cases: int) -> Decision:
    on_web = is_on_page(there.staff_chat)
    key = "desk-moved-to-web" if on_web else "desk-moved-here"
    here = in_general(there.slug, text(key, name=there.name, cases=cases))
    if is_on_page(was):  # that page goes on, or nobody can read it any more
        return Decision(tell=(here,))
    owner = f"{PASSING}desk-move:{there.slug}"
    chat = ToChat(DESK, Hidden(owner, str(was)), there.desk.language)
    away = "desk-moved-away-to-web" if on_web else "desk-moved-away"
    return Decision(tell=(here, Say(chat, text(away, name=there.name))))
