"""Is what is turned down something that was said of somebody, or a plan, a picture, a remark that is disliked."""

from itertools import pairwise

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import HE_OR_SHE
from claimsdb.extraction.vocabulary import vocabulary

_CLAIMS = frozenset({"claim", "claims"})
_PLAN = 8  # words of "the very notion of a pact"
_LONGEST_WORRY = 10  # words of "a warning by the national safety watchdog that"


def is_claim(frame: Frame) -> bool:
    """Say whether what is turned down was said of somebody: a noun of claiming, or a that-clause."""
    if vocabulary().requested.any_in(frame.cue):
        return False
    if frame.object[:1] in (("that",), ("what",)) and len(frame.object) > 2 and not frame.is_passive:
        return True
    if vocabulary().ideas.any_in(frame.object[:4]) and "that" in frame.object[1:6]:
        return not vocabulary().opining.any_in(frame.object[2:16])
    if vocabulary().worries.any_in(frame.object[:4]) and "that" in frame.object[1:_LONGEST_WORRY]:
        return True
    return frame.object_noun() == "claimed" and not _is_of_plan(frame) and not _is_no_claim_of_fact(frame)


def _is_no_claim_of_fact(frame: Frame) -> bool:
    """Tell a remark that is disliked, a claim for money and a role on the stage from a claim of fact."""
    words, first = frame.object, frame.first_of(vocabulary().claimed)
    part = frame.first_of(vocabulary().guilt)
    if part is not None and words[part : part + 2] in (("role", "of"), ("role", "as")):
        return True
    if first is None or first >= len(words):
        return False
    asked = words[first] in _CLAIMS and words[first + 1 : first + 2] == ("for",)  # "a claim for damages"
    disliked = words[first] in vocabulary().remarks and len(words) > len(("the", "remark"))
    return asked or (disliked and "that" not in words)


def _is_of_plan(frame: Frame) -> bool:
    """Tell "the notion of a pact", "talk of moving", "a suggestion that he resign" from "talk of a rift"."""
    words = frame.object[:_PLAN]
    planned = (one in HE_OR_SHE | {"it"} and verb in vocabulary().planned_deeds for one, verb in pairwise(words))
    if _is_suggested(words) and any(planned):
        return True
    place = words.index("of") if _is_suggested(words[:3]) and "of" in words else len(words) - 1
    after = words[place + 1 : place + 4]
    if vocabulary().guilt.any_in(after):
        return False  # "any suggestion of wrongdoing"
    return any(word.endswith("ing") for word in after[:1]) or vocabulary().requested.any_in(after)


def _is_suggested(words: tuple[str, ...]) -> bool:
    return vocabulary().ideas.any_in(words) or vocabulary().hints.any_in(words)


def is_turned_down_as_thing(frame: Frame) -> bool:
    """Tell "rejected the story as too long" from rejecting it as untrue, or as an insult."""
    words = frame.object
    if "as" not in words:
        return vocabulary().pictures.any_in(words[:3])
    if not vocabulary().writings.any_in(words[: words.index("as")]):
        return False
    return not (vocabulary().untrue.any_in(words) or vocabulary().belittled.any_in(words))


def is_reduced_passive(frame: Frame) -> bool:
    """Tell "allegations made by a paper, and rejected by the canal authority," from a plan so rejected."""
    before = frame.subject
    joined = before[-1:] == (",",) or before[-2:] == (",", "and")
    participle = joined and not frame.group and frame.after[:1] == ("by",)
    return participle and vocabulary().claimed.any_in(before)
