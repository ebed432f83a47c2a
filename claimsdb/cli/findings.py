"""What a search found on the screen: a claim with the text that has the words, or an article with the place in it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claimsdb.cli.page import entries
from claimsdb.cli.screen import ASIDE, CLAIM, CUE, Screen
from claimsdb.database.views.search import ToldIn
from claimsdb.export import wording
from claimsdb.queries.search import FoundArticle, FoundClaim, Passage

if TYPE_CHECKING:
    from rich.text import Text

TOLD_IN = {ToldIn.QUOTE: "as put in", ToldIn.ANSWER: "in an answer to it in"}


class Findings(Screen):
    """Where findings are drawn: how wide it is and whether it has colours."""

    def draw_claims(self, found: Iterable[FoundClaim]) -> str:
        """Return claims by number, each with the words that were found."""
        return self._render(entries((str(one.id), self._found_claim(one)) for one in found))

    def draw_articles(self, found: Iterable[FoundArticle]) -> str:
        """Return articles by number, each with the words that were found."""
        return self._render(entries((str(one.article.id), self._found_article(one)) for one in found))

    def _found_claim(self, found: FoundClaim) -> "Text":
        from rich.text import Text

        standing = wording.standing(found)
        if found.told_in is ToldIn.CLAIM:
            return Text("\n").join([self._marked(found.passage, CLAIM), Text(standing, ASIDE)])
        told = f"{TOLD_IN[found.told_in]} {wording.place(found.article)}" if found.article else ""
        facts = Text(wording.SEPARATOR.join(filter(None, (standing, told))), ASIDE)
        return Text("\n").join([Text(wording.line(found.claim), CLAIM), facts, self._quoted(found.passage)])

    def _found_article(self, found: FoundArticle) -> "Text":
        from rich.text import Text

        facts = (found.article.publisher, wording.day(found.article.published, found.article.precision))
        told = wording.SEPARATOR.join((wording.place(found.article), *(wording.line(fact) for fact in facts if fact)))
        title = wording.line(found.article.title) or "untitled"
        return Text("\n").join([Text(title, CLAIM), Text(told, ASIDE), self._quoted(found.passage)])

    def _quoted(self, passage: Passage) -> "Text":
        from rich.text import Text

        left, right = ("“", "”") if passage.is_whole else ("“… ", " …”")
        return Text.assemble(left, self._marked(passage), right)

    def _marked(self, passage: Passage, style: str = "") -> "Text":
        from rich.text import Text

        text = Text(style=style)
        for words, is_mark in _pieces(passage):
            text.append(f"*{words}*" if is_mark and not self.colour else words, CUE if is_mark else None)
        return text


def _pieces(passage: Passage) -> Iterator[tuple[str, bool]]:
    """Yield a passage in harmless pieces, each with whether it was asked for."""
    position = 0
    for mark in passage.marks:
        yield wording.flat(passage.words[position : mark.start]), False
        yield wording.flat(mark.of(passage.words)), True
        position = mark.end
    yield wording.flat(passage.words[position:]), False
