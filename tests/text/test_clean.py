"""Text is mended once: twice changes nothing, and sound text in rows is left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.errors import ReaderError
from dragoman.text.clean import decode, fix, mend

ANY = st.one_of(
    st.text(st.characters(), max_size=200),
    st.text(st.sampled_from("aé Ã©â€œ\x9d\x80\x93\r\n\t\x00\u0301\ufeff\u00a0“ñ\ud800\x85\u2028"), max_size=80),
)


@given(ANY)
@settings(max_examples=300, deadline=None)
def test_fix_is_idempotent_and_gives_sound_text(text: str) -> None:
    fixed = fix(text)
    assert fix(fixed) == fixed
    assert "\r" not in fixed
    assert "\x00" not in fixed
    assert unicodedata.is_normalized("NFC", fixed)
    fixed.encode("utf-8")


@given(ANY)
@settings(max_examples=300, deadline=None)
def test_mend_is_idempotent_and_gives_encodable_text(text: str) -> None:
    mended = mend(text)
    assert mend(mended) == mended
    mended.encode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "“Señal”, dijo — ‘así’…\u00a0fin",
        "line\r\nline\tend\n",
        "e\u0301l",
        "naïve café €5 ½ №7",
        "Привет، مرحبا 你好 🙂",
        "ﬁ 　ＡＢ",
    ],
)
def test_mend_keeps_what_is_valid(text: str) -> None:
    assert mend(text) == text


def test_double_encodings_are_mended_and_marks_kept() -> None:
    assert fix("El ministro seÃ±alÃ³ que sÃ­.") == "El ministro señaló que sí."
    assert fix("“quoted” — ‘so’") == "“quoted” — ‘so’"
    assert mend("ok ✓ ж\nseÃ±or") == "ok ✓ ж\nseñor"
    assert mend("a\x00b\ud800") == "a b\ufffd"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain", "plain"),
        ("señor".encode(), "señor"),
        ("\ufeffseñor".encode(), "señor"),
        ("“señor” — ½".encode("cp1252"), "“señor” — ½"),
        ("señor".encode("utf-16"), "señor"),
    ],
)
def test_decode(data: bytes, text: str) -> None:
    assert decode(data) == text


def test_decode_says_why_not() -> None:
    with pytest.raises(ReaderError) as binary:
        decode(b"\x01\x00\x02\x00\x00\x03")
    assert binary.value.code == "binary"
    with pytest.raises(ReaderError) as wrong:
        decode(b"\xff\xfa", "utf-8")
    assert wrong.value.code == "encoding"
