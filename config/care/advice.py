"""The cards for the desk, from advice.toml: what each is about, its source, when checked."""

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from config.care.screening import CONCERNS, LABELS
from config.core.mistakes import Mistake, WrongConfig, from_validation, read_toml

ADVICE = Path(__file__).parent / "advice.toml"
Key = Annotated[str, Field(pattern=r"^[a-z][a-z_]{1,30}$")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Advice(_Frozen):
    """One card. `about` are worries, or reasons of a case; `steps`: the five of the meldcode."""

    key: Key
    about: tuple[Key, ...] = Field(alias="for", min_length=1)
    source: str = Field(min_length=1)
    checked_on: date
    steps: bool = False


class AllAdvice(_Frozen):
    """All cards, in the order to show them."""

    advice: tuple[Advice, ...] = Field(min_length=1)

    def named(self, key: str) -> Advice | None:
        """The card with this key."""
        return next((one for one in self.advice if one.key == key), None)

    def on(self, *worries: str) -> Advice | None:
        """The card on the first of these that one is about."""
        about = {worry: one for one in self.advice for worry in one.about}
        return next((about[worry] for worry in worries if worry in about), None)


def load_advice(path: Path = ADVICE) -> AllAdvice:
    """Read advice.toml. Raises WrongConfig that names the file and what no card is about."""
    try:
        found = AllAdvice.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None
    wanted = (*CONCERNS, *(label for label in LABELS if label != "none"))
    missing = [worry for worry in wanted if found.on(worry) is None]
    if missing:
        raise WrongConfig([_on_nothing(path, worry) for worry in missing])
    return found


def _on_nothing(path: Path, worry: str) -> Mistake:
    what = f"no card is about {worry!r}"
    return Mistake(str(path), 1, what, f"Add {worry!r} to the `for` of a card.")
