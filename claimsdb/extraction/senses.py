"""In what sense each attribution is told: its cue's class, the rules of that class, then what stands around it.

Parents come before what they hold and neighbours in the order of the text, so that a rule may ask for both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from claimsdb.extraction.cue_entries import marked_entry
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import BE, DETERMINERS, NOBODY, QUOTES
from claimsdb.extraction.nesting import neighbours_of
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.partial_answers import Known, sense_among_others
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.deeds import accuses_others
from claimsdb.extraction.rules.findings import OPEN_FUTURE, outcome_of
from claimsdb.extraction.rules.grievances import tells_grievance
from claimsdb.extraction.rules.inquirers import inquires
from claimsdb.extraction.rules.registry import rules_by_name
from claimsdb.extraction.sense import ANSWERS, Rule, Sense
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.terms import Outcome, StatementType

_NEGATABLE = frozenset({StatementType.ASSERTION, StatementType.REPORT})
_UNKNOWN = (
    *("comment_declined", "told_of_medium", "called_false", "claim_belittled_said", "own_apology"),
    "punished_for_deed",
)  # rules for cues no class holds
_ASKED_FOR = frozenset(
    {
        StatementType.INQUIRY_FINDING,
        StatementType.ADMISSION,
        StatementType.PARTIAL_ADMISSION,
        StatementType.APOLOGY,
        StatementType.RETRACTION,
    }
)
_SUPPOSED = _ASKED_FOR | {StatementType.DENIAL, StatementType.PARTIAL_DENIAL}
_ANSWERS_OF_SOMEBODY = _SUPPOSED - {StatementType.INQUIRY_FINDING} | {StatementType.NON_DENIAL}
_SUPPOSING = frozenset({"if", "unless", "whether", "until"})
_TO_COME = frozenset({"will", "'ll"})
_NEEDED = frozenset({("have", "to"), ("has", "to"), ("need", "to"), ("needs", "to")})
_OUGHT = frozenset({"must", "should", "ought", "may", "might", "probably", "presumably"})
_VERDICTS = frozenset({"uphold", "overturn", "inconclusive"})  # classes whose cue alone finds
_CLAIMS = frozenset({"claim"})  # "they may claim that it burned", in somebody's words, is what he answers
_NEIGHBOURHOOD = 2  # sentences over which "it" and "this" may point back

UNKNOWN_RULES = (
    Rule("unknown_cue_finding", "the cue is in no class, and the source looks into things", lambda _: None),
    Rule("unknown_cue_telling", "the cue is in no class; a clause or a quotation is told", lambda _: None),
    Rule("unknown_cue_attitude", "the cue is in no class and no clause is told", lambda _: None),
)
CONTEXT_RULES = (
    Rule(
        "misdeed_of_others",
        "a misdeed is told of somebody who can be identified and is not the speaker",
        lambda _: None,
    ),
    Rule("told_by_aggrieved", "somebody who suffers from it or opposes it tells what a party did", lambda _: None),
    Rule("nobody_accused", "the accusing is negated, avoided or nobody's", lambda _: None),
    Rule("merely_asked_for", "somebody is asked to say it and has not said it", lambda _: None),
    Rule("nobody_says_it", "nobody has said it", lambda _: None),
    Rule("merely_supposed", "it is supposed or expected, and nobody has said it", lambda _: None),
    Rule("told_in_answer", "what is answered, left open or doubted is somebody's claim", lambda _: None),
    Rule("part_of_two_answers", "the same speaker admits one thing and denies another", lambda _: None),
)


def senses_of(phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None]) -> list[Sense]:
    """Return the sense of each draft."""
    known: dict[int, Known] = {}
    inner = _inner_words(drafts, parents)
    level = neighbours_of(parents)
    for number in _parents_first(parents):
        parent = parents[number]
        before = _before(phrases.text, drafts, known, level[number][0], number)
        above = known[parent].sense if parent is not None else None
        frame = _frame(phrases, drafts[number], before, above, inner[number])
        known[number] = Known(frame, _sense(frame))
    return [sense_among_others(known, level[number], number) for number in range(len(drafts))]


def _inner_words(drafts: Sequence[Draft], parents: Sequence[int | None]) -> list[frozenset[int]]:
    """Return for each draft the words in the contents of those that it holds: others tell what stands there."""
    inner: list[set[int]] = [set() for _ in drafts]
    for draft, parent in zip(drafts, parents, strict=True):
        if parent is not None:
            inner[parent].update(word for span in draft.content for word in range(*span))
    return [frozenset(words) for words in inner]


def _parents_first(parents: Sequence[int | None]) -> Iterator[int]:
    """Yield the numbers so that each comes after its parent, else in order."""
    depth = [0] * len(parents)
    for number in range(len(parents)):
        ancestor, steps = parents[number], 0
        while ancestor is not None and steps <= len(parents):
            steps, ancestor = steps + 1, parents[ancestor]
        depth[number] = steps
    yield from sorted(range(len(parents)), key=lambda number: (depth[number], number))


def _before(
    text: Text, drafts: Sequence[Draft], known: Mapping[int, Known], earlier: int | None, number: int
) -> Known | None:
    """Return the attribution before this one at its level, if it is near."""
    if earlier is None:
        return None
    apart = text.sentence_of_word[drafts[number].start] - text.sentence_of_word[drafts[earlier].start]
    return known[earlier] if apart <= _NEIGHBOURHOOD else None


def _frame(phrases: Phrases, draft: Draft, before: Known | None, parent: Sense | None, inner: frozenset[int]) -> Frame:
    match, entry = marked_entry(phrases, draft) or (None, None)
    return Frame(
        phrases.text,
        draft,
        match,
        entry,
        before.frame if before else None,
        before.sense if before else None,
        parent,
        inner,
    )


def _sense(frame: Frame) -> Sense:
    """Apply the rules of the cue's class in their order; the class itself decides when none does."""
    if frame.entry is None:
        return _finished(frame, _unknown(frame))
    cue_class = frame.entry.cue_class
    for name in cue_class.rules:
        sense = rules_by_name()[name].test(frame)
        if sense is not None:
            return _finished(frame, replace(sense, rule=name, cue_class=cue_class.name))
    return _finished(frame, Sense(cue_class.type, cue_class.name, cue_class.name, outcome=cue_class.outcome))


def _unknown(frame: Frame) -> Sense:
    for name in _UNKNOWN:
        sense = rules_by_name()[name].test(frame)
        if sense is not None:
            return replace(sense, rule=name)
    halted = vocabulary().halting.any_in(frame.cue)  # "failed to reach a decision on"
    unable = frame.is_negated or halted or ("nothing" in frame.cue and "could" in frame.cue)
    if inquires(frame) and unable:
        return Sense(StatementType.INQUIRY_FINDING, "unknown_cue_finding", outcome=Outcome.INCONCLUSIVE)
    open_ended = (BE | OPEN_FUTURE) & {*frame.cue, *frame.lead}
    found = frame.has_clause or frame.has(vocabulary().misdeed_nouns) or frame.has(vocabulary().claimed)
    if inquires(frame) and found and frame.cue[0] not in DETERMINERS and not open_ended:
        return Sense(StatementType.INQUIRY_FINDING, "unknown_cue_finding", outcome=outcome_of(frame))
    felt = frame.cue[0] in BE and vocabulary().feelings.any_in(frame.cue)
    told = not felt and (frame.has_clause or any(word in QUOTES for word in _edges(frame)))
    if told:
        return Sense(StatementType.ASSERTION, "unknown_cue_telling")
    return Sense(StatementType.ATTITUDE, "unknown_cue_attitude")


def _edges(frame: Frame) -> Iterator[str]:
    """Yield the words at the edges of the content, where its quotation marks stand."""
    for span in frame.draft.content:
        yield from map(frame.text.at, (span.start - 1, span.start, span.end - 1, span.end))


def _finished(frame: Frame, sense: Sense) -> Sense:
    """Add what depends on the type alone: the polarity of what is asserted, and claims inside an answer."""
    if sense.type is StatementType.ASSERTION and _is_claim_of_others(frame):
        return replace(sense, type=StatementType.ALLEGATION, rule="told_in_answer", negated=False)
    if sense.type is StatementType.ASSERTION and not sense.negated and (rule := _accusing_rule(frame)):
        sense = replace(sense, type=StatementType.ALLEGATION, rule=rule)
    if rule := _unsaid_rule(frame, sense):
        return Sense(StatementType.ATTITUDE, rule, sense.cue_class)
    if sense.type in _NEGATABLE and is_negated(frame.content):
        return replace(sense, negated=True)
    return sense


def _unsaid_rule(frame: Frame, sense: Sense) -> str:
    """Name the rule by which nobody has said it; else ""."""
    if sense.type is StatementType.ALLEGATION:
        at_issue = frame.parent is not None and sense.cue_class in _CLAIMS and not frame.is_negated
        return "nobody_accused" if _is_unsaid(frame) and not at_issue else ""
    if sense.type in _ASKED_FOR and _is_asked_for(frame):
        return "merely_asked_for"
    aimed = sense.type is StatementType.INQUIRY_FINDING and sense.cue_class in _VERDICTS and _is_aimed_at(frame)
    to_come = (
        sense.type in _ASKED_FOR and not frame.is_noun and bool(_TO_COME & set(frame.group))
    )  # "I'll plead guilty"
    if aimed or to_come or (sense.type in _SUPPOSED and _is_supposed(frame)):
        return "merely_supposed"
    return "nobody_says_it" if sense.type in _ANSWERS_OF_SOMEBODY and _is_nobody(frame) else ""


def _accusing_rule(frame: Frame) -> str:
    """Name the rule by which what is told accuses somebody, whatever the verb of telling; else ""."""
    if accuses_others(frame):
        return "misdeed_of_others"
    return "told_by_aggrieved" if tells_grievance(frame) else ""


def _is_unsaid(frame: Frame) -> bool:
    """Tell "has not accused", "stopped short of saying that", "rather than blame" from an accusation."""
    return frame.is_negated or frame.is_instead or _is_nobody(frame) or (not frame.is_noun and _is_supposed(frame))


def _is_nobody(frame: Frame) -> bool:
    """Tell "no minister denied it", "not one of them admitted it" from who says it."""
    nobody = bool(NOBODY & set(frame.source[:1])) or frame.source[:2] in (("not", "one"), ("not", "a"))
    return nobody and not frame.is_noun and not vocabulary().no_negation.any_in(frame.source[1:2])  # "no fewer than"


def _is_claim_of_others(frame: Frame) -> bool:
    """Say whether an assertion is told inside an answer, or by a noun that doubts it ("her assertion that")."""
    if frame.parent is None:
        return False
    examined = frame.parent.type is StatementType.INQUIRY_FINDING  # "confirmed a widow's account that"
    doubting = examined or frame.lemma in vocabulary().doubtful
    doubted = frame.is_noun and doubting and bool(frame.source) and frame.has_clause
    return doubted or frame.parent.type in ANSWERS


def _is_asked_for(frame: Frame) -> bool:
    """Tell "called on him to admit it", which nobody has done, from what was said."""
    if frame.is_noun or frame.parent is None:
        return False
    if frame.parent.type is not StatementType.REQUEST:  # "wanted | him to | withdraw it"
        raised = bool(frame.draft.source) and frame.text.at(frame.draft.source[-1].end) == "to"
        return frame.parent.type is StatementType.ATTITUDE and raised
    bare = not frame.group and frame.text.lower[frame.head] == frame.lemma.partition(" ")[0]
    return bare or "to" in (*frame.lead[-1:], frame.cue[0])


def _is_supposed(frame: Frame) -> bool:
    """Tell "if he denies it", "must deny it", "is expected to deny it" from a denial."""
    start = min(span.start for span in (*frame.draft.source, *frame.draft.cue))
    before = frame.text.at(start - 1)
    inverted = (
        before in {"should", "had", "will", "would"} and frame.text.word(start - 1)[0].isupper()
    )  # "Should he deny it"
    opened = inverted or before in _SUPPOSING or frame.text.lower[start] in _SUPPOSING
    ought = bool(_OUGHT & set(frame.group)) or frame.lead[-2:] in _NEEDED
    expected = vocabulary().expected.any_in((*frame.lead, *frame.cue)) and "to" in (*frame.lead[-1:], *frame.cue[:-1])
    return opened or ought or expected or _is_asked(frame)


def _is_aimed_at(frame: Frame) -> bool:
    """Tell "it would take two thirds to convict him", "a chance of convicting him" from "voted to acquit him"."""
    if frame.is_noun or vocabulary().done_by_infinitive.any_in(frame.lead):
        return False
    return frame.lead[-1:] == ("to",) or (frame.lead[-1:] == ("of",) and frame.text.lower[frame.head].endswith("ing"))


def _is_asked(frame: Frame) -> bool:
    """Tell "Who would deny it?" from a denial before a question in quotation marks."""
    sentence = frame.text.sentence_with(frame.head)
    rest = frame.text.lower[frame.head : sentence.end]
    return "?" in rest and not QUOTES & set(rest[: rest.index("?")])
