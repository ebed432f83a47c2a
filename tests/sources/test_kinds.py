"""What something is, told by how it begins."""

import pytest

from claimsdb.sources.kinds import Kind, kind_of, promised_by

BEGINNINGS = [
    # what it begins with, what its name promises, what it is, why
    ("Moscow denied it.", None, Kind.TEXT, "prose"),
    ("Moscow denied it.", Kind.HTML, Kind.HTML, "nothing in it speaks against its name"),
    ("---\ntitle: x\n---\n", Kind.MARKDOWN, Kind.MARKDOWN, "front matter belongs to Markdown only"),
    ("<p>One</p> in Markdown", Kind.MARKDOWN, Kind.MARKDOWN, "Markdown may begin with markup"),
    ("<!DOCTYPE html><html>", None, Kind.HTML, "a page"),
    ("\n  <!-- saved -->\n<HTML lang=en>", None, Kind.HTML, "a page with a comment above, in capitals"),
    ("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C'><html>", Kind.FEED, Kind.HTML, "XHTML called XML"),
    ("<html>", Kind.TEXT, Kind.HTML, "a page that was saved as .txt"),
    ("<3 is a heart", None, Kind.TEXT, "prose"),
    ("<?xml version='1.0'?><rss version='2.0'>", None, Kind.FEED, "RSS"),
    ("<feed xmlns='http://www.w3.org/2005/Atom'>", Kind.HTML, Kind.FEED, "Atom, whatever a server says"),
    ("<?xml version='1.0'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'>", None, Kind.FEED, "RSS 1.0"),
    ('{"text": "x"}', None, Kind.JSONL, "one object in one line"),
    ('{"text": "x"}\n{"text": "y"}\n', Kind.JSON, Kind.JSONL, "an object in each line"),
    ('{\n "text": "x"\n}', None, Kind.JSON, "one object in several lines"),
    ('[{"text": "x"}]', None, Kind.JSON, "a list of objects"),
    ("[]", None, Kind.JSON, "an empty list"),
    ("[Moscow] said so.", None, Kind.TEXT, "a bracket in prose"),
    ("{Moscow} said so.", None, Kind.TEXT, "a brace in prose"),
    ("title,text,date\n", None, Kind.CSV, "a table by the names of its columns"),
    ("Full Text;Headline\n", None, Kind.CSV, "other names, other separator"),
    ("Story, by a friend\n", None, Kind.TEXT, "prose with a comma"),
    ("id,name\n1,x", None, Kind.TEXT, "a table of something else, unless its name says that it is one"),
    ("WARC/1.0\r\n", None, Kind.WARC, "a web archive"),
    ("From: A <a@b.example>\r\nReceived: x\r\n by y\r\nMIME-Version: 1.0\r\n", None, Kind.MAIL, "a mail"),
    ("Moscow: nothing\n\nMIME-Version: 1.0\n", None, Kind.TEXT, "prose about mails"),
]


@pytest.mark.parametrize(("beginning", "promised", "kind", "why"), BEGINNINGS, ids=[row[3] for row in BEGINNINGS])
def test_kinds_are_told_by_content(beginning: str, promised: Kind | None, kind: Kind, why: str) -> None:
    assert kind_of(beginning.encode(), promised) is kind
    assert kind_of(b"\xef\xbb\xbf" + beginning.encode(), promised) is kind, "with a byte order mark"


def test_also_in_utf_16() -> None:
    assert kind_of("<html>".encode("utf-16")) is Kind.HTML


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.TXT", Kind.TEXT), ("a.warc.gz", Kind.WARC), ("in.html/a", None), ("a.gz", None), ("a.b.ndjson", Kind.JSONL)],
)
def test_names_promise(name: str, kind: Kind | None) -> None:
    assert promised_by(name) is kind
