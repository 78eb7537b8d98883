"""What neighbours do for each other, by the words that are kept of it."""

from typing import Final, Literal, get_args

Kind = Literal[
    "groceries",
    "medicines",
    "cooking",
    "dog",
    "company",
    "chores",
    "going_along",
    "paperwork",
    "other",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
