"""The way of an article: which stages there are, in which order, and how they are run.

    article → sentences → reading → mentions (chains) → times, numbers → actors, places → attributions → events → links
    → dates → loops

Each stage is a value of `stages()` and can be replaced by another with the same columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman import codebook as codebooks
from dragoman.records import Article, Engine, Record, Rejected
from dragoman.stage import Run, Stage, by_row, chained

if TYPE_CHECKING:
    from dragoman.codebook import Codebook
    from dragoman.lexicons import Lexicons
    from dragoman.lexicons.overlays import Overlay
    from dragoman.models import ReaderModel
    from dragoman.text.readers import ReadOptions

BATCH = 16  # articles coded at once


@dataclass(frozen=True)
class Settings:
    """What a run is made with. `None` stands for what ships with the package; `threads` 0 lets the runtime choose.

    `overlays` are lexicons of one's own (CSV or TOML, docs/lexicons.md) that win over the shipped tables, later files
    over earlier ones.
    """

    model: Path | None = None
    codebook: Path | None = None
    lexicons: Path | None = None
    threads: int = 0
    overlays: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Pipeline:
    """Codes articles into records. Opens models and tables at first use."""

    settings: Settings = field(default_factory=Settings)

    def code(self, articles: Iterable[Article | Rejected]) -> Iterator[Record | Rejected]:
        """A record for each article, in order; what was rejected before is passed on."""
        rows = iter(articles)
        while batch := list(islice(rows, BATCH)):
            good = [a for a in batch if isinstance(a, Article)]
            done = iter(self.run([Record(a, engine=self.engine) for a in good]))
            for row in batch:
                yield next(done) if isinstance(row, Article) else row

    def code_files(
        self, paths: Sequence[str | Path], options: ReadOptions | None = None
    ) -> Iterator[Record | Rejected]:
        """Read files of any known form and code what they hold."""
        from dragoman.text.readers import read

        return self.code(read([str(p) for p in paths], options))

    def code_text(self, text: str, *, published: str | None = None, language: str | None = None) -> Record:
        """Code one text. Raises ReaderError when it holds nothing to read."""
        from dragoman.text.readers import article

        made = article(text, published=published, language=language)
        return self.run([Record(made, engine=self.engine)])[0]

    @cached_property
    def run(self) -> Run:
        return chained(stages(self.settings))

    @cached_property
    def engine(self) -> Engine:
        from dragoman.models import READER, checked_manifest

        manifest = checked_manifest(self.settings.model or READER)
        book = codebooks.load(self.settings.codebook)
        return Engine(version("dragoman"), f"{manifest['name']}@{manifest['files']['model.onnx'][:12]}",
                      f"{book.name}-{book.version}@{book.digest[:12]}",
                      {**{f"least_{name}": least for name, least in manifest.get("thresholds", {}).items()},
                       **overlay_setting(self.settings.overlays)})  # fmt: skip


def overlay_setting(paths: Sequence[Path]) -> dict[str, str]:
    """What a record says of the user's lexicons: their names and digests, in order."""
    if not paths:
        return {}
    from dragoman.lexicons.overlays import overlay_digests

    return {"lexicons": overlay_digests([Path(path) for path in paths])}


def stages(settings: Settings) -> tuple[Stage, ...]:
    """All stages in order."""
    load = Loader(settings)
    return (
        Stage("sentences", 1, ("article",), ("sentences",), load.sentences),
        Stage("reading", 1, ("article", "sentences"), ("reading",), load.reading),
        Stage("mentions", 1, ("article", "sentences", "reading"), ("mentions",), load.mentions),
        Stage("quantities", 1, ("article", "sentences", "reading", "mentions"), ("mentions",), load.quantities),
        Stage("places", 1, ("article", "mentions"), ("mentions",), load.places),
        Stage("actors", 1, ("article", "sentences", "reading", "mentions"), ("actors", "mentions"), load.actors),
        Stage("attributions", 1, ("article", "sentences", "reading", "mentions"), ("attributions",), load.attributions),
        Stage("events", 1, ("article", "reading", "mentions", "attributions"), ("events",), load.events),
        Stage(
            "links",
            1,
            ("article", "sentences", "reading", "mentions", "actors", "attributions", "events"),
            ("links",),
            load.links,
        ),
        Stage("dates", 1, ("events", "links"), ("events",), load.dates),
        Stage(
            "loops",
            1,
            ("article", "sentences", "reading", "mentions", "attributions", "events", "links"),
            ("loops",),
            load.loops,
        ),
    )


@dataclass(frozen=True)
class Loader:
    """Opens what each stage needs. A frozen value, so that stages pickle; loading happens in the worker."""

    settings: Settings

    def stages(self) -> tuple[Stage, ...]:
        return stages(self.settings)

    def sentences(self) -> Run:
        from dragoman.text.sentences import split

        return by_row(lambda r: replace(r, sentences=split(r.article.text, r.article.language)))

    def reading(self) -> Run:
        from dragoman.extract.reader import read
        from dragoman.extract.spans import with_times

        model = self.model()

        def run(records: Sequence[Record]) -> list[Record]:
            return [with_times(record) for record in read(records, model)]

        return run

    def mentions(self) -> Run:
        from dragoman.extract.chains import chain_mentions

        lexicons = opened_lexicons(self.settings)
        return by_row(lambda r: replace(r, mentions=chain_mentions(r, lexicons)))

    def quantities(self) -> Run:
        from dragoman.extract.spans import with_quantities

        return by_row(with_quantities)

    def actors(self) -> Run:
        from dragoman.resolve.actors import resolve_actors

        lexicons = opened_lexicons(self.settings)
        return by_row(lambda r: resolve_actors(r, lexicons))

    def places(self) -> Run:
        from dragoman.resolve.places import resolve_places

        lexicons = opened_lexicons(self.settings)
        return by_row(lambda r: resolve_places(r, lexicons))

    def attributions(self) -> Run:
        from dragoman.extract.attribution import attribute

        return by_row(lambda r: replace(r, attributions=attribute(r)))

    def events(self) -> Run:
        from dragoman.extract.events import Coder, code_events
        from dragoman.models import calibration

        coder = Coder(self.codebook(), calibration(self.settings.model))
        return by_row(lambda r: replace(r, events=code_events(r, coder)))

    def links(self) -> Run:
        from dragoman.resolve.links import link, load_connectives

        book, connectives = self.codebook(), load_connectives()
        return by_row(lambda r: replace(r, links=link(r, book, connectives)))

    def dates(self) -> Run:
        from dragoman.resolve.dating import with_inferred

        return by_row(lambda r: replace(r, events=with_inferred(r)))

    def loops(self) -> Run:
        from dragoman.resolve.loops import find_loops

        book = self.codebook()
        return by_row(lambda r: replace(r, loops=find_loops(r, book)))

    def model(self) -> ReaderModel:
        from dragoman.models import open_reader, same_labels

        model, book = open_reader(self.settings.model, threads=self.settings.threads), self.codebook()
        same_labels(model, list(book.types), list(book.contexts), list(book.sectors))
        return model

    def codebook(self) -> Codebook:
        return codebooks.load(self.settings.codebook)


def opened_lexicons(settings: Settings) -> Lexicons:
    """The lexicons under the user's overlays, read once for all stages of a worker. Raises LexiconError."""
    overlays = tuple(map(Path, settings.overlays))
    return loaded(settings.lexicons, overlays, settings.codebook, *overlay_setting(overlays).values())


@cache
def loaded(folder: Path | None, overlays: tuple[Path, ...], codebook: Path | None, *digests: str) -> Lexicons:  # noqa: ARG001
    """`digests` keeps a file that has changed from being taken for the one read before."""
    from dragoman.lexicons import load_lexicons

    return load_lexicons(folder, opened_overlays(overlays, codebook) if overlays else ())


def opened_overlays(paths: Sequence[Path], codebook: Path | None = None) -> tuple[Overlay, ...]:
    """A user's lexicons, checked against the codes of the codebook. Raises LexiconError."""
    from dragoman.lexicons.overlays import known_codes, read_overlays

    book = codebooks.load(codebook)
    return read_overlays(paths, known_codes(book.sectors, book.international))
