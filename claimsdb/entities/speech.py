"""Who speaks on: "Ruiz said. ... she added" means her who spoke last, whoever was spoken of in between."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from claimsdb.entities.anaphors import Anaphor, Pointer
from claimsdb.entities.candidates import Candidate, Context, is_person
from claimsdb.entities.prominence import is_quoted, is_subject
from claimsdb.entities.words import word_list

# How many sentences before a pronoun somebody may have spoken last, those that he speaks himself not counted.
_BACK = 3
_FURTHEST = 12
_GENDERS = {Pointer.HE: "male", Pointer.SHE: "female"}


@dataclass(frozen=True)
class Speech:
    """The turns of those who speak in a text; `genders` is what pronouns told so far."""

    context: Context
    genders: Mapping[str, str]

    def last(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return who spoke last before "she said", when nobody else of the gender was the subject since."""
        if anaphor.pointer not in _GENDERS or not self._goes_on(anaphor):
            return ()
        acting = ""
        for one in reversed([one for one in self._before(anaphor) if self._fits(one, anaphor)]):
            if self._speaks(one):
                known = one.mention.entity is not None and not is_quoted(self.context.text, one, anaphor)
                return (one,) if known and acting in {"", one.identity} else ()
            if not acting and is_subject(self.context.text, one):
                acting = one.identity
        return ()

    def _goes_on(self, anaphor: Anaphor) -> bool:
        """Say whether the pronoun itself is who says it, and not who somebody speaks of ("Ruiz said she said so")."""
        text = self.context.text
        after = text.at(anaphor.last)
        before = text.at(anaphor.first - 1)
        return after in word_list("speaking") and before not in word_list("speaking") and before != "that"

    def _before(self, anaphor: Anaphor) -> list[Candidate]:
        return [one for back in self._backs(anaphor) for one in self.context.before(anaphor, back) if is_person(one)]

    def _backs(self, anaphor: Anaphor) -> list[int]:
        """Return how far before the anaphor's the last sentences stand that are no quotation, the furthest first."""
        number = self.context.text.sentence_of_word[anaphor.first]
        told = (back for back in range(1, min(number, _FURTHEST) + 1) if not self._is_quotation(number - back))
        return [*reversed(list(islice(told, _BACK))), 0]

    def _is_quotation(self, number: int) -> bool:
        """Say whether a whole sentence stands in quotation marks."""
        first, end = self.context.text.sentences[number]
        return first in self.context.quoted and end - 2 in self.context.quoted and end - first > 1

    def _fits(self, one: Candidate, anaphor: Anaphor) -> bool:
        gender = _GENDERS[anaphor.pointer]
        return (one.gender or self.genders.get(one.identity, gender)) == gender

    def _speaks(self, one: Candidate) -> bool:
        """Say whether a verb of saying stands right beside a mention."""
        text = self.context.text
        after = text.at(one.last)
        before = text.at(one.first - 1)
        turned = one.first > 1 and not text.lower[one.first - 2][-1:].isalpha()  # '", said Ruiz', not "he said Ruiz"
        speaking = word_list("speaking")
        return after in speaking or after in {"told", "wrote"} or (turned and before in speaking)
