"""Events and records for other programs: `csv` and `parquet` with one row an event, `jsonl` with one record a line."""
