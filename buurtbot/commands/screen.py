"""`buurtbot screen`: how texts are screened, one line in and one line of JSON out.

Each line stands alone; nothing is logged and nothing is kept.
"""

import argparse
import json
import sys
from typing import Final

from buurtbot.commands.understand import lines_in
from buurtbot.terminal import Command


def screen(_: argparse.Namespace) -> int:
    """Screen UTF-8 lines as messages are screened; answer each with one line of JSON, at once:

    {"label": "none", "scores": {"emergency": 0.01, ...}, "why": []}

    label: emergency, suicide, abuse, distress, loneliness or none; the most urgent
    scores: how certain of each is what was learnt, from 0 to 1; phrases can raise it too
    why: the phrases and the learnt parts of words that raised it
    """
    from buurtbot.domain.care.screened.screening import screen_each
    from buurtbot.services.care.our_screening import our_phrasebook

    book = our_phrasebook()
    for line in lines_in(sys.stdin.buffer):
        found = screen_each((line,), book)
        told = {"label": found.label, "scores": found.scores, "why": found.why}
        sys.stdout.buffer.write(f"{json.dumps(told, ensure_ascii=False)}\n".encode())
        sys.stdout.flush()
    return 0


COMMAND: Final = Command(screen, "show how typed lines are screened for danger")
