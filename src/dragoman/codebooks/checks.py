"""The laws of a codebook folder: every reference leads somewhere, nothing is left out, orders have no loops."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from dragoman.codebooks.reading import Parts
from dragoman.codebooks.tables import Folder, Row

RIGHT, NEAR = "right", "near-miss"
RIGHT_WANTED, NEAR_WANTED = 3, 2
LOOP_KINDS = ("invitation", "request", "demand", "threat", "promise", "deadline", "scheduled")
STATES = ("met", "refused", "withdrawn")
LOWEST, HIGHEST = -10.0, 10.0


def check_parts(folder: Folder, other: Folder, parts: Parts) -> None:
    """Note every broken law as a problem of the folder whose file breaks it."""
    for law in (
        _types,
        _modes,
        _contexts,
        _sectors,
        _aliases,
        _precedence,
        _folded,
        _expectations,
        _examples,
        _crosswalk,
    ):
        law(folder, parts)
    _parents(other, parts)


def reading_known(parts: Parts, code: str) -> bool:
    """Whether `code`, a type or type/mode, is one of the codebook."""
    kind, _, mode = code.partition("/")
    return kind in parts.types and (not mode or (kind, mode) in parts.modes)


def _named(folder: Folder, rows: Iterable[Row]) -> None:
    for row in rows:
        for column in ("code", "label", "definition"):
            if not row[column]:
                folder.problem(row, f"{column} is empty.", "Fill it.")


def _score(folder: Folder, row: Row) -> None:
    if row["score"] and not LOWEST <= folder.number(row, "score") <= HIGHEST:
        folder.problem(row, f"The score {row['score']} lies outside -10 to 10.", "Put it right.")


def _types(folder: Folder, parts: Parts) -> None:
    rows = parts.rows["event_types.csv"]
    _named(folder, rows)
    if not parts.types:
        folder.missing("event_types.csv", "No event type is defined.", "Add at least one row.")
    for row in rows:
        folder.among(row, "quad", parts.quads, "quad")
        _score(folder, row)


def _modes(folder: Folder, parts: Parts) -> None:
    rows = parts.rows["modes.csv"]
    _named(folder, rows)
    for row in rows:
        folder.among(row, "type", parts.types, "event type")
        _score(folder, row)
    for row in parts.rows["mode_contexts.csv"]:
        folder.among(row, "context", parts.contexts, "context")
        _pair(folder, row, parts)


def _pair(folder: Folder, row: Row, parts: Parts, kind: str = "type", mode: str = "mode") -> None:
    folder.among(row, kind, parts.types, "event type")
    if row[mode] and (row[kind], row[mode]) not in parts.modes:
        folder.problem(row, f"{row[kind]} has no mode {row[mode]!r}.", "Use a mode of modes.csv.")


def _contexts(folder: Folder, parts: Parts) -> None:
    rows = parts.rows["contexts.csv"]
    _named(folder, rows)
    for row in rows:
        folder.among(row, "replaces", parts.contexts, "context")
    _acyclic(folder, rows, {row["code"]: [row["replaces"]] for row in rows if row["replaces"]}, "replaces")


def _sectors(folder: Folder, parts: Parts) -> None:
    for file in ("sectors.csv", "international.csv", "stances.csv", "factualities.csv", "number_kinds.csv"):
        _named(folder, parts.rows[file])
    for row in parts.rows["entities.csv"]:
        folder.among(row, "sector", parts.sectors, "sector")


def _aliases(folder: Folder, parts: Parts) -> None:
    for row in parts.rows["aliases.csv"]:
        if row["kind"] == "mode":
            _pair(folder, row, parts, mode="code")
        elif row["kind"] == "context":
            folder.among(row, "code", parts.contexts, "context")
        elif row["kind"] == "type":
            _pair(folder, row, parts, kind="code")
        else:
            folder.problem(row, f"kind is {row['kind']!r}.", "Write type, mode or context.")


def _precedence(folder: Folder, parts: Parts) -> None:
    rows = parts.rows["precedence.csv"]
    edges: dict[str, list[str]] = {}
    for row in rows:
        edges.setdefault(row["wins"], []).append(row["over"])
        for column in ("wins", "over"):
            if not reading_known(parts, row[column]):
                folder.problem(row, f"{column} is {row[column]!r}.", "Write a type or type/mode of this codebook.")
        if row["when"] not in ("words", "sentence"):
            folder.problem(row, f"when is {row['when']!r}.", "Write words or sentence.")
    _acyclic(folder, rows, edges, "wins")


def _acyclic(folder: Folder, rows: tuple[Row, ...], edges: Mapping[str, list[str]], column: str) -> None:
    for row in rows:
        start = row["code"] if column == "replaces" else row[column]
        if start in _reached(start, edges):
            folder.problem(row, f"{start} leads back to itself.", "Break the loop: remove one of its rows.")
            return


def _reached(start: str, edges: Mapping[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    todo = list(edges.get(start, []))
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            todo += edges.get(node, [])
    return seen


def _folded(folder: Folder, parts: Parts) -> None:
    for file, column in (("strict.csv", "strict_type"), ("relation.csv", "relation_type")):
        for row in parts.rows[file]:
            folder.among(row, "type", (*parts.types, "*"), "event type")
            folder.among(row, column, parts.types, "event type")
            folder.among(row, "factuality", parts.factualities, "factuality")


def _expectations(folder: Folder, parts: Parts) -> None:
    for row in parts.rows["charges.csv"]:
        _pair(folder, row, parts)
    for row in parts.rows["expectations.csv"]:
        if row["type"] != "*":
            _pair(folder, row, parts)
        folder.among(row, "factuality", parts.factualities, "factuality")
        folder.among(row, "stance", parts.stances, "stance")
        folder.among(row, "kind", LOOP_KINDS, "kind of loop")
        if not parts.expectations[row["id"]].closings:
            folder.problem(row, f"Nothing closes {row['id']!r}.", "Add rows to closings.csv.")
    for row in parts.rows["closings.csv"]:
        _closing(folder, row, parts)


def _closing(folder: Folder, row: Row, parts: Parts) -> None:
    folder.among(row, "expectation", parts.expectations, "expectation")
    folder.among(row, "state", STATES, "state")
    folder.among(row, "by", ("opener", "addressee"), "side")
    folder.among(row, "factuality", parts.factualities, "factuality")
    folder.among(row, "match", ("content", "code"), "way to match")
    _pair(folder, row, parts)
    if (row["match"] == "code") != bool(row["type"]):
        folder.problem(row, "match and type do not go together.", "Give a type with code, and none with content.")


def _examples(folder: Folder, parts: Parts) -> None:
    tally = Counter((row["type"], row["verdict"]) for row in parts.rows["examples.csv"])
    for row in parts.rows["event_types.csv"]:
        for verdict, wanted in ((RIGHT, RIGHT_WANTED), (NEAR, NEAR_WANTED)):
            if tally[row["code"], verdict] < wanted:
                fact = f"{row['code']} has {tally[row['code'], verdict]} examples of verdict {verdict}."
                folder.problem(row, fact, f"Write at least {wanted} in examples.csv.")
    for row in parts.rows["examples.csv"]:
        _example(folder, row, parts)


def _example(folder: Folder, row: Row, parts: Parts) -> None:
    _pair(folder, row, parts)
    folder.among(row, "verdict", (RIGHT, NEAR), "verdict")
    if row["trigger"] not in row["sentence"] or not row["trigger"]:
        folder.problem(row, f"The trigger {row['trigger']!r} is not in the sentence.", "Use words of the sentence.")
    if row["answer"] and not reading_known(parts, row["answer"]):
        folder.problem(row, f"answer is {row['answer']!r}.", "Write a type or type/mode of this codebook.")
    if row["verdict"] == NEAR and row["answer"].partition("/")[0] == row["type"]:
        folder.problem(row, "A near miss has the type that it should miss.", "Give another answer.")


def _crosswalk(folder: Folder, parts: Parts) -> None:
    for row in parts.rows["crosswalk_cameo.csv"]:
        folder.among(row, "cameo", parts.other, "code of the other codebook")
        _pair(folder, row, parts)
        for context in row.listed("contexts"):
            if context not in parts.contexts:
                folder.problem(row, f"{context!r} is no context.", "Use a context of contexts.csv.")
    for row in parts.rows["crosswalk_to_cameo.csv"]:
        folder.among(row, "cameo", parts.other, "code of the other codebook")
        folder.among(row, "context", parts.contexts, "context")
        _pair(folder, row, parts)
    _covered(folder, parts)


def _covered(folder: Folder, parts: Parts) -> None:
    for code in parts.other:
        if code not in parts.crossings:
            folder.missing("crosswalk_cameo.csv", f"{code} has no row.", "Add one; match none if it is no event.")
    wanted: list[tuple[str, str | None]] = [(code, None) for code in parts.types] + list(parts.modes)
    for kind, mode in wanted:
        if (kind, mode, None) not in parts.back:
            name = kind if mode is None else f"{kind}/{mode}"
            folder.missing("crosswalk_to_cameo.csv", f"{name} has no row without a context.", "Add its default code.")


def _parents(other: Folder, parts: Parts) -> None:
    rows = parts.rows["codes.csv"]
    for row in rows:
        other.among(row, "parent", parts.other, "code")
        _score(other, row)
    edges = {row["code"]: [row["parent"]] for row in rows if row["parent"]}
    for row in rows:
        if row["code"] in _reached(row["code"], edges):
            other.problem(row, f"{row['code']} is its own ancestor.", "Put the parent right.")
            return
