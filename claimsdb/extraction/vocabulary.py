"""The words that the rules ask for, in sets that have names, from `senses.toml` and `word_lists.toml`.

Those of `senses.toml` tell one sense of a cue from another and hold all written forms of their lemmas; those of
`word_lists.toml`, which single rules ask for, hold words as they stand in a text. Words of grammar are
`function_words`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache

from claimsdb.errors import DataFileError
from claimsdb.extraction.inflection import plural, verb_forms
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.word_sets import WordSet, read_entries

SENSES = "english/senses.toml"
WORD_LISTS = "english/word_lists.toml"
PREDICATES = "english/predicates.toml"
ORGANIZATIONS = "english/organizations.toml"
_VERBS = frozenset({"misdeed_verbs", "trading_verbs", "rough_verbs", "harmless", "feeling_verbs"})
_AS_WRITTEN = frozenset({"papers"})  # names have no plural


@dataclass(frozen=True)
class Vocabulary:
    """The sets by the names they have in the data files, where each has its note: first those of senses."""

    withheld: WordSet
    requested: WordSet
    claimed: WordSet
    guilt: WordSet
    untrue: WordSet
    belittled: WordSet
    inquiries: WordSet
    examiners: WordSet
    punishers: WordSet
    media: WordSet
    nature: WordSet
    natural: WordSet
    gained: WordSet
    partly: WordSet
    people: WordSet
    collective: WordSet
    misdeed_verbs: WordSet
    trading_verbs: WordSet
    rough_verbs: WordSet
    illicit: WordSet
    victims: WordSet
    misdeed_nouns: WordSet
    aggrieved: WordSet
    forces: WordSet
    harmless: WordSet
    regrets: WordSet
    times: WordSet
    behind: WordSet
    innocent: WordSet
    withdrawable: WordSet
    things: WordSet
    faults: WordSet
    proceedings: WordSet
    praise: WordSet
    confirmable: WordSet
    parties: WordSet
    unknown: WordSet
    irregulars: WordSet
    papers: WordSet
    documents: WordSet
    accusers: WordSet
    misspoken: WordSet
    insults: WordSet
    retorts: WordSet
    hurt: WordSet
    feelings: WordSet
    feeling_verbs: WordSet
    spokesmen: WordSet
    bodies: WordSet
    occasions: WordSet
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
    sanctions: WordSet
    vowing: WordSet
    censuring: WordSet
    taking_sides: WordSet
    unlawful: WordSet
    clearing: WordSet
    acquitting: WordSet
    checking: WordSet
    holding: WordSet
    found: WordSet
    undecided: WordSet
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
    attempted: WordSet
    opposed: WordSet
    measures: WordSet
    addressing: WordSet
    next: WordSet
    opining: WordSet
    ideas: WordSet
    several: WordSet
    worries: WordSet
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
def vocabulary() -> Vocabulary:
    """Read the sets, once per process; the grave predicates are misdeeds too.

    Raises:
        DataFileError: a set is missing, empty, listed twice or not known.
    """
    return read_vocabulary(load_toml(SENSES), load_toml(WORD_LISTS))


def read_vocabulary(senses: Mapping[str, str], word_lists: Mapping[str, str]) -> Vocabulary:
    """Make the sets of the two files; refuse what `vocabulary` and `read_entries` refuse."""
    lemmas, words = read_entries(SENSES, senses), read_entries(WORD_LISTS, word_lists)
    _check_names({**dict.fromkeys(lemmas, SENSES), **dict.fromkeys(words, WORD_LISTS)}, lemmas.keys() & words.keys())
    more = _listed_elsewhere()
    inflected = {name: _inflect(name, [*listed, *more.get(name, [])]) for name, listed in lemmas.items()}
    return Vocabulary(**inflected, **{name: WordSet.of(listed) for name, listed in words.items()})


def _check_names(files: Mapping[str, str], twice: set[str]) -> None:
    known = {field.name for field in fields(Vocabulary)}
    for name in sorted(twice):
        raise DataFileError(files[name], name, "listed in two files")
    for name in sorted(files.keys() - known):
        raise DataFileError(files[name], name, "no such list")
    for name in sorted(known - files.keys()):
        raise DataFileError(WORD_LISTS, name, "the list is missing")


def _listed_elsewhere() -> dict[str, list[str]]:
    """Return the words that the files of predicates and organizations hold for the sets of senses."""
    organizations = load_toml(ORGANIZATIONS)
    grave = [entry for entry in load_toml(PREDICATES).values() if entry.get("grave")]
    return {
        "misdeed_verbs": [lemma for entry in grave for lemma in entry["verbs"]],
        "misdeed_nouns": [lemma for entry in grave for lemma in entry["nouns"]],
        "papers": organizations["papers"].split("|"),
        "bodies": [name.strip() for kind in ("public", "private") for name in organizations[kind].split("|")],
    }


def _inflect(name: str, lemmas: list[str]) -> WordSet:
    return WordSet.of(form for lemma in lemmas for form in _forms(name, lemma))


def _forms(name: str, lemma: str) -> Iterator[str]:
    if name in _VERBS:
        yield from verb_forms(lemma)
        return
    yield lemma
    if name not in _AS_WRITTEN:
        yield plural(lemma)
