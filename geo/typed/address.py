"""An address as people type it, read in one pass over the words: no look-ups, linear in the text.

What is said beside the address (the floor, the door, the boat) is the `rest`: it is for who comes
to that door, and for nobody else.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal

from geo.addresses import HouseNumber
from geo.typed.beside import town_and_rest
from geo.typed.cut import cut_up
from geo.typed.found import find

LONGEST_STREET: Final = 120
LONGEST_REST: Final = 200


@dataclass(frozen=True, slots=True)
class TypedAddress:
    """The parts of what was typed: at least a postcode ("2531AB"), a number or a street.

    `rest` is what was said beside it, as it was typed, in at most 200 characters.
    """

    postcode: str | None = None
    number: HouseNumber | None = None
    street: str | None = None
    place: str | None = None
    rest: str | None = None

    @property
    def lacks(self) -> Literal["", "number", "street"]:
        """What must still be told to look it up."""
        if self.number is None:
            return "number"
        return "" if self.postcode or self.street else "street"

    def after(self, earlier: "TypedAddress") -> "TypedAddress":
        """This one, with what it does not say as it was said before.

        A whole address stands by itself: only what was said of the door is kept.
        """
        rest = self.rest or earlier.rest
        if not self.lacks:
            return replace(self, rest=rest)
        other_street = self.street is not None
        return TypedAddress(
            postcode=self.postcode or (None if other_street else earlier.postcode),
            number=self.number or earlier.number,
            street=self.street or earlier.street,
            place=self.place or earlier.place,
            rest=rest,
        )

    def __str__(self) -> str:
        """Write it so that it is read back the same: "Moerweg 12A, 2532AB Den Haag, achterom"."""
        number = str(self.number or "")
        door = f"{self.street} {number}".strip() if self.street else number and f"nr {number}"
        town = f"{self.postcode} {self.place or ''}".strip() if self.postcode else self.place
        return ", ".join(filter(None, (door, town, self.rest)))


def read_address(text: str) -> TypedAddress | None:
    """Read an address as it was typed; None where there is none."""
    typed = cut_up(text)
    found = find(typed)
    if found is None:
        return None
    town, rest = town_and_rest(typed, found)
    return TypedAddress(
        postcode=typed.postcode,
        number=found.number.house if found.number else None,
        street=_named(typed.text(found.street.start, found.street.end)),
        place=town,
        rest=rest[:LONGEST_REST].strip() or None,
    )


def _named(street: str) -> str | None:
    return street.strip(" .,-")[:LONGEST_STREET] or None
