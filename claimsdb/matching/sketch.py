"""A short sketch of a text, such that near-duplicates share most of it: how syndicated copies are recognised.

The sketch is the `SIZE` smallest hashes of all runs of `RUN` words (bottom-k MinHash, Broder 1997). Stored one hash a
row, two texts are compared by counting equal rows: one indexed query, on any database.
"""

import re
from hashlib import blake2b

SIZE = 64
RUN = 4

COPY = 0.5
"""Share of equal hashes from which two texts are copies.

A retitled or lightly cut agency text keeps more, two reports of one event in different words keep next to none.
"""

_WORD = re.compile(r"\w+")


def sketch(text: str) -> frozenset[int]:
    """Return the sketch of a text: up to `SIZE` hashes of 63 bits (what a signed integer column holds)."""
    words = _WORD.findall(text.lower())
    runs = {" ".join(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1))}
    return frozenset(sorted(map(_hash, runs))[:SIZE])


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big") >> 1
