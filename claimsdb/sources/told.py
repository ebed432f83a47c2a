"""What is told about an article beside its text: by its own data, by what carries it, by the user."""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from claimsdb.article import LONGEST_ADDRESS, LONGEST_NAME, Article
from claimsdb.dates import UNKNOWN_DATE, PartialDate


@dataclass(frozen=True, slots=True)
class Told:
    """Headline, publisher, publication date and language as far as somebody tells them."""

    title: str | None = None
    publisher: str | None = None
    published: PartialDate | None = None
    language: str | None = None

    def or_else(self, other: "Told") -> "Told":
        """Return what is told here, and what `other` tells of the rest; a date without a value gives way to one."""
        dated = (self.published, other.published)
        return Told(
            title=self.title or other.title,
            publisher=self.publisher or other.publisher,
            published=next((known for known in dated if known and known.value), self.published or other.published),
            language=self.language or other.language,
        )

    def about(self, article: Article) -> Article:
        """Return the article with what is told about it; of a publisher's name no more than an index can hold."""
        return replace(
            article,
            title=self.title,
            publisher=self.publisher and self.publisher[:LONGEST_NAME].rstrip(),
            published=self.published or UNKNOWN_DATE,
            language=self.language,
        )


NOTHING_TOLD = Told()


def line_of(words: object) -> str | None:
    """Return words as one line that any database can hold, None where there are none."""
    if not isinstance(words, str):
        return None
    return " ".join(words.replace("\0", "").encode("utf-8", "replace").decode().split()) or None


def web_address_in(words: object) -> str | None:
    """Return the web address that somebody wrote down, None where it is none or longer than an index can hold."""
    line = line_of(words)
    return line if line and is_web_address(line) and len(line.encode()) <= LONGEST_ADDRESS else None


def is_web_address(name: str) -> bool:
    """Say whether a source is to be fetched and not to be opened."""
    return name.lower().startswith(("http://", "https://"))


def domain_of(location: str) -> str | None:
    """Return the site that a web address belongs to, as a publisher of last resort: "ledger.example"."""
    try:
        host = urlsplit(location).hostname if is_web_address(location) else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
