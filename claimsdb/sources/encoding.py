"""Bytes into text: UTF-8, UTF-16 or UTF-32 by their marks, UTF-8 by its shape, anything else by its statistics.

The text is verbatim: newlines stay as they are, only a byte order mark is dropped. PostgreSQL cannot hold NUL
characters, so a text with one is refused.
"""

import codecs
import re

from claimsdb.errors import SourceBinary, SourceEncoding

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ZIP = b"PK\x03\x04"
_FORMATS = {
    b"%PDF-": "a PDF document",
    _ZIP: "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    rb"{\rtf": "a rich text document",
    b"\x1f\x8b": "a compressed file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
}
_SAMPLE = 65_536
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # all but white space
_CONTROLS_IN_TEXT = 0.1
_WESTERN = "cp1252"


def decode(data: bytes, location: str, charset: str | None = None) -> str:
    """Return the text that the bytes of a file stand for.

    Args:
        data: the whole file.
        location: how errors call it.
        charset: its encoding as somebody declares it; a mark in the file itself is believed first.

    Raises:
        SourceBinary: they are no text, or hold NUL characters.
        SourceEncoding: they fit no encoding.
    """
    refuse_formats(data, location)
    mark, codec = _mark(data) or (b"", _known(charset) or _codec(data, location))
    try:
        text = data[len(mark) :].decode(codec)
    except UnicodeDecodeError as error:
        raise SourceEncoding(location, f"is broken {codec.upper()}; save it again as UTF-8") from error
    _refuse_controls(text, location)
    return text


def codec_of(beginning: bytes, location: str) -> str:
    """Name the codec that reads a long file that begins like this, its mark included.

    Raises:
        SourceBinary: it is no text.
        SourceEncoding: it fits no encoding.
    """
    refuse_formats(beginning, location)
    mark, codec = _mark(beginning) or (b"", _codec(whole_characters(beginning), location))
    if not mark:
        return codec
    return "utf-8-sig" if codec == "utf-8" else codec.removesuffix("-le").removesuffix("-be")


def unmarked(beginning: bytes) -> str:
    """Return a beginning as text to look for signs in, whatever its encoding; never to be kept."""
    mark, codec = _mark(beginning) or (b"", "utf-8")
    return beginning[len(mark) :].decode(codec, "replace")


def whole_characters(data: bytes) -> bytes:
    """Return the bytes without the part of a UTF-8 character that was cut at their end."""
    for cut in range(1, min(4, len(data))):
        if data[-cut] >= 0xC0:
            return data[:-cut]
        if data[-cut] < 0x80:
            return data
    return data


def refuse_formats(data: bytes, location: str) -> None:
    """Raise SourceBinary for bytes that begin like a document, an archive or an image."""
    for beginning, name in _FORMATS.items():
        if data.startswith(beginning):
            first = "unpack it, or " if beginning == _ZIP else ""
            raise SourceBinary(location, f"is {name}, no plain text; {first}save its text as a .txt file")


def _refuse_controls(text: str, location: str) -> None:
    if "\0" in text:
        raise SourceBinary(location, "holds NUL characters, so it is no plain text; save it again as UTF-8")
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > _CONTROLS_IN_TEXT * len(sample):
        raise SourceBinary(location, "is full of control characters, so it is no plain text; name the text file itself")


def _known(charset: str | None) -> str | None:
    """Return the codec of a declared encoding; "latin-1" means Windows-1252 on the web, and unknown names nothing."""
    try:
        codec = codecs.lookup((charset or "").strip()).name
    except (LookupError, ValueError):
        return None
    return _WESTERN if codec in ("iso8859-1", "ascii") else codec


def _mark(data: bytes) -> tuple[bytes, str] | None:
    return next((entry for entry in _MARKS if data.startswith(entry[0])), None)


def _codec(data: bytes, location: str) -> str:
    """Name the encoding of bytes without a mark."""
    if b"\0" in data:
        return _unmarked_utf16(data, location)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, location)
    return "utf-8"


def _unmarked_utf16(data: bytes, location: str) -> str:
    """Name the byte order of English UTF-16, where nearly every other byte is NUL and the rest are not."""
    for first, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        high, low = data[first::2], data[1 - first :: 2]
        if len(high) == len(low) and high.count(0) > 0.8 * len(high) and 0 not in low:
            return codec
    raise SourceBinary(location, "holds NUL bytes, so it is no text; name the text file itself")


def _guessed(data: bytes, location: str) -> str:
    """Ask the statistics; of equally likely encodings take the one that most English text is in."""
    import charset_normalizer

    matches = charset_normalizer.from_bytes(data)
    best = matches.best()
    if best is None:
        raise SourceEncoding(location, "is in no encoding that can be told; save it again as UTF-8")
    likely = [match for match in matches if match.chaos <= best.chaos]
    if any(_WESTERN in match.could_be_from_charset for match in likely):
        return _WESTERN
    return best.encoding
