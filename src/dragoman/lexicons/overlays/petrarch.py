"""Actor and agent dictionaries of PETRARCH, PETRARCH2 and TABARI as rows of a lexicon.

Actors: NAME_ with codes in brackets, on the line or below it, each perhaps with days; +SYNONYM_ lines. Agents: NOUN
{PLURAL} [~CODE]. Sets: !NAME! = A, B. Comments: # and ; to the end of the line, <!-- … --> over lines.

The format (Schrodt 2014, PETRARCH documentation) writes days as YYMMDD or YYYYMMDD: <day before it, >day from it on,
day-day between. Ends are taken half-open, so that >day follows <day without a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from pathlib import Path

from dragoman.lexicons.names import fold, plain
from dragoman.lexicons.overlays.actor_codes import ActorCodes, Meaning, read_codes
from dragoman.lexicons.overlays.imported import Imported, names_of, read_text
from dragoman.lexicons.tables import HERE, read_rows
from dragoman.lexicons.words import Words

PIVOT = 30  # years of two digits above this are of the last century
BLOCK = re.compile(r"\[([^\]]*)\]")
AGENT = re.compile(r"(?P<noun>[^{\[]+?)\s*(?:\{(?P<plurals>[^}]*)\})?\s*\[~(?P<code>[A-Za-z]*)\]")
SET = re.compile(r"!([A-Z_]+)!\s*=\s*(.*)")
USED = re.compile(r"!([A-Z_]+)!")
CODED = re.compile(
    r"(?P<code>[A-Za-z][A-Za-z0-9]*)?\s*"
    r"(?:(?P<side>[<>])\s*(?P<day>\d+)|(?P<start>\d+)\s*-\s*(?P<stop>\d+))?"
)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
VOWEL = re.compile(r"[aeiouy]")
SMALL = ("determiner", "preposition", "particle")
Line = tuple[str, str]  # where, and what stands there


@dataclass(slots=True)
class Named:
    """An actor with all its names and codes, as gathered over lines."""

    where: str
    name: str
    synonyms: list[str] = field(default_factory=list)
    codes: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading goes by."""

    codes: ActorCodes
    words: Words
    small: frozenset[str]


def read_dictionaries(paths: Sequence[Path]) -> Imported:
    """All files together. Raises LexiconError for a file that cannot be read; what is not understood is a loss."""
    found = Imported(names_of(paths))
    words = Words.read(read_rows(HERE / "words.csv"), read_rows(HERE / "first_names.csv"))
    small = frozenset(word for name in SMALL for word in words.of(name))
    tools = Tools(read_codes(), words, small)
    for path in paths:
        read_dictionary(path, found, tools)
    return found


def read_dictionary(path: Path, found: Imported, tools: Tools) -> None:
    lines = list(lines_of(path))
    sets = {m[1]: [part.strip() for part in m[2].split(",") if part.strip()] for _, x in lines if (m := SET.match(x))}
    actors: list[Named] = []
    for where, text in lines:
        if SET.match(text):
            continue
        if agent := AGENT.fullmatch(text):
            add_agent(where, agent, sets, found, tools)
        else:
            gather(where, text, actors, found)
    for actor in actors:
        add_actor(actor, found, tools)


def lines_of(path: Path) -> Iterator[Line]:
    """Lines without comments; a line that ends in a comma goes on in the next."""
    text = COMMENT.sub(lambda m: "\n" * m.group().count("\n"), read_text(path))
    waiting = ""
    for number, line in enumerate(text.splitlines(), 1):
        whole = f"{waiting} {re.split('[#;]', line)[0].strip()}".strip()
        waiting = whole if whole.endswith(",") else ""
        if whole and not waiting:
            yield f"{path.name}, line {number}", whole
    if waiting:
        yield f"{path.name}, last line", waiting


# --- actors --------------------------------------------------------------------------------------------------------


def gather(where: str, text: str, actors: list[Named], found: Imported) -> None:
    """Adds a line to the actor that it belongs to."""
    name, codes = text.split("[", maxsplit=1)[0].strip(), [(where, block) for block in BLOCK.findall(text)]
    if "[" in text and not codes:
        found.lose(where, text, "a bracket is not closed")
    elif (text.startswith(("+", "[")) and not actors) or (text.startswith("+") and codes):
        found.lose(where, text, "it belongs to no name above" if not actors else "a synonym has a code of its own")
    elif text.startswith("+"):
        actors[-1].synonyms.append(text[1:])
    elif name:
        actors.append(Named(where, name, codes=codes))
    else:
        actors[-1].codes += codes


def add_actor(actor: Named, found: Imported, tools: Tools) -> None:
    """A row a code and period."""
    if not actor.codes:
        found.lose(actor.where, actor.name, "no code is given")
    for where, code, parts in periods(actor, found):
        try:
            days = days_of(parts)
        except ValueError:
            found.lose(where, f"[{parts.group()}]", "it has no sound day; write YYYYMMDD")
            continue
        add_row(where, actor, tools.codes.meaning(code), (code, days), found, tools)


def periods(actor: Named, found: Imported) -> list[tuple[str, str, re.Match[str]]]:
    """Codes with their days. Days alone limit the code before them, or give it another period when it has one."""
    out: list[tuple[str, str, re.Match[str]]] = []
    for where, block in actor.codes:
        parts = CODED.fullmatch(block.strip())
        code = (parts["code"] or "").upper() if parts else ""
        if parts is None or not (code or out):
            found.lose(where, f"[{block}]", "it is no code with days")
        elif code:
            out.append((where, code, parts))
        elif out[-1][2].group() == out[-1][2]["code"]:
            out[-1] = (where, out[-1][1], parts)
        else:
            out.append((where, out[-1][1], parts))
    return out


def add_row(
    where: str, actor: Named, said: Meaning, coded: tuple[str, tuple[str | None, str | None]], found: Imported,
    tools: Tools,
) -> None:  # fmt: skip
    code, (start, stop) = coded
    if said.lost or said.empty:
        rest = "; nothing else is, and the row is left out" if said.empty else ", the rest is taken"
        found.lose(where, f"{actor.name} [{code}]", f"{' '.join(said.lost) or code} is not mapped{rest}")
    if said.empty:
        return
    name, *synonyms = (restored(words, tools) for words in (actor.name, *actor.synonyms))
    person = is_person(name, actor, tools)
    sectors = () if person and said.kind == "state" else said.sectors
    found.keep(where, name=name, kind="person" if person else said.kind, country=said.country, sectors=sectors,
               start=start, stop=stop, aliases=tuple(s for s in synonyms if fold(s)), note=f"code {code}")  # fmt: skip


def is_person(name: str, actor: Named, tools: Tools) -> bool:
    """Two words or more that begin with a first name, or whose work changes with days."""
    words = name.split()
    dated = any(any(c.isdigit() for c in block) for _, block in actor.codes)
    return len(words) > 1 and (fold(words[0]) in tools.words.genders or dated)


def days_of(parts: re.Match[str]) -> tuple[str | None, str | None]:
    """From and until. Raises ValueError for a day that is none."""
    if parts["side"]:
        day = iso(parts["day"])
        return (day, None) if parts["side"] == ">" else (None, day)
    return (iso(parts["start"]), iso(parts["stop"])) if parts["start"] else (None, None)


def iso(digits: str) -> str:
    if len(digits) == 6:
        digits = f"{19 if int(digits[:2]) > PIVOT else 20}{digits}"
    if len(digits) != 8:
        raise ValueError(digits)
    return str(date(int(digits[:4]), int(digits[4:6]), int(digits[6:])))


# --- agents --------------------------------------------------------------------------------------------------------


def add_agent(where: str, agent: re.Match[str], sets: dict[str, list[str]], found: Imported, tools: Tools) -> None:
    """A row a noun; with a set, a row for each of its members."""
    code, noun = agent["code"].upper(), agent["noun"]
    said = tools.codes.meaning(code)
    missing = [name for name in USED.findall(noun) if name not in sets]
    if missing or said.lost or said.empty:
        why = f"no set !{missing[0]}! is given" if missing else f"{' '.join(said.lost) or code} is not mapped"
        found.lose(where, f"{noun} [~{code}]", why)
    if missing or said.empty:
        return
    for name in expanded(noun, sets):
        plurals = plurals_of(name, agent["plurals"]) if noun == name else []  # sets list plurals among their members
        found.keep(where, name=lowered(name), kind=said.agents, country=None, sectors=said.sectors,
                   aliases=tuple(map(lowered, plurals)), note=f"code ~{code}")  # fmt: skip


def expanded(noun: str, sets: dict[str, list[str]]) -> list[str]:
    """The noun with every combination of the sets in it."""
    used = USED.findall(noun)
    out = []
    for chosen in product(*(sets[name] for name in used)):
        name = noun
        for which, word in zip(used, chosen, strict=True):
            name = name.replace(f"!{which}!", word, 1)
        out.append(name)
    return out


def plurals_of(noun: str, given: str | None) -> list[str]:
    """The plurals given; else the regular one."""
    if given is not None:
        return [part for part in given.split(",") if part.strip("_ ")]
    word = noun.strip("_ ")
    if word.endswith("Y") and not word.endswith(("AY", "EY", "OY", "UY")):
        return [word[:-1] + "IES"]
    return [word + ("ES" if word.endswith(("S", "X", "CH", "SH")) else "S")]


# --- names ---------------------------------------------------------------------------------------------------------


def lowered(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).lower()


def restored(name: str, tools: Tools) -> str:
    """Words with their first letters capital again: BARACK_OBAMA_ is Barack Obama. Acronyms cannot be told from short
    names but by having no vowel or being a small word.
    """
    words = name.replace("_", " ").replace("=", " ").split()
    if any(c.islower() for c in name):
        return " ".join(words)
    if len(words) == 1:
        short = len(words[0]) < 3 or any(plain(words[0]) in group for group in tools.words.classes.values())
        return words[0] if short else capital(words[0])
    return " ".join(w.lower() if i and plain(w) in tools.small else capital(w) for i, w in enumerate(words))


def capital(word: str) -> str:
    if "." in word or not VOWEL.search(plain(word)):
        return word
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word)
