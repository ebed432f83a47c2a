"""Bytes into text: every encoding an article may come in, and what is refused."""

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.errors import SourceBinary, SourceEncoding, SourceError
from claimsdb.sources.encoding import codec_of, decode

PROSE = "“We deny it,” the café owner said — naïvely.\r\nMoscow’s answer: no.\n"


@pytest.mark.parametrize(
    "data",
    [
        PROSE.encode("utf-8"),
        PROSE.encode("utf-8-sig"),
        PROSE.encode("utf-16"),
        codecs.BOM_UTF16_BE + PROSE.encode("utf-16-be"),
        PROSE.encode("utf-32"),
        PROSE.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big end first", "utf-32", "windows-1252"],
)
def test_text_is_verbatim(data: bytes) -> None:
    assert decode(data, "a.txt") == PROSE


TABLE = "text,date\nCafé — naïvely: “so… 𝄞”,2023\n" * 50


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_long_file_is_read_by_the_codec_that_its_beginning_tells(codec: str) -> None:
    table = TABLE.replace("𝄞", "") if codec == "cp1252" else TABLE
    data = table.encode(codec)
    assert {data.decode(codec_of(data[:end], "a.csv")) for end in range(1000, 1050)} == {table}


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_english_utf16_is_known_without_its_mark(codec: str) -> None:
    assert decode("South Africa denies it.\n".encode(codec), "a.txt") == "South Africa denies it.\n"


def test_other_alphabets_are_told_by_their_statistics() -> None:
    text = "Министр отверг обвинения в поставках оружия. " * 4
    assert decode(text.encode("cp1251"), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "error", "sentence"),
    [
        (b"a\0b", SourceBinary, "a.txt: holds NUL bytes, so it is no text; name the text file itself"),
        (b"a\0\0\0" * 9, SourceBinary, "a.txt: holds NUL bytes, so it is no text; name the text file itself"),
        (
            "a\0b".encode("utf-16"),
            SourceBinary,
            "a.txt: holds NUL characters, so it is no plain text; save it again as UTF-8",
        ),
        (b"%PDF-1.7 ...", SourceBinary, "a.txt: is a PDF document, no plain text; save its text as a .txt file"),
        (
            bytes(range(1, 32)),
            SourceBinary,
            "a.txt: is full of control characters, so it is no plain text; name the text file itself",
        ),
        (b"\xff\xfea", SourceEncoding, "a.txt: is broken UTF-16-LE; save it again as UTF-8"),
        (b"\xef\xbb\xbf\xff", SourceEncoding, "a.txt: is broken UTF-8; save it again as UTF-8"),
        (
            bytes(byte for byte in range(128, 256) for _ in range(3)),
            SourceEncoding,
            "a.txt: is in no encoding that can be told; save it again as UTF-8",
        ),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, error: type[SourceError], sentence: str) -> None:
    with pytest.raises(error) as caught:
        decode(data, "a.txt")
    assert str(caught.value) == sentence


@given(st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cc", "Cs"])))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text


@given(st.binary(max_size=300))
def test_bytes_are_text_without_nul_or_an_error_of_ours(data: bytes) -> None:
    with suppress(SourceError):
        assert "\0" not in decode(data, "a.txt")
