"""The command `claims` as tests run it: away from the user's settings, in an empty folder, without the model."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.cli import app
from claimsdb.entities.entity import Entity
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.statement import Party, Reading
from claimsdb.spans import Span
from claimsdb.terms import EntityKind, StatementType

Run = Callable[..., Result]


@pytest.fixture
def claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `claims` with some arguments and `stdin`, in a folder and a home of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLAIMSDB_URL", raising=False)
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")
    return lambda *arguments, stdin=None: CliRunner().invoke(app, list(arguments), stdin, prog_name="claims")


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let "A denied that B did it." be read without the model: a denial, and an allegation inside it."""
    monkeypatch.setattr(pipeline, "read", _read)


def _read(article: Article) -> Reading:
    def span(word: str) -> tuple[Span, ...]:
        start = article.text.find(word)
        return (Span(start, start + len(word)),) if start >= 0 else ()

    denial = Attribution(
        number=0,
        source=span("South Africa"),
        cue=span("denied"),
        content=span("that it armed") + span("Russia"),
        type=StatementType.DENIAL,
        cue_class="deny",
        rule="deny",
    )
    inner = Attribution(number=1, source=(), cue=span("armed"), content=span("Russia"), parent=0)
    party = Party("South Africa", Entity("country:ZA", EntityKind.COUNTRY, "South Africa", "ZA"), "ZA")
    return Reading(article, (denial, inner), (), (), {0: (party,)})
