"""Content ids: the same content gets the same id, whatever the order in which things were read.

An id is a two-letter kind, a dash and 24 hex digits (96 bits) of SHA-256 over named parts joined by U+001F.
Ids inside one record (mentions, events …) are made from the article id and the offsets and codes of the thing, so
that a new model version changes scores but never the id of the same span with the same code.
"""

from __future__ import annotations

import hashlib

DIGITS = 24


def content_id(kind: str, *parts: object) -> str:
    """Id of the given kind over its parts; `None` and the empty string are different parts."""
    text = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return f"{kind}-{hashlib.sha256(text.encode('utf-8')).hexdigest()[:DIGITS]}"


def text_digest(text: str) -> str:
    """SHA-256 of the UTF-8 text, in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def article_id(*, text: str, url: str | None, publisher: str | None, published: str | None) -> str:
    """Id of an article that brings none of its own."""
    return content_id("ar", url, publisher, published, text_digest(text))
