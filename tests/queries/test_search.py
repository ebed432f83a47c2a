"""What a search finds, in which order, and which words it marks; numbers are those of `dataset`."""

import pytest
from sqlalchemy import Connection

from claimsdb.database.fulltext.words import words_in
from claimsdb.queries.marking import around, closest, found_in
from claimsdb.queries.search import FoundClaim, Passage, search_articles, search_claims
from claimsdb.spans import Span


def marked(passage: Passage) -> str:
    """Return a passage with the words that were found in brackets."""
    words, shift = passage.words, 0
    for mark in passage.marks:
        for place, bracket in ((mark.start, "⟨"), (mark.end, "⟩")):
            words = words[: place + shift] + bracket + words[place + shift :]
            shift += 1
    return words


def told(found: FoundClaim) -> tuple[int, str, str]:
    return found.id, found.told_in, marked(found.passage)


CASES = [
    ("words of the claim", "supply arms", [(1, "claim", "[South Africa] ⟨supplied⟩ ⟨arms⟩ to Russia")]),
    (
        "words of a quote",
        "bet weapons",
        [(1, "quote", "Its ambassador, Reuben Brigety, said ⟨weapons⟩ were loaded on a Russian ship, and said he would "
          "⟨bet⟩ his life on it.")],
    ),
    ("words of an answer", '"flatly denied"', [(1, "answer", "South Africa has ⟨flatly denied⟩ the allegation.")]),
    ("those closest together come first", "moscow denied", [
      (6, "answer", "At first ⟨Moscow⟩ ⟨denied⟩ it; later ⟨Moscow⟩ admitted it.")]),
    ("the newest of equal ones", "egypt", [
      (7, "claim", "⟨Egypt⟩ hid the gold"), (4, "claim", "⟨Egypt⟩ jammed the radio of France")]),
    ("a suggested answer does not count", "denied jamming", []),
    ("a script without spaces", "砲弾", [(2, "quote", "北朝鮮がロシアに⟨砲弾⟩を供給したとの報道がある。")]),
    ("nothing that can be found", "the %", []),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_claims(connection: Connection, typed: str, expected: list[tuple[int, str, str]]) -> None:
    assert [told(found) for found in search_claims(connection, typed, 10)] == expected


def test_a_claim_tells_how_it_stands_and_where_the_words_are(connection: Connection) -> None:
    (found,) = search_claims(connection, "flatly denied", 1)
    assert found.as_json() == {
        "id": 1,
        "claim": "[South Africa] supplied arms to Russia",
        "status": "disputed",
        "is_disputed": True,
        "told_in": "answer",
        "text": "South Africa has flatly denied the allegation.",
        "marks": [[17, 23], [24, 30]],
        "response_id": 1,
        "article": {
            "id": 2,
            "title": None,
            "location": "seeds/digest.txt",
            "item": 3,
            "publisher": None,
            "published": None,
        },
    }


def test_articles(connection: Connection) -> None:
    found = search_articles(connection, "judge", 5)
    assert [(one.article.id, marked(one.passage)) for one in found] == [
        (3, "⟨Judge⟩ clears the ship\nAn inquiry led by a retired ⟨judge⟩ found no evidence that the ship carried "
         "weapons. Cairo rejected the story.")
    ]  # fmt: skip


def test_a_limit(connection: Connection) -> None:
    assert [found.id for found in search_claims(connection, "egypt", 1)] == [7]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([[(0, 4)]], (0, 4)),
        ([[(0, 4), (20, 24)], [(26, 30)]], (20, 30)),
        ([[(0, 4), (20, 24)], [(5, 6), (40, 44)], [(7, 9)]], (0, 9)),
        ([[(10, 14)], [(0, 4), (15, 18), (90, 92)]], (10, 18)),
        ([[(0, 4)], []], None),
        ([], None),
    ],
)
def test_the_closest_of_each(spans: list[list[tuple[int, int]]], expected: tuple[int, int] | None) -> None:
    assert closest([[Span(*place) for place in places] for places in spans]) == expected


def test_a_long_text_is_cut_between_words_around_what_was_found() -> None:
    text = f"{'before ' * 100}the needle itself {'after ' * 100}"
    shown = around(text, Span(text.index("needle"), text.index("needle") + 6), 60)
    assert shown.of(text) == "before before before the needle itself after after after"


def test_marks_of_a_text_that_has_the_marking_characters() -> None:
    text = "\ue000 arms \ue001 and arms"
    ((spans,),) = found_in([text], words_in("arms"))
    assert [span.of(text) for span in spans] == ["arms", "arms"]
