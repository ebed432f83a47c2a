"""How entities are judged against gold; the floors of the whole set are those of `tests/gold/floors.toml`."""

import os
from pathlib import Path

import pytest

from claimsdb.errors import DataFileError
from claimsdb.evaluation.claimants import count_claimants
from claimsdb.evaluation.entity_cases import read_entity_cases
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.tagger import load_tagger

from ..gold.country_labels import CORPUS, join_words, judge_labels, read_labels, read_sentences, score_countries

GOLD = Path(__file__).parents[1] / "gold"

SPEAKING = """# trap: speaking

why: who says it is judged, who is spoken of is not
{Pretoria|%s} has denied that it supplied arms to {Russia|country RU "Russia"}.

why: somebody whom the text only describes is nobody else
{A Danish diver who saw it|person DK "Danish diver who saw it"} said {the ship|none} was empty.

why: a pronoun that is left open is no answer
{Ana Ruiz|person - "Ana Ruiz"} met {Eva Paz|person - "Eva Paz"}. {She|anaphor - "Ana Ruiz"} said the well was dry.
"""


@pytest.mark.parametrize(("label", "right"), [('country ZA "South Africa"', 2), ('country RU "Russia"', 1)])
def test_claimants_are_judged_as_they_are_stored(tmp_path: Path, label: str, right: int) -> None:
    (tmp_path / "speaking.gold").write_text(SPEAKING % label, encoding="utf-8")
    score, tagger = Score(), load_tagger()
    for case in read_entity_cases(tmp_path):
        count_claimants(score, case, tagger)
    assert (score.right, score.expected) == (right, 3)


@pytest.mark.skipif("CLAIMSDB_CORPORA" not in os.environ, reason="the corpora are not given")
def test_countries_in_a_foreign_corpus() -> None:
    corpus = Path(os.environ["CLAIMSDB_CORPORA"]) / CORPUS
    labels = read_labels(GOLD / "standoff" / "countries.tsv")
    score = score_countries(judge_labels(labels, read_sentences(corpus)))
    assert score.precision >= 0.97
    assert score.recall >= 0.92


@pytest.mark.parametrize(
    "text",
    ["no why\n{Oslo|place NO}", "why: a\n{Oslo|plaice NO}", "why: a\n{Oslo|place NO", "why: a\n{Oslo|place Norway}"],
    ids=["no reason", "no such kind", "never closed", "no code"],
)
def test_a_broken_gold_file_names_file_and_case(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.gold").write_text(f"# trap: bad\n{text}\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"bad\.gold.*case 1"):
        list(read_entity_cases(tmp_path))


def test_words_of_a_corpus_are_joined_as_texts_are_written() -> None:
    text, spans = join_words("Sri Lanka 's U.S. - born head ( SL ) , won ’ t".split())
    assert text == "Sri Lanka's U.S.-born head (SL), won’t"
    assert text[spans[3].start : spans[5].end] == "U.S.-born"
