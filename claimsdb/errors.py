"""Every way the program says no: one sentence each, with its own exit code.

The core raises, the command line converts once. A message says what happened, to which item, and what to do next.
"""

from typing import Self


class ClaimsError(Exception):
    """Base of all errors that a user may meet; `str(error)` is the sentence shown."""

    exit_code = 1


class UsageError(ClaimsError):
    """A value on the command line cannot be understood."""

    exit_code = 2


class UnknownCountry(UsageError):
    """A country was asked for that no table knows."""

    exit_code = 3

    def __init__(self, name: str, nearest: str | None = None) -> None:
        hint = f"; did you mean {nearest}?" if nearest else "; give a name, an ISO code or a capital"
        super().__init__(f"no country is called {name!r}{hint}")


class AmbiguousCountry(UsageError):
    """A country name fits several countries."""

    exit_code = 4

    def __init__(self, name: str, choices: list[str]) -> None:
        super().__init__(f"{name!r} may be any of {', '.join(choices)}: say which, e.g. by its code")


class UnreadableDate(UsageError):
    """A date on the command line or in front matter cannot be read."""

    exit_code = 5

    def __init__(self, text: str, examples: str = "2024-06-26, 'June 2024' or 'last month'") -> None:
        super().__init__(f"cannot read {text!r} as a date; try {examples}")


class SettingsError(UsageError):
    """The settings file cannot be read, or says something that no setting is."""

    exit_code = 8


class NotFound(ClaimsError):
    """A claim, article or entity was asked for that is not there."""

    exit_code = 6

    def __init__(self, what: str, name: str, nearest: str | None = None, hint: str | None = None) -> None:
        advice = hint or "`claims show --status any` lists what there is"
        super().__init__(f"there is no {what} {name!r}; {f'did you mean {nearest}?' if nearest else advice}")


class AmbiguousEntity(ClaimsError):
    """A name fits several entities."""

    exit_code = 9

    def __init__(self, name: str, choices: str, example: int) -> None:
        super().__init__(
            f"{name!r} may be any of {choices} entities: say which by its number, as in `claims entity {example}`"
        )


class DataFileError(ClaimsError):
    """A data file of the package is broken."""

    exit_code = 7

    def __init__(self, file: str, entry: str, problem: str) -> None:
        super().__init__(f"data file {file}, entry {entry}: {problem}")


class SourceError(ClaimsError):
    """A file or stream cannot be taken in; the run goes on with the next one."""

    exit_code = 10

    def __init__(self, location: str, problem: str, item: int | None = None) -> None:
        self.location = location
        self.problem = problem
        self.item = item
        place = location if item is None else f"{location} line {item}"
        super().__init__(f"{place}: {problem}")

    def at(self, item: int | None) -> Self:
        """Return the same error of one item of a file."""
        return type(self)(self.location, self.problem, item)

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, int | None]]:
        """Let the error travel between processes."""
        return type(self), (self.location, self.problem, self.item)


class SourceMissing(SourceError):
    """The file is not there."""


class SourceUnreadable(SourceError):
    """The file is there and cannot be opened or is no regular file."""


class SourceEmpty(SourceError):
    """The file holds no text."""


class SourceBinary(SourceError):
    """The file is not text."""


class SourceEncoding(SourceError):
    """The file's bytes fit no text encoding."""


class SourceTooLarge(SourceError):
    """The file is larger than an article can be."""


class SourceFrontMatter(SourceError):
    """The front matter of the file cannot be read."""


class SourceFormat(SourceError):
    """The file is not what it looks like or was said to be, or holds no article."""


class SourceRefused(SourceError):
    """The web address may not be read, or its server does not give it."""


class SourceUnreachable(SourceError):
    """The server of a web address does not answer, or breaks off."""


class SourceUnfit(SourceError):
    """The program itself fails on this article."""


class WorkerLost(ClaimsError):
    """A process that reads articles came to a sudden end."""

    exit_code = 11

    def __init__(self) -> None:
        super().__init__(
            "a worker process came to a sudden end, perhaps for want of memory; what was said to be done is done, "
            "run the same command again with fewer --workers"
        )


class NothingRead(ClaimsError):
    """Every source was skipped."""

    exit_code = SourceError.exit_code

    def __init__(self) -> None:
        super().__init__("nothing could be read: every source was skipped, for the reasons above")


class DatabaseError(ClaimsError):
    """Base of all errors about the database as a whole."""

    exit_code = 20


class NotOurDatabase(DatabaseError):
    """The file or schema holds something else."""

    exit_code = 21


class SchemaOutdated(DatabaseError):
    """The database is older than the program."""

    exit_code = 22


class SchemaNewer(DatabaseError):
    """The database is newer than the program."""

    exit_code = 23


class DatabaseMissing(DatabaseError):
    """There is no database yet."""

    exit_code = 24


class DatabaseLocked(DatabaseError):
    """Somebody else is writing and did not finish in time."""

    exit_code = 25


class DatabaseReadOnly(DatabaseError):
    """The database cannot be written to."""

    exit_code = 26


class DriverMissing(DatabaseError):
    """The Python driver for this kind of database is not installed."""

    exit_code = 27


class ServerUnreachable(DatabaseError):
    """The database server does not answer or refuses us."""

    exit_code = 28


class DependentViews(DatabaseError):
    """Views made by a user stand on ours and stop an upgrade."""

    exit_code = 29


class TookTooLong(DatabaseError):
    """A question was stopped because its answer took longer than allowed."""

    exit_code = 30

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} was stopped, because it worked on one question too long; ask for less")


class DecisionError(ClaimsError):
    """Base of what stands against a decision of a person."""

    exit_code = 60


class AlreadyDecided(DecisionError):
    """What was decided stands already."""

    exit_code = 61


class DecisionRefused(DecisionError):
    """A decision makes no sense with the rows as they are."""

    exit_code = 62


class StaleView(DecisionError):
    """Somebody else decided about the same rows after they were looked at."""

    exit_code = 63


class UndoRefused(DecisionError):
    """A decision cannot be taken back, or not yet."""

    exit_code = 56


class DecisionFileError(DecisionError):
    """A file of decisions cannot be read or written."""

    exit_code = 57


class Inconsistent(ClaimsError):
    """`claims check` found rows that contradict each other or the log of decisions."""

    exit_code = 58

    def __init__(self, count: int) -> None:
        found = "one row is" if count == 1 else f"{count} rows are"
        super().__init__(f"{found} inconsistent, as listed; restore a backup, or report how it came about")


class NoTerminal(ClaimsError):
    """Something that is done key by key was started where nobody can press keys."""

    exit_code = 59


class StatementRefused(DatabaseError):
    """A user's SQL cannot be run."""

    exit_code = 31

    def __init__(self, reason: str) -> None:
        super().__init__(f"the statement was not run to its end: {reason}; `claims schema` shows what can be asked")


class SuperuserRefused(DatabaseError):
    """A user's SQL would run with the rights of a superuser."""

    exit_code = 32

    def __init__(self) -> None:
        super().__init__(
            "SQL of your own is not run for a superuser, who could do anything with it; make a role that can only read "
            "with `claims db grant-reader NAME` and connect as that one"
        )


class EvaluationError(ClaimsError):
    """Base of what `claims eval` refuses or finds too bad."""

    exit_code = 40


class GoldMissing(EvaluationError):
    """There is nothing to measure on."""

    exit_code = 41

    def __init__(self, folder: str, problem: str) -> None:
        super().__init__(f"nothing to measure on in {folder}: {problem}; run in a checkout, or name a folder")


class GoldChanged(EvaluationError):
    """The floors were measured on other files than those that are there."""

    exit_code = 42

    def __init__(self, sets: list[str]) -> None:
        super().__init__(f"the files of {', '.join(sets)} are not those of the floors; set floors anew with --update")


class BelowFloors(EvaluationError):
    """A metric fell below its floor."""

    exit_code = 43

    def __init__(self, fallen: list[str]) -> None:
        super().__init__(f"below the floors: {', '.join(fallen)}; --against tells which items were lost")


class FloorsWouldFall(EvaluationError):
    """A floor would be lowered, and nobody said that it may be."""

    exit_code = 44

    def __init__(self, fallen: list[str]) -> None:
        super().__init__(f"floors would fall: {', '.join(fallen)}; if that is meant, add --allow-regression")


class UnwritableFile(ClaimsError):
    """A file that was asked for cannot be written."""

    exit_code = 45

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path} cannot be written ({problem}); name another file")


class ServingError(ClaimsError):
    """Base of what keeps `claims serve` from starting."""

    exit_code = 50


class WebMissing(ServingError):
    """The libraries of the web pages are not installed."""

    exit_code = 51

    def __init__(self) -> None:
        super().__init__("the web pages need their libraries: pip install 'claimsdb[web]'")


class AddressUnusable(ServingError):
    """No pages can be served at the address asked for."""

    exit_code = 52

    def __init__(self, host: str, port: int, problem: str) -> None:
        super().__init__(f"nothing can be served at {host}, port {port} ({problem}); choose with --host and --port")


class ExchangeError(ClaimsError):
    """Base of what goes wrong between databases, files and other programs."""

    exit_code = 33


class PackageMissing(ExchangeError):
    """A library that only some need is not installed."""

    exit_code = 34

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(f"{what} needs the library {package}: pip install 'claimsdb[{extra}]'")


class NothingImported(ExchangeError):
    """There is nothing in a file that can be imported."""

    exit_code = 35

    def __init__(self, location: str, problem: str) -> None:
        super().__init__(
            f"{location}: {problem}; give a file of `claims export --to jsonl`, or ClaimReviews as JSON-LD"
        )


class PartlyImported(ExchangeError):
    """Some of a file could not be imported, the rest was."""

    exit_code = 36

    def __init__(self, location: str, refused: int) -> None:
        super().__init__(
            f"{location}: {refused:,} of its records could not be imported, for the reasons above; mend and import it "
            "again, what is there already stays as it is"
        )


class CopyRefused(ExchangeError):
    """A database cannot be copied there."""

    exit_code = 37


class CopyDiffers(ExchangeError):
    """A copy turned out not to be what the original is; it was taken back."""

    exit_code = 38
