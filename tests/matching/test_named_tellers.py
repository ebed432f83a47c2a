"""Answers to what "who" tells, of those whose claims a noun has named: "denied the claims of drivers who say"."""

import pytest

from claimsdb.article import Article
from claimsdb.matching.settling import settle
from claimsdb.pipeline import read

ANSWERED = {
    "the noun has no content of its own": (
        "The army dismissed the accounts of witnesses who said soldiers had fired on the crowd.",
        ["witnesses"],
        "soldiers had fired on the crowd",
    ),
    "with 'from', and a deed of no known class": (
        "The coach denied allegations from two women who say he groped them.",
        ["two women"],
        "he groped them",
    ),
    "'its' is of who answers": (
        "The firm rejects the claims of residents who say its trucks dumped waste at night.",
        ["residents"],
        "[The firm's] trucks dumped waste at night",
    ),
    "what the noun was read to tell is told by them": (
        "The airline rejected the findings of investigators who concluded that it had skipped repairs.",
        ["investigators"],
        "it had skipped repairs",
    ),
}
NOT_ANSWERED = {
    "nobody's claims are named": "The bank denied firing two clerks who said it had lost money.",
    "who denies is named by what he says himself": "Ana Ruiz, who says the mill poisoned the river, denied lying.",
}


@pytest.mark.parametrize(("text", "claimants", "claim"), ANSWERED.values(), ids=ANSWERED)
def test_what_those_tell_whose_claims_are_denied(text: str, claimants: list[str], claim: str) -> None:
    settled = settle(read(Article("a.txt", text)), lambda _: ())
    ((response, statement),) = [
        (response, one.statement)
        for response in settled.responses
        for choice in response.choices
        for one in settled.claims
        if one.claim == choice.claim_id
    ]
    assert statement.proposition.text == claim
    assert [one.raw for one in statement.claimants] == claimants
    assert len(settled.claims) == len(settled.responses) == 1
    assert response.choices[0].reasons == ("the answer names this claim",)


@pytest.mark.parametrize("text", NOT_ANSWERED.values(), ids=NOT_ANSWERED)
def test_what_is_told_of_those_who_tell_something(text: str) -> None:
    assert [one.answers for one in read(Article("a.txt", text)).responses if one.answers] == []
