"""A command in a process of its own, and somebody before it who reads and types."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from config.environment.settings import environment
from tests.scenes import forked

ROOT = Path(__file__).parents[2]
PATIENCE_S = 90.0  # on a machine that does much else


class Terminal:
    """Use as `async with Terminal("connect", folder=..., env=...)`; it is ended at the end."""

    def __init__(self, *arguments: str, folder: Path, env: Mapping[str, str]) -> None:
        plain = {k: v for k, v in environment().items() if not k.startswith("BUURTBOT_")}
        self.arguments, self.folder = arguments, folder
        self.env = plain | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"} | dict(env)
        self.said = ""
        self._read_to = 0

    async def __aenter__(self) -> Self:
        self._process = await forked.start(
            "buurtbot", *self.arguments, env=self.env, cwd=self.folder
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._process.close()

    async def reads(self, text: str) -> str:
        """Wait until it says this, after what was read before; gives all between."""
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE_S):
            while (at := self.said.find(text, self._read_to)) < 0:
                more = await self._process.stdout.read(4096)
                assert more, f"it ended without {text!r}:\n{self.said}"
                self.said += more.decode()
        between = self.said[self._read_to : at + len(text)]
        self._read_to = at + len(text)
        return between

    async def types(self, *lines: str) -> None:
        """Type these lines, each with a return."""
        assert self._process.stdin is not None
        self._process.stdin.write("".join(f"{line}\n" for line in lines).encode())

    def presses(self, signal: int) -> None:
        """Ctrl-C, as a terminal sends it."""
        self._process.send_signal(signal)

    async def ends(self) -> int:
        """Say nothing more, and wait for its exit status."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        async with asyncio.timeout(PATIENCE_S):
            self.said += (await self._process.stdout.read()).decode()
            return await self._process.wait()
