"""What one file, answer or stream holds into drafts of articles, by its kind; feeds lead on and are read in `intake`.

Invariant: the text of an article that was written as text is the file's text from `item_start` on, so that every offset
leads back to the file. Of pages, records and feeds it is the text itself that offsets point into.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO

from claimsdb.article import Article
from claimsdb.errors import SourceEmpty, SourceError
from claimsdb.sources.archive import pages_in
from claimsdb.sources.carrier import Carrier, Draft, Places
from claimsdb.sources.digest import Split, cut
from claimsdb.sources.encoding import decode
from claimsdb.sources.fields import address_of, draft_of
from claimsdb.sources.file import read_all
from claimsdb.sources.front_matter import FrontMatter, read_front_matter
from claimsdb.sources.heading import told_above
from claimsdb.sources.kinds import Kind
from claimsdb.sources.mail import mail_in
from claimsdb.sources.page import Page
from claimsdb.sources.records import Record, json_records, line_records, table_records
from claimsdb.sources.told import NOTHING_TOLD


def drafts_in(stream: BinaryIO, kind: Kind, carrier: Carrier) -> Iterator[Draft | SourceError]:
    """Yield the articles in an unpacked stream of any kind but a feed, and why single ones cannot be read.

    Raises:
        SourceError: the whole cannot be read, or nothing after this.
    """
    return _READERS[kind](stream, carrier)


def _texts(stream: BinaryIO, carrier: Carrier) -> Iterator[Draft]:
    text = decode(read_all(stream, carrier.location), carrier.location, carrier.charset)
    return _cut(text, FrontMatter(), carrier.split, carrier)


def _markdown(stream: BinaryIO, carrier: Carrier) -> Iterator[Draft]:
    """Read front matter and text; lines that follow each other are one paragraph unless the user says otherwise."""
    text = decode(read_all(stream, carrier.location), carrier.location, carrier.charset)
    split = Split.NONE if carrier.split is Split.AUTO else carrier.split
    return _cut(text, read_front_matter(text, carrier.location), split, carrier)


def _cut(text: str, front: FrontMatter, split: Split, carrier: Carrier) -> Iterator[Draft]:
    if not text[front.end :].strip():
        raise SourceEmpty(carrier.location, "holds no text; leave it out or fill it")
    for piece in cut(text, front.end, split):
        body = text[piece.start : piece.end]
        above = told_above(body) if piece.item is None else NOTHING_TOLD
        told = front.told.or_else(above).or_else(carrier.assumed)
        yield told.about(Article(carrier.location, body, piece.item, piece.start))


def _page(stream: BinaryIO, carrier: Carrier) -> Iterator[Draft]:
    data = read_all(stream, carrier.location)
    yield Page(carrier.location, data, charset=carrier.charset, assumed=carrier.assumed)


def _archive(stream: BinaryIO, carrier: Carrier) -> Iterator[Draft | SourceError]:
    return pages_in(stream, carrier.location, carrier.assumed)


_Records = Callable[[BinaryIO, str], Iterator[Record | SourceError]]


def _from_records(read: _Records) -> "_Reader":
    def drafts(stream: BinaryIO, carrier: Carrier) -> Iterator[Draft | SourceError]:
        return _of_records(read(stream, carrier.location), carrier)

    return drafts


def _of_records(records: Iterable[Record | SourceError], carrier: Carrier) -> Iterator[Draft | SourceError]:
    places = Places(carrier.location)
    for record in records:
        if isinstance(record, SourceError):
            yield record
            continue
        try:
            yield _of_record(record, places, carrier)
        except SourceError as error:  # told of the file that is to be mended, not of the address in it
            yield type(error)(carrier.location, error.problem, record.item)


def _of_record(record: Record, places: Places, carrier: Carrier) -> Draft:
    location, item = places.place(address_of(record.values), record.item)
    return draft_of(record.values, location, item, carrier.assumed)


_Reader = Callable[[BinaryIO, Carrier], Iterator[Draft | SourceError]]
_READERS: Mapping[Kind, _Reader] = {
    Kind.TEXT: _texts,
    Kind.MARKDOWN: _markdown,
    Kind.HTML: _page,
    Kind.JSON: _from_records(json_records),
    Kind.JSONL: _from_records(line_records),
    Kind.CSV: _from_records(table_records),
    Kind.WARC: _archive,
    Kind.MAIL: mail_in,
}
