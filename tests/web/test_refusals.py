"""No page is an answer too: a heading, one sentence that says what to do, in the look of the site, and in JSON."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from claimsdb.database.connection import connect, writing
from claimsdb.web.limits import Limits

from .sites import Site, running
from .test_pages import ARMS, page_of

CASES = [
    ("/nothing", 404, "No page has this address"),
    ("/claims/" + "0" * 64, 404, "There is no such claim"),
    ("/claims/99999999", 404, "There is no such claim"),
    ("/claims/1'%20OR%201=1", 404, "There is no such claim"),
    ("/claims/%00", 400, "a character that no word has"),
    ("/articles/" + "0" * 64, 404, "There is no such article"),
    ("/entities/country:XX", 404, "There is no such entity"),
    ("/entities/..%2f..%2fetc", 404, "There is no such entity"),
    ("/static/../app.py", 404, "No page has this address"),
    ("/static/%2e%2e/app.py", 404, "No page has this address"),
    ("/claims?status=wrong", 400, "“status” has to be one of retracted, upheld"),
    ("/claims?response=wrong", 400, "“response” has to be one of denial"),
    ("/claims?country=Atlantis", 400, "No country is called 'Atlantis'"),
    ("/claims?country=Egpyt", 400, "did you mean Egypt?"),
    ("/claims?country=Georgia", 400, "'Georgia' may be any of"),
    ("/claims?limit=1000", 400, "“limit” has to be a number from 1 to 100"),
    ("/claims?before=-1", 400, "“before” has to be a number"),
    ("/claims?before=%D9%A3", 400, "“before” has to be a number"),
    ("/claims?entity=nobody", 404, "There is no such entity"),
    ("/claims?text=%00", 400, "a character that no word has"),
    ("/claims?text=%22+AND+*", 200, "No claim fits"),
    ("/claims?text=" + "x" * 1100, 414, "at most 1,000 are read"),
    ("/claims/" + "x" * 2100, 414, "at most 2,000 are read"),
]


@pytest.mark.parametrize(("path", "status", "words"), CASES, ids=[case[0][:40] for case in CASES])
def test_what_is_said(site: Site, path: str, status: int, words: str) -> None:
    answer = site.get(path)
    assert answer.status == status
    assert words in answer.page.text
    assert "?." not in answer.page.text
    assert "claimsdb" in answer.page.text  # the look of the site


def test_a_twin_is_refused_in_json(site: Site) -> None:
    answer = site.get("/claims.json?status=wrong")
    assert answer.status == answer.json["status"] == 400
    assert answer.json["error"].startswith("“status” has to be")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE"])
def test_nothing_can_be_sent(site: Site, method: str) -> None:
    answer = site.get("/claims", method)
    assert (answer.status, "nothing can be sent" in answer.page.text) == (405, True)


def test_a_head_alone(site: Site) -> None:
    answer = site.get("/claims", "HEAD")
    assert (answer.status, answer.text) == (200, "")


def test_a_place_beyond_the_text(site: Site) -> None:
    (link, *_) = [link for link in site.get(page_of(site, ARMS)).page.links if link.startswith("/articles/")]
    article = link.partition("?")[0]
    cases = {"passage=1-2": 200, "passage=2-1": 400, "passage=x": 400, "part=9": 404, "passage=900000-900001": 404}
    for asked, status in cases.items():
        assert site.get(f"{article}?{asked}").status == status


@pytest.fixture
def hasty(url: str) -> Iterator[Site]:
    """A site that gives the database no time."""
    engine = connect(url, read_only=True)
    with running(engine, Limits(seconds=0.0)) as site:
        yield site
    engine.dispose()


def test_too_slow_a_page_says_so(hasty: Site, url: str) -> None:
    if url.startswith("postgresql"):
        pytest.skip("a statement of a small PostgreSQL is done before the millisecond that is the least time-out")
    answer = hasty.get("/claims?text=arms&status=any")
    assert (answer.status, answer.headers["retry-after"]) == (503, "5")
    assert "took too long" in answer.page.text


def test_another_name_is_turned_away(url: str) -> None:
    """A page elsewhere whose name leads here (DNS rebinding) reads nothing."""
    engine = connect(url, read_only=True)
    with running(engine, hosts=("127.0.0.1", "localhost", "::1")) as site:
        hosts = {"localhost:1": 200, "127.0.0.1": 200, "[::1]:80": 200, "evil.example": 421, "": 421}
        for host, status in hosts.items():
            assert site.get("/about", Host=host).status == status
    engine.dispose()


def test_long_articles_come_in_parts(url: str) -> None:
    engine = connect(url, read_only=True)
    with running(engine, Limits(text=40)) as site:
        links = site.get(page_of(site, ARMS)).page.links
        (link, *_) = [link for link in links if "passage=" in link]
        path = link.partition("?")[0]
        parts = site.get(f"{path}.json").json["parts"]
        told = [site.get(f"{path}.json?part={part}").json for part in range(1, parts + 1)]
        assert parts > 2
        assert [(one["start"], len(one["text"])) for one in told[:-1]] == [(40 * n, 40) for n in range(parts - 1)]
        assert 'id="passage"' in site.get(link.partition("#")[0]).text
        assert f"Part 2 of {parts}" in site.get(f"{path}?part=2").page.text
    engine.dispose()


def test_very_many_statements_are_left_out_with_a_word(url: str) -> None:
    engine = connect(url, read_only=True)
    with running(engine, Limits(statements=1)) as site:
        assert "3 more statements are not shown" in site.get(page_of(site, ARMS)).page.text
    engine.dispose()


def test_an_outdated_database_is_no_page(tmp_path_factory: pytest.TempPathFactory, sqlite_template: str) -> None:
    """A database that breaks while it is served gives a page that says so, without the path of its file."""
    import shutil

    path = tmp_path_factory.mktemp("broken") / "secret-name.db"
    shutil.copy(sqlite_template, path)
    breaking = connect(str(path))
    with writing(breaking) as connection:
        connection.execute(text("DROP TABLE claim_entities"))
    breaking.dispose()
    engine = connect(str(path), read_only=True)
    with running(engine) as site:
        answer = site.get("/entities/country:ZA")
        assert answer.status == 500
        assert "secret-name" not in answer.text
    engine.dispose()
