"""The ways in: files, folders, standard input and the web turned into articles, or into the reason why not."""

from claimsdb.sources.carrier import Draft
from claimsdb.sources.digest import Split
from claimsdb.sources.intake import Found, Intake, Visit, articles, said
from claimsdb.sources.kinds import Kind
from claimsdb.sources.language import language_of
from claimsdb.sources.meter import Meter, size_of
from claimsdb.sources.page import Page, read_page
from claimsdb.sources.web import Manners, Validators

__all__ = [
    "Draft",
    "Found",
    "Intake",
    "Kind",
    "Manners",
    "Meter",
    "Page",
    "Split",
    "Validators",
    "Visit",
    "articles",
    "language_of",
    "read_page",
    "said",
    "size_of",
]
