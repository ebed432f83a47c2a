"""Under skew the right claim must not be lost behind newer ones of the same party."""

from dataclasses import replace
from typing import Any

import pytest

from claimsdb.database import candidates
from claimsdb.database.candidates import claims_beside, claims_like
from claimsdb.database.known import KnownClaims
from claimsdb.dates import PartialDate
from claimsdb.matching.statement import Proposition
from claimsdb.terms import Precision

from .desk import KP, RU, ZA, Desk, on

SUPPLY: dict[str, Any] = {"predicate": "transfer", "object": "weapons"}


@pytest.fixture(autouse=True)
def only_one_of_each_degree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "MOST", 1)


def supplying(**more: Any) -> Proposition:
    return Proposition("supplied arms", **{"agents": (ZA,), **SUPPLY, **more})


def bury(desk: Desk) -> None:
    """File newer claims that hide older ones from every look-up of one party alone."""
    story = desk.article("later")
    for recipient in (KP, RU):
        desk.claim(story, "hidden", recipients=(recipient,), predicate="attack", object="")
    desk.claim(story, "hidden", **SUPPLY, recipients=(KP,))
    desk.claim(story, "hidden", **SUPPLY, agents=(RU,))


def test_the_same_act_against_the_same_is_found(desk: Desk) -> None:
    right = desk.claim(desk.article("early"), "right", **SUPPLY, recipients=(RU,))
    bury(desk)
    assert right in [claim.id for claim in claims_like(desk.connection, supplying(recipients=(RU,)))]
    assert right not in [claim.id for claim in claims_like(desk.connection, supplying())]


@pytest.mark.parametrize(
    ("stored", "asked"),
    [("2024-03-05", "2024-03-05"), ("2024-03", "2024-03-05"), ("2024", "2024-03-05"), ("2024-03-05", "2024-03"),
     ("2024", "2024-03"), ("2024-12-31", "2024"), ("2024-02-29", "2024-02")],
)  # fmt: skip
def test_the_same_act_at_a_time_that_may_be_the_same_is_found(desk: Desk, stored: str, asked: str) -> None:
    right = desk.claim(desk.article("early"), "right", **SUPPLY, occurred=on_about(stored))
    desk.claim(desk.article("other"), "wrong year", **SUPPLY, occurred=on_about("2023-03-05"))
    bury(desk)
    assert right in [claim.id for claim in claims_like(desk.connection, supplying(occurred=on_about(asked)))]


def test_a_broader_thing_is_found(desk: Desk) -> None:
    right = desk.claim(desk.article("early"), "right", **SUPPLY)
    desk.claim(desk.article("later"), "newer", predicate="transfer", object="grain")
    shells = Proposition("supplied shells", "transfer", "shells", agents=(ZA,))
    assert right in [claim.id for claim in claims_like(desk.connection, shells)]


def test_the_parties_of_a_claim_follow_its_act_when_its_wording_changes(desk: Desk) -> None:
    claim = desk.claim(desk.article("late", "2024-05-01"), "armed", predicate="corrupt", object="police")
    desk.again(claim, desk.article("early", "2024-01-01"), "supplied", **SUPPLY)
    acts = desk.rows("predicate, object", "claim_entities", f"claim_id = {claim}")
    assert acts == [("transfer", "weapons")]


def test_one_article_reads_a_claim_once(desk: Desk) -> None:
    desk.claim(desk.article("story"), "one", **SUPPLY)
    look_up = claims_beside(KnownClaims(desk.connection))
    (first,), (second,) = look_up(supplying()), look_up(supplying(object="grain"))
    assert first is second


def on_about(known: str) -> PartialDate:
    """Return a date of which a day, a month or only a year is known."""
    parts = known.split("-")
    whole = on("-".join([*parts, *["01"] * (3 - len(parts))]))
    return replace(whole, precision=(Precision.YEAR, Precision.MONTH, Precision.DAY)[len(parts) - 1])
