"""One small database with every value that is hard to show; the tests of the reading side stand on it.

1 the model case: two claimants, three answers that count, one suggested and one rejected pairing
2 nobody named claims it, no date anywhere, wide letters, a line of a digest without title and publisher
3 hostile text: escapes, direction overrides, markup of three kinds, a formula, a word longer than the screen
4 nobody answered; one answer is only suggested
5 answered without being disputed; only the year is known
6 admitted and denied: the status is the stronger one, disputed it is all the same
7 put there by a person, without any article
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, insert

from claimsdb.database.connection import connect, writing
from claimsdb.database.tables import (
    articles,
    attribution_spans,
    attributions,
    claim_appearances,
    claim_entities,
    claimants,
    claims,
    entities,
    entity_names,
    pairings,
    publishers,
    responses,
)
from claimsdb.terms import DateBasis, Judgement, Origin, Outcome, Precision, ResponseType, SpanRole, StatementType
from tests.conftest import _new_database

FIRST_DAY = datetime(2024, 1, 1, 12, tzinfo=UTC)
SECOND_DAY = datetime(2024, 7, 1, 12, tzinfo=UTC)
LONG_WORD = "counter" * 20 + "revolutionaries"
HOSTILE_TITLE = "\x1b[2J\x1b]0;owned\x07Title \u202egnirts [red]bold[/red] **stars** <b>tag</b> [a](http://b.example)"


@dataclass(frozen=True)
class When:
    """A date as the tables hold it."""

    on: date | None = None
    precision: Precision = Precision.UNKNOWN

    def columns(self, name: str) -> dict[str, Any]:
        basis = DateBasis.NONE if self.on is None else DateBasis.ARTICLE
        return {f"{name}_on": self.on, f"{name}_precision": self.precision, f"{name}_raw": None, f"{name}_basis": basis}


UNDATED = When()


def on(year: int, month: int | None = None, day: int | None = None) -> When:
    precision = Precision.YEAR if month is None else Precision.MONTH if day is None else Precision.DAY
    return When(date(year, month or 1, day or 1), precision)


@dataclass
class Writer:
    """Puts rows into the tables, numbered from 1."""

    connection: Connection
    last: Counter[str] = field(default_factory=Counter)
    texts: dict[int, str] = field(default_factory=dict)
    put: dict[int, dict[str, Any]] = field(default_factory=dict)

    def add(self, table: Table, **values: Any) -> int:
        if "id" in table.c:
            self.last[table.name] += 1
            values = {"id": self.last[table.name], **values}
        if "key" in table.c and "key" not in values:
            values["key"] = f"{table.name[0]}{values['id']:063x}"
        self.connection.execute(insert(table).values(values))
        return int(values.get("id", 0))

    def article(self, text: str, location: str, published: When = UNDATED, **values: Any) -> int:
        number = self.add(
            articles,
            **{"location": location, "text": text, "text_hash": "0" * 64, "item_start": 0, **values},
            **published.columns("published"),
        )
        self.texts[number] = text
        return number

    def attribution(self, article: int, quote: str, cue: str, *, after: str = "") -> dict[str, Any]:
        """Mark a quote with its cue, of one or more fragments, each looked for `after` some words; return its place."""
        text = self.texts[article]
        start = text.index(quote)
        position = text.index(after, start) + len(after)
        place = {"quote_start": start, "quote_end": start + len(quote)}
        number = self.add(
            attributions,
            article_id=article,
            number=self.last["attributions"],
            type=StatementType.ALLEGATION,
            cue_class="allege",
            rule="told",
            negated=False,
            extraction_score=0.9,
            **place,
        )
        for n, word in enumerate(cue.split(" … ")):
            spot = text.index(word, position)
            self.add(
                attribution_spans,
                attribution_id=number,
                role=SpanRole.CUE,
                n=n,
                start_char=spot,
                end_char=spot + len(word),
            )
        return {"article_id": article, "attribution_id": number, **place}

    def claim(self, text: str, added: datetime = FIRST_DAY, **parties: tuple[int | None, str | None, str]) -> int:
        """Put a claim; parties are (entity, country, role) under any name, the name stands for the raw words."""
        put = {"text": text, "predicate": "", "object": "", "negated": False, "implied": False}
        self.put[self.last["claims"] + 1] = put | UNDATED.columns("occurred")
        claim = self.add(
            claims,
            extraction_score=0.9,
            origin=Origin.MACHINE,
            added_at=added,
            **self.put[self.last["claims"] + 1],
        )
        for raw, (entity, country, role) in parties.items():
            self.add(claim_entities, claim_id=claim, entity_id=entity, raw=raw, role=role, country_code=country)
        return claim

    def claimed(
        self,
        claim: int,
        who: int | None,
        country: str | None,
        when: When,
        place: dict[str, Any] | None,
        *,
        raw: str = "",
    ) -> None:
        appearance = None if place is None else self.add(claim_appearances, claim_id=claim, **place, **self.put[claim])
        self.add(
            claimants,
            claim_id=claim,
            appearance_id=appearance,
            entity_id=who,
            raw=raw or None,
            country_code=country,
            origin=Origin.MACHINE if place else Origin.PERSON,
            **when.columns("claimed"),
        )

    def answered(  # noqa: PLR0917
        self,
        claim: int,
        response_type: ResponseType,
        who: int | None,
        country: str | None,
        when: When,
        place: dict[str, Any] | None,
        *,
        raw: str = "",
        outcome: Outcome | None = None,
        judgement: Judgement = Judgement.AUTOMATIC,
        added: datetime = FIRST_DAY,
    ) -> None:
        response = self.add(
            responses,
            type=response_type,
            outcome=outcome,
            entity_id=who,
            raw=raw or None,
            country_code=country,
            extraction_score=0.9,
            origin=Origin.MACHINE if place else Origin.PERSON,
            added_at=added,
            **(place or {}),
            **when.columns("responded"),
        )
        self.add(
            pairings,
            response_id=response,
            claim_id=claim,
            match_score=0.875,
            match_reasons='["names_the_accused", "same_deed"]',
            judgement=judgement,
        )


@dataclass
class People:
    """Everybody in the dataset, by number."""

    us: int
    ambassador: int
    south_africa: int
    inquiry: int
    russia: int
    egypt: int
    north_korea: int
    hacker: int
    minister: int
    france: int


@contextmanager
def filled(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Give the path or URL of a database with the dataset, of the kind that the fixture's parameter names."""
    if request.param == "sqlite":
        url = shutil.copy(request.getfixturevalue("sqlite_template"), folder / "claims.db")
        _fill(str(url))
        yield str(url)
        return
    server = request.getfixturevalue("postgresql_server")
    with _new_database(server, request.getfixturevalue("postgresql_template")) as database:
        _fill(database.render_as_string(hide_password=False))
        yield database.render_as_string(hide_password=False)


def _fill(url: str) -> None:
    engine = connect(url)
    try:
        with writing(engine) as connection:
            fill(connection)
    finally:  # a connection left open is warned about in some later test
        engine.dispose()


def fill(connection: Connection) -> None:
    """Put the whole dataset into a database that holds the countries and nothing else."""
    write = Writer(connection)
    who = _people(write)
    for publisher in ("The Daily Ledger", "朝日新聞", "Gazette [bold]& Sons[/bold]"):
        write.add(publishers, name=publisher)
    for story in (_arms, _shells, _hostile, _unanswered, _no_comment, _admitted, _by_hand):
        story(write, who)


def _people(write: Writer) -> People:
    def entity(kind: str, name: str, country: str | None) -> int:
        return write.add(entities, key=f"{kind}:{name}", kind=kind, name=name, country_code=country)

    def named(number: int, *names: str) -> int:
        for name in names:
            plain = name.casefold()
            write.add(entity_names, entity_id=number, name=name, normalized=plain, origin=Origin.MACHINE)
        return number

    return People(
        us=entity("country", "United States", "US"),
        ambassador=named(entity("person", "Reuben Brigety", "US"), "Reuben Brigety", "Ambassador Brigety"),
        south_africa=named(entity("country", "South Africa", "ZA"), "South Africa", "RSA"),
        inquiry=entity("organization", "Mojapelo inquiry", "ZA"),
        russia=entity("country", "Russia", "RU"),
        egypt=entity("country", "Egypt", "EG"),
        north_korea=entity("country", "North Korea", "KP"),
        hacker=named(
            entity("group", '=HYPERLINK("http://x")\x1b[31m [blink]Gang[/blink]', None), "\x1b[2J\u202eThe Gang"
        ),
        minister=entity("person", "Aimée Lefèvre", "FR"),
        france=entity("country", "France", "FR"),
    )


def _arms(write: Writer, who: People) -> None:
    claim = write.claim(
        "[South Africa] supplied arms to Russia",
        Pretoria=(who.south_africa, "ZA", "accused"),
        Russia=(who.russia, "RU", "counterparty"),
        Egypt=(who.egypt, "EG", "location"),
    )
    first = write.article(
        "PRETORIA. The United States has alleged that South Africa supplied arms to Russia.\nIts ambassador, Reuben "
        "Brigety, said weapons were loaded on a Russian ship, and said he would bet his life on it. Moscow declined to "
        "comment.",
        "seeds/arms.md",
        on(2023, 5, 11),
        title="Washington points at Pretoria",
        publisher_id=1,
    )
    second = write.article(
        "South Africa has flatly denied the allegation. Egypt denied something else.", "seeds/digest.txt", item=3
    )
    third = write.article(
        "An inquiry led by a retired judge found no evidence that the ship carried weapons. Cairo rejected the story.",
        "https://ledger.example/inquiry",
        on(2023, 9),
        title="Judge clears the ship",
        publisher_id=1,
    )
    told = "The United States has alleged that South Africa supplied arms to Russia."
    write.claimed(claim, who.us, "US", on(2023, 5, 11), write.attribution(first, told, "alleged"))
    told = write.texts[first].split("\n")[1].removesuffix(" Moscow declined to comment.")
    write.claimed(claim, who.ambassador, "US", on(2023, 5, 11), write.attribution(first, told, "said"))
    told = "South Africa has flatly denied the allegation."
    place = write.attribution(second, told, "flatly denied")
    write.answered(claim, ResponseType.DENIAL, who.south_africa, "ZA", UNDATED, place)
    told = "An inquiry led by a retired judge found no evidence that the ship carried weapons."
    place = write.attribution(third, told, "found no evidence")
    outcome = Outcome.REJECTED
    write.answered(
        claim, ResponseType.INQUIRY_FINDING, who.inquiry, "ZA", on(2023, 9), place, outcome=outcome, added=SECOND_DAY
    )
    place = write.attribution(first, "Moscow declined to comment.", "declined to comment")
    write.answered(claim, ResponseType.NO_COMMENT, who.russia, "RU", on(2023, 5, 11), place)
    place = write.attribution(third, "Cairo rejected the story.", "rejected")
    suggested = Judgement.SUGGESTED
    write.answered(claim, ResponseType.DENIAL, who.egypt, "EG", on(2023, 9), place, judgement=suggested)
    place = write.attribution(second, "Egypt denied something else.", "denied")
    write.answered(claim, ResponseType.DENIAL, who.egypt, "EG", UNDATED, place, judgement=Judgement.REJECTED)


def _shells(write: Writer, who: People) -> None:
    claim = write.claim(
        "North Korea shipped shells to Russia",
        Pyongyang=(who.north_korea, "KP", "accused"),
        Moscow=(who.russia, "RU", "counterparty"),
    )
    article = write.article(
        "北朝鮮がロシアに砲弾を供給したとの報道がある。朝鮮中央通信は報道を否定し、米国の主張は根拠のない噂にすぎないと強く反論した。",
        "ニュース/項目.txt",
        item=1,
        publisher_id=2,
    )
    place = write.attribution(article, "北朝鮮がロシアに砲弾を供給したとの報道がある。", "報道")
    write.claimed(claim, None, None, UNDATED, place, raw="reports")
    told = "朝鮮中央通信は報道を否定し、米国の主張は根拠のない噂にすぎないと強く反論した。"
    write.answered(
        claim, ResponseType.DENIAL, who.north_korea, "KP", on(2023, 6), write.attribution(article, told, "否定")
    )


def _hostile(write: Writer, who: People) -> None:
    claim = write.claim(
        f"[red]Freedonia[/red] hid \x1b[31mgas\u202e under {LONG_WORD}", Freedonia=(None, None, "accused")
    )
    article = write.article(
        f"=1+1 The [bold]gang[/bold] **claimed** \x1b[31mgas\u202e was hidden by {LONG_WORD}. A | B `code` <script> "
        "disputed it.",
        "-x.md",
        on(2024, 6, 26),
        title=HOSTILE_TITLE,
        publisher_id=3,
    )
    text = write.texts[article]
    told = text[: text.index(" A |")]
    write.claimed(claim, who.hacker, None, on(2024, 6, 26), write.attribution(article, told, "claimed"))
    place = write.attribution(article, text[text.index("A |") :], "disputed")
    raw = 'a "senior" [link=http://x]source[/link]'
    write.answered(claim, ResponseType.THIRD_PARTY_DISPUTE, None, None, on(2024, 6, 26), place, raw=raw)


def _unanswered(write: Writer, who: People) -> None:
    claim = write.claim("Egypt jammed the radio of France", SECOND_DAY, Cairo=(who.egypt, "EG", "accused"))
    article = write.article(
        "Aimée Lefèvre accused Cairo of jamming the radio. Egypt denied jamming anything.",
        "seeds/radio.md",
        on(2024, 7, 2),
    )
    place = write.attribution(article, "Aimée Lefèvre accused Cairo of jamming the radio.", "accused … of")
    write.claimed(claim, who.minister, "FR", on(2024, 7, 2), place)
    place = write.attribution(article, "Egypt denied jamming anything.", "denied")
    suggested = Judgement.SUGGESTED
    write.answered(claim, ResponseType.DENIAL, who.egypt, "EG", on(2024, 7, 2), place, judgement=suggested)


def _no_comment(write: Writer, who: People) -> None:
    claim = write.claim(
        "France sold 100% of its grain", Paris=(who.france, "FR", "accused"), US=(who.us, "US", "about")
    )
    article = write.article("In 2022 Russia said France sold 100% of its grain. Paris would not say.", "seeds/grain.md")
    place = write.attribution(article, "In 2022 Russia said France sold 100% of its grain.", "said")
    write.claimed(claim, who.russia, "RU", on(2022), place)
    place = write.attribution(article, "Paris would not say.", "would not say")
    write.answered(claim, ResponseType.NO_COMMENT, who.france, "FR", on(2022), place)


def _admitted(write: Writer, who: People) -> None:
    claim = write.claim("Russia cut the cable", Moscow=(who.russia, "RU", "accused"))
    article = write.article(
        "France alleges that Russia cut the cable. At first Moscow denied it; later Moscow admitted it.",
        "seeds/cable.md",
        on(2024, 1, 15),
        title="The cable",
        publisher_id=1,
    )
    place = write.attribution(article, "France alleges that Russia cut the cable.", "alleges")
    write.claimed(claim, who.france, "FR", on(2024, 1, 15), place)
    told = "At first Moscow denied it; later Moscow admitted it."
    place = write.attribution(article, told, "denied")
    write.answered(claim, ResponseType.DENIAL, who.russia, "RU", on(2024, 1, 15), place)
    place = write.attribution(article, told, "admitted")
    write.answered(claim, ResponseType.ADMISSION, who.russia, "RU", on(2024, 2), place)


def _by_hand(write: Writer, who: People) -> None:
    claim = write.claim("Egypt hid the gold", Egypt=(who.egypt, "EG", "accused"), UN=(None, None, "counterparty"))
    write.claimed(claim, who.us, "US", on(2024, 3, 1), None)
    confirmed = Judgement.CONFIRMED
    write.answered(claim, ResponseType.PARTIAL_DENIAL, who.egypt, "EG", on(2024, 3, 5), None, judgement=confirmed)
