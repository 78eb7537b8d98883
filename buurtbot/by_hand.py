"""What an operator does by hand, on what is stored: no bot is made, and no bot's library read."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

from buurtbot.domain import deeds
from buurtbot.domain.core.people.person import Person
from buurtbot.failures import Exit, Failed
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.services.core.settle import perform
from buurtbot.services.core.who_speaks import who_speaks
from buurtbot.services.deeds import DEEDS
from buurtbot.services.desk.looking_up.screen_lines import hand_out
from buurtbot.services.keeping.forgetting.closing import with_former
from buurtbot.storage.checks.census import count_all
from buurtbot.storage.checks.form_check import check_forms, learn_writers
from buurtbot.storage.checks.key_check import Rewrapped, check_keys, rewrap
from buurtbot.storage.checks.witness import Witness
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.unclear import unclear_counts
from buurtbot.storage.found.audit import noted_since
from buurtbot.storage.store import Store, store_of
from buurtbot.terminal import tell
from config.environment.settings import Settings
from config.network.network import Network
from geo.walking import CrowEstimate
from handlers.vocabulary import VOCABULARY


@asynccontextmanager
async def store_by_hand(settings: Settings, network: Network) -> AsyncIterator[Store]:
    """The store, for what an operator does by hand."""
    store = await store_of(settings, network)
    try:
        yield store
    finally:
        await store.close()


async def accept_loss(settings: Settings, network: Network) -> dict[str, int]:
    """Go on with what Redis holds now; how many writes each municipality lacks of what we knew."""
    witness = Witness.of(settings.state)
    async with store_by_hand(settings, network) as store:
        network = await with_former(store, network)
        found = await store.commits(network.municipalities)
    missing = witness.missing(found)
    witness.note(found)
    return missing


async def rewrap_all(settings: Settings, network: Network) -> dict[str, Rewrapped]:
    """Put every data key under the newest master key. Raises WrongStore for a key that lacks."""
    async with store_by_hand(settings, network) as store:
        network = await with_former(store, network)
        for municipality in network.municipalities:
            await check_keys(store, municipality)
            await check_forms(store, municipality)
        return {gm: await rewrap(store, gm) for gm in network.municipalities}


async def tell_data(settings: Settings, network: Network, only: str) -> int:
    """Read all that is stored, `only` of one municipality if that is named, and say how much.

    How many cannot be read or be done. Nothing is changed. Raises Failed for another name.
    """
    async with store_by_hand(settings, network) as store:
        now = store.clock()
        await now.look()
        network = await with_former(store, network)
        wanted = [gm for gm in network.municipalities if only in {"", gm}]
        if not wanted:
            known = ", ".join(network.municipalities)
            raise Failed(f"{only} is no municipality of this network: {known}.", Exit.CONFIG)
        bad = 0
        for municipality in wanted:
            await learn_writers(store, municipality)
            census = await count_all(store, municipality, now(), VOCABULARY)
            tell("\n    ".join([f"{municipality}:", *census.lines]))
            bad += census.bad
    tell(f"{bad} of it cannot be read or done." if bad else "All of it can be read.")
    return bad


async def hand_out_lines(settings: Settings, network: Network) -> int:
    """Show what staff kept for the screening, and erase it. How many lines there were.

    Raises WrongStore with keys, or a pepper, that are not those of the data.
    """
    async with store_by_hand(settings, network) as store:
        now = store.clock()
        await now.look()
        done = 0
        for municipality in network.municipalities:
            await learn_writers(store, municipality)
            operation = f"screen-lines-{now().isoformat()}"
            done += await hand_out(store.work(municipality, operation, now()), tell)
    return done


async def count_unclear_answers(
    settings: Settings, network: Network
) -> Mapping[str, Mapping[tuple[str, str], int]]:
    """How often answers were not understood, by municipality, then by week and question.

    Raises WrongStore with keys, or a pepper, that are not those of the data.
    """
    async with store_by_hand(settings, network) as store:
        return {each: await unclear_counts(store, each) for each in network.municipalities}


async def read_audit(
    settings: Settings, network: Network, *, did: str, about: str, days: int
) -> list[str]:
    """Who did what in the last `days`, as lines; staff by the number or address in the config.

    Raises WrongStore with keys, or a pepper, that are not those of the data.
    """
    async with store_by_hand(settings, network) as store:
        now = store.clock()
        await now.look()
        lines: list[str] = []
        for municipality in network.municipalities:
            work = store.work(municipality, "audit", now())
            staff = _staff(work, network)
            since = now() - timedelta(days=days)
            async for noted in noted_since(work.redis, work.keys, since):
                if noted.did.startswith(did) and about in {"", noted.subject}:
                    who = staff.get(noted.who, noted.who)
                    lines.append(f"{noted.at[:19]}Z  {who}  {noted.did}  {noted.subject}")
    return lines


def _staff(work: Work, network: Network) -> dict[str, str]:
    """Who is listed at a desk, by the ids under which they are noted."""
    desks = [each.desk for each in network.neighbourhoods]
    users = {user: str(user) for desk in desks for user in desk.moderators}
    users |= {worker.user: worker.mail for desk in desks for worker in desk.workers}
    return {person_id(work, "desk", user): shown for user, shown in users.items()}


async def forget_person(
    settings: Settings, network: Network, *, bot: str, telegram_id: int
) -> bool:
    """Erase someone who asked for it by letter or phone; False when they are not known.

    Raises WrongStore with keys, or a pepper, that are not those of the data, and Failed for a bot
    that is not in this network.
    """
    async with store_by_hand(settings, network) as store:
        now = store.clock()
        await now.look()
        network = await with_former(store, network)
        if bot not in {each.slug for each in network.with_former}:
            known = ", ".join(each.slug for each in network.with_former)
            raise Failed(f"{bot} is no neighbourhood of this network: {known}.", Exit.CONFIG)
        municipality = network.neighbourhood(bot).municipality
        await check_keys(store, municipality)
        await check_forms(store, municipality)
        work = store.work(municipality, "look", now())
        who = await who_speaks(work, bot, telegram_id)
        if not await work.look(Person, [who]):
            return False
        await perform(
            partial(store.work, municipality, f"forget:{who}:{now().timestamp()}", now()),
            Context(network, CrowEstimate()),
            DEEDS,
            deed=deeds.forget_sure(),
            actor=Actor("person", who, bot),
        )
        return True
