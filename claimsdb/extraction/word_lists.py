"""The words that single rules ask for, from `data/english/word_lists.toml`, as they stand in a text.

What is of use to many rules, with all its written forms, is `vocabulary`; words of grammar are `function_words`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.word_sets import WordSet, read_entries

FILE = "english/word_lists.toml"


@dataclass(frozen=True)
class WordLists:
    """The lists by the name they have in the data file, where each has its note."""

    futile: WordSet
    parts: WordSet
    partly_denied: WordSet
    planned_deeds: WordSet
    on_purpose: WordSet
    meant: WordSet
    extent: WordSet
    refuting: WordSet
    theories: WordSet
    called_untrue: WordSet
    pictures: WordSet
    writings: WordSet
    facing: WordSet
    licensed: WordSet
    proofs: WordSet
    putting_down: WordSet
    telling_more: WordSet
    commenting: WordSet
    going_into: WordSet
    responding: WordSet
    unwilling: WordSet
    speech: WordSet
    unspoken: WordSet
    into_it: WordSet
    giving: WordSet
    given: WordSet
    lies: WordSet
    only_of_claims: WordSet
    shown: WordSet
    of_anything: WordSet
    uttered: WordSet
    cases_of_claims: WordSet
    true: WordSet
    backing: WordSet
    saying: WordSet
    confirming: WordSet
    denying: WordSet
    excepting: WordSet
    passed_over: WordSet
    either_way: WordSet
    others_say: WordSet
    restoring: WordSet
    elections: WordSet
    acquittals: WordSet
    verdicts: WordSet
    convictions: WordSet
    lacking: WordSet
    wanted: WordSet
    judging: WordSet
    announcing: WordSet
    punishing: WordSet
    penalties: WordSet
    censuring: WordSet
    taking_sides: WordSet
    unlawful: WordSet
    clearing: WordSet
    acquitting: WordSet
    checking: WordSet
    holding: WordSet
    found: WordSet
    liable: WordSet
    exculpating: WordSet
    own_cause: WordSet
    partisan: WordSet
    heads: WordSet
    reports_of_inquiries: WordSet
    finding: WordSet
    quarrelling: WordSet
    denials: WordSet
    motives: WordSet
    truth: WordSet
    earlier: WordSet
    held: WordSet
    mocking: WordSet
    traced: WordSet
    documenting: WordSet
    deeming: WordSet
    believing: WordSet
    owned: WordSet
    own_faults: WordSet
    mistakes: WordSet
    shortfall: WordSet
    cases: WordSet
    appeals: WordSet
    accusations: WordSet
    critics: WordSet
    credit: WordSet
    persecution: WordSet
    attacking: WordSet
    accusing: WordSet
    tales: WordSet
    voicing: WordSet
    remorse: WordSet
    felt: WordSet
    repeating: WordSet
    views: WordSet
    ascribing: WordSet
    figures: WordSet
    exaggerated: WordSet
    causing: WordSet
    light: WordSet
    duties: WordSet
    uniforms: WordSet
    guiltily: WordSet
    questions: WordSet
    requests: WordSet
    let_in: WordSet
    accepting: WordSet
    giving_in: WordSet
    lost: WordSet
    dodging: WordSet
    clearing_or_convicting: WordSet
    claims_only: WordSet
    contested: WordSet
    sanctioning: WordSet
    retracting: WordSet
    making: WordSet
    made: WordSet
    accounts: WordSet
    seeking: WordSet
    in_names: WordSet
    passing_on: WordSet
    hearsay: WordSet
    hedges: WordSet
    noun_like: WordSet
    nouns_in_ly: WordSet
    decisions: WordSet
    expected: WordSet
    done_by_infinitive: WordSet
    doubtful: WordSet
    halting: WordSet
    attempts: WordSet
    measures: WordSet
    addressing: WordSet
    next: WordSet
    opining: WordSet
    ideas: WordSet
    no_negation: WordSet
    no_trace: WordSet
    hints: WordSet
    conceding: WordSet
    replies: WordSet
    backing_somebody: WordSet
    upholding: WordSet
    proved: WordSet
    coming_upon: WordSet
    accusing_forms: WordSet
    before_label: WordSet
    plurals: WordSet
    disowning: WordSet
    remarks: WordSet
    beside_nouns: WordSet
    blaming_nouns: WordSet
    implicating: WordSet
    establishing: WordSet


@cache
def word_lists() -> WordLists:
    """Read the lists, once per process.

    Raises:
        DataFileError: a list is missing, empty or not known.
    """
    return read_word_lists(load_toml(FILE))


def read_word_lists(raw: Mapping[str, Any]) -> WordLists:
    """Turn the lists of the data file into word sets; refuse what `read_entries` refuses."""
    listed = read_entries(FILE, raw, [field.name for field in fields(WordLists)])
    return WordLists(**{name: WordSet.of(entries) for name, entries in listed.items()})
