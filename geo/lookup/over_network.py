"""A geopy geocoder with its connections: opened, used by a `Geocoder` of ours, closed."""

from types import TracebackType
from typing import Any, Self

from geopy.adapters import AioHTTPAdapter

from geo.lookup.failures import hush


class OverNetwork:
    """Use as `async with`. `geocoder` is geopy's, or ours in its style."""

    def __init__(self, make: Any, *, timeout_s: float, **how: object) -> None:
        """Make the geocoder; an answer is waited for `timeout_s` seconds at most."""
        hush()
        self.geocoder = make(timeout=timeout_s, adapter_factory=AioHTTPAdapter, **how)

    async def __aenter__(self) -> Self:
        """Open the connections."""
        await self.geocoder.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.geocoder.__aexit__(kind, error, trace)
