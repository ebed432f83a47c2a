import json

import pytest

from claimsdb.errors import DataFileError
from claimsdb.evaluation.report import Item, Report, accepted_items, changes


def item(what: str, verdict: str, unit: str = "plain") -> Item:
    return Item("statements", unit, "Chile denied it.", what, verdict)


def report(*items: Item) -> Report:
    return Report(items=list(items), fingerprints={"statements": "0"})


@pytest.mark.parametrize(
    ("before", "now", "gained"),
    [
        (item("a", "missed"), item("a", "right"), True),
        (item("a", "right"), item("a", "wrong type"), False),
        (item("a", "false"), None, True),
        (None, item("a", "false"), False),
    ],
    ids=["now right", "no longer right", "no longer false", "now false"],
)
def test_what_changed(before, now, gained):
    (change,) = changes([before] if before else [], report(*([now] if now else [])))
    assert change.gained is gained
    assert (change.before, change.now) == (before and before.verdict, now and now.verdict)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ([item("a", "right")], [item("a", "right")]),
        ([item("a", "missed")], [item("a", "wrong type")]),
        ([item("a", "right")], []),
        ([], [item("a", "right")]),
        ([Item("pairs", "plain", "", "a", "false")], []),
    ],
    ids=["still right", "still wrong", "gold lost it", "gold is new", "set not measured"],
)
def test_what_is_no_change(before, now):
    assert changes(before, report(*now)) == []


def test_gained_ones_come_first():
    before = [item("a", "right"), item("b", "missed")]
    found = changes(before, report(item("a", "missed"), item("b", "right")))
    assert [change.item.what for change in found] == ["b", "a"]


def test_a_kept_result_is_read_again(tmp_path):
    path = tmp_path / "kept.json"
    path.write_text(json.dumps(report(item("a", "right")).document(items=True)), encoding="utf-8")
    assert accepted_items(path) == [item("a", "right")]


@pytest.mark.parametrize("text", ["", "[]", '{"scores": []}', '{"items": [{"set": "x"}]}', '{"items": [1]}'])
def test_what_is_no_kept_result(tmp_path, text):
    path = tmp_path / "kept.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match=r"kept\.json.*--save"):
        accepted_items(path)
