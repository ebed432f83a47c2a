"""Real files and folders into articles: offsets lead back, and a bad source never stops the good ones."""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb import errors
from claimsdb.article import Article
from claimsdb.dates import UNKNOWN_DATE
from claimsdb.sources import Split, articles
from claimsdb.terms import Precision

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, text: str = "South Africa denies it.\n") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def read(*sources: str) -> list[Article]:
    found = list(articles(sources))
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


def only_error(source: str) -> errors.SourceError:
    (found,) = articles([source])
    assert isinstance(found, errors.SourceError)
    return found


def locations(*sources: str) -> list[str]:
    return [item.location for item in articles(sources)]


def test_a_text_file_is_an_article_verbatim() -> None:
    write("a.txt", "---\r\ntitle: no front matter in plain text\r\n---\r\n\tMoscow\rdenied it.\n\n")
    assert read("a.txt") == [Article("a.txt", Path("a.txt").read_bytes().decode())]


def test_a_markdown_file_tells_about_itself() -> None:
    write("a.md", "---\ntitle: Denial\npublisher: The Ledger\npublished: June 2023\n---\n\nMoscow denied it.\n")
    (article,) = read("a.md")
    assert (article.title, article.publisher, article.published.precision) == ("Denial", "The Ledger", Precision.MONTH)
    assert (article.text, article.item_start) == ("Moscow denied it.\n", 66)


def test_paragraphs_of_markdown_are_no_digest_unless_asked() -> None:
    write("a.md", "---\n---\n" + "\n".join(["x" * 120] * 3))
    assert [article.item for article in read("a.md")] == [None]
    assert [article.item for article in articles(["a.md"], split=Split.LINES) if isinstance(article, Article)] == [
        3,
        4,
        5,
    ]


def test_what_the_user_says_fills_what_the_source_leaves_out() -> None:
    write("a.md", "---\npublisher: The Ledger\n---\nText.")
    write("b.md", "---\npublished: 2021\n---\nText.")
    found = articles(["a.md", "b.md"], published="2023-06-26", publisher="The Courier")
    told = [(item.publisher, item.published.raw) for item in found if isinstance(item, Article)]
    assert told == [("The Ledger", "2023-06-26"), ("The Courier", "2021")]


def test_a_date_of_the_user_that_cannot_be_read_stops_at_once() -> None:
    with pytest.raises(errors.UnreadableDate):
        articles(["a.txt"], published="some day")


def test_standard_input_is_named_by_its_dash() -> None:
    (article,) = articles(["-"], stdin=io.BytesIO(b"Moscow denied it."))
    assert article == Article("-", "Moscow denied it.")


def test_locations_are_as_given() -> None:
    write("in/a.txt")
    assert locations("./in//a.txt", "in/", "./in") == ["./in//a.txt", "in/a.txt", "in/a.txt"]


def test_a_folder_is_read_in_one_order_and_without_what_is_no_article() -> None:
    for name in (".hidden.txt", ".git/a.txt", "README.md", "readme.txt", "notes.pdf", "picture.png"):
        write(f"in/{name}")
    for name in ("b.txt", "B.MD", "a/z.txt", "a/b/c.txt", "c.txt", "ä.txt", "10.txt", "9.txt"):
        write(f"in/{name}")
    expected = ["in/10.txt", "in/9.txt", "in/B.MD", "in/b.txt", "in/c.txt", "in/ä.txt", "in/a/z.txt", "in/a/b/c.txt"]
    assert locations("in") == expected


@pytest.mark.parametrize("name", ["page.html", "README.md", ".hidden", "noend"])
def test_a_file_that_is_named_is_read_whatever_it_is_called(name: str) -> None:
    write(name)
    assert locations(name) == [name]


def test_the_seed_articles_are_all_read() -> None:
    found = read(str(SEEDS))
    assert len(found) == 25
    assert all(article.title and article.published == UNKNOWN_DATE for article in found)


def test_one_bad_file_among_a_hundred_is_skipped_with_its_reason() -> None:
    for number in range(100):
        write(f"in/{number:02}.txt", f"Article {number}.")
    Path("in/42.txt").write_bytes(b"\x89PNG\0\0")
    found = list(articles(["in"]))
    assert len(found) == 100
    assert [str(item) for item in found if isinstance(item, errors.SourceError)] == [
        "in/42.txt: is an image, no plain text; save its text as a .txt file"
    ]


def test_a_name_that_is_no_utf8_becomes_one_that_can_be_stored() -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    write(name)
    (article,) = read(name)
    assert article.location == r"caf\xe9.txt"
    assert article.key


class TestRefusals:
    """What the names of sources can be wrong in; what is in them stands in `broken.py`."""

    def test_missing(self) -> None:
        assert str(only_error("no.txt")) == "no.txt: there is no such file or folder; check the path"
        assert isinstance(only_error("no/such/folder/a.txt"), errors.SourceMissing)
        assert isinstance(only_error("a\0b"), errors.SourceMissing)
        assert str(only_error("")) == "'': names nothing; give a file, a folder or a web address"

    def test_below_a_file(self) -> None:
        write("a.txt")
        assert isinstance(only_error("a.txt/b.txt"), errors.SourceMissing)

    def test_folder_without_articles(self) -> None:
        write("in/picture.png")
        assert str(only_error("in")) == (
            "in: the folder holds no file of articles (.txt, .md, .markdown, .html, .htm, .xhtml, .json, .jsonl, "
            ".ndjson, .csv, .tsv, .rss, .atom, .rdf, .xml, .warc, .eml, .mht, .mhtml); name other files one by one"
        )

    def test_pipe_in_a_folder(self) -> None:
        Path("in").mkdir()
        os.mkfifo("in/p.txt")
        assert isinstance(only_error("in"), errors.SourceUnreadable)

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_no_permission(self) -> None:
        write("in/a.txt").chmod(0)
        write("in/b/c.txt")
        Path("in/b").chmod(0)
        kinds = [type(item) for item in articles(["in"])]
        Path("in/b").chmod(0o700)
        assert kinds == [errors.SourceUnreadable, errors.SourceUnreadable]

    def test_closed_standard_input(self) -> None:
        assert str(only_error("-")) == "-: standard input is closed; name a file instead"


ANY_TEXT = st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"]), max_size=400)


@given(body=ANY_TEXT, title=st.text(st.characters(categories=["L"]), max_size=10), split=st.sampled_from(Split))
def test_offsets_lead_back_to_the_file(
    tmp_path_factory: pytest.TempPathFactory, body: str, title: str, split: Split
) -> None:
    folder = tmp_path_factory.mktemp("offsets", numbered=True)
    for name, whole in (("a.md", f"---\ntitle: x{title}\n---\n{body}"), ("a.txt", body)):
        (folder / name).write_bytes(whole.encode())
        for article in articles([str(folder / name)], split=split):
            if isinstance(article, Article):
                assert article.text == whole[article.item_start :][: len(article.text)]
                assert (article.item is None) <= (article.text == whole[article.item_start :])
