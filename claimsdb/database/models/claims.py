"""Claims: what is alleged, where it appears, who makes it, whom it is about, how claims stand to each other."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Double,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from claimsdb.database.models.base import (
    CountryCode,
    a_date,
    a_key,
    a_stretch,
    added_at,
    an_id,
    country_code,
    known_with_precision,
    metadata,
    one_of,
    part_of,
    refers_to,
)
from claimsdb.terms import ClaimJudgement, ClaimRole, Judgement, Origin, Relation, Status

claims = Table(
    "claims",
    metadata,
    an_id(),
    a_key(),
    Column("text", Text, nullable=False, comment="Words of the first appearance, resolved pronouns in brackets."),
    Column("predicate", Text, nullable=False, comment="Class of the alleged act, or its lemma, or empty."),
    Column("object", Text, nullable=False, comment="Class or head noun of what is acted on, or empty."),
    *a_date("occurred", "When it is said to have happened."),
    Column("negated", Boolean, nullable=False, comment="The words say that it did not happen."),
    Column("extraction_score", Double, nullable=False, comment="How sure the extraction is of the spans, 0 to 1."),
    Column(
        "implied", Boolean, nullable=False, comment="Made up from its denial: the allegation itself stands nowhere."
    ),
    Column("origin", one_of(Origin), nullable=False, comment="Who put the row there."),
    Column(
        "judgement",
        one_of(ClaimJudgement),
        default=ClaimJudgement.AUTOMATIC,
        server_default="automatic",
        nullable=False,
        comment="What people say about its being a claim.",
    ),
    Column("edited_text", Text, comment="The text that a person wrote; it is shown."),
    added_at("added_at", index=True),
    known_with_precision("occurred"),
    Index(None, "predicate", "object", "occurred_on"),
    sqlite_autoincrement=True,  # the number of a removed claim never comes to mean another one
    comment="One proposition alleged or asserted by somebody; says nothing about whether it is true.",
)


claim_appearances = Table(
    "claim_appearances",
    metadata,
    an_id(),
    part_of("claim_id", "claims", "The claim.", nullable=False),
    part_of("article_id", "articles", "The article.", index=True, nullable=False),
    Column(
        "attribution_id", Integer, comment="The attribution that puts the claim; NULL when a person marked the place."
    ),
    Column("quote_start", Integer, nullable=False, comment="Where the quote begins in the article's text, from 0."),
    Column("quote_end", Integer, nullable=False, comment="Where it ends, exclusive."),
    Column(
        "text", Text, nullable=False, comment="The claim in the words of this place, resolved pronouns in brackets."
    ),
    Column("predicate", Text, nullable=False, comment="Class of the alleged act, or its lemma, or empty."),
    Column("object", Text, nullable=False, comment="Class or head noun of what is acted on, or empty."),
    *a_date("occurred", "When it is said to have happened."),
    Column("negated", Boolean, nullable=False, comment="The words say that it did not happen."),
    Column("implied", Boolean, nullable=False, comment="Made up from the denial that stands here."),
    ForeignKeyConstraint(
        ["attribution_id", "article_id"], ["attributions.id", "attributions.article_id"], ondelete="CASCADE"
    ),
    UniqueConstraint("claim_id", "attribution_id"),
    Index(None, "attribution_id", "article_id"),
    a_stretch("quote_start", "quote_end"),
    known_with_precision("occurred"),
    comment=(
        "One place where a claim appears, and how the claim is put there. The row of the claim repeats the "
        "wording of its first appearance: not the implied ones if there are others, then the earliest published, "
        "undated last, then by the article's key."
    ),
)


claimants = Table(
    "claimants",
    metadata,
    an_id(),
    part_of("claim_id", "claims", "The claim.", nullable=False),
    part_of(
        "appearance_id",
        "claim_appearances",
        "Where; NULL for a person's or imported row without an article.",
        index=True,
    ),
    refers_to("entity_id", "entities", "Who; NULL when unknown."),
    Column("raw", Text, comment="The words that name the claimant, such as: reports."),
    country_code("The country that the statement speaks for."),
    *a_date("claimed", "When it was said."),
    Column("origin", one_of(Origin), nullable=False, comment="Who put the row there."),
    Column("cited_source", Text, comment="Where it stands when that is no stored article."),
    Column("cited_words", Text, comment="The quote when it stands in no stored article."),
    known_with_precision("claimed"),
    Index(None, "claim_id", "entity_id"),
    Index(None, "entity_id", "claim_id"),
    Index(None, "country_code", "claim_id"),
    Index(None, "claimed_on", "claim_id"),
    comment="Who makes a claim at one of its appearances; the entity is NULL when it cannot be told.",
)


claim_entities = Table(
    "claim_entities",
    metadata,
    an_id(),
    part_of("claim_id", "claims", "The claim.", nullable=False),
    refers_to("entity_id", "entities", "Who; NULL when unknown."),
    Column("raw", Text, comment="The words that name it."),
    Column("role", one_of(ClaimRole), nullable=False, comment="How it takes part."),
    country_code("The country that the words stand for."),
    Column("predicate", Text, default="", nullable=False, comment="The claim's predicate once more, to look up by."),
    Column("object", Text, default="", nullable=False, comment="The claim's object once more, to look up by."),
    CheckConstraint("entity_id IS NOT NULL OR raw IS NOT NULL", name="somebody"),
    Index(None, "claim_id", "role", "entity_id"),
    Index(None, "entity_id", "claim_id", "role"),  # gives the newest claims first, of one role or of all
    Index(None, "country_code", "claim_id", "role"),
    # The same of one act, and of one act on one thing: a frequent party has many claims, few of them alike.
    Index(None, "entity_id", "predicate", "claim_id"),
    Index(None, "entity_id", "predicate", "object", "claim_id"),
    Index(None, "country_code", "predicate", "claim_id"),
    Index(None, "country_code", "predicate", "object", "claim_id"),
    comment="Whom or what a claim is about, and in which role.",
)


claim_relations = Table(
    "claim_relations",
    metadata,
    part_of("claim_a_id", "claims", "The narrower or answering claim.", primary_key=True),
    part_of("claim_b_id", "claims", "The other claim.", primary_key=True, index=True),
    Column("relation", one_of(Relation), primary_key=True, comment="How they stand to each other."),
    Column(
        "judgement",
        one_of(Judgement),
        default=Judgement.AUTOMATIC,
        server_default="automatic",
        nullable=False,
        comment="Where it stands; a rejected one is none.",
    ),
    CheckConstraint("claim_a_id <> claim_b_id", name="two_claims"),
    CheckConstraint(
        "relation IN ('narrower', 'counter_accusation') OR claim_a_id < claim_b_id", name="smaller_id_first"
    ),
    comment="How claim a stands to claim b; a relation without direction has the smaller id first.",
)


claim_pairs = Table(
    "claim_pairs",
    metadata,
    part_of("claim_id", "claims", "The claim.", primary_key=True),
    Column("claimant_country", CountryCode, primary_key=True, comment="The country that alleges."),
    Column("accused_country", CountryCode, primary_key=True, comment="The country accused."),
    Column("is_disputed", Boolean, nullable=False, comment="Whether a counted response denies the claim."),
    Column("is_unanswered", Boolean, nullable=False, comment="Whether the claim has no counted response."),
    sqlite_with_rowid=False,
    comment="That one country alleges a claim against another, as the claim's other rows tell; triggers keep it.",
)


country_pair_counts = Table(
    "country_pair_counts",
    metadata,
    Column("claimant_country", CountryCode, primary_key=True, comment="The country that alleges."),
    Column("accused_country", CountryCode, primary_key=True, comment="The country accused."),
    Column("claims", Integer, nullable=False, comment="How many claims."),
    Column("disputed_claims", Integer, nullable=False, comment="How many of them are disputed."),
    Column("unanswered_claims", Integer, nullable=False, comment="How many of them are unanswered."),
    comment="How many claims one country alleges against another; triggers keep it.",
)


claim_standings = Table(
    "claim_standings",
    metadata,
    part_of("claim_id", "claims", "The claim.", primary_key=True, autoincrement=False),
    Column("status", one_of(Status), nullable=False, comment="The strongest state that any counted response gives."),
    Column("is_disputed", Boolean, nullable=False, comment="Whether a counted response denies it."),
    Column("first_appeared_on", Date, comment="Earliest publication, if known."),
    Column("first_answered_on", Date, comment="Earliest counted response, if known."),
    Column("claim_publishers", Integer, nullable=False, comment="Independent publishers that carry the claim."),
    Column(
        "response_publishers", Integer, nullable=False, comment="Independent publishers that carry a counted response."
    ),
    Column("newest", Integer, nullable=False, comment="Place by first appearance, the newest lowest, undated highest."),
    Column("oldest", Integer, nullable=False, comment="Place by first appearance, the oldest lowest, undated highest."),
    Column("answered", Integer, nullable=False, comment="Place by first answer, the newest lowest, undated highest."),
    Column("reported", Integer, nullable=False, comment="Place by publishers of the claim, the most lowest."),
    Index(None, "status", "is_disputed", "claim_id"),
    Index(None, "newest", "claim_id"),
    Index(None, "oldest", "claim_id"),
    Index(None, "answered", "claim_id"),
    Index(None, "reported", "claim_id"),
    comment="How a claim stands, as its other rows tell; triggers keep it. A claim that does not count has none.",
)
