"""Broken and hostile things, made here: each with a reason and the one sentence that is said about it.

Sizes are real: a bomb that is refused for its size unpacks to what it says.
"""

import gzip
import os
import socket
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .local_server import Answer, Behaviour, Handler

MB = 1024 * 1024
HTML = b"<html><body><p>Moscow denied it.</p></body></html>"
TEXT = b'{"text": "Moscow denied it."}\n'
WARC = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2023-06-26T00:00:00Z\r\n"
    "WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\n"
    "Content-Length: {length}\r\n\r\n"
)


@dataclass(frozen=True)
class Broken:
    """A file: how it is made, and what is said of it or of something in it."""

    why: str
    name: str
    make: bytes | Callable[[Path], None]
    problem: str

    def put(self, folder: Path) -> str:
        path = folder / self.name
        if isinstance(self.make, bytes):
            path.write_bytes(self.make)
        else:
            self.make(path)
        return str(path)


def large(megabytes: int, beginning: bytes = b"", filling: bytes = b"x") -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(beginning)
            for _ in range(megabytes):
                file.write(filling * (MB // len(filling)))

    return make


def bomb(megabytes: int, beginning: bytes = b"") -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with gzip.open(path, "wb", compresslevel=9) as file:
            file.write(beginning)
            for _ in range(megabytes):
                file.write(b" " * MB)

    return make


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(path.parent)  # the path of a socket has 107 characters at most
        server.bind(path.name)
        os.chdir(here)


def loop_of_folders(path: Path) -> None:
    path.mkdir()
    (path / "again").symlink_to(".")


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>
<item><description>&x;</description></item></channel></rss>"""

FILES = [
    Broken("nothing", "a.txt", b"", "holds no text; leave it out or fill it"),
    Broken("only white space", "a.txt", b" \n\t\r\n", "holds no text; leave it out or fill it"),
    Broken("only a byte order mark", "a.txt", b"\xef\xbb\xbf", "holds no text; leave it out or fill it"),
    Broken("nothing below front matter", "a.md", b"---\ntitle: x\n---\n\n", "holds no text; leave it out or fill it"),
    Broken("NUL bytes", "a.txt", b"Moscow\0denied", "holds NUL bytes, so it is no text"),
    Broken("NUL characters in UTF-16", "a.txt", "Mos\0cow".encode("utf-16"), "holds NUL characters"),
    Broken("half of a UTF-16 character", "a.txt", b"\xff\xfeM\0o", "is broken UTF-16-LE; save it again as UTF-8"),
    Broken("control characters", "a.txt", bytes(range(1, 9)) * 50, "is full of control characters"),
    Broken("a PDF", "a.txt", b"%PDF-1.7 ...", "is a PDF document, no plain text; save its text as a .txt file"),
    Broken("a picture", "a.html", b"\x89PNG\r\n\x1a\n....", "is an image, no plain text"),
    Broken(
        "a ZIP archive",
        "a.json",
        b"PK\x03\x04....",
        "is a ZIP archive or an office document, no plain text; unpack it, or save its text as a .txt file",
    ),
    Broken("a picture called a feed", "a.xml", b"GIF89a....", "is an image, no plain text"),
    Broken("text larger than any book", "a.txt", large(21), "is larger than 20 MB; split it into its articles"),
    Broken("50 MB of HTML", "a.html", large(50, b"<html>", b"<p>word</p> "), "is larger than 20 MB"),
    Broken("more elements than a page has", "a.html", b"<html>" + b"<i>" * 100_001, "has more than 100,000 elements"),
    Broken("a page without words", "a.html", b"<html><body><img src=a></body></html>", "holds no article that can be"),
    Broken("elements in elements", "a.html", b"<html>" + b"<div>" * 50_000, "holds no article that can be told"),
    Broken(
        "a page of scripts", "a.html", b"<html><script>while(1);</script></html>", "holds no article that can be told"
    ),
    Broken("a comment that never ends", "a.html", b"<html><!-- " + b"<p>x " * 999, "holds no article that can be told"),
    Broken("a line of 200 MB", "a.jsonl", large(200, TEXT + b'{"text": "'), "is longer than 20 MB, too long for an"),
    Broken("JSON cut short", "a.json", b'[{"text": "Moscow', "is broken JSON (Unterminated string starting at: line 1"),
    Broken(
        "a broken line among good ones", "a.jsonl", TEXT + b"{,}\n" + TEXT, "is broken JSON (Expecting property name"
    ),
    Broken("JSON nested deeper than sense", "a.json", b"[" * 100_000, "is JSON that is nested too deep to be articles"),
    Broken("a line of no values", "a.jsonl", TEXT + b"7\n" + TEXT, "holds no object with named values; leave it out"),
    Broken("a nested line", "a.jsonl", TEXT + b'{"a":' * 90_000 + b"\n" + TEXT, "is JSON that is nested too deep"),
    Broken("a number", "a.json", b"42", "holds no object with named values; leave it out"),
    Broken("a number of a million digits", "a.json", b"1" * MB, "is broken JSON (Exceeds the limit"),
    Broken("numbers in a list", "a.json", b"[7]", "holds no object with named values; leave it out"),
    Broken("an empty list", "a.json", b"[]", "holds no article; leave it out or fill it"),
    Broken(
        "no field for text", "a.json", b'{"id": 1, "n": 2}', "has no field for the text of an article (it has id, n)"
    ),
    Broken(
        "a fact-check", "a.json", b'{"@type": "ClaimReview", "claimReviewed": "x"}', "is a fact-check and no article"
    ),
    Broken("a field without text", "a.json", b'{"text": "", "title": "T"}', "holds no text; leave it out or fill it"),
    Broken("a text that is a number", "a.json", b'{"text": 7}', "holds no text; leave it out or fill it"),
    Broken("NUL in JSON", "a.json", b'{"text": "a\\u0000b"}', "holds NUL characters in its text; remove them"),
    Broken("half of a character", "a.json", b'{"text": "a\\ud800b"}', "holds halves of characters (lone surrogates)"),
    Broken(
        "a table without texts", "a.csv", b"id,name\n1,x\n", "is a table without a column for the texts of articles"
    ),
    Broken("a table of one line", "a.csv", b"text,date\n", "holds no article; leave it out or fill it"),
    Broken(
        "a quote that never ends",
        "a.csv",
        large(21, b'text,date\n"', b"x\n"),
        "is no table from line 2 on (field larger",
    ),
    Broken(
        "a row of a million fields", "a.csv", b"text,date\nx," + b"," * MB, "has more than 1000 fields; leave it out"
    ),
    Broken(
        "a line of 30 MB", "a.csv", large(30, b"text,date\n"), "has a line longer than 20 MB, too long for an article"
    ),
    Broken(
        "a table that turns binary", "a.csv", b"text,date\n" + b"x,\n" * 30_000 + b"\xff\xfe", "is broken text after"
    ),
    Broken("a feed without entries", "a.xml", b"<rss version='2.0'><channel/></rss>", "is a feed without entries"),
    Broken("NUL in a feed", "a.xml", b"<rss version='2.0'>\0<channel/></rss>", "holds NUL bytes, so it is no feed"),
    Broken("XML that is no feed", "a.xml", b"<?xml version='1.0'?><map><url/></map>", "is no feed that can be read"),
    Broken(
        "a feed that tells only titles",
        "a.rss",
        b"<rss><channel><item><title>T</title></item></channel></rss>",
        "has no text in its feed; --follow reads the page instead",
    ),
    Broken("a billion laughs", "a.xml", LAUGHS, "declares entities, which no feed needs and some misuse; leave it out"),
    Broken("an entity from outside", "a.xml", OUTSIDE, "declares entities, which no feed needs and some misuse"),
    Broken("a truncated compression", "a.txt.gz", gzip.compress(b"Moscow denied it." * 99)[:40], "is cut short in its"),
    Broken(
        "a broken compression", "a.txt.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\0" + b"x" * 99, "is broken in its compression"
    ),
    Broken("a bomb of text", "a.txt.gz", bomb(100), "is larger than 20 MB; split it into its articles"),
    Broken("a bomb of lines", "a.jsonl.gz", bomb(600, TEXT), "unpacks to more than 200 times its size"),
    Broken(
        "a bomb in a bomb", "a.txt.gz", gzip.compress(gzip.compress(b"x" * MB)), "is a compressed file, no plain text"
    ),
    Broken("an archive that is none", "a.warc", b"WARC/1.0\r\nbroken\r\n\r\nx", "holds no article"),
    Broken(
        "an archive cut short", "a.warc.gz", gzip.compress(WARC.format(length=999).encode())[:60], "is cut short in"
    ),
    Broken(
        "an archive of wrong lengths",
        "a.warc",
        (WARC.format(length=9) + HTML.decode() * 9).encode(),
        "is a broken archive",
    ),
    Broken(
        "a link to itself", "a.txt", lambda path: path.symlink_to(path), "cannot be read (Too many levels of symbolic"
    ),
    Broken("a folder in itself", "in", loop_of_folders, "the folder is a link to one already read; remove the link"),
    Broken("a pipe nobody writes to", "a.txt", os.mkfifo, "is a pipe, no file; pipe its text into `claims ... -`"),
    Broken("a socket", "a.txt", listening, "is a socket, no file"),
    Broken("an endless device", "a.txt", lambda path: path.symlink_to("/dev/zero"), "is a device, no file"),
    Broken("nothing at all", "a.txt", lambda _: None, "there is no such file or folder; check the path"),
]


def never_ending(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    while True:
        handler.wfile.write(b"<p>and so on " * 10_000)


def drop_by_drop(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    while not handler.server.ended.wait(0.1):
        handler.wfile.write(b"x")


def silent(handler: Handler) -> None:
    handler.server.ended.wait(10)


def cut_short(handler: Handler) -> None:
    handler.give(Answer(HTML, headers={"Content-Length": "9999", "Content-Type": "text/html"}))
    handler.close_connection = True


def nonsense(handler: Handler) -> None:
    handler.wfile.write(b"\x16\x03\x01 what?\r\n\r\n")


def packed(data: bytes, coding: str = "gzip") -> Answer:
    return Answer(data, headers={"Content-Type": "text/html", "Content-Encoding": coding})


def leads_to(address: str, status: int = 302) -> Answer:
    return Answer(status=status, headers={"Location": address})


ANSWERS: Mapping[str, tuple[Behaviour, str]] = {
    "/not-there": (Answer(status=404), "is not there (404); check the address"),
    "/gone": (Answer(status=410), "is not there any more (410)"),
    "/forbidden": (Answer(status=403), "is not given to programs (403); save the page by hand and name the file"),
    "/login": (Answer(status=401), "is only for those who log in (401)"),
    "/too-many": (Answer(status=429), "has a server that asks for fewer requests (429); try again later"),
    "/fails": (Answer(status=500), "has a server that fails (500); try again later"),
    "/teapot": (Answer(status=418), "has a server that fails (418); try again later"),
    "/in-circles": (leads_to("/in-circles"), "leads elsewhere more than 5 times; try it in a browser"),
    "/to-a-file": (leads_to("file:///etc/passwd"), "leads to file, which is not the web; check it"),
    "/to-the-cloud": (leads_to("http://169.254.169.254/keys"), "leads to an address of this machine's own link"),
    "/to-nowhere": (Answer(status=301), "leads elsewhere (301) without saying where; try it in a browser"),
    "/to-nonsense": (leads_to("http://[::1"), "has a server that broke off or gave no proper answer"),
    "/with-a-password": (leads_to("http://me:secret@127.0.0.1/"), "holds a name or password, which would be stored"),
    "/picture": (Answer(b"x", headers={"Content-Type": "image/png"}), "is image/png, which holds no article"),
    "/style": (Answer(b"x", headers={"Content-Type": "text/css"}), "is text/css, which holds no article"),
    "/pdf-called-html": (Answer(b"%PDF-1.7"), "is a PDF document, no plain text"),
    "/nothing": (Answer(b""), "holds no text; leave it out or fill it"),
    "/too-large": (Answer(b"x" * (21 * MB)), "is larger than 20 MB; fetch it by hand and name the file"),
    "/bomb": (packed(gzip.compress(b" " * (300 * MB), 1)), "is larger than 20 MB; fetch it by hand and name the file"),
    "/cut-in-its-compression": (packed(gzip.compress(HTML)[:20]), "is cut short in its compression; try again later"),
    "/broken-in-its-compression": (packed(HTML), "is broken in its compression; try again later"),
    "/strange-compression": (packed(zlib.compress(HTML), "br"), "is compressed in a way that nobody asked for (br)"),
    "/never-ending": (never_ending, "is larger than 20 MB; fetch it by hand and name the file"),
    "/drop-by-drop": (drop_by_drop, "took too long (at most 1 s); try again later"),
    "/silent": (silent, "took too long (at most 1 s); try again later"),
    "/cut-short": (cut_short, "has a server that broke off or gave no proper answer; try again later"),
    "/nonsense": (nonsense, "has a server that broke off or gave no proper answer; try again later"),
    "/closed": (Answer(HTML), "is closed to programs by its site's robots.txt; save the page by hand"),
}

ADDRESSES = {
    "http://no-such-server.invalid/": "cannot be fetched: no server is known as no-such-server.invalid",
    "http://127.0.0.1:1/": "has a server that does not answer ([Errno 111] Connection refused); try again later",
    "http:///no-server": "names no server; check it",
    "http://[::1": "is no web address",
    "ftp://files.example/a.txt": "is neither a file nor an address of the web; name a path, or an address that",
    "http://127.0.0.1:99999/": "names no server; check it",
    "http://a\x00b/": "is no web address",
    f"http://{'a' * 300}.example/": "cannot be fetched: no server is known as aaaa",
    "https://169.254.169.254/latest/meta-data": "leads to an address of this machine's own link",
}
