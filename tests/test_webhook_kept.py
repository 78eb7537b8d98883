"""A webhook that another program takes away is told and taken back; a revoked token is told."""

from typing import Any

import aiohttp
import pytest

from tests.scenes.town_at_start import Town
from tests.test_reload import ALL, a_free_port, running
from tests.test_start_up import MOERWIJK, town, until

__all__ = ["town"]  # the fixture


async def test_a_webhook_that_another_program_took_is_told_and_taken_back(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    town.knows(*ALL)
    port = a_free_port()
    base = f"http://127.0.0.1:{port}"
    anna = await town.telegram.person("Anna")
    secrets = dict.fromkeys(ALL, "ours")
    hooks: dict[str, Any] = {"webhook_base": base, "listen_port": port, "webhook_secrets": secrets}
    async with running(town, town.network, look_seconds=0.2, **hooks) as now:
        token = town.env["BUURTBOT_TOKEN_MOERWIJK"]
        (bot,) = (bot for bot in town.world.bots.values() if bot.username == MOERWIJK)

        async def is_ours_again() -> bool:
            return bot.webhook is not None and bot.webhook.url == f"{base}/tg/moerwijk"

        async with aiohttp.ClientSession() as other:
            at = f"{town.env['TELEGRAM_API_BASE']}/bot{token}"
            for method, told in (
                ("setWebhook", {"url": "http://127.0.0.1:9/hook"}),
                ("deleteWebhook", {}),  # as who begins to poll
            ):
                async with other.post(f"{at}/{method}", json=told) as answer:
                    assert answer.status == 200
                assert not await is_ours_again()
                await until(is_ours_again)
        assert len(now.service.store.condition.dangers.told) == 1
        assert caplog.text.count("Another program takes the updates of moerwijk") == 1
        await anna.says(MOERWIJK, "/start")
        await anna.waits_for(MOERWIJK, "Moerwijk")


async def test_a_token_that_is_revoked_while_its_webhook_stands_is_told(town: Town) -> None:
    town.knows(*ALL)
    port = a_free_port()
    hooks: dict[str, Any] = {"webhook_base": f"http://127.0.0.1:{port}", "listen_port": port}
    secrets = dict.fromkeys(ALL, "ours")
    async with running(
        town, town.network, look_seconds=0.2, webhook_secrets=secrets, **hooks
    ) as now:
        (moerwijk,) = (bot for bot in town.world.bots.values() if bot.username == MOERWIJK)
        del town.world.bots[moerwijk.id]

        async def is_told() -> bool:
            return any(
                "token of moerwijk" in one for one in now.service.store.condition.dangers.told
            )

        await until(is_told)
