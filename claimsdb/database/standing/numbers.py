"""How many claims one country alleges against another: each row of `claim_pairs` counts when it comes and goes."""

from sqlalchemy import Connection, delete, insert

from claimsdb.database.standing.pairs import counts
from claimsdb.database.tables import country_pair_counts
from claimsdb.database.triggers import Rule

_NAMES = tuple(column.name for column in country_pair_counts.c)
_NUMBERS = tuple(column.name for column in country_pair_counts.c if not column.primary_key)

_MORE = ", ".join(f"{name} = country_pair_counts.{name} + excluded.{name}" for name in _NUMBERS)
_ADD = f"""
INSERT INTO country_pair_counts ({", ".join(_NAMES)})
VALUES (NEW.claimant_country, NEW.accused_country, 1,
        CAST(NEW.is_disputed AS INTEGER), CAST(NEW.is_unanswered AS INTEGER))
ON CONFLICT (claimant_country, accused_country) DO UPDATE SET {_MORE};
"""  # noqa: S608 - our own names
_TAKE = """
UPDATE country_pair_counts SET
    claims = claims - 1,
    disputed_claims = disputed_claims - CAST(OLD.is_disputed AS INTEGER),
    unanswered_claims = unanswered_claims - CAST(OLD.is_unanswered AS INTEGER)
WHERE claimant_country = OLD.claimant_country AND accused_country = OLD.accused_country;
DELETE FROM country_pair_counts
WHERE claimant_country = OLD.claimant_country AND accused_country = OLD.accused_country AND claims = 0;
"""

RULES = (
    Rule("standing_claim_pairs_added", "claim_pairs", "INSERT", _ADD),
    Rule("standing_claim_pairs_removed", "claim_pairs", "DELETE", _TAKE),
)
"""The triggers that count; a pair that changes goes and comes."""


def fill(connection: Connection) -> None:
    """Count all pairs anew."""
    connection.execute(delete(country_pair_counts))
    connection.execute(insert(country_pair_counts).from_select(_NAMES, counts()))
