"""Who else may be meant: the claimant of a claim is not, whom no mention names may be."""

from collections.abc import Iterator, Sequence

from claimsdb.entities.anaphors import Anaphor, Pointer
from claimsdb.entities.candidates import Candidate, is_owned
from claimsdb.entities.inferred import PERSONAL
from claimsdb.entities.nouns import NounKind, noun_index
from claimsdb.entities.phrase import Phrase, is_bare_name
from claimsdb.entities.words import DETERMINERS, PREPOSITIONS, word_list
from claimsdb.extraction.tokens import Text

_BY = frozenset({"by", "from", "of"})


def accusers(text: Text, candidates: Sequence[Candidate], anaphor: Anaphor) -> list[Candidate]:
    """Return the claimants of the claim in whose content the anaphor stands: nobody accuses himself.

    "U.S. claims that the country", "allegations made by Oman that it": the noun of saying has its claimant right
    before it or after "by", and a "that" opens the content.
    """
    that = _opening(text, anaphor)
    if that is None:
        return []
    start = text.sentence_with(anaphor.first).start
    lower, statements = text.lower, word_list("statements")
    noun = next((at for at in range(that - 1, start - 1, -1) if lower[at] in statements), None)
    return [] if noun is None else list(_claimants(text, candidates, noun, that))


def _opening(text: Text, anaphor: Anaphor) -> int | None:
    """Return the last "that" before the anaphor in its sentence."""
    start = text.sentence_with(anaphor.first).start
    return next((at for at in range(anaphor.first - 1, start, -1) if text.lower[at] == "that"), None)


def _claimants(text: Text, candidates: Sequence[Candidate], noun: int, that: int) -> Iterator[Candidate]:
    for one in candidates:
        owner = noun - 2 <= one.last - 1 < noun and (one.last == noun or text.lower[one.last] == "'s")
        named = noun < one.first < that and text.lower[one.first - 1] in _BY
        if owner or named or (one.first <= noun < one.last):
            yield one


def has_rival(text: Text, one: Candidate, anaphor: Anaphor) -> bool:
    """Say whether something that is no mention may be meant instead of a candidate.

    The owner of the candidate ("her editor said she"), an unknown person after it ("the cobbler said he"), for "it" any
    noun phrase after it that is no object of a preposition.
    """
    if anaphor.pointer in {Pointer.HE, Pointer.SHE}:
        return _has_private_owner(one) or any(_is_person(text, at) for at in range(one.last, anaphor.first))
    return any(_is_thing(text, at) for at in range(one.last, anaphor.first))


def hides_person(one: Candidate) -> bool:
    """Say whether somebody hangs on several or on an organization: "the family of a teenager"."""
    person = one.phrase is not None and one.phrase.noun_kind is NounKind.PERSON
    return not person and one.phrase is not None and any(_is_somebody(other) for _, other in one.phrase.complements)


def _is_somebody(phrase: Phrase) -> bool:
    return phrase.noun_kind is NounKind.PERSON or any(_is_somebody(other) for _, other in phrase.complements)


def _has_private_owner(one: Candidate) -> bool:
    """Say whether some person owns a candidate: "Kell's counsel", "her editor", "the king's wife"."""
    owner = one.phrase.possessor if one.phrase else None
    private = owner is not None and owner.head is None and owner.proper is not None
    return is_owned(one) or private or _serves_person(one) or (owner is not None and owner.noun_kind is NounKind.PERSON)


def _serves_person(one: Candidate) -> bool:
    """Say whether a candidate without a name speaks for somebody who may be meant too ("a spokesman for Ana Ruiz")."""
    phrase = one.phrase
    if phrase is None or phrase.proper is not None or "staff" not in phrase.lists:
        return False
    return any(_is_somebody(other) or is_bare_name(other) for _, other in phrase.complements)


def _is_person(text: Text, at: int) -> bool:
    """Say whether an unknown noun for a person stands after a determiner."""
    word = text.lower[at]
    unknown = word not in noun_index() and word not in word_list("things") and text.word(at).islower()
    person = (unknown and word.endswith(PERSONAL)) or word in word_list("somebody")
    return person and text.lower[at - 1] in DETERMINERS


def _is_thing(text: Text, at: int) -> bool:
    """Say whether a noun phrase begins here that "it" may mean; a claim or an adverbial is none."""
    opens = text.lower[at] in {"the", "a", "an", "this", "another"} and text.lower[at - 1] not in PREPOSITIONS
    return opens and not word_list("statements").intersection(text.lower[at + 1 : at + 4])
