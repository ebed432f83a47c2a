"""Pages of claims: the same whichever way they are found, each claim once, in the order of the numbers."""

import pytest
from sqlalchemy import Connection

from claimsdb.queries import listing as listings
from claimsdb.queries.filters import INVOLVED, Filters, Role
from claimsdb.queries.listing import TakingPart, Wanted, listing
from claimsdb.queries.selection import choose
from claimsdb.terms import ResponseType, Status

WAYS = {"through what is rare": listings.RARE, "walking through all": -1}

CASES = [
    (Wanted(), Filters(), "disputed ones"),
    (Wanted(statuses=()), Filters(statuses=()), "all"),
    (Wanted(statuses=(Status.UNANSWERED,)), Filters(statuses=(Status.UNANSWERED,)), "unanswered ones"),
    (Wanted(text="arms"), Filters(text="arms"), "a word in a claim"),
    (Wanted(statuses=(), text="denied"), Filters(statuses=(), text="denied"), "a word in a quote"),
    (Wanted(statuses=(), text='"bet his life"'), Filters(statuses=(), text='"bet his life"'), "a phrase"),
    (Wanted(parts=(TakingPart(country="ZA"),)), Filters(countries=("ZA",)), "a country in any role"),
    (
        Wanted(parts=(TakingPart(country="RU", roles=(Role.RESPONDENT,)),)),
        Filters(countries=("RU",), roles=(Role.RESPONDENT,)),
        "a country that answers",
    ),
    (
        Wanted(statuses=(), parts=(TakingPart(country="EG", roles=(Role.RESPONDENT,)),)),
        Filters(statuses=(), countries=("EG",), roles=(Role.RESPONDENT,)),
        "an answer that is only suggested makes nobody a respondent",
    ),
    (
        Wanted(statuses=(), response_types=(ResponseType.NO_COMMENT,)),
        Filters(statuses=(), response_types=(ResponseType.NO_COMMENT,)),
        "a kind of answer",
    ),
]


@pytest.mark.parametrize("rare", [pytest.param(rare, id=way) for way, rare in WAYS.items()])
@pytest.mark.parametrize(("wanted", "filters"), [pytest.param(*case[:2], id=case[2]) for case in CASES])
def test_a_list_holds_what_the_filters_choose(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, wanted: Wanted, filters: Filters, rare: int
) -> None:
    monkeypatch.setattr(listings, "RARE", rare)
    found = [dispute.id for dispute in listing(connection, wanted, 100).disputes]
    chosen = {claim for page in choose(connection, filters) for claim in page}
    assert found == sorted(chosen, reverse=True)


@pytest.mark.parametrize("rare", [pytest.param(rare, id=way) for way, rare in WAYS.items()])
@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_every_claim_comes_once(connection: Connection, monkeypatch: pytest.MonkeyPatch, rare: int, size: int) -> None:
    monkeypatch.setattr(listings, "RARE", rare)
    wanted = Wanted(statuses=(), parts=(TakingPart(country="US", roles=INVOLVED),))
    whole = [dispute.id for dispute in listing(connection, wanted, 100).disputes]
    before, walked = None, list[int]()
    for _ in range(20):
        page = listing(connection, wanted, size, before)
        walked += [dispute.id for dispute in page.disputes]
        before = page.before
        if before is None:
            break
    assert walked == whole
    assert whole


def test_two_countries_in_two_roles(connection: Connection) -> None:
    accuser, accused = TakingPart(country="US", roles=(Role.CLAIMANT,)), TakingPart(country="ZA", roles=(Role.ACCUSED,))
    found = listing(connection, Wanted(parts=(accuser, accused)), 10).disputes
    assert [dispute.id for dispute in found] == [1]
    assert listing(connection, Wanted(parts=(accused, accuser)), 10).disputes == found
