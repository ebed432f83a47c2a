"""What is said of a claim in a clause of its own: "the report was a pack of lies", "it does not hold water".

Three things make it a denial: a label for what is untrue, a verb "to be" right before it (labels that hold their own
negation need none), and a subject that is a claim or points to one. "It was wrong to compare them" and "they uttered
statements that turned out to be untrue" deny nothing.
"""

from collections.abc import Iterator, Sequence

from claimsdb.extraction.frame import Frame
from claimsdb.extraction.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DEMONSTRATIVES,
    INDEFINITE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.vocabulary import vocabulary

POINTERS_BACK = frozenset("which it this that these those they none nothing all everything neither".split())
AFTER_LABEL = PREPOSITIONS | COORDINATORS | SUBORDINATORS | {",", ".", ";", ":", "!", "?", "…", "simply", "(", "—", "–"}
_VERBAL = AUXILIARIES | ADVERBS | {",", "all", "simply"}
_FINITE = (BE | MODALS) - {"being", "'ll"}
_ADVERBS = ADVERBS - NEGATIONS
_ADJECTIVES = 4  # words between an article and a label
_HEADLINE = 8  # words of a headline
_HEAD = 6  # words of a subject in which its noun stands
_CLAUSE = 16  # words of a subject that points to a claim


def is_said_false(frame: Frame) -> bool:
    """Say whether a content says that a claim is untrue."""
    words = _told(frame)
    if (frame.is_quoted or not frame.object) and _is_labelled_bare(frame, words):
        return True
    if any(_is_untrue_whole(sentence) for sentence in _sentences(words)):
        return True
    if _holds_no_truth(words) or _is_headline(words):
        return True
    return any(_is_false_at(frame, words, place) for place in range(1, len(words)))


def _is_labelled_bare(frame: Frame, words: Sequence[str]) -> bool:
    """Say whether a label stands alone: '"Utterly false," he said of the complaint', "Nonsense. We paid."."""
    parts = [frame.text.lower[slice(*span)] for span in frame.draft.content]
    return any(_is_bare_label(part) for part in (*parts, *_sentences(words)))


def _told(frame: Frame) -> tuple[str, ...]:
    """Return the words of the content, with a full stop where one of its parts begins a sentence."""
    words: list[str] = []
    for span in frame.draft.content:
        part = [place for place in range(*span) if frame.text.lower[place] not in QUOTES]
        if words and part and frame.text.word(part[0])[0].isupper():
            words.append(".")
        words.extend(frame.text.lower[place] for place in part)
    return tuple(words)


def _sentences(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the sentences of a content; what stands behind a colon is one too."""
    start = 0
    for place in [*(place for place, word in enumerate(words) if word in STOPS | {":"}), len(words)]:
        yield words[start:place]
        start = place + 1


def _is_headline(words: Sequence[str]) -> bool:
    """Tell "Villa story 'a fairy tale'", which leaves the verb out, from "the fairy tale of the villa"."""
    if len(words) > _HEADLINE or set(words) & (AUXILIARIES - {"to"}):
        return False
    place = next((place for place in range(1, len(words)) if _ends_with_label(words, place)), 0)
    return place > 0 and vocabulary().claimed.any_in(words[:place])


def _ends_with_label(words: Sequence[str], place: int) -> bool:
    length = vocabulary().untrue.length_at(words, place)
    return length > 0 and [word for word in words[place + length :] if word != ","] == []


def _is_bare_label(words: Sequence[str]) -> bool:
    """Tell "False", "Absolute rubbish", "Nice try, not true", "a false accusation" from "a false alarm"."""
    words = [word for word in words if word not in QUOTES | {"…"}]
    while words[-1:] == [","]:
        words.pop()
    comma = max((place + 1 for place, word in enumerate(words) if word == ","), default=0)
    opening = (place for place in range(comma, len(words)) if not _opens_label(words[place]))
    start = next(opening, len(words))
    length = vocabulary().untrue.length_at(words, start) if start < len(words) else 0
    last = words[start + length :]
    return bool(length) and (not last or (len(last) == 1 and vocabulary().claimed.any_in(last)))


def _opens_label(word: str) -> bool:
    return word != "the" and stands_before_label(word)


def stands_before_label(word: str) -> bool:
    """Say whether a word may stand between "was" and a label: "plainly", "a", "complete"."""
    return word in _ADVERBS or word.endswith("ly") or word in vocabulary().before_label


def _holds_no_truth(words: Sequence[str]) -> bool:
    """Tell "there was not a grain of truth in it" from telling nobody the truth."""
    place = words.index("truth") if "truth" in words[:12] else 0
    return place > 1 and words[place - 1] in {"of", "no", "any", "little"} and bool(NEGATIONS & set(words[:place]))


def _is_of_claims(word: str) -> bool:
    return word == "news" or vocabulary().claimed.any_in([word])


def _is_untrue_whole(words: Sequence[str]) -> bool:
    """Tell "none of it is accurate", "not a word of the report is true" from what is not so."""
    if words[:1] not in (("not",), ("none",), ("nothing",), ("no",)):
        return False
    claim = vocabulary().claimed.any_in(words)
    if vocabulary().backing.any_in(words) and claim:
        return True  # "nothing in the archive bears out the claim"
    return vocabulary().true.any_in(words[1:12]) and (words[0] == "none" or claim or "word" in words)


def is_a_lie(words: Sequence[str], place: int) -> bool:
    """Say whether a noun for what is untrue stands at a place, with its article: such a label may go on."""
    return words[place] in vocabulary().lies and words[max(place - 1, 0)] in INDEFINITE


def _is_false_at(frame: Frame, words: Sequence[str], place: int) -> bool:
    """Say whether a label stands at a place that is said of a claim."""
    length = vocabulary().untrue.length_at(words, place)
    if not length or (words[place] in BE and length == 1):
        return False
    following = words[place + length] if place + length < len(words) else "."
    goes_on = words[place] in NEGATIONS or is_a_lie(words, place) or _is_of_claims(following)
    if following not in AFTER_LABEL and not goes_on:
        return False  # "a false reason", and not "fabricated news", "a lie told for money"
    copula = _copula(words, place)
    if copula is None:
        return False
    subject = words[_clause_start(words, copula) : copula]
    if len(subject) > 1 and (subject[-1] in RELATIVES or subject[-1] in vocabulary().others_say):
        return False  # "claims that are untrue but popular", "claims that the army said were baseless"
    expletive = subject == ("it",) and following in {"to", "that", "when", "if", "for"}
    if expletive and words[place] in vocabulary().of_anything:
        return False  # "it was wrong to compare them"
    return _is_claim(frame, subject, words[place])


def _copula(words: Sequence[str], place: int) -> int | None:
    """Return where the verb of a label begins: "is", "has been", "does" of "does not hold water"."""
    first = _before_label(words, place)
    negated = words[place] in NEGATIONS or words[place] == "nothing"
    start = first
    while start and words[start - 1] in AUXILIARIES - {"to"} | _ADVERBS:
        start -= 1
    verbs = set(words[start:first])
    if negated and first == place:
        return start
    if words[start - 2 : start] and words[start - 1] == "to" and words[start - 2] in vocabulary().shown:
        return start - 2  # "was found to be false"
    return start if verbs & _FINITE and words[start - 1 : start] != ("to",) else None


def _article(words: Sequence[str], place: int) -> int:
    """Return where the article stands of "a politically motivated | lie"; `place` where there is none."""
    near = range(place - 1, max(0, place - _ADJECTIVES) - 1, -1)
    ends = INDEFINITE | AFTER_LABEL | BE
    opening = next((other for other in near if words[other] in ends), place)
    return opening if words[opening] in INDEFINITE else place


def _before_label(words: Sequence[str], place: int) -> int:
    """Return where the phrase begins that a label stands in: "a complete | lie", "laughable and | untrue"."""
    first = _article(words, place)
    while first and stands_before_label(words[first - 1]):
        first -= 1
    if first > 1 and words[first - 1] in {"and", "or"} and words[first - 2] not in BE:
        return _before_label(words, first - 2)
    return first


def _clause_start(words: Sequence[str], end: int) -> int:
    """Return where the clause of a subject begins."""
    breaks = (place + 1 for place in range(end) if words[place] in STOPS | {"but", ":"} or _joins_clause(words, place))
    return max(breaks, default=0)


def _joins_clause(words: Sequence[str], place: int) -> bool:
    return words[place] == "that" and place > 0 and words[place - 1] in {"and", ","}


def _is_claim(frame: Frame, subject: Sequence[str], label: str) -> bool:
    """Say whether a subject is a claim or points to one, firmly enough for the label."""
    words = [word for word in subject if word not in {",", "…"}]
    words = words[1:] if words[:1] == ["that"] and len(words) > 1 else words
    head = words[:_HEAD]
    named = vocabulary().claimed.first_in(head)
    if words[:1] == ["what"] and vocabulary().saying.any_in(words):
        return True  # "what they wrote is wrong"
    if words[:1] == ["to"] and vocabulary().saying.any_in(words[1:2]):
        return True  # "to suggest that we knew is absurd"
    if label in vocabulary().of_anything:
        told = named is not None and head[named + 1 : named + 2] == ["that"]
        claim = named is not None and (told or head[named] not in vocabulary().uttered)
        return claim or (_points_to_claim(words) and frame.follows_claim)
    case = vocabulary().cases_of_claims.any_in(head)
    named_so = named is not None or vocabulary().untrue.any_in(head)  # "these lies are"
    return named_so or case or "word" in head or label in vocabulary().only_of_claims or _points_to_claim(words)


def _points_to_claim(subject: Sequence[str]) -> bool:
    """Tell "this is", "none of it was", "when I am called one, it is" from "this hatred was"."""
    if subject and subject[-1] in {"it", "this", "that"}:
        return True
    if len(subject) > _CLAUSE:
        return False
    for place in range(min(2, len(subject))):
        if subject[place] in POINTERS_BACK:
            following = subject[place + 1] if place + 1 < len(subject) else ""
            return subject[place] not in DEMONSTRATIVES or not following or following in _VERBAL
    return False
