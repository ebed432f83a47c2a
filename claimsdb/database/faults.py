"""The one place where errors of the database drivers become ours: one sentence that says what to do next."""

import sqlite3
from collections.abc import Callable

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from claimsdb.errors import (
    ClaimsError,
    DatabaseError,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseReadOnly,
    DependentViews,
    NotOurDatabase,
    ServerUnreachable,
    TookTooLong,
    UsageError,
)

Fault = Callable[[str, str], ClaimsError]


def translate(engine: Engine, name: str) -> None:
    """Let driver errors of `engine` arrive as ours, calling the database `name`."""

    def _raise_ours(context: ExceptionContext) -> None:
        ours = of_driver_error(context.original_exception, name)
        if ours is not None:
            raise ours from context.original_exception

    event.listen(engine, "handle_error", _raise_ours)


def of_driver_error(error: BaseException, name: str) -> ClaimsError | None:
    """Return our error for one of a driver, or None for a mistake of the program that must stay visible."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
        fault = _SQLITE.get(code)
    elif isinstance(error, OverflowError):
        fault = _too_large
    else:
        fault = _server_fault(error)
    return None if fault is None else fault(name, str(error).strip().split("\n")[0])


def _server_fault(error: BaseException) -> Fault | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        return _unreachable if type(error).__name__ in ("OperationalError", "ConnectionTimeout") else None
    return _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])


def _locked(name: str, _detail: str) -> DatabaseError:
    return DatabaseLocked(f"{name} is being written by another program; try again when that one is done")


def _read_only(name: str, _detail: str) -> DatabaseError:
    return DatabaseReadOnly(f"{name} may not be written; open a copy or ask its owner for permission")


def _forbidden(name: str, detail: str) -> DatabaseError:
    return DatabaseReadOnly(
        f"{name} does not let this user do that ({detail}); connect as its owner to change something, "
        "or let the owner run `claims db grant-reader` for who is to read"
    )


def _not_ours(name: str, _detail: str) -> DatabaseError:
    return NotOurDatabase(f"{name} is no SQLite database; name another file with --db")


def _missing(name: str, _detail: str) -> DatabaseError:
    return DatabaseMissing(f"{name} cannot be opened; is its folder there, may it be entered?")


def _damaged(name: str, detail: str) -> DatabaseError:
    return DatabaseError(f"{name} is damaged ({detail}); restore it from a backup")


def _full(name: str, _detail: str) -> DatabaseError:
    return DatabaseError(f"there is no room left on the disk of {name}; make room and try again")


def _unreachable(name: str, detail: str) -> DatabaseError:
    return ServerUnreachable(f"the server of {name} does not let us in ({detail}); does it run, does the URL fit?")


def _too_long(name: str, _detail: str) -> DatabaseError:
    return TookTooLong(name)


def _too_large(name: str, _detail: str) -> ClaimsError:
    return UsageError(f"a number that was asked for is larger than any in {name}; give a smaller one")


def _depended_on(name: str, detail: str) -> DatabaseError:
    return DependentViews(f"something in {name} stands on what must change ({detail}); drop it, upgrade, make it again")


_SQLITE: dict[int, Fault] = {
    sqlite3.SQLITE_BUSY: _locked,
    sqlite3.SQLITE_LOCKED: _locked,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_PERM: _read_only,
    sqlite3.SQLITE_NOTADB: _not_ours,
    sqlite3.SQLITE_CANTOPEN: _missing,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_IOERR: _damaged,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_INTERRUPT: _too_long,
}

# SQLSTATE, or its class of two characters: www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL: dict[str, Fault] = {
    "22003": _too_large,
    "25006": _read_only,  # a read-only transaction
    "42501": _forbidden,  # not granted to this user
    "55P03": _locked,  # lock_timeout ran out
    "40P01": _locked,  # deadlock
    "40001": _locked,  # serialization failure
    "2BP01": _depended_on,
    "08": _unreachable,
    "28": _unreachable,
    "3D": _unreachable,
    "53100": _full,
    "53": _unreachable,  # no connection or memory left
    "57014": _too_long,  # statement_timeout ran out
    "57": _unreachable,  # the server is shutting down
}
