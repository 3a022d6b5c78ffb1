"""A source with its description."""

from __future__ import annotations

import pytest

from dragoman.extract.descriptions import described
from dragoman.records import Span


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("Ana Hale, a lawyer who left, said it was shut.", "Ana Hale", "said", "it was shut", ", a lawyer who left"),
        ("Ana Hale (Lab.) said it was shut.", "Ana Hale", "said", "it was shut", " (Lab.)"),
        ("“It is shut,” said Ana Hale, a lawyer here.", "Ana Hale", "said", "“It is shut,”", ", a lawyer here"),
        ("“It is shut,” said Ana Hale, pointing at the gate.", "Ana Hale", "said", "“It is shut,”", ""),
        ("“It is shut,” said Ana Hale, adding that she left.", "Ana Hale", "said", "“It is shut,”", ""),
        ("Ana Hale, in a letter to the port, said it was shut.", "Ana Hale", "said", "it was shut", ""),
        ("Officials who were there say it was shut.", "Officials", "say", "it was shut", " who were there"),
        ("Ana Hale said it was shut.", "Ana Hale", "said", "it was shut", ""),
        ("Ana Vera, abogada del puerto, dijo que cerró.", "Ana Vera", "dijo", "que cerró", ", abogada del puerto"),
    ],
)  # fmt: skip
def test_what_describes_a_source_belongs_to_it(text: str, source: str, cue: str, content: str, expected: str) -> None:
    at = {words: Span(text.index(words), text.index(words) + len(words)) for words in (source, cue, content)}
    whole = described(at[source], at[cue], [at[content]], text, Span(0, len(text)))
    assert whole.of(text) == source + expected
