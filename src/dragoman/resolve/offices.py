"""Roles: the seat that an office is, with an id that stays the same whoever holds it and however it is worded."""

from __future__ import annotations

from dragoman.lexicons import Lexicons, Tenure
from dragoman.lexicons.names import fold

LEADING = 3  # words that a country before an office may have


def role_id(office: str | None, country: str | None, lexicons: Lexicons) -> str | None:
    """Country code and role, such as that of a country's defence minister; None where either is not known."""
    if not office or not country:
        return None
    words = fold(office).split()
    if set(words) & lexicons.words.of("past"):
        return None
    role = lexicons.roles.role(bare(words, country, lexicons))
    return f"{country}/{role}" if role else None


def bare(words: list[str], country: str, lexicons: Lexicons) -> str:
    """The office without the country before or behind it: 'president of Chad', 'US secretary of state'."""
    for size in range(min(LEADING, len(words) - 1), 0, -1):
        if of_country(words[:size], country, lexicons):
            words = words[size:]
            break
    for at, word in enumerate(words):
        tail = words[at + 1 :]
        tail = tail[1:] if tail[:1] == ["the"] else tail
        if at and word in ("of", "de", "du", "da", "do") and of_country(tail, country, lexicons):
            return " ".join(words[:at])
    return " ".join(words)


def of_country(words: list[str], country: str, lexicons: Lexicons) -> bool:
    rows = lexicons.phrases.entries.get(" ".join(words), ())
    return any(entry.table == "countries" and entry.country == country for entry in rows)


def named_office(office: str | None, country: str | None, lexicons: Lexicons) -> str | None:
    """What a record says of an office: the id of the role, or the words where they are no seat of one country."""
    return role_id(office, country, lexicons) or office


def holders_of(role: str, lexicons: Lexicons) -> tuple[Tenure, ...]:
    """All who are known to have held the role, in no order."""
    country = role.partition("/")[0]
    rows = [t for tenures in lexicons.holders.by_name.values() for t in tenures if t.country == country]
    return tuple(t for t in rows if role_id(t.office, country, lexicons) == role)
