"""Why an attribution is what it is, in words: what found its spans and which rule gave its sense."""

from collections.abc import Mapping
from functools import cache

from claimsdb.extraction.attribution import Attribution, FoundBy
from claimsdb.extraction.cues import load_cues
from claimsdb.extraction.rules.registry import rules_by_name
from claimsdb.extraction.senses import CONTEXT_RULES, UNKNOWN_RULES

_FOUND = {
    FoundBy.TAGGER: "the tagger marked it",
    FoundBy.SECOND_PASS: "the tagger marked it inside another statement",
    FoundBy.NOUN_CUE: "a noun of telling stands in another statement",
    FoundBy.VERB_CUE: "a verb of telling that the tagger passed over",
}


@cache
def sentences() -> Mapping[str, str]:
    """Return the sentence of every rule name that an attribution may carry."""
    classes = {cue_class.name: cue_class.why for cue_class in load_cues().classes.values()}
    rules = {rule.name: rule.why for rule in (*rules_by_name().values(), *UNKNOWN_RULES, *CONTEXT_RULES)}
    return classes | rules


def explain(attribution: Attribution) -> str:
    """Say in one sentence why an attribution has its type."""
    return f"{attribution.type}: {sentences()[attribution.rule]} ({_FOUND[attribution.found_by]})"
