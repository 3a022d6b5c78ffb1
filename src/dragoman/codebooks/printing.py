"""A codebook as text for people and other programs: one code explained, or all of it as JSON, CSV or Markdown."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from dragoman.codebooks.checks import RIGHT
from dragoman.codebooks.kinds import Code, Context, EventType, Example, Factuality, Mode, NumberKind, OtherCode, Sector
from dragoman.errors import CodebookError

if TYPE_CHECKING:
    from dragoman.codebook import Codebook

COLUMNS = ("kind", "type", "code", "label", "definition", "quad", "score", "cameo")
Plain = Code | Context | Sector | Factuality | NumberKind


def described(codebook: Codebook, code: str) -> str:
    """A page of text on one code."""
    kind, _, mode = code.partition("/")
    if kind in codebook.types:
        return _mode_page(codebook, codebook.mode(kind, mode)) if mode else _type_page(codebook, codebook.types[kind])
    if code in codebook.cameo_codes:
        return _cameo_page(codebook, codebook.cameo_codes[code])
    pages = [
        f"{v.code}, {name}: {v.label}. {v.definition}"
        for name, values in _plain(codebook)
        for v in values
        if v.code == code
    ]
    pages += [_mode_page(codebook, m) for m in codebook.modes.values() if m.code == code]
    if not pages:
        raise CodebookError(
            f"{code!r} is no code of {codebook.name}.", "Event types are written in capitals, modes TYPE/mode."
        )
    return "\n\n".join(pages)


def _plain(codebook: Codebook) -> Iterator[tuple[str, Iterable[Plain]]]:
    yield "context", codebook.contexts.values()
    yield "sector", codebook.sectors.values()
    yield "international code", codebook.international.values()
    yield "stance", codebook.stances.values()
    yield "factuality", codebook.factualities.values()
    yield "number kind", codebook.number_kinds.values()


def _type_page(codebook: Codebook, kind: EventType) -> str:
    quad = codebook.quads[kind.quad]
    lines = [
        f"{kind.code}: {kind.label}",
        kind.definition,
        f"Quad {quad.code} ({quad.label}), score {kind.score:+g}, CAMEO {codebook.cameo(kind.code)}.",
        *_listed("Modes", [f"{m.code} ({_scored(codebook, m)}): {m.definition}" for m in _modes(codebook, kind.code)]),
        *_listed("Examples", [_shown(e) for e in codebook.examples if e.type == kind.code and e.verdict == RIGHT]),
        *_listed("Near misses", [_shown(e) for e in codebook.examples if e.type == kind.code and e.verdict != RIGHT]),
        *_listed("Tie-breaks", _ties(codebook, kind.code)),
        *_listed("Calls for", _calls(codebook, kind.code)),
    ]
    return "\n".join(lines)


def _modes(codebook: Codebook, kind: str) -> list[Mode]:
    return [codebook.modes[kind, code] for code in codebook.modes_of(kind)]


def _scored(codebook: Codebook, mode: Mode) -> str:
    return f"{codebook.score(mode.type, mode.code):+g}"


def _listed(title: str, items: list[str]) -> list[str]:
    return ["", f"{title}:", *(f"  {item}" for item in items)] if items else []


def _shown(example: Example) -> str:
    marked = example.sentence.replace(example.trigger, f"*{example.trigger}*", 1)
    if example.verdict == RIGHT:
        return marked
    return f"{marked} -> {example.answer or 'no event'}: {example.reason}"


def _ties(codebook: Codebook, kind: str) -> list[str]:
    own = [p for p in codebook.precedence if kind in (p.wins.partition("/")[0], p.over.partition("/")[0])]
    return [f"{p.wins} over {p.over}: {p.reason}" for p in own]


def _calls(codebook: Codebook, kind: str) -> list[str]:
    own = [e for e in codebook.expectations if e.type == kind]
    return [f"{e.kind} ({e.meaning[:-1].lower()}), awaited for {e.within_days} days" for e in own]


def _mode_page(codebook: Codebook, mode: Mode) -> str:
    cameo = codebook.cameo(mode.type, mode.code)
    shown = [_shown(e) for e in codebook.examples if (e.type, e.mode) == (mode.type, mode.code)]
    head = [f"{mode.type}/{mode.code}: {mode.label}", mode.definition]
    return "\n".join([*head, f"Score {_scored(codebook, mode)}, CAMEO {cameo}.", *_listed("Examples", shown)])


def _cameo_page(codebook: Codebook, code: OtherCode) -> str:
    reading = codebook.from_cameo(code.code)
    here = "/".join(part for part in (reading.type, reading.mode) if part) or "no event"
    themes = f" in {', '.join(reading.contexts)}" if reading.contexts else ""
    score = "no published score" if code.score is None else f"score {code.score:+g}"
    return f"CAMEO {code.code}: {code.label} ({score}).\nIn {codebook.name}: {here}{themes} ({reading.match})."


def exported(codebook: Codebook, format: str) -> str:
    """The whole codebook in one of the formats."""
    writers: dict[str, Callable[[Codebook], str]] = {"json": _json, "csv": _csv, "markdown": _markdown}
    if format not in writers:
        raise CodebookError(f"{format!r} is no format of export.", f"Use one of {', '.join(writers)}.")
    return writers[format](codebook)


def _json(codebook: Codebook) -> str:
    def values(items: Iterable[Any]) -> list[dict[str, Any]]:
        return [asdict(item) for item in items]

    strict = [{"type": t, "factuality": f, "strict_type": s} for (t, f), s in codebook.strict_types.items()]
    back = [{"type": t, "mode": m, "context": c, "cameo": x} for (t, m, c), x in codebook.cameo_defaults.items()]
    card = {
        key: getattr(codebook, key)
        for key in ("name", "title", "version", "date", "licence", "source", "citation", "digest")
    }
    tables = (
        "quads",
        "types",
        "modes",
        "contexts",
        "sectors",
        "international",
        "stances",
        "factualities",
        "number_kinds",
    )
    whole = {
        **card,
        "languages": list(codebook.languages),
        "notes": list(codebook.notes),
        **{name: values(getattr(codebook, name).values()) for name in (*tables, "crossings", "cameo_codes")},
        **{
            name: values(getattr(codebook, name))
            for name in ("entities", "aliases", "precedence", "expectations", "examples")
        },
        "charges": [{"type": t, "mode": m} for t, m in sorted(codebook.charges, key=str)],
        "strict": strict,
        "relation": [{"type": t, "factuality": f, "relation_type": r} for (t, f), r in codebook.relation_types.items()],
        "to_cameo": back,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _code_rows(codebook: Codebook) -> Iterator[tuple[object, ...]]:
    for t in codebook.types.values():
        yield "type", "", t.code, t.label, t.definition, t.quad, t.score, codebook.cameo(t.code)
    for m in codebook.modes.values():
        quad, score = codebook.quad(m.type), codebook.score(m.type, m.code)
        yield "mode", m.type, m.code, m.label, m.definition, quad, score, codebook.cameo(m.type, m.code)
    for name, values in _plain(codebook):
        for value in values:
            yield name, "", value.code, value.label, value.definition, "", "", ""


def _csv(codebook: Codebook) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_code_rows(codebook))
    return out.getvalue()


def _markdown(codebook: Codebook) -> str:
    lines = [
        f"# {codebook.title}",
        "",
        f"Version {codebook.version} of {codebook.date}. {codebook.source}.",
        "",
        codebook.citation,
    ]
    lines += ["", *(f"* {note}" for note in codebook.notes), "", "## Event types"]
    for kind in codebook.types.values():
        page = _type_page(codebook, kind).split("\n")
        lines += ["", f"### {page[0]}", "", page[1], "", page[2], *_bullets(page[3:])]
    for name, values in _plain(codebook):
        lines += ["", f"## {name.capitalize()}s".replace("ys", "ies"), "", "| code | name | meaning |", "|---|---|---|"]
        lines += [f"| {v.code} | {v.label} | {v.definition} |" for v in values]
    return "\n".join(lines) + "\n"


def _bullets(lines: list[str]) -> list[str]:
    marked = [f"* {line.strip()}" if line.startswith("  ") else line for line in lines]
    return [
        part for line in marked for part in ((line, "") if line.endswith(":") and not line.startswith("*") else (line,))
    ]
