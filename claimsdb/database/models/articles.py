"""Articles and what was found in them: texts, the ledger of what was read, attributions with their spans."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from claimsdb.database.models.base import AddedAt, Base, Id, Key, a_stretch, known_with_precision
from claimsdb.terms import LedgerOutcome, Outcome, Precision, PublicationBasis, SpanRole, StatementType


class Publisher(Base):
    """Who publishes articles and verdicts."""

    __tablename__ = "publishers"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True, comment="Name as the source or the user gave it.")


class Article(Base):
    """One piece of text by a publisher, immutable; a changed text is a new row that supersedes the old one."""

    __tablename__ = "articles"
    __table_args__ = (
        known_with_precision("published"),
        CheckConstraint("item >= 1", name="item_from_one"),
        CheckConstraint("item_start >= 0", name="item_start_from_zero"),
        CheckConstraint("supersedes_id <> id", name="supersedes_another"),
        Index(None, "location", "item"),
    )

    id: Mapped[Id]
    key: Mapped[Key]
    location: Mapped[str] = mapped_column(comment="Path or URL as the user gave it.")
    item: Mapped[int | None] = mapped_column(comment="Line of a digest, from 1; NULL when the article is the file.")
    item_start: Mapped[int] = mapped_column(comment="Where the text begins in the file, in characters.")
    title: Mapped[str | None] = mapped_column(comment="Headline, when the source tells it.")
    text: Mapped[str] = mapped_column(comment="The whole text, verbatim; all offsets point into it.")
    text_hash: Mapped[str] = mapped_column(String(64), index=True, comment="SHA-256 of the text.")
    publisher_id: Mapped[int | None] = mapped_column(
        ForeignKey("publishers.id"), index=True, comment="Who published it; NULL when nobody tells."
    )
    published_on: Mapped[date | None] = mapped_column(
        index=True, comment="Publication date; the first day when only the month or year is known."
    )
    published_precision: Mapped[Precision] = mapped_column(comment="How much of the publication date is known.")
    published_raw: Mapped[str | None] = mapped_column(comment="The words the date was read from.")
    published_basis: Mapped[PublicationBasis] = mapped_column(
        comment="Who tells the publication date: the article's own data, the user, or the looks of its page (a guess)."
    )
    language: Mapped[str | None] = mapped_column(comment="ISO 639 code of the text's language, when it can be told.")
    supersedes_id: Mapped[int | None] = mapped_column(
        ForeignKey("articles.id", ondelete="SET NULL"), unique=True, comment="The older text at the same location."
    )
    copy_of_id: Mapped[int | None] = mapped_column(
        ForeignKey("articles.id", ondelete="SET NULL"),
        index=True,
        comment="The first of the articles that carry the same text, such as an agency's; NULL: independent.",
    )
    added_at: Mapped[AddedAt]


class ArticleOriginal(Base):
    """A page as it came, from before its text was taken out of it; kept when the user asks for it."""

    __tablename__ = "article_originals"

    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, comment="The article that was read from it."
    )
    charset: Mapped[str | None] = mapped_column(comment="Its encoding as the server or the file declares it.")
    data: Mapped[bytes] = mapped_column(LargeBinary, comment="Its bytes, compressed by zlib.")


class Visit(Base):
    """A web address that was read, with what its server gave to recognise an unchanged page by."""

    __tablename__ = "visits"

    address: Mapped[str] = mapped_column(primary_key=True, comment="The address as it was asked for.")
    article_id: Mapped[int | None] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"),
        index=True,
        comment="The article there; NULL for a feed or a list.",
    )
    etag: Mapped[str | None] = mapped_column(comment="ETag of the answer.")
    last_modified: Mapped[str | None] = mapped_column(comment="Last-Modified of the answer.")


class ArticleSketch(Base):
    """The sketch of a text, one hash a row: articles that share most of their hashes carry the same text."""

    __tablename__ = "article_sketches"
    __table_args__ = (Index(None, "hash", "article_id"),)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, comment="The article."
    )
    hash: Mapped[int] = mapped_column(
        BigInteger, primary_key=True, comment="One of the smallest hashes of its word runs."
    )


class ArticleName(Base):
    """A name that an article holds, countries left out: articles that share several tell one story."""

    __tablename__ = "article_names"
    __table_args__ = (Index(None, "name", "article_id"),)

    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, comment="The article."
    )
    name: Mapped[str] = mapped_column(primary_key=True, comment="The name's word, in lower case.")


class ExtractionRun(Base):
    """One run of the program over some sources, with the versions that made its rows."""

    __tablename__ = "extraction_runs"

    id: Mapped[Id]
    program_version: Mapped[str] = mapped_column(comment="Version of claimsdb.")
    lexicon_version: Mapped[str] = mapped_column(comment="Fingerprint of the data files.")
    model_version: Mapped[str] = mapped_column(comment="Fingerprint of the span tagger.")
    started_at: Mapped[datetime] = mapped_column(comment="When it began, UTC.")
    finished_at: Mapped[datetime | None] = mapped_column(comment="When it ended, UTC; NULL when it was interrupted.")


class LedgerEntry(Base):
    """What was read, when, and what became of it: one row per text and run, never changed."""

    __tablename__ = "article_ledger"
    __table_args__ = (Index(None, "location", "item"),)

    id: Mapped[Id]
    run_id: Mapped[int] = mapped_column(ForeignKey("extraction_runs.id"), index=True, comment="The run that read it.")
    location: Mapped[str] = mapped_column(comment="Path or URL as the user gave it.")
    item: Mapped[int | None] = mapped_column(comment="Line of a digest, from 1; NULL when the article is the file.")
    article_id: Mapped[int | None] = mapped_column(
        ForeignKey("articles.id", ondelete="SET NULL"), index=True, comment="The stored article, when there is one."
    )
    outcome: Mapped[LedgerOutcome] = mapped_column(comment="What became of it.")
    reason: Mapped[str | None] = mapped_column(comment="Why it was skipped, or where it was known from.")
    source_hash: Mapped[str | None] = mapped_column(
        String(64), comment="SHA-256 of the page it was read from; the same page at this place is not read again."
    )
    noted_at: Mapped[AddedAt]


class Attribution(Base):
    """One source, cue and content found in one article, with the sense in which it is told."""

    __tablename__ = "attributions"
    __table_args__ = (
        Index(None, "article_id", "number"),
        UniqueConstraint("id", "article_id"),  # lets appearances and responses prove that they name the same article
        a_stretch("quote_start", "quote_end"),
    )

    id: Mapped[Id]
    key: Mapped[Key]
    article_id: Mapped[int] = mapped_column(
        ForeignKey("articles.id", ondelete="CASCADE"), comment="The article it stands in."
    )
    number: Mapped[int] = mapped_column(comment="Order in the article, from 0.")
    type: Mapped[StatementType] = mapped_column(index=True, comment="In what sense it is told.")
    cue_class: Mapped[str] = mapped_column(comment="Entry of the cue lexicon.")
    rule: Mapped[str] = mapped_column(comment="Name of the rule that decided the type.")
    negated: Mapped[bool] = mapped_column(comment="The content says that something did not happen.")
    outcome: Mapped[Outcome | None] = mapped_column(comment="What an inquiry found.")
    parent_id: Mapped[int | None] = mapped_column(
        ForeignKey("attributions.id", ondelete="SET NULL"), index=True, comment="The one whose content holds it."
    )
    reporter_id: Mapped[int | None] = mapped_column(
        ForeignKey("attributions.id", ondelete="SET NULL"), index=True, comment="The one that passes it on."
    )
    extraction_score: Mapped[float] = mapped_column(comment="How sure the extraction is of the spans, 0 to 1.")
    quote_start: Mapped[int] = mapped_column(comment="Where the sentence or sentences that hold it begin.")
    quote_end: Mapped[int] = mapped_column(comment="Where they end, exclusive.")
    run_id: Mapped[int | None] = mapped_column(ForeignKey("extraction_runs.id"), comment="The run that found it.")


class AttributionSpan(Base):
    """One fragment of a source, cue or content; in SQL substr(text, start_char + 1, end_char - start_char)."""

    __tablename__ = "attribution_spans"
    __table_args__ = (a_stretch("start_char", "end_char"), {"sqlite_with_rowid": False})

    attribution_id: Mapped[int] = mapped_column(
        ForeignKey("attributions.id", ondelete="CASCADE"), primary_key=True, comment="The attribution."
    )
    role: Mapped[SpanRole] = mapped_column(primary_key=True, comment="Which of the three spans.")
    n: Mapped[int] = mapped_column(primary_key=True, comment="Order of the fragment in the text, from 0.")
    start_char: Mapped[int] = mapped_column(comment="First character in the article's text, from 0.")
    end_char: Mapped[int] = mapped_column(comment="End, exclusive.")
