"""Many cases that take no time, walked in one test: all are tried, and each that is wrong is told.

To find, start and report a test costs more than most of these do.
"""

from collections.abc import Callable, Iterable
from typing import Any

Test = Callable[..., None]


def with_each(
    cases: Iterable[Any], name: Callable[[Any], object] = repr
) -> Callable[[Test], Callable[[], None]]:
    """In place of `parametrize`, where a case needs no fixture; one that is a tuple is spread."""
    walked = list(cases)
    if not walked:
        raise ValueError("There is no case to try.")

    def walking(test: Test) -> Callable[[], None]:
        def tries_each() -> None:
            wrong = {at: error for at, case in enumerate(walked) if (error := _error(test, case))}
            if wrong:
                told = (f"- {name(walked[at])}: {_said(error)}" for at, error in wrong.items())
                counted = f"{len(wrong)} of {len(walked)} went wrong, and this is the first:"
                raise AssertionError("\n".join([counted, *told])) from next(iter(wrong.values()))

        for own in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(tries_each, own, getattr(test, own))
        return tries_each

    return walking


def _error(test: Test, case: Any) -> Exception | None:
    try:
        test(*(case if isinstance(case, tuple) else (case,)))
    except Exception as error:  # noqa: BLE001 - told with its case
        return error
    return None


def _said(error: Exception) -> str:
    said = str(error).replace("\n", "\n  ")
    return said if isinstance(error, AssertionError) else f"{type(error).__name__}: {said}"
