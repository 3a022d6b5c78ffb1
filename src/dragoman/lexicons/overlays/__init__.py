"""A user's own rows over the shipped tables: reading them, and making them from other formats."""

from dragoman.lexicons.overlays.reading import Overlay, overlay_digests, read_overlay, read_overlays
from dragoman.lexicons.overlays.rows import COLUMNS, Codes, Fault, OverlayRow, known_codes

__all__ = [
    "COLUMNS",
    "Codes",
    "Fault",
    "Overlay",
    "OverlayRow",
    "known_codes",
    "overlay_digests",
    "read_overlay",
    "read_overlays",
]
