"""kill -9 between the "250 OK" of a mail server and our mark: the same letter comes once more."""

import asyncio
import socket
from pathlib import Path

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, ToDesk
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.store import open_store, rules_of
from config.network.network import load_network
from tests.chaos.service import PLACES, Keys, ServiceProcess, write_config
from tests.mail.mail_server import mailroom

DUTY = "dienst@voorbeeld.nl"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_a_letter_is_never_lost_and_a_second_one_is_known_as_the_first(
    tmp_path: Path, redis_url: str
) -> None:
    write_config(tmp_path / "config")
    file = tmp_path / "config" / "neighbourhoods" / "moerwijk.toml"
    said = file.read_text(encoding="utf-8")
    file.write_text(said.replace("[desk]", f'[desk]\nalarm_mail = ["{DUTY}"]'), encoding="utf-8")
    network = load_network(tmp_path / "config")
    keys = Keys.fresh(network)
    secrets = Secrets({"t1": keys.master}, "t1", keys.pepper.encode())
    store = await open_store(redis_url, secrets, rules=rules_of(network))
    await store.redis.flushall()
    clock = store.clock()
    await clock.look()
    async with mailroom() as room:
        settings = keys.as_environment(network) | {
            "BUURTBOT_REDIS_URL": redis_url,
            "BUURTBOT_PLACES": str(PLACES),
            "TELEGRAM_API_BASE": "http://127.0.0.1:9",
            "BUURTBOT_SMTP_URL": f"smtp://127.0.0.1:{room.port}",
            "BUURTBOT_MAIL_FROM": "buurtbot@voorbeeld.nl",
        }
        service = ServiceProcess(tmp_path, settings, _free_port())
        rings = Alarm(ToDesk("moerwijk", "case"), "M-4K7P", "wants_person")
        work = store.work("gm0518", "rings", clock())
        assert await work.commit(Decision(tell=(rings,))) == "done"
        room.pauses_after = 60.0
        try:
            await service.start()
            async with asyncio.timeout(180):
                await room.took.wait()
            await service.kill()
            room.pauses_after = 0.0
            room.took.clear()
            await service.start()
            async with asyncio.timeout(180):
                await room.took.wait()
            await asyncio.sleep(3)
        finally:
            await service.kill()
            await store.close()
    first, second = room.letters
    assert first["Message-ID"] == second["Message-ID"]
    assert "Traceback" not in service.log
    assert not [told for told in (DUTY, keys.pepper) if told in service.log]
