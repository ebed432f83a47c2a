"""Full text: what words are looked for, that both databases find the same, that every writer keeps it up to date."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, select, text

from claimsdb.database import derived, schema
from claimsdb.database.connection import writing
from claimsdb.database.fulltext.matching import article_has, text_has
from claimsdb.database.fulltext.words import Words, words_in
from claimsdb.database.tables import articles, search_texts

from . import later
from .desk import Desk

PARSED = [
    ("words in any order", "arms Russia", Words((("arms",), ("Russia",)))),
    ("a phrase", 'sent "arms to Russia"', Words((("sent",), ("arms", "to", "Russia")))),
    ("a quotation mark that is never closed", '"arms to', Words((("arms",),))),
    ("what punctuation holds together is a phrase", "U.S.-made", Words((("U", "S", "made"),))),
    ("stop words are left out", "the arms of Russia", Words((("arms",), ("Russia",)))),
    ("a phrase keeps those inside", '"the bill of rights"', Words((("bill", "of", "rights"),))),
    ("a minus before a word", "arms -grain", Words((("arms",),), (("grain",),))),
    ("a minus before a phrase", '-"grain deal" arms', Words((("arms",),), (("grain", "deal"),))),
    ("a minus inside a word; the letter t is a stop word", "T-72", Words((("72",),))),
    ("an accent", "Lefèvre", Words((("Lefevre",),))),
    ("operators are words", "arms AND NEAR(ship)", Words((("arms",), ("NEAR", "ship")))),
    ("a script without spaces", "砲弾 arms", Words((("arms",),), (), ("砲弾",))),
    ("only stop words", "the of", Words()),
    ("only what must not be there", "-arms", Words((), (("arms",),))),
    ("only punctuation", "%_*()\"'\\ -", Words()),
    ("nothing", "", Words()),
]


@pytest.mark.parametrize(("typed", "words"), [pytest.param(*case[1:], id=case[0]) for case in PARSED])
def test_what_is_typed(typed: str, words: Words) -> None:
    assert words_in(typed) == words


STORED = [
    "South Africa supplied U.S.-made arms to Russia",
    "Aimée Lefèvre armed the rebels",
    "The supplies of grain to Africa's south ended",
    "北朝鮮がロシアに砲弾を供給したとの報道がある",
    "See https://example.org/arms-deal.html for T-72 tanks",
]
FOUND = [
    ("another form of the word", "supplying", [1, 3]),
    ("another case", "RUSSIA", [1]),
    ("all words have to be there", "supply grain", [3]),
    ("a phrase in its order", '"South Africa"', [1]),
    ("a phrase over a stop word", '"arms to Russia"', [1]),
    ("without what must not be there", "supplied -grain", [1]),
    ("a possessive", "Africa's", [1, 3]),
    ("punctuation inside", "U.S.-made", [1]),
    ("no accent typed", "lefevre", [2]),
    ("an accent typed", "Lefèvre", [2]),
    ("a part of an address", "deal", [5]),
    ("letters and digits", "T-72", [5]),
    ("letters of a script without spaces", "砲弾", [4]),
    ("letters that are not there", "弾砲", []),
    ("a part of a word is no word", "suppl", []),
    ("nothing to find", "the", []),
    ("an operator of FTS5", "arms NEAR Russia", []),
    ("an operator of PostgreSQL", "arms & !Russia", [1]),
    ("a quotation mark alone", '"', []),
    ("an attack", "'); DROP TABLE claims; --", []),
]


@pytest.fixture
def told(desk: Desk) -> Connection:
    story = desk.article("story")
    for words in STORED:
        desk.claim(story, words)
    return desk.connection


def claims_with(connection: Connection, typed: str) -> list[int]:
    found = select(search_texts.c.claim_id).where(
        text_has(words_in(typed), search_texts.c.id, search_texts.c.words), search_texts.c.claim_id.is_not(None)
    )
    return sorted(connection.scalars(found))


def test_both_databases_find_the_same(told: Connection) -> None:
    for reason, typed, claims in FOUND:
        assert claims_with(told, typed) == claims, reason


def texts(connection: Connection) -> list[tuple[str, str]]:
    rows = connection.execute(text("SELECT told_in, words FROM claim_texts ORDER BY told_in, words"))
    return [tuple(row) for row in rows]


def test_quotes_and_answers_can_be_searched_until_they_are_superseded(desk: Desk) -> None:
    story = desk.article("story")
    desk.answer(desk.claim(story, "it happened"), story)
    quotes = (story.article.text[:9], story.article.text[10:19])
    assert texts(desk.connection) == [("answer", quotes[1]), ("claim", "it happened"), ("quote", quotes[0])]
    desk.article("story", words="Niente. ", supersedes=story)
    assert texts(desk.connection) == []


def test_a_claim_that_is_worded_anew_is_found_by_its_new_words(desk: Desk) -> None:
    claim = desk.claim(desk.article("late", "2024-05-01"), "they supplied shells")
    desk.again(claim, desk.article("early", "2024-01-01"), "they delivered grenades")
    assert claims_with(desk.connection, "shells") == []
    assert claims_with(desk.connection, "grenades") == [claim]


def test_what_is_deleted_is_found_no_more(desk: Desk) -> None:
    story = desk.article("story", words="Grenades were found there. ")
    claim = desk.claim(story, "they supplied shells")
    desk.answer(claim, story)
    desk.connection.execute(text("DELETE FROM claims"))
    desk.connection.execute(text("DELETE FROM articles"))
    assert claims_with(desk.connection, "shells") == []
    assert desk.rows("count(*)", "search_texts") == [(0,)]
    assert articles_with(desk.connection, "grenades") == []
    require_whole(desk.connection)


def articles_with(connection: Connection, typed: str) -> list[int]:
    has = article_has(words_in(typed), articles.c.id, articles.c.title, articles.c.text)
    return list(connection.scalars(select(articles.c.id).where(has).order_by(articles.c.id)))


def require_whole(connection: Connection) -> None:
    """Let FTS5 compare its index with the texts; it raises when they differ."""
    if connection.dialect.name == "sqlite":
        for index in ("text_index", "article_index"):
            connection.execute(text(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"))  # noqa: S608


def test_articles_are_found_by_title_and_text(desk: Desk) -> None:
    first = desk.article("grenades", words="Nothing to see here. ")
    second = desk.article("other", words="Many grenades were seen. ")
    assert articles_with(desk.connection, "grenade") == [first.id, second.id]
    assert articles_with(desk.connection, "grenade seen") == [second.id]


def test_an_article_longer_than_a_vector_can_be_stored(desk: Desk) -> None:
    words = " ".join(f"word{number}é" for number in range(150_000))
    desk.article("long", words=words)
    assert articles_with(desk.connection, "word17e") == [1]


def test_many_rows_are_taken_in_at_once(engine: Engine) -> None:
    """What was stored before the triggers went is not taken in twice."""
    with writing(engine) as connection:
        desk = Desk(connection)
        first = desk.article("first")
        desk.answer(desk.claim(first, "they supplied shells"), first)
        kept = texts(connection)
        since = derived.stored(connection)
        derived.detach(connection)
        second = desk.article("second", words="Grenades. ")
        claim = desk.claim(second, "they supplied grenades")
        desk.answer(claim, second)
        assert texts(connection) == kept
        derived.fill(connection, since)
        derived.attach(connection)
        assert claims_with(connection, "grenades") == [claim]
        assert len(texts(connection)) == 6
        require_whole(connection)


def test_an_upgrade_that_copies_a_table_loses_nothing(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        desk.claim(desk.article("first", words="Grenades. "), "they supplied shells")
    later.install(monkeypatch, tmp_path)
    schema.upgrade(engine)
    with writing(engine) as connection:
        assert claims_with(connection, "shells") == [1]
        assert articles_with(connection, "grenades") == [1]
        desk = Desk(connection)
        desk.claim(desk.article("second", words="Shells. "), "they supplied grenades")
        assert claims_with(connection, "grenades") == [2]
        assert articles_with(connection, "shells") == [2]
        require_whole(connection)
