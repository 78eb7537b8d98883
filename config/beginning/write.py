"""Several new files, all of them or none: nothing is written over, and nothing stays half."""

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from config.environment.env_file import FOR_ITS_OWNER, NAME

FOR_ALL, FOLDER_FOR_ALL = 0o644, 0o755  # whatever the umask: containers are users of their own


def write_new(files: Mapping[Path, str]) -> None:
    """Write these; raises FileExistsError when one is there, OSError when one cannot be.

    Whatever stops us half-way, the ones of before are taken away again. `.env` is its owner's.
    """
    halves = {path: path.with_name(f"{path.name}.half") for path in files}
    made: list[Path] = []
    try:
        for path, half in halves.items():
            _make_folder(path.parent)
            _write(half, files[path], mode=FOR_ITS_OWNER if path.name == NAME else FOR_ALL)
        for path, half in halves.items():
            _put(half, path)
            made.append(path)
    except BaseException:
        _take_away(made)
        raise
    finally:
        _take_away(halves.values())


def _make_folder(folder: Path) -> None:
    if not folder.exists():
        _make_folder(folder.parent)
        folder.mkdir()
        folder.chmod(FOLDER_FOR_ALL)


def _put(half: Path, path: Path) -> None:
    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    half.rename(path)


def _take_away(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def write_over(path: Path, text: str) -> None:
    """Put this in the place of what is there: all of it or nothing, with the rights of before."""
    half = path.with_name(f"{path.name}.half")
    try:
        _write(half, text, mode=path.stat().st_mode & 0o777)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def _write(path: Path, text: str, *, mode: int) -> None:
    """Written through to the disk: a full one says so here, and not when it is too late."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        os.fchmod(handle, mode)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
