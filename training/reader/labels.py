"""The label space of the reader model, taken from the codebook so that model and codebook cannot drift apart."""

from __future__ import annotations

from dragoman.models import Labels

MENTION_KINDS = ("person", "organization", "group", "country", "place", "nationality", "time", "number")
ACTOR_KINDS = ("person", "office", "body", "state", "group", "company", "public", "other")
ROLES = ("actor", "recipient", "place", "time", "number", "source", "content")


def from_codebook() -> Labels:
    """Labels of the shipped PLOVER codebook."""
    from dragoman import codebook

    book = codebook.load()
    modes = [f"{event_type}/{mode}" for event_type, mode in book.modes]
    modes += [f"{event_type}/" for event_type in book.types]
    return Labels(
        types=tuple(book.types), modes=tuple(sorted(modes)), contexts=tuple(book.contexts),
        factualities=tuple(book.factualities), stances=tuple(book.stances), number_kinds=tuple(book.number_kinds),
        sectors=tuple(book.sectors), mention_kinds=MENTION_KINDS, actor_kinds=ACTOR_KINDS, roles=ROLES,
    )  # fmt: skip


def layout(labels: Labels) -> dict[str, tuple[int, int]]:
    """Column ranges of the token outputs by head name."""
    sizes = {
        "trigger_in": 1, "trigger_begin": 1, "cue_in": 1, "cue_begin": 1, "literal": 1, "value": 1,
        "type": len(labels.types), "mode": len(labels.modes), "context": len(labels.contexts),
        "factuality": len(labels.factualities), "stance": len(labels.stances), "number": len(labels.number_kinds),
        "sector": len(labels.sectors), "actor": len(labels.actor_kinds),
    }  # fmt: skip
    out, at = {}, 0
    for name, size in sizes.items():
        out[name] = (at, at + size)
        at += size
    return out
