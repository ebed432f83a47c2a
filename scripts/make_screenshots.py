"""Take the pictures of docs/web.md: every page of `claims serve`, from seeds/ and the articles of the browser tests.

Usage: python scripts/make_screenshots.py [--chromium PATH]

A picture shows a page as wide as a laptop, cut where it is very long.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "img"
SOURCES = ("tests/browser/articles", "seeds")
WIDTH, TALLEST = 1280, 1300
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")


@contextmanager
def served() -> Iterator[str]:
    """Build the database in a temporary folder and serve it; give the address."""
    with tempfile.TemporaryDirectory() as folder:
        claims = [sys.executable, "-m", "claimsdb", "--db", f"{folder}/claims.db"]
        subprocess.run([*claims, "ingest", *SOURCES], cwd=ROOT, check=True, capture_output=True)
        serving = subprocess.Popen([*claims, "serve", "--port", "0"], cwd=ROOT, stderr=subprocess.PIPE, text=True)
        said = serving.stderr.readline() if serving.stderr else ""
        address = re.search(r"http://\S+(?=/ until)", said)
        try:
            yield address[0] if address else ""
        finally:
            serving.terminate()
            serving.wait()


def take(page: "Page") -> Iterator[tuple[str, int]]:
    """Walk through the pages and take a picture of each; yield its name and size."""
    page.goto("/claims")
    yield _picture(page, "claims")
    page.goto("/claims?status=any&limit=100")
    page.get_by_role("link", name=re.compile("from the Tagus")).first.click()
    yield _picture(page, "claim")
    page.locator(".answer .source a").first.click()
    yield _picture(page, "article")
    for name, path in PATHS.items():
        page.goto(path)
        yield _picture(page, name)


PATHS = {
    "entity": "/entities/country:US",
    "countries": "/countries",
    "about": "/about",
    "refusal": "/claims?country=Georgia",
}


def _picture(page: "Page", name: str) -> tuple[str, int]:
    """Take a picture of the whole page, cut below TALLEST."""
    page.evaluate("document.activeElement.blur()")
    height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
    path = IMAGES / f"web-{name}.png"
    page.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": WIDTH, "height": height})
    return str(path.relative_to(ROOT)), path.stat().st_size


def main() -> None:
    """Take all pictures."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--chromium", default="/usr/bin/chromium", help="the browser")
    chromium = parser.parse_args().chromium
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        page = browser.new_page(base_url=address, viewport={"width": WIDTH, "height": 900})
        for name, size in take(page):
            print(f"{name}: {size // 1000} kB")
        browser.close()


if __name__ == "__main__":
    main()
