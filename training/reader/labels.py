"""The label space of the reader model, taken from the codebook so that model and codebook cannot drift apart."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

MENTION_KINDS = ("person", "organization", "group", "country", "place", "nationality", "time", "number")
ACTOR_KINDS = ("person", "office", "body", "state", "group", "company", "public", "other")
ROLES = ("actor", "recipient", "place", "time", "number", "source", "content")


@dataclass(frozen=True)
class Labels:
    """Ordered label lists; the order is that of the model's outputs.

    `modes` are `TYPE/mode`, `TYPE/` standing for none.
    """

    types: tuple[str, ...]
    modes: tuple[str, ...]
    contexts: tuple[str, ...]
    factualities: tuple[str, ...]
    stances: tuple[str, ...]
    number_kinds: tuple[str, ...]
    sectors: tuple[str, ...]
    mention_kinds: tuple[str, ...] = MENTION_KINDS
    actor_kinds: tuple[str, ...] = ACTOR_KINDS
    roles: tuple[str, ...] = ROLES

    def layout(self) -> dict[str, tuple[int, int]]:
        """Column ranges of the token outputs by head name."""
        sizes = {
            "trigger_in": 1, "trigger_begin": 1, "cue_in": 1, "cue_begin": 1, "literal": 1, "value": 1,
            "type": len(self.types), "mode": len(self.modes), "context": len(self.contexts),
            "factuality": len(self.factualities), "stance": len(self.stances), "number": len(self.number_kinds),
            "sector": len(self.sectors), "actor": len(self.actor_kinds),
        }  # fmt: skip
        out, at = {}, 0
        for name, size in sizes.items():
            out[name] = (at, at + size)
            at += size
        return out

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def from_codebook() -> Labels:
    """Labels of the shipped PLOVER codebook."""
    from dragoman import codebook

    book = codebook.load()
    modes = [f"{event_type}/{mode}" for event_type, mode in book.modes]
    modes += [f"{event_type}/" for event_type in book.types]
    return Labels(
        types=tuple(book.types), modes=tuple(sorted(modes)), contexts=tuple(book.contexts),
        factualities=tuple(book.factualities), stances=tuple(book.stances), number_kinds=tuple(book.number_kinds),
        sectors=tuple(book.sectors),
    )  # fmt: skip
