"""Articles and what was found in them: texts, the ledger of what was read, attributions with their spans."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Double,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from claimsdb.database.models.base import (
    UtcTime,
    a_key,
    a_stretch,
    added_at,
    an_id,
    known_with_precision,
    may_refer_to,
    metadata,
    one_of,
    part_of,
    refers_to,
)
from claimsdb.terms import LedgerOutcome, Outcome, Precision, PublicationBasis, SpanRole, StatementType

publishers = Table(
    "publishers",
    metadata,
    an_id(),
    Column("name", Text, unique=True, nullable=False, comment="Name as the source or the user gave it."),
    comment="Who publishes articles and verdicts.",
)


articles = Table(
    "articles",
    metadata,
    an_id(),
    a_key(),
    Column("location", Text, nullable=False, comment="Path or URL as the user gave it."),
    Column("item", Integer, comment="Line of a digest, from 1; NULL when the article is the file."),
    Column("item_start", Integer, nullable=False, comment="Where the text begins in the file, in characters."),
    Column("title", Text, comment="Headline, when the source tells it."),
    Column("text", Text, nullable=False, comment="The whole text, verbatim; all offsets point into it."),
    Column("text_hash", String(64), index=True, nullable=False, comment="SHA-256 of the text."),
    refers_to("publisher_id", "publishers", "Who published it; NULL when nobody tells.", index=True),
    Column(
        "published_on",
        Date,
        index=True,
        comment="Publication date; the first day when only the month or year is known.",
    ),
    Column(
        "published_precision", one_of(Precision), nullable=False, comment="How much of the publication date is known."
    ),
    Column("published_raw", Text, comment="The words the date was read from."),
    Column(
        "published_basis",
        one_of(PublicationBasis),
        nullable=False,
        comment="Who tells the publication date: the article's own data, the user, or the looks of its page (a guess).",
    ),
    Column("language", Text, comment="ISO 639 code of the text's language, when it can be told."),
    may_refer_to("supersedes_id", "articles", "The older text at the same location.", unique=True),
    may_refer_to(
        "copy_of_id",
        "articles",
        "The first of the articles that carry the same text, such as an agency's; NULL: independent.",
        index=True,
    ),
    added_at("added_at"),
    known_with_precision("published"),
    CheckConstraint("item >= 1", name="item_from_one"),
    CheckConstraint("item_start >= 0", name="item_start_from_zero"),
    CheckConstraint("supersedes_id <> id", name="supersedes_another"),
    Index(None, "location", "item"),
    comment="One piece of text by a publisher, immutable; a changed text is a new row that supersedes the old one.",
)


article_originals = Table(
    "article_originals",
    metadata,
    part_of("article_id", "articles", "The article that was read from it.", primary_key=True),
    Column("charset", Text, comment="Its encoding as the server or the file declares it."),
    Column("data", LargeBinary, nullable=False, comment="Its bytes, compressed by zlib."),
    comment="A page as it came, from before its text was taken out of it; kept when the user asks for it.",
)


visits = Table(
    "visits",
    metadata,
    Column("address", Text, primary_key=True, comment="The address as it was asked for."),
    part_of("article_id", "articles", "The article there; NULL for a feed or a list.", index=True),
    Column("etag", Text, comment="ETag of the answer."),
    Column("last_modified", Text, comment="Last-Modified of the answer."),
    comment="A web address that was read, with what its server gave to recognise an unchanged page by.",
)


article_sketches = Table(
    "article_sketches",
    metadata,
    part_of("article_id", "articles", "The article.", primary_key=True),
    Column("hash", BigInteger, primary_key=True, comment="One of the smallest hashes of its word runs."),
    Index(None, "hash", "article_id"),
    comment="The sketch of a text, one hash a row: articles that share most of their hashes carry the same text.",
)


article_names = Table(
    "article_names",
    metadata,
    part_of("article_id", "articles", "The article.", primary_key=True),
    Column("name", Text, primary_key=True, comment="The name's word, in lower case."),
    Index(None, "name", "article_id"),
    comment="A name that an article holds, countries left out: articles that share several tell one story.",
)


extraction_runs = Table(
    "extraction_runs",
    metadata,
    an_id(),
    Column("program_version", Text, nullable=False, comment="Version of claimsdb."),
    Column("lexicon_version", Text, nullable=False, comment="Fingerprint of the data files."),
    Column("model_version", Text, nullable=False, comment="Fingerprint of the span tagger."),
    Column("started_at", UtcTime, nullable=False, comment="When it began, UTC."),
    Column("finished_at", UtcTime, comment="When it ended, UTC; NULL when it was interrupted."),
    comment="One run of the program over some sources, with the versions that made its rows.",
)


article_ledger = Table(
    "article_ledger",
    metadata,
    an_id(),
    refers_to("run_id", "extraction_runs", "The run that read it.", index=True, nullable=False),
    Column("location", Text, nullable=False, comment="Path or URL as the user gave it."),
    Column("item", Integer, comment="Line of a digest, from 1; NULL when the article is the file."),
    may_refer_to("article_id", "articles", "The stored article, when there is one.", index=True),
    Column("outcome", one_of(LedgerOutcome), nullable=False, comment="What became of it."),
    Column("reason", Text, comment="Why it was skipped, or where it was known from."),
    Column(
        "source_hash",
        String(64),
        comment="SHA-256 of the page it was read from; the same page at this place is not read again.",
    ),
    added_at("noted_at"),
    Index(None, "location", "item"),
    comment="What was read, when, and what became of it: one row per text and run, never changed.",
)


attributions = Table(
    "attributions",
    metadata,
    an_id(),
    a_key(),
    part_of("article_id", "articles", "The article it stands in.", nullable=False),
    Column("number", Integer, nullable=False, comment="Order in the article, from 0."),
    Column("type", one_of(StatementType), index=True, nullable=False, comment="In what sense it is told."),
    Column("cue_class", Text, nullable=False, comment="Entry of the cue lexicon."),
    Column("rule", Text, nullable=False, comment="Name of the rule that decided the type."),
    Column("negated", Boolean, nullable=False, comment="The content says that something did not happen."),
    Column("outcome", one_of(Outcome), comment="What an inquiry found."),
    may_refer_to("parent_id", "attributions", "The one whose content holds it.", index=True),
    may_refer_to("reporter_id", "attributions", "The one that passes it on.", index=True),
    Column("extraction_score", Double, nullable=False, comment="How sure the extraction is of the spans, 0 to 1."),
    Column("quote_start", Integer, nullable=False, comment="Where the sentence or sentences that hold it begin."),
    Column("quote_end", Integer, nullable=False, comment="Where they end, exclusive."),
    refers_to("run_id", "extraction_runs", "The run that found it."),
    Index(None, "article_id", "number"),
    UniqueConstraint("id", "article_id"),  # lets appearances and responses prove that they name the same article
    a_stretch("quote_start", "quote_end"),
    comment="One source, cue and content found in one article, with the sense in which it is told.",
)


attribution_spans = Table(
    "attribution_spans",
    metadata,
    part_of("attribution_id", "attributions", "The attribution.", primary_key=True),
    Column("role", one_of(SpanRole), primary_key=True, comment="Which of the three spans."),
    Column("n", Integer, primary_key=True, comment="Order of the fragment in the text, from 0."),
    Column("start_char", Integer, nullable=False, comment="First character in the article's text, from 0."),
    Column("end_char", Integer, nullable=False, comment="End, exclusive."),
    a_stretch("start_char", "end_char"),
    sqlite_with_rowid=False,
    comment="One fragment of a source, cue or content; in SQL substr(text, start_char + 1, end_char - start_char).",
)
