"""Reading the markup: headers, paragraphs of sentences with bracketed spans, note lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

Span = tuple[int, int]

LABEL = re.compile(r"(?:[ecwndo]\d+|x|[A-Z][A-Z0-9_]*[~@]?(?:\.\d+)?)$")
MENTION = re.compile(r"([A-Z][A-Z0-9_]*)([~@]?)(?:\.(\d+))?$")
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s"=]+="(?:[^"\\]|\\.)*"(?:#\d+)?|\S+')
NAMED = re.compile(
    r"(at|a|r|p|t|n|D|C|s|parent|due|closed|by|to|office|admin1|gid|ll|wikidata|form|basis|cameo)=(.*)$", re.DOTALL
)
ESCAPED = "[]\\"


class MarkupError(ValueError):
    """The markup breaks the grammar; the message says where and how."""


@dataclass(frozen=True)
class Label:
    """A labelled span of the article's text."""

    name: str
    start: int
    stop: int


@dataclass(frozen=True)
class Note:
    """One note line: its head, plain words, named values, and the paragraph it stands under."""

    head: str
    plain: tuple[str, ...]
    named: dict[str, str]
    paragraph: Span
    where: str


@dataclass
class Sheet:
    """A file as read: text and labels with offsets, notes not yet understood."""

    header: dict[str, str] = field(default_factory=dict)
    text: str = ""
    sentences: list[Span] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def read(source: str) -> Sheet:
    """The sheet of one markup file. Raises MarkupError with the number of the line."""
    sheet, body = Sheet(), []
    lines = list(enumerate((line.strip() for line in source.split("\n")), 1))
    while lines and lines[0][1].startswith("#"):
        key, _, value = lines.pop(0)[1][1:].partition(":")
        sheet.header[key.strip()] = value.strip()
    for block in blocks(lines):
        body.append(block)
    gap = "\n\n" if sheet.header.get("break") == "2" else "\n"
    for text_lines, note_lines in body:
        add_block(sheet, text_lines, note_lines, gap)
    if sheet.header.get("tail") == "newline":
        sheet.text += "\n"
    return sheet


Line = tuple[int, str]


def blocks(lines: list[Line]) -> Iterator[tuple[list[Line], list[Line]]]:
    """Sentence lines and note lines of each paragraph."""
    text: list[Line] = []
    notes: list[Line] = []
    for number, line in [*lines, (0, "")]:
        if not line:
            if text or notes:
                yield text, notes
            text, notes = [], []
        elif line.startswith("|"):
            notes.append((number, line[1:].strip()))
        elif not line.startswith("//"):
            if notes:
                raise MarkupError(f"line {number}: text after note lines; leave a blank line between paragraphs")
            text.append((number, line))


def add_block(sheet: Sheet, text: list[Line], notes: list[Line], gap: str) -> None:
    if text and sheet.sentences:
        sheet.text += gap
    start = len(sheet.text)
    for k, (number, line) in enumerate(text):
        sheet.text += " " if k else ""
        at = len(sheet.text)
        plain, labels = inline(line, at, f"line {number}")
        sheet.sentences.append((at, at + len(plain)))
        sheet.labels += labels
        sheet.text += plain
    for number, line in notes:
        tokens = TOKEN.findall(line)
        if tokens:
            plain_words, named = fields(tokens[1:])
            sheet.notes.append(Note(tokens[0], plain_words, named, (start, len(sheet.text)), f"line {number}"))


def inline(line: str, offset: int, where: str) -> tuple[str, list[Label]]:
    """Plain text of one sentence and its labelled spans, for a sentence that starts at `offset`."""
    out: list[str] = []
    labels: list[Label] = []
    open_at: list[tuple[list[str], int]] = []
    i = 0
    while i < len(line):
        ch = line[i]
        if ch == "\\" and line[i + 1 : i + 2] in ESCAPED and i + 1 < len(line):
            out.append(line[i + 1])
            i += 2
        elif ch == "[":
            names, i = opening(line, i, where)
            open_at.append((names, len(out)))
        elif ch == "]":
            if not open_at:
                raise MarkupError(f"{where}: a ] without its [")
            names, start = open_at.pop()
            labels += [Label(name, offset + start, offset + len(out)) for name in names]
            i += 1
        else:
            out.append(ch)
            i += 1
    if open_at:
        raise MarkupError(f"{where}: a [ is not closed: {open_at[-1][0]}")
    return "".join(out), labels


def opening(line: str, at: int, where: str) -> tuple[list[str], int]:
    """The labels after an opening bracket, and where the words begin."""
    end = line.find(" ", at)
    names = line[at + 1 : end].split("+") if end > 0 else []
    if not names or not all(LABEL.match(name) for name in names):
        raise MarkupError(f"{where}: bad labels at …{line[at : at + 30]}")
    return names, end + 1


def fields(tokens: list[str]) -> tuple[tuple[str, ...], dict[str, str]]:
    """Plain words (without their quotation marks) and named values of a note."""
    plain: list[str] = []
    named: dict[str, str] = {}
    for token in tokens:
        match = NAMED.match(token)
        if not match:
            plain.append(token[1:-1] if token.startswith('"') else token)
        else:
            value = match[2]
            named[match[1]] = value[1:-1] if value.startswith('"') and match[1] != "at" else value
    return tuple(plain), named
