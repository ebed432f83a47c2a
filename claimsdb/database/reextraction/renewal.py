"""One article read again, in one transaction: what people decided stays, the rest follows the new reading.

Keys are kept by redirects: the key that a row would get by what was found now leads to the one that it has, before the
article is settled anew, so that settling finds the row instead of making another.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from claimsdb.database import models
from claimsdb.database.dated import date_columns
from claimsdb.database.decisions.change import Kind
from claimsdb.database.decisions.party_values import party_value
from claimsdb.database.decisions.rows import date_value
from claimsdb.database.keys import attribution_key, claim_key, response_key
from claimsdb.database.known import KnownClaims
from claimsdb.database.learned import with_learned_names
from claimsdb.database.redirects import current_key
from claimsdb.database.reextraction.again import Stored, found_again, stored_attributions
from claimsdb.database.reextraction.held import Held, any_held, note_difference, was
from claimsdb.database.settling import Settled, settle_article
from claimsdb.database.store.claims import refresh_claim_text, renew_appearance
from claimsdb.database.store.entities import entity_ids
from claimsdb.database.store.parties import party_columns
from claimsdb.database.store.readings import renew_reading
from claimsdb.database.tables import (
    attributions,
    claim_appearances,
    claim_entities,
    claimants,
    claims,
    pairings,
    redirects,
    responses,
    waiting_answers,
)
from claimsdb.matching.statement import ClaimStatement, Reading, ResponseStatement
from claimsdb.terms import ClaimJudgement, Judgement, Origin


@dataclass(frozen=True, slots=True)
class _Work:
    """An article that is read again.

    Attributes:
        article_id: its number.
        stored: the attributions that stood.
        known: which of them is which attribution of the new reading.
        claims: the claim that each put, by attribution.
        responses: the rows of the answers that each gave, by attribution.
        held: what people hold.
    """

    article_id: int
    stored: Sequence[Stored]
    known: Mapping[int, int]
    claims: Mapping[int, int]
    responses: Mapping[int, Sequence[Any]]
    held: Held

    @property
    def keys(self) -> dict[int, str]:
        """The keys of the attributions that stood, by number."""
        return {one.id: one.key for one in self.stored}


def renew(connection: Connection, run: int, article_id: int, reading: Reading, held: Held) -> None:
    """Store what an article says by a new reading.

    Args:
        connection: in a writing transaction.
        run: the run that read it.
        article_id: the article's number in the database.
        reading: what was found in it now.
        held: what people hold.
    """
    reading = with_learned_names(connection, reading)
    work = _begin(connection, article_id, reading, held)
    _lead_keys(connection, reading, work)
    _clear(connection, work)
    renew_reading(connection, article_id, reading, run, work.known)
    settled = settle_article(KnownClaims(connection), run, article_id, reading)
    _keep_places(connection, reading, work)
    _renew_responses(connection, settled, work)
    _note_pairings(connection, settled, work)
    _tidy(connection, work)


def _begin(connection: Connection, article_id: int, reading: Reading, held: Held) -> _Work:
    stored = stored_attributions(connection, article_id)
    here = select(claim_appearances.c.attribution_id, claim_appearances.c.claim_id)
    placed = here.where(claim_appearances.c.article_id == article_id, claim_appearances.c.attribution_id.is_not(None))
    answered: defaultdict[int, list[Any]] = defaultdict(list)
    answers = select(responses).where(responses.c.article_id == article_id, responses.c.attribution_id.is_not(None))
    for row in connection.execute(answers.order_by(responses.c.id)):
        answered[row.attribution_id].append(row)
    put = {row[0]: row[1] for row in connection.execute(placed)}
    return _Work(article_id, stored, found_again(connection, reading, stored), put, answered, held)


def _lead_keys(connection: Connection, reading: Reading, work: _Work) -> None:
    """Let the keys that what was found now would get lead to the rows that it is."""
    for one in reading.attributions:
        if one.number in work.known:
            _lead(connection, attribution_key(reading.article.key, one), work.keys[work.known[one.number]])
    for number, text in _founding(reading):
        claim = work.claims.get(work.known.get(number, 0))
        if claim is not None:
            old = connection.scalar(select(claims.c.key).where(claims.c.id == claim))
            _lead(connection, claim_key(work.keys[work.known[number]], text), old or "")
    for number in {response.attribution for response in reading.responses} & work.known.keys():
        told = [response for response in reading.responses if response.attribution == number]
        row = work.known[number]
        _lead_answers(connection, work.keys[row], told, work.responses.get(row, ()))


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
    taken = any(
        connection.scalar(select(table.c.id).where(table.c.key == key)) is not None
        for table in (attributions, claims, responses)
    )
    if key != to and there is None and not taken:
        connection.execute(insert(models.Redirect).values(old_key=key, new_key=to))


def _clear(connection: Connection, work: _Work) -> None:
    """Delete what the machine made of the article and nobody decided about; what is found again is put there anew."""
    chosen = claims.c.id.in_(sorted(set(work.claims.values())))
    names = {row.id: row.key for row in connection.execute(select(claims.c.id, claims.c.key).where(chosen))}
    gone = [one.id for one in work.stored if one.id not in work.known.values() and not _is_kept(work, one, names)]
    again = [one.id for one in work.stored if one.id in work.known.values() and not _is_placed(work.held, one.key)]
    freed = claim_appearances.c.attribution_id.in_([*again, *gone])
    connection.execute(delete(models.ClaimAppearance).where(freed))
    connection.execute(delete(models.Attribution).where(attributions.c.id.in_(gone)))
    connection.execute(delete(models.WaitingAnswer).where(waiting_answers.c.article_id == work.article_id))
    _clear_pairings(connection, work)
    _clear_parties(connection, names, work.held)


def _is_kept(work: _Work, one: Stored, names: Mapping[int, str]) -> bool:
    """Say whether a decision stands about what an attribution says, so that it stays though it is not found again."""
    answers = [row.key for row in work.responses.get(one.id, ())]
    return any_held(work.held, (one.key, names.get(work.claims.get(one.id, 0), ""), *answers))


def _is_placed(held: Held, attribution: str) -> bool:
    """Say whether a person said which claim stands there, or who makes it."""
    return held.holds(Kind.PLACE, attribution) or held.holds(Kind.CLAIMANT, attribution)


def _clear_pairings(connection: Connection, work: _Work) -> None:
    """Delete the pairings of the article's answers that the machine made and nobody decided about."""
    for row in (row for rows in work.responses.values() for row in rows):
        found = connection.execute(
            select(pairings.c.claim_id, claims.c.key)
            .join(claims, claims.c.id == pairings.c.claim_id)
            .where(pairings.c.response_id == row.id)
            .where(pairings.c.judgement.in_([Judgement.AUTOMATIC, Judgement.SUGGESTED]))
        ).all()
        free = [claim for claim, key in found if not work.held.holds(Kind.PAIRING, f"{row.key} {key}")]
        of_it = (pairings.c.response_id == row.id, pairings.c.claim_id.in_(free))
        connection.execute(delete(models.Pairing).where(*of_it))


def _clear_parties(connection: Connection, names: Mapping[int, str], held: Held) -> None:
    """Delete whom claims are about that appear nowhere else now: they are told anew with the claim's new words."""
    for number, key in names.items():
        elsewhere = connection.scalar(select(exists().where(claimants.c.claim_id == number)))
        if not elsewhere and not held.holds(Kind.PARTY, key):
            connection.execute(delete(models.ClaimEntity).where(claim_entities.c.claim_id == number))


def _keep_places(connection: Connection, reading: Reading, work: _Work) -> None:
    """Let what a person put at a place stand there alone, and note who the machine thinks makes the claim by now."""
    told = {work.known[one.attribution]: one for one in reading.claims if one.attribution in work.known}
    for one in (one for one in work.stored if _is_placed(work.held, one.key)):
        elsewhere = claim_appearances.c.claim_id != work.claims.get(one.id)
        stray = (claim_appearances.c.attribution_id == one.id, elsewhere)
        founded = connection.scalars(select(claim_appearances.c.claim_id).where(*stray)).all()
        connection.execute(delete(models.ClaimAppearance).where(*stray))
        _delete_unmade(connection, founded)
        if one.id in told:
            renew_appearance(connection, one.id, told[one.id])
        if work.held.holds(Kind.CLAIMANT, one.key) and one.id in told:
            _note_claimant(connection, one.key, told[one.id], work.held)


def _delete_unmade(connection: Connection, numbers: Sequence[int]) -> None:
    made = exists().where(claimants.c.claim_id == claims.c.id)
    connection.execute(delete(models.Claim).where(claims.c.id.in_(numbers), ~made))


def _note_claimant(connection: Connection, place: str, statement: ClaimStatement, held: Held) -> None:
    """Note whom the machine takes for the only claimant."""
    if len(statement.claimants) == 1:
        (party,) = statement.claimants
        stood = was(connection, held, Kind.CLAIMANT, place)
        numbers = entity_ids(connection, [party.entity] if party.entity else [])
        now = party_value(connection, _Columns(party_columns(party, numbers)))
        note_difference(connection, held, Kind.CLAIMANT, place, {**stood, **now})


def _renew_responses(connection: Connection, settled: Settled, work: _Work) -> None:
    """Let the answers that stood follow the new reading, value by value; those not given any more go."""
    told: defaultdict[int, list[ResponseStatement]] = defaultdict(list)
    for one in settled.settlement.responses:
        if one.repeats is None:
            told[settled.attributions[one.response.attribution]].append(one.response)
    for attribution, rows in work.responses.items():
        given = {_led_key(connection, work.keys[attribution], one): one for one in told[attribution]}
        for row in rows:
            if row.key in given:
                _renew_response(connection, row, given[row.key], work.held)
            elif not any_held(work.held, [row.key]):
                connection.execute(delete(models.Redirect).where(redirects.c.new_key == row.key))
                connection.execute(delete(models.Response).where(responses.c.id == row.id))


def _led_key(connection: Connection, attribution: str, statement: ResponseStatement) -> str:
    return current_key(connection, response_key(attribution, statement.respondent, statement.type))


def _note_pairings(connection: Connection, settled: Settled, work: _Work) -> None:
    """Note where the machine has changed its mind about a pairing that a person judged: it is one, or it is none."""
    rows = {row.id: row.key for rows in work.responses.values() for row in rows}
    chosen = {
        (_led_key(connection, work.keys[settled.attributions[one.response.attribution]], one.response), choice.claim_id)
        for one in settled.settlement.responses
        if settled.attributions[one.response.attribution] in work.keys
        for choice in one.choices
    }
    for kind, row in work.held.values:
        answer, _, claim = row.partition(" ")
        if kind is Kind.PAIRING and answer in rows.values():
            number = connection.scalar(select(claims.c.id).where(claims.c.key == claim))
            stood = was(connection, work.held, kind, row)
            if stood is not None and (answer, number) not in chosen:
                note_difference(connection, work.held, kind, row, None)


def _renew_response(connection: Connection, row: Any, statement: ResponseStatement, held: Held) -> None:  # noqa: ANN401
    place = connection.execute(select(attributions).where(attributions.c.id == row.attribution_id)).one()
    entity = statement.respondent.entity
    numbers = entity_ids(connection, [entity] if entity else [])
    values: dict[Kind, dict[str, Any]] = {
        Kind.RESPONSE_TYPE: {"type": statement.type, "outcome": statement.outcome},
        Kind.RESPONDENT: party_columns(statement.respondent, numbers),
        Kind.RESPONSE_DATE: date_columns("responded", statement.responded_on),
    }
    told: dict[str, Any] = {name: getattr(place, name) for name in ("quote_start", "quote_end", "extraction_score")}
    for kind, columns in values.items():
        if held.holds(kind, row.key):
            note_difference(connection, held, kind, row.key, _value(connection, kind, statement, numbers))
        else:
            told |= columns
    connection.execute(update(models.Response).where(responses.c.id == row.id).values(told))


def _value(
    connection: Connection, kind: Kind, statement: ResponseStatement, numbers: Mapping[str, int]
) -> dict[str, Any]:
    """Return what the machine says of an answer as a change holds it."""
    if kind is Kind.RESPONSE_TYPE:
        return {"type": statement.type.value, "outcome": statement.outcome and statement.outcome.value}
    if kind is Kind.RESPONSE_DATE:
        return date_value("responded", _Columns(date_columns("responded", statement.responded_on)))
    return party_value(connection, _Columns(party_columns(statement.respondent, numbers)))


class _Columns:
    """Columns that are read like those of a row."""

    def __init__(self, columns: Mapping[str, Any]) -> None:
        self.__dict__.update(columns)


def _tidy(connection: Connection, work: _Work) -> None:
    """End claims that nobody makes any more: those that are another one by now lead there, others go."""
    for attribution, claim in work.claims.items():
        row = connection.execute(select(claims).where(claims.c.id == claim)).one_or_none()
        if row is None or row.judgement is ClaimJudgement.MERGED or row.origin is not Origin.MACHINE:
            continue
        if not connection.scalar(select(exists().where(claimants.c.claim_id == claim))):
            _end(connection, row, _stands_at(connection, attribution), work.held)
    refresh_claim_text(connection, sorted(set(work.claims.values())))


def _stands_at(connection: Connection, attribution: int) -> str | None:
    """Return the key of the claim that an attribution puts by now."""
    joined = select(claims.c.key).join(claim_appearances, claim_appearances.c.claim_id == claims.c.id)
    return connection.scalar(joined.where(claim_appearances.c.attribution_id == attribution).limit(1))


def _end(connection: Connection, row: Any, onward: str | None, held: Held) -> None:  # noqa: ANN401 - a row of `claims`
    """End a claim; one that a person decided about stays, with nobody who makes it, and is listed by `claims check`."""
    led = redirects.c.new_key == row.key
    if onward is not None:
        connection.execute(update(models.Redirect).where(led).values(new_key=onward))
        connection.execute(update(models.Claim).where(claims.c.id == row.id).values(judgement=ClaimJudgement.MERGED))
        connection.execute(insert(models.Redirect).values(old_key=row.key, new_key=onward))
        _move_answers(connection, row.id, onward)
    elif row.key not in held.keys:
        connection.execute(delete(models.Redirect).where(led))
        connection.execute(delete(models.Claim).where(claims.c.id == row.id))


def _move_answers(connection: Connection, claim: int, onward: str) -> None:
    """Let the answers of other articles to a claim that is another one by now belong to that."""
    target = connection.scalar(select(claims.c.id).where(claims.c.key == onward))
    there = select(pairings.c.response_id).where(pairings.c.claim_id == target)
    moved = update(models.Pairing).where(pairings.c.claim_id == claim, pairings.c.response_id.not_in(there))
    connection.execute(moved.values(claim_id=target))
