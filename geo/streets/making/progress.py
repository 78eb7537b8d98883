"""How far a long command is, on one line of stderr; on a file or a pipe one line per step."""

import sys
import time
from typing import TextIO

WIDTH = 30
EVERY_S = 0.2


class Progress:
    """A plain bar. `begin` a step, then `at` as often as you like, then `end`."""

    def __init__(self, out: TextIO | None = None) -> None:
        """Write to `out`; stderr when not given."""
        self._out = out or sys.stderr
        self._shown = 0.0
        self._step = ""

    def begin(self, step: str) -> None:
        """Say what happens now."""
        self._step, self._shown = step, 0.0
        self._write("" if self._is_live() else f"{step} ...\n")

    def at(self, done: int, whole: int = 0) -> None:
        """Show how much is done; without `whole` only a number, since the end is not known."""
        now = time.monotonic()
        if not self._is_live() or now - self._shown < EVERY_S:
            return
        self._shown = now
        bar = "#" * (WIDTH * done // whole) if whole else ""
        share = f"[{bar:<{WIDTH}}] {100 * done // whole:3d} %" if whole else f"{done:,}"
        self._write(f"\r{self._step}: {share}")

    def end(self, told: str) -> None:
        """Say what came of the step."""
        self._write(
            f"\r{self._step}: {told:<{WIDTH + 10}}\n" if self._is_live() else f"  {told}\n"
        )

    def _is_live(self) -> bool:
        return self._out.isatty()

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
