"""A short sketch of a text, such that near-duplicates share most of it: how syndicated copies are recognised.

The sketch is the `SIZE` smallest hashes of all runs of `RUN` words (bottom-k MinHash, Broder 1997). Stored one hash a row,
two texts are compared by counting equal rows: one indexed query, on any database.
"""

import re
from hashlib import blake2b

SIZE = 64
RUN = 4
COPY = 0.5
"""Share of equal hashes from which two texts are copies: a cut or retitled agency text keeps more, two reports of one event less."""

_WORD = re.compile(r"\w+")


def sketch(text: str) -> frozenset[int]:
    """Return the sketch of a text: up to `SIZE` hashes of 63 bits (what a signed integer column holds)."""
    words = _WORD.findall(text.lower())
    runs = {" ".join(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1))}
    return frozenset(sorted(_hash(run) for run in runs)[:SIZE])


def are_copies(shared: int, mine: int, theirs: int) -> bool:
    """Say whether two sketches of sizes `mine` and `theirs` with `shared` equal hashes are of one text."""
    return shared >= COPY * min(mine, theirs)


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") >> 1
