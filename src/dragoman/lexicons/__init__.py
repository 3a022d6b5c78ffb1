"""Tables of countries, offices, bodies, groups, people and places, and the loader that reads them."""

from dragoman.lexicons.gazetteer import Gazetteer, Region, Spot
from dragoman.lexicons.loader import Anaphor, Holders, Lexicons, Tenure, load_lexicons
from dragoman.lexicons.phrasebook import Entry, Match, Own, Phrasebook, Token, tokens_of, winning
from dragoman.lexicons.roles import Roles
from dragoman.lexicons.words import Words

__all__ = [
    "Anaphor",
    "Entry",
    "Gazetteer",
    "Holders",
    "Lexicons",
    "Match",
    "Own",
    "Phrasebook",
    "Region",
    "Roles",
    "Spot",
    "Tenure",
    "Token",
    "Words",
    "load_lexicons",
    "tokens_of",
    "winning",
]
