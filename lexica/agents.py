"""Builds src/dragoman/lexicons/agents.csv: every form of the nouns in agents.txt, one a row.

Run: python lexica/agents.py OUT.csv
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path

HEADER = """# Nouns for people and bodies without a name, with the sectors of who they are.
# role: head, relay (sectors of what it belongs to), weak
# source: compiled for this project (lexica/agents.txt); as of 2026-11
"""


def english(noun: str) -> list[str]:
    if re.search(r"(s|x|ch|sh)$", noun):
        return [noun, noun + "es"]
    if re.search(r"[^aeiou]y$", noun):
        return [noun, noun[:-1] + "ies"]
    return [noun, noun + "s"]


def spanish(noun: str) -> list[str]:
    """First word inflected; adjectives after it stay with the singular."""
    word, _, rest = noun.partition(" ")
    if rest:
        return [noun]
    if word.endswith("ción"):
        return [word, word[:-2] + "ones"]
    if re.search(r"(ón|án|és|ín)$", word):
        stem = word[:-2] + {"ó": "o", "á": "a", "é": "e", "í": "i"}[word[-2]] + word[-1]
        return [word, stem + "a", stem + "es", stem + "as"]
    if word.endswith("or"):
        return [word, word + "a", word + "es", word + "as"]
    if word.endswith("o"):
        return [word, word[:-1] + "a", word + "s", word[:-1] + "as"]
    return [word, word[:-1] + "ces" if word.endswith("z") else word + ("s" if word[-1] in "aeéáiíou" else "es")]


def portuguese(noun: str) -> list[str]:
    if noun.endswith("ão"):
        return [noun, noun[:-2] + "ões"]
    if noun.endswith("l"):
        return [noun, noun[:-1] + "is"]
    return spanish(noun)


def french(noun: str) -> list[str]:
    feminine = re.sub(r"ien$", "ienne", re.sub(r"teur$", "trice", re.sub(r"ier$", "ière", noun)))
    forms = [
        noun,
        noun + "s" if noun[-1] not in "sx" else noun,
        feminine if feminine != noun else noun.rstrip("e") + "e",
    ]
    return [*forms, forms[2] + "s"]


RULES = {"en": english, "es": spanish, "pt": portuguese, "fr": french}


def main() -> None:
    rows: dict[tuple[str, str], tuple[str, str, str]] = {}
    lines = (Path(__file__).parent / "agents.txt").read_text("utf-8").splitlines()
    for line in sorted(lines, key=lambda line: "/ relay /" in line):  # a noun of its own goes before one that yields
        if line.startswith("#") or not line.strip():
            continue
        head, _, nouns = line.partition(": ")
        sectors, kind, role, language = (part.strip() for part in head.split("/"))
        sectors = "" if sectors == "-" else sectors
        for noun in (n.strip() for n in nouns.split(",")):
            for form in [noun[:-1]] if noun.endswith("+") else RULES[language](noun):
                rows.setdefault((form, language), (sectors, kind, role))
    with Path(sys.argv[1]).open("w", encoding="utf-8", newline="") as file:
        file.write(HEADER)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "language", "sectors", "kind", "role"])
        writer.writerows([n, lang, *rest] for (n, lang), rest in sorted(rows.items(), key=lambda r: (r[0][1], r[0][0])))


if __name__ == "__main__":
    main()
