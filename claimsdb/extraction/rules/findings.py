"""Finding, clearing, upholding, censuring: a finding where those tell it who look into things, else none."""

from itertools import pairwise

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.polarity import is_negated
from claimsdb.extraction.rules.inquirers import examines, inquires
from claimsdb.extraction.sense import Rule, Sense
from claimsdb.terms import Outcome, StatementType

_NOTHING = frozenset({"no", "nothing", "insufficient", "little", "neither", "none"})
_NEITHER = (("neither",), ("nobody",), ("none",))
_REPORTS = frozenset({"report", "reports", "findings", "dossier", "judgment", "judgement", "verdict"})
_CLEARING = frozenset({"clear", "exonerate", "absolve", "vindicate", "exculpate"})
_RESTORING = frozenset({"restore", "reinstate"})
_THING = 3  # words of "her old keys"
_OWNERS = (("her",), ("his",), ("its",), ("their",))
_ELECTIONS = frozenset("result results election elections vote poll polls ballot referendum".split())
_ACQUITTALS = frozenset("acquittal acquittals exoneration".split())
_VERDICTS = frozenset(
    "conviction convictions sentence sentences verdict charge charges indictment guilty case finding findings".split()
)
_CONVICTIONS = frozenset("conviction convictions sentence sentences verdict verdicts guilty".split())
_CLAUSAL = frozenset({"hold", "recognise", "recognize", "judge"})
_OPINING = frozenset({"would", "might", "may", "should", "will"})
_OPEN_FUTURE = frozenset({"would", "could", "might", "may", "should", "will"})
_LACKING = frozenset({"no", "insufficient", "enough", "little"})
_WANTED = frozenset(
    "evidence proof trace sign signs link basis grounds merit wrongdoing indication fault substance".split()
)
_AUXILIARIES = frozenset("do does did have has had are is was were be can could will would".split())
_JUDGING = frozenset("hold declare decide judge state deem say announce pronounce".split())
_SAYING = frozenset({"say", "announce", "pronounce"})  # of a court too
_FINDING_VERBS = frozenset("found established concluded determined uncovered discovered seen identified".split())
_SELVES = frozenset({"it", "they", "he", "she", "we", "i"})
_PENALTIES = frozenset("jail imprison sentence fine execute suspend disqualify strip ban relegate expel".split())
_SENTENCES = frozenset(
    "sentence sentences term terms years prison jail fine fines penalty damages ban compensation costs million".split()
)
_LIABLE = frozenset({"responsible", "liable", "accountable", "culpable"})
_OF_EVERYBODY = frozenset({"criticise", "criticize", "condemn", "deplore"})  # anybody may
_TAKING_SIDES = frozenset(
    {
        *("back", "support", "side with", "endorse", "accept", "rule for", "rule against", "find for", "find against"),
        *("decide for", "decide against", "rule in favour of", "rule in favor of", "find in favour of"),
        *("find in favor of",),
    }
)
_GRANTING = frozenset({"accept", "back", "support", "endorse"})  # anything may be, a claim among others
_LABELS = frozenset(
    """
    unlawful illegal unconstitutional void invalid null guilty liable unfounded baseless innocent fraudulent
    excessive arbitrary wrongful unfair discriminatory lawful legal admissible negligent
    """.split()
)
_EXCULPATING = frozenset(
    """
    lawful lawfully legal legally proper properly justified genuine authentic accidental accidentally innocent
    self-defence self-defense natural unfounded
    """.split()
)


def _blamed_by_inquiry(frame: Frame) -> Sense | None:
    found = inquires(frame) and not frame.is_noun and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _censured(frame: Frame) -> Sense | None:
    """Tell a watchdog's rebuke or a court's penalty for a deed from a critic's and from a penalty for none."""
    if frame.is_noun or frame.is_negated or frame.is_instead or _OPEN_FUTURE & set(frame.group):
        return None
    if frame.lemma in _OF_EVERYBODY and frame.has_clause:
        return None
    if frame.lemma == "ban" and "from" in frame.content and "for" not in frame.content:
        return None  # "banned papers from printing it": an order
    if frame.entry is not None and frame.entry.cue_class.name == "attitude" and frame.lemma not in _OF_EVERYBODY:
        return None
    unnamed = (
        (not frame.source or frame.is_passive)
        and frame.lemma in _PENALTIES
        and "for" in (*frame.content, *frame.after[:8])
    )
    found = unnamed or inquires(frame) or _is_punished(frame)
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _is_punished(frame: Frame) -> bool:
    """Tell "UEFA fined the club for racist chants", a penalty for a deed, from "the firm suspended the flights"."""
    told = frame.lemma in _PENALTIES and "for" in (*frame.content, *frame.after[:12])
    return told and (frame.source_is(frame.vocabulary.examiners) or frame.source_is(frame.vocabulary.punishers))


def _put_down_to(frame: Frame) -> Sense | None:
    """Tell "put the crash down to a frozen valve" from putting a number."""
    if frame.lemma not in {"put", "set"} or ("down", "to") not in pairwise(frame.after[:12]):
        return None
    if examines(frame) and not frame.is_negated:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ASSERTION)


def _sentenced(frame: Frame) -> Sense | None:
    """Tell "gave the dealer nine years for bribery" from giving anything else."""
    if ("clean", "bill") in pairwise(frame.content):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    paid = frame.lemma == "award" or (frame.lemma == "order" and "pay" in frame.content)
    told = frame.content or frame.after[:8]
    imposed = (paid or bool(_SENTENCES & set(told))) and inquires(frame) and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if imposed else None


def _held_responsible(frame: Frame) -> Sense | None:
    if frame.lemma != "hold" or not _LIABLE & set(frame.content) or frame.is_negated:
        return None
    if inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ALLEGATION)


def _side_taken(frame: Frame) -> Sense | None:
    """A court or coroner backs a claim, and so upholds it."""
    taken = frame.lemma in _TAKING_SIDES and inquires(frame) and not frame.is_negated
    if frame.lemma in _GRANTING and not frame.vocabulary.claimed.any_in(frame.object[:8]):
        return None
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if taken else None


def _satisfied(frame: Frame) -> Sense | None:
    """A judge is, or is not, persuaded of something."""
    if not inquires(frame) or frame.is_noun:
        return None
    unmoved = frame.is_negated or frame.lemma.startswith("un") or is_negated(frame.content)
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED if unmoved else Outcome.UPHELD)


def _nothing_found(frame: Frame) -> Sense | None:
    if not frame.object or frame.object[0] not in _NOTHING:
        return None
    if examines(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    return Sense(StatementType.ASSERTION, negated=True)


def _finding_of_inquiry(frame: Frame) -> Sense | None:
    unable = (frame.is_negated or frame.source[:1] in _NEITHER) and not _OPINING & set(frame.group)
    if (frame.lemma in _CLAUSAL and not frame.has_clause) or (_OPEN_FUTURE & set(frame.group) and not unable):
        return None
    if not (examines(frame) or _is_told_finding(frame)) or frame.has(frame.vocabulary.nature) or _is_mere_thing(frame):
        return None
    if frame.is_negated and not frame.content:
        return Sense(StatementType.ATTITUDE)  # "has not yet ruled"
    if unable:
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.INCONCLUSIVE)
    return Sense(StatementType.INQUIRY_FINDING, outcome=_outcome(frame))


def _is_mere_thing(frame: Frame) -> bool:
    """Tell "the auditor found her keys" from finding a breach."""
    words = frame.object
    owned = len(words) <= _THING and words[:1] in _OWNERS and frame.lemma in {"find", "discover"}
    return owned and not (frame.vocabulary.misdeed_nouns.any_in(words) or frame.vocabulary.claimed.any_in(words))


def _outcome(frame: Frame) -> Outcome:
    """Say whether what is found speaks for the accused."""
    cleared = is_negated(frame.content) or frame.vocabulary.untrue.any_in((*frame.cue, *frame.content))
    return Outcome.REJECTED if cleared or _EXCULPATING & set(frame.content) else Outcome.UPHELD


def _is_told_finding(frame: Frame) -> bool:
    """Tell "its finding that" from "the conclusion of the programme"."""
    relative = bool(_AUXILIARIES & set(frame.object[1:2]))  # "findings that have no conclusion"
    return frame.lemma in {"finding", "ruling"} and "that" in frame.object[:1] and not relative


def _told_of_own_finding(frame: Frame) -> Sense | None:
    """Tell "the panel said it had found" from a panel's other words."""
    words = [word for word in frame.content[:8] if word != "that"]
    own = bool(words) and words[0] in _SELVES and bool(_FINDING_VERBS & set(words[1:5]))
    if not own or frame.is_noun or frame.parent is not None:
        return None
    found = next(place for place, word in enumerate(words) if word in _FINDING_VERBS)
    nothing = bool(_NOTHING & set(words[found : found + 3])) or is_negated(words)
    if not inquires(frame) and not (nothing and frame.source_is(frame.vocabulary.examiners)):
        return None  # "police said they had found drugs"
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED if nothing else Outcome.UPHELD)


def _called_unlawful(frame: Frame) -> Sense | None:
    """Tell "struck down as fraudulent the result" from turning down what was asked for."""
    label = "as" in frame.content and bool(_LABELS & set(frame.content))
    found = label and inquires(frame) and not frame.is_negated
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD) if found else None


def _upheld(found: bool) -> Outcome | None:
    return Outcome.UPHELD if found else None


def _merely_cleared(frame: Frame) -> Sense | None:
    found = frame.lemma.startswith(("find", "see", "uncover", "turn", "discover", "rule"))
    by_report = bool(_REPORTS & set(frame.source_head)) and frame.lemma in _CLEARING
    cleared_of = by_report or (frame.lemma == "clear" and "of" in (*frame.cue, *frame.object))
    person = frame.source_is(frame.vocabulary.examiners) and frame.vocabulary.people.any_in(frame.object[:4])
    if examines(frame) or person or frame.is_noun or cleared_of or (not found and frame.lemma != "clear"):
        return None
    return Sense(StatementType.ASSERTION, negated=found)


def _merely_upheld(frame: Frame) -> Sense | None:
    if frame.lemma.endswith(" against"):
        return None if inquires(frame) else Sense(StatementType.ATTITUDE)
    words = (*frame.cue, *frame.content)
    upheld = frame.vocabulary.withdrawable.any_in(frame.content) or bool(_CONVICTIONS & set(words))
    if frame.lemma not in {"uphold", "sustain", "bear out"} or upheld:
        return None
    return Sense(StatementType.ASSERTION)


def _acquittal_upheld(frame: Frame) -> Sense | None:
    if not _ACQUITTALS & {*frame.cue, *frame.content}:
        return None
    outcome = Outcome.REJECTED if frame.lemma in {"uphold", "sustain"} else Outcome.UPHELD
    return Sense(StatementType.INQUIRY_FINDING, outcome=outcome)


def _no_verdict_overturned(frame: Frame) -> Sense | None:
    if frame.lemma in _RESTORING:
        upheld = bool(_CONVICTIONS & set(frame.content)) and not frame.is_negated
        return Sense(StatementType.INQUIRY_FINDING if upheld else StatementType.ASSERTION, outcome=_upheld(upheld))
    if _VERDICTS & {*frame.cue, *frame.content}:
        return None
    if _ELECTIONS & set(frame.content[:5]) and inquires(frame):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.UPHELD)
    return Sense(StatementType.ASSERTION)


def _judged(frame: Frame) -> Sense | None:
    """A court or panel declares or holds: a finding, if told in a clause or by a label."""
    if not inquires(frame):
        return None
    if any(_is_unproven(one, other) for one, other in pairwise(frame.content)):
        return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    if frame.lemma not in _JUDGING:
        return None
    if _LABELS & {*frame.content[-4:], *frame.content[:1]}:
        return Sense(StatementType.INQUIRY_FINDING, outcome=_outcome(frame))
    clause = frame.lemma not in _SAYING and frame.object[:1] == ("that",)
    return _finding_of_inquiry(frame) if clause else None


def _is_unproven(one: str, other: str) -> bool:
    """Tell "no evidence", "not proved" from other words."""
    lacking = one in _LACKING and other in _WANTED
    return lacking or (one in {"not", "n't"} and other in {"proved", "proven", "shown", "established", "substantiated"})


def _merely_unable(frame: Frame) -> Sense | None:
    """Tell a court that "could not establish" something from anybody who could not."""
    able = inquires(frame) or frame.source_is(frame.vocabulary.examiners)
    return None if able or not frame.source else Sense(StatementType.ASSERTION, negated=True)


def _finding_negated(frame: Frame) -> Sense | None:
    if frame.is_instead:
        return Sense(StatementType.ASSERTION, negated=True)
    return Sense(StatementType.INQUIRY_FINDING, outcome=Outcome.REJECTED) if frame.is_negated else None


RULES = (
    Rule("blamed_by_inquiry", "an inquiry holds somebody responsible", _blamed_by_inquiry),
    Rule("censured", "a court or watchdog rebukes or punishes for a deed", _censured),
    Rule("put_down_to", "something is put down to its cause", _put_down_to),
    Rule("sentenced", "a court imposes a sentence, a fine or damages", _sentenced),
    Rule("held_responsible", "somebody is held responsible", _held_responsible),
    Rule("side_taken", "those who looked into it back the claim", _side_taken),
    Rule("satisfied", "those who judge are persuaded of it, or are not", _satisfied),
    Rule("nothing_found", "no evidence was found", _nothing_found),
    Rule("finding_of_inquiry", "the source is an inquiry, court, audit or watchdog", _finding_of_inquiry),
    Rule("told_of_own_finding", "those who looked into it say what they found", _told_of_own_finding),
    Rule("called_unlawful", "a court turns something down as unlawful or fraudulent", _called_unlawful),
    Rule("merely_cleared", "nobody inquired, so this is no finding", _merely_cleared),
    Rule("merely_upheld", "what is upheld is no accusation", _merely_upheld),
    Rule("acquittal_upheld", "an acquittal is upheld or overturned", _acquittal_upheld),
    Rule("no_verdict_overturned", "what is overturned is no verdict", _no_verdict_overturned),
    Rule("judged", "a court or panel declares it", _judged),
    Rule("merely_unable", "nobody who inquires was unable to tell", _merely_unable),
    Rule("finding_negated", "the accusation was not upheld", _finding_negated),
)
