"""Sources named by the user into drafts of articles, in the order named; what cannot be read comes out as its error."""

import io
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from claimsdb.article import LONGEST_ADDRESS, Article
from claimsdb.errors import SourceEmpty, SourceError, SourceFormat, SourceMissing, SourceUnreadable
from claimsdb.sources.carrier import Carrier, Draft, Places
from claimsdb.sources.digest import Split
from claimsdb.sources.encoding import refuse_formats
from claimsdb.sources.file import location_of, opened, peeked, read_all, unpacked
from claimsdb.sources.folder import files_in
from claimsdb.sources.kinds import MEDIA_TYPES, SAMPLE, Kind, kind_of, promised_by
from claimsdb.sources.meter import Meter
from claimsdb.sources.page import Page, read_page
from claimsdb.sources.published import read_published
from claimsdb.sources.told import NOTHING_TOLD, Told, is_web_address, line_of
from claimsdb.sources.web import NO_VALIDATORS, Manners, Validators
from claimsdb.terms import PublicationBasis

if TYPE_CHECKING:
    from claimsdb.sources.feed import Entry
    from claimsdb.sources.web.web import Web

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Visit:
    """A web address that was read to its end.

    Attributes:
        address: as it was asked for.
        validators: what to recognise it by.
        changed: whether there was anything new.
        is_page: whether it is one article, and not a list of them.
    """

    address: str
    validators: Validators = NO_VALIDATORS
    changed: bool = True
    is_page: bool = True


Found = Draft | Visit | SourceError
Remembered = Callable[[str], Validators | None]


def said(published: str | None, publisher: str | None) -> Told:
    """Return what the user says of articles that do not tell it themselves.

    Raises:
        UnreadableDate: `published` is no date.
    """
    date = read_published(published, PublicationBasis.USER) if published else None
    return Told(publisher=line_of(publisher), published=date)


def articles(
    sources: Sequence[str],
    *,
    split: Split = Split.AUTO,
    published: str | None = None,
    publisher: str | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | SourceError]:
    """Read every source and yield its articles; a source that cannot be read yields its error and the rest goes on.

    Args:
        sources: paths of files and folders, web addresses; "-" is standard input.
        split: whether the lines of a text file are articles of their own.
        published: date of the articles that do not tell their own.
        publisher: publisher of the articles that do not name their own.
        stdin: what "-" reads.

    Raises:
        UnreadableDate: `published` is no date; at once, before anything is read.
    """
    return Intake(split=split, assumed=said(published, publisher), stdin=stdin).articles(sources)


@dataclass(frozen=True, slots=True)
class Intake:
    """How to read sources, and what to assume of articles that do not say.

    Attributes:
        split: whether the lines of a text file are articles of their own.
        kind: the kind of every source, when the user knows better than the sources.
        assumed: what the user says of the articles.
        follow: whether the pages that feeds point to are read in place of what the feeds carry.
        manners: how to behave on the web.
        stdin: what "-" reads.
        meter: counts what is read of files.
    """

    split: Split = Split.AUTO
    kind: Kind | None = None
    assumed: Told = NOTHING_TOLD
    follow: bool = False
    manners: Manners = field(default_factory=Manners)
    stdin: BinaryIO | None = None
    meter: Meter = field(default_factory=Meter)

    def articles(self, sources: Sequence[str]) -> Iterator[Article | SourceError]:
        """Yield the articles of all sources, and why the others cannot be read."""
        for found in self.drafts(sources):
            if not isinstance(found, Visit):
                yield _finished(found)

    def drafts(self, sources: Sequence[str], remembered: Remembered = lambda _: None) -> Iterator[Found]:
        """Yield the drafts of all sources, why others cannot be read, and which web addresses were read to the end.

        Args:
            sources: as the user named them.
            remembered: what is known of an earlier visit to a web address.
        """
        with closing(_Walk(self, remembered)) as walk:
            for found in chain.from_iterable(map(walk.through, sources)):
                if not isinstance(found, Visit) or not found.changed:
                    self.meter.mark()
                yield found


class _Walk:
    """One way through all sources."""

    def __init__(self, intake: Intake, remembered: Remembered) -> None:
        self._intake = intake
        self._remembered = remembered
        self._opened: Web | None = None

    def through(self, source: str) -> Iterator[Found]:
        """Yield what a source holds, its error last when it breaks off."""
        if not source:  # as a path it would be the folder where the program runs
            return iter([SourceMissing("''", "names nothing; give a file, a folder or a web address")])
        if is_web_address(source):
            return _with_error(self._address(source))
        if source == STDIN:
            return _with_error(self._standard_input())
        if _is_folder(Path(source)):
            return self._folder(Path(source))
        return _with_error(self._file(source))

    def close(self) -> None:
        """Leave the web."""
        if self._opened:
            self._opened.close()

    @property
    def _web(self) -> "Web":
        from claimsdb.sources.web.web import Web

        if self._opened is None:
            self._opened = Web(self._intake.manners)
        return self._opened

    def _folder(self, folder: Path) -> Iterator[Found]:
        for name in files_in(folder):
            yield from [name] if isinstance(name, SourceError) else _with_error(self._file(name))

    def _file(self, name: str) -> Iterator[Found]:
        location = _short(location_of(name))
        with opened(Path(name), location) as stream, self._intake.meter.reading(stream):
            yield from self._stream(stream, self._carrier(location), promised_by(name))

    def _standard_input(self) -> Iterator[Found]:
        if self._intake.stdin is None:
            raise SourceUnreadable(STDIN, "standard input is closed; name a file instead")
        yield from self._stream(self._intake.stdin, self._carrier(STDIN), None)

    def _address(self, name: str) -> Iterator[Found]:
        """Fetch an address; it counts as visited when the last of what it holds was passed on.

        A feed whose pages are followed is always read, for they may have changed where it has not.
        """
        address = _short(location_of(name))
        answer = self._web.get(address, None if self._intake.follow else self._remembered(address))
        if answer is None:
            yield Visit(address, changed=False)
            return
        carrier = self._carrier(address, answer.charset)
        is_page = False
        for found in self._stream(io.BytesIO(answer.data), carrier, MEDIA_TYPES.get(answer.media_type)):
            is_page = isinstance(found, Draft) and (found.location, found.item) == (address, None)
            yield found
        if is_page or not self._intake.follow:
            yield Visit(address, answer.validators, is_page=is_page)

    def _stream(self, packed: BinaryIO, carrier: Carrier, promised: Kind | None) -> Iterator[Found]:
        """Yield what a stream holds, whatever its kind; one that holds nothing is an error."""
        from claimsdb.sources.drafts import drafts_in

        beginning, stream = peeked(unpacked(packed, carrier.location), SAMPLE)
        refuse_formats(beginning, carrier.location)
        kind = self._intake.kind or kind_of(beginning, promised)
        found = self._feed(stream, carrier) if kind is Kind.FEED else drafts_in(stream, kind, carrier)
        first = next(found, None)
        if first is None:
            raise SourceEmpty(carrier.location, "holds no article; leave it out or fill it")
        yield first
        yield from found

    def _feed(self, stream: BinaryIO, carrier: Carrier) -> Iterator[Found]:
        from claimsdb.sources.feed import entries_of

        places = Places(carrier.location)
        for item, entry in enumerate(entries_of(read_all(stream, carrier.location), carrier.location), start=1):
            if self._intake.follow and entry.address:
                yield from _with_error(self._followed(entry, entry.address, carrier))
            else:
                yield _as_carried(entry, *places.place(entry.address, item), carrier)

    def _followed(self, entry: "Entry", address: str, carrier: Carrier) -> Iterator[Found]:
        """Read the page that an entry points to."""
        answer = self._web.get(address, self._remembered(address))
        if answer is None:
            yield Visit(address, changed=False)
            return
        if kind_of(answer.data[:SAMPLE], MEDIA_TYPES.get(answer.media_type)) is not Kind.HTML:
            raise SourceFormat(address, "is no web page, though a feed points to it; name it by itself")
        yield Page(address, answer.data, None, answer.charset, entry.told, carrier.assumed)
        yield Visit(address, answer.validators)

    def _carrier(self, location: str, charset: str | None = None) -> Carrier:
        return Carrier(location, charset, self._intake.assumed, self._intake.split)


def _as_carried(entry: "Entry", location: str, item: int | None, carrier: Carrier) -> Found:
    try:
        return entry.draft(location, item, carrier.assumed)
    except SourceError as error:
        return error.at(item)


def _with_error(found: Iterator[Found]) -> Iterator[Found]:
    try:
        yield from found
    except SourceError as error:
        yield error


def _finished(found: Draft | SourceError) -> Article | SourceError:
    try:
        return read_page(found) if isinstance(found, Page) else found
    except SourceError as error:
        return error


def _short(location: str) -> str:
    """Return a location that can be stored and found again.

    Raises:
        SourceUnreadable: it is longer than an index can hold.
    """
    if len(location.encode()) > LONGEST_ADDRESS:
        problem = f"has a path or an address of more than {LONGEST_ADDRESS:,} bytes; give the file a shorter one"
        raise SourceUnreadable(f"{location[:80]}...", problem)
    return location


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):  # reading it as a file tells the user what is wrong
        return False
