"""What each decision does to what is shown, what is refused and in which words."""

from typing import Any

import pytest
from sqlalchemy import Connection, Engine, insert, select, text

from claimsdb.database.check import inconsistent
from claimsdb.database.connection import writing
from claimsdb.database.decisions.deciding import decide, require_fresh, undo
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.decisions.log import last_about
from claimsdb.database.decisions.naming import begins, find_claim
from claimsdb.database.models import Action
from claimsdb.database.tables import articles, claims, removals, responses
from claimsdb.errors import AlreadyDecided, ClaimsError, DecisionRefused, NotFound, StaleView, UndoRefused

from ..desk import KP, RU, US
from .bench import furnish, keys, who

ARMS, WEAPONS, REPORTS = range(3)
BOTH, LATER, THIRD = range(3)


def act(connection: Connection, action: Action, claim: int | None = None, **more: Any) -> Made:
    """Decide about the claims and responses of the bench by their order."""
    rows = {"other": keys(connection, claims), "response": keys(connection, responses)}
    told = {name: rows[name][value] if name in rows else value for name, value in more.items()}
    about = None if claim is None else rows["other"][claim]
    return decide(connection, Decision(action, "Anna", about, **told))


def rows(connection: Connection, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(text(query))]


def statuses(connection: Connection) -> dict[int, str]:
    return dict(rows(connection, "SELECT claim_id, status FROM claim_status"))


def test_a_suggestion_counts_once_it_is_accepted_and_no_more_once_it_is_rejected(furnished: Connection) -> None:
    act(furnished, Action.REJECT, ARMS, response=BOTH)
    assert statuses(furnished) == {1: "unanswered", 2: "unanswered", 3: "disputed"}
    act(furnished, Action.ACCEPT, WEAPONS, response=BOTH)
    assert statuses(furnished)[2] == "disputed"
    assert rows(furnished, "SELECT judgement FROM pairings ORDER BY claim_id, response_id") == [
        ("rejected",), ("confirmed",), ("suggested",), ("automatic",),
    ]  # fmt: skip


def test_a_rejected_claim_is_shown_nowhere_and_comes_back(furnished: Connection) -> None:
    made = act(furnished, Action.REJECT, ARMS)
    for view in ("claim_status", "claim_responses", "claim_countries", "claim_parties", "timeline", "denials"):
        assert rows(furnished, f"SELECT 1 FROM {view} WHERE claim_id = 1") == []  # noqa: S608
    undo(furnished, made.id, "Bheki")
    assert statuses(furnished)[1] == "disputed"


def test_a_merged_claim_answers_by_its_number_and_its_key(furnished: Connection) -> None:
    gone = keys(furnished, claims)[WEAPONS]
    act(furnished, Action.MERGE, ARMS, other=WEAPONS)
    assert {find_claim(furnished, text).id for text in ("2", gone, gone[:12].upper())} == {1}
    assert rows(furnished, "SELECT old_claim_id, claim_id FROM claim_redirects") == [(2, 1)]
    assert statuses(furnished) == {1: "disputed", 3: "disputed"}
    claimants = rows(furnished, "SELECT DISTINCT claimant FROM claim_responses WHERE claim_id = 1 ORDER BY claimant")
    assert claimants == [("North Korea",), ("Russia",), ("United States",)]


def test_the_beginning_of_a_key_is_looked_up_in_its_index(furnished: Connection) -> None:
    if furnished.dialect.name == "sqlite":  # of a few rows PostgreSQL reads all
        query = select(claims.c.id).where(begins(claims.c.key, "3F6")).compile(compile_kwargs={"literal_binds": True})
        ((*_, plan),) = furnished.execute(text(f"EXPLAIN QUERY PLAN {query}"))
        assert "(key>? AND key<?)" in plan
    with pytest.raises(NotFound):
        find_claim(furnished, "%")


def test_merging_twice_leads_every_key_to_the_last(furnished: Connection) -> None:
    act(furnished, Action.MERGE, WEAPONS, other=ARMS)
    act(furnished, Action.MERGE, REPORTS, other=WEAPONS)
    assert [find_claim(furnished, number).id for number in "123"] == [3, 3, 3]
    assert inconsistent(furnished) == []


def test_a_claim_is_split_with_the_answers_of_its_articles(furnished: Connection) -> None:
    (third,) = furnished.scalars(select(articles.c.key).where(articles.c.location == "three")).all()
    act(furnished, Action.SPLIT, ARMS, arguments={"articles": [third]})
    assert rows(furnished, "SELECT claim_id, text FROM claim_status JOIN claims ON id = claim_id ORDER BY id")[-1] == (
        4,
        "it supplied arms",
    )
    assert statuses(furnished)[4] == "unanswered", "the answer stands in another article"


def test_an_edited_text_outlives_new_appearances(furnished: Connection) -> None:
    act(furnished, Action.EDIT, ARMS, arguments={"text": "Arms were supplied"})
    act(furnished, Action.MERGE, ARMS, other=WEAPONS)
    assert rows(furnished, "SELECT DISTINCT claim FROM claim_responses WHERE claim_id = 1") == [("Arms were supplied",)]


def test_an_edited_claimant_is_shown_wherever_it_claims(furnished: Connection) -> None:
    act(furnished, Action.EDIT, ARMS, arguments={"claimant": {**who(KP.entity), "instead_of": "united states"}})
    found = rows(furnished, "SELECT DISTINCT claimant FROM claim_responses WHERE claim_id = 1 ORDER BY claimant")
    assert found == [("North Korea",), ("Russia",)]


def test_an_added_answer_has_its_source(furnished: Connection) -> None:
    told = {"type": "denial", "respondent": who(RU.entity), "source": "https://a.example/1", "words": "No."}
    act(furnished, Action.ADD, WEAPONS, arguments=told)
    shown = "SELECT respondent, response_location, response_quote, judgement FROM disputed_claims WHERE claim_id = 2"
    assert rows(furnished, shown) == [("Russia", "https://a.example/1", "No.", "confirmed")] * 2, "two claimants"


REFUSED: list[tuple[str, type[ClaimsError], str, Any]] = [
    ("no such pairing", DecisionRefused, "answer 3 is not paired with claim 1; `claims link` puts them together",
     lambda db: act(db, Action.ACCEPT, ARMS, response=THIRD)),
    ("nothing to reject", DecisionRefused, "answer 3 is not paired with claim 1; there is nothing to reject",
     lambda db: act(db, Action.REJECT, ARMS, response=THIRD)),
    ("nothing to unlink", DecisionRefused, "answer 3 is not paired with claim 1; there is nothing to take apart",
     lambda db: act(db, Action.UNLINK, ARMS, response=THIRD)),
    ("a claim with itself", AlreadyDecided, "both are one claim already, claim 1; nothing was changed",
     lambda db: act(db, Action.MERGE, ARMS, other=ARMS)),
    ("related to itself", DecisionRefused, "claim 1 cannot be related to itself; name two claims",
     lambda db: act(db, Action.LINK, ARMS, other=ARMS, arguments={"relation": "narrower"})),
    ("not related so", DecisionRefused, "claim 1 and claim 3 are not related so; there is nothing to take apart",
     lambda db: act(db, Action.UNLINK, ARMS, other=REPORTS, arguments={"relation": "contradicts"})),
    ("an article without the claim", DecisionRefused, "claim 1 does not appear in that article; nothing was changed",
     lambda db: act(db, Action.SPLIT, ARMS, arguments={"articles": ["f" * 64]})),
    ("two claimants", DecisionRefused, "claim 1 has 2 as claimant (Russia, United States); say --instead-of whom",
     lambda db: act(db, Action.EDIT, ARMS, arguments={"claimant": who(KP.entity)})),
    ("somebody else", DecisionRefused, "claim 1 has no claimant 'Ghana', only Russia, United States",
     lambda db: act(db, Action.EDIT, ARMS, arguments={"claimant": {**who(KP.entity), "instead_of": "Ghana"}})),
    ("a claim that is not there", NotFound, "there is no claim '" + "f" * 64,
     lambda db: decide(db, Decision(Action.ACCEPT, "Anna", "f" * 64))),
    ("an unknown number", NotFound, "there is no decision '9'; `claims history` lists all there are",
     lambda db: undo(db, 9, "Anna")),
]  # fmt: skip


@pytest.mark.parametrize(("error", "sentence", "attempt"), [pytest.param(*one[1:], id=one[0]) for one in REFUSED])
def test_what_makes_no_sense_is_refused(
    furnished: Connection, error: type[ClaimsError], sentence: str, attempt: Any
) -> None:
    with pytest.raises(error) as refused:
        attempt(furnished)
    assert str(refused.value).startswith(sentence)
    assert rows(furnished, "SELECT count(*) FROM decisions") == [(0,)]


def test_a_claim_that_is_another_one_by_now_is_not_decided_about(furnished: Connection) -> None:
    act(furnished, Action.MERGE, ARMS, other=WEAPONS)
    with pytest.raises(DecisionRefused, match="claim 2 is claim 1 by now; name that"):
        act(furnished, Action.REJECT, WEAPONS)


def test_what_newer_decisions_stand_on_is_not_undone_and_they_are_named(furnished: Connection) -> None:
    merged = act(furnished, Action.MERGE, ARMS, other=WEAPONS)
    accepted = act(furnished, Action.ACCEPT, ARMS, response=LATER)
    moved = act(furnished, Action.MERGE, REPORTS, other=ARMS)
    with pytest.raises(UndoRefused, match=f"decision {merged.id} is what decisions {accepted.id}, {moved.id} stand on"):
        undo(furnished, merged.id, "Anna")
    for made in (moved, accepted, merged):
        undo(furnished, made.id, "Anna")
    assert statuses(furnished) == {1: "disputed", 2: "unanswered", 3: "disputed"}


def test_an_undo_is_undone_by_deciding_anew(furnished: Connection) -> None:
    made = act(furnished, Action.REJECT, ARMS)
    undone = undo(furnished, made.id, "Anna")
    with pytest.raises(UndoRefused, match=f"decision {undone.id} is an undo itself; decide anew"):
        undo(furnished, undone.id, "Anna")
    with pytest.raises(UndoRefused, match=f"was taken back already, by decision {undone.id}"):
        undo(furnished, made.id, "Anna")


def test_of_two_people_who_decide_at_once_the_second_is_told(engine: Engine) -> None:
    """Both look, both decide: the second learns of the first, and what the first decided stays."""
    with writing(engine) as connection:
        furnish(connection)
        claim, *_ = keys(connection, claims)
    first, second = Decision(Action.REJECT, "Anna", claim), Decision(Action.ACCEPT, "Bheki", claim)
    with engine.connect() as connection:
        looks = [last_about(connection, decision.keys) for decision in (first, second)]
    with writing(engine) as connection:
        require_fresh(connection, first, looks[0])
        made = decide(connection, first)
    told = f"Anna has decided about the same meanwhile \\(reject, decision {made.id}\\)"
    with pytest.raises(StaleView, match=told), writing(engine) as connection:
        require_fresh(connection, second, looks[1])
    with engine.connect() as connection:
        assert rows(connection, "SELECT decided_by, action FROM decision_log") == [("Anna", "reject")]
        assert rows(connection, "SELECT judgement FROM claims WHERE id = 1") == [("rejected",)]


TAMPERED = [
    ("UPDATE pairings SET judgement = 'automatic' WHERE judgement = 'confirmed'", "agrees_with_the_log"),
    ("UPDATE pairings SET judgement = 'rejected' WHERE judgement = 'suggested'", "judgement_of_a_person"),
    ("UPDATE claims SET text = 'other words' WHERE edited_text IS NOT NULL", "text_of_a_person"),
    ("UPDATE claim_appearances SET claim_id = 2 WHERE id = 1", "claimant_at_a_place"),
    ("UPDATE claim_appearances SET quote_end = 100000 WHERE id = 1", "quote_of_a_claim"),
    ("UPDATE responses SET quote_end = 100000 WHERE id = 1", "quote_of_a_response"),
    ("UPDATE attribution_spans SET end_char = 100000 WHERE n = 0 AND role = 'cue'", "words_of_an_attribution"),
    ("DELETE FROM claimants WHERE claim_id = 2", "claim_that_somebody_makes"),
    ("DELETE FROM redirects", "merged_claim"),
    ("UPDATE redirects SET new_key = old_key", "redirect_to_a_row"),
    ("UPDATE articles SET copy_of_id = 3 - id WHERE id < 3", "copy_of_an_original"),
    ("UPDATE claim_standings SET is_disputed = NOT is_disputed", "standing_of_a_claim"),
    ("DELETE FROM claim_pairs", "countries_of_a_claim"),
    ("UPDATE country_pair_counts SET claims = claims + 1", "number_of_a_pair"),
]


@pytest.mark.parametrize(("statement", "rule"), TAMPERED, ids=[rule for _, rule in TAMPERED])
def test_the_check_finds_what_somebody_did_by_hand(furnished: Connection, statement: str, rule: str) -> None:
    act(furnished, Action.ACCEPT, ARMS, response=BOTH)
    act(furnished, Action.EDIT, ARMS, arguments={"text": "Arms were supplied"})
    act(furnished, Action.MERGE, ARMS, other=REPORTS)
    assert inconsistent(furnished) == []
    furnished.execute(text(statement))
    assert rule in {finding.rule for finding in inconsistent(furnished)}


def test_the_check_finds_an_article_that_came_back(furnished: Connection) -> None:
    made = act(furnished, Action.ACCEPT, ARMS)
    key = furnished.scalar(select(articles.c.key).limit(1))
    furnished.execute(insert(removals).values(article_key=key, text_hash="0" * 64, decision_id=made.id))
    assert {finding.rule for finding in inconsistent(furnished)} == {"removed_article"}


def test_somebody_unknown_is_named_and_the_name_is_learned(furnished: Connection) -> None:
    told = {"claimant": who(US.entity), "alias": "the Washington desk"}
    made = act(furnished, Action.EDIT, REPORTS, arguments=told)
    learned = "SELECT name, origin FROM entity_names WHERE origin = 'person'"
    assert rows(furnished, learned) == [("the Washington desk", "person")]
    undo(furnished, made.id, "Anna")
    assert rows(furnished, learned) == []
