"""Sources and contents find their cues."""

import pytest

from claimsdb.extraction.linker import CHOICES, REACH, Scene, Weights, link, shipped_weights
from claimsdb.extraction.tagger import TaggedSpan
from claimsdb.extraction.tokens import read_text
from claimsdb.terms import SpanRole

ROLES = {"s": SpanRole.SOURCE, "c": SpanRole.CUE, "t": SpanRole.CONTENT}


def marked(text):
    """Read "[s Oslo] [c denied] [t it]" into a text and its spans."""
    plain, found = "", []
    for part in text.replace("[", "\0[").split("\0"):
        if part.startswith("["):
            inner, rest = part[3:].split("]")
            found.append((ROLES[part[1]], len(plain), len(plain) + len(inner)))
            plain += inner + rest
        else:
            plain += part
    read = read_text(plain)
    spans = []
    for role, start, end in found:
        words = [n for n, word in enumerate(read.words) if start <= word.start and word.end <= end]
        spans.append(TaggedSpan(role, words[0], words[-1] + 1, 1.0))
    return read, spans


def linked(text):
    read, spans = marked(text)

    def words(found):
        return [read.characters(span.first, span.last).of(read.text) for span in found]

    return {words([each.cue])[0]: (words(each.sources), words(each.contents)) for each in link(read, spans)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[s Oslo] [c denied] [t the report].", {"denied": (["Oslo"], ["the report"])}),
        ("“[t We were not there],” [s she] [c said].", {"said": (["she"], ["We were not there"])}),
        ("[c According to] [s two officials], [t the depot burned].",
         {"According to": (["two officials"], ["the depot burned"])}),
        ("[s Oslo] [c said] [t it was ready], [c adding] [t that Bergen was not].",
         {"said": (["Oslo"], ["it was ready"]), "adding": (["Oslo"], ["that Bergen was not"])}),
        ("[s Oslo] [c said] [t yes]. [s Bergen] [c said] [t no].",
         {"said": (["Bergen"], ["no"])}),
        ("[t Everybody left].", {}),
    ],
)  # fmt: skip
def test_links(text, expected):
    assert linked(text) == expected


def test_a_score_is_the_sum_of_the_weights_of_what_is_seen():
    text, spans = marked("[s Oslo] [c denied] [t the report].")
    scene = Scene(text, spans)
    names = scene.features(1, 0)
    assert len(set(names)) == len(names)
    assert scene.score(1, 0, Weights(dict.fromkeys(names, 2.0), 0.0)) == 2.0 * len(names)


def test_choices_are_those_of_a_plain_search():
    text, spans = marked(
        "[s A] [c said] [t this]. [s B] and [s C] [c said] [t that], [t also]. [s D] slept.\n\n[s E] [c knew] [t why]. "
        "It rained. It rained. [t So they left]. [c wrote] [s F]."
    )
    scene = Scene(text, spans)
    for place, span in enumerate(spans):
        if span.role is not SpanRole.SOURCE:
            wanted = SpanRole.SOURCE if span.role is SpanRole.CUE else SpanRole.CUE
            near = [n for n, other in enumerate(spans) if other.role is wanted and _reaches(text, span, other)]
            plain = [n for n in near if n < place][-CHOICES:][::-1] + [n for n in near if n > place][:CHOICES]
            chosen = [pair[wanted is SpanRole.SOURCE] for pair in scene.choices(place)]
            assert chosen == plain


def _reaches(text, span, other):
    one, two = sorted((span, other), key=lambda each: each.first)
    sentences, words = REACH[SpanRole.SOURCE if SpanRole.SOURCE in {span.role, other.role} else SpanRole.CONTENT]
    at = text.sentence_of_word
    apart = at[two.first] - at[one.last - 1]
    same = text.paragraph_of_sentence[at[one.first]] == text.paragraph_of_sentence[at[two.first]]
    return two.first - one.last < words and (apart <= 1 or (apart <= sentences and same))


def test_the_shipped_weights_are_read_once():
    assert shipped_weights() is shipped_weights()
