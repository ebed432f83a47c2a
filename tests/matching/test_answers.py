"""Answers as read from a text: what they take up, and what they say themselves."""

import pytest

from claimsdb.article import Article
from claimsdb.evaluation.memory import empty_memory
from claimsdb.matching.pairing import pair
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.settling import settle
from claimsdb.matching.statement import ResponseStatement, Scope
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


PROMPTED = {
    "what a denial came after is what it answers, in whichever words": (
        "The guild denied that its drivers had burned the depot, after the council accused it of attacking buses.",
        "it [was] attacking buses",
    ),
    "so is what a telling with a negation came after": (
        "The club has said its cameras do not know faces, after a fan group claimed that visitors had been scanned.",
        "visitors had been scanned",
    ),
    "'had done so' is the deed that was denied": (
        "The mill denied that it had emptied tanks into the river, hours after a driver said it had done so.",
        "[The mill] had emptied tanks into the river",
    ),
}
UNPROMPTED = {
    "what is told of somebody else": (
        "The guild denied that its drivers had burned the depot, after the council accused Ana Ruiz of attacking it."
    ),
    "a telling of something else": "The guild denied that its drivers slept, after police said the road was open.",
    "what comes between says something else": (
        "The guild denied that its drivers had burned the depot, and the council accused it of attacking buses."
    ),
    "a plain telling": "The guild said it would meet on Monday, after the council accused it of attacking buses.",
}


@pytest.mark.parametrize(("text", "claim"), PROMPTED.values(), ids=PROMPTED)
def test_what_an_answer_came_after(text: str, claim: str) -> None:
    settled = settle(read(Article("a.txt", text)), lambda _: ())
    told = {one.claim: one.statement.proposition.text for one in settled.claims}
    assert [told[choice.claim_id] for response in settled.responses for choice in response.choices] == [claim]


@pytest.mark.parametrize("text", UNPROMPTED.values(), ids=UNPROMPTED)
def test_what_an_answer_did_not_come_after(text: str) -> None:
    assert [one.answers for one in read(Article("a.txt", text)).responses if one.answers] == []


_CHARGE = "Mayor Lena Voss accused the bank of fraud. The bank denied the charge."
_TELLING = "Mayor Lena Voss said the fair would open on Monday."


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (_CHARGE, Scope.SHORT),
        (" ".join([_CHARGE] * 7), Scope.LONG),
        (" ".join([_CHARGE, *[_TELLING] * 11]), Scope.LOOSE),
    ],
    ids=["a short article", "a long one on a dispute", "a long one on other things"],
)
def test_scope(text: str, scope: Scope) -> None:
    assert {one.scope for one in read(Article("a.txt", text)).responses} == {scope}


def test_a_telling_answers_in_a_long_article_on_a_dispute() -> None:
    telling = "Guild president Otto Hale said the fair had gone well. The fair ended on Sunday."
    dispute = (
        "Bravia accused Tolmark of flying drones over its airport. Tolmark denied it. Mayor Lena Voss accused the bank"
        " of fraud. The bank denied the charge. Ana Ruiz accused the museum of hiding a warning in its archive. "
        "The museum said there was no such warning."
    )
    settled = settle(read(Article("a.txt", f"{' '.join([telling] * 5)} {dispute}")), lambda _: ())
    assert [len(response.choices) for response in settled.responses] == [1, 1, 1]


def test_a_charge_read_after_its_denial_is_the_claim_that_the_denial_implied() -> None:
    denial = Article("a.txt", "Iran denied supplying weapons to Sudan.")
    charge = Article("b.txt", "Iraq accused Iran of supplying rifles to Sudan.")
    with empty_memory(pair) as memory:
        (implied,) = memory.take_in(read(denial)).settlement.claims
        (put,) = memory.take_in(read(charge)).settlement.claims
    assert (implied.claim, implied.statement.implied) == (put.claim, True)
    assert not put.founds
