"""The rules of the public views, each with a tiny set of rows of its own."""

import pytest

from claimsdb.terms import Judgement, Outcome, ResponseType

from .desk import KP, NOBODY, RU, US, ZA, Desk

STATUS = "status, is_disputed"


def test_one_row_per_claim_claimant_and_response(desk: Desk) -> None:
    story = desk.article("story")
    claim = desk.claim(story, by=(US, RU))
    desk.answer(claim, story, ZA)
    desk.answer(claim, story, KP, ResponseType.NO_COMMENT)
    assert desk.rows("claimant, respondent, response_type", "claim_responses") == [
        ("Russia", "North Korea", "no_comment"),
        ("Russia", "South Africa", "denial"),
        ("United States", "North Korea", "no_comment"),
        ("United States", "South Africa", "denial"),
    ]
    assert desk.rows("claimant, respondent", "disputed_claims") == [
        ("Russia", "South Africa"),
        ("United States", "South Africa"),
    ]


def test_claim_columns_come_from_the_claimants_first_appearance_the_undated_last(desk: Desk) -> None:
    undated, late, early = (
        desk.article("undated"),
        desk.article("late", "2024-06-02"),
        desk.article("early", "2024-06-01"),
    )
    claim = desk.claim(undated, by=(US,))
    desk.again(claim, late, by=(US, RU))
    desk.again(claim, early, by=(US,))
    desk.answer(claim, undated)
    assert desk.rows("claimant, claim_location", "claim_responses") == [("Russia", "late"), ("United States", "early")]


def test_the_article_key_decides_between_undated_articles(desk: Desk) -> None:
    articles = [desk.article(f"article {number}") for number in range(5)]
    claim = desk.claim(articles[0])
    for article in articles[1:]:
        desk.again(claim, article)
    desk.answer(claim, articles[0])
    first = min(articles, key=lambda filed: filed.article.key)
    assert desk.rows("claim_location", "claim_responses") == [(first.article.location,)]


def test_the_words_of_a_claim_follow_its_first_appearance_whatever_comes_first(desk: Desk) -> None:
    claim = desk.claim(desk.article("late", "2024-06-02"), "late words", implied=False)
    desk.again(claim, desk.article("earliest", "2024-05-01"), "made up from a denial", implied=True)
    desk.again(claim, desk.article("early", "2024-06-01"), "early words", object="weapons")
    assert desk.rows("text, object, implied", "claims") == [("early words", "weapons", False)]


def test_an_unknown_claimant_shows_only_where_nobody_is_named(desk: Desk) -> None:
    story = desk.article("story")
    named, unnamed = desk.claim(story, "named", by=(NOBODY,)), desk.claim(story, "unnamed", by=(NOBODY,))
    desk.again(named, desk.article("second"), by=(US,))
    desk.again(unnamed, desk.article("third"), by=(NOBODY,))
    for claim in (named, unnamed):
        desk.answer(claim, story)
    assert desk.rows("claim, claimant", "claim_responses") == [("named", "United States"), ("unnamed", None)]


@pytest.mark.parametrize(
    ("judgement", "disputed"),
    [
        (Judgement.SUGGESTED, False),
        (Judgement.AUTOMATIC, True),
        (Judgement.CONFIRMED, True),
        (Judgement.REJECTED, False),
    ],
)
def test_only_standing_pairings_count(desk: Desk, judgement: Judgement, disputed: bool) -> None:
    story = desk.article("story")
    desk.answer(desk.claim(story), story, judgement=judgement)
    assert len(desk.rows("response_id", "claim_responses")) == 1
    for view in ("disputed_claims", "denials"):
        assert len(desk.rows("response_id", view)) == disputed
    assert len(desk.rows("claim_id", "unanswered_claims")) == (not disputed)
    assert desk.rows(STATUS, "claim_status") == [("disputed", True) if disputed else ("unanswered", False)]


@pytest.mark.parametrize(
    ("response_type", "outcome", "status", "disputed"),
    [
        (ResponseType.DENIAL, None, "disputed", True),
        (ResponseType.PARTIAL_DENIAL, None, "disputed", True),
        (ResponseType.THIRD_PARTY_DISPUTE, None, "disputed", True),
        (ResponseType.INQUIRY_FINDING, Outcome.REJECTED, "disputed", True),
        (ResponseType.INQUIRY_FINDING, Outcome.UPHELD, "upheld", False),
        (ResponseType.INQUIRY_FINDING, Outcome.INCONCLUSIVE, "answered", False),
        (ResponseType.NON_DENIAL, None, "answered", False),
        (ResponseType.NO_COMMENT, None, "answered", False),
        (ResponseType.NO_RESPONSE, None, "answered", False),
        (ResponseType.COUNTER_ACCUSATION, None, "answered", False),
        (ResponseType.PARTIAL_ADMISSION, None, "answered", False),
        (ResponseType.ADMISSION, None, "admitted", False),
        (ResponseType.RETRACTION, None, "retracted", False),
    ],
)
def test_what_one_response_makes_of_a_claim(
    desk: Desk, response_type: ResponseType, outcome: Outcome | None, status: str, disputed: bool
) -> None:
    story = desk.article("story")
    desk.answer(desk.claim(story), story, ZA, response_type, outcome)
    assert desk.rows(STATUS, "claim_status") == [(status, disputed)]
    assert len(desk.rows("claim_id", "disputed_claims")) == len(desk.rows("claim_id", "denials")) == disputed


def test_the_strongest_response_gives_the_status_and_being_disputed_ignores_it(desk: Desk) -> None:
    story = desk.article("story")
    claim = desk.claim(story)
    seen = desk.rows(STATUS, "claim_status")
    for response_type, outcome in [
        (ResponseType.NO_COMMENT, None),
        (ResponseType.DENIAL, None),
        (ResponseType.ADMISSION, None),
        (ResponseType.INQUIRY_FINDING, Outcome.UPHELD),
        (ResponseType.RETRACTION, None),
    ]:
        desk.answer(claim, story, RU, response_type, outcome)
        seen += desk.rows(STATUS, "claim_status")
    assert seen == [
        ("unanswered", False),
        ("answered", False),
        ("disputed", True),
        ("admitted", True),
        ("upheld", True),
        ("retracted", True),
    ]


def test_a_superseded_article_counts_nowhere_and_stays_to_be_read(desk: Desk) -> None:
    old, answering = desk.article("page", "2024-06-01"), desk.article("answer", "2024-06-03")
    gone, kept = desk.claim(old, "gone"), desk.claim(old, "kept", by=(RU,))
    for claim in (gone, kept):
        desk.answer(claim, answering)
    desk.answer(kept, old, KP)
    desk.again(kept, desk.article("page", "2024-06-02", words="So du ca. ", supersedes=old), by=(US,))
    shown = [("it did", "United States", "South Africa")]
    assert desk.rows("claim, claimant, respondent", "claim_responses") == shown
    assert desk.rows("claim_id", "claim_status") == [(kept,)]
    assert desk.rows("respondent", "denials") == [("South Africa",)]
    assert desk.rows("who", "timeline") == [("South Africa",), ("United States",)]
    assert desk.rows("claim_id, role, country_code", "claim_countries") == [
        (kept, "accused", "ZA"),
        (kept, "claimant", "US"),
        (kept, "respondent", "ZA"),
    ]
    assert desk.rows("name, claims_made, claims_against, responses_given", "entity_list") == [
        ("North Korea", 0, 0, 0),
        ("Russia", 0, 0, 0),
        ("South Africa", 0, 1, 2),
        ("United States", 1, 0, 0),
    ]
    assert {row[0] for row in desk.rows("location", "attribution_details")} == {"page", "answer"}
    assert len(desk.rows("attribution_id", "attribution_details")) == 3
    assert desk.rows("location, is_superseded", "article_texts") == [("answer", False), ("page", False), ("page", True)]
