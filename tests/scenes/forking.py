"""The process that imported all, and forks a command whenever one is asked for.

On its standard input stands a socket. Each message is a command with what it reads and writes and
a pipe, where is told who it is and how it ended. It imports before it is asked, runs no threads,
and ends when nobody can ask any more.
"""

import gc
import io
import json
import os
import runpy
import signal
import socket
import sys
import time
from typing import Any

import buurtbot.connecting
import buurtbot.dialogue
import buurtbot.main
import buurtbot.run
import geo.streets.commands  # noqa: F401 - what a command begins with is here before it is asked
from buurtbot.domain.care.screened.sense import encoder_ready


def main() -> None:
    """Fork for each that is asked for; in that fork, carry it out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for all of us
    buurtbot.main._books()
    encoder_ready()
    gc.collect()
    gc.freeze()
    if asked := _asked(socket.socket(fileno=0)):
        _becomes(*asked)


def _asked(wanted: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """The command that this fork is for; in the first process None, at the end."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # those who wait are waited for by nobody
    while True:
        message, handles, _, _ = socket.recv_fds(wanted, 1 << 20, 4)
        if not message:
            return None
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            return _waited_for(json.loads(message), handles)
        for handle in handles:
            os.close(handle)


def _waited_for(what: dict[str, Any], handles: list[int]) -> tuple[dict[str, Any], list[int]]:
    """Between the two: one that tells who the command is, and how it ended."""
    *its, telling = handles
    if (pid := os.fork()) == 0:
        return what, its
    for handle in (0, *its):
        os.close(handle)
    os.write(telling, f"{pid}\n".encode())
    _, status = os.waitpid(pid, 0)
    os.write(telling, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _becomes(what: dict[str, Any], handles: list[int]) -> None:
    """From here on it is that command."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number, handle in enumerate(handles):
        os.dup2(handle, number)
    os.closerange(3, 1024)
    os.environ.clear()  # noqa: TID251 - it is given its own, as a process is
    os.environ.update(what["env"])  # noqa: TID251 - as above
    time.tzset()
    os.chdir(what["cwd"])
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - as long as it lives
    sys.stdout = _written(1, at_once="PYTHONUNBUFFERED" in what["env"])
    sys.stderr = _written(2, at_once=True)
    module, *sys.argv[1:] = what["argv"]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _written(number: int, *, at_once: bool) -> io.TextIOWrapper:
    raw = open(number, "wb", buffering=0 if at_once else -1, closefd=False)  # noqa: SIM115 - as above
    return io.TextIOWrapper(raw, "utf-8", write_through=at_once)


if __name__ == "__main__":
    main()
