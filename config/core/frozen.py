"""What is read from files once and never changes."""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Checked when it is read; a name that is not known is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A changed copy, which makes anew what was made of the old values."""
        copied = super().model_copy(update=update, deep=deep)
        for made in copied.__dict__.keys() - type(copied).model_fields.keys():
            del copied.__dict__[made]
        return copied
