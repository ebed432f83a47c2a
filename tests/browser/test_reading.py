"""What a reader does, in a real browser that runs no script: with the mouse, then with the keyboard alone."""

import json
import re

from playwright.sync_api import Locator, Page, expect

ALLEGED = re.compile("South Africa supplied arms to Russia")


def test_from_a_word_to_both_sides_and_back(page: Page) -> None:
    page.goto("/")
    page.get_by_label("Words").fill("arms")
    page.get_by_role("button", name="Show").click()
    page.get_by_role("link", name=ALLEGED).first.click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("South Africa supplied arms to Russia")
    allegation = page.get_by_role("region", name="The allegation")
    answers = page.get_by_role("region", name="The answers")
    expect(allegation.get_by_role("heading", level=3).first).to_contain_text("United States (US)")
    expect(allegation.get_by_role("blockquote").first).to_contain_text("has alleged")
    expect(answers.get_by_role("heading", level=3).first).to_contain_text("South Africa")
    expect(answers).to_contain_text("because:")
    dispute = page.url

    allegation.locator(".source a").first.click()
    passage = page.locator("#passage")
    expect(passage).to_be_in_viewport()
    expect(passage).to_contain_text("South Africa supplied arms to Russia")
    expect(passage.locator(".cue")).to_have_count(1)

    page.go_back()
    expect(page).to_have_url(dispute)
    page.get_by_role("link", name="Disputes").click()
    page.get_by_label("Status").select_option("unanswered")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".entry .standing").first).to_have_text("unanswered")
    expect(page.locator(".entry .standing.disputed")).to_have_count(0)

    page.goto(dispute)
    page.get_by_role("definition").get_by_role("link", name="South Africa").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("South Africa (ZA)")
    expect(page.get_by_role("heading", name="Claims against")).to_be_visible()

    page.goto(dispute)
    page.get_by_role("link", name="This page as JSON").click()
    twin = json.loads(page.locator("pre").inner_text())
    assert dispute.endswith(twin["key"])
    assert [claimant["country"] for claimant in twin["claimants"]] == ["US"]


def test_the_keyboard_is_enough(page: Page) -> None:
    page.goto("/claims")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Words")).to_be_focused()
    page.keyboard.type("arms")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("text=arms"))
    _tab_to(page, page.get_by_role("link", name=ALLEGED).first)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("South Africa supplied arms to Russia")
    _tab_to(page, page.get_by_role("region", name="The allegation").locator(".source a").first)
    page.keyboard.press("Enter")
    expect(page.locator("#passage")).to_be_in_viewport()
    _tab_to(page, page.get_by_role("link", name=ALLEGED).first)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("South Africa supplied arms to Russia")
    _tab_to(page, page.get_by_role("link", name="Who accuses whom"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Who accuses whom")


def _tab_to(page: Page, link: Locator) -> None:
    """Press the tabulator until a link has the focus."""
    address, focus = link.get_attribute("href"), page.locator(":focus")
    for _ in range(150):
        page.keyboard.press("Tab")
        if focus.count() and focus.get_attribute("href") == address:
            return
    raise AssertionError(f"the keyboard does not reach {address}")
