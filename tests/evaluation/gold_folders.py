"""Tiny gold sets for tests: "harbour" is open, "bridge" held out, by the hash of the name."""

from pathlib import Path

STATEMENT = """# construction: example
why: the plainest denial
{{1s {country}}} {{1c denied}} {{1t that it had armed Russia}}.
1 denial accuser=none

why: nothing in it
The river runs through a wide green valley.
"""
ENTITY = """# trap: example
why: two countries
{{{country}|country {code} "{country}"}} talked to {{Norway|country NO "Norway"}}.
"""
STORY = """# story: example
== a1 | published=2024-03-02 | publisher=The Ledger | title=One
{{1s {country}}} {{1c accused}} {{1t Peru of shelling a grain depot}}.
== a2 | published=2024-03-09 | publisher=Coast Daily | title=Two
{{1s Peru}} {{1c denied}} {{1t {{2s {country}}}'s {{2c charge}} {{2t that it had shelled the grain depot}}}}.
-- statements
a1.1 allegation
a2.1 denial accuser=2s
a2.2 allegation in 1
-- same
a1.1 = a2.2
-- pairs
a2.1 answers a1.1 denial
"""
UNITS = {"harbour": ("Chile", "CL"), "bridge": ("Kenya", "KE")}
ANNOTATIONS = """T1\tSource 0 5\tChile
T2\tCue 6 12\tdenied
T3\tContent 13 38\tthat it had armed Bolivia
T4\tAttribution 6 12\tdenied
E1\tAttribution:T4 Cue:T2 Source:T1 Content:T3
"""
TEXT = "Chile denied that it had armed Bolivia. It was raining in Oslo.\n"


def write_gold(folder: Path) -> Path:
    """Write all three sets and return their folder."""
    for name, ending, text in (
        ("statements", "gold", STATEMENT),
        ("entities", "gold", ENTITY),
        ("pairs", "story", STORY),
    ):
        (folder / name).mkdir(parents=True)
        for stem, (country, code) in UNITS.items():
            path = folder / name / f"{stem}.{ending}"
            path.write_text(text.format(country=country, code=code), encoding="utf-8")
    return folder


def write_corpus(folder: Path) -> Path:
    """Write a corpus of one text that two people annotated, and one that nobody did."""
    for name in ("text", "attributions"):
        (folder / name).mkdir(parents=True)
    (folder / "text" / "wire.txt").write_text(TEXT, encoding="utf-8")
    (folder / "text" / "wire_two.txt").write_text(TEXT, encoding="utf-8")
    (folder / "attributions" / "wire_0a1b.ann").write_text(ANNOTATIONS, encoding="utf-8")
    (folder / "attributions" / "wire_2c3d.ann").write_text("", encoding="utf-8")
    return folder
