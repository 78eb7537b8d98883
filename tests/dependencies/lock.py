"""A lock as data: every package that it names, with its versions and hashes."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
LOCKS: Final = ("requirements.lock", "requirements-demo.lock", "requirements-dev.lock")
PIN: Final = re.compile(r"([A-Za-z0-9._-]+)(\[[a-z,-]+\])?==([^=\s]+)( ; .*)?")
Pins = dict[str, list[str]]  # "aiohttp==3.14.5 ; marker" and its hashes


def pins(lock: str) -> Pins:
    """Everything that a lock names, as it stands there, with its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    split = [line.partition(" --hash=") for line in lines]
    return {named.strip(): re.findall(r"sha256:[0-9a-f]{64}", rest) for named, _, rest in split}


def versions(lock: str) -> set[tuple[str, str]]:
    """Each package in the one spelling, with each version that some Python gets of it."""
    found = filter(None, map(PIN.fullmatch, pins(lock)))
    return {(one_spelling(pin[1]), pin[3]) for pin in found}


def one_spelling(name: str) -> str:
    """The name of a package as the index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()
