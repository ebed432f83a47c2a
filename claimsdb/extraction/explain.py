"""Why an attribution is what it is, in words: what found its spans and which rule gave its sense."""

from collections.abc import Mapping
from functools import cache

from claimsdb.extraction.attribution import Attribution, FoundBy
from claimsdb.extraction.cues import load_cues
from claimsdb.extraction.rules.registry import rules_by_name
from claimsdb.extraction.senses import CONTEXT_RULES, UNKNOWN_RULES

_FOUND = {
    FoundBy.TAGGER: "marked by the tagger",
    FoundBy.SECOND_PASS: "marked by the tagger inside another statement",
    FoundBy.NOUN_CUE: "a noun of telling in another statement",
    FoundBy.VERB_CUE: "a verb of telling that the tagger passed over",
}


def reason(attribution: Attribution) -> str:
    """Say why an attribution has its type: the words of the rule that decided, or of its class of cues."""
    return _reasons().get((attribution.rule, attribution.cue_class)) or _reasons().get((attribution.rule, ""), "")


def finding(attribution: Attribution) -> str:
    """Say what found the spans of an attribution."""
    return _FOUND[attribution.found_by]


@cache
def _reasons() -> Mapping[tuple[str, str], str]:
    """Return the reason in words of every rule, and of every class of cues, which decides where no rule does."""
    rules = (*rules_by_name().values(), *UNKNOWN_RULES, *CONTEXT_RULES)
    classes = load_cues().classes.values()
    return {(rule.name, ""): rule.why for rule in rules} | {(kind.name, kind.name): kind.why for kind in classes}
