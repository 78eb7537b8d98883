"""The conversation guide, from guide.toml: which piece comes when. Frozen once loaded."""

from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from config.core.mistakes import from_validation, read_toml

GUIDE = Path(__file__).parent / "guide.toml"
Key = Annotated[str, Field(pattern=r"^[a-z][a-z_]{1,20}$")]
Moment = Literal["takes", "on_the_way"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Piece(_Frozen):
    """One piece; `kinds` are those of help it is about, `first`: only before the first visit."""

    key: Key
    at: Moment
    kinds: tuple[Key, ...] = Field((), alias="for")
    first: bool = False

    def fits(self, moment: Moment, kind: str, *, first: bool) -> bool:
        """Whether it is of use at this moment."""
        about = not self.kinds or kind in self.kinds
        return self.at == moment and about and (first or not self.first)


class Guide(_Frozen):
    """All pieces, in the order to give them."""

    piece: tuple[Piece, ...] = Field(min_length=1)

    def named(self, key: str) -> Piece | None:
        """The piece with this key."""
        return next((one for one in self.piece if one.key == key), None)

    def next(
        self, moment: Moment, kind: str, *, first: bool, had: Collection[str]
    ) -> Piece | None:
        """What somebody gets at this moment who `had` some already; None most of the time."""
        new = (one for one in self.piece if one.key not in had)
        return next((one for one in new if one.fits(moment, kind, first=first)), None)


def load_guide(path: Path = GUIDE) -> Guide:
    """Read guide.toml. Raises WrongConfig."""
    try:
        return Guide.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None


@cache
def the_guide() -> Guide:
    """Ours, read once."""
    return load_guide()
