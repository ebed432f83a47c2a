"""Sets of words and fixed phrases, and how a vocabulary file lists them: one entry per set, words between bars."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimsdb.errors import DataFileError


@dataclass(frozen=True)
class WordSet:
    """A set of words and fixed phrases, in lower case."""

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def of(cls, entries: Iterable[str]) -> "WordSet":
        """Make a set of written words and of phrases, whose words stand apart."""
        entries = set(entries)
        phrases = sorted(tuple(entry.split()) for entry in entries if " " in entry)
        return cls(frozenset(entry for entry in entries if " " not in entry), tuple(phrases))

    def __contains__(self, entry: str) -> bool:
        return entry in self.words or (" " in entry and tuple(entry.split()) in self.phrases)

    @cached_property
    def _by_first(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases by their first word."""
        found: defaultdict[str, tuple[tuple[str, ...], ...]] = defaultdict(tuple)
        for phrase in self.phrases:
            found[phrase[0]] += (phrase,)
        return dict(found)

    def first_in(self, words: Iterable[str]) -> int | None:
        """Return the place of the first word or phrase of the set in `words`, or None."""
        run = list(words)
        return next((place for place in range(len(run)) if self.begins_at(run, place)), None)

    def begins_at(self, words: Sequence[str], place: int) -> bool:
        """Say whether a word or phrase of the set stands at a place."""
        return self.length_at(words, place) > 0

    def length_at(self, words: Sequence[str], place: int) -> int:
        """Return how many words the longest entry has that stands at a place, or 0, as behind the last word."""
        if place >= len(words):
            return 0
        runs = self._by_first.get(words[place], ())
        longest = max((len(run) for run in runs if tuple(words[place : place + len(run)]) == run), default=0)
        return longest or int(words[place] in self.words)

    def any_in(self, words: Iterable[str]) -> bool:
        """Say whether a word or phrase of the set occurs."""
        return self.first_in(words) is not None if self.phrases else not self.words.isdisjoint(words)


def read_entries(file: str, raw: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the entries of each list of a vocabulary file, by its name.

    Raises:
        DataFileError: a list is empty, or an entry stands in it twice.
    """
    listed = {name: [entry.strip() for entry in text.split("|") if entry.strip()] for name, text in raw.items()}
    for name, entries in listed.items():
        twice = [entry for entry, times in Counter(entries).items() if times > 1]
        if twice or not entries:
            raise DataFileError(file, name, f'"{twice[0]}" stands in it twice' if twice else "the list is empty")
    return listed
