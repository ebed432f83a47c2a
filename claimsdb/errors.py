"""Every way the program says no: one sentence each, with its own exit code.

The core raises, the command line converts once. A message says what happened, to which item, and what to do next.
"""

from typing import ClassVar, Self


class ClaimsError(Exception):
    """Base of all errors that a user may meet; `str(error)` is the sentence shown."""

    exit_code: ClassVar[int] = 1

    def __init_subclass__(cls, exit_code: int | None = None) -> None:
        """Give a kind of error the code with which the program ends; without one it has that of its base."""
        if exit_code is not None:
            cls.exit_code = exit_code


class UsageError(ClaimsError, exit_code=2):
    """A value on the command line cannot be understood."""


class UnknownCountry(UsageError, exit_code=3):
    """A country was asked for that no table knows."""

    def __init__(self, name: str, nearest: str | None = None) -> None:
        hint = f"; did you mean {nearest}?" if nearest else "; give a name, an ISO code or a capital"
        super().__init__(f"no country is called {name!r}{hint}")


class AmbiguousCountry(UsageError, exit_code=4):
    """A country name fits several countries."""

    def __init__(self, name: str, choices: list[str]) -> None:
        super().__init__(f"{name!r} may be any of {', '.join(choices)}: say which, e.g. by its code")


class UnreadableDate(UsageError, exit_code=5):
    """A date on the command line or in front matter cannot be read."""

    def __init__(self, text: str, examples: str = "2024-06-26, 'June 2024' or 'last month'") -> None:
        super().__init__(f"cannot read {text!r} as a date; try {examples}")


class SettingsError(UsageError, exit_code=8):
    """The settings file cannot be read, or says something that no setting is."""


class NotFound(ClaimsError, exit_code=6):
    """A claim, article or entity was asked for that is not there."""

    def __init__(self, what: str, name: str, nearest: str | None = None, hint: str | None = None) -> None:
        advice = hint or "`claims show --status any` lists what there is"
        super().__init__(f"there is no {what} {name!r}; {f'did you mean {nearest}?' if nearest else advice}")


class AmbiguousEntity(ClaimsError, exit_code=9):
    """A name fits several entities."""

    def __init__(self, name: str, choices: str, example: int) -> None:
        super().__init__(
            f"{name!r} may be any of {choices} entities: say which by its number, as in `claims entity {example}`"
        )


class DataFileError(ClaimsError, exit_code=7):
    """A data file of the package is broken."""

    def __init__(self, file: str, entry: str, problem: str) -> None:
        super().__init__(f"data file {file}, entry {entry}: {problem}")


class SourceError(ClaimsError, exit_code=10):
    """A file or stream cannot be taken in; the run goes on with the next one."""

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


class WorkerLost(ClaimsError, exit_code=11):
    """A process that reads articles came to a sudden end."""

    def __init__(self) -> None:
        super().__init__(
            "a worker process came to a sudden end, perhaps for want of memory; what was said to be done is done, "
            "run the same command again with fewer --workers"
        )


class NothingRead(ClaimsError, exit_code=SourceError.exit_code):
    """Every source was skipped."""

    def __init__(self) -> None:
        super().__init__("nothing could be read: every source was skipped, for the reasons above")


class DatabaseError(ClaimsError, exit_code=20):
    """The database as a whole cannot be worked with."""


class NotOurDatabase(DatabaseError, exit_code=21):
    """The file or schema holds something else."""


class SchemaOutdated(DatabaseError, exit_code=22):
    """The database is older than the program."""


class SchemaNewer(DatabaseError, exit_code=23):
    """The database is newer than the program."""


class DatabaseMissing(DatabaseError, exit_code=24):
    """There is no database yet."""


class DatabaseLocked(DatabaseError, exit_code=25):
    """Somebody else is writing and did not finish in time."""


class DatabaseReadOnly(DatabaseError, exit_code=26):
    """The database cannot be written to."""


class DriverMissing(DatabaseError, exit_code=27):
    """The Python driver for this kind of database is not installed."""


class ServerUnreachable(DatabaseError, exit_code=28):
    """The database server does not answer or refuses us."""


class DependentViews(DatabaseError, exit_code=29):
    """Views made by a user stand on ours and stop an upgrade."""


class TookTooLong(DatabaseError, exit_code=30):
    """A question was stopped because its answer took longer than allowed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} was stopped, because it worked on one question too long; ask for less")


class StatementRefused(DatabaseError, exit_code=31):
    """A user's SQL cannot be run."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the statement was not run to its end: {reason}; `claims schema` shows what can be asked")


class SuperuserRefused(DatabaseError, exit_code=32):
    """A user's SQL would run with the rights of a superuser."""

    def __init__(self) -> None:
        super().__init__(
            "SQL of your own is not run for a superuser, who could do anything with it; make a role that can only read "
            "with `claims db grant-reader NAME` and connect as that one"
        )


class DecisionError(ClaimsError, exit_code=60):
    """A decision of a person cannot be made."""


class AlreadyDecided(DecisionError, exit_code=61):
    """What was decided stands already."""


class DecisionRefused(DecisionError, exit_code=62):
    """A decision makes no sense with the rows as they are."""


class StaleView(DecisionError, exit_code=63):
    """Somebody else decided about the same rows after they were looked at."""


class UndoRefused(DecisionError, exit_code=56):
    """A decision cannot be taken back, or not yet."""


class DecisionFileError(DecisionError, exit_code=57):
    """A file of decisions cannot be read or written."""


class Inconsistent(ClaimsError, exit_code=58):
    """`claims check` found rows that contradict each other or the log of decisions."""

    def __init__(self, count: int) -> None:
        found = "one row is" if count == 1 else f"{count} rows are"
        super().__init__(f"{found} inconsistent, as listed; restore a backup, or report how it came about")


class NoTerminal(ClaimsError, exit_code=59):
    """Something that is done key by key was started where nobody can press keys."""


class EvaluationError(ClaimsError, exit_code=40):
    """Something is wrong with what `claims eval` measures."""


class GoldMissing(EvaluationError, exit_code=41):
    """There is nothing to measure on."""

    def __init__(self, folder: str, problem: str) -> None:
        super().__init__(f"nothing to measure on in {folder}: {problem}; run in a checkout, or name a folder")


class GoldChanged(EvaluationError, exit_code=42):
    """The floors were measured on other files than those that are there."""

    def __init__(self, sets: list[str]) -> None:
        super().__init__(f"the files of {', '.join(sets)} are not those of the floors; set floors anew with --update")


class BelowFloors(EvaluationError, exit_code=43):
    """A metric fell below its floor."""

    def __init__(self, fallen: list[str]) -> None:
        super().__init__(f"below the floors: {', '.join(fallen)}; --against tells which items were lost")


class FloorsWouldFall(EvaluationError, exit_code=44):
    """A floor would be lowered, and nobody said that it may be."""

    def __init__(self, fallen: list[str]) -> None:
        super().__init__(f"floors would fall: {', '.join(fallen)}; if that is meant, add --allow-regression")


class UnwritableFile(ClaimsError, exit_code=45):
    """A file that was asked for cannot be written."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path} cannot be written ({problem}); name another file")


class ServingError(ClaimsError, exit_code=50):
    """`claims serve` cannot start."""


class WebMissing(ServingError, exit_code=51):
    """The libraries of the web pages are not installed."""

    def __init__(self) -> None:
        super().__init__("the web pages need their libraries: pip install 'claimsdb[web]'")


class AddressUnusable(ServingError, exit_code=52):
    """No pages can be served at the address asked for."""

    def __init__(self, host: str, port: int, problem: str) -> None:
        super().__init__(f"nothing can be served at {host}, port {port} ({problem}); choose with --host and --port")


class ExchangeError(ClaimsError, exit_code=33):
    """Claims cannot be brought in or taken out."""


class PackageMissing(ExchangeError, exit_code=34):
    """A library that only some need is not installed."""

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(f"{what} needs the library {package}: pip install 'claimsdb[{extra}]'")


class NothingImported(ExchangeError, exit_code=35):
    """There is nothing in a file that can be imported."""

    def __init__(self, location: str, problem: str) -> None:
        super().__init__(
            f"{location}: {problem}; give a file of `claims export --to jsonl`, or ClaimReviews as JSON-LD"
        )


class PartlyImported(ExchangeError, exit_code=36):
    """Some of a file could not be imported, the rest was."""

    def __init__(self, location: str, refused: int) -> None:
        super().__init__(
            f"{location}: {refused:,} of its records could not be imported, for the reasons above; mend and import it "
            "again, what is there already stays as it is"
        )


class CopyRefused(ExchangeError, exit_code=37):
    """A database cannot be copied there."""


class CopyDiffers(ExchangeError, exit_code=38):
    """A copy turned out not to be what the original is; it was taken back."""
