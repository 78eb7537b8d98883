"""A file that only our master keys open, written and read piece by piece, and checked whole.

Each file has a key of its own, wrapped by the newest master key. A piece tells its number and
whether it is the last, so none can be changed, left out, moved or cut off unseen; and the last one
holds the SHA-256 of all that was sealed.
"""

import hashlib
import json
import os
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets

MAGIC: Final = b"buurtbot copy 1\n"
PIECE_BYTES: Final = 1 << 20  # before it is pressed together
MOST_SEALED: Final = 64 << 20


class NoCopy(Exception):
    """Why there is no copy to be read, or none could be made: in words, with what to do."""


@dataclass(frozen=True)
class Sealed:
    """What came of it: how many lines, and the SHA-256 of them all."""

    lines: int
    digest: str


async def write(
    path: Path, secrets: Secrets, *, made: str, first: Mapping[str, Any], lines: AsyncIterator[str]
) -> Sealed:
    """Write `first` and then these lines; the file is there when all of it is. Raises OSError.

    A file of that name is never written over (FileExistsError).
    """
    fresh = path.with_name(f"{path.name}.unfinished")
    _is_free(path)
    try:
        with _for_us_alone(fresh) as out:
            sealer = _Pieces(*_begin(out, secrets, made))
            sealed = await _all(out, sealer, first, lines)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return sealed


def _is_free(path: Path) -> None:
    if path.exists():
        raise FileExistsError(path)


def _for_us_alone(path: Path) -> IO[bytes]:
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _begin(out: IO[bytes], secrets: Secrets, made: str) -> tuple[bytes, bytes]:
    key = secrets.new_data_key()
    header = json.dumps({"made": made, "key": secrets.wrap(key, _place(made))}).encode() + b"\n"
    out.write(MAGIC + header)
    return key, MAGIC + header


def _place(made: str) -> str:
    return f"copy|{made}"


async def _all(
    out: IO[bytes], sealer: "_Pieces", first: Mapping[str, Any], lines: AsyncIterator[str]
) -> Sealed:
    digest, count = hashlib.sha256(), 0
    out.write(sealer.seal(json.dumps(first).encode()))
    piece = bytearray()
    async for line in lines:
        piece += line.encode() + b"\n"
        count += 1
        if len(piece) >= PIECE_BYTES:
            digest.update(piece)
            out.write(sealer.seal(bytes(piece)))
            piece.clear()
    digest.update(piece)
    out.write(sealer.seal(bytes(piece)))
    sealed = Sealed(count, digest.hexdigest())
    out.write(sealer.seal(json.dumps([sealed.lines, sealed.digest]).encode(), last=True))
    return sealed


@dataclass
class _Pieces:
    """Seals and opens the pieces of one file, in their order."""

    key: bytes = field(repr=False)
    header: bytes
    number: int = 0

    def seal(self, plain: bytes, *, last: bool = False) -> bytes:
        box = AESGCM(self.key).encrypt(self._nonce(last=last), zlib.compress(plain), self.header)
        return len(box).to_bytes(4, "big") + box

    def open(self, box: bytes, *, last: bool) -> bytes:
        return zlib.decompress(AESGCM(self.key).decrypt(self._nonce(last=last), box, self.header))

    def _nonce(self, *, last: bool) -> bytes:
        self.number += 1
        return self.number.to_bytes(11, "big") + bytes([last])


@dataclass(frozen=True)
class SealedFile:
    """One that is there. Everything raises NoCopy, in words, when it is not what it should be."""

    path: Path
    secrets: Secrets = field(repr=False)

    def first(self) -> dict[str, Any]:
        """What was put before the lines."""
        with self._opened() as file:
            return dict(json.loads(self._first(file, self._begun(file))))

    def lines(self) -> Iterator[str]:
        """The lines, as they come; behind the last one all of it was checked."""
        with self._opened() as file:
            pieces, digest, count = self._begun(file), hashlib.sha256(), 0
            self._first(file, pieces)
            box, following = _next(file), _next(file)
            while following:
                plain = self._open(pieces, box)
                digest.update(plain)
                for line in plain.decode().splitlines():
                    count += 1
                    yield line
                box, following = following, _next(file)
            told = json.loads(self._open(pieces, box, last=True))
            if told != [count, digest.hexdigest()]:
                raise self._damaged()

    def check(self) -> Sealed:
        """Read all of it."""
        digest, count = hashlib.sha256(), 0
        for line in self.lines():
            digest.update(f"{line}\n".encode())
            count += 1
        return Sealed(count, digest.hexdigest())

    def _opened(self) -> IO[bytes]:
        try:
            return self.path.open("rb")
        except OSError as error:
            raise NoCopy(f"{self.path} cannot be read: {error.strerror}") from None

    def _begun(self, file: IO[bytes]) -> _Pieces:
        magic, header = file.read(len(MAGIC)), file.readline(1 << 16)
        if magic != MAGIC:
            raise NoCopy(f"{self.path} is no copy that `buurtbot backup` made")
        try:
            told = json.loads(header)
            made, wrapped = str(told["made"]), str(told["key"])
        except (ValueError, KeyError, TypeError):
            raise self._damaged() from None
        try:
            return _Pieces(self.secrets.unwrap(wrapped, _place(made)), magic + header)
        except CannotOpen as lacks:
            raise NoCopy(
                f"{self.path} was sealed with master key {lacks}. Give that one in "
                "BUURTBOT_MASTER_KEYS as well, behind the newest"
            ) from None
        except ValueError:
            raise self._damaged() from None

    def _first(self, file: IO[bytes], pieces: _Pieces) -> bytes:
        return self._open(pieces, _next(file))

    def _open(self, pieces: _Pieces, box: bytes, *, last: bool = False) -> bytes:
        try:
            return pieces.open(box, last=last)
        except (InvalidTag, ValueError, zlib.error):
            raise self._damaged() from None

    def _damaged(self) -> NoCopy:
        return NoCopy(f"{self.path} is damaged, or not whole. Take another copy")


def _next(file: IO[bytes]) -> bytes:
    """The next piece as it is sealed; empty at the end, and where the file breaks off."""
    size = int.from_bytes(file.read(4), "big")
    if size > MOST_SEALED:
        return b""
    box = file.read(size)
    return box if len(box) == size else b""
