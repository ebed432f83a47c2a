"""A mail (.eml), or a page that a browser saved as one file (.mhtml), into its article; attachments are left out."""

from collections.abc import Iterator
from email import message_from_binary_file, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr
from io import BytesIO
from typing import BinaryIO

from claimsdb.article import Article
from claimsdb.errors import SourceEmpty, SourceFormat
from claimsdb.sources.carrier import Carrier, Draft
from claimsdb.sources.encoding import decode
from claimsdb.sources.file import read_all
from claimsdb.sources.page import Page
from claimsdb.sources.published import published_as_told
from claimsdb.sources.told import Told, line_of, web_address_in


def mail_in(stream: BinaryIO, carrier: Carrier) -> Iterator[Draft]:
    """Read a mail: its plain text before its markup. A saved page is the page at the address it was saved from.

    Raises:
        SourceFormat: it is no mail.
        SourceEmpty: there is no text in it.
        SourceBinary, SourceEncoding: its text is none.
    """
    message = _parsed(read_all(stream, carrier.location), carrier.location)
    body = message.get_body(("plain", "html"))
    data = body.get_payload(decode=True) if body is not None else None
    if body is None or not isinstance(data, bytes) or not data.strip():
        raise SourceEmpty(carrier.location, "is a mail without text; save what is attached to it by itself")
    address = _address(message, body)
    charset = body.get_content_charset()
    if address is not None:  # its date and subject are those of the saving
        yield Page(address, data, charset=charset, assumed=carrier.assumed)
    elif body.get_content_subtype() == "html":
        yield Page(carrier.location, data, None, charset, _told(message), carrier.assumed, whole=False)
    else:
        text = decode(data, carrier.location, charset)
        yield _told(message).or_else(carrier.assumed).about(Article(carrier.location, text))


def _parsed(data: bytes, location: str) -> EmailMessage:
    try:
        message = message_from_binary_file(BytesIO(data), policy=policy.default)
    except (ValueError, LookupError, AttributeError, RecursionError) as error:
        raise SourceFormat(location, "is a broken mail; save its text") from error
    if not message.keys():
        raise SourceFormat(location, "is no mail, though it was said to be; name its kind with --as")
    return message


def _address(message: EmailMessage, body: MIMEPart) -> str | None:
    """Return from where a page was saved, None of what came as a mail."""
    named = (_header(message, "Snapshot-Content-Location"), _header(body, "Content-Location"))
    return next(filter(None, map(web_address_in, named)), None)


def _told(message: EmailMessage) -> Told:
    """Return what a mail tells: its subject, its day, and its sender by name or else by domain."""
    name, address = parseaddr(_header(message, "From") or "")
    day = _header(message, "Date")
    return Told(
        title=_header(message, "Subject"),
        publisher=line_of(name) or line_of(address.rpartition("@")[2]),
        published=published_as_told(day) if day else None,
    )


def _header(message: MIMEPart, name: str) -> str | None:
    try:
        value = message[name]
    except Exception:  # the parser stumbles over some that are broken, each time in another way
        return None
    return None if value is None else line_of(str(value))
