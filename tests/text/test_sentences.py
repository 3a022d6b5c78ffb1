"""Sentences: the laws hold for any text; the rules for what news writes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.text.sentences import LONGEST, split

PIECES = st.sampled_from(
    [
        "The army said",
        "U.S.",
        "Gen.",
        "J. P. Ortiz",
        "3.5",
        "...",
        "…",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\t",
        "“",
        "”",
        '"',
        "¿Qué",
        "?",
        "!",
        ".",
        "1.",
        "(",
        ")",
        "- item",
        "EE.UU.",
        "x" * 90,
        "\u2028",
        ";",
        ",",
        "said",
        "He",
    ]
)


def words(text: str) -> list[str]:
    return [span.of(text) for span in split(text, None)]


@given(
    st.one_of(
        st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join), st.lists(PIECES, max_size=60).map(" ".join)
    )
)
@settings(max_examples=400, deadline=None)
def test_spans_are_trimmed_in_order_apart_and_cover_all_but_blanks(text: str) -> None:
    at = 0
    for span in split(text):
        assert at <= span.start < span.stop <= len(text)
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        assert span.length <= LONGEST
        at = span.stop
    assert not text[at:].strip()


@given(st.lists(PIECES, max_size=40).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_a_sentence_cut_out_is_not_lost(text: str) -> None:
    assert "".join("".join(words(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "sentences",
    [
        ["Gen. Ana Ruiz met Sen. Joe Hill on Jan. 5 in St. Louis.", "They spoke for 2.5 hours."],
        ["The U.S. Army left the U.S. on Monday.", "It took 3.000 trucks."],
        ["He flew to the U.S.", "The visit was short."],
        ["“We will not go,” he said.", "“Never.”", "She left."],
        ["“Why now?” Ortega asked.", "Nobody knew."],
        ["J. P. Morales and María L. Soto signed it.", "It was No. 7 of its kind."],
        ["¿Quién lo ordenó?", "¡Nadie!", "El Sr. Paz llamó a Ud. ayer."],
        ["EE.UU. envió tropas.", "La Sra. Gil lo negó."],
        ["They waited ... and waited.", "Then nothing…", "The end."],
        ["At 10 a.m. Monday the gates opened.", "By 5 p.m. they were shut."],
        ["“It is over,” said Capt. Ned C. Hollis.", "(He did not elaborate.)", "The court rose."],
        ["THE U.S. AMBASSADOR LEFT.", "GEN. RUIZ SAID THAT DR. SOTO STAYED."],
        ["Did they win? the paper wondered.", "No."],
        ["Acme Inc. said it would close.", "Profits at Acme Inc. fell."],
    ],
)
def test_known_sentences(sentences: list[str]) -> None:
    assert words(" ".join(sentences)) == sentences


def test_a_wrapped_line_goes_on_and_a_headline_does_not() -> None:
    text = (
        "Army retakes river port\n\n"
        "   MARIBA, Jan 5 - The army said on Tuesday that it had retaken the\n"
        "Halden river port from fighters of the northern front, and that Gen.\n"
        "Ruiz had been wounded. The front did not\n"
        "comment.\n\n"
        "   Boats left at dawn, said the harbour master of the town, Ana\n"
        "Soto.\n"
    )
    assert words(text)[0] == "Army retakes river port"
    assert [w.split()[-1] for w in words(text)] == ["port", "wounded.", "comment.", "Soto."]


def test_a_short_line_stands_alone_before_a_paragraph() -> None:
    body = "The army said on Tuesday that it had retaken the port, which fell to the northern front early last year."
    text = f"Army retakes port\nMonday\n{body}\n{body}"
    assert words(text) == ["Army retakes port", "Monday", body, body]


def test_list_items_are_apart() -> None:
    text = "The accord says:\n- Troops leave the town\n- prisoners are freed\n1. Talks begin\n2. An envoy is named"
    assert words(text) == [
        "The accord says:",
        "- Troops leave the town",
        "- prisoners are freed",
        "1. Talks begin",
        "2. An envoy is named",
    ]


def test_a_lost_blank_is_seen() -> None:
    assert words("The port was retaken.The army said so.") == ["The port was retaken.", "The army said so."]
    assert words("Read it on Example.Com today.") == ["Read it on Example.Com today."]


@pytest.mark.parametrize(
    "unit", ["a. ", "...", '?"', "Mr. ", "x", " ", "\n", "a\n", ". \n", "(", "U.S. The ", "1. ", "\"'"]
)
def test_a_million_characters_are_survived(unit: str) -> None:
    text = (unit * (1_000_000 // len(unit) + 1))[:1_000_000] + "x"
    begun = time.perf_counter()
    split(text)
    assert time.perf_counter() - begun < 20
