"""Markdown to plain text: marks go, words stay."""

from __future__ import annotations

import re
from collections.abc import Mapping

FRONT = re.compile(r"\A---[ \t]*\n(?P<head>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
PAIR = re.compile(r"^(?P<key>[A-Za-z_]+)[ \t]*:[ \t]*(?P<value>\S.*)$", re.MULTILINE)
RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.MULTILINE), words)
    for pattern, words in (
        (r"<!--[\s\S]{0,5000}?-->", ""),
        (r"^(?:```|~~~).*$", ""),
        (r"^[ ]{0,3}\[[^\]\n]+\]:[ ]*\S+.*$", ""),  # link definitions
        (r"!\[([^\]\n]*)\]\([^)\n]*\)", ""),
        (r"(?<!!)\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])", r"\1"),
        (r"^[ ]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", r"\1"),
        (r"^[ ]{0,3}(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$", ""),
        (r"^[ ]{0,3}>[ ]?", ""),
        (r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?![\w*])", r"\2"),
        (r"(?<![\w_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])", r"\2"),
        (r"`([^`\n]+)`", r"\1"),
        (r"\\([\\`*_{}\[\]()#+.!-])", r"\1"),
        (r"<(https?://[^>\s]+)>", r"\1"),
        (r"</?[a-zA-Z][^>\n]{0,200}>", ""),
        (r"[ \t]+$", ""),
        (r"\n{3,}", "\n\n"),
    )
)


def plain(text: str) -> tuple[str, Mapping[str, str]]:
    """The words of a Markdown document, and the pairs of its front matter."""
    front = FRONT.match(text)
    pairs = {m["key"].lower(): m["value"].strip().strip("\"'") for m in PAIR.finditer(front["head"])} if front else {}
    words = text[front.end() :] if front else text
    for pattern, replacement in RULES:
        words = pattern.sub(replacement, words)
    return words.strip(), pairs
