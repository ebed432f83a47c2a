"""Web archives: which of their records are pages, and by what name each goes."""

from pathlib import Path

import pytest

from claimsdb.sources import Intake, Page

PAGE = "<html><body><p>Moscow denied it.</p></body></html>"
HTML = "text/html; charset=utf-8"


def record(kind: str, address: str | None, content_type: str, *, status: str | None = "200 OK") -> str:
    """Return a record; without a status it is the page itself and no answer of a server."""
    body = PAGE if status is None else f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n{PAGE}"
    head = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        *([f"WARC-Target-URI: {address}"] if address else []),
        "WARC-Date: 2023-06-26T00:00:00Z",
        "WARC-Record-ID: <urn:uuid:1>",
        f"Content-Type: {content_type if status is None else 'application/http'}",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join([*head, "", body, "", ""])


NAMED = ("https://a.example/1", None)
RECORDS = {
    "an answer": (record("response", "https://a.example/1", HTML), NAMED, "utf-8"),
    "a page that was stored by itself": (record("resource", "https://a.example/1", HTML, status=None), NAMED, "utf-8"),
    "a type in capitals": (record("response", "https://a.example/1", "TEXT/HTML"), NAMED, None),
    "an address in brackets": (record("response", "<https://a.example/1>", HTML), NAMED, "utf-8"),
    "no address": (record("resource", None, HTML, status=None), ("a.warc", 1), "utf-8"),
    "an address that is none": (record("resource", "urn:pageinfo:1", HTML, status=None), ("a.warc", 1), "utf-8"),
    "an endless address": (record("response", f"https://a.example/{'x' * 3000}", HTML), ("a.warc", 1), "utf-8"),
}
NO_PAGES = {
    "what was asked for": record("request", "https://a.example/1", HTML, status=None),
    "a revisit": record("revisit", "https://a.example/1", HTML),
    "an answer that says no": record("response", "https://a.example/1", HTML, status="404 Not Found"),
    "an image": record("response", "https://a.example/1.png", "image/png"),
    "an image stored by itself": record("resource", "https://a.example/1.png", "image/png", status=None),
}
LAST = record("response", "https://a.example/last", HTML)


def pages(folder: Path, monkeypatch: pytest.MonkeyPatch, *records: str) -> list[Page]:
    monkeypatch.chdir(folder)
    Path("a.warc").write_bytes("".join(records).encode())
    found = list(Intake().drafts(["a.warc"]))
    assert all(isinstance(page, Page) for page in found), found
    return [page for page in found if isinstance(page, Page)]


@pytest.mark.parametrize("why", RECORDS)
def test_a_page_goes_by_its_address_or_its_number(why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, place, charset = RECORDS[why]
    page, last = pages(tmp_path, monkeypatch, written, LAST)
    assert ((page.location, page.item), page.charset, page.data) == (place, charset, PAGE.encode())
    assert last.location == "https://a.example/last"


@pytest.mark.parametrize("why", NO_PAGES)
def test_what_is_no_page_is_passed_over(why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [page.location for page in pages(tmp_path, monkeypatch, NO_PAGES[why], LAST)] == ["https://a.example/last"]
