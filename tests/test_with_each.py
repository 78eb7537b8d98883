"""Cases that are walked in one test: none is left out, and each that is wrong is told by name."""

import pytest

from tests.scenes.each import with_each


def test_every_case_is_tried_and_each_that_is_wrong_is_told_by_its_name() -> None:
    tried = []

    def doubled(number: int, twice: int) -> None:
        """Twice as much."""
        tried.append(number)
        assert number * 2 == twice
        assert 6 / number

    walked = with_each([(1, 3), (2, 4), (3, 7), (0, 0)], name=lambda case: f"<{case[0]}>")(doubled)
    with pytest.raises(AssertionError, match="3 of 4 went wrong") as wrong:
        walked()
    assert tried == [1, 2, 3, 0]
    told = str(wrong.value)
    assert [told.index(f"- <{number}>: ") for number in (1, 3, 0)]
    assert "<2>" not in told
    assert "assert (1 * 2) == 3" in told
    assert "ZeroDivisionError: division by zero" in told
    assert "(1 * 2) == 3" in str(wrong.value.__cause__)
    assert (walked.__name__, walked.__doc__) == ("doubled", "Twice as much.")


def test_when_all_are_right_nothing_is_told() -> None:
    tried = []

    def small(letter: str) -> None:
        tried.append(letter)
        assert letter.islower()

    with_each(["a", "b"])(small)()
    assert tried == ["a", "b"]


def test_a_walk_with_no_case_proves_nothing_and_is_refused() -> None:
    with pytest.raises(ValueError, match="no case"):
        with_each([])
