"""Documents that hold one article: HTML pages and PDF. Other people's parsers, their errors turned into reasons."""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections import Counter
from collections.abc import Mapping
from typing import Any

from dragoman.errors import ReaderError
from dragoman.text.clean import decode

#: What a parser fed with damaged bytes raises; bugs of ours are none of these, for only the parser is called under it.
DAMAGE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
    OSError,
    struct.error,
    zlib.error,
    EOFError,
)
LATEST = "2100-01-01"  # upper bound of the date search, fixed so that the same page always gives the same day
PAGE_NUMBER = re.compile(r"^\W*(?:page|página|pág\.?)?\s*\d{1,4}(?:\s*(?:of|de|/)\s*\d{1,4})?\W*$", re.IGNORECASE)
HYPHEN = re.compile(r"(?<=[a-záéíóúñ])[-\u2010]\n(?=[a-záéíóúñ])")
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
OFTEN = 3  # pages on which a first or last line must stand to be taken for a running head
NO_ARTICLE = ReaderError("no_article", "The page holds no article.", "Give the page of one article, or its text.")


def html(data: bytes, url: str | None = None, encoding: str | None = None) -> Mapping[str, Any]:
    """Text, title, publisher, day, author, address and language of the article of a page. Raises ReaderError
    `no_article`.
    """
    from trafilatura import bare_extraction

    dates = {"original_date": True, "extensive_search": False, "max_date": LATEST}
    page: Any
    try:
        page = bare_extraction(
            page_text(data, encoding), url=url, with_metadata=True, include_comments=False, date_extraction_params=dates
        )
    except DAMAGE as error:
        raise ReaderError(
            "broken_page", f"The page cannot be read ({type(error).__name__}).", "Save the page again."
        ) from error
    if page is None or not (page.text or "").strip():
        raise ReaderError(*NO_ARTICLE.args)
    return {
        "text": titled(page.title, page.text),
        "title": page.title,
        "publisher": page.sitename or page.hostname,
        "published": page.date,
        "byline": page.author,
        "url": page.url or url,
        "language": page.language,
    }


def page_text(data: bytes, encoding: str | None) -> str:
    """The page's own word on its encoding counts when the bytes agree."""
    stated = CHARSET.search(data[:4096])
    if encoding is None and stated:
        try:
            return data.decode(stated[1].decode("ascii"))
        except (UnicodeDecodeError, LookupError):
            pass
    return decode(data, encoding)


def titled(title: str | None, text: str) -> str:
    """The text with its title before it, unless it begins with it."""
    title = (title or "").strip()
    body = text.strip()
    if not title or flat(body).startswith(flat(title)):
        return body
    return f"{title}\n\n{body}"


def flat(words: str) -> str:
    return re.sub(r"\W+", " ", words[:400]).casefold().strip()


def pdf(data: bytes) -> Mapping[str, Any]:
    """Text and title of a PDF. Raises ReaderError `broken_pdf`, `locked_pdf`, `empty` (a PDF of pictures)."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        pages = [page.extract_text() or "" for page in reader.pages]
        title = reader.metadata.title if reader.metadata else None
    except (FileNotDecryptedError, DependencyError) as error:
        raise ReaderError("locked_pdf", "The PDF is locked.", "Save it without a password.") from error
    except (PyPdfError, *DAMAGE) as error:
        raise ReaderError(
            "broken_pdf", f"The PDF cannot be read ({type(error).__name__}).", "Save it again, or give its text."
        ) from error
    text = joined(pages)
    if not text.strip():
        raise ReaderError(
            "empty", "The PDF holds no text, perhaps only pictures of it.", "Run character recognition first."
        )
    return {"text": text, "title": title if title and flat(title) in flat(text) else None}


def joined(pages: list[str]) -> str:
    """Pages as one text, without page numbers and lines that head or foot many pages, split words joined."""
    rows = [[line.strip() for line in page.splitlines()] for page in pages]
    edges = Counter(line for page in rows for line in {*page[:1], *page[-1:]} if line)
    running = {line for line, n in edges.items() if n >= OFTEN}
    kept = (line for page in rows for line in page if line not in running and not (line and PAGE_NUMBER.match(line)))
    return HYPHEN.sub("", "\n".join(kept))
