"""Small word classes: determiners, prepositions, pronouns, titles, first names."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.lexicons.names import fold, plain


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words by class, and the gender of first names (he or she)."""

    classes: dict[str, frozenset[str]]
    genders: dict[str, str]

    @staticmethod
    def read(rows: list[dict[str, str]], names: list[dict[str, str]]) -> Words:
        classes: dict[str, frozenset[str]] = {}
        for row in rows:
            words = {plain(word) for word in row["words"].split()} | {fold(word) for word in row["words"].split()}
            classes[row["class"]] = classes.get(row["class"], frozenset()) | frozenset(words)
        genders = {fold(name): row["gender"] for row in names for name in row["names"].split()}
        return Words(classes, genders)

    def of(self, name: str) -> frozenset[str]:
        """The words of a class; empty for a class that no row has."""
        return self.classes.get(name, frozenset())
