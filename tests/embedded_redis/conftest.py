"""Every scene plays on each Redis that is here: the one on the path, the one that comes along."""

from pathlib import Path

import pytest

from buurtbot.embedded_redis import Binary, carried_binary, find_binary

HERE = {one.path: one for one in (find_binary(), carried_binary()) if one}


@pytest.fixture(params=HERE.values(), ids=lambda one: ".".join(map(str, one.version)))
def binary(request: pytest.FixtureRequest) -> Binary:
    """A Redis server program."""
    return request.param


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder, with the kind of name that breaks careless settings files."""
    return tmp_path / 'the "data" of Jan'
