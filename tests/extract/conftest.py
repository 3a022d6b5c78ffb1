from __future__ import annotations

import pytest

from dragoman.lexicons import Lexicons
from tests.lexicons.loaded import shipped


@pytest.fixture(scope="session")
def lexicons() -> Lexicons:
    return shipped()
