"""What SlipCover prepares of a file is kept beside its `.pyc`, until the file changes.

Each worker prepared all thousand files anew, from their text: half of what it did before its
first test. Now that is done before they start. How it marks what is kept stays its own.
"""

import ast
import marshal
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from hashlib import sha256
from importlib.util import MAGIC_NUMBER, cache_from_source
from multiprocessing import get_context
from os import getpid
from pathlib import Path
from sys import dont_write_bytecode
from types import CodeType, ModuleType
from typing import Final

from slipcover import Slipcover, branch, importer
from slipcover.version import __version__

Prepared = tuple[CodeType, list[int], list[tuple[int, int]]]
READY: Final[dict[int, Prepared]] = {}  # by the identity of its code: about to be marked


def keep_marks() -> None:
    """From here on what is imported is prepared once, and its lines and branches are known."""
    lines, branches = Slipcover.lines_from_code, Slipcover.branches_from_code

    def kept_lines(code: CodeType) -> Iterable[int]:
        known = READY.get(id(code))
        return known[1] if known else lines(code)

    def kept_branches(code: CodeType) -> Iterable[tuple[int, int]]:
        known = READY.get(id(code))
        return known[2] if known else branches(code)

    def exec_module(loader: importer.SlipcoverLoader, module: ModuleType) -> None:
        ready = prepared(loader.origin)
        READY[id(ready[0])] = ready
        loader.sci.register_module(module)
        marked = loader.sci.instrument(ready[0])
        del READY[id(ready[0])]
        exec(marked, module.__dict__)  # noqa: S102 - what an import does

    Slipcover.lines_from_code = staticmethod(kept_lines)
    Slipcover.branches_from_code = staticmethod(kept_branches)
    importer.SlipcoverLoader.exec_module = exec_module


def prepared(file: Path) -> Prepared:
    """The code of a file with its branches told apart, and which lines and branches it has."""
    text = file.read_bytes()
    seal = sha256(MAGIC_NUMBER + __version__.encode() + text).digest()
    kept = Path(cache_from_source(file, optimization="marks"))
    with suppress(OSError, EOFError, ValueError, TypeError):
        there = kept.read_bytes()
        if there.startswith(seal):
            code, lines, branches = marshal.loads(there[len(seal) :])  # noqa: S302 - as a .pyc
            return code, lines, branches
    code = compile(branch.preinstrument(ast.parse(text)), str(file), "exec")
    made = code, list(Slipcover.lines_from_code(code)), list(Slipcover.branches_from_code(code))
    if not dont_write_bytecode:
        _keep(kept, seal + marshal.dumps(made))
    return made


def prepare(sources: Iterable[str]) -> None:
    """All that is in these folders, each file once, with all cores: before the workers start."""
    files = [file for source in sources for file in Path(source).rglob("*.py")]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as cores:
        for _ in cores.map(_prepare, files, chunksize=25):
            pass


def _prepare(file: Path) -> None:
    prepared(file)


def _keep(kept: Path, content: bytes) -> None:
    """Whole or not at all: the other workers read it too."""
    with suppress(OSError):
        kept.parent.mkdir(exist_ok=True)
        new = kept.with_suffix(f".{getpid()}")
        new.write_bytes(content)
        new.replace(kept)
