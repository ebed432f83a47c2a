"""All rules by name, and the check that the cue lexicon names only rules that exist."""

from collections.abc import Mapping
from functools import cache

from claimsdb.errors import DataFileError
from claimsdb.extraction.cues import FILE, CueLexicon, load_cues
from claimsdb.extraction.rules import (
    accusations,
    answers,
    denials,
    doubts,
    findings,
    labels,
    refusals,
    silences,
    slights,
    tellings,
    verdicts,
)
from claimsdb.extraction.sense import Rule


@cache
def rules_by_name() -> Mapping[str, Rule]:
    """Return the rules that the cue lexicon may name."""
    return {
        rule.name: rule
        for family in (
            denials,
            refusals,
            tellings,
            accusations,
            answers,
            findings,
            verdicts,
            silences,
            doubts,
            labels,
            slights,
        )
        for rule in family.RULES
    }


@cache
def checked_cues() -> CueLexicon:
    """Load the cue lexicon and check its rules, once per process."""
    return check_rules(load_cues(), rules_by_name())


def check_rules(cues: CueLexicon, rules: Mapping[str, Rule]) -> CueLexicon:
    """Return the lexicon, or refuse it.

    Raises:
        DataFileError: a class names a rule that does not exist.
    """
    for cue_class in cues.classes.values():
        for name in cue_class.rules:
            if name not in rules:
                raise DataFileError(FILE, cue_class.name, f"there is no rule {name!r}")
    return cues
