"""The line that stands alone above a text is its title, the date there or in its dateline its publication date."""

from datetime import date
from pathlib import Path

import pytest

from claimsdb.article import Article
from claimsdb.sources.digest import Split
from claimsdb.sources.heading import LINES, LONGEST, date_above, title_above
from claimsdb.sources.intake import articles

DAY = date(2023, 6, 26)
BODY = "Officials in the harbour town denied on Monday that any crates had been moved.\n"

ALONE = {
    "a day of the week stands before it": "Monday, June 26, 2023",
    "Europeans put the day first": "26 June 2023",
    "a machine wrote it": "2023-06-26",
    "with the clock of a machine": "2023-06-26T10:15:00Z",
    "with a clock": "June 26, 2023 4:05 p.m. ET",
    "with a clock and a zone": "26 Jun 2023 at 10:15 (GMT)",
    "it says what it is": "Published: June 26, 2023",
    "behind who published it": "The Tralee Ledger, June 26, 2023",
    "behind who published it and where": "TLA, Tralee | 26 June 2023",
    "before who published it": "26 June 2023 | The Tralee Ledger",
    "behind who wrote it": "By Ann O'Dea - June 26, 2023",
}
DATELINES = {
    "behind a place in small letters": "New Ross, June 26 2023 (TLA) -- Officials denied it.",
    "behind a place": "TRALEE, June 26, 2023 - Officials denied it.",
    "before an agency": "PORT-AU-PRINCE, Haiti, 26 June 2023 (TLA) — Officials denied it.",
    "in parentheses": "TRALEE (June 26, 2023) -- Officials denied it.",
    "before a colon": "NEW ROSS, June 26 2023: Officials denied it.",
    "on a line of its own": "TRALEE, June 26, 2023",
    "on a line of its own, with a stop": "TRALEE, 26 June 2023.",
    "before a long paragraph": f"TRALEE, June 26, 2023 - {BODY * 3}".replace("\n", " "),
}
NOT_ALONE = {
    "words of a headline stand before it": "Remembering the flood, June 26, 2023",
    "the sentence goes on": "June 26, 2023 was a quiet day",
    "a dateline has no year": "TRALEE, June 26",
    "a dateline without a year goes on": "TRALEE, June 26 - On June 26, 2023 officials denied it.",
    "no dateline, it tells of a day": "TRALEE saw on June 26, 2023 - a Monday - what officials denied.",
    "changed later than published": "Updated June 26, 2023",
    "no such day": "June 31, 2023",
    "a month may be what the text is about": "June 2023",
}
HEADLINE = "Harbour town denies moving crates"
HEADED = {
    "a blank line parts it from the text": f"{HEADLINE}\n\n{BODY}",
    "the day stands below it": f"{HEADLINE}\n26 June 2023\n\n{BODY}",
    "who wrote it stands below it": f"{HEADLINE}\nBy Ann O'Dea\nTRALEE - {BODY}",
    "the text stands below it, a paragraph a line": f"{HEADLINE}\n{BODY.strip()} {BODY}",
    "the section and the day stand above it": f"World\n\nMonday, June 26, 2023\n{HEADLINE}\n\n{BODY}",
    "sections are stuck to its first telling": f"HomeNews{HEADLINE}\n\n   {HEADLINE}\n\n{BODY}",
    "its first telling is cut off": f"HomeNewsHarbour town denies moving...\n\n{HEADLINE}\n\n{BODY}",
    "the way to it stands above it": f"Home > News > Harbour\n\n{HEADLINE}\n\n{BODY}",
    "a caption stands below it": f"{HEADLINE}\n\nImages from the harbour\n\n{BODY}",
    "it is marked as one": f"# {HEADLINE}\n\n{BODY}",
    "it is underlined": f"{HEADLINE}\n=====\n\n{BODY}",
    "it holds a control character": f"Harbour town\tdenies moving crates\n\n{BODY}",
}
NOT_HEADED = {
    "it is a sentence": f"{HEADLINE}.\n\n{BODY}",
    "it is a quoted sentence": f"“{HEADLINE}.”\n\n{BODY}",
    "it is a question": f"{HEADLINE}?\n\n{BODY}",
    "the lines of the paragraph are broken": "Officials in the harbour\ndenied that any crates had\nbeen moved.\n",
    "the last line of broken ones": "Officials denied that any\ncrates had been moved\n\nThey denied it twice.\n",
    "it greets": f"Dear readers of ours,\n\n{BODY}",
    "it announces a list": f"What we know so far:\n\n{BODY}",
    "it is the name of a section": f"Harbour News\n\n{BODY}",
    "it names the author": f"By Ann O'Dea\n\n{BODY}",
    "it is a day": f"The Tralee Ledger, 26 June 2023\n\n{BODY}",
    "no text follows": f"{HEADLINE}\n",
    "only a list follows": f"{HEADLINE}\n\ncrates of tea\n\ncrates of coffee\n",
    "it is a whole paragraph": f"{'Harbour town denies it ' * 9}\n\n{BODY}",
    "it is an item of a list": f"- {HEADLINE}\n\n{BODY}".replace("-", "•"),
    "it is a field": f"---\ntitle: {HEADLINE}\n---\n{BODY}",
    "nothing is there": "",
}


@pytest.mark.parametrize("text", HEADED.values(), ids=HEADED)
def test_a_line_that_stands_alone_above_a_text_is_its_title(text: str) -> None:
    assert title_above(text) == HEADLINE


@pytest.mark.parametrize("text", NOT_HEADED.values(), ids=NOT_HEADED)
def test_a_line_that_may_be_part_of_the_text_is_no_title(text: str) -> None:
    assert title_above(text) is None


@pytest.mark.parametrize("line", ALONE.values(), ids=ALONE)
def test_a_line_that_is_a_date_tells_when_a_text_was_published(line: str) -> None:
    found = date_above(f"Harbour quiet\n\n{line}\n\n{BODY}")

    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize("line", DATELINES.values(), ids=DATELINES)
def test_a_dateline_with_a_year_tells_when_a_text_was_published(line: str) -> None:
    found = date_above(f"Harbour quiet\n\n{line}\n\n{BODY}")

    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize("line", NOT_ALONE.values(), ids=NOT_ALONE)
def test_a_line_that_holds_anything_else_does_not(line: str) -> None:
    assert date_above(f"Harbour quiet\n\n{line}\n\n{BODY}") is None


@pytest.mark.parametrize("above", ["Harbour\n" * LINES, "H" * (LONGEST + 1)], ids=["many lines", "a paragraph"])
def test_further_below_it_is_part_of_the_text(above: str) -> None:
    assert date_above(f"{above}\n26 June 2023\n") is None


def test_a_date_may_be_the_last_line_above_a_text() -> None:
    above = "Harbour\n" * (LINES - 1)

    assert date_above(f"{above}\n26 June 2023\n{BODY}") is not None


def test_a_file_tells_its_title_and_date_and_keeps_its_text(tmp_path: Path) -> None:
    text = f"{HEADLINE}\nThe Tralee Ledger, 26 June 2023\n\n{BODY}"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    (article,) = articles([str(tmp_path / "a.txt")])

    assert isinstance(article, Article)
    assert (article.title, article.published.value, article.text) == (HEADLINE, DAY, text)


def test_the_lines_of_a_digest_have_no_titles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{HEADLINE}\n\n{BODY}", encoding="utf-8")

    assert [getattr(one, "title", "?") for one in articles([str(tmp_path / "a.txt")], split=Split.LINES)] == [
        None,
        None,
    ]


def test_what_an_article_tells_of_itself_comes_before_what_stands_above_it(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\ntitle: Told\n---\n\n# {HEADLINE}\n\n{BODY}", encoding="utf-8")

    (article,) = articles([str(tmp_path / "a.md")])

    assert isinstance(article, Article)
    assert article.title == "Told"
