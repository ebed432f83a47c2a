"""Keys that what is found now would get, led to the rows that it is.

They are redirected before the article is settled anew, so that settling finds the row instead of making another.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, select

from claimsdb.database.keys import attribution_key, claim_key, response_key
from claimsdb.database.reextraction.rereading import Rereading
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import attributions, claims, redirects, responses
from claimsdb.matching.statement import Reading, ResponseStatement


def lead_keys(connection: Connection, reading: Reading, rereading: Rereading) -> None:
    """Let the keys that what was found now would get lead to the rows that it is."""
    for one in reading.attributions:
        if one.number in rereading.known:
            _lead(connection, attribution_key(reading.article.key, one), rereading.keys[rereading.known[one.number]])
    for number, text in _founding(reading):
        claim = rereading.claims.get(rereading.known.get(number, 0))
        if claim is not None:
            old = connection.scalar(select(claims.c.key).where(claims.c.id == claim))
            _lead(connection, claim_key(rereading.keys[rereading.known[number]], text), old or "")
    for number in {response.attribution for response in reading.responses} & rereading.known.keys():
        told = [response for response in reading.responses if response.attribution == number]
        row = rereading.known[number]
        _lead_answers(connection, rereading.keys[row], told, rereading.responses.get(row, ()))


def _founding(reading: Reading) -> list[tuple[int, str]]:
    """Return the words by which each attribution may found a claim."""
    put = [(one.attribution, one.proposition.text) for one in reading.claims]
    implied = [(one.attribution, one.proposition.text) for one in reading.responses if one.proposition is not None]
    return [*put, *implied]


def _lead_answers(
    connection: Connection, attribution: str, told: Sequence[ResponseStatement], stood: Sequence[Any]
) -> None:
    """Let the one answer of an attribution be the one that stood there, whoever gives it in whatever way by now."""
    if len(told) == len(stood) == 1:
        (answer,) = told
        for kind in {answer.type, *(type(answer.type))}:  # settling may see a denial as a third party's
            _lead(connection, response_key(attribution, answer.respondent, kind), stood[0].key)


def _lead(connection: Connection, key: str, to: str) -> None:
    there = connection.scalar(select(redirects.c.new_key).where(redirects.c.old_key == key))
    taken = any(number_of(connection, table, key) is not None for table in (attributions, claims, responses))
    if key != to and there is None and not taken:
        connection.execute(insert(redirects).values(old_key=key, new_key=to))
