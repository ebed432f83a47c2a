"""The three gold sets into one report, with the fingerprint of the files of each.

Each set is a folder of files, one unit each: constructions of `statements`, traps of `entities`, stories of `pairs`.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from claimsdb.errors import GoldMissing
from claimsdb.evaluation.entity_report import measure_entities
from claimsdb.evaluation.floors import fingerprint
from claimsdb.evaluation.pair_report import measure_pairs
from claimsdb.evaluation.report import Report, Watch, watch_nothing
from claimsdb.evaluation.statement_report import measure_statements
from claimsdb.extraction.tagger import Tagger


class GoldSet(StrEnum):
    """A gold set, named as its folder."""

    STATEMENTS = "statements"
    ENTITIES = "entities"
    PAIRS = "pairs"


_ENDINGS = {GoldSet.STATEMENTS: "*.gold", GoldSet.ENTITIES: "*.gold", GoldSet.PAIRS: "*.story"}
_MEASURES: Mapping[GoldSet, Callable[[Path, Tagger, Watch], Report]] = {
    GoldSet.STATEMENTS: measure_statements,
    GoldSet.ENTITIES: measure_entities,
    GoldSet.PAIRS: measure_pairs,
}


def measure(gold: Path, sets: Iterable[GoldSet], tagger: Tagger, watch: Watch = watch_nothing) -> Report:
    """Measure gold sets below a folder.

    Raises:
        GoldMissing: a set is not there.
        DataFileError: a gold file breaks its format.
    """
    files = {one: gold_files(gold, one) for one in sets}
    report = Report()
    for one, paths in files.items():
        part = _MEASURES[one](gold / one, tagger, watch)
        part.fingerprints = dict.fromkeys(part.metrics, fingerprint(paths))
        report.add(part)
    return report


def gold_files(gold: Path, one: GoldSet) -> list[Path]:
    """Return the files of a gold set.

    Raises:
        GoldMissing: there are none.
    """
    files = sorted((gold / one).glob(_ENDINGS[one]))
    if not files:
        raise GoldMissing(str(gold / one), f"no {_ENDINGS[one]} files")
    return files
