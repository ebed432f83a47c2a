"""Whatever is broken gets one clear sentence, costs little time and memory, and does not stop what comes after it."""

import tracemalloc
from pathlib import Path

import pytest

from claimsdb.article import Article
from claimsdb.errors import SourceError
from claimsdb.sources import Intake, Manners

from .broken import ADDRESSES, ANSWERS, FILES, MB, Broken
from .local_server import Answer, LocalServer

PRIVATE = Manners(delay=0, back_off=0, seconds=1, patience=0.5, private=True)
GOOD = "Moscow denied it."


def errors_before_good(folder: Path, *sources: str) -> list[SourceError]:
    """Read sources and then a good file, which must be read in any case; return what is said of the others."""
    good = folder / "good.txt"
    good.write_text(GOOD)
    *found, last = Intake(manners=PRIVATE).articles([*sources, str(good)])
    assert last == Article(str(good), GOOD)
    return [error for error in found if isinstance(error, SourceError)]


def require_sentence(error: SourceError, problem: str) -> None:
    assert error.problem.startswith(problem)
    assert "\n" not in str(error)
    assert len(error.problem) < 250
    assert error.exit_code == 10


@pytest.mark.parametrize("broken", FILES, ids=lambda broken: broken.why)
def test_a_broken_file(broken: Broken, tmp_path: Path) -> None:
    source = broken.put(tmp_path)
    (error,) = errors_before_good(tmp_path, source)
    assert error.location.startswith(source)
    require_sentence(error, broken.problem)


@pytest.mark.parametrize("path", ANSWERS)
def test_a_broken_answer(path: str, server: LocalServer, tmp_path: Path) -> None:
    behaviour, problem = ANSWERS[path]
    server.answers |= {"/robots.txt": Answer(b"User-agent: *\nDisallow: /closed"), path: behaviour}
    (error,) = errors_before_good(tmp_path, server.url(path))
    assert error.location == server.url(path)
    require_sentence(error, problem)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_broken_address(address: str, tmp_path: Path) -> None:
    (error,) = errors_before_good(tmp_path, address)
    assert error.location == address
    require_sentence(error, ADDRESSES[address])


@pytest.mark.parametrize(
    ("name", "location", "problem"),
    [
        ("http://caf\udce9.invalid/", r"http://caf\xe9.invalid/", "cannot be fetched: no server is known as"),
        ("http://a.example/" + "x" * 3000, f"http://a.example/{'x' * 63}...", "has a path or an address of more than"),
        ("x/" * 1500, f"{'x/' * 40}...", "has a path or an address of more than 2,600 bytes; give the file a shorter"),
    ],
    ids=["bytes that are no UTF-8", "a long address", "a long path"],
)
def test_a_name_that_cannot_be_stored(name: str, location: str, problem: str, tmp_path: Path) -> None:
    (error,) = errors_before_good(tmp_path, name)
    assert error.location == location
    require_sentence(error, problem)


def test_a_server_that_speaks_no_tls(server: LocalServer, tmp_path: Path) -> None:
    (error,) = errors_before_good(tmp_path, server.url("/").replace("http:", "https:"))
    require_sentence(error, "has no secure connection that can be trusted (wrong version number)")


@pytest.mark.parametrize("why", ["a line of 200 MB", "a bomb of lines", "50 MB of HTML"])
def test_memory_stays_small_whatever_the_size(why: str, tmp_path: Path) -> None:
    (broken,) = [broken for broken in FILES if broken.why == why]
    source = broken.put(tmp_path)
    tracemalloc.start()
    list(Intake().articles([source]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 70 * MB
