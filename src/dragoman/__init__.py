"""Dragoman reads the news: text in, source-attributed political event records out, each field with its evidence.

from dragoman import Pipeline
record = Pipeline().code_text("Peru denied that its navy had fired on a Chilean boat.", published="2024-05-02")
for event in record.events:
    print(event.type, event.factuality, event.trigger.of(record.article.text))
"""

from dragoman.records import Article, Attribution, Event, Mention, Record, Rejected, Span
from dragoman.run.pipeline import Pipeline, Settings

__all__ = ["Article", "Attribution", "Event", "Mention", "Pipeline", "Record", "Rejected", "Settings", "Span"]
