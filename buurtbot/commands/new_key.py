"""`buurtbot new-key`: a master key, made here and kept nowhere."""

import argparse
from base64 import b64encode
from secrets import token_bytes
from typing import Final

from buurtbot.failures import Exit
from buurtbot.terminal import Command, tell


def new_key(given: argparse.Namespace) -> int:
    """Print one key for BUURTBOT_MASTER_KEYS."""
    tell(f"{given.id}:{b64encode(token_bytes(32)).decode()}")
    return Exit.DONE


NEW_KEY: Final = Command(new_key, "make a master key", {"--id": {"default": "k1"}})
