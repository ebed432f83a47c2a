"""What can be searched by words; triggers keep it, and the indexes over it are made in `claimsdb.database.fulltext`."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text

from claimsdb.database.models.base import an_id, metadata

_ONE_PLACE = " + ".join(
    f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in ("claim_id", "appearance_id", "response_id")
)


search_texts = Table(
    "search_texts",
    metadata,
    an_id(),
    Column(
        "claim_id",
        Integer,
        ForeignKey("claims.id", ondelete="CASCADE"),
        unique=True,
        comment="The claim whose text it is.",
    ),
    Column(
        "appearance_id",
        Integer,
        ForeignKey("claim_appearances.id", ondelete="CASCADE"),
        unique=True,
        comment="The appearance it quotes.",
    ),
    Column(
        "response_id",
        Integer,
        ForeignKey("responses.id", ondelete="CASCADE"),
        unique=True,
        comment="The response it quotes.",
    ),
    Column("words", Text, nullable=False, comment="The text."),
    CheckConstraint(f"{_ONE_PLACE} = 1", name="one_place"),
    comment=(
        "One text that can be searched by words: that of a claim, the quote of an appearance or that of a response."
    ),
)
