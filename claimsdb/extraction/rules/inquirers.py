"""Who looks into things: courts and inquiries, whose rejecting is a finding, and others whose finding alone is one."""

from claimsdb.extraction.frame import Frame, is_pronoun

_OWN_CAUSE = frozenset(
    """
    electoral election elections organising organizing european national party campaign central executive olympic
    republican democratic military planning trade nominating
    """.split()
)  # commissions and committees that speak for themselves
_BENCHES = frozenset("court courts judge judges jury tribunal magistrate bench chamber".split())
_ITS = (("its",), ("their",))
_REPORTS = frozenset({"report", "reports", "review", "audit", "ruling", "verdict", "judgment", "judgement"})
FINDING = frozenset(
    {
        "find",
        "conclude",
        "determine",
        "establish",
        "rule",
        "hold",
        "judge",
        "discover",
        "show",
        "flag",
        "uncover",
        "unearth",
        "expose",
        "identify",
        "detect",
        "ascertain",
        "fault",
        "finding",
        "conclusion",
        "ruling",
    }
)


def inquires(frame: Frame) -> bool:
    """Say whether the source looks into things; a pronoun takes the word of the attribution before."""
    if frame.speaker.is_among(frame.vocabulary.inquiries) or _is_report_of(frame):
        return True
    return (
        (is_pronoun(frame.source) or frame.source[:1] in _ITS)  # "it", "its members"
        and frame.before is not None
        and frame.before.speaker.is_among(frame.vocabulary.inquiries)
    )


def examines(frame: Frame) -> bool:
    """Say whether what the source finds is a finding: an inquiry, or an office or expert under a verb of finding."""
    if inquires(frame):
        return True
    found = frame.lemma in FINDING or frame.lemma.partition(" ")[0] in FINDING
    return found and frame.speaker.is_among(frame.vocabulary.examiners)


def is_judge(frame: Frame) -> bool:
    """Say whether the source decides on claims of others, not on its own cause as an electoral commission does."""
    if not frame.speaker.is_among(frame.vocabulary.inquiries):
        return False
    return bool(_BENCHES & set(frame.source)) or not _OWN_CAUSE & set(frame.source)


def _is_report_of(frame: Frame) -> bool:
    """Tell "the inquiry's report", "its report" from the report of a newspaper."""
    if not _REPORTS & set(frame.source[:8]):
        return False
    return frame.vocabulary.inquiries.any_in(frame.source) or frame.source[0] in {"its", "their"}
