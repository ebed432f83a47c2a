"""A question of `claims review` on one screen: what is asked, the words in their context, why the machine asks."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from claimsdb.export import wording
from claimsdb.queries.dispute import ClaimSide, Utterance
from claimsdb.queries.queue import Asked, Case

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
_INDENT = "  "
_SAID = 5
"""Lines that one statement may have with its context."""

_REASONS = 3
"""Lines that the reasons may have."""


@dataclass(frozen=True, slots=True)
class Context:
    """The words around a quote in its article."""

    before: str = ""
    after: str = ""


def draw(case: Case, contexts: dict[str, Context], *, left: int, width: int) -> list[str]:
    """Return the lines of a question; 80 columns hold it on 24 lines.

    Args:
        case: the question with its dispute.
        contexts: the words around the quote of the claim and of the answer, under "claim" and "answer".
        left: how many questions wait.
        width: columns of the terminal.
    """
    width = max(width, LEAST_WIDTH)
    return [
        *_wrapped(f"{left} to go · {_question(case)}", width),
        "-" * width,
        *_claim(case, contexts.get("claim", Context()), width),
        *_answer(case, contexts.get("answer", Context()), width),
        *_reasons(case, width),
        "",
        KEYS[case.question.asked],
    ]


def _question(case: Case) -> str:
    if case.question.asked is Asked.NAME:
        does = "answers here" if case.answer else "claims this"
        return f"Who {does}? The article says “{wording.line(' '.join(case.question.reasons))}”."
    return _ASKED[case.question.asked]


def _claim(case: Case, context: Context, width: int) -> Iterator[str]:
    dispute = case.dispute
    if dispute is None:
        return
    yield from _wrapped(f"CLAIM {dispute.id}  {wording.line(dispute.claim)}", width, most=2)
    yield from _wrapped(wording.SEPARATOR.join((wording.standing(dispute), *wording.subject(dispute))), width, most=1)
    for side in dispute.claimants[:1]:
        yield from _statement(_speaker(side), side.said, context, width)
    yield ""


def _speaker(side: ClaimSide) -> str:
    return f"{wording.speaker(side.claimant)}, {wording.day(side.said.on, side.said.precision)}"


def _answer(case: Case, context: Context, width: int) -> Iterator[str]:
    answer = case.answer
    if answer is None:
        return
    yield from _wrapped(f"ANSWER {answer.id}  {wording.kind(answer)}", width, most=1)
    who = f"{wording.speaker(answer.respondent)}, {wording.day(answer.said.on, answer.said.precision)}"
    yield from _statement(who, answer.said, context, width)
    yield ""


def _statement(who: str, said: Utterance, context: Context, width: int) -> Iterator[str]:
    """Yield who says it, the quote with its cue between asterisks in its context, and where it stands."""
    yield from _wrapped(f"{_INDENT}{who}", width, most=1)
    quote = "".join(f"*{words}*" if is_cue else words for words, is_cue in wording.around_cue(said))
    told = " ".join(filter(None, (wording.line(context.before), f"“{quote}”", wording.line(context.after))))
    yield from _wrapped(f"{_INDENT}{told}", width, most=_SAID)
    if said.article is not None:
        yield from _wrapped(f"{_INDENT}{wording.place(said.article)}", width, most=1)


def _reasons(case: Case, width: int) -> Iterator[str]:
    question = case.question
    if question.asked is Asked.NAME:
        return
    score = "" if question.score is None else f" (score {question.score:.2f})"
    reasons = "; ".join(question.reasons) or "the extraction was not sure of the words"
    says = "it reads by now" if question.asked is Asked.DIFFERENCE else "why it asks"
    yield from _wrapped(f"{says}{score}: {wording.line(reasons)}", width, most=_REASONS)


def _wrapped(words: str, width: int, most: int = 2) -> list[str]:
    """Return words as lines, no more than `most`; what is left out is marked."""
    indent = _INDENT if words.startswith(_INDENT) else ""
    return textwrap.wrap(
        words.strip(), width, initial_indent=indent, subsequent_indent=indent, max_lines=most, placeholder=" …"
    )
