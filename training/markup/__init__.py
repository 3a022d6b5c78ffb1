"""The markup of the training corpus: text with labelled brackets, and note lines under each paragraph.

`parse` turns one file into an annotated article, `check` says what is wrong with it. The grammar is in
`training/corpus/README.md`.
"""

from training.markup.build import parse
from training.markup.check import check
from training.markup.grammar import MarkupError

__all__ = ["MarkupError", "check", "parse"]
