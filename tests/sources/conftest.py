"""A server of its own for each test that takes `server`."""

from collections.abc import Iterator

import pytest

from .local_server import LocalServer, serving


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with serving({}) as server:
        yield server
