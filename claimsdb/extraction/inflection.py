"""English verbs and nouns: the written forms of a lemma. Vocabulary files list lemmas only."""

from functools import cache

from claimsdb.extraction.function_words import NO_GERUNDS
from claimsdb.extraction.lexicon import load_toml

_VOWELS = frozenset("aeiou")


@cache
def irregular_verbs() -> dict[str, tuple[str, ...]]:
    """Return the past and participle forms of irregular verbs, from `data/english/verbs.toml`."""
    return {lemma: tuple(forms) for lemma, forms in load_toml("english/verbs.toml")["irregular"].items()}


def verb_forms(lemma: str) -> frozenset[str]:
    """Return all written forms of a verb; of a phrasal verb ("point out") the first word is inflected."""
    verb, _, particle = lemma.partition(" ")
    tail = f" {particle}" if particle else ""
    past = irregular_verbs().get(verb) or (_past(verb),)
    return frozenset(form + tail for form in (verb, third_person(verb), participle(verb), *past, *_british(verb)))


def is_past(form: str) -> bool:
    """Say whether a verb's form is its past or participle, or may be: "shelled", "struck", "cut"; not "forces"."""
    return form.endswith("ed") or form in _irregular_pasts()


def is_gerund(word: str) -> bool:
    """Say whether a word looks like a verb's gerund: "shelling", not "Beijing", not "anything"."""
    return word.endswith("ing") and word.islower() and word not in NO_GERUNDS


@cache
def _irregular_pasts() -> frozenset[str]:
    return frozenset(form for forms in irregular_verbs().values() for form in forms)


def _british(verb: str) -> tuple[str, ...]:
    """Return "signalled" and "signalling" beside "signaled" and "signaling"."""
    return (verb + "led", verb + "ling") if verb[-1:] == "l" and verb[-2:-1] in _VOWELS else ()


def plural(noun: str) -> str:
    """Return the plural of a noun; of several words the last is inflected ("artillery shells")."""
    return third_person(noun)


def third_person(verb: str) -> str:
    """Return "denies" for "deny"."""
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def participle(verb: str) -> str:
    """Return "denying" for "deny", "admitting" for "admit"."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return _doubled(verb) + "ing"


@cache
def stative_pasts() -> dict[str, str]:
    """Return the past of verbs that tell a state by their participle: "knew" by "knowing"."""
    return {
        participle(verb): irregular_verbs().get(verb, (_past(verb),))[0]
        for verb in load_toml("english/verbs.toml")["stative"]
    }


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return _doubled(verb) + "ed"


@cache
def _doubling_verbs() -> frozenset[str]:
    return frozenset(load_toml("english/verbs.toml")["doubling"])


def _doubled(verb: str) -> str:
    """Double the last consonant of the verbs that do so ("admit", "plan"); "panic" takes a k."""
    if verb.endswith("ic"):
        return verb + "k"
    return verb + verb[-1] if verb in _doubling_verbs() else verb
