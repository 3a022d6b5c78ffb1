"""Varied names: text and annotation change together."""

from __future__ import annotations

import copy
import random
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from training.markup import check, parse
from training.reader.vary import Varier, replace

CORPUS = Path(__file__).parents[2] / "training" / "corpus"
FILES = ("africa-asia/042-kuriga-pupils.dm", "africa-asia/002-wire-great-lakes.dm", "americas/002-tampico-capture.dm")
SEEDS = st.integers(0, 10_000)
Json = dict[str, Any]


@cache
def authored() -> tuple[Json, ...]:
    return tuple(parse((CORPUS / name).read_text("utf-8")) for name in FILES)


@cache
def varier() -> Varier:
    return Varier(authored())


def spans(record: Json) -> list[list[int]]:
    """Every span of the annotation, in one order."""
    gold = record["gold"]
    found = [[m["start"], m["end"]] for m in gold["mentions"]] + gold["sentences"] + gold["ignore"]
    for said in gold["attributions"]:
        found += [s for s in (said["source"], said["cue"], *said["content"]) if s]
    for event in gold["events"]:
        found += [event["trigger"], *(p["span"] for p in (*event["actors"], *event["recipients"], *event["numbers"]))]
    return found + [s for loop in gold["loops"] for s in loop["evidence"]]


def shape(record: Json) -> Json:
    """What variation must not touch: everything but text and offsets."""
    bare = copy.deepcopy(record["gold"])
    for mention in bare["mentions"]:
        del mention["start"], mention["end"], mention["text"]
    for said in bare["attributions"]:
        del said["cue"], said["content"]
        said["source"] = said["source"] is not None
    for event in bare["events"]:
        del event["trigger"]
        for column in ("actors", "recipients", "numbers"):
            event[column] = [{k: v for k, v in filler.items() if k != "span"} for filler in event[column]]
    for loop in bare["loops"]:
        loop["evidence"] = len(loop["evidence"])
    for key in ("sentences", "ignore"):
        bare[key] = len(bare[key])
    return bare


@given(SEEDS, st.integers(0, len(FILES) - 1))
def test_spans_still_cut_the_words_of_their_mentions(seed: int, which: int) -> None:
    varied = varier().vary(authored()[which], random.Random(seed))
    text = varied["article"]["text"]
    for mention in varied["gold"]["mentions"]:
        assert text[mention["start"] : mention["end"]] == mention["text"]
    by_id = {m["id"]: [m["start"], m["end"]] for m in varied["gold"]["mentions"]}
    for event in varied["gold"]["events"]:
        assert all(p["span"] == by_id[p["mention"]] for p in (*event["actors"], *event["recipients"]))
        assert all(text[slice(*n["span"])].casefold() == n["span_text"].casefold() for n in event["numbers"])


@given(SEEDS, st.integers(0, len(FILES) - 1))
def test_no_annotation_is_lost(seed: int, which: int) -> None:
    record = authored()[which]
    varied = varier().vary(record, random.Random(seed))
    assert shape(varied) == shape(record)
    assert len(spans(varied)) == len(spans(record))
    size = len(varied["article"]["text"])
    assert all(0 <= start < stop <= size for start, stop in spans(varied))


@given(SEEDS)
def test_words_outside_names_stay(seed: int) -> None:
    record = authored()[0]
    varied = varier().vary(record, random.Random(seed))

    def triggers(one: Json) -> list[str]:
        return [one["article"]["text"][slice(*e["trigger"])].casefold() for e in one["gold"]["events"]]

    assert triggers(varied) == triggers(record)


@given(SEEDS)
def test_spans_keep_their_order_and_nesting(seed: int) -> None:
    record = authored()[0]
    old, new = spans(record), spans(varier().vary(record, random.Random(seed)))
    for (a, b), (x, y) in zip(pairwise(old), pairwise(new), strict=True):
        assert (a[0] <= b[0], a[1] <= b[1], a[1] <= b[0]) == (x[0] <= y[0], x[1] <= y[1], x[1] <= y[0])


def test_the_same_seed_gives_the_same_article() -> None:
    record = authored()[0]
    one, other = (varier().vary(record, random.Random(5)) for _ in range(2))
    assert one == other


def test_the_original_is_left_alone() -> None:
    record = authored()[0]
    before = copy.deepcopy(record)
    for seed in range(20):
        varier().vary(record, random.Random(seed))
    assert record == before


def test_names_do_change_all_through_the_chain() -> None:
    record = parse(
        "[ANA.1 Ana Ruiz] [e1 left] [QUI Quito]. [ANA.2 Ruiz] is in [BOG Bogotá], far from [QUI Quito].\n"
        '| @ANA person ECU GOV "Ana Ruiz"\n| @QUI place ECU "Quito" city\n| @BOG place COL "Bogotá" city\n'
        "| e1 RETREAT a=ANA.1"
    )
    texts = set()
    for seed in range(40):
        varied = Varier([record]).vary(record, random.Random(seed))
        first, second, *_ = [m["text"] for m in varied["gold"]["mentions"] if m["chain"] == "ANA"]
        places = [m["text"] for m in varied["gold"]["mentions"] if m["chain"] == "QUI"]
        assert first.split()[-1] == second
        assert len(set(places)) == 1
        assert check(varied) == []
        texts.add(varied["article"]["text"])
    assert len(texts) > 10


def test_overlapping_changes_are_made_once() -> None:
    record = parse('[TOG Togo] left Togo.\n| @TOG state TGO GOV "Togo"')
    changed = replace(record, [(0, 4, "Burundi"), (2, 6, "x"), (0, 4, "Burundi"), (10, 14, "Fiji")])
    assert changed["article"]["text"] == "Burundi left Fiji."
    assert [m["text"] for m in changed["gold"]["mentions"]] == ["Burundi"]


def test_a_number_of_two_events_moves_once() -> None:
    record = parse(
        "[TOG Togo] [e1 jailed] and [e2 expelled] [n1 40] men.\n"
        '| @TOG state TGO GOV "Togo"\n| n1 arrested 40\n| e1 COERCE/arrest n=n1\n| e2 COERCE/deport n=n1'
    )
    changed = replace(record, [(0, 4, "Burkina Faso")])
    found = [changed["article"]["text"][slice(*e["numbers"][0]["span"])] for e in changed["gold"]["events"]]
    assert found == ["40", "40"]
