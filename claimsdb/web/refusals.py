"""What a site says instead of a page: a status of HTTP, a heading and one sentence that says what to do next."""

from http import HTTPStatus

from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.exceptions import HTTPException

from claimsdb.errors import ClaimsError, NotFound, TookTooLong, UsageError

_HEADINGS = {
    HTTPStatus.BAD_REQUEST: "This cannot be read",
    HTTPStatus.NOT_FOUND: "There is nothing here",
    HTTPStatus.METHOD_NOT_ALLOWED: "Only reading is possible",
    HTTPStatus.GONE: "This was removed",
    HTTPStatus.REQUEST_URI_TOO_LONG: "This is too long",
    HTTPStatus.MISDIRECTED_REQUEST: "This is another address",
    HTTPStatus.SERVICE_UNAVAILABLE: "Not now",
    HTTPStatus.INTERNAL_SERVER_ERROR: "This should not happen",
}
_SENTENCES = {
    HTTPStatus.NOT_FOUND: "No page has this address; begin with the list of disputes.",
    HTTPStatus.METHOD_NOT_ALLOWED: "Pages can be read here, nothing can be sent.",
    HTTPStatus.INTERNAL_SERVER_ERROR: "The program failed on this page; whoever runs it finds the reason in its log.",
}


class Refusal(Exception):
    """No page, and why."""

    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        self.status = status
        self.sentence = sentence
        super().__init__(sentence)

    @property
    def heading(self) -> str:
        """Two or three words that say it all."""
        return _HEADINGS.get(self.status, self.status.phrase)


class Moved(Exception):
    """The page has another address: for good, or as it happens to be called here."""

    def __init__(self, path: str, *, for_good: bool) -> None:
        self.path = path
        self.status = HTTPStatus.MOVED_PERMANENTLY if for_good else HTTPStatus.FOUND
        super().__init__(path)


def missing(what: str) -> Refusal:
    """Say that something is not there and never was."""
    return Refusal(HTTPStatus.NOT_FOUND, f"There is no such {what} in this database; look for it in the list.")


def removed(what: str) -> Refusal:
    """Say that something was there."""
    return Refusal(HTTPStatus.GONE, f"This {what} was in the database and has been removed by its editors.")


def unreadable(problem: str) -> Refusal:
    """Say that something in the address means nothing."""
    return Refusal(HTTPStatus.BAD_REQUEST, problem)


def of_error(error: Exception) -> Refusal:
    """Return what a site says about an error."""
    if isinstance(error, Refusal):
        return error
    if isinstance(error, HTTPException):
        status = HTTPStatus(error.status_code)
        return Refusal(status, _SENTENCES.get(status, f"{status.phrase}."))
    if isinstance(error, ClaimsError):
        return Refusal(_status_of(error), _sentence_of(error))
    if isinstance(error, NoConnection):
        return Refusal(HTTPStatus.SERVICE_UNAVAILABLE, "Too many are reading at the moment; try again in a while.")
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return Refusal(status, _SENTENCES[status])


def _status_of(error: ClaimsError) -> HTTPStatus:
    if isinstance(error, UsageError):
        return HTTPStatus.BAD_REQUEST
    return HTTPStatus.NOT_FOUND if isinstance(error, NotFound) else HTTPStatus.SERVICE_UNAVAILABLE


def _sentence_of(error: ClaimsError) -> str:
    """Return the sentence of an error; one about the database names its file, which is no reader's business."""
    if isinstance(error, UsageError):
        sentence = str(error)
        return f"{sentence[:1].upper()}{sentence[1:]}{'' if sentence.endswith('?') else '.'}"
    if isinstance(error, TookTooLong):
        return "The database took too long over this page and was stopped; ask for less, or for something else."
    return "The database cannot be read at the moment; try again in a while."
