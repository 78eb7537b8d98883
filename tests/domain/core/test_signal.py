"""A worry signal has a key of its own, and nobody but its reader in it."""

from buurtbot.domain.core.people.signal import Signal, SignalList
from tests.scenes.street import TUESDAY


def test_it_goes_with_its_own_key_and_names_its_giver_only_where_allowed() -> None:
    signal = Signal("g1", "M-1111", "moerwijk", TUESDAY, "no", giver="mina")
    assert (signal.owner, signal.has("mina"), signal.has("noor")) == ("g1", True, False)
    assert SignalList("moerwijk").owner == "house"
