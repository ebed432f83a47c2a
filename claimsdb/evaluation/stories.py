"""Gold stories of `tests/gold/pairs`: articles with marked statements, and which answer belongs to which allegation.

The format is described in `tests/gold/README.md`; the marks are those of `claimsdb.evaluation.statements`. Reading is
strict: a line that fits nowhere or names a statement that is not there is an error with file and line, never a guess.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from claimsdb.article import Article
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.errors import DataFileError
from claimsdb.evaluation.statements import GoldCase, read_attribution, unmark
from claimsdb.terms import DateBasis, Outcome, Precision, ResponseType

_HEAD = re.compile(r"== (a\d+) \| published=(\S*) \| publisher=(.*?) \| title=(.*)")
_SECTION = re.compile(r"-- (statements|same|narrower|pairs|not)")
_PAIR = re.compile(
    rf"(a\d+\.\d+) answers (a\d+\.\d+|implied) ({'|'.join(ResponseType)})(?: ({'|'.join(Outcome)}))?(?: accuser=(.+))?"
)
_NOT = re.compile(r"(a\d+\.\d+) answers (a\d+\.\d+) \| .+")

Name = str
"""A statement of a story: article and number, "a1.2"."""


@dataclass(frozen=True, slots=True)
class GoldPair:
    """An answer and the claim that it answers; `claim` is None where the allegation stands nowhere."""

    answer: Name
    claim: Name | None
    type: ResponseType
    outcome: Outcome | None = None
    accuser: str | None = None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article of a story and its statements."""

    name: str
    article: Article
    case: GoldCase

    def statement(self, number: int) -> Name:
        """Return the name of a statement of this article."""
        return f"{self.name}.{number}"


@dataclass(frozen=True, slots=True)
class Story:
    """Some articles on one matter, and what an expert says belongs together in them.

    Attributes:
        stem: the file's name without its ending.
        articles: in the order of the file.
        same: for each claim statement that is not alone, all statements that put its claim.
        pairs: answers and what they answer.
        distractors: (answer, claim) that do not belong together; what stands in neither list was not judged.
    """

    stem: str
    articles: tuple[GoldArticle, ...]
    same: dict[Name, frozenset[Name]]
    pairs: tuple[GoldPair, ...]
    distractors: frozenset[tuple[Name, Name]]

    def group(self, claim: Name) -> frozenset[Name]:
        """Return all statements that put the same claim as this one, itself among them."""
        return self.same.get(claim, frozenset({claim}))


def read_stories(folder: Path) -> Iterator[Story]:
    """Read all stories of a folder, in order of their names."""
    for path in sorted(folder.glob("*.story")):
        yield read_story(path)


def read_story(path: Path) -> Story:
    """Read one story.

    Raises:
        DataFileError: the file breaks the format.
    """
    lines = [line.rstrip() for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    sections = _sections(lines)
    try:
        return _story(path.stem, _article_blocks(lines), sections)
    except ValueError as error:
        raise DataFileError(path.name, "-", str(error)) from error


def _article_blocks(lines: Sequence[str]) -> list[list[str]]:
    """Return each article's lines, its head first."""
    blocks: list[list[str]] = []
    for line in lines:
        if _SECTION.fullmatch(line):
            break
        if line.startswith("== "):
            blocks.append([])
        if blocks and line:
            blocks[-1].append(line)
    return blocks


def _sections(lines: Sequence[str]) -> dict[str, list[str]]:
    """Return the lines below the articles by section."""
    sections: dict[str, list[str]] = {}
    section: list[str] | None = None
    for line in lines:
        if head := _SECTION.fullmatch(line):
            section = sections.setdefault(head[1], [])
        elif section is not None and line:
            section.append(line)
    return sections


def _story(stem: str, blocks: Sequence[list[str]], sections: dict[str, list[str]]) -> Story:
    articles = tuple(_article(stem, block, sections.get("statements", [])) for block in blocks)
    names = {found.statement(gold.number) for found in articles for gold in found.case.attributions}
    pairs = tuple(_pair(line) for line in sections.get("pairs", []))
    distractors = frozenset(_distractor(line) for line in sections.get("not", []))
    narrower = [_two_names(line, " < ") for line in sections.get("narrower", [])]
    same = _groups([_two_names(line, " = ") for line in sections.get("same", [])])
    used = {*same, *(pair.answer for pair in pairs), *(pair.claim for pair in pairs if pair.claim)}
    used |= {name for two in (*distractors, *narrower) for name in two}
    if used - names:
        raise ValueError(f"{sorted(used - names)[0]} is no statement")
    return Story(stem, articles, same, pairs, distractors)


def _article(stem: str, block: Sequence[str], labels: Sequence[str]) -> GoldArticle:
    head = _HEAD.fullmatch(block[0])
    if head is None:
        raise ValueError(f"not an article's head: {block[0]!r}")
    name, published, publisher, title = head.groups()
    text, marks = unmark("\n".join(block[1:]))
    article = Article(
        f"{stem}/{name}", text, title=title or None, publisher=publisher or None, published=_day(published)
    )
    own = [label.removeprefix(f"{name}.") for label in labels if label.startswith(f"{name}.")]
    attributions = tuple(read_attribution(label, marks) for label in own)
    return GoldArticle(name, article, GoldCase(stem, name, text, attributions))


def _day(words: str) -> PartialDate:
    if not words:
        return UNKNOWN_DATE
    return PartialDate(date.fromisoformat(words), Precision.DAY, words, DateBasis.ARTICLE)


def _pair(line: str) -> GoldPair:
    match = _PAIR.fullmatch(line)
    if match is None:
        raise ValueError(f"not a pair: {line!r}")
    answer, claim, type_, outcome, accuser = match.groups()
    return GoldPair(
        answer,
        None if claim == "implied" else claim,
        ResponseType(type_),
        Outcome(outcome) if outcome else None,
        accuser.strip('"') if accuser and accuser != "none" else None,
    )


def _distractor(line: str) -> tuple[Name, Name]:
    match = _NOT.fullmatch(line)
    if match is None:
        raise ValueError(f"not a distractor: {line!r}")
    return match[1], match[2]


def _two_names(line: str, sign: str) -> tuple[Name, Name]:
    left, found, right = line.partition(sign)
    if not found:
        raise ValueError(f"no {sign.strip()!r} in {line!r}")
    return left, right


def _groups(equal: Sequence[tuple[Name, Name]]) -> dict[Name, frozenset[Name]]:
    """Join statements that are the same claim into groups."""
    groups: dict[Name, frozenset[Name]] = {}
    for one, other in equal:
        group = groups.get(one, frozenset({one})) | groups.get(other, frozenset({other}))
        groups.update(dict.fromkeys(group, group))
    return groups
