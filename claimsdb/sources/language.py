"""The language of a text by its statistics; what is too short or too strange to tell is not guessed."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

READ = frozenset({"en"})
"""Languages that have their data files, such as `claimsdb/data/english/`."""

ENOUGH = 120
"""Characters that tell a language: of 900 English pieces of 80 characters 13 look like another one, of 120 two."""

_SAMPLE = 20_000
_SURE = 0.9
_NO_LANGUAGE = frozenset({"und", "zxx"})  # undetermined; no linguistic content


def language_of(text: str, told: str | None = None) -> str | None:
    """Return the ISO 639 code of a text's language, or None when it cannot be told.

    Args:
        text: any text.
        told: what the source says; it counts only where the text itself is not clear, for pages are often mislabelled.
    """
    found = _identifier().classify(text[:_SAMPLE])[0] if len(text.strip()) >= ENOUGH else "und"
    if found not in _NO_LANGUAGE:
        return str(found)
    primary = (told or "").replace("_", "-").partition("-")[0].strip().lower()
    return primary if primary.isalpha() and len(primary) in (2, 3) else None


@cache
def _identifier() -> "LanguageIdentifier":
    """Load the model once per process; 0.4 s."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True, min_confidence=_SURE)
