"""Which places and lines are shown first: those for this help, in this language, open now."""

from datetime import UTC, datetime

from buurtbot.domain.times.opening import next_opening, open_now
from config.network.directory import Initiative

LAST = datetime.max.replace(tzinfo=UTC)


def in_order(
    places: tuple[Initiative, ...], now: datetime, *, language: str, kind: str = ""
) -> tuple[Initiative, ...]:
    """All of them, the fittest first; of equals, the first to open and then as in the file."""

    def fits(place: Initiative) -> tuple[bool, bool, bool, datetime]:
        is_open = open_now(place, now)
        opens = now if is_open else next_opening(place, now) or LAST
        other_kind = bool(kind) and kind not in place.kinds
        return other_kind, language not in place.languages, not is_open, opens

    return tuple(sorted(places, key=fits))
