"""What people and other organizations decide: corrections, redirects of merged rows, verdicts of fact-checkers."""

from enum import StrEnum

from sqlalchemy import Column, Double, Index, Integer, String, Table, Text, UniqueConstraint

from claimsdb.database.models.base import (
    UtcTime,
    a_date,
    a_key,
    added_at,
    an_id,
    known_with_precision,
    metadata,
    one_of,
    part_of,
    refers_to,
)
from claimsdb.terms import Origin


class Action(StrEnum):
    """What a decision does."""

    ACCEPT = "accept"
    REJECT = "reject"
    MERGE = "merge"
    SPLIT = "split"
    LINK = "link"
    UNLINK = "unlink"
    EDIT = "edit"
    ADD = "add"
    REMOVE = "remove"
    UNDO = "undo"


decisions = Table(
    "decisions",
    metadata,
    an_id(),
    a_key(),
    Column("action", one_of(Action), nullable=False, comment="What it does."),
    Column("claim_key", String(64), index=True, comment="The claim it is about."),
    Column("other_claim_key", String(64), index=True, comment="The second claim."),
    Column("response_key", String(64), index=True, comment="The response it is about."),
    Column("article_key", String(64), index=True, comment="The article it is about."),
    Column(
        "details", Text, nullable=False, comment="What was decided, by keys, and where its rows stood: a JSON object."
    ),
    Column("note", Text, comment="Why, in the person's words."),
    Column("decided_by", Text, nullable=False, comment="Who decided."),
    refers_to("undoes_id", "decisions", "The decision that this one takes back.", unique=True),
    Column("origin", one_of(Origin), nullable=False, comment="Whether it was made here or imported."),
    added_at("decided_at"),
    comment="One decision by a person: a log that only grows, and the truth that effective columns follow.",
)


decision_changes = Table(
    "decision_changes",
    metadata,
    refers_to("decision_id", "decisions", "The decision.", primary_key=True),
    Column("n", Integer, primary_key=True, comment="Order in which the decision changes things, from 0."),
    Column("kind", Text, nullable=False, comment="What kind of value it is, such as: pairing."),
    Column("row", Text, nullable=False, comment="The row by its keys, the same in every database."),
    Column("before", Text, comment="What stood there, JSON; NULL when there was nothing."),
    Column("after", Text, comment="What stands there since, JSON; NULL when there is nothing."),
    Column(
        "machine", Text, comment="What the machine says in place of `before` since it read the article again, JSON."
    ),
    Column("machine_at", UtcTime, comment="When it said so, UTC."),
    Index(None, "kind", "row"),
    comment="What a decision changed in this database: one value of one row; none when its rows were not found.",
)


removals = Table(
    "removals",
    metadata,
    Column("article_key", String(64), primary_key=True, comment="The article that is gone."),
    Column("text_hash", String(64), index=True, nullable=False, comment="SHA-256 of its text."),
    refers_to("decision_id", "decisions", "Who removed it and why.", index=True, nullable=False),
    comment="An article that was taken down and is not taken in again; nothing of its words is kept.",
)


redirects = Table(
    "redirects",
    metadata,
    Column("old_key", String(64), primary_key=True, comment="The key that is gone."),
    Column("new_key", String(64), index=True, nullable=False, comment="The key that stands for it."),
    refers_to("decision_id", "decisions", "The decision that merged them; NULL when the matching did.", index=True),
    added_at("redirected_at"),
    comment="Where the key of a merged claim or response leads now.",
)


verdicts = Table(
    "verdicts",
    metadata,
    an_id(),
    part_of("claim_id", "claims", "The claim.", nullable=False),
    refers_to("publisher_id", "publishers", "The fact-checker.", index=True),
    Column("url", Text, nullable=False, comment="Where the review stands."),
    Column("rating", Text, comment="The rating in words."),
    Column("rating_value", Double, comment="The rating as a number on the fact-checker's scale."),
    Column("best_rating", Double, comment="Best value of that scale."),
    Column("worst_rating", Double, comment="Worst value of that scale."),
    Column("explanation", Text, comment="The rating's explanation."),
    *a_date("reviewed", "When the review was published."),
    added_at("added_at"),
    UniqueConstraint("claim_id", "url"),
    known_with_precision("reviewed"),
    comment="What a fact-checker published about a claim (ClaimReview); never the program's own view.",
)
