"""What staff kept for the screening, as a maintainer adds it to the set; then erased here."""

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Final

from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.marking import NEED
from buurtbot.storage.commit.work import Work

ABOUT: Final = {"none": "raised for nothing", NEED: "not understood"}


async def hand_out(work: Work, show: Callable[[str], None]) -> int:
    """Show all lines of a municipality as text, and erase them. How many there were.

    Cut off between the two, they are shown once more the next time; none is lost.
    """
    found = (await work.look(ScreenLine, await all_lines(work))).values()
    held = [line for line in [await work.get(ScreenLine, one.id) for one in found] if line]
    if not held:
        return 0
    show(as_text(held))
    gone = tuple(Timer(timers.clear_line(line.id), None) for line in held)
    await work.commit(Decision(drop=tuple(held), later=gone))
    return len(held)


async def all_lines(work: Work) -> list[str]:
    """Ids of the lines, the oldest first."""
    return [str(id_) for id_ in await work.redis.zrange(work.keys.screen_lines, 0, -1)]


def as_text(lines: Sequence[ScreenLine]) -> str:
    """The lines in the form of the training set, by language and label."""
    together: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in sorted(lines, key=lambda one: (one.language, one.label)):
        together[line.language, line.label].append(line.words)
    return "\n".join(
        _block(language, label, texts) for (language, label), texts in together.items()
    )


def _block(language: str, label: str, texts: Sequence[str]) -> str:
    quoted = "".join(f"    {json.dumps(text, ensure_ascii=False)},\n" for text in texts)
    about = ABOUT.get(label, "missed")
    # What somebody wants is not for the screening but for needs: whoever adds it says what it is.
    means = 'intent = ""\nkinds = []' if label == NEED else f'label = "{label}"'
    head = f'# lang = "{language}"\n[[said]]\n{means}\nvoice = "from the desk"\n'
    return f'{head}about = "{about}"\ntexts = [\n{quoted}]\n'
