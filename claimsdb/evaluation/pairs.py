"""Pairs of answers and claims against the gold stories: how many are right, and how many stand beside a wrong claimant.

Only what an expert judged counts: `pairs` (expected), `not` (wrong) and `same`. All stories share one memory, so each
claim of one story is a distractor in all others. The claim that a statement puts is found through the settlement.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from claimsdb.article import Article
from claimsdb.entities.mentions import find_mentions
from claimsdb.evaluation.memory import Memory, empty_memory
from claimsdb.evaluation.scores import Score, match_case
from claimsdb.evaluation.statements import GoldAttribution
from claimsdb.evaluation.stories import GoldArticle, GoldPair, Name, Story
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.rules.registry import checked_cues
from claimsdb.extraction.tagger import Tagger
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.statement import ClaimStatement, Reading
from claimsdb.matching.statements import read_statements
from claimsdb.spans import Span
from claimsdb.terms import Judgement, Outcome, ResponseType


@dataclass(frozen=True)
class Found:
    """An article as read, and which statement of the gold each of its attributions is."""

    gold: GoldArticle
    reading: Reading
    names: dict[int, Name]


Reader = Callable[[GoldArticle], Found]


def read_marked(gold: GoldArticle) -> Found:
    """Read an article with the attributions that the expert marked: matching alone is judged."""
    text = read_text(gold.article.text)
    attributions, names = _marked(gold, text)
    return Found(gold, _statements(gold.article, text, attributions), names)


def reader_with(tagger: Tagger) -> Reader:
    """Return the reader that finds the attributions too: the whole way is judged."""

    def read(gold: GoldArticle) -> Found:
        text = read_text(gold.article.text)
        attributions = find_attributions(text, tagger)
        pairs = match_case(gold.case, text, attributions)
        names = {
            pair.found.number: gold.statement(pair.expected.number) for pair in pairs if pair.found and pair.expected
        }
        return Found(gold, _statements(gold.article, text, attributions), names)

    return read


def _statements(article: Article, text: Text, attributions: Sequence[Attribution]) -> Reading:
    return read_statements(article, text, attributions, find_mentions(text, article.publisher))


def _marked(gold: GoldArticle, text: Text) -> tuple[tuple[Attribution, ...], dict[int, Name]]:
    """Turn marked statements into attributions, numbered as extraction would and of the class that their cue tells."""
    phrases = Phrases(text, checked_cues().find(text.lower))
    ordered = sorted(gold.case.attributions, key=lambda marked: (marked.cue[0], marked.number))
    numbers = {marked.number: number for number, marked in enumerate(ordered)}
    attributions = tuple(
        Attribution(
            numbers[marked.number],
            marked.source,
            marked.cue,
            marked.content,
            parent=None if marked.parent is None else numbers[marked.parent],
            reporter=None if marked.reporter is None else numbers[marked.reporter],
            type=marked.type,
            cue_class=_cue_class(phrases, marked),
            negated=marked.negated,
            outcome=marked.outcome,
        )
        for marked in ordered
    )
    return attributions, {numbers[marked.number]: gold.statement(marked.number) for marked in ordered}


def _cue_class(phrases: Phrases, marked: GoldAttribution) -> str:
    """Return the class of cues that the marked words belong to, "" where the lexicon does not know them."""
    source, cue, content = (
        tuple(Span(words.start, words.stop) for words in map(phrases.text.words_in, spans))
        for spans in (marked.source, marked.cue, marked.content)
    )
    found = decisive_entry(phrases, Draft(source, cue, content))
    return found[1].cue_class.name if found else ""


@dataclass(slots=True)
class PairScores:
    """What was right over some stories.

    Attributes:
        pairs: answers beside their claim; what no expert judged is not counted as found.
        types: the right response type and outcome among the right pairs.
        same: statements that put the same claim, put together.
        wrong_claimants: right pairs whose claim also bears a claimant who never made it.
        missed, false, mistyped, unlike: what went wrong, for those who may see it.
    """

    pairs: Score = field(default_factory=Score)
    types: Score = field(default_factory=Score)
    same: Score = field(default_factory=Score)
    wrong_claimants: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    mistyped: list[str] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)

    @property
    def wrong_claimant_share(self) -> float:
        """The share of the right pairs that show a wrong claimant."""
        return self.wrong_claimants / self.pairs.right if self.pairs.right else 0.0


@dataclass(slots=True)
class _Settled:
    """What settling made of one story.

    Attributes:
        claims: the claim that each statement puts.
        implied: claims made up from an answer, by the answer.
        answers: automatic choices of each answer, as claim, type and outcome.
        places: the name of each statement by its article's location and its number there.
    """

    claims: dict[Name, int] = field(default_factory=dict)
    implied: dict[Name, ClaimStatement] = field(default_factory=dict)
    answers: dict[Name, list[tuple[int, ResponseType, Outcome | None]]] = field(default_factory=dict)
    places: dict[tuple[str, int], Name] = field(default_factory=dict)

    def of_claim(self, story: Story, name: Name) -> frozenset[int]:
        """Return the claims that the statements of one gold claim were settled to."""
        return frozenset(self.claims[same] for same in story.group(name) if same in self.claims)


def score_stories(stories: Iterable[Story], read: Reader, counted: Callable[[str], bool]) -> PairScores:
    """Settle all stories in one memory and score those whose stem is `counted`."""
    scores = PairScores()
    with empty_memory() as memory:
        found = [(story, _settle(story, read, memory)) for story in stories]
        settled = [(story, _with_late(done, memory)) for story, done in found]
    makers: dict[int, set[tuple[str, Name]]] = defaultdict(set)
    for story, done in settled:
        for name, claim in done.claims.items():
            makers[claim].add((story.stem, name))
    for story, done in settled:
        if counted(story.stem):
            _score(scores, story, done, makers)
    return scores


def _settle(story: Story, read: Reader, memory: Memory) -> _Settled:
    done = _Settled()
    for gold in story.articles:
        found = read(gold)
        settlement = memory.take_in(found.reading).settlement
        done.places |= {(gold.article.location, number): name for number, name in found.names.items()}
        for claim in settlement.claims:
            name = found.names.get(claim.statement.attribution)
            if name and claim.statement.implied:
                done.implied[name] = claim.statement
            elif name:
                done.claims[name] = claim.claim
        for answer in settlement.responses:
            name = found.names.get(answer.response.attribution)
            if name:
                done.answers.setdefault(name, []).extend(_links(answer))
    return done


def _with_late(done: _Settled, memory: Memory) -> _Settled:
    """Add the answers that were paired only when a later article put their claim."""
    for place, name in done.places.items():
        for answer in memory.late.get(place, ()):
            done.answers.setdefault(name, []).extend(_links(answer))
    return done


def _links(answer: SettledResponse) -> Iterator[tuple[int, ResponseType, Outcome | None]]:
    for choice in answer.choices:
        if choice.judgement is Judgement.AUTOMATIC:
            yield choice.claim_id, answer.response.type, answer.response.outcome


def _score(scores: PairScores, story: Story, done: _Settled, makers: Mapping[int, set[tuple[str, Name]]]) -> None:
    for pair in story.pairs:
        _score_pair(scores, story, done, pair, makers)
    for answer, claim in sorted(story.distractors):
        wrong = done.of_claim(story, claim)
        if any(link[0] in wrong for link in done.answers.get(answer, ())):
            scores.pairs.add(right=False, found=True, expected=False)
            scores.false.append(f"{story.stem} {answer} -> {claim}")
    _score_same(scores, story, done)


def _score_pair(
    scores: PairScores, story: Story, done: _Settled, pair: GoldPair, makers: Mapping[int, set[tuple[str, Name]]]
) -> None:
    if pair.claim is None:
        scores.pairs.add(right=_implies(done, pair), found=_implies(done, pair), expected=True)
        return
    expected = done.of_claim(story, pair.claim)
    links = [link for link in done.answers.get(pair.answer, ()) if link[0] in expected]
    scores.pairs.add(right=bool(links), found=bool(links), expected=True)
    if not links:
        scores.missed.append(f"{story.stem} {pair.answer} -> {pair.claim} {pair.type}")
        return
    typed = (pair.type, pair.outcome) in {link[1:] for link in links}
    scores.types.add(right=typed, found=True, expected=True)
    if not typed:
        scores.mistyped.append(f"{story.stem} {pair.answer} -> {pair.claim} {pair.type} as {links[0][1]}")
    group = {(story.stem, name) for name in story.group(pair.claim)}
    scores.wrong_claimants += any(makers[link[0]] - group for link in links)


def _implies(done: _Settled, pair: GoldPair) -> bool:
    """Say whether an answer made the claim it implies, with the accuser that it names."""
    made = done.implied.get(pair.answer)
    if made is None:
        return False
    named = [party.entity.name for party in made.claimants if party.entity]
    return named == ([pair.accuser] if pair.accuser else [])


def _score_same(scores: PairScores, story: Story, done: _Settled) -> None:
    """Count all pairs of statements that put one claim, in the gold or as settled."""
    for one, other in combinations(sorted(done.claims), 2):
        expected, found = other in story.group(one), done.claims[one] == done.claims[other]
        scores.same.add(right=expected and found, found=found, expected=expected)
        if expected != found:
            scores.unlike.append(f"{story.stem} {one} {'=' if found else '/='} {other}")
