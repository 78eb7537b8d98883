"""network.toml: what all neighbourhoods share."""

from functools import cached_property
from typing import Annotated

from pydantic import Field, field_validator

from config.core.contact import why_no_address
from config.core.frozen import Frozen

Source = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]  # as Telegram takes it in a link
SOURCES = (
    *("library", "gp", "pharmacy", "district_team", "flyer", "poster", "letter", "newspaper"),
    *("website", "neighbour", "school", "shop", "market", "church", "mosque", "event"),
)
OUR_SOURCES = ("help", "offer", "phone")  # links that lead straight on, and who was called in


class Shared(Frozen):
    """What all neighbourhoods share: network.toml.

    `sources` are the words of links (`t.me/<bot>?start=library`) that are kept, to know where
    people came from. Anything else behind /start is typed by a person, and is not kept.
    """

    name: str = "buurtbot"
    desk_bot: Annotated[str, Field(pattern=r"^[A-Za-z0-9_]{4,32}$")]
    privacy_url: str = ""
    consent_version: str = "2026-11"
    sources: tuple[Source, ...] = SOURCES

    @field_validator("privacy_url")
    @classmethod
    def _can_be_opened(cls, address: str) -> str:
        if address and (why := why_no_address(address)):
            raise ValueError(why)
        return address

    @cached_property
    def known_sources(self) -> frozenset[str]:
        """Every word that may be kept of where somebody came from."""
        return frozenset((*self.sources, *OUR_SOURCES))

    def known_source(self, word: str) -> str:
        """The word of a link as it is listed, in capitals or not; empty for any other word."""
        return next((known for known in self.known_sources if _same(known, word)), "")


def _same(known: str, word: str) -> bool:
    return known.casefold() == word.strip().casefold()
