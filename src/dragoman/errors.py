"""Every error that Dragoman raises, as one tree.

DragomanError
├── InputError            a file, row or option given by the user cannot be used
│   ├── ReaderError       an article cannot be read; becomes a rejected row
│   └── OptionError       an option names something that does not exist
├── CodebookError         a codebook folder is not well formed
├── LexiconError          a lexicon table is not well formed
├── ModelError            a model file is missing, changed, or does not fit the codebook
├── RecordError           a record breaks the contract (a span outside its text, a dangling id)
└── DeskError             a desk cannot be opened, written, or fails verification

A message states the fact in one sentence and the remedy in another.
"""

from __future__ import annotations


class DragomanError(Exception):
    """Root of the tree. `fact` says what is the case, `remedy` what the reader of the message can do."""

    def __init__(self, fact: str, remedy: str = "") -> None:
        super().__init__(fact, remedy)
        self.fact = fact
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.fact} {self.remedy}".strip()


class InputError(DragomanError):
    """A file, row or option given by the user cannot be used."""


class ReaderError(InputError):
    """An article cannot be read. `code` is a short stable name of the reason, for rejected rows."""

    def __init__(self, code: str, fact: str, remedy: str = "") -> None:
        super().__init__(fact, remedy)
        self.args = (code, fact, remedy)
        self.code = code


class OptionError(InputError):
    """An option names something that does not exist."""


class CodebookError(DragomanError):
    """A codebook folder is not well formed."""


class LexiconError(DragomanError):
    """A lexicon table is not well formed."""


class ModelError(DragomanError):
    """A model file is missing, changed, or does not fit the codebook."""


class RecordError(DragomanError):
    """A record breaks the contract."""


class DeskError(DragomanError):
    """A desk cannot be opened or written, or fails verification."""
