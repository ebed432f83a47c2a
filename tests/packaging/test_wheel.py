"""The wheel in a fresh environment does what the checkout does: data, model and migrations travel in it."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(  # noqa: S603 - our own arguments
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def claims(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, install it away from the checkout, return the installed command."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    wheel = next(folder.glob("claimsdb-*.whl"))
    venv.create(folder / "fresh", with_pip=True)
    run(folder / "fresh/bin/python", "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return folder / "fresh/bin/claims"


def test_ingest_and_show(claims: Path, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(
        "The United States has accused South Africa of supplying arms to Russia.\n\n"
        "South Africa denied the allegation.\n",
        encoding="utf-8",
    )
    run(claims, "--db", "claims.db", "ingest", "article.txt", cwd=tmp_path, PYTHONPATH="")
    shown = run(claims, "--db", "claims.db", "show", "--country", "ZA", "--format", "json", cwd=tmp_path)
    (dispute,) = json.loads(shown.stdout)
    assert [claimant["country"] for claimant in dispute["claimants"]] == ["US"]
    assert [(answer["type"], answer["respondent"]["country"]) for answer in dispute["responses"]] == [("denial", "ZA")]


def test_the_wheel_is_whole(claims: Path, tmp_path: Path) -> None:
    """Everything that is read at run time lies inside the installed package, not in the checkout."""
    code = "import claimsdb, pathlib; print(pathlib.Path(claimsdb.__file__).parent)"
    package = Path(run(claims.with_name("python"), "-c", code, cwd=tmp_path, PYTHONPATH="").stdout.strip())
    assert ROOT not in package.parents
    data = ("data/tagger/tagger.onnx", "data/tagger/MODEL_CARD.md", "data/countries.toml")
    for part in ("migrations/env.py", *data, "web/static/style.css", "web/templates/base.html"):
        assert (package / part).is_file(), part
