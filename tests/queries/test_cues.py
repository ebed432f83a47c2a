"""The cue of a statement at its own place in the quote, on both databases, however often its words stand there."""

from collections.abc import Callable

import pytest
from sqlalchemy import Engine

from claimsdb.database.connection import writing
from claimsdb.database.tables import entities
from claimsdb.queries.cues import fragments
from claimsdb.queries.dispute import Utterance
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters
from claimsdb.spans import Span
from claimsdb.terms import Judgement, ResponseType

from .dataset import UNDATED, Writer

Story = Callable[[Writer, int], None]

TWICE = "Denied a visa, he denied it, said he was said to know nothing and then denied the rest."


def marked(engine: Engine, story: Story) -> tuple[list[str], list[str]]:
    """Put one claim with what the story tells of it; return the quotes of both sides with their cues in brackets."""
    with writing(engine) as connection:
        write = Writer(connection)
        write.add(entities, key="person:a", kind="person", name="A", country_code=None)
        story(write, write.claim("A did it"))
    with engine.connect() as connection:
        (dispute,) = disputes(connection, Filters(statuses=(), suggested=True))
    answers = sorted(dispute.responses, key=lambda answer: answer.id)
    return [_brackets(side.said) for side in dispute.claimants], [_brackets(answer.said) for answer in answers]


def _brackets(said: Utterance) -> str:
    quote = said.quote or ""
    for mark in reversed(said.marks):
        quote = f"{quote[: mark.start]}[{mark.of(quote)}]{quote[mark.end :]}"
    return quote


def test_cue_of_a_claim_whose_word_occurs_before(engine: Engine) -> None:
    def story(write: Writer, claim: int) -> None:
        article = write.article("First words. He said she said it.", "a.md")
        write.claimed(claim, 1, None, UNDATED, write.attribution(article, "He said she said it.", "said", after="she"))

    assert marked(engine, story)[0] == ["He said she [said] it."]


def test_cue_of_an_answer_whose_word_occurs_before(engine: Engine) -> None:
    def story(write: Writer, claim: int) -> None:
        article = write.article(f"A did it, B said. {TWICE}", "a.md")
        write.claimed(claim, None, None, UNDATED, write.attribution(article, "A did it, B said.", "said"))
        place = write.attribution(article, TWICE, "said", after="was ")
        write.answered(claim, ResponseType.NON_DENIAL, 1, None, UNDATED, place)

    assert marked(engine, story)[1] == [TWICE.replace("was said", "was [said]")]


def test_two_denials_in_one_sentence_have_a_cue_each(engine: Engine) -> None:
    def story(write: Writer, claim: int) -> None:
        article = write.article(f"A did it, B said. {TWICE}", "a.md")
        write.claimed(claim, None, None, UNDATED, write.attribution(article, "A did it, B said.", "said"))
        for before in ("he ", "then "):
            place = write.attribution(article, TWICE, "denied", after=before)
            write.answered(claim, ResponseType.DENIAL, 1, None, UNDATED, place)

    first, second = TWICE.replace("he denied", "he [denied]"), TWICE.replace("then denied", "then [denied]")
    assert marked(engine, story)[1] == [first, second]


def test_which_of_two_cues_is_not_guessed(engine: Engine) -> None:
    def story(write: Writer, claim: int) -> None:
        article = write.article(f"A did it, B said. {TWICE}", "a.md")
        write.claimed(claim, None, None, UNDATED, write.attribution(article, "A did it, B said.", "said"))
        for before in ("he ", "then "):
            place = write.attribution(article, TWICE, "denied", after=before)
            write.answered(claim, ResponseType.DENIAL, 1, None, UNDATED, place, judgement=Judgement.SUGGESTED)

    assert marked(engine, story)[1] == [TWICE, TWICE]


def test_the_same_words_in_another_sentence_are_not_in_the_way(engine: Engine) -> None:
    def story(write: Writer, claim: int) -> None:
        article = write.article("He said it. She said she had said it.", "a.md")
        write.attribution(article, "He said it.", "said")
        place = write.attribution(article, "She said she had said it.", "said", after="had")
        write.claimed(claim, 1, None, UNDATED, place)

    assert marked(engine, story)[0] == ["She said she had [said] it."]


def test_cue_of_two_fragments(engine: Engine) -> None:
    def story(write: Writer, claim: int) -> None:
        article = write.article("Accused of theft, he accused her of all.", "a.md")
        place = write.attribution(article, write.texts[article], "accused … of", after="he")
        write.claimed(claim, 1, None, UNDATED, place)

    assert marked(engine, story)[0] == ["Accused of theft, he [accused] her [of] all."]


FRAGMENTS = [
    ("one", "a b a b", "b", Span(6, 7), [(6, 7)]),
    ("two, the last at the end", "x of y of z", "x … of", Span(0, 9), [(0, 1), (7, 9)]),
    ("three", "a b c a b c", "a … b … c", Span(6, 11), [(6, 7), (8, 9), (10, 11)]),
    ("signs of a pattern", "(.) (.)", "(.)", Span(4, 7), [(4, 7)]),
    ("over a line break", "He flatly\ndenied it.", "flatly\ndenied", Span(3, 16), [(3, 16)]),
    ("a script without spaces", "否定を否定し", "否定", Span(3, 5), [(3, 5)]),
]


@pytest.mark.parametrize(
    ("quote", "cue", "place", "places"), [pytest.param(*case[1:], id=case[0]) for case in FRAGMENTS]
)
def test_fragments(quote: str, cue: str, place: Span, places: list[tuple[int, int]]) -> None:
    assert fragments(quote, cue, place) == tuple(places)
