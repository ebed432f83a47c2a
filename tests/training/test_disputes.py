"""Marks in the project's own articles: where a claim is put, and where something answers it."""

from claimsdb.extraction.tagger import load_tagger
from training.disputes import count, read_marks
from training.news import Label, read_article


def test_marks_are_labels_and_leave_the_text():
    text, labels = read_marks("Bravia {c1}accused Tolmark. Ana Ruiz {c1}says so too. Tolmark {a1}denied it.")
    assert text == "Bravia accused Tolmark. Ana Ruiz says so too. Tolmark denied it."
    assert labels == [Label(text.index("denied"), text.index(word), sure=True) for word in ("accused", "says")]


def test_an_answer_to_two_claims_in_doubt_and_one_to_nothing_that_is_claimed():
    text, labels = read_marks("{c1}says; {c2}says; {a1,2?}denies; {a-}denies")
    assert text == "says; says; denies; denies"
    assert labels == [Label(12, 0, sure=False), Label(12, 6, sure=False), Label(20, None, sure=True)]


def test_answers_that_are_found_are_counted():
    text, labels = read_marks(
        "Bravia {c1}accused Tolmark of shelling a depot. Tolmark {a1}denied it. Ana Ruiz {c2}said it had rained. "
        "Otto Hale {a2}laughed. Tolmark {a-}denied that anyone was hurt."
    )
    assert count(read_article("a.txt", text, load_tagger()), labels) == {"right": 1, "found": 1, "there": 2}
