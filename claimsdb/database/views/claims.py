"""The views of claims beside their answers."""

from sqlalchemy import SelectBase, select

from claimsdb.database.counting import is_counted, is_denial, is_superseded
from claimsdb.database.tables import claims, responses
from claimsdb.database.views import claim_columns, response_columns
from claimsdb.database.views.view import View
from claimsdb.terms import Status


@View
def claim_responses() -> SelectBase:
    """One row per claim, claimant and paired response, whatever its type and whether the pairing counts or not.

    A claim is shown as its claimant put it first; the claimant is NULL only where no appearance names one.
    """
    return (
        select(
            *claim_columns.columns(),
            *response_columns.columns(),
            claim_columns.added_at,
            response_columns.added_at,
        )
        .select_from(response_columns.beside(claim_columns.source(), claims.c.id))
        .where(claim_columns.is_first_statement(), ~is_superseded(responses.c.article_id))
    )


@View
def disputed_claims() -> SelectBase:
    """Claims beside the denials that dispute them: the rows of claim_responses of the denial family that count."""
    row = claim_responses.table.c
    return select(*row).where(is_counted(row.judgement), is_denial(row.response_type, row.outcome))


@View
def unanswered_claims() -> SelectBase:
    """Claims without any counted response, one row per claimant, with the columns of claim_responses."""
    return (
        select(*claim_columns.columns(), claim_columns.added_at)
        .select_from(claim_columns.source())
        .where(claim_columns.is_first_statement(), claim_columns.standing("status") == Status.UNANSWERED)
    )
