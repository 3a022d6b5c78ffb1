"""Views over the Parquet files of a desk, and the tables of what people do.

For each flat table there is a view `<table>_all` over the rows of all runs, and a view `<table>` over the coding that
stands for each article, which is that of its latest run.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import duckdb

from dragoman.errors import DeskError
from dragoman.schemas.tables import CODED, TABLES
from dragoman.store.manifest import DATABASE, PARQUET, Manifest

WILD = re.compile(r"[*?\[]")
OWN_VERSION = "1"
OWN_TABLES = (
    "CREATE TABLE IF NOT EXISTS desk_facts (name VARCHAR PRIMARY KEY, fact VARCHAR NOT NULL)",
    """CREATE TABLE IF NOT EXISTS judgements (
        judgement_id VARCHAR PRIMARY KEY, made TIMESTAMPTZ NOT NULL, person VARCHAR, subject_id VARCHAR NOT NULL,
        field VARCHAR NOT NULL, old_json VARCHAR, new_json VARCHAR, remark VARCHAR)""",
    """CREATE TABLE IF NOT EXISTS watches (
        watch_id VARCHAR PRIMARY KEY, made TIMESTAMPTZ NOT NULL, title VARCHAR NOT NULL, query_json VARCHAR NOT NULL,
        active BOOLEAN NOT NULL DEFAULT true)""",
)


def define(connection: Any, desk: Path, manifest: Manifest) -> None:
    """Make all views on a connection."""
    for name in TABLES:
        paths = [_plain(desk / PARQUET / file.path) for file in manifest.files(name)]
        connection.read_parquet(paths, hive_partitioning=False).create_view(f"{name}_all", replace=True)
    connection.execute(
        "CREATE OR REPLACE VIEW codings AS SELECT article_id, max(run) AS run FROM articles_all GROUP BY article_id"
    )
    for name in TABLES:
        chosen = "SEMI JOIN codings USING (article_id, run)" if name in CODED else ""
        connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM {name}_all {chosen}")


def _plain(path: Path) -> str:
    """The path, with signs that DuckDB takes for wildcards made to stand for themselves."""
    return WILD.sub(r"[\g<0>]", str(path.absolute()))


def refresh(desk: Path, manifest: Manifest) -> None:
    """Bring the database file beside the Parquet files up to date; made when missing. Raises DeskError."""
    try:
        with duckdb.connect(str(desk / DATABASE)) as connection:
            for statement in OWN_TABLES:
                connection.execute(statement)
            connection.execute("INSERT OR REPLACE INTO desk_facts VALUES ('version', ?)", [OWN_VERSION])
            define(connection, desk, manifest)
    except duckdb.Error as error:
        raise DeskError(
            f"{desk / DATABASE} cannot be brought up to date: {error}", "Close other programs on it."
        ) from error


def memory(desk: Path, manifest: Manifest) -> Any:
    """A connection that only reads the Parquet files and can change nothing of the desk. Raises DeskError."""
    try:
        connection = duckdb.connect(":memory:")
        define(connection, desk, manifest)
    except duckdb.Error as error:
        raise DeskError(
            f"The tables of the desk at {desk} cannot be read: {error}", "Run `dragoman verify`."
        ) from error
    return connection
