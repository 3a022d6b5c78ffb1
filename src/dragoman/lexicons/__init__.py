"""Tables of countries, offices, bodies, groups, people and places, and the loader that reads them."""

from dragoman.lexicons.gazetteer import Gazetteer, Region, Spot
from dragoman.lexicons.loader import Anaphor, Holders, Lexicons, Tenure, load_lexicons
from dragoman.lexicons.phrasebook import Entry, Match, Phrasebook, Token, tokens_of
from dragoman.lexicons.words import Words

__all__ = [
    "Anaphor",
    "Entry",
    "Gazetteer",
    "Holders",
    "Lexicons",
    "Match",
    "Phrasebook",
    "Region",
    "Spot",
    "Tenure",
    "Token",
    "Words",
    "load_lexicons",
    "tokens_of",
]
