"""Who looks into things: courts and inquiries, whose rejecting is a finding, and others whose finding alone is one."""

from claimsdb.extraction.frame import Frame, is_pronoun
from claimsdb.extraction.vocabulary import vocabulary

_ITS = (("its",), ("their",))
_TAKING_UP = frozenset({"it", "they", "its", "their"})
_OPENING = 6  # words of a sentence in which its subject stands
_NAMED = 8  # words of a source in which the inquiry is named that it speaks for


def inquires(frame: Frame) -> bool:
    """Say whether the source looks into things; a pronoun takes the word of the attribution before."""
    if vocabulary().partisan.any_in(frame.source):
        return False
    if frame.speaker.is_headed_by(vocabulary().inquiries) or _is_report_of(frame) or _is_head_of(frame):
        return True
    known = frame.speaker.words != frame.source  # of "a law which bans it" the law
    if known or not (is_pronoun(frame.source) or frame.source[:1] in _ITS):  # "it", "its members"
        return False
    if frame.before is not None:
        return frame.before.speaker.is_among(vocabulary().inquiries)
    return frame.source[0] in _TAKING_UP and vocabulary().inquiries.any_in(_opening_before(frame))


def _opening_before(frame: Frame) -> tuple[str, ...]:
    """Return the first words of the sentence before, where stands what "it" takes up."""
    number = frame.text.sentence_of_word[frame.draft.start]
    if number == 0:
        return ()
    sentence = frame.text.sentences[number - 1]
    return frame.text.lower[sentence.start : min(sentence.end, sentence.start + _OPENING)]


def examines(frame: Frame) -> bool:
    """Say whether what the source finds is a finding: an inquiry, or an office or expert under a verb of finding."""
    if inquires(frame):
        return True
    found = frame.lemma in vocabulary().finding or frame.lemma.partition(" ")[0] in vocabulary().finding
    return found and (frame.speaker.is_among(vocabulary().examiners) or _punishes(frame))


def _punishes(frame: Frame) -> bool:
    """Say whether a federation, university or ministry establishes a misdeed: what it may punish."""
    able = frame.lemma in vocabulary().establishing and frame.speaker.is_among(vocabulary().punishers)
    deed = vocabulary().misdeed_nouns.any_in(frame.content) or vocabulary().misdeed_verbs.any_in(frame.content)
    return able and frame.has_clause and deed


def is_judge(frame: Frame) -> bool:
    """Say whether the source decides on claims of others, not on its own cause as an electoral commission does."""
    if not frame.speaker.is_among(vocabulary().inquiries):
        return inquires(frame)  # "it", "the panel's chair", "its report"
    return not vocabulary().own_cause.any_in(frame.source)


def _is_head_of(frame: Frame) -> bool:
    """Tell "the panel's chair", "the head of the inquiry" from the court's critics."""
    leads = vocabulary().heads.any_in(frame.speaker.head)
    return leads and vocabulary().inquiries.any_in(frame.source[:_NAMED])


def _is_report_of(frame: Frame) -> bool:
    """Tell "the inquiry's report", "its report" from the report of a newspaper."""
    if not vocabulary().reports_of_inquiries.any_in(frame.source[:8]):
        return False
    return vocabulary().inquiries.any_in(frame.source)
