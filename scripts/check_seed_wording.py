"""Compare the seed articles with the documents their facts come from.

A run of more than six words that stands in both is reported. Words a seed puts in quotation marks are left
aside, and so are runs made of nothing but names: quotations and names have to be carried over unchanged.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LONGEST_RUN = 6
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
QUOTATION = re.compile(r'"[^"\n]*"')
PLAIN = str.maketrans("\u2018\u2019\u201c\u201d\u2010\u2011\u2013", "''\"\"---")
CONNECTORS = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"})

Gram = tuple[str, ...]


@dataclass(frozen=True)
class Run:
    """Words of a seed, as spelled there, that an original has in the same order."""

    seed: Path
    line: int
    words: tuple[str, ...]


def read(path: Path) -> str:
    """Return the text of a file with typographic quotes and dashes made plain."""
    return path.read_text(encoding="utf-8").translate(PLAIN)


def grams(text: str) -> set[Gram]:
    """Return every sequence of one word more than a run may have, in lower case."""
    words = [word.lower() for word in WORD.findall(text)]
    size = LONGEST_RUN + 1
    return {tuple(words[start : start + size]) for start in range(len(words) - size + 1)}


def unquoted_pieces(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line number, words) for each stretch of a line that is outside quotation marks."""
    for number, line in enumerate(text.splitlines(), start=1):
        for piece in QUOTATION.split(line):
            yield number, WORD.findall(piece)


def shared_runs(words: list[str], known: set[Gram]) -> Iterator[tuple[str, ...]]:
    """Yield the longest stretches of words in which every sequence is known from an original."""
    size = LONGEST_RUN + 1
    begin = None
    for start in range(len(words) - size + 2):
        gram = tuple(word.lower() for word in words[start : start + size])
        if gram in known:
            begin = start if begin is None else begin
        elif begin is not None:
            yield tuple(words[begin : start + LONGEST_RUN])
            begin = None


def is_names(words: tuple[str, ...]) -> bool:
    """Tell whether words are all names, numbers or the little words that join them."""
    return all(word in CONNECTORS or word[0].isupper() or word[0].isdigit() for word in words)


def runs_in(seed: Path, known: set[Gram]) -> Iterator[Run]:
    """Yield the runs of one seed that have to be reworded."""
    for line, words in unquoted_pieces(read(seed)):
        for run in shared_runs(words, known):
            if not is_names(run):
                yield Run(seed, line, run)


def seed_files(folder: Path) -> list[Path]:
    """Return the articles of a folder; its README is not one of them."""
    return sorted(path for path in folder.glob("*.md") if path.name != "README.md")


def parse_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="List runs of words that seeds share with their originals.")
    parser.add_argument("originals", type=Path, metavar="ORIGINALS_DIR", help="folder of .txt documents")
    parser.add_argument("seeds", type=Path, metavar="SEEDS_DIR", help="folder of .md seed articles")
    return parser.parse_args()


def main() -> int:
    """Print every shared run; return 1 if there is any, 2 if there was nothing to compare."""
    arguments = parse_arguments()
    originals = sorted(arguments.originals.glob("*.txt"))
    seeds = seed_files(arguments.seeds)
    if not originals or not seeds:
        print(f"Nothing to compare: {len(originals)} originals, {len(seeds)} seeds.", file=sys.stderr)
        return 2
    known = set[Gram]().union(*(grams(read(path)) for path in originals))
    runs = [run for seed in seeds for run in runs_in(seed, known)]
    for run in runs:
        print(f"{run.seed}:{run.line}: {' '.join(run.words)}")
    print(f"{len(seeds)} seeds, {len(originals)} originals: {len(runs)} shared runs.", file=sys.stderr)
    return 1 if runs else 0


if __name__ == "__main__":
    sys.exit(main())
