"""Which column of a row is what: by the user's word, else by the names that archives, feeds and corpora use."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from dragoman.errors import OptionError

#: Common names, the most telling first. Compared without case, blanks, dashes and underscores.
COMMON: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text",
        "body",
        "content",
        "article_body",
        "article_text",
        "full_text",
        "main_text",
        "story",
        "article",
        "body_text",
        "raw_text",
        "document",
        "texto",
        "contenido",
        "cuerpo",
    ),
    "title": ("title", "headline", "heading", "head", "article_title", "titulo", "título", "titular"),
    "published": (
        "published",
        "published_at",
        "publication_date",
        "date_publish",
        "date_published",
        "pub_date",
        "publish_date",
        "published_date",
        "published_parsed",
        "posted",
        "datetime",
        "date",
        "created_at",
        "created",
        "timestamp",
        "fecha",
        "fecha_publicacion",
    ),
    "publisher": (
        "publisher",
        "source",
        "source_name",
        "publication",
        "outlet",
        "site_name",
        "sitename",
        "newspaper",
        "media",
        "source_domain",
        "domain",
        "medio",
        "fuente",
    ),
    "url": ("url", "link", "href", "source_url", "web_url", "permalink", "canonical_url", "uri", "enlace"),
    "id": ("id", "_id", "article_id", "doc_id", "docid", "document_id", "guid", "uuid", "uid"),
    "language": ("language", "lang", "locale", "idioma"),
    "byline": ("byline", "author", "authors", "creator", "autor", "autores"),
}
NESTED = ("name", "title", "text", "value", "_", "$oid", "$date")  # where a value that is an object keeps its word


def checked(fields: Mapping[str, str]) -> Mapping[str, str]:
    """The mapping itself. Raises OptionError when it names a field that articles do not have."""
    if wrong := [name for name in fields if name not in COMMON]:
        raise OptionError(f"Articles have no field {wrong[0]!r}.", f"Known fields: {', '.join(COMMON)}.")
    return fields


def picked(row: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    """Values of the row by field of an article, None where it has none. A user's name may be a path: `meta.body`."""
    columns = {squeezed(str(name)): name for name in reversed(list(row))}
    return {
        field: at_path(row, fields[field]) if field in fields else guessed(row, columns, names)
        for field, names in COMMON.items()
    }


def squeezed(name: str) -> str:
    return "".join(c for c in name.casefold() if c not in " _-")


def guessed(row: Mapping[str, Any], columns: Mapping[str, str], names: Iterable[str]) -> Any:
    for name in names:
        column = columns.get(squeezed(name))
        if column is not None and (value := plain(row[column])) not in (None, ""):
            return value
    return None


def at_path(row: Mapping[str, Any], path: str) -> Any:
    if path in row:
        return plain(row[path])
    value: Any = row
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return plain(value)


def plain(value: Any) -> Any:
    """The value of an object that wraps one, and the names of a list, parted by commas."""
    if isinstance(value, Mapping):
        return next((value[name] for name in NESTED if name in value), None)
    if isinstance(value, list | tuple):
        words = [plain(v) for v in value]
        return ", ".join(str(w) for w in words if w not in (None, "")) or None
    return value


def words(value: Any) -> str | None:
    """A value as a word or two: trimmed, None when empty."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if whole else value).strip() or None
