"""`buurtbot audit`: who did what, staff by their number, and no contents."""

from datetime import UTC, datetime
from pathlib import Path

from buurtbot import by_hand
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.services.core.context import person_id
from buurtbot.storage.store import Store
from config.environment.settings import load_settings
from config.network.network import load_network
from tests.forms.kept import read_back
from tests.forms.test_check_data import SNAPSHOT, env
from tests.forms.test_screen_lines_printed import said_by

__all__ = ["env"]
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


async def test_who_read_a_signal_is_told_with_why_and_by_number(
    store: Store, tmp_path: Path, env: dict[str, str]
) -> None:
    await read_back(store.redis, SNAPSHOT)
    network = load_network(tmp_path)
    names = {n.slug: n.token_name for n in network.neighbourhoods}
    settings = load_settings(names | {"desk": "BUURTBOT_TOKEN_DESK"}, env)
    here = next(n for n in network.neighbourhoods if n.municipality == "gm0518")
    sara = here.desk.moderators[0]
    async with by_hand.store_by_hand(settings, network) as theirs:
        work = theirs.work("gm0518", "op-read", NOW)
        read = AuditLine(person_id(work, "desk", sara), "read_signal:assess", "g1")
        other = AuditLine("house", "clear_signal", "g2")
        await work.commit(Decision(noted=(read, other)))
    printed = said_by(env, "audit", tmp_path)
    assert f"{sara}  read_signal:assess  g1" in printed
    assert "house  clear_signal  g2" in printed
    only = await by_hand.read_audit(settings, network, did="read_signal", about="g1", days=30)
    assert [line.split("  ")[1:] for line in only] == [[str(sara), "read_signal:assess", "g1"]]
    assert await by_hand.read_audit(settings, network, did="", about="nobody", days=30) == []
