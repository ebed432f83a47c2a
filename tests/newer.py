"""A program of the year after: another model, which cuts contents short, and another lexicon, run as it would be."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "claimsdb"

MODEL = '''

_first_tag = OnnxTagger.tag


def shipped_model():
    return "of the year after"


def _tag(self, text):
    """Leave the last word of every long content out."""
    return [
        TaggedSpan(span.role, span.first, span.last - (span.last - span.first > 6), span.score)
        if span.role is SpanRole.CONTENT
        else span
        for span in _first_tag(self, text)
    ]


OnnxTagger.tag = _tag
'''


def install(folder: Path) -> Path:
    """Put the newer program into a folder."""
    package = folder / "newer" / "claimsdb"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    migrations = PACKAGE.parent / "migrations"
    shutil.copytree(migrations, package.parent / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    with (package / "extraction" / "tagger.py").open("a") as tagger:
        tagger.write(MODEL)
    with (package / "data" / "english" / "cues.toml").open("a") as lexicon:
        lexicon.write("\n# A comment changes the lexicon's fingerprint, and the newer model its findings.\n")
    return package.parent


def claims(program: Path, *arguments: str, cwd: Path) -> str:
    """Run the newer program and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(program), "CLAIMSDB_USER": "Chipo"}
    command = [sys.executable, "-m", "claimsdb", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout
