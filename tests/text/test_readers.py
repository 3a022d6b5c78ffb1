"""Files of every known form give articles or reasons; nothing else and nothing less."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from dragoman.errors import OptionError, ReaderError
from dragoman.ids import text_digest
from dragoman.records import Article, Rejected
from dragoman.text.readers import ReadOptions, article, read

BODY = "The army of Morania said on Tuesday that it had left the port of Halden after talks with the harbour council."
PAGE = f"""<!doctype html><html lang="en"><head><title>Army leaves port | The Halden Post</title>
<meta property="og:site_name" content="The Halden Post">
<meta property="og:title" content="Army leaves port">
<meta property="article:published_time" content="2024-03-05T09:00:00Z">
<meta name="author" content="Jane Roe"></head><body><nav><a href="/">Home</a></nav><article><h1>Army leaves port</h1>
<p>{BODY}</p><p>The council thanked the mediators, who had spent eleven days there, and asked
both sides to keep the road open.</p>
<p>Boats began to leave the harbour at dawn, and the market opened again for the first time in three weeks.</p>
</article></body></html>"""


def good(paths: list[Path] | list[str], **options: Any) -> list[Article]:
    rows = list(read(paths, ReadOptions(**options)))
    assert all(isinstance(row, Article) for row in rows), rows
    return [row for row in rows if isinstance(row, Article)]


def codes(path: Path, **options: Any) -> list[str]:
    return [row.code if isinstance(row, Rejected) else "ok" for row in read([path], ReadOptions(**options))]


def test_plain_text_with_headline_and_dateline(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(f"Army leaves port\r\n\r\nHALDEN, March 5, 2024 (Reuters) - {BODY}".encode())
    [row] = good([file])
    assert (row.title, row.publisher, row.published, row.language) == (
        "Army leaves port",
        "Reuters",
        "2024-03-05",
        "en",
    )
    assert "\r" not in row.text
    assert row.text_sha256 == text_digest(row.text)


def test_spanish_in_an_old_encoding(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(
        "El Ejército señaló el martes que había abandonado el puerto tras la negociación.".encode("cp1252")
    )
    [row] = good([file])
    assert row.text.startswith("El Ejército señaló")
    assert row.language == "es"


def test_markdown(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        f"---\ntitle: Army leaves port\ndate: 2024-03-05\nauthor: Jane Roe\n---\n\n**{BODY}** See [the map](http://x.org).\n",
        "utf-8",
    )
    [row] = good([file])
    assert row.text == f"Army leaves port\n\n{BODY} See the map."
    assert (row.title, row.published, row.byline) == ("Army leaves port", "2024-03-05", "Jane Roe")


def test_page(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(PAGE, "utf-8")
    [row] = good([file])
    assert row.text.startswith("Army leaves port\n")
    assert BODY in row.text
    assert "Home" not in row.text
    assert (row.title, row.publisher, row.published, row.byline) == (
        "Army leaves port",
        "The Halden Post",
        "2024-03-05",
        "Jane Roe",
    )


def test_page_without_article(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text("<html><body></body></html>", "utf-8")
    assert codes(file) == ["no_article"]


@pytest.mark.parametrize("gzipped", [False, True])
@pytest.mark.parametrize("form", ["jsonl", "json", "csv", "parquet"])
def test_rows_are_kept_as_they_are(tmp_path: Path, form: str, gzipped: bool) -> None:
    texts = [f"  {BODY}\r\n\r\n\u201cNo\u201d\u00a0\u2014 e\u0301l\n", f"Army leaves port\n\n{BODY}"]
    rows = [
        {"id": str(n), "text": t, "title": "Army leaves port", "published": "2024-03-05T10:00:00Z"}
        for n, t in enumerate(texts)
    ]
    data = written(rows, form)
    file = tmp_path / f"a.{form}{'.gz' if gzipped else ''}"
    file.write_bytes(gzip.compress(data) if gzipped else data)
    found = good([file])
    assert [row.text for row in found] == texts
    assert {(row.title, row.published) for row in found} == {("Army leaves port", "2024-03-05T10:00:00Z")}
    assert [row.id for row in found] == ["0", "1"]


def written(rows: list[dict[str, Any]], form: str) -> bytes:
    if form == "parquet":
        sink = io.BytesIO()
        pq.write_table(pa.Table.from_pylist(rows), sink)
        return sink.getvalue()
    if form == "csv":
        out = io.StringIO(newline="")
        table = csv.DictWriter(out, list(rows[0]), delimiter=";")
        table.writeheader()
        table.writerows(rows)
        return out.getvalue().encode()
    return json.dumps(rows).encode() if form == "json" else "\n".join(map(json.dumps, rows)).encode()


def test_other_names_of_fields(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    row = {
        "headline": "Army leaves port",
        "meta": {"raw": BODY},
        "pubDate": "Tue, 05 Mar 2024 10:00:00 GMT",
        "source": {"name": "Post"},
        "link": "u",
        "lang": "EN",
    }
    file.write_text(json.dumps(row), "utf-8")
    [found] = good([file], fields={"text": "meta.raw"})
    assert (found.text, found.title, found.publisher, found.url, found.language) == (
        BODY,
        "Army leaves port",
        "Post",
        "u",
        "en",
    )
    assert found.published == "2024-03-05T10:00:00+00:00"
    with pytest.raises(OptionError):
        read([file], ReadOptions(fields={"words": "body"}))
    with pytest.raises(OptionError):
        read([file], ReadOptions(form="docx"))


def test_bad_rows_do_not_stop_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    lines = [
        '{"text": ',
        "[1]",
        '{"title": "x"}',
        '{"text": "  "}',
        '{"text": 5}',
        json.dumps({"text": BODY}),
        '{"text": "' + "x " * 60 + '"}',
    ]
    file.write_text("\n".join(lines), "utf-8")
    found = list(read([file], ReadOptions(longest_text=115)))
    assert [r.code if isinstance(r, Rejected) else "ok" for r in found] == [
        "broken_json",
        "no_object",
        "no_text",
        "empty",
        "no_text",
        "ok",
        "too_large",
    ]
    assert isinstance(found[2], Rejected)
    assert found[2].origin == f"{file}:3"
    assert "title" in found[2].reason


def test_bad_files_do_not_stop_the_rest(tmp_path: Path) -> None:
    for name, data in {
        "a.pdf": b"%PDF-1.4 nothing",
        "b.txt": b"\x00\x01\x02",
        "c.txt": b" \n",
        "d.parquet": b"PAR1xxxx",
        "e.json": b'{"text": [',
        "f.txt.gz": b"\x1f\x8bxx",
        "g.csv": b"",
        "h.txt": BODY.encode(),
        "i": b"\x89PNG\x00\x00",
        ".hidden": b"x",
    }.items():
        (tmp_path / name).write_bytes(data)
    assert codes(tmp_path) == [
        "broken_pdf",
        "binary",
        "empty",
        "broken_parquet",
        "broken_json",
        "broken_gzip",
        "empty",
        "ok",
        "binary",
    ]
    assert codes(tmp_path / "nowhere.txt") == ["not_found"]
    assert codes(tmp_path / "h.txt", largest_file=10) == ["too_large"]


def pdf_of(lines: list[str]) -> bytes:
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
        "/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer << /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    return f"{out}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def test_pdf_lines_and_split_words_are_joined(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        pdf_of(["Army leaves port", "The army of Morania said it had aban-", "doned the port of Halden.", "3"])
    )
    [row] = good([tmp_path / "a.pdf"])
    assert row.text == "Army leaves port\nThe army of Morania said it had abandoned the port of Halden."


def test_pdf_without_text(tmp_path: Path) -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "a.pdf")
    assert codes(tmp_path / "a.pdf") == ["empty"]


def test_folders_are_read_through_by_name(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/z.txt", "b/a.txt", "a.txt"):
        (tmp_path / name).write_text(f"{BODY} {name}", "utf-8")
    assert [row.text.split()[-1] for row in good([tmp_path])] == ["a.txt", "c.txt", "b/a.txt", "b/z.txt"]


@pytest.mark.parametrize(
    ("data", "n"),
    [
        (BODY.encode(), 1),
        (json.dumps({"text": BODY}).encode() + b"\n" + json.dumps({"text": BODY}).encode(), 2),
        (json.dumps({"text": BODY}, indent=1).encode(), 1),
        (json.dumps([{"text": BODY}, {"text": BODY}]).encode(), 2),
        (PAGE.encode(), 1),
        (gzip.compress(BODY.encode()), 1),
    ],
)
def test_standard_input_is_told_by_its_first_bytes(data: bytes, n: int) -> None:
    found = list(read(["-"], stdin=io.BytesIO(data)))
    assert [type(row) for row in found] == [Article] * n


def test_same_content_same_id() -> None:
    assert article(BODY).id == article(BODY).id != article(BODY, published="2024-03-05").id
    assert article(BODY, id="x").id == "x"
    with pytest.raises(ReaderError):
        article(" \n")


@given(
    st.binary(max_size=300),
    st.sampled_from(["text", "markdown", "html", "pdf", "json", "jsonl", "csv", "parquet", None]),
)
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_articles_or_reasons(data: bytes, form: str | None) -> None:
    for row in read(["-"], ReadOptions(form=form), io.BytesIO(data)):
        assert isinstance(row, Article | Rejected)
        if isinstance(row, Article):
            row.text.encode("utf-8")


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1).filter(
            lambda t: any(map(str.isalnum, t))
        ),
        max_size=5,
    )
)
@settings(max_examples=100, deadline=None)
def test_every_row_comes_back_once_in_order(texts: list[str]) -> None:
    data = "\n".join(json.dumps({"id": n, "text": t}) for n, t in enumerate(texts)).encode()
    found = list(read(["-"], ReadOptions(form="jsonl"), io.BytesIO(data)))
    assert [row.id for row in found if isinstance(row, Article)] == [str(n) for n in range(len(texts))]
