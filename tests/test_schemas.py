"""The record as JSON and as flat rows: a round trip loses nothing, the contract is enforced, columns fit SQL."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman import records
from dragoman.errors import RecordError
from dragoman.ids import text_digest
from dragoman.records import Article, Interval, Place, Record, Span
from dragoman.schemas import faults, record_from_json, record_schema, record_to_json
from dragoman.schemas.arrow import arrow_table
from dragoman.schemas.rows import engine_digest, rows_of
from dragoman.schemas.tables import CODED, TABLES
from tests.sample_record import ENGINE, TEXT, at, record

# --- round trip ------------------------------------------------------------------------------------------------------

text = st.text(st.characters(codec="utf-8"), max_size=12)
some = st.none() | text
names = st.tuples() | st.lists(text, max_size=3).map(tuple)
spans = st.builds(lambda a, n: Span(a, a + n), st.integers(0, 10**6), st.integers(0, 10**4))
parts = st.lists(spans, max_size=3).map(tuple)
scores = st.floats(0, 1)
amounts = st.none() | st.floats(allow_nan=False, allow_infinity=False)
days = st.none() | st.builds(Interval, some, some, text, some)
places = st.none() | st.builds(
    Place, st.none() | st.integers(), text, some, some, amounts, amounts, st.sampled_from(["exact", "region"]), amounts
)
numbers = st.builds(records.Number, text, amounts, amounts, amounts, some, st.booleans(), spans)
mentions = st.builds(
    records.Mention,
    *(
        text,
        spans,
        text,
        st.sampled_from(["person", "time", "nationality"]),
        text,
        st.integers(0, 99),
        some,
        places,
        days,
    ),
    *(st.none() | numbers, st.none() | st.booleans()),
)
actors = st.builds(records.Actor, text, text, st.sampled_from(["person", "public"]), some, names, some, some, text)
attributions = st.builds(
    records.Attribution,
    *(text, st.none() | spans, spans, parts, st.sampled_from(["direct", "mixed"]), text, some, names, some, scores),
)
parties = st.lists(st.builds(records.Party, some, spans, some), max_size=2).map(tuple)
events = st.builds(
    records.Event,
    *(
        text,
        st.integers(0, 99),
        spans,
        text,
        some,
        names,
        st.integers(1, 4),
        st.floats(-10, 10),
        some,
        parties,
        parties,
    ),
    *(some, some, days, st.lists(numbers, max_size=2).map(tuple), text, some, scores),
)
links = st.builds(records.Link, st.sampled_from(["denies", "causes"]), text, text)
loops = st.builds(
    records.Loop,
    *(text, st.sampled_from(["threat", "promise"]), text, names, names, days, st.sampled_from(["open", "lapsed"])),
    *(some, parts),
)
kinds = st.dictionaries(text, st.booleans() | st.integers() | text | st.floats(allow_nan=False, allow_infinity=False))
engines = st.builds(records.Engine, text, text, text, kinds)
articles = st.builds(Article, text, text, text, some, some, some, some, some, some)


def some_of(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


all_records = st.builds(
    Record,
    articles,
    parts,
    st.just(()),
    *map(some_of, (mentions, actors, attributions, events, links, loops)),
    st.none() | engines,
)


@settings(max_examples=150, deadline=None)
@given(all_records)
def test_a_record_survives_json(made: Record) -> None:
    assert record_from_json(json.loads(json.dumps(record_to_json(made)))) == made


def test_the_sample_survives_json() -> None:
    assert record_from_json(json.loads(json.dumps(record_to_json(record())))) == record()


def test_the_reading_is_not_printed() -> None:
    seen = replace(record(), reading=(records.SentenceReading(),))
    assert record_to_json(seen) == record_to_json(record())


def test_shape_of_the_printed_record() -> None:
    printed = record_to_json(record())
    assert printed["schema"] == "dragoman/1"
    assert printed["mentions"][3]["time"] == {
        "from": "2024-05-06",
        "until": "2024-05-07",
        "basis": "stated",
        "value": "2024-05-06",
    }
    assert [TEXT[m["start"] : m["end"]] for m in printed["mentions"]] == [m["text"] for m in printed["mentions"]]
    assert printed["events"][1]["numbers"][0] == {
        "kind": "killed",
        "value": 12,
        "low": 12,
        "high": None,
        "unit": None,
        "approximate": False,
        "span": [at("at least 12").start, at("at least 12").stop],
    }
    assert printed["events"][0]["date"]["basis"] == "published"
    assert printed["links"] == [{"kind": "denies", "from": "q2", "to": "e1"}]


def test_keys_that_may_be_left_out() -> None:
    printed = record_to_json(record())
    for mention in printed["mentions"]:
        for key in ("sentence", "number", "literal"):
            del mention[key]
    printed["events"][0]["instruments"] = [[1, 2]]
    read = record_from_json(printed)
    assert [m.sentence for m in read.mentions] == [m.sentence for m in record().mentions]


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        (("schema",), "dragoman/2", "schema"),
        (("events", 0, "trigger"), [3], "events.0.trigger"),
        (("events", 0, "trigger"), [-3, 4], "events.0.trigger.0"),
        (("events", 1, "quad"), 5, "events.1.quad"),
        (("events", 1, "confidence"), None, "events.1.confidence"),
        (("mentions", 0, "kind"), "animal", "mentions.0.kind"),
        (("loops", 0, "state"), "pending", "loops.0.state"),
        (("article",), None, "article"),
    ],
)
def test_broken_contract_is_told_by_its_key(path: tuple[str | int, ...], value: object, where: str) -> None:
    printed: Any = record_to_json(record())
    place = printed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(RecordError, match=where):
        record_from_json(printed)


def test_schema_describes_all_keys() -> None:
    schema = record_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    assert set(schema["properties"]) == set(record_to_json(record()))
    assert json.dumps(schema) == json.dumps(record_schema())


# --- faults ----------------------------------------------------------------------------------------------------------


def test_the_sample_has_no_fault() -> None:
    assert faults(record()) == []


def test_faults_are_found() -> None:
    good = record()
    broken = {
        "text_sha256": replace(good, article=replace(good.article, text_sha256=text_digest("else"))),
        "mention m1: the text reads": replace(
            good, mentions=(replace(good.mentions[0], text="Paris"), *good.mentions[1:])
        ),
        "is no span of a text": replace(good, sentences=(*good.sentences, Span(0, 10**6))),
        "there is no sentence 9": replace(good, events=(replace(good.events[0], sentence=9), *good.events[1:])),
        "id a1 stands 2 times": replace(good, actors=(*good.actors, good.actors[0])),
        "there is no actor a2": replace(good, actors=(good.actors[0], good.actors[2])),
        "link denies: there is no event or attribution e1": replace(good, events=()),
    }
    for fact, made in broken.items():
        assert any(fact in fault for fault in faults(made)), fact


# --- flat tables -----------------------------------------------------------------------------------------------------


def test_rows_fill_every_column_of_every_table() -> None:
    rows = rows_of(record(), "000001-aaaaaaaa")
    assert tuple(rows) == CODED
    for name, held in rows.items():
        assert held, name
        assert all(set(row) == {c.name for c in TABLES[name].columns} for row in held), name
        assert arrow_table(TABLES[name], held).to_pylist() == held


def test_words_of_rows_are_those_of_the_text() -> None:
    for name, rows in rows_of(record(), "r").items():
        for words in TABLES[name].words:
            for row in rows:
                cells = [c if words.many else [c] for c in (row[words.start], row[words.stop], row[words.words])]
                assert [TEXT[a:b] for a, b in zip(cells[0], cells[1], strict=True)] == cells[2]


def test_event_rows_are_readable() -> None:
    accused, shelled, _ = rows_of(record(), "r")["events"]
    assert (accused["actor_names"], accused["recipient_countries"]) == (["Tajikistan"], ["KGZ"])
    assert shelled["recipient_names"] == ["villagers"]
    assert shelled["voices"] == ["Dushanbe accuses"]
    assert (shelled["place_name"], shelled["place_country"]) == ("Vorukh", "TJK")
    assert shelled["number_texts"] == ["killed: at least 12"]


def test_columns_need_no_quotes_and_have_a_meaning() -> None:
    with duckdb.connect() as connection:
        query = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
        reserved = {row[0] for row in connection.execute(query).fetchall()}
    for table in TABLES.values():
        names_ = [c.name for c in table.columns]
        assert len(set(names_)) == len(names_)
        for column in table.columns:
            assert column.name.isidentifier(), column.name
            assert column.name == column.name.lower()
            assert column.name not in reserved, column.name
            assert column.meaning


def test_references_lead_to_columns() -> None:
    for table in TABLES.values():
        own = {c.name for c in table.columns}
        assert {r.column for r in table.references} <= own
        for reference in table.references:
            assert all(column in {c.name for c in TABLES[to].columns} for to, column in reference.targets)


def test_engine_digest_ignores_the_order_of_settings() -> None:
    turned = replace(ENGINE, settings=dict(reversed(list(ENGINE.settings.items()))))
    assert engine_digest(turned) == engine_digest(ENGINE)
    assert engine_digest(replace(ENGINE, model="other")) != engine_digest(ENGINE)
    assert engine_digest(None) != engine_digest(ENGINE)


def test_a_whole_number_given_as_int_is_printed() -> None:
    made = record()
    event = next(e for e in made.events if e.numbers)
    number = replace(event.numbers[0], value=12, low=12)
    events = tuple(replace(e, numbers=(number,)) if e is event else e for e in made.events)
    printed = record_to_json(replace(made, events=events))
    assert [n["value"] for e in printed["events"] for n in e["numbers"]] == [12]
