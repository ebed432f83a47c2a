"""A dispute as Markdown to paste into an article: both sides with quotes, dates and links, and no markup but ours."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimsdb.export import wording
from claimsdb.queries.dispute import Answer, ArticleRef, Dispute, Party, Utterance

if TYPE_CHECKING:
    from claimsdb.queries.verdicts import Verdict

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~&]|(?<=\d)[.)](?= )")
_LINK = re.compile(r"https?://[^\s<>()]+")


def markdown(dispute: Dispute) -> Iterator[str]:
    """Yield a dispute as a section of a document."""
    yield f"### {_plain(wording.line(dispute.claim))}"
    yield ""
    yield wording.SEPARATOR.join((f"**{wording.standing(dispute)}**", *map(_plain, wording.subject(dispute))))
    yield ""
    yield "The allegation:"
    yield ""
    yield from (_claim(those, said) for those, said in wording.told_together(dispute.claimants))
    yield ""
    yield "The answers:" if dispute.responses else "No answer found."
    yield ""
    if dispute.responses:
        yield from map(_answer, dispute.responses)
        yield ""


def fact_checks(verdicts: "Sequence[Verdict]") -> Iterator[str]:
    """Yield what fact-checkers published about the claim, in their words; nothing when there is nothing."""
    if verdicts:
        yield "What fact-checkers published:"
        yield ""
        yield from map(_fact_check, verdicts)
        yield ""


def _fact_check(verdict: "Verdict") -> str:
    who = wording.line(verdict.publisher) or "unnamed"
    rating = wording.line(verdict.rating) or _on_a_scale(verdict)
    told = filter(None, (rating and f"“{_plain(rating)}”", wording.day(verdict.reviewed_on, verdict.precision)))
    return f"- {_linked(f'**{_plain(who)}**', wording.line(verdict.url))}, {', '.join(told)}"


def _on_a_scale(verdict: "Verdict") -> str:
    """Return a rating that has no words: "2 (1 worst, 5 best)"."""
    ends = ((verdict.worst_rating, "worst"), (verdict.best_rating, "best"))
    scale = ", ".join(f"{value:g} {end}" for value, end in ends if value is not None)
    return "" if verdict.rating_value is None else f"{verdict.rating_value:g}{scale and f' ({scale})'}"


def _linked(words: str, place: str) -> str:
    """Return words that lead to a place on the web; any other place leads nowhere."""
    return f"[{words}]({place})" if _LINK.fullmatch(place) else words


def _claim(those: Sequence[Party], said: Utterance) -> str:
    return _item(wording.speakers(those), wording.day(said.on, said.precision), said)


def _answer(answer: Answer) -> str:
    told = (wording.kind(answer), wording.doubt(answer), wording.day(answer.said.on, answer.said.precision))
    return _item(wording.speaker(answer.respondent), ", ".join(filter(None, told)), answer.said)


def _item(who: str, told: str, said: Utterance) -> str:
    """Return what somebody says as one item of a list."""
    quote = f": “{_quote(said)}”" if said.quote else ""
    source = f" ({_source(said.article)})" if said.article else ""
    return f"- **{_plain(who)}**, {_plain(told)}{quote}{source}"


def _quote(said: Utterance) -> str:
    pieces = wording.around_cue(said)
    return "".join(f"**{_plain(words)}**" if is_cue else _plain(words) for words, is_cue in pieces)


def _source(article: ArticleRef) -> str:
    """Return title, publisher and place; a URL becomes the title's link."""
    title = _plain(wording.line(article.title))
    place = wording.place(article)
    publisher = _plain(wording.line(article.publisher))
    if _LINK.fullmatch(place):
        return ", ".join(filter(None, (f"[{title or _plain(place)}]({place})", publisher)))
    return ", ".join(filter(None, (title and f"*{title}*", publisher, _plain(place))))


def _plain(text: str) -> str:
    """Return `text` so that nothing in it is markup."""
    return _MARKUP.sub(lambda found: {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(found[0], f"\\{found[0]}"), text)
