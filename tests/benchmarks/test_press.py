"""Made-up news is like news: long enough, no two alike, and with claims that later articles answer."""

import json
from pathlib import Path

from benchmarks.press import make_articles
from claimsdb.matching.sketch import COPY, SIZE, sketch


def test_the_same_seed_gives_the_same_articles(tmp_path: Path) -> None:
    for name, seed in (("one", 3), ("again", 3), ("other", 4)):
        make_articles(tmp_path / name, 20, seed)
    one, again, other = ((tmp_path / name).read_bytes() for name in ("one", "again", "other"))
    assert one == again
    assert one != other


def test_articles_are_as_long_as_news_and_no_copies(tmp_path: Path) -> None:
    make_articles(tmp_path / "news", 60, seed=5)
    told = [json.loads(line)["text"] for line in (tmp_path / "news").read_text().splitlines()]
    lengths = sorted(len(text.split()) for text in told)
    assert 200 < lengths[0] < lengths[-1] < 800
    assert 300 < lengths[len(lengths) // 2] < 600
    sketches = [sketch(text) for text in told]
    assert max(len(a & b) for n, a in enumerate(sketches) for b in sketches[:n]) < COPY * SIZE
    assert any("accused" in text for text in told)
    assert any("evidence for the allegation" in text for text in told), "some articles only answer"
