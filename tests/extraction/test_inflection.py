import pytest

from claimsdb.extraction.inflection import verb_forms


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("deny", "deny denies denied denying"),
        ("admit", "admit admits admitted admitting"),
        ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
        ("accuse", "accuse accuses accused accusing"),
        ("uphold", "uphold upholds upheld upholding"),
    ],
)
def test_forms(lemma, forms):
    assert verb_forms(lemma) == frozenset(forms.split())


def test_a_phrasal_verb_inflects_its_verb():
    assert "brushed aside" in verb_forms("brush aside")
