"""Whom anaphors for several point at: "they", "both", "the three states". Refuses unless the number fits exactly."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimsdb.entities.anaphors import Anaphor
from claimsdb.entities.candidates import (
    Candidate,
    Context,
    is_firm,
    is_official,
    is_organization,
    is_owned,
    is_person,
    is_plural,
    is_state,
    sole,
)
from claimsdb.entities.prominence import has_plural_rival, is_barred, is_quoted, is_subject
from claimsdb.entities.words import vocabulary, word_list
from claimsdb.extraction.function_words import NUMERALS
from claimsdb.terms import EntityKind

# How many sentences "both" may look back.
_BACK = 2
# A state and a body of states can do something together ("the US and the EU").
_STATES = {EntityKind.COUNTRY, EntityKind.BODY}
_ROW = frozenset({"and", ",", "the", "&"})


def _is_named_person(one: Candidate) -> bool:
    return one.mention.entity is not None and one.mention.entity.kind is EntityKind.PERSON


def _is_told_person(one: Candidate) -> bool:
    return is_person(one) and (_is_named_person(one) or one.mention.country is not None)


def _is_counted(one: Candidate) -> bool:
    """Say whether a group is told of by its number, so that it is those few ("expelled two Russian diplomats")."""
    determiner = one.phrase.determiner if one.phrase is not None and one.plural else ""
    return determiner in NUMERALS or determiner.isdigit()


_SORTS: Mapping[str, Callable[[Candidate], bool]] = {
    "states": is_state,
    "people": _is_named_person,
    "organizations": is_organization,
}


@dataclass(frozen=True)
class Plurals:
    """Resolves the anaphors for several in one text."""

    context: Context

    def counted(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return as many of one sort as the anaphor counts, nearest first; none when there are more."""
        if anaphor.sort:
            public = self.context.text.lower[anaphor.last - 1] in vocabulary("anaphors", "organs")
            firms = anaphor.sort == "organizations" and not public
            found = self._exactly(anaphor, is_firm if firms else _SORTS[anaphor.sort])
            return found or self._otherwise(anaphor)
        group = self._group_of(anaphor)
        if group:
            return group
        answers = [self._exactly(anaphor, sort) for sort in _SORTS.values()]
        fitting = [answer for answer in answers if answer]
        return fitting[0] if len(fitting) == 1 else ()

    def _otherwise(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return those who speak for so many states, the unnamed of so many posts, or a group of so many countries."""
        if anaphor.sort == "states":
            return self._exactly(anaphor, is_official)
        if anaphor.sort != "people":
            return ()
        near = [one for back in (0, 1) for one in self.context.before(anaphor, back) if one.plural]
        joint = near if len({one.first for one in near}) == 1 and len(near) == anaphor.count else ()
        return tuple(joint) or self._exactly(anaphor, _is_told_person)

    def _group_of(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one group of that number: "three Danish divers ... the three"."""
        number = {2: "two", 3: "three", 4: "four"}.get(anaphor.count)
        near = [one for back in (0, 1, 2) for one in self.context.before(anaphor, back)]
        return sole([one for one in near if one.plural and one.phrase and one.phrase.determiner == number])

    def _exactly(self, anaphor: Anaphor, fits: Callable[[Candidate], bool]) -> tuple[Candidate, ...]:
        """Return the candidates when, going back clause by clause, exactly the number comes together."""
        named: dict[str, Candidate] = {}
        for clause in self.context.clauses(anaphor, _BACK):
            for one in clause:
                if fits(one) and not is_barred(self.context.text, one, anaphor):
                    named.setdefault(one.country_or_identity if fits is is_official else one.identity, one)
            if len(named) > anaphor.count:
                named = self._without_speakers(named, anaphor)
                break
        found = tuple(sorted(named.values(), key=lambda one: one.first))
        return found if len(found) == anaphor.count else ()

    def _without_speakers(self, named: Mapping[str, Candidate], anaphor: Anaphor) -> dict[str, Candidate]:
        """Leave out who speaks of the others: "A Malian minister said the three countries"."""
        lower, here = self.context.text.lower, self.context.before(anaphor, 0)
        speakers = {one.country_or_identity for one in here if lower[one.last] in word_list("speaking")}
        return {key: one for key, one in named.items() if one.country_or_identity not in speakers}

    def they(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one group, or those in one row ("Peru and Chile"), of this and the sentence before."""
        found = self._they(anaphor)
        return () if any(self._may_be_others(one, found, anaphor) for one in found[:1]) else found

    def _may_be_others(self, one: Candidate, found: Sequence[Candidate], anaphor: Anaphor) -> bool:
        """Say whether "they" may be somebody or something else than what was found, or cannot be it."""
        text = self.context.text
        if is_owned(one) or is_barred(text, one, anaphor) or is_quoted(text, one, anaphor):
            return True
        if has_plural_rival(text, one, anaphor) or self._has_partner(one, found):
            return True
        before = any(text.sentence_of_word[other.first] < text.sentence_of_word[anaphor.first] for other in found)
        if before and anaphor.lemma == "them" and not one.plural:
            return True  # "the police found notes. He called them"
        return before and not (_is_counted(one) or is_subject(text, one) or self._speak(anaphor))

    def _they(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return whoever several of the two sentences are, though something that is no mention may be meant."""
        here, before = (self.context.before(anaphor, back) for back in (0, 1))
        if speakers := self._speakers(here, anaphor):
            return speakers
        groups = [one for one in (*before, *here) if is_plural(one)]
        for part in (here, before):
            rows = list(self._rows(part))
            if rows:
                return rows[0] if len(rows) == 1 and not groups else ()
            if any(is_plural(one) for one in part):
                break
        spans = {(one.first, one.last) for one in groups}
        joined = all(self._joined(one, other) for one, other in pairwise(groups))
        return tuple(groups) if len(spans) == 1 or joined else sole(groups)  # "Chinese and Indian officials" are two

    def _speakers(self, here: Sequence[Candidate], anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the group right before the verb of saying: "The fishermen say (that) they"."""
        text, speaking = self.context.text, word_list("speaking")
        at = anaphor.first - 1 - (text.at(anaphor.first - 1) == "that")
        groups = tuple(one for one in here if one.plural and one.last == at)
        return groups if anaphor.lemma == "they" and not speaking.isdisjoint({text.at(at), f"{text.at(at)}s"}) else ()

    def _speak(self, anaphor: Anaphor) -> bool:
        """Say whether a verb of saying follows "they", so that people are meant and no things."""
        text = self.context.text
        after = text.at(anaphor.last)
        present = {f"{after}s", f"{after.removesuffix('y')}ies"}
        return anaphor.lemma == "they" and (after in word_list("speaking") or bool(present & word_list("speaking")))

    def _has_partner(self, one: Candidate, found: Sequence[Candidate]) -> bool:
        """Say whether "and" joins somebody to a candidate who is not meant too ("the police and a trader")."""
        text = self.context.text
        others = (other for other in self.context.candidates if other not in found and other.first > one.first)
        return any(text.lower[one.last : other.first] == ("and",) for other in others)

    def _rows(self, candidates: Sequence[Candidate]) -> list[tuple[Candidate, ...]]:
        """Return the named ones of one kind that "and" joins."""
        rows: list[list[Candidate]] = []
        for one in candidates:
            if one.mention.entity is None or one.plural:
                continue
            last = rows[-1][-1] if rows else None
            if last is not None and (last.first == one.first or self._joined(last, one)):
                rows[-1].append(one)
            else:
                rows.append([one])
        return [tuple(row) for row in rows if len(row) > 1]

    def _joined(self, one: Candidate, other: Candidate) -> bool:
        """Say whether nothing but "and" and commas stands between two of one kind."""
        between = self.context.text.lower[one.last : other.first]
        kinds = {part.mention.entity.kind for part in (one, other) if part.mention.entity}
        return (
            one.first != other.first
            and (len(kinds) == 1 or kinds == _STATES)
            and bool(between)
            and set(between) <= _ROW
        )
