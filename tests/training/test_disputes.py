"""Marks in the project's own articles: where a claim is put, and where something answers it."""

from training.disputes import read_marks
from training.news import Label


def test_marks_are_labels_and_leave_the_text():
    text, labels = read_marks("Bravia {c1}accused Tolmark. Ana Ruiz {c1}says so too. Tolmark {a1}denied it.")
    assert text == "Bravia accused Tolmark. Ana Ruiz says so too. Tolmark denied it."
    assert labels == [Label(text.index("denied"), text.index(word), sure=True) for word in ("accused", "says")]


def test_an_answer_to_two_claims_in_doubt_and_one_to_nothing_that_is_claimed():
    text, labels = read_marks("{c1}says; {c2}says; {a1,2?}denies; {a-}denies")
    assert text == "says; says; denies; denies"
    assert labels == [Label(12, 0, sure=False), Label(12, 6, sure=False), Label(20, None, sure=True)]
