"""Every page: what stands on it, its twin, where its links lead, and the rules it goes out with."""

import json
import re
from itertools import pairwise
from urllib.parse import urldefrag, urlsplit

import pytest
from typer.testing import CliRunner

from claimsdb.cli import app
from claimsdb.queries import sample
from claimsdb.web.guard import RULES

from .sites import Answer, Site

ARMS = "supplied arms to Russia"
START = "/claims?status=any"


def page_of(site: Site, words: str) -> str:
    """Return the address of the claim with these words."""
    claims = site.get("/claims.json?status=any&limit=100").json["claims"]
    (key,) = [claim["key"] for claim in claims if words in claim["claim"]]
    return f"/claims/{key}"


@pytest.fixture(scope="session")
def crawled(site: Site) -> dict[str, Answer]:
    """Every page that links lead to, by its address without the fragment."""
    pages: dict[str, Answer] = {}
    waiting = [START, "/countries", "/about"]
    while waiting:
        path = urldefrag(waiting.pop()).url
        if path not in pages:
            pages[path] = answer = site.get(path)
            if answer.headers["content-type"].startswith("text/html"):
                waiting += [link for link in answer.page.links if link.startswith("/")]
    return pages


def html_pages(crawled: dict[str, Answer]) -> dict[str, Answer]:
    return {path: answer for path, answer in crawled.items() if answer.headers["content-type"].startswith("text/html")}


def test_the_way_in_leads_to_the_list(site: Site) -> None:
    answer = site.get("/")
    assert (answer.status, answer.headers["location"]) == (302, "/claims")


def test_every_link_leads_to_a_page(crawled: dict[str, Answer]) -> None:
    assert {path: answer.status for path, answer in crawled.items() if answer.status != 200} == {}
    kinds = {urlsplit(path).path.split("/")[1].removesuffix(".json") for path in crawled}
    assert kinds == {"claims", "entities", "articles", "countries", "about"}


def test_every_fragment_is_there(crawled: dict[str, Answer]) -> None:
    links = ((path, *urldefrag(link)) for path, answer in html_pages(crawled).items() for link in answer.page.links)
    missing = [
        (path, target, fragment)
        for path, target, fragment in links
        if fragment and fragment not in crawled[target or path].page.ids
    ]
    assert missing == []


def test_every_page_has_a_twin(crawled: dict[str, Answer]) -> None:
    for path, answer in html_pages(crawled).items():
        (twin,) = [told["href"] for tag, told in answer.page.elements if told.get("type") == "application/json"]
        assert urlsplit(twin).path == f"{urlsplit(path).path}.json", path
        assert crawled[twin].json, path


def test_no_id_comes_twice(crawled: dict[str, Answer]) -> None:
    for path, answer in html_pages(crawled).items():
        ids = answer.page.ids
        assert len(ids) == len(set(ids)), path


def test_headings_are_in_order(crawled: dict[str, Answer]) -> None:
    for path, answer in html_pages(crawled).items():
        levels = [int(tag[1]) for tag, _ in answer.page.elements if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_every_answer_bears_the_rules(site: Site, crawled: dict[str, Answer]) -> None:
    paths = ("/nothing", "/static/style.css", "/", "/claims?status=x", f"/claims?{'x' * 2000}")
    others = [site.get(path) for path in paths]
    for answer in (*crawled.values(), *others):
        assert {name: answer.headers.get(name.lower()) for name in RULES} == RULES


def test_the_twin_of_a_claim_is_what_the_command_prints(site: Site, url: str) -> None:
    twin = site.get(f"{page_of(site, ARMS)}.json").json
    printed = json.loads(CliRunner().invoke(app, ["--db", url, "show", twin["key"], "--format", "json"]).stdout)
    assert [{name: twin[name] for name in printed[0]}] == printed


def test_whom_no_article_names_is_unnamed_in_the_order_of_time_too(site: Site) -> None:
    text = site.get(page_of(site, "North Korea shipped shells")).page.text
    assert "unnamed reports alleges" in text
    assert "North Korea (KP) denial" in text


def test_both_sides_with_their_sentences(site: Site) -> None:
    text = site.get(page_of(site, ARMS)).page.text
    for words in (
        "Alleged: “[South Africa] supplied arms to Russia”",
        "“The United States has alleged that South Africa supplied arms to Russia.”",
        "“South Africa has flatly denied the allegation.”",
        "inquiry finding: rejected · September 2023",
        "Paired by the machine, because: names_the_accused; same_deed (match score 0.88)",
    ):
        assert words in text
    assert "Cairo rejected the story" not in text  # only suggested


def test_suggested_answers_stand_apart(site: Site) -> None:
    text = site.get(f"{page_of(site, ARMS)}?suggested=yes").page.text
    assert text.index("Suggested, not counted") < text.index("Cairo rejected the story.")
    assert "Egypt denied something else" not in text  # rejected by a person


def test_an_article_is_marked_in_place(site: Site) -> None:
    page = site.get(page_of(site, ARMS)).page
    (link, *_) = [link for link in page.links if "passage=" in link]
    article = site.get(urldefrag(link).url).text
    passage = re.search(r'<mark id="passage" tabindex="-1">(.*?)</mark>', article, re.DOTALL)
    assert passage is not None
    assert '<span class="cue">alleged</span>' in passage[1]
    told = re.sub("<sup.*?</sup>|<[^>]+>", "", passage[1])
    assert told == "The United States has alleged that South Africa supplied arms to Russia."


def test_the_whole_text_of_an_article_is_there(site: Site) -> None:
    page = site.get(page_of(site, ARMS)).page
    for link in {urldefrag(link).url for link in page.links if link.startswith("/articles/")}:
        address = urlsplit(link)
        twin = site.get(f"{address.path}.json?{address.query}").json
        text = site.get(link).text
        body = re.search(r'<div class="body" dir="auto">(.*?)</div>', text, re.DOTALL)
        assert body is not None
        shown = re.sub("<sup.*?</sup>|<[^>]+>", "", body[1])
        assert " ".join(shown.split()) == " ".join(twin["text"].split())


def test_dates_are_drawn(site: Site) -> None:
    page = site.get(page_of(site, ARMS)).page
    pictures = [told for tag, told in page.elements if tag == "svg"]
    assert [told["role"] for told in pictures] == ["img", "img"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("text=arms", {1}),
        ("text=%22supplied+arms%22&country=Pretoria", {1}),
        ("country=za&status=any", {1}),
        ("claimant=US&accused=ZA", {1}),
        ("status=admitted", {6}),
        ("response=no_comment&status=any", {1, 5}),
        ("text=nothingofthekind", set()),
    ],
)
def test_filters(site: Site, asked: str, expected: set[int]) -> None:
    found = site.get(f"/claims.json?{asked}").json["claims"]
    assert {claim["id"] for claim in found} - {claim["id"] for claim in found if claim["id"] > 7} == expected


def test_pages_of_a_list_hold_every_claim_once(site: Site) -> None:
    whole = [claim["id"] for claim in site.get("/claims.json?status=any&limit=100").json["claims"]]
    path, walked = "/claims?status=any&limit=3", []
    while path:
        twin = site.get(path.replace("/claims?", "/claims.json?")).json
        walked += [claim["id"] for claim in twin["claims"]]
        path = twin["next"]
    assert walked == whole == sorted(whole, reverse=True)


def test_a_number_leads_to_the_key(site: Site) -> None:
    answer = site.get("/claims/1")
    assert (answer.status, answer.headers["location"]) == (302, page_of(site, ARMS))
    twin = site.get("/claims/1.json")
    assert (twin.status, twin.headers["location"]) == (302, f"{page_of(site, ARMS)}.json")


def test_a_country_stands_for_all_who_speak_for_it(site: Site) -> None:
    told = site.get("/entities/country:EG.json").json
    assert {claim["id"] for claim in told["claims"]["location"]} == {1}
    assert site.get("/entities/country:NR").page.text.count("No claim or answer in this database") == 1


def test_who_accuses_whom(site: Site) -> None:
    pairs = site.get("/countries.json").json["pairs"]
    assert {"claimant": "US", "accused": "ZA"}.items() <= pairs[0].items()


def test_how_much_there_is(site: Site) -> None:
    told = site.get("/about.json").json
    assert told["claims"]["admitted"] == 1
    assert sum(told["claims"].values()) == len(site.get("/claims.json?status=any&limit=100").json["claims"])
    assert "There is no truth value" in site.get("/about").page.text
    assert (told["exact"], "These are estimates" in site.get("/about").page.text) == (True, False)


def test_an_estimate_is_called_one(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample, "SIZE", 2)
    assert site.get("/about.json").json["exact"] is False
    assert "These are estimates" in site.get("/about").page.text
