"""The markup of the corpus: from a small file to a record, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from training.markup import MarkupError, check, parse
from training.markup.quantities import days, quantity

FILE = """\
# id: test/1
# publisher: Delta Post
# language: en
# published: 2024-05-08

// a comment is not text
[MAL Mali] [e1 expels] [TOG~ Togolese] envoy
| e1 SANCTION/expel a=MAL r=TOG

[MAL Mali]'s [FM foreign minister] on [d1 Monday] [e2+c1 accused] [TOG.9 Togo] \
[w1 of [e3 arming] [n1 about 40] [GNG raiders] near [BOL@ Bolland]].
“[w2 It] [x is] \\[sic\\] a lie,” [LOM.6 Lomé] [c2 said]; \
[w3 “[TOG.10 we] [e4 invite] [FM.5 him] to [e5 come] by [d2 June]”], [LOM.7 it] [c3 added].
| @MAL state MLI GOV "Mali"
| @TOG state TGO GOV "Togo"
| @FM office MLI GOV "foreign minister of Mali" office="foreign minister"
| @GNG group - CRM,REB "raiders"
| @LOM state TGO GOV "Togo in Lomé"
| @BOL state MLI - "Bolland"
| d1 2024-05-06
| d2 2024-06
| n1 other 40 ~
| q1 accuses s=FM
| q2 denies s=LOM.6
| q3 proposes s=LOM.7 parent=q2
| e2 ACCUSE/allege a=FM r=TOG.9 t=d1
| e3 AID a=TOG.9 r=GNG p=BOL n=n1 D=- C=military,crime
| e4 AGREE a=TOG.10 r=FM.5
| e5 CONSULT/visit hypothetical a=FM.5 t=d2
| denies q2 e2
| o1 invitation e4 due=2024-06
"""  # fmt: skip


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    return parse(FILE)


def words(record: dict[str, Any], span: list[int]) -> str:
    return record["article"]["text"][slice(*span)]


def by_id(record: dict[str, Any], column: str) -> dict[str, Any]:
    return {x["id"]: x for x in record["gold"][column]}


def small(sentence: str, *notes: str) -> str:
    """A file of one sentence in which the chain TOG is known."""
    return "\n".join(
        ["# published: 2024-05-08", "", sentence, *(f"| {n}" for n in ('@TOG state TGO GOV "Togo"', *notes))]
    )


def test_the_text_is_plain_and_whole(record: dict[str, Any]) -> None:
    assert record["article"]["text"].split("\n") == [
        "Mali expels Togolese envoy",
        "Mali's foreign minister on Monday accused Togo of arming about 40 raiders near Bolland. "
        "“It is [sic] a lie,” Lomé said; “we invite him to come by June”, it added.",
    ]
    assert [words(record, s).split()[0] for s in record["gold"]["sentences"]] == ["Mali", "Mali's", "“It"]


def test_the_headline_is_the_title_and_unknown_fields_are_none(record: dict[str, Any]) -> None:
    article = record["article"]
    assert (article["title"], article["publisher"], article["url"]) == (
        "Mali expels Togolese envoy",
        "Delta Post",
        None,
    )


def test_mentions_have_kind_chain_and_actor(record: dict[str, Any]) -> None:
    found = {m["text"]: (m["kind"], m["chain"], m["actor"]) for m in record["gold"]["mentions"]}
    assert found["Togolese"] == ("nationality", "TOG", "TOG")
    assert found["foreign minister"] == ("person", "FM", "FM")
    assert found["raiders"] == ("group", "GNG", "GNG")
    assert found["Monday"] == ("time", "d1", None)
    assert found["about 40"] == ("number", "n1", None)


def test_only_a_literal_name_has_a_place(record: dict[str, Any]) -> None:
    located = {m["text"] for m in record["gold"]["mentions"] if m["place"]}
    assert located == {"Bolland"}


def test_unnumbered_mentions_are_numbered_in_order(record: dict[str, Any]) -> None:
    assert [m["id"] for m in record["gold"]["mentions"] if m["chain"] == "TOG"] == ["TOG.1", "TOG.9", "TOG.10"]


def test_actors(record: dict[str, Any]) -> None:
    actors = by_id(record, "actors")
    assert (actors["GNG"]["country"], actors["GNG"]["sectors"]) == (None, ["CRM", "REB"])
    assert actors["BOL"]["sectors"] == []
    assert actors["FM"]["office"] == "foreign minister"


def test_events(record: dict[str, Any]) -> None:
    found = by_id(record, "events")
    assert words(record, found["e3"]["trigger"]) == "arming"
    assert [(p["span_text"], p["actor"]) for p in found["e3"]["recipients"]] == [("raiders", "GNG")]
    assert (found["e3"]["mode"], found["e3"]["contexts"], found["e3"]["place"]) == (
        None,
        ["military", "crime"],
        "BOL.1",
    )
    assert found["e3"]["numbers"][0] | {"span": None} == {
        "kind": "other", "value": 40, "low": None, "high": None, "unit": None, "approximate": True, "span": None,
        "span_text": "about 40",
    }  # fmt: skip


def test_days(record: dict[str, Any]) -> None:
    found = {k: e["date"] for k, e in by_id(record, "events").items()}
    assert found["e1"] == {"from": "2024-05-08", "until": "2024-05-09", "basis": "published"}
    assert found["e2"] == {"from": "2024-05-06", "until": "2024-05-07", "basis": "stated"}
    assert found["e3"] is None
    assert found["e5"] == {"from": "2024-06-01", "until": "2024-07-01", "basis": "stated"}


def test_attributions(record: dict[str, Any]) -> None:
    found = by_id(record, "attributions")
    assert [words(record, p) for p in found["q1"]["content"]] == ["of arming about 40 raiders near Bolland"]
    assert (found["q1"]["source_text"], found["q1"]["actor"], found["q1"]["form"]) == (
        "foreign minister",
        "FM",
        "indirect",
    )
    assert (found["q3"]["form"], found["q3"]["parent"], found["q3"]["stance"]) == ("direct", "q2", "proposes")


def test_an_event_belongs_to_the_content_around_its_trigger(record: dict[str, Any]) -> None:
    voices = {k: e["attribution"] for k, e in by_id(record, "events").items()}
    assert voices == {"e1": None, "e2": None, "e3": "q1", "e4": "q3", "e5": "q3"}


def test_links_and_loops(record: dict[str, Any]) -> None:
    assert record["gold"]["links"] == [{"kind": "denies", "from": "q2", "to": "e2"}]
    (loop,) = record["gold"]["loops"]
    assert (loop["kind"], loop["state"], loop["by"], loop["to"]) == ("invitation", "open", ["TOG"], ["FM"])
    assert loop["due"] == {"from": "2024-06-01", "until": "2024-07-01"}
    assert [words(record, s)[:4] for s in loop["evidence"]] == ["“It "]


def test_what_is_left_open_is_kept_as_spans(record: dict[str, Any]) -> None:
    assert [words(record, s) for s in record["gold"]["ignore"]] == ["is"]


def test_the_whole_file_has_no_fault_but_the_declared_parent(record: dict[str, Any]) -> None:
    assert check(record) == ["q3: parent q2"]


def test_paragraphs_may_be_parted_by_an_empty_line() -> None:
    text = parse("# break: 2\n# tail: newline\n\nOne.\n\nTwo.\nThree.")["article"]["text"]
    assert text == "One.\n\nTwo. Three.\n"


def test_parts_of_a_content_with_only_a_blank_between_are_one() -> None:
    found = parse(small("[TOG Togo] [c1 said]: [w1 “Go.] [w1 Now.”]", "q1 asserts s=TOG"))
    (said,) = found["gold"]["attributions"]
    assert said["content_text"] == ["“Go. Now.”"]


def test_a_crossing_span_is_given_by_its_words() -> None:
    found = parse(small("[TOG Togo] [e1 hit] it and hit it", 'span e2 at="hit"#2', "e1 ASSAULT a=TOG", "e2 ASSAULT"))
    assert [e["trigger"] for e in found["gold"]["events"]] == [[5, 8], [16, 19]]


def test_an_unsaid_place_or_time_is_none() -> None:
    (event,) = parse(small("[TOG Togo] may [e1 leave]", "e1 RETREAT possible a=TOG"))["gold"]["events"]
    assert (event["place"], event["time"], event["date"]) == (None, None, None)


BROKEN = {
    "open bracket": (small("[TOG Togo left"), "is not closed"),
    "stray bracket": (small("[TOG Togo]] left"), "a ] without its ["),
    "bad label": (small("[togo Togo] left"), "bad labels"),
    "text after notes": ("One.\n| x y\nTwo.", "text after note lines"),
    "unknown chain": (small("[MAL Mali] left"), "no @ line"),
    "chain twice": (small("[TOG Togo]", '@TOG state TGO GOV "Togo"'), "defined twice"),
    "short chain": (small("[TOG Togo]", "@MAL state MLI"), "lacks kind, country, sectors or label"),
    "mention twice": (small("[TOG.1 Togo] and [TOG.1 Togo]"), "given twice"),
    "trigger unmarked": (small("[TOG Togo] left", "e1 RETREAT a=TOG"), "e1 is marked 0 times"),
    "trigger twice": (small("[e1 left] and [e1 went]", "e1 RETREAT"), "e1 is marked 2 times"),
    "no line": (small("[TOG Togo] [e1 left]"), "e1 is marked in the text but has no line"),
    "cue without line": (small("[TOG Togo] [c1 said]"), "c1 is marked in the text but has no line"),
    "no content": (small("[TOG Togo] [c1 spoke]", "q1 asserts s=TOG"), "q1 has no content w1"),
    "unknown type": (small("[e1 left]", "e1 LEAVE"), "no type and mode"),
    "unknown mode": (small("[e1 left]", "e1 RETREAT/fly"), "no type and mode"),
    "unknown time": (small("[e1 left]", "e1 RETREAT t=d1"), "no time d1"),
    "which mention": (small("[TOG Togo] and [TOG Togo] [e1 left]", "e1 RETREAT a=TOG"), "has 2 mentions"),
    "mention elsewhere": (small("[TOG Togo] slept.\nIt [e1 left]", "e1 RETREAT a=TOG"), "has 0 mentions"),
    "unlabelled number": (small("[TOG Togo] [e1 left]", "e1 RETREAT a=TOG.4"), "no mention is labelled"),
    "no reference": (small("[TOG Togo] [e1 left]", "e1 RETREAT a=togo"), "no mention reference"),
    "strange note": (small("[TOG Togo] left", "whatever else"), "what is 'whatever'"),
    "loop without event": (small("[TOG Togo] left", "o1 demand e1"), "names the unknown event"),
    "span not there": (small("[TOG Togo] left", 'span e1 at="flew"'), "is not in this paragraph"),
    "span without quotes": (small("[TOG Togo] left", "span e1 at=left"), 'wants "words"'),
}


@pytest.mark.parametrize(("source", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_markup_is_refused(source: str, message: str) -> None:
    with pytest.raises(MarkupError, match=r"\w") as caught:
        parse(source)
    assert message in str(caught.value)


def test_the_message_names_the_line() -> None:
    with pytest.raises(MarkupError, match=r"^line 3: "):
        parse(small("[TOG Togo left"))


FAULTS = {
    "possessive": (small("[TOG Togo's] army"), "possessive 's inside"),
    "outer blanks": (small("[TOG Togo ] left"), "outer blanks"),
    "sector": (small("[MAL Mali] [TOG Togo]", '@MAL state MLI ABC "Mali"'), "MAL: sector ABC"),
    "country": (small("[MAL Mali] [TOG Togo]", '@MAL state ml GOV "Mali"'), "MAL: country ml"),
    "actor kind": (small("[MAL Mali] [TOG Togo]", '@MAL realm MLI GOV "Mali"'), "MAL: kind realm"),
    "no mention": (small("It left"), "TOG: has no mention"),
    "precision": (small("[TOG Togo] [LOM Lomé]", '@LOM place TGO "Lomé" town'), "LOM.1: place"),
    "stance": (small("[TOG Togo] [c1 said] [w1 no]", "q1 says s=TOG"), "stance says"),
    "own cue": (small("[w1 no, [TOG Togo] [c1 said]]", "q1 asserts s=TOG"), "content holds its own cue"),
    "final stop": (small("[TOG Togo] [c1 said] [w1 no.]", "q1 asserts s=TOG"), "content ends in punctuation"),
    "factuality": (small("[TOG Togo] [e1 left]", "e1 RETREAT sure"), "e1: factuality sure"),
    "context": (small("[TOG Togo] [e1 left]", "e1 RETREAT C=weather"), "e1: context weather"),
    "number kind": (small("[TOG Togo] [e1 sent] [n1 4]", "n1 cars 4", "e1 AID n=n1"), "e1: number kind cars"),
    "place of an actor": (small("[TOG Togo] [e1 left]", "e1 RETREAT p=TOG"), "is not a literal place"),
    "empty date": (small("[TOG Togo] [e1 left]", "e1 RETREAT D=2024-05-09..2024-05-08"), "e1: empty date"),
    "link to nothing": (small("[TOG Togo] [e1 left]", "e1 RETREAT", "repeats e1 e9"), "link "),
    "link to itself": (small("[TOG Togo] [e1 left]", "e1 RETREAT", "repeats e1 e1"), "link "),
    "loop kind": (small("[TOG Togo] [e1 left]", "e1 RETREAT", "o1 wish e1"), "o1: kind, state or opener"),
    "loop state": (small("[TOG Togo] [e1 left]", "e1 RETREAT", "o1 demand e1 done"), "o1: kind, state or opener"),
    "loop actor": (small("[TOG Togo] [e1 left]", "e1 RETREAT", "o1 demand e1 by=MAL"), "o1: unknown actor MAL"),
}


@pytest.mark.parametrize(("source", "fault"), FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_named(source: str, fault: str) -> None:
    assert [f for f in check(parse(source)) if fault in f]


@pytest.mark.parametrize("source", ["[TOG Togo] left the U.S.", "[TOG Togo] [c1 said] [w1 it left the U.S.]"])
def test_an_abbreviation_may_end_a_content(source: str) -> None:
    notes = ["q1 asserts s=TOG"] if "c1" in source else []
    assert check(parse(small(source, *notes))) == []


@pytest.mark.parametrize(
    ("text", "start", "stop"),
    [
        ("2024-02-28", "2024-02-28", "2024-02-29"),
        ("2024-12", "2024-12-01", "2025-01-01"),
        ("2024", "2024-01-01", "2025-01-01"),
        ("2024-03-01..2024-03-04", "2024-03-01", "2024-03-04"),
        ("..2024-03", None, "2024-03-01"),
        ("2023-11..", "2023-11-01", None),
    ],
)
def test_days_are_half_open(text: str, start: str | None, stop: str | None) -> None:
    assert days(text) == {"from": start, "until": stop}


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("12", 12, 12, 12),
        ("12..", 12, 12, None),
        ("..500", 500, None, 500),
        ("40..60", None, 40, 60),
        ("1.5", 1.5, 1.5, 1.5),
    ],
)
def test_quantities(text: str, value: float | None, low: float | None, high: float | None) -> None:
    assert quantity(text) == {"value": value, "low": low, "high": high}
