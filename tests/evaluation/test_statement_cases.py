from pathlib import Path

import pytest

from claimsdb.errors import DataFileError
from claimsdb.evaluation.scores import Score, match_case, score_pairs
from claimsdb.evaluation.statements import is_held_out, read_cases, read_construction
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import words_of
from claimsdb.terms import StatementType

GOLD = Path(__file__).parents[1] / "gold" / "statements"
CASE = """# construction: example
why: accuser in a demonym
{1s Pyongyang} {1c dismissed} {1t {2s U.S.} {2c accusations} that {2t it had shipped shells}}.
1 denial accuser=2s
2 allegation in 1
"""


def gold_file(folder: Path, text: str) -> Path:
    path = folder / "example.gold"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_case_is_read(tmp_path):
    (case,) = read_construction(gold_file(tmp_path, CASE))
    denial, allegation = case.attributions
    assert case.text == "Pyongyang dismissed U.S. accusations that it had shipped shells."
    assert words_of(denial.content, case.text) == "U.S. accusations that it had shipped shells"
    assert (allegation.parent, denial.accusers) == (1, allegation.source)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        ("never closed", "why: x\n{1s A {1c said} so.\n1 assertion\n"),
        ("closes nothing", "why: x\n{1c said}} so.\n1 assertion\n"),
        ("no cue", "why: x\n{1s A} said so.\n1 assertion\n"),
        ("no label", "why: x\n{1s A} {1c said} {2c so}.\n1 assertion\n"),
        ("does not exist", "why: x\n{1s A} {1c said} so.\n1 assertion in 7\n"),
        ("begins with", "{1s A} {1c said} so.\n1 assertion\n"),
        ("needs a text", "why: x\n1 assertion\n"),
        ("holds nothing", "why: x\n{1s A} said {1c }so.\n1 assertion\n"),
        ("used twice", "why: x\n{1s A} {1c said} so.\n1 assertion\n1 denial\n"),
        ("marked nowhere", "why: x\n{1s A} {1c denied} it.\n1 denial accuser=9s\n"),
    ],
)
def test_a_broken_case_names_file_and_case(tmp_path, problem, text):
    with pytest.raises(DataFileError, match=f"example.gold, entry case 1: .*{problem}"):
        list(read_construction(gold_file(tmp_path, text)))


def test_the_whole_gold_set_is_readable():
    cases = list(read_cases(GOLD))
    held_out = {case.construction for case in cases if is_held_out(case.construction)}
    assert len(cases) >= 400
    assert held_out


def test_pairs_prefer_the_same_type(tmp_path):
    (case,) = read_construction(gold_file(tmp_path, CASE))
    cue = case.attributions[0].cue
    wrong = Attribution(0, (), cue, (), type=StatementType.REFUSAL)
    right = Attribution(1, case.attributions[0].source, cue, case.attributions[0].content, type=StatementType.DENIAL)
    text = read_text(case.text)
    pairs = match_case(case, text, [wrong, right])
    scores = score_pairs((text, pair) for pair in pairs)
    assert scores.by_type[StatementType.DENIAL] == Score(1, 1, 1)
    assert (scores.cues.right, scores.cues.found, scores.cues.expected) == (1, 2, 2)


@pytest.mark.parametrize(
    ("of_its_own", "parent", "right"), [(True, 0, 1), (False, 0, 0), (True, None, 0)], ids=["right", "source", "parent"]
)
def test_what_is_nested_needs_a_parent_and_its_own_source(tmp_path, of_its_own, parent, right):
    (case,) = read_construction(gold_file(tmp_path, CASE))
    denial, allegation = case.attributions
    source = allegation.source if of_its_own else denial.source
    found = Attribution(1, source, allegation.cue, allegation.content, parent=parent, type=StatementType.ALLEGATION)
    text = read_text(case.text)
    scores = score_pairs((text, pair) for pair in match_case(case, text, [found]))
    assert scores.nested == Score(right, 1, 1)


def test_nothing_found_and_nothing_expected_is_perfect():
    assert (Score().precision, Score().recall) == (1.0, 1.0)
