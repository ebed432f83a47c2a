"""What people decide shows: the history of a claim, where the key of a merged one leads, what was removed is gone."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.database.connection import connect, writing
from tests.queries.dataset import filled

from .hostile import go_on_counting
from .sites import Site, running


@pytest.fixture(params=["sqlite", "postgresql"])
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("decided")) as url:
        engine = connect(url)
        with writing(engine) as connection:
            go_on_counting(connection)
        engine.dispose()
        yield url


def key_of(url: str, table: str, number: int) -> str:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        key = str(connection.scalar(text(f"SELECT key FROM {table} WHERE id = {number}")))  # noqa: S608
    engine.dispose()
    return key


def decide(url: str, *words: str) -> None:
    result = CliRunner().invoke(app, ["--db", url, *words, "--user", "Ada"])
    assert result.exit_code == 0, result.stderr


def test_decisions(desk: str) -> None:
    kept, merged, article = key_of(desk, "claims", 1), key_of(desk, "claims", 2), key_of(desk, "articles", 1)
    decide(desk, "merge", "1", "2", "--note", "the same <b>story</b>")
    engine = connect(desk, read_only=True)
    with running(engine) as site:
        moved = site.get(f"/claims/{merged}")
        assert (moved.status, moved.headers["location"]) == (301, f"/claims/{kept}")
        assert site.get(f"/claims/{merged}.json").headers["location"] == f"/claims/{kept}.json"
        assert "merge by Ada" in site.get(f"/claims/{kept}").page.text
        assert "“the same <b>story</b>”" in _quotes(site.get(f"/claims/{kept}").text)
        decide(desk, "remove", "1", "--note", "asked to")
        gone = site.get(f"/articles/{article}")
        assert (gone.status, "has been removed by its editors" in gone.page.text) == (410, True)
        _still_served(site)
    engine.dispose()


def _quotes(html: str) -> str:
    """Return words with the marks that a browser puts around a quotation."""
    return html.replace("<q><bdi>", "“").replace("</bdi></q>", "”").replace("&lt;", "<").replace("&gt;", ">")


def _still_served(site: Site) -> None:
    assert site.get("/claims?status=any").status == 200
