"""Finding the names of tables inside a phrase: longest match first, with care for acronyms and capitals."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dragoman.lexicons.names import fold

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|(?:[^\W\d_]\.)(?=-)|[^\W_]+(?:['’&][^\W_]+)*", re.UNICODE)
LONGEST = 8
ARTICLE = 3  # letters of the longest article
ACRONYM = 3  # longer acronyms are also written like names: Nato, Unicef


@dataclass(frozen=True, slots=True)
class Own:
    """Where a row of a user's lexicon stands. `layer`: rank of its file, 1 or more; the highest wins."""

    layer: int
    file: str
    where: str
    names: tuple[str, ...] = ()  # the name and its aliases
    wikidata: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a table as the reading of a name. `start`/`stop`: days or years between which it holds."""

    label: str
    country: str | None
    sectors: tuple[str, ...]
    kind: str
    role: str
    table: str
    start: str | None = None
    stop: str | None = None
    language: str | None = None
    case: str = "any"  # any, capital (the first letter must be one), mixed (several must), upper (all letters must be)
    own: Own | None = None  # set for rows of a user's lexicon
    parent: str | None = None  # label of the group it belongs to; "split:" before it: broke off from it
    other_countries: tuple[str, ...] = ()  # where a group also acts

    @property
    def basis(self) -> str:
        """What a coding by this row rests on."""
        source = f"{self.own.file}, {self.own.where}" if self.own else f"table of {self.table}"
        return f"{source}: {self.label}"

    def spelled(self, name: str) -> Entry:
        """The entry with the case that this spelling of its name asks for."""
        case = self.case_of(name)
        return self if case == self.case else replace(self, case=case)

    def case_of(self, name: str) -> str:
        """How words must be written to be this name."""
        letters = [c for c in name if c.isalpha()]
        if self.table == "agents" or not letters or not letters[0].isupper():
            upper = len(letters) > 1 and sum(c.isupper() for c in letters) > 1 and " " not in name
            return "mixed" if upper else "any"
        short = len(letters) <= ACRONYM and all(c.isupper() for c in letters)
        return "upper" if short else "capital"

    def allows(self, text: str) -> bool:
        """Whether the words as written may be this name."""
        letters = [c for c in text if c.isalpha()]
        if self.case == "upper":
            return all(c.isupper() for c in letters)
        if self.case == "mixed":
            return sum(c.isupper() for c in letters) > 1
        if self.case == "capital" and self.role != "adjective":
            return any(word[:1].isupper() for word in without_article(text.split()))
        return True


def without_article(words: list[str]) -> list[str]:
    """Of a name of several words, those behind a short first one: the article of Los Rojos may be capital anywhere."""
    return words[1:] if len(words) > 1 and len(words[0]) <= ARTICLE and not words[0].isupper() else words


def winning(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Of rows that hold, those of the last user's lexicon that has any, and of these the dated ones."""
    top = max((entry.own.layer for entry in entries if entry.own), default=0)
    if not top:
        return entries
    kept = tuple(entry for entry in entries if entry.own and entry.own.layer == top)
    return tuple(entry for entry in kept if entry.start or entry.stop) or kept


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    key: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Match:
    """Entries found at tokens `[first, last)`."""

    first: int
    last: int
    entries: tuple[Entry, ...]


def tokens_of(text: str) -> list[Token]:
    """Words of a text with their offsets and keys; words without a key are left out."""
    found = [Token(m.group(), fold(m.group()), m.start(), m.end()) for m in TOKEN.finditer(text)]
    return [token for token in found if token.key and " " not in token.key]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Entries by folded name."""

    entries: dict[str, tuple[Entry, ...]]

    def exact(self, text: str) -> tuple[Entry, ...]:
        """Entries whose name is the whole text."""
        return tuple(entry for entry in self.entries.get(fold(text), ()) if entry.allows(text))

    def find(self, text: str, tokens: list[Token]) -> list[Match]:
        """Names among the tokens of `text`, from left to right, longest first, not overlapping."""
        found, first = [], 0
        while first < len(tokens):
            match = self.longest(text, tokens, first)
            if match:
                found.append(match)
            first = match.last if match else first + 1
        return found

    def longest(self, text: str, tokens: list[Token], first: int) -> Match | None:
        for last in range(min(len(tokens), first + LONGEST), first, -1):
            rows = self.entries.get(" ".join(token.key for token in tokens[first:last]))
            if rows:
                written = text[tokens[first].start : tokens[last - 1].stop]
                kept = tuple(entry for entry in rows if entry.allows(written))
                if kept:
                    return Match(first, last, kept)
        return None
