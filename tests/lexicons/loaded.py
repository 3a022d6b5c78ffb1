"""The shipped tables, read once for all tests."""

from __future__ import annotations

from functools import cache

from dragoman.lexicons import Lexicons, load_lexicons


@cache
def shipped() -> Lexicons:
    return load_lexicons()
