"""What a mention is by its form: a name, a description, a pronoun; its proper words, head noun, gender and number."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.lexicons import Entry, Lexicons, Match, Token, tokens_of
from dragoman.lexicons.names import initials_of, plain

PRONOUNS = ("he", "she", "it", "they", "own", "i", "we", "any")
STATE_FORMS = ("name", "adjective", "people", "breakaway", "dependency")
SEAT_FORMS = ("capital", "seat")


@dataclass(frozen=True, slots=True)
class Form:
    """`shape`: pronoun, name or description. `proper`: folded words of the proper name; `head`: folded head noun of
    a description.

    `nouns`: folded words by which the thing is called (minister, president); `country`: alpha-3 that it names or is
    marked with.
    """

    shape: str
    key: str
    proper: tuple[str, ...] = ()
    head: str | None = None
    nouns: frozenset[str] = frozenset()
    definite: bool = False
    plural: bool = False
    gender: str | None = None
    country: str | None = None
    seat: bool = False
    entries: tuple[Entry, ...] = ()
    initials: str = ""
    pronoun: frozenset[str] = frozenset()
    titled: bool = False  # has the capitals of a name of a body, though all its words are nouns


def form_of(text: str, lexicons: Lexicons) -> Form:
    """The form of a mention's words."""
    words = lexicons.words
    key = plain(text.strip())
    classes = frozenset(name for name in PRONOUNS if key in words.of(name))
    if classes:
        gender = next((g for g in ("he", "she") if g in classes), None)
        return Form("pronoun", key, plural=bool(classes & {"they", "we"}), gender=gender, pronoun=classes)
    tokens = tokens_of(text)
    definite = bool(tokens) and tokens[0].key in words.of("definite")
    while len(tokens) > 1 and tokens[0].key in words.of("determiner") and not tokens[0].text.isupper():
        tokens = tokens[1:]
    if not tokens:
        return Form("description", key)
    matches = lexicons.phrases.find(text, tokens)
    cut = cut_of(tokens, lexicons)
    proper = proper_words(tokens[:cut], matches, lexicons)
    whole = matches[0].entries if len(matches) == 1 and matches[0].last - matches[0].first == len(tokens) else ()
    country, seat = state_of(whole, matches)
    head = head_noun(tokens, matches, lexicons)
    named = bool(proper) or any(e.table in ("bodies", "groups", "countries") and e.label[:1].isupper() for e in whole)
    return Form(
        "name" if named else "description",
        " ".join(t.key for t in tokens),
        proper,
        head,
        nouns_of(tokens, matches),
        definite,
        is_plural(tokens[:cut]),
        gender_of(tokens, proper, lexicons),
        country,
        seat,
        whole,
        initials_of(" ".join(t.text for t in tokens)),
        titled=capitals(tokens, matches) > 1,
    )


def proper_words(tokens: list[Token], matches: list[Match], lexicons: Lexicons) -> tuple[str, ...]:
    """The longest run of capitalised words that no table of nouns, offices or countries explains."""
    taken = {
        i
        for m in matches
        if all(e.table in ("agents", "offices", "countries") for e in m.entries)
        for i in range(m.first, m.last)
    }
    title, particle = lexicons.words.of("title"), lexicons.words.of("particle")
    runs: list[list[str]] = [[]]
    for i, token in enumerate(tokens):
        free = (
            i not in taken
            and (token.key not in title or token.key in particle)
            and token.key not in lexicons.words.of("past")
        )
        if (free and token.text[:1].isupper()) or (
            free and runs[-1] and token.key in particle and i + 1 < len(tokens) and tokens[i + 1].text[:1].isupper()
        ):
            runs[-1].append(token.key)
        else:
            runs.append([])
    return tuple(longest_run(runs))


def capitals(tokens: list[Token], matches: list[Match]) -> int:
    """Capitalised words that are no office and no country: two make the name of a body, 'the Ministry of Works'."""
    known = [m for m in matches if any(e.table in ("offices", "countries") for e in m.entries)]
    taken = {i for m in known for i in range(m.first, m.last)}
    return sum(t.text[:1].isupper() for i, t in enumerate(tokens) if i not in taken)


def longest_run(runs: list[list[str]]) -> list[str]:
    return max(runs, key=len)


def state_of(whole: tuple[Entry, ...], matches: list[Match]) -> tuple[str | None, bool]:
    """The country that the words are or are marked with, and whether by its capital or seat."""
    for entry in whole:
        if entry.table == "countries" and entry.country:
            return entry.country, entry.role in SEAT_FORMS
    codes = [
        e.country for m in matches for e in m.entries if e.table == "countries" and e.role in STATE_FORMS and e.country
    ]
    return (codes[0] if codes else None), False


def nouns_of(tokens: list[Token], matches: list[Match]) -> frozenset[str]:
    """Words of offices and nouns in the mention."""
    kept = [m for m in matches if any(e.table in ("agents", "offices", "bodies") for e in m.entries)]
    return frozenset(t.key for m in kept for t in tokens[m.first : m.last])


def cut_of(tokens: list[Token], lexicons: Lexicons) -> int:
    """Index of the first preposition that is no particle of a name."""
    for i, token in enumerate(tokens):
        inner = i + 1 < len(tokens) and tokens[i - 1].text[:1].isupper() and tokens[i + 1].text[:1].isupper()
        if (
            i
            and token.key in lexicons.words.of("preposition")
            and not (inner and token.key in lexicons.words.of("particle"))
        ):
            return i
    return len(tokens)


def head_noun(tokens: list[Token], matches: list[Match], lexicons: Lexicons) -> str | None:
    """Last word before a preposition in English; in Romance languages the first noun that a table knows."""
    cut = cut_of(tokens, lexicons)
    languages = {e.language for m in matches if m.first < cut for e in m.entries if e.language}
    if languages and "en" not in languages:
        return next((tokens[m.first].key for m in matches if any(e.language for e in m.entries)), tokens[0].key)
    return tokens[cut - 1].key


def is_plural(tokens: list[Token]) -> bool:
    """Plural by ending; a few plurals without s."""
    last = tokens[-1].key
    ends = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return ends or last.endswith(("men", "people", "police", "troops", "children"))


def gender_of(tokens: list[Token], proper: tuple[str, ...], lexicons: Lexicons) -> str | None:
    keys = {t.key for t in tokens}
    for gender, name in (("he", "male title"), ("she", "female title")):
        if keys & lexicons.words.of(name):
            return gender
    return lexicons.words.genders.get(proper[0]) if len(proper) > 1 else None


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two personal names can be one: equal, a surname of the other, or the other less middle words."""
    short, long = sorted((a, b), key=len)
    if not short:
        return False
    if len(short) == 1:
        return short[0] in long and (len(short[0]) > 2 or short[0] == long[0])
    rest = iter(long)
    return all(word in rest for word in short)


def acronym_of(short: Form, long: Form) -> bool:
    """Whether the one is made of the first letters of the other's words."""
    letters = short.key.replace(" ", "")
    return (
        2 <= len(letters) <= 8 and len(long.key.split()) > 1 and long.initials in (letters, letters.removesuffix("s"))
    )
