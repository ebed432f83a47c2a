"""The view of how claims stand, as it is kept for each claim."""

from sqlalchemy import SelectBase, Text, select, type_coerce

from claimsdb.database.tables import claim_standings
from claimsdb.database.views.view import View


@View
def claim_status() -> SelectBase:
    """One row per claim: how it stands, since when, and how many publishers carry either side.

    The status is the strongest that any counted response gives; `is_disputed` does not look at the stronger ones.
    """
    row = claim_standings.c
    return select(
        row.claim_id,
        type_coerce(row.status, Text()).label("status"),
        row.is_disputed,
        row.first_appeared_on,
        row.first_answered_on,
        row.claim_publishers,
        row.response_publishers,
    )
