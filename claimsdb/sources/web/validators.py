"""What a server gives to recognise an unchanged page by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Validators:
    """ETag and Last-Modified of an answer, to be sent back with the next request."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        """Say whether there is anything to recognise by."""
        return bool(self.etag or self.last_modified)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of a conditional request."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in named.items() if value}


NO_VALIDATORS = Validators()
