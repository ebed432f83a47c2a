"""What can be searched by words; triggers keep it, and the indexes over it are made in `claimsdb.database.fulltext`."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from claimsdb.database.models.base import Base, Id

_ONE_PLACE = " + ".join(
    f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in ("claim_id", "appearance_id", "response_id")
)


class SearchText(Base):
    """One text that can be searched by words: that of a claim, the quote of an appearance or that of a response."""

    __tablename__ = "search_texts"
    __table_args__ = (CheckConstraint(f"{_ONE_PLACE} = 1", name="one_place"),)

    id: Mapped[Id]
    claim_id: Mapped[int | None] = mapped_column(
        ForeignKey("claims.id", ondelete="CASCADE"), unique=True, comment="The claim whose text it is."
    )
    appearance_id: Mapped[int | None] = mapped_column(
        ForeignKey("claim_appearances.id", ondelete="CASCADE"), unique=True, comment="The appearance it quotes."
    )
    response_id: Mapped[int | None] = mapped_column(
        ForeignKey("responses.id", ondelete="CASCADE"), unique=True, comment="The response it quotes."
    )
    words: Mapped[str] = mapped_column(comment="The text.")
