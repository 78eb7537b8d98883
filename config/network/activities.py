"""What a neighbourhood can do together, beside asking for help: each is on or off."""

from enum import StrEnum


class Activity(StrEnum):
    """One of them, by the word of its room."""

    CIRCLES = "circles"
    CHECK_INS = "check_ins"
    BUDDIES = "buddies"
    SHARING = "sharing"
    STAYING = "staying"

    @classmethod
    def called(cls, word: str) -> "Activity | None":
        """The one of this word, if there is one."""
        return next((one for one in cls if one == word), None)
