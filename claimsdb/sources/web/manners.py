"""How we behave towards the servers of others, and how much of them we put up with."""

from dataclasses import dataclass

from claimsdb import __version__

AGENT = "claimsdb"
"""The name that robots.txt may address."""

USER_AGENT = f"{AGENT}/{__version__} (reads articles for fact-checking; obeys robots.txt)"


@dataclass(frozen=True, slots=True)
class Manners:
    """Limits of what is asked and taken.

    Attributes:
        delay: seconds between two requests to one host, more if its robots.txt asks for more.
        longest_delay: the most that a robots.txt or a busy server can ask for.
        tries: how often a server is asked that is busy or fails.
        back_off: seconds before the second try; twice as many before each further one.
        patience: seconds to wait for a sign of life.
        seconds: for one answer as a whole.
        redirects: how often an answer may lead elsewhere.
        private: whether addresses of private networks and of this machine may be asked.
    """

    delay: float = 1.0
    longest_delay: float = 60.0
    tries: int = 3
    back_off: float = 2.0
    patience: float = 20.0
    seconds: float = 60.0
    redirects: int = 5
    private: bool = False
