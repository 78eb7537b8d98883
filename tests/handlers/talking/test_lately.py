"""What is remembered for a while is forgotten in time, and never becomes too much."""

from handlers.talking.lately import Lately
from tests.scenes.street import Clock


def test_it_is_forgotten_after_its_time(clock: Clock) -> None:
    lately: Lately[str, int] = Lately(60)
    assert lately.get("sara", clock.now) is None
    lately.put("sara", 1, clock.now)
    assert lately.get("sara", clock.forward(seconds=59)) == 1
    assert lately.get("sara", clock.forward(seconds=1)) is None


def test_what_was_found_out_before_the_clock_went_back_counts_no_more(clock: Clock) -> None:
    lately: Lately[str, int] = Lately(60)
    lately.put("sara", 1, clock.now)
    assert lately.get("sara", clock.forward(minutes=-5)) is None


def test_of_too_many_the_oldest_go(clock: Clock) -> None:
    lately: Lately[str, int] = Lately(60, most=2)
    for number, name in enumerate(("anna", "bram", "anna", "cor")):
        lately.put(name, number, clock.now)
    assert [lately.get(name, clock.now) for name in ("anna", "bram", "cor")] == [2, None, 3]


def test_one_or_all_can_be_forgotten(clock: Clock) -> None:
    lately: Lately[str, int] = Lately(60)
    for name in ("anna", "bram"):
        lately.put(name, 1, clock.now)
    lately.forget("anna")
    lately.forget("nobody")
    assert (lately.get("anna", clock.now), lately.get("bram", clock.now)) == (None, 1)
    lately.forget_all()
    assert lately.get("bram", clock.now) is None
