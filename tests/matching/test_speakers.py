"""Who makes a statement inside another's: "we" and "it" right behind the verb are who is quoted, a name is not."""

import pytest

from claimsdb.article import Article
from claimsdb.pipeline import read

SPEAKING_ON = {
    "who is quoted says we": ('"We reject any claim that the tests were faked," a Novaria lawyer said.', "reject"),
    "it is who said it": ("The agency said it denied that its clerks were paid.", "denied"),
}
OTHERS = {
    "a name": ('"Tralee rejects any claim that the tests were faked," a lawyer said.', "rejects"),
    "he is somebody else": ("The lawyer said he denied that the clerk was paid.", "denied"),
}


def speakers(text: str, word: str) -> tuple[list[str], list[str]]:
    """Return who makes the statement whose cue has a word, and who makes the one that it stands in."""
    reading = read(Article("a.txt", text))
    inner = next(a for a in reading.attributions if any(word in span.of(text) for span in a.cue))
    assert inner.parent is not None
    told = ([party.raw for party in reading.sources[number]] for number in (inner.number, inner.parent))
    own, above = told
    return own, above


@pytest.mark.parametrize(("text", "word"), SPEAKING_ON.values(), ids=SPEAKING_ON)
def test_who_is_quoted_speaks_on(text: str, word: str) -> None:
    own, above = speakers(text, word)

    assert own == above


@pytest.mark.parametrize(("text", "word"), OTHERS.values(), ids=OTHERS)
def test_others_speak_for_themselves(text: str, word: str) -> None:
    own, above = speakers(text, word)

    assert own != above
