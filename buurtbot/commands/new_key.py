"""`buurtbot new-key`: a master key, made here and kept nowhere."""

import argparse
import re
from base64 import b64encode
from secrets import token_bytes
from typing import Final

from buurtbot.failures import Exit
from buurtbot.terminal import Command, tell


def new_key(given: argparse.Namespace) -> int:
    """Print one key for BUURTBOT_MASTER_KEYS."""
    tell(f"{given.id}:{b64encode(token_bytes(32)).decode()}")
    return Exit.DONE


def key_id(told: str) -> str:
    """Read the name of a key, as BUURTBOT_MASTER_KEYS takes it."""
    if re.fullmatch(r"[\w-]+", told):
        return told
    raise argparse.ArgumentTypeError(f"{told!r}: only letters, digits, - and _, such as k2")


COMMAND: Final = Command(
    new_key,
    "make a master key",
    {"--id": {"type": key_id, "default": "k1", "help": "its name: letters and digits (k1)"}},
)
