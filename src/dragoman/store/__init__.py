"""A desk: a folder that keeps what was coded (Parquet, the truth) and what people do with it (a small DuckDB file).

    desk/
      manifest.json                                     which files belong to the desk, with their digests
      parquet/<table>/month=YYYY-MM/<run>.parquet       what was coded; written once, never changed
      desk.duckdb                                       views over the tables; judgements and watches

`layout.add` is the only writer of Parquet, `database.open_desk` reads, `verify.verify` checks. Nothing here loads a
model.
"""
