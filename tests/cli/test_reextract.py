"""`claims reextract`: what is said of articles that are read again, and of those that cannot be."""

from pathlib import Path

import pytest

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.errors import NothingRead
from claimsdb.extraction import lexicon
from claimsdb.matching.statement import Reading

from .conftest import Run

READ = pipeline.read


@pytest.fixture
def outdated(claims: Run) -> Run:
    """A database with two articles that another lexicon read."""
    Path("a.txt").write_text("Norland accused Vesk of shelling the port. Vesk denied the accusation.")
    Path("b.txt").write_text("Ostria accused Lumia of jamming the radio. Lumia denied the accusation.")
    with pytest.MonkeyPatch.context() as before:
        before.setattr(lexicon, "lexicon_version", lambda: "older")
        assert claims("--db", "c.db", "ingest", "a.txt", "b.txt").exit_code == 0
    return lambda *arguments: claims("--db", "c.db", *arguments)


def test_what_was_read_is_read_again_once(outdated: Run) -> None:
    assert outdated("reextract").stderr == "claims: read 2 articles again; 0 of them tell something else\n"
    assert outdated("reextract").stderr.startswith("claims: every article was read by this lexicon")


@pytest.mark.parametrize("options", [[], ["--dry-run"]])
def test_an_article_on_which_the_program_fails_is_told_and_stays_to_be_read(
    outdated: Run, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    def read(article: Article) -> Reading:
        if article.location == "a.txt":
            raise KeyError("x")
        return READ(article)

    monkeypatch.setattr(pipeline, "read", read)
    result = outdated("reextract", *options)
    assert result.exit_code == 0
    assert "claims: not read: a.txt: makes the program fail (KeyError: 'x')" in result.stderr
    assert "read 1 article again; 0 of them tell something else" in result.stderr
    if not options:
        assert outdated("reextract").exit_code == NothingRead.exit_code
    monkeypatch.setattr(pipeline, "read", READ)
    assert f"read {2 if options else 1} article" in outdated("reextract").stderr
