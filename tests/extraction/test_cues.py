from dataclasses import fields
from pathlib import Path

import pytest

import claimsdb
from claimsdb.errors import DataFileError
from claimsdb.extraction.cues import CueKind, load_cues, read_cues
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.rules.registry import check_rules, rules_by_name
from claimsdb.extraction.vocabulary import SENSES, WORD_LISTS, Vocabulary, read_vocabulary

GOOD = {"type": "denial", "note": "a source", "why": "a reason", "verbs": ["deny"]}


def test_every_class_names_rules_that_exist():
    assert check_rules(load_cues(), rules_by_name()) is load_cues()


def test_every_rule_is_used():
    used = {name for cue_class in load_cues().classes.values() for name in cue_class.rules}
    assert set(rules_by_name()) == used


def test_the_longest_entry_wins():
    match = load_cues().find(["he", "pleaded", "not", "guilty"])[1]
    entry = match.entry(CueKind.VERB)
    assert (match.last, entry.lemma if entry else None) == (4, "plead not guilty")


@pytest.mark.parametrize(
    ("problem", "table"),
    [
        ("unknown field", GOOD | {"verb": ["deny"]}),
        ("is missing", {key: value for key, value in GOOD.items() if key != "note"}),
        ("is not a valid StatementType", GOOD | {"type": "lie"}),
        ("no verbs, nouns or phrases", {key: value for key, value in GOOD.items() if key != "verbs"}),
        ("no lower-case word", GOOD | {"verbs": ["Deny"]}),
    ],
)
def test_a_broken_class_names_file_and_entry(problem, table):
    with pytest.raises(DataFileError, match=f"english/cues.toml, entry deny: .*{problem}"):
        read_cues({"deny": table})


def test_a_word_in_two_classes_is_refused():
    with pytest.raises(DataFileError, match="stands in 'deny' already"):
        read_cues({"deny": GOOD, "reject": GOOD})


def test_an_unknown_rule_is_refused():
    with pytest.raises(DataFileError, match="no rule 'guess'"):
        check_rules(read_cues({"deny": GOOD | {"rules": ["guess"]}}), rules_by_name())


def test_an_empty_lexicon_is_refused():
    with pytest.raises(DataFileError, match="no classes"):
        read_cues({})


def test_every_set_of_the_vocabulary_is_asked_for():
    modules = Path(claimsdb.__file__).parent.rglob("*.py")
    code = "".join(module.read_text(encoding="utf-8") for module in modules)
    assert not [field.name for field in fields(Vocabulary) if f"vocabulary().{field.name}" not in code]


@pytest.mark.parametrize(
    ("senses", "word_lists", "complaint"),
    [
        ({}, {"guesses": "perhaps"}, "word_lists.*guesses.*no such list"),
        ({"guesses": "perhaps"}, {}, "senses.*guesses.*no such list"),
        ({}, {"lies": " | "}, "lies.*the list is empty"),
        ({}, {"lies": "lie|lies|lie"}, 'lies.*"lie" stands in it twice'),
        ({}, {"untrue": "false"}, "untrue.*listed in two files"),
    ],
)
def test_a_list_that_no_rule_can_use_is_refused(senses, word_lists, complaint):
    with pytest.raises(DataFileError, match=complaint):
        read_vocabulary(load_toml(SENSES) | senses, load_toml(WORD_LISTS) | word_lists)


def test_a_missing_list_is_refused():
    with pytest.raises(DataFileError, match="the list is missing"):
        read_vocabulary({}, {})
