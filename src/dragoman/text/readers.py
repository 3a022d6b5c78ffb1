"""From paths to articles: files of any known form, folders, standard input. One article at a time; nothing is silently
lost.
"""

from __future__ import annotations

import gzip
import io
import os
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from dragoman import ids
from dragoman.errors import OptionError, ReaderError
from dragoman.records import Article, Rejected
from dragoman.text import dates, fields, markdown, pages, tables
from dragoman.text.clean import decode, fix, mend
from dragoman.text.datelines import heading
from dragoman.text.language import detect, tag

FORMS: Mapping[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
}
STDIN = "-"
GZIP = b"\x1f\x8b"
PEEK = 1 << 16
Buffered: TypeAlias = "io.BufferedReader[io.RawIOBase]"
ROW_FORMS = ("jsonl", "csv", "parquet")  # read row by row, so that their size does not matter


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read. `fields` maps fields of an article (text title published publisher url id language byline) to
    columns of rows; `form` overrides what names and contents say; `published`, `publisher`, `language` are for articles
    that state none. Sizes are limits in bytes of a document and in characters of a text.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    form: str | None = None
    encoding: str | None = None
    published: str | None = None
    publisher: str | None = None
    language: str | None = None
    largest_file: int = 256 << 20
    longest_text: int = 2_000_000


def read(
    paths: Iterable[str | Path], options: ReadOptions | None = None, stdin: IO[bytes] | None = None
) -> Iterator[Article | Rejected]:
    """Articles of files, folders (read through, by name) and standard input (`-`), in order.

    What cannot be read comes as Rejected with its origin (file, or file:row), and the rest goes on. Raises OptionError
    at once when an option names a field or form that does not exist, and only then.
    """
    chosen = checked(options or ReadOptions())
    return (row for path in paths for row in of_path(str(path), chosen, stdin))


def checked(options: ReadOptions) -> ReadOptions:
    fields.checked(options.fields)
    if options.form is not None and options.form not in FORMS.values():
        raise OptionError(
            f"There is no form {options.form!r}.", f"Known forms: {', '.join(dict.fromkeys(FORMS.values()))}."
        )
    return options


def of_path(path: str, options: ReadOptions, stdin: IO[bytes] | None) -> Iterator[Article | Rejected]:
    if path == STDIN:
        yield from of_stream(stdin or sys.stdin.buffer, STDIN, options)
    elif os.path.isdir(path):
        for file in files_in(path):
            yield from of_file(file, options)
    else:
        yield from of_file(path, options)


def files_in(folder: str) -> Iterator[str]:
    """Files below a folder by name; hidden ones are left out."""
    for here, below, names in os.walk(folder):
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield from (os.path.join(here, name) for name in sorted(names) if not name.startswith("."))


def of_file(path: str, options: ReadOptions) -> Iterator[Article | Rejected]:
    try:
        with open(path, "rb") as stream:
            yield from of_stream(stream, path, options)
    except FileNotFoundError:
        yield Rejected(path, "not_found", "There is no such file. Check its name.")
    except OSError as error:
        yield Rejected(
            path, "unreadable", f"The file cannot be read ({error.strerror or type(error).__name__}). Check its rights."
        )


def of_stream(stream: IO[bytes], origin: str, options: ReadOptions) -> Iterator[Article | Rejected]:
    """Articles of an open file; `origin` is its name."""
    try:
        opened, name = unpacked(stream, origin)
        form = options.form or FORMS.get(Path(name).suffix.lower()) or sniffed(opened.peek(PEEK))
        if form in ROW_FORMS:
            yield from of_rows(rows(opened, form, options), origin, options)
        else:
            yield from of_document(limited(opened, options), form, origin, options)
    except ReaderError as error:
        yield Rejected(origin, error.code, str(error))
    except (gzip.BadGzipFile, zlib.error, EOFError):
        yield Rejected(origin, "broken_gzip", "The compressed file is damaged. Fetch it again.")


def unpacked(stream: IO[bytes], name: str) -> tuple[Buffered, str]:
    """The stream with gzip undone, told by the first bytes, and the name without `.gz`."""
    whole = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream), PEEK)
    if whole.peek(2)[:2] != GZIP:
        return whole, name
    unzipped = gzip.GzipFile(fileobj=whole)
    return io.BufferedReader(cast(io.RawIOBase, unzipped), PEEK), name.removesuffix(".gz")


def sniffed(start: bytes) -> str:
    """Form of a file without a telling name, by its first bytes."""
    head = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"%PDF"):
        return "pdf"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head[:1] == b"{":
        line, _, rest = head.partition(b"\n")
        return "jsonl" if line.rstrip().endswith(b"}") or not rest else "json"
    if head[:2] in (b"[{", b"[\n", b"[\r", b"[ "):
        return "json"
    low = head[:1024].lower()
    return (
        "html"
        if low.startswith(b"<")
        and any(mark in low for mark in (b"<!doctype html", b"<html", b"<head", b"<body", b"<meta"))
        else "text"
    )


def limited(stream: IO[bytes], options: ReadOptions) -> bytes:
    data = stream.read(options.largest_file + 1)
    if len(data) > options.largest_file:
        raise ReaderError(
            "too_large", f"The file has more than {options.largest_file} bytes.", "Split it, or give JSON Lines."
        )
    return data


def rows(stream: IO[bytes], form: str, options: ReadOptions) -> Iterator[tables.Row]:
    if form == "jsonl":
        return tables.of_lines(stream, options.encoding)
    if form == "csv":
        return tables.of_csv(stream, options.encoding)
    return tables.of_parquet(stream if stream.seekable() else io.BytesIO(stream.read()))


def of_document(data: bytes, form: str, origin: str, options: ReadOptions) -> Iterator[Article | Rejected]:
    if form == "json":
        yield from of_rows(tables.of_json(data, options.encoding), origin, options)
        return
    values = document(data, form, options)
    yield made({**values, "text": fix(values["text"]).strip("\n")}, options)


def document(data: bytes, form: str, options: ReadOptions) -> Mapping[str, Any]:
    """Values of the one article of a file."""
    if form == "html":
        return pages.html(data, encoding=options.encoding)
    if form == "pdf":
        return pages.pdf(data)
    if form == "markdown":
        text, front = markdown.plain(fix(decode(data, options.encoding)))
        return {**fields.picked(front, {}), "text": pages.titled(front.get("title"), text)}
    return {"text": decode(data, options.encoding)}


def of_rows(found: Iterator[tables.Row], origin: str, options: ReadOptions) -> Iterator[Article | Rejected]:
    for number, row in found:
        try:
            if isinstance(row, ReaderError):
                raise row
            yield of_row(row, options)
        except ReaderError as error:
            yield Rejected(f"{origin}:{number}", error.code, str(error))


def of_row(row: Mapping[str, Any], options: ReadOptions) -> Article:
    """The article of a row, its text kept as it is but for what is broken. Raises ReaderError."""
    values = fields.picked(row, options.fields)
    text = values["text"]
    if text is None:
        raise ReaderError(
            "no_text",
            "The row has no text.",
            f"Name its column with fields text=…; columns: {', '.join(map(str, list(row)[:12]))}.",
        )
    if not isinstance(text, str):
        raise ReaderError("no_text", "The text of the row is no string.", "Name the column that holds the text.")
    return made({**values, "text": mend(text)}, options)


def article(
    text: str,
    *,
    published: str | None = None,
    language: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    id: str | None = None,
    options: ReadOptions | None = None,
) -> Article:
    """One article from a text at hand, kept as it is but for what is broken. Raises ReaderError (`empty` …)."""
    values = {
        "published": published,
        "language": language,
        "title": title,
        "publisher": publisher,
        "url": url,
        "id": id,
    }
    return made({**values, "text": mend(text)}, options or ReadOptions())


def made(values: Mapping[str, Any], options: ReadOptions) -> Article:
    """An article from the values of its fields; what is missing is taken from the first lines of the text, then from
    the options.
    """
    text = str(values["text"])
    checked_text(text, options)
    known = {name: fields.words(values.get(name)) for name in ("id", "url", "publisher", "title", "byline")}
    published = dates.iso(values.get("published"))
    top = heading(text, published or options.published)
    line = top.dateline
    publisher = known["publisher"] or options.publisher or (line.agency if line else None)
    published = published or (line.date if line else None) or options.published
    return Article(
        id=known["id"] or ids.article_id(text=text, url=known["url"], publisher=publisher, published=published),
        text=text,
        text_sha256=ids.text_digest(text),
        url=known["url"],
        publisher=publisher,
        title=known["title"] or (top.headline.of(text).strip() if top.headline else None),
        byline=known["byline"] or (top.byline.of(text) if top.byline else None),
        language=tag(fields.words(values.get("language"))) or options.language or detect(text),
        published=published,
    )


def checked_text(text: str, options: ReadOptions) -> None:
    if not any(c.isalnum() for c in text):
        raise ReaderError("empty", "The text is empty.", "Give a text with words.")
    if len(text) > options.longest_text:
        raise ReaderError(
            "too_large",
            f"The text has {len(text)} characters, more than {options.longest_text}.",
            "Split it into articles.",
        )
