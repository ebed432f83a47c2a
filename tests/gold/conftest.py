import pytest

from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import load_tagger
from claimsdb.extraction.tokens import read_text


@pytest.fixture(scope="session")
def extract():
    tagger = load_tagger()

    def run(text: str) -> tuple[Attribution, ...]:
        return find_attributions(read_text(text), tagger)

    return run
