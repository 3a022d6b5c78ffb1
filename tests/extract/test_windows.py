"""Windows: what the encoder reads at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Metaspace, Punctuation, Sequence

from dragoman.extract.windows import BUDGET, LONGEST, Window, fed, units, windows
from dragoman.models import Labels, ReaderModel
from dragoman.records import Span

BEGIN, END = 7, 8


def model() -> ReaderModel:
    """A reader without a network, whose pieces are words and signs; a piece may carry the blank before it."""
    tokenizer = Tokenizer(WordLevel({"<unk>": 0}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = Sequence([Metaspace(prepend_scheme="never"), Punctuation()])
    labels = Labels((), (), (), (), (), (), (), (), (), ())
    return ReaderModel("by hand", "0", labels, {}, {}, BEGIN, END, None, tokenizer)


MODEL = model()


def joined(sentences: list[str], gap: str = " ") -> tuple[str, list[Span]]:
    spans, text = [], ""
    for sentence in sentences:
        text += gap if text else ""
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence
    return text, spans


def cut(sentences: list[str], gap: str = " ") -> tuple[str, list[Window]]:
    text, spans = joined(sentences, gap)
    return text, list(windows(MODEL, 3, text, spans))


def pieces(window: Window, text: str) -> list[str]:
    return [text[a:b] for a, b in zip(window.starts, window.stops, strict=True)]


def test_a_short_article_is_one_window() -> None:
    text, (only,) = cut(["Chad left.", "Niger stayed."])
    assert only.article == 3
    assert pieces(only, text)[1:-1] == ["Chad", "left", ".", "Niger", "stayed", "."]
    assert only.sentence.tolist() == [-1, 0, 0, 0, 1, 1, 1, -1]


def test_special_pieces_stand_at_both_ends_and_nowhere_in_the_text() -> None:
    _, found = cut(["one two"] * 100)
    assert len(found) > 1
    for window in found:
        assert (window.ids[0], window.ids[-1]) == (BEGIN, END)
        assert {window.starts[0], window.stops[0], window.starts[-1], window.stops[-1]} == {-1}


def test_a_window_keeps_to_the_budget_by_whole_sentences() -> None:
    _, found = cut(["word " * 50 + "end"] * 7)
    assert [sorted(set(w.sentence.tolist()) - {-1}) for w in found] == [[0, 1], [2, 3], [4, 5], [6]]
    assert all(len(w.ids) - 2 <= BUDGET for w in found)


def test_a_sentence_over_the_budget_has_a_window_of_its_own() -> None:
    _, found = cut(["short one", "word " * (BUDGET + 20) + "end", "short two"])
    assert [sorted(set(w.sentence.tolist()) - {-1}) for w in found] == [[0], [1], [2]]


def test_of_an_overlong_sentence_the_beginning_is_read() -> None:
    text, (only,) = cut(["word " * (LONGEST + 50) + "end"])
    assert len(only.ids) == LONGEST + 2
    assert pieces(only, text)[1:-1] == ["word"] * LONGEST


def test_nothing_to_read_gives_no_window() -> None:
    assert cut([])[1] == []


def test_offsets_are_those_of_the_article_whatever_stands_between_sentences() -> None:
    text, (only,) = cut(["Ñandú 🕊 left.", "«Été» came."], gap=" \n\n ")
    assert pieces(only, text)[1:-1] == ["Ñandú", "🕊", "left", ".", "«", "Été", "»", "came", "."]


@given(
    st.lists(
        st.lists(st.sampled_from(["a", "Bol", "Ñu", "🕊", "u.s."]), min_size=1, max_size=150).map(" ".join), max_size=9
    )
)
def test_each_sentence_is_read_once_and_in_order(sentences: list[str]) -> None:
    text, found = cut(sentences)
    order = [int(k) for w in found for k in w.sentence if k >= 0]
    assert order == sorted(order)
    assert set(order) == set(range(len(sentences)))
    homes = [{int(k) for k in w.sentence if k >= 0} for w in found]
    assert sum(len(h) for h in homes) == len(sentences)
    _, spans = joined(sentences)
    for window in found:
        for start, stop, k in zip(window.starts, window.stops, window.sentence, strict=True):
            if k >= 0:
                assert spans[k].holds(Span(int(start), int(stop)))
                assert text[start:stop] == text[start:stop].strip() != ""


def test_what_the_model_takes_is_one_window_in_full() -> None:
    _, (only,) = cut(["Chad left."])
    ids, mask = fed(only)
    assert ids.tolist() == [list(only.ids)]
    assert mask.tolist() == [[1] * len(only.ids)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. left.", ["The", "U.S.", "left", "."]),
        ("«No», dijo.", ["«", "No", "»", ",", "dijo", "."]),
        ("EE.UU. y 3,5", ["EE", ".", "UU", ".", "y", "3", ",", "5"]),
        ("  ", []),
    ],
)
def test_units_are_words_and_single_signs(text: str, expected: list[str]) -> None:
    assert [u.of(text) for u in units(text, 0, len(text))] == expected


def test_units_keep_to_their_bounds() -> None:
    assert [u.of("one two three") for u in units("one two three", 4, 7)] == ["two"]
