"""Fill in what docs/records.md takes from the program: the example and the tables. `python docs/make_records.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from dragoman import Pipeline
from dragoman.schemas import record_to_json
from dragoman.schemas.tables import TABLES, Table
from dragoman.text.readers import article

PAGE = Path(__file__).parent / "records.md"
STORY = "Kenyan police arrested smugglers in Mombasa on Monday, a minister said."
WIDTH = 118


def main() -> None:
    page = PAGE.read_text("utf-8")
    for name, words in (("example", example()), ("tables", tables())):
        head, mark, rest = page.partition(f"<!-- {name} -->\n")
        page = head + mark + words + "\n" + rest[rest.index(f"<!-- end of {name} -->") :]
    PAGE.write_text(page, "utf-8")


def example() -> str:
    """The record of the story as the program prints it, with line breaks added."""
    (record,) = Pipeline().code([article(STORY, published="2024-05-08", publisher="Harbour Post")])
    value = record_to_json(record)
    columns = (f"  {json.dumps(name)}: {shown(column, '    ')}" for name, column in value.items())
    return "```json\n{\n" + ",\n".join(columns) + "\n}\n```"


def shown(value: Any, indent: str) -> str:
    """One thing a line; what does not fit is broken between its fields."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(indent + shown(one, indent) for one in value) + f"\n{indent[2:]}]"
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    lines = [""]
    for part in (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items()):
        if lines[-1] and len(indent + lines[-1] + part) > WIDTH:
            lines.append("")
        lines[-1] += f", {part}" if lines[-1] else part
    return "{" + f",\n{indent} ".join(lines) + "}"


def tables() -> str:
    return "\n".join(["| table | a row is | columns |", "|---|---|---|", *map(row, TABLES.values())])


def row(table: Table) -> str:
    shared = {"article_id", "run"} if table.name not in ("rejected", "runs") else set()
    names = ", ".join(f"`{c.name}`" for c in table.columns if c.name not in shared)
    return f"| `{table.name}` | {table.meaning.rstrip('.')} | {names} |"


if __name__ == "__main__":
    main()
