"""Answers as read from a text: what they take up, and what they say themselves."""

import pytest

from claimsdb.article import Article
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.settling import settle
from claimsdb.matching.statement import ResponseStatement
from claimsdb.pipeline import read

TAKEN_UP = {
    "a verdict on what was said before": (
        'Mayor Lena Voss said the bank had hidden its losses. "It\'s nonsense," the banker Otto Hale said.',
        Pointer.ONE,
    ),
    "a verdict that says what it is on": (
        'The banker Otto Hale said the claim that the bank had hidden its losses was "nonsense".',
        None,
    ),
    "how soon it came is no part of it": (
        "Mayor Lena Voss said the bank had hidden its losses. The banker Otto Hale denied it within the hour.",
        Pointer.ONE,
    ),
}


NO_ANSWERS = {
    "who would deny it has not": "Some in the guild would dispute the claim that the mill was sold cheaply.",
    "a question is no denial": "The guild questioned the claim that the mill was sold cheaply.",
}


def last_denial(text: str) -> ResponseStatement:
    """Return the last outright denial of a text."""
    return [one for one in read(Article("a.txt", text)).responses if not one.conditional][-1]


@pytest.mark.parametrize(("text", "pointer"), TAKEN_UP.values(), ids=TAKEN_UP)
def test_what_a_verdict_takes_up(text: str, pointer: Pointer | None) -> None:
    assert last_denial(text).pointer is pointer


@pytest.mark.parametrize("text", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_no_answer(text: str) -> None:
    assert [one for one in read(Article("a.txt", text)).responses if not one.conditional] == []


PASSED_ON = {
    "a letter that tells of a finding": (
        "The panel found no evidence that the clerk had sold permits, according to a letter released on Monday."
    ),
    "an envoy who tells what his government hopes": "The envoy Ali Noor said that Oman hoped to be kept informed.",
}


@pytest.mark.parametrize("text", PASSED_ON.values(), ids=PASSED_ON)
def test_who_passes_something_on_denies_nothing(text: str) -> None:
    assert [one for one in read(Article("a.txt", text)).responses if one.conditional and one.plain] == []


def test_whatever_is_denied_at_once_is_a_claim() -> None:
    text = "Guild president Otto Hale said that the records had been altered. Bank director Ana Ruiz denied this."
    assert [one.statement.proposition.text for one in settle(read(Article("a.txt", text)), lambda _: ()).claims] == [
        "the records had been altered"
    ]


def test_a_deed_is_no_part_of_the_verb_that_denies_it() -> None:
    text = (
        "Mayor of Tarnow denies taking flat from developer\nThe Vistula Post - 14 May 2026\n\n"
        "The mayor of the Polish city of Tarnow, Piotr Wilk, has denied accepting a flat from a property developer in "
        "return for planning permits, after prosecutors searched his office on Tuesday."
    )
    denied = last_denial(text).proposition
    assert denied is not None
    assert denied.text.startswith("[Piotr Wilk was] accepting a flat")


def test_nobody_answers() -> None:
    assert read(Article("a.txt", "No group has claimed responsibility.")).responses == ()


RIDERS = {
    "a claim called by a name": (
        "Ana Ruiz told the court that the bank had shredded files, allegations the bank called reckless and false."
    ),
    "a claim dismissed": 'Ana Ruiz accused the bank of shredding files, a claim the bank\'s head dismissed as "noise".',
    "which is denied": "Ana Ruiz said the bank had shredded files, which the bank denies.",
}


@pytest.mark.parametrize("text", RIDERS.values(), ids=RIDERS)
def test_what_is_said_of_a_claim_right_behind_it_answers_that_claim(text: str) -> None:
    assert last_denial(text).answers == (0,)


def test_nobody_answers_for_the_deed_of_a_compatriot() -> None:
    text = (
        'Canadian Finance Minister Otto Hale met the millers. "Hale says he sold the mills\' shares," Canadian '
        'opposition leader Lena Voss said in April, "yet once one counts them, it\'s just hot air."'
    )

    assert [one for one in settle(read(Article("a.txt", text)), lambda _: ()).claims if one.statement.implied] == []


def test_who_tells_of_a_claim_puts_none_besides() -> None:
    text = "Prosecutors said they had opened an inquiry into allegations that the clerk Otto Hale had bribed the mill."
    assert [one.proposition.text for one in read(Article("a.txt", text)).claims] == [
        "the clerk Otto Hale had bribed the mill"
    ]


CALLED_FALSE = {
    "The notion that the mill was sold cheaply is absurd, said its owner, Otto Hale.": ["the mill was sold cheaply"],
    "The idea that the mill was sold is simply not accurate, Otto Hale said.": ["the mill was sold"],
    'Otto Hale told reporters: "The claim that the bank hid its losses is a lie."': ["the bank hid its losses"],
    "Otto Hale said that it was false.": [],
}


@pytest.mark.parametrize(("text", "claims"), CALLED_FALSE.items())
def test_what_is_called_false_in_a_clause_is_the_claim_without_the_verdict(text: str, claims: list[str]) -> None:
    assert [
        one.statement.proposition.text for one in settle(read(Article("a.txt", text)), lambda _: ()).claims
    ] == claims


TO_BLAME = {
    "The union said the ministry was to blame for the blast.": "The union",
    "The union said that the mine in Peru is to blame for the spill.": "The union",
}


@pytest.mark.parametrize(("text", "claimant"), TO_BLAME.items())
def test_who_is_to_blame_accuses_nobody(text: str, claimant: str) -> None:
    (claim,) = read(Article("a.txt", text)).claims
    assert [one.raw for one in claim.claimants] == [claimant]
