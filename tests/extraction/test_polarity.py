import pytest

from claimsdb.extraction.polarity import is_negated


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        ("that it had not sold arms", True),
        ("no unit ever crossed", True),
        ("our pilots never crossed the line", True),
        ("neither the master nor the owners had ordered it", True),
        ("there was no money", True),
        ("we armed nobody", True),
        ("it had sold no shells", True),
        ("they fought for nothing", False),
        ("there is some doubt and no hurry", False),
        ("it sank no fewer than nine boats", False),
        ("it had not only delivered but trained", False),
        ("the convoy was stopped not at the bridge but behind it", False),
        ("its patrol fired without knowing who was there", False),
        ("the man who had not paid was arrested", False),
        ("", False),
    ],
)
def test_negation(words, negated):
    assert is_negated(words.split()) is negated
