"""What can be searched by words; triggers keep it, and the indexes over it are made in `claimsdb.database.fulltext`."""

from sqlalchemy import CheckConstraint, Column, Table, Text

from claimsdb.database.models.base import an_id, metadata, part_of

_ONE_PLACE = " + ".join(
    f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in ("claim_id", "appearance_id", "response_id")
)


search_texts = Table(
    "search_texts",
    metadata,
    an_id(),
    part_of("claim_id", "claims", "The claim whose text it is.", unique=True),
    part_of("appearance_id", "claim_appearances", "The appearance it quotes.", unique=True),
    part_of("response_id", "responses", "The response it quotes.", unique=True),
    Column("words", Text, nullable=False, comment="The text."),
    CheckConstraint(f"{_ONE_PLACE} = 1", name="one_place"),
    comment=(
        "One text that can be searched by words: that of a claim, the quote of an appearance or that of a response."
    ),
)
