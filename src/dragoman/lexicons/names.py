"""Names as keys: one spelling for all the ways in which a name is typed."""

from __future__ import annotations

import re
import unicodedata

LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
     "ł": "l", "Ł": "l", "ı": "i", "þ": "th", "Þ": "th", "ə": "e", "Ə": "e", "’": "'", "‘": "'", "ʼ": "'", "`": "'"}
)  # fmt: skip
SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "sta": "santa", "sto": "santo"}
WORD = re.compile(r"[^\W_]+(?:['.&][^\W_]+)*", re.UNICODE)
INITIALS = re.compile(r"\b(?:[a-z]\.){2,}|\b(?:[a-z]\.)+[a-z]\b")


def plain(text: str) -> str:
    """Lower case without marks; length may change."""
    if text.isascii():  # most names: nothing to take apart
        return text.replace("`", "'").lower()
    letters = unicodedata.normalize("NFKD", text.translate(LETTERS)).casefold()
    return "".join(c for c in letters if not unicodedata.combining(c))


def fold(text: str) -> str:
    """The key of a name: lower case, no marks or punctuation, initials joined (U.S. is us), St. written out.

    A final possessive ('s) is cut. Empty when the text has no letter or digit.
    """
    lowered = plain(text)
    lowered = INITIALS.sub(lambda m: m.group().replace(".", ""), lowered)
    lowered = re.sub(r"'s\b|(?<=s)'(?=\s|$)", "", lowered)
    words = re.sub(r"[^\w]+|_", " ", lowered.replace("'", "")).split()
    return " ".join(SHORT.get(word, word) for word in words)


def key_words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return fold(text).split()


def initials_of(text: str) -> str:
    """First letters of the capitalised words: what an acronym of the name would be, in lower case."""
    words = re.findall(r"[^\W\d_]+", text.translate(LETTERS))
    return "".join(plain(word[0]) for word in words if word[0].isupper())
