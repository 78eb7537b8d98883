"""What a street network says of itself, and the names of its streets: read without the streets.

`geo/streets/file.py` says how the file is made.
"""

import hashlib
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from geo.streets.errors import UnreadableStreets

VERSION: Final = 2
KIND: Final = b"buurtbot streets "
FIRST_LINE: Final = KIND + b"%d\n" % VERSION
BUILD_ANEW: Final = "build it anew: buurtbot geo build TOWN.osm.pbf --out FILE"
LICENCE: Final = "ODbL 1.0, (c) OpenStreetMap contributors, openstreetmap.org/copyright"
LONGEST_HEADER: Final = 65_536
MOST_NAMES: Final = 200_000  # the whole country has about half of that
MOST_NAME_BYTES: Final = 16_000_000  # unpacked


class Header(BaseModel):
    """What one can know of a street network without loading it.

    `bbox` is south, west, north, east in degrees; `sha256` that of the compressed body and names.
    """

    model_config = ConfigDict(frozen=True)

    source: str
    osm_date: str
    bbox: tuple[float, float, float, float]
    nodes: int = Field(gt=0)
    edges: int = Field(gt=0)
    points: int = Field(gt=0)
    street_km: float
    dropped: dict[str, int]
    licence: str = LICENCE
    version: int = VERSION
    names: int = Field(ge=0, le=MOST_NAMES)
    body_bytes: int = Field(0, ge=0)
    name_bytes: int = Field(0, ge=0)
    sha256: str = ""


def read_header(path: Path) -> Header:
    """Read what the file says of itself, and nothing more. Raises UnreadableStreets."""
    try:
        with path.open("rb") as file:
            return _header(file, path)
    except OSError as error:
        raise UnreadableStreets(f"{path}: {error.strerror or error}") from None


def read_names(path: Path) -> tuple[str, ...]:
    """Read only the names of the streets, each once. Raises UnreadableStreets."""
    header, _, named = checked(path)
    try:
        text = zlib.decompressobj().decompress(named, MOST_NAME_BYTES).decode()
    except (zlib.error, ValueError) as error:
        raise UnreadableStreets(f"{path}: its names cannot be read ({error})") from None
    names = tuple(text.splitlines())
    if len(names) != header.names:
        raise UnreadableStreets(f"{path}: the names do not fit the header (another number)")
    return names


def checked(path: Path) -> tuple[Header, bytes, bytes]:
    """Read header, body and names, and check that nothing was changed.

    Raises UnreadableStreets.
    """
    try:
        with path.open("rb") as file:
            header = _header(file, path)
            whole = file.read(header.body_bytes + header.name_bytes + 1)
    except OSError as error:
        raise UnreadableStreets(f"{path}: {error.strerror or error}") from None
    if check_sum(whole) != header.sha256:
        raise UnreadableStreets(f"{path}: cut short or changed (the checksum does not fit)")
    return header, whole[: header.body_bytes], whole[header.body_bytes :]


def check_sum(content: bytes) -> str:
    """Return what must stand in the header of this."""
    return hashlib.sha256(content).hexdigest()


def _header(file: BinaryIO, path: Path) -> Header:
    first = file.readline(len(FIRST_LINE))
    if first != FIRST_LINE:
        of_another = f"of another version of buurtbot; {BUILD_ANEW}"
        what = of_another if first.startswith(KIND) else "not a street network"
        raise UnreadableStreets(f"{path}: {what}")
    try:
        return Header.model_validate_json(file.readline(LONGEST_HEADER))
    except ValidationError as error:
        wrong = error.errors()[0]
        what = ".".join(str(part) for part in wrong["loc"])
        raise UnreadableStreets(f"{path}: the header is wrong: {what} {wrong['msg']}") from None
