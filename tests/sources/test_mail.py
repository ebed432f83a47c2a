"""Mails and pages that were saved as one file: which part is the article, and what is told of it."""

from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from claimsdb.article import Article
from claimsdb.sources import Intake

WORDS = "Norland denied that it had shelled the port. “It is a lie,” it said."
PAGE = f"<html><head><title>Port</title></head><body><nav>Home</nav><article><p>{WORDS * 3}</p></article></body></html>"


def mail(plain: str | None = WORDS, markup: str | None = None, **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = headers.pop("From", "The Harbour Post <news@harbour.example>")
    message["Subject"] = "Norland denies “shelling”"
    message["Date"] = headers.pop("Date", "Tue, 05 Mar 2024 23:30:00 -0800")
    if plain is not None:
        message.set_content(plain)
    if markup is not None and plain is None:
        message.set_content(markup, subtype="html")
    elif markup is not None:
        message.add_alternative(markup, subtype="html")
    message.add_attachment(b"\x89PNG", "image", "png", filename="a.png")
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


def read(data: bytes, folder: Path, name: str = "a.eml") -> Article:
    (folder / name).write_bytes(data)
    (article,) = Intake().articles([str(folder)])
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("parts", [(WORDS, None), (None, f"<p>{WORDS}</p>"), (WORDS, "<p>Read it on our page.</p>")])
def test_a_mail_is_its_text(parts: tuple[str | None, str | None], tmp_path: Path) -> None:
    article = read(mail(*parts).as_bytes(), tmp_path)
    assert article.text.strip() == WORDS
    assert (article.title, article.publisher) == ("Norland denies “shelling”", "The Harbour Post")
    assert (article.published.value, article.location) == (date(2024, 3, 5), str(tmp_path / "a.eml"))


def test_without_a_name_the_domain_of_the_sender_is_told(tmp_path: Path) -> None:
    assert read(mail(From="news@harbour.example").as_bytes(), tmp_path).publisher == "harbour.example"


@pytest.mark.parametrize("name", ["Snapshot_Content_Location", "Content_Location"])
def test_a_saved_page_is_the_page_at_its_address(name: str, tmp_path: Path) -> None:
    saved = EmailMessage()
    saved["From"], saved["Subject"], saved["Date"] = "<Saved by a browser>", "Port", "Wed, 06 Mar 2024 10:00:00 -0000"
    saved.set_content(PAGE, subtype="html")
    saved[name.replace("_", "-")] = "https://harbour.example/port"
    saved.add_related(b"\x89PNG", "image", "png")
    article = read(saved.as_bytes(), tmp_path, "a.mhtml")
    assert (article.location, article.title, article.publisher) == (
        "https://harbour.example/port",
        "Port",
        "harbour.example",
    )
    assert article.published.value is None, "the day of saving is not that of the article"
    assert article.text == WORDS * 3


BROKEN = [
    (b"Moscow denied it.", "is no mail, though it was said to be; name its kind with --as"),
    (b"Subject: x\nMIME-Version: 1.0\n\n", "is a mail without text; save what is attached to it by itself"),
    (b"MIME-Version: 1.0\nContent-Type: image/png\n\nx", "is a mail without text"),
    (b"MIME-Version: 1.0\nContent-Type: text/plain; charset=x\n\n\x00", "holds NUL bytes"),
]


@pytest.mark.parametrize(("data", "sentence"), BROKEN)
def test_what_is_no_mail_is_told(data: bytes, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(data)
    (error,) = Intake().articles([str(tmp_path)])
    assert sentence in str(error)


@pytest.mark.parametrize(
    "header", [b"From: =?x?q?=ff?= <", b"Date: never", b"From: ,@:", b"Subject: =?utf-8?b?!?=", b"From:"]
)
def test_a_broken_header_costs_no_article(header: bytes, tmp_path: Path) -> None:
    assert read(header + b"\nMIME-Version: 1.0\n\nMoscow denied it.\n", tmp_path).text == "Moscow denied it.\n"


def test_parts_in_parts_without_end_are_told(tmp_path: Path) -> None:
    parts = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000))
    (tmp_path / "a.eml").write_bytes(b"MIME-Version: 1.0\n" + parts)
    (error,) = Intake().articles([str(tmp_path)])
    assert "mail" in str(error)
