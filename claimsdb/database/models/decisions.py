"""What people and other organizations decide: corrections, redirects of merged rows, verdicts of fact-checkers."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimsdb.database.models.base import AddedAt, Base, Id, Key, known_with_precision
from claimsdb.terms import DateBasis, Origin, Precision


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


class Decision(Base):
    """One decision by a person: a log that only grows, and the truth that effective columns follow."""

    __tablename__ = "decisions"

    id: Mapped[Id]
    key: Mapped[Key]
    action: Mapped[Action] = mapped_column(comment="What it does.")
    claim_key: Mapped[str | None] = mapped_column(String(64), index=True, comment="The claim it is about.")
    other_claim_key: Mapped[str | None] = mapped_column(String(64), index=True, comment="The second claim.")
    response_key: Mapped[str | None] = mapped_column(String(64), index=True, comment="The response it is about.")
    article_key: Mapped[str | None] = mapped_column(String(64), index=True, comment="The article it is about.")
    details: Mapped[str] = mapped_column(comment="What was decided, by keys, and where its rows stood: a JSON object.")
    note: Mapped[str | None] = mapped_column(comment="Why, in the person's words.")
    decided_by: Mapped[str] = mapped_column(comment="Who decided.")
    undoes_id: Mapped[int | None] = mapped_column(
        ForeignKey("decisions.id"), unique=True, comment="The decision that this one takes back."
    )
    origin: Mapped[Origin] = mapped_column(comment="Whether it was made here or imported.")
    decided_at: Mapped[AddedAt]


class DecisionChange(Base):
    """What a decision changed in this database: one value of one row; none when its rows were not found."""

    __tablename__ = "decision_changes"
    __table_args__ = (Index(None, "kind", "row"),)

    decision_id: Mapped[int] = mapped_column(ForeignKey("decisions.id"), primary_key=True, comment="The decision.")
    n: Mapped[int] = mapped_column(primary_key=True, comment="Order in which the decision changes things, from 0.")
    kind: Mapped[str] = mapped_column(comment="What kind of value it is, such as: pairing.")
    row: Mapped[str] = mapped_column(comment="The row by its keys, the same in every database.")
    before: Mapped[str | None] = mapped_column(comment="What stood there, JSON; NULL when there was nothing.")
    after: Mapped[str | None] = mapped_column(comment="What stands there since, JSON; NULL when there is nothing.")
    machine: Mapped[str | None] = mapped_column(
        comment="What the machine says in place of `before` since it read the article again, JSON."
    )
    machine_at: Mapped[datetime | None] = mapped_column(comment="When it said so, UTC.")


class Removal(Base):
    """An article that was taken down and is not taken in again; nothing of its words is kept."""

    __tablename__ = "removals"

    article_key: Mapped[str] = mapped_column(String(64), primary_key=True, comment="The article that is gone.")
    text_hash: Mapped[str] = mapped_column(String(64), index=True, comment="SHA-256 of its text.")
    decision_id: Mapped[int] = mapped_column(ForeignKey("decisions.id"), index=True, comment="Who removed it and why.")


class Redirect(Base):
    """Where the key of a merged claim or response leads now."""

    __tablename__ = "redirects"

    old_key: Mapped[str] = mapped_column(String(64), primary_key=True, comment="The key that is gone.")
    new_key: Mapped[str] = mapped_column(String(64), index=True, comment="The key that stands for it.")
    decision_id: Mapped[int | None] = mapped_column(
        ForeignKey("decisions.id"), index=True, comment="The decision that merged them; NULL when the matching did."
    )
    redirected_at: Mapped[AddedAt]


class Verdict(Base):
    """What a fact-checker published about a claim (ClaimReview); never the program's own view."""

    __tablename__ = "verdicts"
    __table_args__ = (UniqueConstraint("claim_id", "url"), known_with_precision("reviewed"))

    id: Mapped[Id]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claims.id", ondelete="CASCADE"), comment="The claim.")
    publisher_id: Mapped[int | None] = mapped_column(
        ForeignKey("publishers.id"), index=True, comment="The fact-checker."
    )
    url: Mapped[str] = mapped_column(comment="Where the review stands.")
    rating: Mapped[str | None] = mapped_column(comment="The rating in words.")
    rating_value: Mapped[float | None] = mapped_column(comment="The rating as a number on the fact-checker's scale.")
    best_rating: Mapped[float | None] = mapped_column(comment="Best value of that scale.")
    worst_rating: Mapped[float | None] = mapped_column(comment="Worst value of that scale.")
    explanation: Mapped[str | None] = mapped_column(comment="The rating's explanation.")
    reviewed_on: Mapped[date | None] = mapped_column(comment="When the review was published.")
    reviewed_precision: Mapped[Precision] = mapped_column(comment="How much of that date is known.")
    reviewed_raw: Mapped[str | None] = mapped_column(comment="The words the date was read from.")
    reviewed_basis: Mapped[DateBasis] = mapped_column(comment="Where the date comes from.")
    added_at: Mapped[AddedAt]
