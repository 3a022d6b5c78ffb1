"""The setting of an article: which countries it names where, and the one that it is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from dragoman.lexicons import Lexicons
from dragoman.records import Mention, Record, Span
from dragoman.resolve.phrases import read

SILENT = ("time", "number")
DOMINANT = 0.5  # share of the countries named that one must have to be what the article is about
TWICE = 1.7  # or how many times as often as the next it must be named
NEAR_SENTENCES = 3  # how far back an unmodified phrase looks for the country it is set in


@dataclass(frozen=True, slots=True)
class Scene:
    """What holds for the whole article."""

    text: str
    day: str | None
    countries: Counter[str]
    dominant: str | None
    lexicons: Lexicons
    setting: dict[int, list[tuple[int, str]]]  # sentence -> places and countries named there: offset and code
    located: dict[int, list[str]]  # sentence -> countries of the literal places there
    paragraphs: dict[int, int]  # sentence -> first sentence of its paragraph
    sentences: tuple[Span, ...]


def scene_of(record: Record, lexicons: Lexicons) -> Scene:
    """Countries named in the article, and the one it is about when one clearly dominates."""
    counts: Counter[str] = Counter()
    setting: dict[int, list[tuple[int, str]]] = defaultdict(list)
    located: dict[int, list[str]] = defaultdict(list)
    for mention in record.mentions:
        if mention.kind in SILENT:
            continue
        reading = read(mention.text, lexicons, record.article.published)
        code = reading.country or (mention.place.country if mention.place else None)
        if code and (mention.kind in ("country", "nationality", "place") or not reading.whole):
            counts[code] += 1
            setting[mention.sentence].append((mention.span.start, code))
            if mention.literal or (mention.kind == "place" and mention.literal is None):
                located[mention.sentence].append(code)
    text, sentences = record.article.text, record.sentences
    return Scene(
        text,
        record.article.published,
        counts,
        dominant(counts),
        lexicons,
        setting,
        located,
        paragraphs_of(text, sentences),
        sentences,
    )


def paragraphs_of(text: str, sentences: tuple[Span, ...]) -> dict[int, int]:
    """First sentence of each sentence's paragraph: a line break parts paragraphs."""
    first, found = 0, {}
    for number, span in enumerate(sentences):
        if number and "\n" in text[sentences[number - 1].stop : span.start]:
            first = number
        found[number] = first
    return found


def set_in(mention: Mention, scene: Scene) -> tuple[str, str] | None:
    """The country in which an unmodified phrase is set: of its sentence, of the whole article, or of the sentences
    just before.
    """
    here = scene.setting.get(mention.sentence, [])
    codes = {code for _, code in here}
    literal = scene.located.get(mention.sentence, [])
    if literal and len(set(literal)) == 1:
        return literal[0], "place in the sentence"
    if scene.dominant:
        return scene.dominant, "article country"
    if codes:
        near = min(here, key=lambda pair: (pair[0] > mention.span.start, abs(pair[0] - mention.span.start)))
        return near[1], "country of the sentence"
    first = max(scene.paragraphs.get(mention.sentence, 0), mention.sentence - NEAR_SENTENCES)
    for number in [*range(mention.sentence - 1, first - 1, -1), *((1, 2) if mention.sentence == 0 else ())]:
        if scene.setting.get(number):
            return scene.setting[number][0][1], "country of the paragraph"
    earlier = [number for number in scene.setting if number < mention.sentence and scene.setting[number]]
    if earlier and mention.sentence - max(earlier) <= NEAR_SENTENCES:
        return scene.setting[max(earlier)][0][1], "country of the sentences before"
    return None


def dominant(counts: Counter[str]) -> str | None:
    """The code with most of the weight, if it has twice that of the next."""
    if not counts:
        return None
    (top, n), *rest = counts.most_common(2)
    return top if n / counts.total() >= DOMINANT or (rest and n >= TWICE * rest[0][1]) or not rest else None
