"""A question of `claims review` on one screen: what is asked, the words in their context, why the machine asks."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from claimsdb.export import wording
from claimsdb.queries.dispute import ClaimSide, Utterance
from claimsdb.queries.queue import Asked, Case
from claimsdb.terms import Judgement

LEAST_WIDTH = 40
KEYS = {
    Asked.PAIRING: "[y] yes  [n] no  [s] skip  [u] undo  [q] quit",
    Asked.CLAIM: "[y] yes  [n] no  [s] skip  [u] undo  [q] quit",
    Asked.NAME: "[t] type the name  [s] skip  [u] undo  [q] quit",
    Asked.DIFFERENCE: "[k] keep the correction  [s] skip  [u] undo  [q] quit",
}
_ASKED = {
    Asked.PAIRING: "Does this answer belong to this claim?",
    Asked.CLAIM: "Is this a claim: does somebody allege it?",
    Asked.DIFFERENCE: "The machine reads this otherwise by now. Does the correction still hold?",
}
_UNSURE = "the extraction was not sure of the words"
_INDENT = "  "
_MOST_SAID = 8
"""Lines that one statement may have with its context, where there is room."""

_LEAST_SAID = 2
_REASONS = 2
"""Lines that the reasons may have."""


@dataclass(frozen=True, slots=True)
class Context:
    """The words around a quote in its article."""

    before: str = ""
    after: str = ""


def draw(case: Case, contexts: dict[str, Context], *, left: int, size: tuple[int, int]) -> list[str]:
    """Return the lines of a question, as much of the articles as there is room for; 80 by 24 is enough.

    Args:
        case: the question with its dispute.
        contexts: the words around the quote of the claim and of the answer, under "claim" and "answer".
        left: how many questions wait.
        size: columns and lines that may be used.
    """
    width, most = max(size[0], LEAST_WIDTH), size[1]
    for said in range(_MOST_SAID, _LEAST_SAID - 1, -1):
        lines = _lines(case, contexts, left, width, said)
        if len(lines) <= most:
            break
    return lines if len(lines) <= most else [*lines[: most - 1], lines[-1]]


def _lines(case: Case, contexts: dict[str, Context], left: int, width: int, said: int) -> list[str]:
    return [
        *_wrapped(f"{left} to go · {_question(case)}", width),
        "-" * width,
        *_claim(case, contexts.get("claim", Context()), width, said),
        *_answer(case, contexts.get("answer", Context()), width, said),
        *_reasons(case, width),
        "",
        *_keys(case.question.asked, width),
    ]


def _keys(asked: Asked, width: int) -> list[str]:
    """Return what may be pressed; no key is parted from its meaning."""
    whole = KEYS[asked].replace("] ", "]\N{NO-BREAK SPACE}")
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in textwrap.wrap(whole, width)]


def _question(case: Case) -> str:
    if case.question.asked is Asked.NAME:
        does = "answers here" if case.answer else "claims this"
        return f"Who {does}? The article says “{wording.line(' '.join(case.question.reasons))}”."
    return _ASKED[case.question.asked]


def _claim(case: Case, context: Context, width: int, lines: int) -> Iterator[str]:
    dispute = case.dispute
    if dispute is None:
        return
    yield from _wrapped(f"CLAIM {dispute.id}  {wording.line(dispute.claim)}", width, most=2)
    yield from _wrapped(wording.SEPARATOR.join((wording.standing(dispute), *wording.subject(dispute))), width, most=1)
    for side in dispute.claimants[:1]:
        yield from _statement(_speaker(side), side.said, context, width, lines)
    yield ""


def _speaker(side: ClaimSide) -> str:
    return f"{wording.speaker(side.claimant)}, {wording.day(side.said.on, side.said.precision)}"


def _answer(case: Case, context: Context, width: int, lines: int) -> Iterator[str]:
    answer = case.answer
    if answer is None:
        return
    yield from _wrapped(f"ANSWER {answer.id}  {wording.kind(answer)}", width, most=1)
    who = f"{wording.speaker(answer.respondent)}, {wording.day(answer.said.on, answer.said.precision)}"
    yield from _statement(who, answer.said, context, width, lines)
    yield ""


def _statement(who: str, said: Utterance, context: Context, width: int, lines: int) -> Iterator[str]:
    """Yield who says it, the quote with its cue between asterisks in its context, and where it stands."""
    yield from _wrapped(f"{_INDENT}{who}", width, most=1)
    quote = "".join(f"*{words}*" if is_cue else words for words, is_cue in wording.around_cue(said))
    room = max(0, (lines * (width - len(_INDENT)) - len(quote)) // 2 - width // 4)
    before, after = wording.line(context.before), wording.line(context.after)
    told = " ".join(filter(None, (_last_words(before, room), f"“{quote}”", _first_words(after, room))))
    yield from _wrapped(f"{_INDENT}{told}", width, most=lines)
    if said.article is not None:
        yield from _wrapped(f"{_INDENT}{wording.place(said.article)}", width, most=1)


def _first_words(text: str, most: int) -> str:
    """Return whole words from the beginning of a text."""
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0]} …".strip()


def _last_words(text: str, most: int) -> str:
    """Return whole words from the end of a text."""
    return text if len(text) <= most else f"… {text[len(text) - most :].partition(' ')[2]}".strip()


def _reasons(case: Case, width: int) -> Iterator[str]:
    question = case.question
    if question.asked is Asked.NAME:
        return
    score = "" if question.score is None else f" (score {question.score:.2f})"
    says = "it reads by now" if question.asked is Asked.DIFFERENCE else "why it asks"
    yield from _wrapped(f"{says}{score}: {wording.line(_why(case))}", width, most=_REASONS)


def _why(case: Case) -> str:
    """Return why the machine asks; of an answer whose pairing is sure enough its words are in doubt."""
    reasons = "; ".join(case.question.reasons)
    match = case.answer.match if case.answer and case.question.asked is Asked.PAIRING else None
    if match and match.judgement is Judgement.AUTOMATIC and match.score != case.question.score:
        return f"{_UNSURE}; it is paired because {reasons}"
    return reasons or _UNSURE


def _wrapped(words: str, width: int, most: int = 2) -> list[str]:
    """Return words as lines, no more than `most`; what is left out is marked."""
    indent = _INDENT if words.startswith(_INDENT) else ""
    return textwrap.wrap(
        words.strip(), width, initial_indent=indent, subsequent_indent=indent, max_lines=most, placeholder=" …"
    )
