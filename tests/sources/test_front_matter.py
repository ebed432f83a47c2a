"""The block at the top of a Markdown file."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.dates import PartialDate
from claimsdb.errors import SourceFrontMatter
from claimsdb.sources.front_matter import NO_FRONT_MATTER, FrontMatter, read_front_matter
from claimsdb.sources.told import Told
from claimsdb.terms import Precision, PublicationBasis


def test_title_publisher_and_date_are_read() -> None:
    block = "---\ntitle: A 'quoted' plane\npublisher: The Ledger\npublished: 2023-06-26\nurl: x\n---\n"
    assert read_front_matter(block + "Text.", "a.md") == FrontMatter(
        len(block),
        Told(
            title="A 'quoted' plane",
            publisher="The Ledger",
            published=PartialDate(date(2023, 6, 26), Precision.DAY, "2023-06-26", PublicationBasis.ARTICLE),
        ),
    )


@pytest.mark.parametrize(
    "text",
    ["", "Text.", "--- \nno end", " ---\ntitle: x\n---\n", "----\ntitle: x\n---\n", "\n---\ntitle: x\n---\n"],
)
def test_text_without_a_block_begins_at_0(text: str) -> None:
    assert read_front_matter(text, "a.md") == NO_FRONT_MATTER


@pytest.mark.parametrize("block", ["---\n---\n", "---\n\n---\n", "---\n# nothing\n...\n", "---\ntitle:\n---\n"])
def test_an_empty_block_tells_nothing(block: str) -> None:
    assert read_front_matter(block + "Text.", "a.md") == FrontMatter(end=len(block))


def test_blank_lines_below_belong_to_the_block_and_indents_to_the_text() -> None:
    assert read_front_matter("---\r\n---\r\n \r\n\r\n  Text.", "a.md").end == len("---\r\n---\r\n \r\n\r\n")


def test_values_are_words_and_never_numbers_or_truths() -> None:
    front = read_front_matter("---\ntitle: no\npublisher: 1.10\n---\n", "a.md")
    assert (front.told.title, front.told.publisher) == ("no", "1.10")


def test_a_date_that_cannot_be_read_keeps_its_words() -> None:
    front = read_front_matter("---\npublished: the day after\n---\n", "a.md")
    assert front.told.published == PartialDate(None, Precision.UNKNOWN, "the day after", PublicationBasis.ARTICLE)


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("title: [", "its front matter is no YAML (while parsing a flow node); mend it"),
        ("[" * 5000, "its front matter is no YAML (maximum recursion depth exceeded); mend it"),
        ("just prose", "its front matter has no `name: value` lines; write `title: ...` or remove it"),
        ("title: [a, b]", "the title in its front matter is not a line of text; put it in quotes"),
        ("a: " + "x" * 70_000, "its front matter is longer than 65536 characters; shorten it"),
    ],
    ids=["broken", "too deep", "prose", "a list", "too long"],
)
def test_what_cannot_be_read_is_an_error(block: str, problem: str) -> None:
    with pytest.raises(SourceFrontMatter) as caught:
        read_front_matter(f"---\n{block}\n---\nText.", "a.md")
    assert caught.value.problem.startswith(problem[:60])


@given(st.text(st.sampled_from("-. :ab\r\n[]{}&*!|>'\"#\t")))
def test_any_block_is_read_or_refused(text: str) -> None:
    try:
        front = read_front_matter(f"---\n{text}", "a.md")
    except SourceFrontMatter:
        return
    assert 0 <= front.end <= len(text) + 4
