"""Every page before axe and on a telephone; hostile articles; nothing asked of anybody else."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

GRAVE = ("serious", "critical")
HOSTILE = "<script>alert(1)</script> \\x1b[2Jgone \\u202ekcab"
TELEPHONE = {"width": 390, "height": 844}
SMALLEST = {"width": 320, "height": 640}  # what WCAG 2.2 asks for (1.4.10 Reflow)


@pytest.fixture(scope="module", params=["light", "dark"])
def scripted(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page in which the checks themselves may run."""
    context = browser.new_context(base_url=address, color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def paths(browser: Browser, address: str) -> list[str]:
    """One page of every kind, and those of the dated and of the hostile articles."""
    context = browser.new_context(base_url=address)
    page = context.new_page()
    found = ["/claims", "/claims?text=arms&status=any&claimant=US", "/claims?country=Atlantis", "/nothing"]
    for words in ("South Africa supplied arms", "from the Tagus", "Cuba"):
        page.goto("/claims?status=any&limit=100")
        page.get_by_role("link", name=re.compile(words)).first.click()
        found.append(page.url)
        found.append(page.locator(".statement .source a").first.get_attribute("href") or "")
    context.close()
    return [*found, "/entities/country:US", "/entities/country:NR", "/countries", "/about"]


def test_axe_finds_nothing_serious(scripted: Page, paths: list[str]) -> None:
    grave = {}
    for path in paths:
        scripted.goto(path)
        violations = Axe().run(scripted).response["violations"]
        if found := [(one["id"], one["nodes"][0]["html"]) for one in violations if one["impact"] in GRAVE]:
            grave[path] = found
    assert grave == {}


@pytest.mark.parametrize("size", [TELEPHONE, SMALLEST], ids=["telephone", "smallest"])
def test_no_page_is_wider_than_a_telephone(scripted: Page, paths: list[str], size: dict[str, int]) -> None:
    scripted.set_viewport_size(size)  # type: ignore[arg-type]
    wider = {}
    for path in paths:
        scripted.goto(path)
        width = scripted.evaluate("document.documentElement.scrollWidth")
        if width > size["width"]:
            wider[path] = width
    assert wider == {}


def test_nothing_of_an_article_runs(scripted: Page, paths: list[str], address: str) -> None:
    dialogs: list[str] = []
    asked: list[str] = []
    said: list[str] = []
    scripted.on("dialog", lambda dialog: dialogs.append(dialog.message))
    scripted.on("request", lambda request: asked.append(request.url))
    scripted.on("console", lambda message: said.append(message.text))
    for path in paths:
        scripted.goto(path)
    assert dialogs == []
    assert [url for url in asked if not url.startswith(f"{address}/")] == []
    assert [text for text in said if "status of 40" not in text] == []


def test_hostile_words_are_read_as_words(scripted: Page, paths: list[str]) -> None:
    hostile = next(path for place, path in enumerate(paths) if "/articles/" in path and place == 9)
    scripted.goto(hostile)
    expect(scripted.get_by_role("heading", level=1)).to_contain_text(HOSTILE)
    expect(scripted.locator(".kicker")).to_contain_text("<b>Bold</b>")


def test_the_two_sides_differ_by_more_than_colour(scripted: Page, paths: list[str]) -> None:
    scripted.set_viewport_size({"width": 1280, "height": 900})
    scripted.goto(paths[4])
    styles = [
        scripted.locator(f".column.{side}").evaluate("one => getComputedStyle(one).borderLeftStyle")
        for side in ("allegation", "answer")
    ]
    left, right = (scripted.locator(f".column.{side}").bounding_box() for side in ("allegation", "answer"))
    assert styles == ["solid", "double"]
    assert left is not None
    assert right is not None
    assert left["x"] + left["width"] <= right["x"]


def test_paper_shows_no_way_to_click(scripted: Page, paths: list[str]) -> None:
    scripted.goto(paths[4])
    links = ("Show also what the machine only suggests", "This page as JSON")
    shown = [scripted.get_by_role("navigation").first, *(scripted.get_by_text(words) for words in links)]
    assert all(one.is_visible() for one in shown)
    scripted.emulate_media(media="print")
    assert not any(one.is_visible() for one in shown)
    assert scripted.get_by_role("heading", level=1).is_visible()
