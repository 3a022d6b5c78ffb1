"""A record made by hand, small but with every kind of thing in it."""

from __future__ import annotations

from dataclasses import replace

from dragoman.ids import text_digest
from dragoman.records import (
    Actor,
    Article,
    Attribution,
    Engine,
    Event,
    Interval,
    Link,
    Loop,
    Mention,
    Number,
    Party,
    Place,
    Record,
    Span,
)

TITLE = "Kyrgyz envoy rejects charge"
FIRST = "Dushanbe accused Bishkek of shelling Vorukh on Monday, killing at least 12 villagers."
SECOND = "“Bishkek 🕊 did nothing of the kind,” the Kyrgyz envoy said, and invited Tajik observers."
TEXT = f"{TITLE}\n{FIRST} {SECOND}"
ENGINE = Engine("0.1.0", "reader@abc", "plover-2.0.1@def", {"threads": 1, "fast": True})


def at(words: str, nth: int = 0) -> Span:
    """The span of the nth occurrence of the words."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def mention(name: str, words: str, kind: str, chain: str, nth: int = 0, **more: object) -> Mention:
    sentence = sum(s.start <= at(words, nth).start for s in SENTENCES) - 1
    return replace(Mention(name, at(words, nth), words, kind, chain, sentence), **more)  # type: ignore[arg-type]


SENTENCES = (at(TITLE), at(FIRST), at(SECOND))
DAY = Interval("2024-05-06", "2024-05-07", "stated", "2024-05-06")
PUBLISHED = Interval("2024-05-08", "2024-05-09", "published")
VORUKH = Place(1220000, "Vorukh", "TJK", "Sughd", 39.85, 70.58, "city", 0.91)
TOLL = Number("killed", 12.0, 12.0, None, None, False, at("at least 12"))


def event(name: str, trigger: str, code: str, sentence: int, **more: object) -> Event:
    kind, _, mode = code.partition("/")
    plain = Event(
        name,
        sentence,
        at(trigger),
        kind,
        mode or None,
        (),
        3,
        -3.5,
        None,
        (),
        (),
        None,
        None,
        None,
        (),
        "actual",
        None,
        0.8,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def record(name: str = "ar-1", published: str | None = "2024-05-08", engine: Engine | None = ENGINE) -> Record:
    """The sample under another id, day or engine."""
    tajik, kyrgyz = Party("m1", at("Dushanbe"), "a1"), Party("m2", at("Bishkek"), "a2")
    return Record(
        article=Article(
            name, TEXT, text_digest(TEXT), "https://example.org/1", "Asia Wire", TITLE, "A. Writer", "en", published
        ),
        sentences=SENTENCES,
        mentions=(
            mention("m1", "Dushanbe", "place", "c1", actor="a1", literal=False),
            mention("m2", "Bishkek", "place", "c2", actor="a2", literal=False),
            mention("m3", "Vorukh", "place", "c3", place=VORUKH, literal=True),
            mention("m4", "Monday", "time", "c4", time=DAY),
            mention("m5", "the Kyrgyz envoy", "person", "c5", actor="a3"),
            mention("m6", "Tajik", "nationality", "c1", actor="a1"),
            mention("m7", "at least 12", "number", "c6", number=TOLL),
        ),
        actors=(
            Actor("a1", "Tajikistan", "state", "TJK", ("GOV",), None, "Q863", "lexicon: countries"),
            Actor("a2", "Kyrgyzstan", "state", "KGZ", ("GOV",), None, "Q813", "lexicon: countries"),
            Actor("a3", "Kyrgyz envoy", "office", "KGZ", ("GOV",), "envoy", None, "apposition"),
        ),
        attributions=(
            Attribution(
                *("q1", at("Dushanbe"), at("accused"), (Span(at("of shelling").start, SENTENCES[1].stop - 1),)),
                *("indirect", "accuses", "a1", ("a1",), None, 0.9),
            ),
            Attribution(
                *("q2", at("the Kyrgyz envoy"), at("said"), (at("“Bishkek 🕊 did nothing of the kind,”"),)),
                *("direct", "denies", "a3", ("a3",), None, 0.7),
            ),
        ),
        events=(
            event(
                "e1", "accused", "ACCUSE/allege", 1, actors=(tajik,), recipients=(kyrgyz,), date=PUBLISHED, cameo="1123"
            ),
            event(
                *("e2", "shelling", "ASSAULT/heavy-weapons", 1),
                contexts=("military", "territory"),
                quad=4,
                intensity=-9.5,
                actors=(kyrgyz,),
                recipients=(Party(None, at("villagers"), None),),
                place="m3",
                time="m4",
                date=DAY,
                numbers=(TOLL,),
                attribution="q1",
            ),
            event(
                "e3", "invited", "AGREE", 2, actors=(Party("m5", at("the Kyrgyz envoy"), "a3"),), quad=1, intensity=2.5
            ),
        ),
        links=(Link("denies", "q2", "e1"),),
        loops=(
            Loop(
                "l1",
                "invitation",
                "e3",
                ("a3",),
                ("a1",),
                Interval(None, "2024-06-01", "stated"),
                "open",
                None,
                (at(SECOND),),
            ),
        ),
        engine=engine,
    )
