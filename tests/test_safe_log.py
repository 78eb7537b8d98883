"""The log says what went wrong and where; never what somebody wrote, and no token."""

import asyncio
import io
import logging
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from buurtbot.safe_log import Quiet, set_up

TOKEN = "1234567890:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
CANARY = "Jan Luykenlaan 12"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What is written by a logger that is set up as ours."""
    stream = io.StringIO()
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    names = ("httpx", "httpcore", "aiohttp.access", "aiogram.event", "apscheduler", "telegram")
    levels = {name: logging.getLogger(name).level for name in names}
    set_up("DEBUG")
    ours = root.handlers[0]
    assert isinstance(ours, logging.StreamHandler)
    ours.setStream(stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


class Said(BaseModel):
    """What pydantic quotes when it does not fit."""

    number: int


def _fail() -> None:
    Said.model_validate({"number": CANARY})


def test_the_words_of_an_error_are_left_out_and_its_place_is_there(written: io.StringIO) -> None:
    try:
        _fail()
    except ValueError:
        logging.getLogger("scene").exception("an update failed")
    lines = written.getvalue()
    assert "an update failed" in lines
    assert "in _fail" in lines
    assert lines.rstrip().endswith("ValidationError")
    assert CANARY not in lines


def test_errors_behind_an_error_and_in_a_group_are_left_out_too(written: io.StringIO) -> None:
    try:
        try:
            _fail()
        except ValueError as first:
            raise ExceptionGroup(CANARY, [KeyError(CANARY)]) from first
    except ExceptionGroup:
        logging.getLogger("scene").exception("it failed twice")
    assert CANARY not in written.getvalue()


def test_what_another_formatter_made_of_it_is_not_repeated() -> None:
    try:
        _fail()
    except ValueError as error:
        found = (type(error), error, error.__traceback__)
        record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "failed", (), found)
    assert CANARY in logging.Formatter().format(record)
    assert CANARY not in Quiet().format(record)


@pytest.mark.parametrize(
    "line",
    [
        f"POST https://api.telegram.org/bot{TOKEN}/getUpdates",
        f"token={TOKEN!r}",
        f"{TOKEN} and {TOKEN}",
    ],
)
def test_tokens_are_rewritten_wherever_they_turn_up(written: io.StringIO, line: str) -> None:
    logging.getLogger("scene").warning("calling %s", line)
    assert "<token>" in written.getvalue()
    assert TOKEN.partition(":")[2] not in written.getvalue()


def test_a_time_and_a_number_are_no_token(written: io.StringIO) -> None:
    logging.getLogger("scene").info("timer 1234567:soon at 10:30")
    assert "timer 1234567:soon at 10:30" in written.getvalue()


@pytest.mark.parametrize("name", ["httpx", "aiohttp.access", "aiogram.event"])
def test_who_writes_addresses_with_tokens_in_them_is_quiet(
    written: io.StringIO, name: str
) -> None:
    logging.getLogger(name).info("GET https://example.org")
    assert written.getvalue() == ""


async def test_the_error_of_a_task_that_was_lost_is_shown_without_its_words(
    written: io.StringIO,
) -> None:
    async def fails() -> None:
        raise ValueError(f"{CANARY} (tweede\ndeur)")

    task = asyncio.ensure_future(fails())
    await asyncio.sleep(0.01)
    del task
    lines = written.getvalue()
    assert "exception=ValueError" in lines
    assert CANARY not in lines
    assert "deur" not in lines
