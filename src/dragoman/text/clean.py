"""Text mended once, before anything points into it: encodings, line endings, Unicode form, control characters.

Two strengths. `fix` is for text that a reader had to make (files, pages, PDF). `mend` is for text that came as a value,
in a row of a table: others hold offsets into it, so only what is broken is touched, and text that is valid stays equal.
Words, quotation marks and dashes are never changed. Both are idempotent.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from charset_normalizer import from_bytes
from ftfy import TextFixerConfig, fix_encoding

from dragoman.errors import ReaderError

MOJIBAKE = TextFixerConfig(unescape_html=False, explain=False)
SURROGATE = re.compile("[\ud800-\udfff]")
#: What no text needs: C0 and C1 controls but tab, line feed, carriage return and next line; non-characters.
CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
LINE_END = re.compile("\r\n?|\x85|\u2028|\u2029|\x0c")
NO_BREAK = re.compile("[\u00a0\u202f\u2007]")
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")  # soft hyphen, zero-width space, word joiner, byte-order mark
NON_ASCII = re.compile("[^\x00-\x7f]")
ROUNDS = 6  # text garbled more often than this is left as it is
SAMPLE = 1 << 18  # bytes looked at to guess an encoding
#: What Western European news holds beyond ASCII; bytes that give only these are taken for Windows-1252.
WESTERN = frozenset("áéíóúüñÁÉÍÓÚÜÑàâäçèêëîïôöùûÿœæÀÂÄÇÈÊËÎÏÔÖÙÛŒÆãõÃÕß¿¡ªº°«»“”‘’„‚–—…•€£¥§©®™·´\u00a0½¼¾²³×")
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def fix(text: str) -> str:
    """The text with encodings mended, lines ended by line feeds, in NFC, without invisible and control characters."""
    return settled(text, once_fixed)


def mend(text: str) -> str:
    """The text with only what is broken mended: double encodings, control characters, lone surrogates. Length mostly
    stays.
    """
    return settled(text, once_mended)


def settled(text: str, step: Callable[[str], str]) -> str:
    """`step` repeated until it changes nothing, so that a second call has nothing to do."""
    for _ in range(ROUNDS):
        if (after := step(text)) == text:
            return text
        text = after
    return text


def once_fixed(text: str) -> str:
    text = once_mended(LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", INVISIBLE.sub("", NO_BREAK.sub(" ", text)))


def once_mended(text: str) -> str:
    if NON_ASCII.search(text):
        # Line by line: one sound line with other letters would hide the broken ones.
        text = "".join(unscrambled(line) for line in text.splitlines(keepends=True))
        text = SURROGATE.sub("\ufffd", text)
    return CONTROL.sub(" ", text)


def unscrambled(line: str) -> str:
    return fix_encoding(line, MOJIBAKE) if NON_ASCII.search(line) else line


def decode(data: bytes, encoding: str | None = None) -> str:
    """Text of the bytes, by mark, as UTF-8, or by a guess from the bytes alone. Raises ReaderError (`encoding`,
    `binary`).
    """
    known = encoding or next((name for mark, name in MARKS if data.startswith(mark)), None)
    if known is None and b"\0" in data[:SAMPLE]:
        raise ReaderError("binary", "This is no text: it holds zero bytes.", "Convert it to text, HTML or PDF.")
    try:
        return data.decode(known or "utf-8")
    except (UnicodeDecodeError, LookupError):
        if known is not None:
            raise ReaderError("encoding", f"The bytes are not {known}.", "Name the right encoding.") from None
    return guessed(data)


def guessed(data: bytes) -> str:
    western = data.decode("cp1252", errors="replace")
    if set(NON_ASCII.findall(western)) <= WESTERN:
        return western
    best = from_bytes(data[:SAMPLE]).best()
    try:
        if best is not None:
            return data.decode(best.encoding)
    except (UnicodeDecodeError, LookupError):
        pass
    raise ReaderError("encoding", "The encoding cannot be told.", "Convert the file to UTF-8 or name its encoding.")
