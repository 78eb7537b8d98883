"""`python -m tests.forms.make`: write the snapshot of the present form, in tests/forms/<number>.

Fictional people are brought into the middle of something by the real service, over the local
Telegram and a real Redis. Kept is all that Redis holds, what every phone shows, and the buttons
that can still be pressed. Run it again until this form is released, and never after that.
"""

import asyncio
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from buurtbot.simulator.state.memory import save
from buurtbot.simulator.state.world import World
from buurtbot.storage.at_rest.forms import NUMBER
from tests.forms.kept import written_down
from tests.forms.scenes import Making, all_states, what_is_said_last
from tests.forms.town import SNAPSHOTS, town_network, write_keys
from tests.scenes.live import Town, live_town


async def make(folder: Path) -> None:
    """Play everything, and write it down in this folder."""
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        write_keys(place)
        async with live_town(place, network=town_network()) as town:
            making = Making(town)
            await all_states(making)
            await town.stops()
            await what_is_said_last(making)
            written = await written_down(town.demo.service.store.redis)
        _write(folder, written, town, making)


def _write(folder: Path, written: str, town: Town, making: Making) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "redis.jsonl").write_text(written, encoding="utf-8")
    save(town.demo.world, folder / "telegram.json")
    (folder / "phones.txt").write_text(screens(town.demo.world), encoding="utf-8")
    at = town.demo.clock()
    kept = {"at": at, "old": making.old}
    (folder / "scenes.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False))


def screens(world: World) -> str:
    """What every phone and group shows, to be read by people."""
    private = [(f"{chat.person.name}", chat) for chat in world.privates.values()]
    groups = [(group.title, group) for group in world.groups.values()]
    lines: list[str] = []
    for title, chat in (*private, *groups):
        if chat.messages:
            lines += [
                f"== {title}",
                *(_shown(stored.body) for stored in chat.messages.values()),
                "",
            ]
    return "\n".join(lines)


def _shown(body: dict[str, Any]) -> str:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = [f"[{button['text']}]" for row in rows for button in row]
    said = body.get("text") or "(something else)"
    indented = said.replace("\n", "\n      ")
    return (
        f"{body['message_id']:>4}  {body['from']['first_name']}: {' '.join([indented, *buttons])}"
    )


if __name__ == "__main__":
    where = SNAPSHOTS / str(NUMBER) if len(sys.argv) == 1 else Path(sys.argv[1])
    asyncio.run(make(where))
    sys.stdout.write(f"{where}\n")
