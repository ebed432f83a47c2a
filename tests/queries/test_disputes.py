"""Disputes as read from either database: both sides whole, nothing twice, nothing that is not shown."""

from datetime import date

import pytest
from sqlalchemy import Connection, event

from claimsdb.queries import selection
from claimsdb.queries.dispute import ArticleRef, Dispute, Party
from claimsdb.queries.disputes import columns, disputes, rows
from claimsdb.queries.filters import Filters
from claimsdb.terms import Outcome, Precision, ResponseType, Status


def one(connection: Connection, number: int, *, suggested: bool = False) -> Dispute:
    filters = Filters(claims=(str(number),), statuses=(), suggested=suggested)
    (dispute,) = disputes(connection, filters)
    return dispute


def test_both_claimants_once_with_their_own_words(connection: Connection) -> None:
    sides = one(connection, 1).claimants
    assert [(side.claimant.name, side.said.cue) for side in sides] == [
        ("United States", "alleged"),
        ("Reuben Brigety", "said"),
    ]


def test_answers_by_date_undated_last(connection: Connection) -> None:
    answers = one(connection, 1).responses
    assert [(answer.respondent.name, answer.type, answer.outcome) for answer in answers] == [
        ("Russia", ResponseType.NO_COMMENT, None),
        ("Mojapelo inquiry", ResponseType.INQUIRY_FINDING, Outcome.REJECTED),
        ("South Africa", ResponseType.DENIAL, None),
    ]


def test_parties_of_a_claim(connection: Connection) -> None:
    dispute = one(connection, 1)
    assert [party.name for party in dispute.accused] == ["South Africa"]
    assert [party.country for party in dispute.counterparties] == ["RU"]


def test_suggested_answer_only_when_asked_for_and_rejected_never(connection: Connection) -> None:
    assert [answer.respondent.name for answer in one(connection, 1, suggested=True).responses] == [
        "Russia",
        "Mojapelo inquiry",
        "Egypt",
        "South Africa",
    ]


def test_claim_without_a_counted_answer_is_there(connection: Connection) -> None:
    dispute = one(connection, 4)
    assert (dispute.status, dispute.is_disputed, dispute.responses) == (Status.UNANSWERED, False, ())
    assert [side.claimant.name for side in dispute.claimants] == ["Aimée Lefèvre"]


def test_unnamed_claimant_keeps_the_words(connection: Connection) -> None:
    (side,) = one(connection, 2).claimants
    assert side.claimant == Party(None, None, None, "reports")


def test_unnamed_respondent_keeps_the_words(connection: Connection) -> None:
    (answer,) = one(connection, 3).responses
    assert answer.respondent == Party(None, None, None, 'a "senior" [link=http://x]source[/link]')


def test_line_of_a_digest(connection: Connection) -> None:
    article = one(connection, 1).responses[-1].said.article
    assert article is not None
    assert (article.location, article.item, article.title, article.publisher) == ("seeds/digest.txt", 3, None, None)


def test_date_with_its_precision(connection: Connection) -> None:
    said = one(connection, 2).responses[0].said
    assert (said.on, said.precision) == (date(2023, 6, 1), Precision.MONTH)


def test_article_with_the_precision_of_its_date(connection: Connection) -> None:
    article = one(connection, 1).responses[1].said.article
    assert article is not None
    assert (article.published, article.precision) == (date(2023, 9, 1), Precision.MONTH)


PUBLISHED = [
    (date(2024, 6, 26), Precision.DAY, "2024-06-26"),
    (date(2024, 6, 1), Precision.MONTH, "2024-06"),
    (date(2024, 1, 1), Precision.YEAR, "2024"),
    (None, Precision.UNKNOWN, None),
]


@pytest.mark.parametrize(("published", "precision", "shown"), PUBLISHED)
def test_publication_as_far_as_it_is_known(published: date | None, precision: Precision, shown: str | None) -> None:
    article = ArticleRef(1, None, "a.md", None, None, published, precision)
    assert article.as_json()["published"] == shown


def test_row_by_hand_has_no_place(connection: Connection) -> None:
    dispute = one(connection, 7)
    for said in (dispute.claimants[0].said, dispute.responses[0].said):
        assert (said.article, said.quote, said.cue, said.start, said.end) == (None, None, None, None, None)


def test_stronger_status_hides_no_dispute(connection: Connection) -> None:
    dispute = one(connection, 6)
    assert (dispute.status, dispute.is_disputed) == (Status.ADMITTED, True)


def test_rows_have_the_columns_of_the_view_answered_or_not(connection: Connection) -> None:
    found = list(rows(connection, Filters(statuses=())))
    assert {tuple(sorted(row)) for row in found} == {tuple(sorted(columns()))}
    assert [row["claim_id"] for row in found] == [4, 3, 7, 6, 6, 1, 1, 1, 1, 1, 1, 2, 5]


def test_rows_of_a_claim_are_in_order(connection: Connection) -> None:
    found = rows(connection, Filters(claims=("1",)))
    assert [(row["claimant"], row["respondent"]) for row in found] == [
        (claimant, respondent)
        for claimant in ("United States", "Reuben Brigety")
        for respondent in ("Russia", "Mojapelo inquiry", "South Africa")
    ]


def test_suggested_answer_leaves_no_empty_row_beside_it(connection: Connection) -> None:
    (row,) = rows(connection, Filters(claims=("4",), statuses=(), suggested=True))
    assert row["respondent"] == "Egypt"


def test_pages_make_no_difference(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(disputes(connection, Filters(statuses=())))
    monkeypatch.setattr(selection, "PAGE", 2)
    assert list(disputes(connection, Filters(statuses=()))) == whole


def test_queries_do_not_grow_with_claims(connection: Connection) -> None:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    try:
        assert len(list(disputes(connection, Filters()))) == 5
    finally:
        event.remove(connection, "before_cursor_execute", note)
    assert len(statements) == 7  # claims, statements, answers, cues of denials and of others, parties, articles
