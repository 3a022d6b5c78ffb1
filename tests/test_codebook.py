"""The codebook: the shipped one keeps its laws; a broken one is told where and why; Python names no code."""

from __future__ import annotations

import ast
import csv
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman import codebook
from dragoman.codebook import SHIPPED, Codebook
from dragoman.errors import CodebookError

SOURCE = Path(codebook.__file__).parent


@pytest.fixture(scope="module")
def book() -> Codebook:
    return codebook.load()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped codebook where it may be broken."""
    shutil.copytree(SHIPPED / "plover", tmp_path / "plover")
    shutil.copytree(SHIPPED / "cameo", tmp_path / "cameo")
    return tmp_path / "plover"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


# --- the shipped codebook --------------------------------------------------------------------------------------------


def test_shipped_codebook_has_no_problem() -> None:
    assert codebook.check() == []


def test_size_of_the_ontology(book: Codebook) -> None:
    sizes = (book.types, book.modes, book.contexts, book.sectors, book.cameo_codes, book.quads)
    assert [len(table) for table in sizes] == [16, 67, 37, 25, 318, 4]


@pytest.mark.parametrize(
    ("type", "mode", "quad", "score"),
    [
        ("ACCUSE", None, 3, -3.0),
        ("SANCTION", None, 4, -6.0),
        ("PROTEST", "vandalize", 4, -5.0),
        ("ASSAULT", "unconventional", 4, -10.0),
        ("REQUEST", "assist", 3, 0.5),
        ("AID", None, 2, 10.0),
    ],
)
def test_quad_and_score(book: Codebook, type: str, mode: str | None, quad: int, score: float) -> None:
    assert (book.quad(type), book.score(type, mode)) == (quad, score)


def test_every_type_and_mode_has_a_cameo_code_that_leads_back_to_the_type(book: Codebook) -> None:
    contexts = [None, *book.contexts]
    pairs = [(type, None) for type in book.types] + list(book.modes)
    for type, mode in pairs:
        for context in contexts:
            code = book.cameo(type, mode, (context,) if context else ())
            assert code is not None
            assert book.from_cameo(code).type == type, (type, mode, context, code)


def test_first_context_with_a_code_of_its_own_decides(book: Codebook) -> None:
    assert book.cameo("AID", None, ("gender", "asylum", "economic")) == "075"
    assert book.cameo("AID", None, ("gender",)) == "070"


def test_cameo_comment_is_no_event(book: Codebook) -> None:
    assert book.from_cameo("013").type is None


def test_scores_of_cameo_follow_the_published_list(book: Codebook) -> None:
    codes = book.cameo_codes
    assert [codes[c].score for c in ("016", "0874", "1214", "139", "203")] == [-2.0, 10.0, -4.0, -7.0, -10.0]
    assert codes["176"].score is None
    assert codes["1622"].parent == "162"


@pytest.mark.parametrize(
    ("type", "factuality", "expected"),
    [
        ("CONSULT", "planned", "AGREE"),
        ("RETREAT", "planned", "CONCEDE"),
        ("ASSAULT", "planned", "ASSAULT"),
        ("AID", "denied", None),
        ("AID", "hypothetical", None),
        ("AID", "possible", "AID"),
    ],
)
def test_strict_reading(book: Codebook, type: str, factuality: str, expected: str | None) -> None:
    assert book.strict(type, factuality) == expected


def test_contexts_are_tidied(book: Codebook) -> None:
    assert book.tidy_contexts("COERCE", "cyber", ("crime", "corruption")) == ("cyber", "corruption")


def test_precedence_covers_the_modes_of_a_type(book: Codebook) -> None:
    assert book.beats("ASSAULT/firearms", "MOBILIZE/troops", "sentence")
    assert not book.beats("MOBILIZE/troops", "ASSAULT/firearms", "sentence")


def test_every_opener_of_a_loop_can_be_met(book: Codebook) -> None:
    for expectation in book.expectations:
        assert "met" in {closing.state for closing in book.closings_of(expectation.id)}


def test_factuality_values_order_the_degrees(book: Codebook) -> None:
    values = {code: degree.value for code, degree in book.factualities.items()}
    assert sorted(values, key=values.__getitem__) == ["denied", "hypothetical", "possible", "planned", "actual"]


def test_old_names_are_known(book: Codebook) -> None:
    alias = book.renamed("mode", "massacre", "ASSAULT")
    assert alias is not None
    assert alias.code == "targeted"
    assert book.renamed("mode", "massacre", "AID") is None


def test_unknown_codes_are_told_with_a_remedy(book: Codebook) -> None:
    with pytest.raises(CodebookError, match="no event type of plover"):
        book.quad("FIGHT")
    with pytest.raises(CodebookError, match="It has: visit, third-party"):
        book.score("CONSULT", "letter")
    with pytest.raises(CodebookError, match="no CAMEO code"):
        book.from_cameo("999")


# --- broken codebooks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "fact"),
    [
        ("event_types.csv", "\nAID,", "\nAGREE,", "'AGREE' stands twice"),
        ("event_types.csv", ",2,10,yes", ",7,10,yes", "quad names '7'"),
        ("event_types.csv", ",2,10,yes", ",2,ten,yes", "score is 'ten'"),
        ("modes.csv", "CONSULT,visit,visit", "CONSULTS,visit,visit", "'CONSULTS', which is no event type"),
        ("modes.csv", ",4\n", ",40\n", "lies outside -10 to 10"),
        ("contexts.csv", "\ncrime,crime,", "\ncrimes,crime,", "replaces names 'crime'"),
        ("precedence.csv", "CONCEDE,AGREE,words", "AGREE,AGREE,words", "AGREE leads back to itself"),
        ("precedence.csv", "CONCEDE,AGREE,words", "YIELD,AGREE,words", "wins is 'YIELD'"),
        ("relation.csv", "RETREAT,planned,AGREE", "RETREAT,planed,AGREE", "no factuality"),
        ("strict.csv", "CONSULT,planned,AGREE", "CONSULT,planed,AGREE", "no factuality"),
        ("examples.csv", "Windhoek pledged", "Windhoek vowed", "is not in the sentence"),
        ("examples.csv", "AGREE,,right,Windhoek", "AID,,right,Windhoek", "AGREE has 2 examples of verdict right"),
        ("crosswalk_cameo.csv", "\n075,AID", "\n975,AID", "which is no code of the other codebook"),
        ("crosswalk_to_cameo.csv", "\nAID,,,070", "\nAID,,health,070", "AID has no row without a context"),
        ("closings.csv", "threat,met,opener,content", "threat,met,opener,code", "match and type do not go together"),
        ("sectors.csv", "COP,police", '"COP,police"', "cells, the header"),
        ("codebook.toml", "licence =", "license =", "licence is missing"),
        ("codebook.toml", 'name = "', "name = ", "The file is not TOML"),
    ],
)
def test_broken_law_is_found(copy: Path, file: str, old: str, new: str, fact: str) -> None:
    change(copy / file, old, new)
    problems = codebook.check(copy)
    assert any(fact in problem.fact for problem in problems), [str(p) for p in problems]
    with pytest.raises(CodebookError):
        codebook.load(copy)


def test_problem_names_file_and_line(copy: Path) -> None:
    change(copy / "stances.csv", "\nthreatens,threatens,", "\nthreatens,,")
    (problem,) = codebook.check(copy)
    number = next(
        i for i, line in enumerate((copy / "stances.csv").read_text().splitlines(), 1) if line[:7] == "threate"
    )
    assert (problem.file, problem.line) == ("stances.csv", number)
    assert str(problem) == f"stances.csv:{number}: label is empty. Fill it."


def test_cycle_of_parents_is_found(copy: Path) -> None:
    change(copy.parent / "cameo" / "codes.csv", "\n01,Public statement,,", "\n01,Public statement,010,")
    assert any("its own ancestor" in p.fact and p.file == "cameo/codes.csv" for p in codebook.check(copy))


def test_missing_table_is_told(copy: Path) -> None:
    (copy / "quads.csv").unlink()
    assert any(p.file == "quads.csv" and p.fact == "The file is missing." for p in codebook.check(copy))


def test_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="There is no codebook folder"):
        codebook.load(tmp_path / "none")


def test_digest_follows_content_and_not_line_ends(copy: Path, book: Codebook) -> None:
    quads = copy / "quads.csv"
    quads.write_bytes(quads.read_bytes().replace(b"\n", b"\r\n"))
    assert codebook.load(copy).digest == book.digest
    other = copy.parent / "again" / "plover"
    shutil.copytree(copy, other)
    change(other / "quads.csv", "Friendly", "Kind")
    assert codebook.load(other).digest != book.digest


# --- printing --------------------------------------------------------------------------------------------------------


def test_describe_shows_a_type_with_examples(book: Codebook) -> None:
    page = codebook.describe(book, "AID")
    assert page.startswith("AID: material help\n")
    assert "Commandos *rescued* the kidnapped surveyors." in page
    assert "-> RETREAT/release" in page


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ASSAULT/drone", "uncrewed"),
        ("military", "armed forces of states"),
        ("MED", "nurses"),
        ("denies", "not so"),
        ("163", "SANCTION/discontinue in economic"),
        ("expel", "SANCTION/expel: expulsion"),
    ],
)
def test_describe_knows_all_kinds_of_code(book: Codebook, code: str, words: str) -> None:
    assert words in codebook.describe(book, code)


def test_describe_tells_unknown_codes(book: Codebook) -> None:
    with pytest.raises(CodebookError, match="'NOPE' is no code of plover"):
        codebook.describe(book, "NOPE")


def test_exports_hold_every_type_and_mode(book: Codebook) -> None:
    whole = json.loads(codebook.export(book, "json"))
    assert [t["code"] for t in whole["types"]] == list(book.types)
    assert len(whole["crossings"]) == len(book.cameo_codes)
    rows = list(csv.DictReader(io.StringIO(codebook.export(book, "csv"))))
    assert [(r["type"], r["code"]) for r in rows if r["kind"] == "mode"] == list(book.modes)
    page = codebook.export(book, "markdown")
    assert all(f"### {code}: " in page for code in book.types)


def test_unknown_format_is_told(book: Codebook) -> None:
    with pytest.raises(CodebookError, match="json, csv, markdown"):
        codebook.export(book, "yaml")


# --- no code name in Python ------------------------------------------------------------------------------------------
#
# A string literal of src/dragoman may not be
#   * an event type, a TYPE/mode, a sector, an international code, or a CAMEO code of three or four digits: no English
#     word is spelled like these, so that they are forbidden wherever they stand;
#   * a mode with a hyphen or a context with an underscore: the same;
#   * any other mode or context, which are ordinary words, where it stands in code position: compared with, or passed
#     as, something whose name ends in type, mode, context or contexts.
# Docstrings and longer texts that merely contain a code are free. Words of the record's contract (stances,
# factualities, kinds) are free too.

CODED = ("type", "mode", "context", "contexts")
MODULES = sorted(SOURCE.rglob("*.py"))


def never_words(book: Codebook) -> set[str]:
    spelled = {c for _, c in book.modes if "-" in c} | {c for c in book.contexts if "_" in c}
    digits = {c for c in book.cameo_codes if len(c) > 2}
    pairs = {f"{t}/{m}" for t, m in book.modes}
    return set(book.types) | set(book.sectors) | set(book.international) | spelled | digits | pairs


def name_of(node: ast.AST | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return name_of(node.slice) if isinstance(node.slice, ast.Constant) else name_of(node.value)
    if isinstance(node, ast.Constant):
        return str(node.value)
    return node.id if isinstance(node, ast.Name) else ""


def in_code_position(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            if any(name_of(side).rpartition("_")[2] in CODED for side in sides):
                yield from sides
        elif isinstance(node, ast.keyword) and (node.arg or "").rpartition("_")[2] in CODED:
            yield node.value


def literals(tree: ast.AST) -> Iterator[ast.Constant]:
    yield from (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str))


def offences(source: str, book: Codebook) -> list[str]:
    tree = ast.parse(source)
    words = {code for _, code in book.modes} | set(book.contexts)
    found = [n for n in literals(tree) if n.value in never_words(book)]
    found += [n for place in in_code_position(tree) for n in literals(place) if n.value in words]
    return [f"{n.lineno}: {n.value!r}" for n in found]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_python_names_no_code(path: Path, book: Codebook) -> None:
    assert offences(path.read_text("utf-8"), book) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("x = 'ASSAULT'", 1),
        ("x = {'1823': 1}", 1),
        ("x = 'heavy-weapons'", 1),
        ("if event.mode == 'release': pass", 1),
        ("f(mode='visit')", 1),
        ("x = row['mode'] in ('strike', 'riot')", 1 + 1),
        ("state = 'release'", 0),
        ('"""About ASSAULT."""', 0),
        ("if loop.state == 'visit': pass", 0),
    ],
)
def test_the_search_for_code_names_finds_them(source: str, count: int, book: Codebook) -> None:
    assert len(offences(source, book)) == count
