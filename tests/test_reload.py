"""What changes in the config and the secrets is taken over; whom it does not touch goes on."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import pytest

from buurtbot.changes import Read
from buurtbot.domain.core.decision import Decision
from buurtbot.main import listening, open_service
from buurtbot.reload import HEADER, CannotReload, Reload, pass_word
from buurtbot.service import Service
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.web.webhooks import SECRET_HEADER
from config.core.mistakes import Mistake, WrongConfig
from config.network.network import Network
from geo.lookup.address_table import TableGeocoder
from tests.scenes.street import Clock
from tests.scenes.town_at_start import Town
from tests.storage.scenes import anna
from tests.test_start_up import MOERWIJK, town, until

__all__ = ["town"]  # the fixture
ALL = ("moerwijk", "crabbehof", "heechterp", "schieoevers", "desk")


@dataclass
class Running:
    """A service at work, and what it would read now."""

    service: Service
    reload: Reload
    address: str
    read: list[Read]

    def with_network(self, network: Network, **settings: Any) -> None:
        """The files are changed."""
        self.read.append(Read(replace(self.read[-1].settings, **settings), network))

    async def all_heard(self) -> bool:
        """Telegram brings the updates of every bot."""
        return not self.service.watch.bots.waiting


@asynccontextmanager
async def running(
    town: Town, network: Network, *, look_seconds: float = 60.0, **changed: Any
) -> AsyncIterator[Running]:
    """Everything at work with this network."""
    whole = town.settings(**({"webhook_secrets": {}} | changed))
    tokens = {
        s: t
        for s, t in whole.tokens.items()
        if s in {*(n.slug for n in network.neighbourhoods), "desk"}
    }
    read = [Read(replace(whole, tokens=tokens), network)]
    async with open_service(read[0].settings, network, TableGeocoder([])) as service:
        service.look_seconds = look_seconds
        reload = Reload(service, lambda: read[-1])
        async with listening(service, reload.routes()) as address, asyncio.TaskGroup() as group:
            group.create_task(service.run())
            group.create_task(reload.run())
            now = Running(service, reload, address, read)
            await until(now.all_heard)
            yield now
            service.stopping.set()


def without(network: Network, *slugs: str) -> Network:
    """Their files are not there."""
    left = tuple(n for n in network.neighbourhoods if n.slug not in slugs)
    return network.model_copy(update={"neighbourhoods": left})


def with_staff(network: Network, slug: str, *staff: int) -> Network:
    """Others may act at the desk of this one."""
    return with_desk(network, slug, moderators=staff)


def with_desk(network: Network, slug: str, **other: Any) -> Network:
    """Its desk is another one in this."""
    changed = (
        n.model_copy(update={"desk": n.desk.model_copy(update=other)}) if n.slug == slug else n
        for n in network.neighbourhoods
    )
    return network.model_copy(update={"neighbourhoods": tuple(changed)})


async def is_known_in_crabbehof(store: Store) -> None:
    """One person, so that something is left when its file goes."""
    someone = replace(anna(Clock()), bot="crabbehof")
    work = store.work("gm0505", "put", Clock().now)
    assert await work.commit(Decision(keep=(someone,))) == "done"


async def test_one_comes_one_goes_staff_change_and_the_others_go_on(town: Town) -> None:
    town.knows(*ALL)
    whole = town.network
    async with running(town, without(whole, "moerwijk")) as now:
        await is_known_in_crabbehof(now.service.store)
        others = dict(now.service._stops)
        after = with_staff(without(whole, "crabbehof"), "heechterp", 77)
        tokens = {s: t for s, t in town.settings().tokens.items() if s != "crabbehof"}
        now.with_network(after, tokens=tokens)
        told = await now.reload.go(do=False)
        assert told[:2] == ("moerwijk: new, in Den Haag", told[1])
        assert told[1].startswith("crabbehof: its file is gone")
        assert any(line.startswith("heechterp: staff: 1 more may act") for line in told)
        assert "moerwijk" not in now.service.neighbours.bots, "it was shown, and not done"
        assert await now.reload.go(do=True) == told
        await until(now.all_heard)
        bots = now.service.neighbours.bots
        assert "moerwijk" in bots
        assert "crabbehof" not in bots
        network = now.service.context.network
        assert [n.slug for n in network.former] == ["crabbehof"], "its people are not lost"
        assert network.neighbourhood("heechterp").desk.moderators == (77,)
        for slug in ("heechterp", "schieoevers", "desk"):
            assert now.service._stops[slug] is others[slug], "who is not touched goes on"
            assert not others[slug].is_set()
        assert others["crabbehof"].is_set()
        assert await now.reload.go(do=True) == ()


async def test_another_token_and_another_master_key(town: Town) -> None:
    town.knows(*ALL)
    async with running(town, town.network) as now:
        old = now.service.settings
        town.world.add_bot("4242:renewed", "moerwijk_nieuw_bot", "moerwijk")
        keys = {"fresh": b"n" * 32, **old.master_keys}
        now.with_network(
            town.network,
            tokens={**old.tokens, "moerwijk": "4242:renewed"},
            master_keys=keys,
            current_key="fresh",
        )
        told = await now.reload.go(do=True)
        assert told[0] == "moerwijk: another token"
        assert "fresh seals from now on" in told[1]
        await until(now.all_heard)
        assert now.service.neighbours.bots["moerwijk"].token == "4242:renewed"
        assert now.service.store.secrets.current == "fresh"
        proofs = await now.service.store.redis.hgetall(Keys("gm0518").proofs)
        assert "key:fresh" in proofs, "a later start without it would be seen"
        assert not now.service.store.condition.refuses


def a_free_port() -> int:
    """One that nobody listens at now."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


async def test_another_webhook_secret_is_told_to_telegram_and_the_old_one_opens_nothing(
    town: Town,
) -> None:
    town.knows(*ALL)
    port = a_free_port()
    hooks: dict[str, Any] = {"webhook_base": f"http://127.0.0.1:{port}", "listen_port": port}
    old, new = (dict.fromkeys(ALL, secret) for secret in ("of-before", "of-today"))
    anna = await town.telegram.person("Anna")
    async with running(town, town.network, webhook_secrets=old, **hooks) as now:
        await anna.says(MOERWIJK, "/start")
        await anna.waits_for(MOERWIJK, "Moerwijk")
        now.with_network(town.network, webhook_secrets=new)
        assert await now.reload.go(do=False) == ("another webhook secret, for every bot",)
        await now.reload.go(do=True)
        await until(now.all_heard)
        assert {bot.webhook.secret for bot in town.world.bots.values() if bot.webhook} == {
            "of-today"
        }
        await anna.says(MOERWIJK, "/helplines")
        await anna.waits_for(MOERWIJK, "112")
        async with aiohttp.ClientSession() as session:
            for secret, status in (("of-before", 401), ("of-today", 400)):
                url, head = f"{now.address}/tg/moerwijk", {SECRET_HEADER: secret}
                async with session.post(url, headers=head, data="no update") as answer:
                    assert answer.status == status


async def test_a_desk_in_another_group_takes_its_open_cases_along_while_all_goes_on(
    town: Town,
) -> None:
    town.knows(*ALL)
    mirjam, anna = await town.telegram.person("Mirjam"), await town.telegram.person("Anna")
    before = town.network.neighbourhood("moerwijk").desk.group
    after = before - 1
    rooms = [
        await town.telegram.group(
            name, admins=[mirjam], bots=["onze_balie_bot"], is_forum=True, id=group
        )
        for name, group in (("Oud", before), ("Nieuw", after))
    ]
    network = with_desk(town.network, "moerwijk", moderators=(mirjam.id,))
    async with running(town, network) as now:
        await anna.says(MOERWIJK, "ik wil dood")
        await mirjam.waits_for(rooms[0], "ik wil dood")
        now.with_network(with_desk(network, "moerwijk", group=after))
        moves = f"moerwijk: the desk moves to group {after}; its open cases go with it"
        assert await now.reload.go(do=False) == (moves,)
        await now.reload.go(do=True)
        await mirjam.waits_for(rooms[0], "verhuisd naar een andere groep")
        await mirjam.waits_for(rooms[1], "Eén open melding komt mee")
        await mirjam.waits_for(rooms[1], "ik wil dood")
        await mirjam.presses(rooms[1], "Ik pak dit op")
        await anna.waits_for(MOERWIJK, "Mirjam")
        await anna.says(MOERWIJK, "ben je daar")
        await mirjam.waits_for(rooms[1], "ben je daar")


async def test_what_is_wrong_changes_nothing(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    town.knows(*ALL)
    async with running(town, town.network) as now:
        old = now.service.settings
        for changed, said in (
            ({"pepper": b"of another town"}, "BUURTBOT_PEPPER is another one"),
            ({"master_keys": {"k2": b"n" * 32}, "current_key": "k2"}, "is not in BUURTBOT_MASTER"),
            ({"redis_url": "redis://elsewhere"}, "takes a new start: the address of Redis"),
            ({"tokens": {**old.tokens, "desk": "1:x"}}, "the token of the desk's bot"),
        ):
            now.with_network(without(town.network, "moerwijk"), **changed)
            with pytest.raises(CannotReload, match=said):
                await now.reload.go(do=True)
            now.read.pop()
        assert "moerwijk" in now.service.neighbours.bots

        def wrong() -> Read:
            raise WrongConfig([Mistake("network.toml", 3, "x is wrong", "Mend it.")])

        now.reload.load = wrong
        now.reload.asked.set()  # as by SIGHUP
        await until(lambda: _said(caplog, "Nothing was reloaded"))
        assert "x is wrong" in caplog.text
        assert now.service.settings is old


async def _said(caplog: pytest.LogCaptureFixture, words: str) -> bool:
    return words in caplog.text


async def test_only_who_has_the_pepper_may_ask_by_the_inner_port(town: Town) -> None:
    town.knows(*ALL)
    async with running(town, town.network) as now, aiohttp.ClientSession() as session:
        url = f"{now.address}/reload"
        now.with_network(with_staff(town.network, "moerwijk", 77))
        async with session.post(f"{url}?do=yes", headers={HEADER: "guessed"}) as answer:
            assert answer.status == 401
        assert now.service.network == town.network
        ours = {HEADER: pass_word(now.service.store.secrets)}
        async with session.post(url, headers=ours) as answer:
            said = await answer.json()
        assert said["changes"][0].startswith("moerwijk: staff")
        assert now.service.network == town.network
        async with session.post(f"{url}?do=yes", headers=ours) as answer:
            assert answer.status == 200
        assert now.service.network.neighbourhood("moerwijk").desk.moderators == (77,)
