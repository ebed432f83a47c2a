"""A content as people read it: "Spain of diverting water" becomes "Spain [was] diverting water".

What is put in stands in brackets, so that a reader sees which words are the article's.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from claimsdb.extraction.cues import load_cues
from claimsdb.extraction.function_words import BE, DETERMINERS, INDEFINITE, SUBJECT_PRONOUNS
from claimsdb.extraction.inflection import is_gerund, is_past, stative_pasts
from claimsdb.extraction.vocabulary import vocabulary

RECIPROCALS = ("each other", "one another")
_OPENINGS = ("that ", "of ", "about ", "to ", "for ", "with ", "on ")
_BEFORE_DEED = ("of ", "for ", "with ", "over ", "in ")
_SOMEBODY = "somebody"
_TOPICS = ("over ", "concerning ", "regarding ")
_DEED = re.compile(
    r"(?P<who>\S.*?) (?:of|for|with|over|in) (?P<how>(?:not |\w+ly )*)(?P<deed>(?![A-Z])\w+ing)\b"
    r"(?! (?:offen[cs]es|crimes|charges|violations)\b)(?P<rest>.*)",
    re.DOTALL,
)
_THING = re.compile(r"(?P<who>\S.*?) (?P<by>of|for|over|with) (?P<what>(?![A-Z]|\[).+)", re.DOTALL)
_GUILTY = re.compile(r"(?P<who>\S.*?) (?P<how>(?:not )?guilty\b.*)", re.DOTALL)
_LAID_ON = re.compile(r"(?P<what>\S.*) (?:on|to) (?P<who>(?:the |a |an )?[^,;]{1,60})", re.DOTALL)
_SAID_TO = re.compile(r"(?P<who>\S.*?) to (?P<have>have )?(?P<deed>(?!the |a )[a-z]+\b.*)", re.DOTALL)
_CLAIMED = re.compile(
    r"(?P<noun>(?:[\w'’“”\"-]+ ){0,5}?[\w-]+)(?: (?:by|from|in|of) [^,]{1,60}?)? that (?P<told>.+)", re.DOTALL
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|could|did|does|that)\b")
_OPENERS, _CLOSERS = frozenset('"“'), frozenset('"”')
_OF_SPEAKER = re.compile(r"\b(?:I|we|us|our|my)\b")
_HAD = re.compile(r"^(?:[\w-]+ ){1,3}(?:in|to|with)\b")
_LONGEST_NOUN = 4  # words of "the latest American charge"
_PRONOUNS = {"him": "he", "her": "she", "them": "they", "us": "we", "me": "I"}
_POSSESSIVES = frozenset("any all its his her their our my".split())
_ACCUSING = frozenset({"accuse", "blame", "allege"})
_CONVICTING = ("convict", "guilty")
_LONGEST_ACCUSED = 14  # words of "the ministry of the interior and its two deputies"


class Telling(StrEnum):
    """What the verb of telling makes of its object."""

    PLAIN = "plain"
    ACCUSED = "accused"  # the object is who did it: "accused Spain of", "blamed Israel for"
    BLAMED = "blamed"  # the object is either: "blamed Israel for the blast", "blamed the blast on Israel"
    LAID_ON = "laid_on"  # the object is the deed: "attributed the blast to Israel"


def telling(cue_class: str, cue: str, *, told_by_somebody: bool) -> Telling:
    """Say how a claim is built by the class and the words of its cue, and whether somebody is named who tells it."""
    words = cue.lower().split()
    if cue_class == "censure" or any(word.startswith(_CONVICTING) for word in words):
        return Telling.ACCUSED
    if cue_class not in _ACCUSING or vocabulary().blaming_nouns.any_in(words):
        return Telling.PLAIN
    if any(word.startswith(("attribut", "ascrib", "trac")) for word in words):
        return Telling.LAID_ON
    if cue_class == "blame":
        return Telling.BLAMED
    active = "alleged" in words and told_by_somebody and BE.isdisjoint(words)  # "..., the firm has alleged"
    implicates = not active and vocabulary().implicating.any_in(words)
    return Telling.ACCUSED if cue_class != "allege" or implicates else Telling.PLAIN


def claim_text(fragments: Sequence[str], told: Telling, subject: str = "", cue: str = "claim") -> str:
    """Return a content as a proposition.

    Args:
        fragments: the content's words, resolved anaphors in brackets; several when other words stand between.
        told: how the verb of telling takes its object.
        subject: who is meant where the words name nobody.
        cue: what the words are called that only name a matter: "an accusation over migrants".
    """
    said = _unquoted(" ".join(" ".join(fragments).split()))
    if names_topic(said):
        return f"{cue} {said}"
    each_other = next((words for words in RECIPROCALS if said.startswith(words)), "")
    if each_other and subject:
        said, subject = f"[{subject}]{said.removeprefix(each_other)}", ""
    said = _accused(said, told, _accused_apart(fragments)).replace("] [", " ") if told is not Telling.PLAIN else said
    if (guilty := _GUILTY.fullmatch(said)) and _is_somebody(guilty["who"]):
        return f"{_nominative(guilty['who'])} [{_be(guilty['who'])}] {guilty['how']}"
    return _with_subject(said, subject) if subject else _bare(said)


def names_topic(said: str) -> bool:
    """Say whether a content only tells what a claim is about: "over migrants"."""
    return said.startswith(_TOPICS)


def tells_in_clause(content: str) -> bool:
    """Say whether a content says in a clause what is claimed: "that it fled", "owning a ship", "the notion that"."""
    said = _unquoted(" ".join(content.split()))
    opening, _, clause = said.partition(" ")
    if _claimed_in(said) or (clause and is_gerund(opening)):
        return True
    return opening == "that" and not any(_is_claim_noun(word) for word in clause.split()[:1])


def tells_named_clause(content: str) -> bool:
    """Say whether a noun of claiming opens a content, and a clause says what is claimed: "the notion that"."""
    return bool(_claimed_in(_unquoted(" ".join(content.split()))))


def _unquoted(said: str) -> str:
    """Leave out the marks of a quotation that is told whole, and one whose other half stands elsewhere."""
    opens, closes = said[:1] in _OPENERS, said[-1:] in _CLOSERS
    inner = said[opens : len(said) - closes]
    if (opens or closes) and not any(mark in inner for mark in _OPENERS | _CLOSERS):
        said = inner.removesuffix(".")
    return said.strip(" ,")


def _bare(said: str) -> str:
    """Leave out the complementizer, and the noun of claiming before it: "the specific reports that"."""
    said = _claimed_in(said) or said
    for opening in _OPENINGS:
        said = said.removeprefix(opening)
    return said


def _claimed_in(said: str) -> str:
    """Return the clause of "the specific reports that"; "" for "the firm hid evidence that", where hiding is told."""
    claimed = _CLAIMED.fullmatch(said)
    if claimed is None or not _is_claim_noun(claimed["noun"]):
        return ""
    words = claimed["noun"].lower().split()
    does = any(is_past(verb) and before not in DETERMINERS for before, verb in pairwise(words[:-1]))
    return "" if does else claimed["told"]


def _is_claim_noun(words: str) -> bool:
    last = words.lower().split()[-1:]
    return load_cues().has_noun(last) or vocabulary().claimed.any_in([*last, "that"])  # "idea that"


def _accused_apart(fragments: Sequence[str]) -> str:
    """Return the accused where he is told apart from the deed: "Ana Ruiz, a clerk of the port | of spying"."""
    return fragments[0].strip(" ,") if len(fragments) > 1 and fragments[1].startswith(_BEFORE_DEED) else ""


def _accused(said: str, told: Telling, apart: str = "") -> str:
    """Turn "Spain of diverting water", "Israel for the blast" and "the blast on Israel" into what is alleged."""
    if apart and said.startswith(f"{apart} "):
        told_of = _accused(f"{_SOMEBODY}{said.removeprefix(apart)}", told)
        who, put_in, rest = told_of.partition(" [was")
        return f"{apart} [{_be(apart)}{rest}" if who == _SOMEBODY and put_in else told_of.replace(_SOMEBODY, apart)
    laid = _LAID_ON.fullmatch(said)
    if laid and (told is Telling.LAID_ON or (told is Telling.BLAMED and _is_deed_on(said, laid["what"]))):
        return f"{laid['who']} [{_be(laid['who'])} behind] {laid['what']}"
    if told is not Telling.LAID_ON and (deed := _DEED.fullmatch(said)) and _is_somebody(deed["who"]):
        return _doing(_without_day(deed["who"]), deed["how"], deed["deed"], deed["rest"])
    if (passed := _SAID_TO.fullmatch(said)) and _is_somebody(passed["who"]) and not _THING.fullmatch(said):
        return f"{passed['who']} {'[had]' if passed['have'] else '[said] to'} {passed['deed']}"
    thing = _THING.fullmatch(said)
    if thing and _is_somebody(thing["who"]):
        how = "guilty of" if thing["by"] in {"of", "with"} else "behind"
        who = _without_day(thing["who"])
        return f"{_nominative(who)} [{_be(who)} {how}] {thing['what']}"
    return said


def _without_day(who: str) -> str:
    """Leave out when somebody was accused: "accused Riga on Monday of"."""
    accused, _, day = who.rpartition(" on ")
    return accused if accused and vocabulary().times.any_in(day.lower().split()[:1]) else who


def accused_in(claim: str, told: Telling) -> Iterator[str]:
    """Yield the words for who is accused in a claim's text: "the Orrin mill" of "the Orrin mill [was] hiding it"."""
    who, put_in, _ = claim.partition(" [")
    if told is not Telling.PLAIN and put_in and not who.startswith("["):
        yield who


def _is_deed_on(said: str, what: str) -> bool:
    """Tell "blamed the delay on Israel" from "blamed Israel for shelling it on Monday"."""
    return " on " in said and " for " not in what


def _is_somebody(who: str) -> bool:
    return len(who.split()) <= _LONGEST_ACCUSED and not _FINITE.search(who)


def _doing(who: str, how: str, deed: str, rest: str) -> str:
    """Return "Spain [was] diverting water", "Spain [had] diverted it", "the clerk [was] a spy"."""
    state = _state(deed, who)
    return f"{_nominative(who)} [{state or _be(who)}] {how}{rest.strip() if state else deed + rest}"


def _state(gerund: str, who: str) -> str:
    """Return the past of a gerund that tells no deed but a state: "owned", "had", "was"; else ""."""
    return _be(who) if gerund == "being" else stative_pasts().get(gerund, "")


def _nominative(who: str) -> str:
    return _PRONOUNS.get(who, who)


def _be(who: str, one: str = "was", many: str = "were") -> str:
    """Return the verb for one, or for many: several names joined, plural words that are no names."""
    head = re.split(r" (?:of|from|in|at|for|who|which) |,", who)[0]
    last = head.rpartition(" ")[2].strip("[]”\"'’")
    ending = last.endswith("s") and not last.endswith("ss") and last[0].islower()
    plural = ending or last in vocabulary().plurals or last in {"they", "them"}
    return many if " and " in who or plural else one


def _with_subject(said: str, subject: str) -> str:
    """Say who is meant: "[China's] involvement in it", "[China was] shipping shells", "[China] supplied arms"."""
    if said.startswith("that ") or _claimed_in(said):
        return _with_speaker(_bare(said), subject) or _for_pronoun(_bare(said), subject)
    if said.startswith("to "):
        return f"[{subject} {_be(subject, 'is', 'are')} said] {said}"
    said = _bare(said)
    if said.startswith("[") or any(_is_claim_noun(word) for word in said.split()[:_LONGEST_NOUN]):
        return said  # "[Oslo's] role", which says it itself; "the charge", which names no deed
    return _with_speaker(said, subject) or _of_subject(said, subject)


def _with_speaker(said: str, subject: str) -> str:
    """Say who "we" is, as in "[Oslo:] we sold it"; "" where nobody speaks of himself."""
    return f"[{subject}:] {said}" if _OF_SPEAKER.search(said) else ""


def _for_pronoun(clause: str, subject: str) -> str:
    first, _, rest = clause.partition(" ")
    return f"[{subject}] {rest}" if first.lower() in SUBJECT_PRONOUNS else clause


def _of_subject(said: str, subject: str) -> str:
    """Join a subject to a deed or a thing."""
    first, _, rest = said.partition(" ")
    if state := _state(first, subject):
        return f"[{subject} {state}] {rest}"
    if verb := _verb_before(first, rest, subject):
        return f"[{subject} {verb}] {said}"
    if first.lower() in INDEFINITE:
        return said
    if _FINITE.search(said.partition(",")[0]):
        return f"[{subject}] {said}"
    return f"[{genitive(subject)}] {rest if first.lower() in _POSSESSIVES and rest else said}"


def _verb_before(first: str, rest: str, subject: str) -> str:
    """Return what joins a subject to a content by how it begins: a gerund, "a role in it", "the murder of a clerk"."""
    if first.lower() in INDEFINITE and _HAD.search(rest):
        return "had"
    if first.lower() == "the":
        return f"{_be(subject)} behind"
    return _be(subject) if is_gerund(first) else ""


def genitive(name: str) -> str:
    """Return "China's", "the United States'"."""
    return name + ("'" if name.endswith("s") else "'s")
