"""Whatever an article holds is shown as text: nothing of it becomes an element, an attribute, a link or a style."""

import re
from html import unescape

import pytest

from .hostile import ARABIC, FOLLOWED, PLACES
from .sites import Answer, Site
from .test_pages import crawled, html_pages

__all__ = ["crawled"]

OUR_ELEMENTS = set(
    "a article bdi blockquote body br button caption circle code dd defs details dfn div dl dt em figcaption figure "
    "footer form h1 h2 h3 head header html input label li line link main mark meta nav ol option p path q rect section "
    "select span strong summary sup svg table tbody td text th thead title tr ul".split()
)
SHOWN = ["<script>alert(1)</script>", "onerror=alert(2)", "{{7*7}} {% raw %}", "\\x1b[2J", "\\u202e", ARABIC]
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def test_only_our_elements_stand_on_a_page(crawled: dict[str, Answer]) -> None:
    for path, answer in html_pages(crawled).items():
        page = answer.page
        assert {tag for tag, _ in page.elements} <= OUR_ELEMENTS, path
        names = {name for _, told in page.elements for name in told}
        assert not {name for name in names if name.startswith("on") or name == "style"}, path
        assert page.open_elements == [], path


def test_links_lead_nowhere_but_to_pages_and_the_web(crawled: dict[str, Answer]) -> None:
    links = {link for answer in html_pages(crawled).values() for link in answer.page.links}
    outside = {link for link in links if not link.startswith(("/", "#"))}
    assert outside == set(FOLLOWED)
    assert not any(link.startswith("//") for link in links)


def test_outside_links_tell_nothing_and_open_nothing(crawled: dict[str, Answer]) -> None:
    for answer in html_pages(crawled).values():
        outside = [told for tag, told in answer.page.elements if tag == "a" and told["href"].startswith("http")]
        assert all(set(told["rel"].split()) == {"external", "noopener", "noreferrer", "nofollow"} for told in outside)


def test_nothing_that_a_terminal_or_a_reader_obeys_goes_out(crawled: dict[str, Answer]) -> None:
    for path, answer in crawled.items():
        assert CONTROL.findall(answer.text.replace("\t", "")) == [], path


@pytest.mark.parametrize("words", SHOWN)
def test_hostile_words_are_shown(site: Site, words: str) -> None:
    pages = [site.get(link) for link in site.get("/claims?limit=100").page.links if link.startswith("/claims/")]
    assert sum(words in answer.page.text for answer in pages) >= len(PLACES)


def test_words_keep_their_direction_to_themselves(site: Site) -> None:
    """A name in a line of ours stands in an element that isolates it."""
    for link in site.get("/claims?limit=100").page.links:
        if link.startswith("/claims/"):
            text = site.get(link).text
            spots = [match.start() for match in re.finditer("alert\\(1\\)", text)]
            assert all(_isolated(text, spot) for spot in spots), link


def _isolated(text: str, spot: int) -> bool:
    """Say whether the innermost element with a direction around a place is a bdi, or a block with its own."""
    before = text[:spot]
    opened = max(before.rfind("<bdi"), before.rfind('dir="auto"'), before.rfind("<title>"))
    return opened >= 0


def test_what_is_typed_comes_back_as_text(site: Site) -> None:
    answer = site.get("/claims?text=%22%3E%3Cscript%3Ealert(8)%3C/script%3E&country=ZA")
    (typed,) = [told["value"] for tag, told in answer.page.elements if tag == "input" and told.get("name") == "text"]
    assert typed == '"><script>alert(8)</script>'
    assert "<script" not in answer.text
    refused = site.get("/claims?country=%3Cscript%3E")
    assert refused.status == 400
    assert "<script>" in unescape(refused.text)
    assert "<script>" not in refused.text
