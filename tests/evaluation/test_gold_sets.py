import pytest

from claimsdb.errors import GoldMissing
from claimsdb.evaluation.gold_sets import GoldSet, measure
from claimsdb.evaluation.report import Kind, Part, Report
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.tagger import load_tagger

from .gold_folders import write_gold


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Report:
    return measure(write_gold(tmp_path_factory.mktemp("gold")), GoldSet, load_tagger())


def score(report: Report, set_: str, part: Part, name: str) -> Score:
    (found,) = [one.score for one in report.lines if (one.set, one.part, one.name) == (set_, part, name)]
    return found


@pytest.mark.parametrize("part", [Part.OPEN, Part.HELD_OUT])
def test_statements_are_scored(report, part):
    assert score(report, "statements", part, "denials") == Score(1, 1, 1)


@pytest.mark.parametrize("part", [Part.OPEN, Part.HELD_OUT])
def test_countries_are_scored(report, part):
    assert score(report, "entities", part, "countries") == Score(2, 2, 2)


@pytest.mark.parametrize("part", [Part.OPEN, Part.HELD_OUT])
def test_pairs_are_scored_on_marked_statements(report, part):
    assert score(report, "pairs", part, "pairs") == Score(1, 1, 1)


def test_roles_classes_and_constructions_have_lines(report):
    names = {(line.kind, line.name) for line in report.lines if line.set == "statements"}
    assert {(Kind.ROLE, "source"), (Kind.CLASS, "denial"), (Kind.CONSTRUCTION, "harbour")} <= names


def test_of_what_is_held_out_only_totals_are_shown(report):
    assert {line.kind for line in report.lines if line.part is Part.HELD_OUT} == {Kind.TOTAL}
    assert {item.unit for item in report.items} == {"harbour"}
    assert "bridge" not in str(report)
    assert "Kenya" not in str(report)


def test_items_have_verdicts(report):
    verdicts = {item.verdict for item in report.items if item.set in {"statements", "entities", "pairs"}}
    assert verdicts == {"right"}


def test_every_metric_of_every_part_can_have_a_floor(report):
    assert set(report.metrics) == set(report.fingerprints) == {"statements", "entities", "pairs", "pairs_read"}
    assert all(set(parts) == {Part.OPEN, Part.HELD_OUT} for parts in report.metrics.values())


def test_a_missing_set_is_named(tmp_path):
    with pytest.raises(GoldMissing, match=r"statements: no \*\.gold files"):
        measure(tmp_path, [GoldSet.STATEMENTS], load_tagger())


def test_what_is_wrong_counts_in_its_class(tmp_path):
    gold = write_gold(tmp_path)
    path = gold / "entities" / "harbour.gold"
    path.write_text(path.read_text(encoding="utf-8").replace('NO "Norway"', 'SE "Sweden"'), encoding="utf-8")
    report = measure(gold, [GoldSet.ENTITIES], Deaf())
    assert score(report, "entities", Part.OPEN, "country") == Score(1, 2, 2)


class Deaf:
    """A tagger that finds nothing."""

    name = "deaf"

    def tag(self, text):
        return []


def test_what_is_missed_is_an_item(tmp_path):
    gold = write_gold(tmp_path)
    (gold / "statements" / "harbour.gold").write_text(
        "why: it is not found\n{1s Chile} was {1c all thumbs down} on {1t arming Russia}.\n1 denial accuser=none\n",
        encoding="utf-8",
    )
    (item,) = measure(gold, [GoldSet.STATEMENTS], Deaf()).items
    assert (item.unit, item.what, item.verdict) == ("harbour", "@10 all thumbs down: denial", "missed")


def test_a_pair_that_is_missed_is_an_item(tmp_path):
    gold = write_gold(tmp_path)
    path = gold / "pairs" / "harbour.story"
    path.write_text(
        path.read_text(encoding="utf-8").replace("a2.1 answers a1.1", "a1.1 answers a2.2"), encoding="utf-8"
    )
    verdicts = {item.what: item.verdict for item in measure(gold, [GoldSet.PAIRS], load_tagger()).items}
    assert verdicts == {"a1.1 -> a2.2 denial": "missed"}
