"""Which stored claims and responses are laid before the matching."""

from claimsdb.database import candidates
from claimsdb.database.candidates import claims_like
from claimsdb.entities.entity import Entity
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import EntityKind

from .desk import KP, NOBODY, RU, US, ZA, Desk, on

PESKOV = Party("Peskov", Entity("person:RU:dmitry peskov", EntityKind.PERSON, "Dmitry Peskov", "RU"), "RU")


def supplying(*agents: Party, **more: object) -> Proposition:
    return Proposition("supplied arms", "supply", "weapons", agents=agents, **more)  # type: ignore[arg-type]


def test_a_claim_comes_back_as_it_was_put(desk: Desk) -> None:
    story = desk.article("story", "2024-06-01")
    claim = desk.claim(
        story,
        "[South Africa] supplied arms to Russia",
        by=(US, NOBODY),
        claimed="2024-05-31",
        predicate="supply",
        object="weapons",
        recipients=(RU,),
        locations=(Party("Simon's Town"),),
        occurred=on("2022-12-06"),
    )
    desk.again(claim, desk.article("old", "2024-05-01"), by=(KP,), claimed="2024-05-01", implied=True)
    (known,) = claims_like(desk.connection, supplying(ZA))
    assert known.id == claim
    assert known.proposition == Proposition(
        "[South Africa] supplied arms to Russia",
        "supply",
        "weapons",
        agents=(ZA,),
        recipients=(RU,),
        locations=(Party("Simon's Town"),),
        occurred=on("2022-12-06"),
    )
    assert known.claimants == (US, NOBODY, KP)
    assert known.claimed_on == on("2024-05-01")
    assert not known.implied


def test_a_party_is_shared_by_entity_or_country_in_any_role(desk: Desk) -> None:
    story = desk.article("story")
    by_country = desk.claim(story, "one", agents=(PESKOV,))
    by_role = desk.claim(story, "two", agents=(ZA,), recipients=(RU,))
    desk.claim(story, "three", agents=(ZA,))
    assert [claim.id for claim in claims_like(desk.connection, supplying(RU))] == [by_role, by_country]
    stateless = Party("Peskov", PESKOV.entity)
    assert [claim.id for claim in claims_like(desk.connection, supplying(stateless))] == [by_country]
    assert claims_like(desk.connection, supplying(Party("the plane"))) == []


def test_of_many_the_newest_and_those_most_alike(desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr(candidates, "MOST", 1)
    story = desk.article("story")
    same_act = desk.claim(story, "one", predicate="supply", object="weapons")
    same_predicate = desk.claim(story, "two", predicate="supply", object="grain")
    desk.claim(story, "three", predicate="attack")
    newest = desk.claim(story, "four", predicate="attack")
    found = [claim.id for claim in claims_like(desk.connection, supplying(ZA))]
    assert found == [newest, same_predicate, same_act]
