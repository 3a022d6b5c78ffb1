"""Which language a text is in, when nobody says."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

READ = ("en", "es", "pt", "fr")  # languages told apart in Latin script
SAMPLE = 6000  # characters looked at
NEEDED = 20  # letters below which no answer is given
LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
NAMES = {
    "english": "en",
    "inglés": "en",
    "ingles": "en",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "castellano": "es",
    "portuguese": "pt",
    "português": "pt",
    "french": "fr",
    "français": "fr",
    "eng": "en",
    "spa": "es",
    "por": "pt",
    "fra": "fr",
    "fre": "fr",
}
TAG = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")


def detect(text: str) -> str | None:
    """Language of the text: one of `READ`, or another where the script is not Latin; None for too few letters."""
    sample = text[:SAMPLE].lower()
    letters = LETTER.findall(sample)
    if len(letters) < NEEDED:
        return None
    latin = sum(1 for letter in letters if LATIN.match(letter))
    guess: str = identifier(2 * latin > len(letters)).classify(sample)[0]
    return guess


@cache
def identifier(latin: bool) -> Any:
    """The identifier, restricted to what is read when the script is Latin: close relatives are not told apart well."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    made = LanguageIdentifier.from_model_file(MODEL_FILE)
    made.set_languages(READ if latin else None)
    return made


def tag(value: str | None) -> str | None:
    """A BCP 47 tag from a tag or a common name of a language; None when it is neither."""
    words = (value or "").strip()
    if words.lower() in NAMES:
        return NAMES[words.lower()]
    if not TAG.match(words):
        return None
    first, *rest = re.split("[-_]", words)
    return "-".join([first.lower(), *rest])
