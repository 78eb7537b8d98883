"""An address as people type it, read in one pass over the words: no look-ups, linear in the text.

What is said beside the address (the floor, the door, the boat) is the `rest`: it is for who comes
to that door, and for nobody else.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal

from geo.addresses import HouseNumber
from geo.typed import words
from geo.typed.beside import town_and_rest
from geo.typed.cut import Typed, cut_up
from geo.typed.found import Found, find
from geo.typed.streets import names_street
from geo.typed.tokens import is_word, plain

LONGEST_STREET: Final = 120
LONGEST_REST: Final = 200
LONGEST_ALONE: Final = 3  # words of a street with nothing else beside it
LEADS: Final = frozenset({"op", "aan", "in", "de", "het", "at", "on", "the", "adres", "address"})


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
    return _address(typed, found) if found else None


def address_and_rest(text: str) -> tuple[TypedAddress | None, str]:
    """An address said among other things, and those other things as they were typed.

    A lone number may be of anything else, and words beside it are of the address only when they
    tell of the door.
    """
    typed = cut_up(text)
    found = find(typed) if _may_tell(text, typed) else None
    address = _address(typed, found) if found else None
    if found is None or address is None or not (address.street or address.postcode):
        return None, text
    if found.number and not typed.postcode and not any(map(str.isdigit, text)):
        return None, text  # "my prescription before six": a number in words is of something else
    street = found.street
    used = [typed.code, range(street.start, street.end), street.place or range(0)]
    used += [range(found.number.start, found.number.end)] if found.number else []
    taken = {at for each in used for at in each}
    while min(taken) > 0 and is_word(typed.tokens[min(taken) - 1], LEADS):
        taken.add(min(taken) - 1)
    left = _without(typed, taken)
    if not left and found.number is None and not typed.postcode and len(taken) > LONGEST_ALONE:
        return None, text  # some sentence that ends as a street does
    door = any(map(words.tells_door, plain(address.rest or "").split()))
    return address if door else replace(address, rest=None), left


def _may_tell(text: str, typed: Typed) -> bool:
    """Whether a digit stands in it, or what ends as a street does: most texts have neither."""
    if any(map(str.isdigit, text)) or any(token.kind == "number" for token in typed.tokens):
        return True
    return names_street(typed.tokens, 0, len(typed.tokens))


def _without(typed: Typed, taken: set[int]) -> str:
    """The words as they were typed, without these tokens."""
    left = ""
    for at, token in enumerate(typed.tokens):
        if at not in taken:
            left += token.text if token.glued and at - 1 not in taken else f" {token.text}"
    return left.strip()


def _address(typed: Typed, found: Found) -> TypedAddress:
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
