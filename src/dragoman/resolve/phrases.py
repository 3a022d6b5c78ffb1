"""Reading one noun phrase: whose, what and who, by the tables."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dragoman.lexicons import Entry, Lexicons, Match, Spot, Token, tokens_of, winning

OWNERS = ("bodies", "groups", "offices", "people")  # tables whose rows have a country of their own
TOWN = 100_000  # people of a place that may stand before a noun without being told as a place


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of a phrase say. `name`: the proper name of a person left over."""

    country: str | None = None
    sectors: tuple[str, ...] = ()
    kind: str | None = None
    office: str | None = None
    name: str | None = None
    label: str | None = None
    past: bool = False
    whole: bool = False  # a name of a table covers the phrase
    basis: str = ""
    weak: bool = False  # the sectors are only those that such words have by default
    rivals: tuple[Entry, ...] = ()  # equally good readings of an ambiguous name
    own: bool = False  # by a row of a user's lexicon
    wikidata: str | None = None  # where that row gives it


@dataclass(slots=True)
class Parsed:
    """A phrase cut into head and complement, with what the tables know in each."""

    text: str
    tokens: list[Token]
    matches: list[Match]
    cut: int  # first token of the complement
    romance: bool
    past: bool = False
    kin: bool = False
    rest: list[Match] = field(default_factory=list)

    @property
    def head(self) -> list[Match]:
        return [m for m in self.matches if m.first < self.cut]

    @property
    def complement(self) -> list[Match]:
        return [m for m in self.matches if m.first >= self.cut]


def valid(entry: Entry, day: str | None) -> bool:
    """Whether the row holds on the day."""
    when = day or "2026"
    return not (entry.start and when < entry.start) and not (entry.stop and entry.stop <= when[: len(entry.stop)])


def gone(entries: tuple[Entry, ...], day: str | None) -> tuple[Entry, ...]:
    """The last rows of a group that is no more: texts still tell of it."""
    groups = [e for e in entries if e.table == "groups" and not e.own and not (e.start and (day or "2026") < e.start)]
    last = max((e.stop or "" for e in groups), default="")
    return tuple(e for e in groups if e.stop == last)


def opens_name(text: str, tokens: list[Token], lexicons: Lexicons) -> bool:
    """Whether the article in front belongs to a name of the tables: Los Pulpos."""
    found = lexicons.phrases.longest(text, tokens, 0)
    if found is None or found.last < 2:
        return False
    return best_entry(found).table in ("bodies", "groups") or any(entry.own for entry in found.entries)


def is_state(match: Match) -> bool:
    return any(entry.table == "countries" for entry in match.entries)


def parse(text: str, lexicons: Lexicons, day: str | None) -> Parsed:
    words = lexicons.words
    tokens = tokens_of(text)
    while len(tokens) > 1 and tokens[0].key in words.of("determiner") and not acronym(tokens[0]):
        if opens_name(text, tokens, lexicons):
            break
        tokens = tokens[1:]
    matches = [
        Match(m.first, m.last, held)
        for m in lexicons.phrases.find(text, tokens)
        if (held := winning(tuple(e for e in m.entries if valid(e, day)) or gone(m.entries, day)))
    ]
    matches = [m for m in matches if not in_name(m, tokens, matches) and not in_place(m, tokens, lexicons)]
    inside = {i for m in matches for i in range(m.first + 1, m.last)} | {m.first for m in matches}
    preposition = words.of("preposition")
    cut = next(
        (i for i, t in enumerate(tokens) if i and i not in inside and t.key in preposition and not named(tokens, i)),
        len(tokens),
    )
    keys = {token.key for token in tokens}
    languages = {entry.language for m in matches for entry in m.entries if entry.language}
    romance = bool(languages) and "en" not in languages
    return Parsed(text, tokens, matches, cut, romance, bool(keys & words.of("past")), bool(keys & words.of("kin")))


def in_name(match: Match, tokens: list[Token], matches: list[Match]) -> bool:
    """Whether a noun or country is only part of a proper name: Delos Reyes, Roy Trinidad, Santiago Peña."""
    if (
        match.last - match.first > 1
        or not tokens[match.first].text[:1].isupper()
        or any(e.table in ("bodies", "groups", "offices") for e in match.entries)
    ):
        return False
    taken = {i for m in matches for i in range(m.first, m.last)}

    def loose(index: int) -> bool:
        return (
            0 <= index < len(tokens)
            and index not in taken
            and tokens[index].text[:1].isupper()
            and not tokens[index].text.endswith(("'s", "’s"))
        )

    capital = all(e.role in ("capital", "seat") for e in match.entries if e.table == "countries") and any(
        e.table == "countries" for e in match.entries
    )
    own = tokens[match.first].text.endswith(("'s", "’s"))
    adjective = any(e.role == "adjective" for e in match.entries)
    return (loose(match.first - 1) and not adjective) or (capital and loose(match.first + 1) and not own)


def acronym(token: Token) -> bool:
    """Whether capitals make a word a name: LA, but not the article of 'A court'."""
    return token.text.isupper() and len(token.text) > 1


def in_place(match: Match, tokens: list[Token], lexicons: Lexicons) -> bool:
    """Whether a country word only begins the name of a division: British Columbia, Mexico City."""
    if match.last >= len(tokens) or not is_state(match) or not tokens[match.last].text[:1].isupper():
        return False
    key = " ".join(t.key for t in tokens[match.first : match.last + 1])
    return any(spot.primary for spot in lexicons.gazetteer.keyed(key))


def named(tokens: list[Token], index: int) -> bool:
    """Whether a particle stands between two capitalised words, as in 'Ursula von der Leyen' or 'Luiz Inácio Lula da
    Silva'.
    """
    return (
        index + 1 < len(tokens)
        and tokens[index - 1].text[0].isupper()
        and tokens[index + 1].text[0].isupper()
        and tokens[index].key in ("da", "de", "dos", "del", "du", "das")
    )


def backed(parsed: Parsed, match: Match, lexicons: Lexicons) -> bool:
    """Whether a country is only a patron or a target: U.S.-backed, pro-Russian, ambassador to Chad."""
    words, tokens = lexicons.words, parsed.tokens
    if match.last < len(tokens) and tokens[match.last].key in words.of("backed"):
        return True
    if match.first and tokens[match.first - 1].key in words.of("prefix"):
        return True
    between = [t.key for t in tokens[parsed.cut : match.first]]
    return bool(set(between) & words.of("toward"))


def country_of(parsed: Parsed, lexicons: Lexicons) -> tuple[str | None, str]:
    """The country that the words name as the actor's, and where it stands."""
    order = [*parsed.head, *parsed.complement]
    for match in order:
        codes = {e.country for e in match.entries if e.table == "countries" and e.country}
        if codes and not backed(parsed, match, lexicons):
            return sorted(codes)[0], "country in the phrase"
    for match in order:
        codes = {e.country for e in match.entries if e.table in OWNERS and e.country}
        if len(codes) == 1 and not backed(parsed, match, lexicons):
            first = match.entries[0]
            return codes.pop(), first.basis if first.own else "table of " + first.table
    owner = possessor(parsed, lexicons)
    return (owner.country, f"gazetteer: {owner.name}") if owner else located(parsed, lexicons)


def possessor(parsed: Parsed, lexicons: Lexicons) -> Spot | None:
    """A town or province before the noun: a Hanoi court, Ontario's health minister."""
    taken = {i for m in parsed.matches for i in range(m.first, m.last)}
    nouns = [m for m in parsed.matches if m.first < parsed.cut and not is_state(m)]
    run = [
        t
        for i, t in enumerate(parsed.tokens[: nouns[-1].first if nouns else 0])
        if i not in taken and t.text[:1].isupper()
    ]
    if not run or (len(run) > 1 and not run[-1].text.endswith(("'s", "’s"))):
        return None
    if all(t.key in lexicons.words.of("compass") for t in run):
        return None
    spots = [s for s in lexicons.gazetteer.keyed(" ".join(t.key for t in run)) if s.primary or s.population > TOWN]
    best = max(spots, key=lambda s: s.population, default=None)
    return best if best and best.population > TOWN else None


def located(parsed: Parsed, lexicons: Lexicons) -> tuple[str | None, str]:
    """The country of a place behind 'of' or 'in': the mayor of Cali."""
    rest = parsed.tokens[parsed.cut + 1 :]
    if not rest or parsed.tokens[parsed.cut].key in lexicons.words.of("toward"):
        return None, ""
    capital = [t for t in rest if t.text[0].isupper()]
    for size in (4, 3, 2, 1):
        spots = lexicons.gazetteer.keyed(" ".join(t.key for t in capital[:size])) if len(capital) >= size else []
        if spots:
            best = max(spots, key=lambda s: s.population * (2 if s.primary else 1))
            return (best.country, f"gazetteer: {best.name}") if best.population >= 50_000 else (None, "")
    return None, ""


def agent_of(matches: list[Match], romance: bool) -> Match | None:
    """The match that says what the head is: the last in English, the first in Romance languages; relays yield to
    others.
    """
    useful = [m for m in matches if best_entry(m).table != "people" and any(e.table != "countries" for e in m.entries)]
    strong = [m for m in useful if best_entry(m).role != "relay"]
    pool = strong or useful
    if not pool:
        return None
    return pool[0] if romance else pool[-1]


def best_entry(match: Match) -> Entry:
    """Persons, bodies and groups before offices before nouns."""
    order = {"people": -1, "bodies": 0, "groups": 1, "offices": 2, "agents": 3, "countries": 4}
    return min(match.entries, key=lambda e: (order[e.table], e.role == "relay"))


def person_name(parsed: Parsed, agent: Match | None, lexicons: Lexicons) -> str | None:
    """Capitalised words left over behind (or before) the words of the tables: the name of a person."""
    taken = {i for m in parsed.matches if m.first < parsed.cut and useful_cover(m) for i in range(m.first, m.last)}
    drop = (
        lexicons.words.of("title")
        | lexicons.words.of("past")
        | lexicons.words.of("compass")
        | lexicons.words.of("backed")
        | lexicons.words.of("prefix")
    )
    start = agent.last if agent else 0
    for low, high in ((start, parsed.cut), (0, parsed.cut)):
        run = [t for i, t in enumerate(parsed.tokens[low:high], low) if i not in taken and t.key not in drop]
        while run and not run[0].text[0].isupper():
            run = run[1:]
        if run and all(t.text[0].isupper() or t.key in lexicons.words.of("particle") for t in run):
            return unowned(parsed.text[run[0].start : run[-1].stop])
    return None


def unowned(words: str) -> str:
    """The words without a possessive ending."""
    return words.removesuffix("'s").removesuffix("’s")


def useful_cover(match: Match) -> bool:
    return any(e.table != "agents" or e.role != "weak" for e in match.entries)


def whole_reading(parsed: Parsed) -> Reading | None:
    """A name of the tables that covers all words."""
    if len(parsed.matches) != 1 or parsed.matches[0].first or parsed.matches[0].last < len(parsed.tokens):
        return None
    match = parsed.matches[0]
    entry = best_entry(match)
    rivals = tuple(e for e in match.entries if e.table == entry.table and e.country != entry.country)
    state = entry.table == "countries"
    basis = entry.basis
    if rivals:
        return Reading(
            None,
            entry.sectors,
            entry.kind,
            label=entry.label,
            past=parsed.past,
            whole=True,
            basis=basis,
            rivals=(entry, *rivals),
        )
    office = entry.label if entry.table == "offices" or entry.kind == "office" else None
    return Reading(
        entry.country,
        entry.sectors,
        entry.kind,
        office,
        unowned(parsed.text) if entry.table == "people" else None,
        None if state else entry.label,
        parsed.past,
        entry.table != "agents",
        basis,
        entry.role == "relay",
        own=entry.own is not None,
        wikidata=entry.own.wikidata if entry.own else None,
    )


def read(text: str, lexicons: Lexicons, day: str | None) -> Reading:
    """What the tables know of a noun phrase. Empty fields where they know nothing."""
    parsed = parse(text, lexicons, day)
    if not parsed.tokens:
        return Reading()
    whole = whole_reading(parsed)
    if whole:
        return compatriots(whole, parsed, text, lexicons)
    if (first := joint_state(parsed, lexicons)) is not None:
        return first
    country, basis = country_of(parsed, lexicons)
    agent = agent_of(parsed.head, parsed.romance)
    entry = best_entry(agent) if agent else None
    if entry is None or entry.role == "relay":
        entry, agent = deeper(parsed, entry, agent)
    name = person_name(parsed, agent, lexicons)
    reading = ruled(compose(parsed, entry, country, basis, name), parsed, lexicons, entry)
    return as_listed(reading, parsed)


def as_listed(reading: Reading, parsed: Parsed) -> Reading:
    """What a user's lexicon says of the person that the head names, over what follows from the other words."""
    match = next((m for m in reversed(parsed.head) if best_entry(m).table == "people"), None)
    if match is None or len({(e.country, e.sectors) for e in match.entries}) > 1:
        return reading
    words = parsed.text[parsed.tokens[match.first].start : parsed.tokens[match.last - 1].stop]
    if parsed.kin or (words.endswith(("'s", "’s")) and match.last < len(parsed.tokens)):
        return reading
    entry = best_entry(match)
    return replace(
        reading,
        country=entry.country or reading.country,
        sectors=reading.sectors if parsed.past else entry.sectors or reading.sectors,
        kind="person",
        name=unowned(words),
        basis="; ".join(dict.fromkeys([entry.basis, *filter(None, reading.basis.split("; "))])),
        weak=reading.weak and not entry.sectors,
        own=entry.own is not None,
        wikidata=entry.own.wikidata if entry.own else None,
    )


def compatriots(reading: Reading, parsed: Parsed, text: str, lexicons: Lexicons) -> Reading:
    """People counted or indefinite by their nationality are no government: two Filipinos, una holandesa."""
    entry = parsed.matches[0].entries[0]
    before = [t for t in tokens_of(text) if t.stop <= parsed.tokens[0].start]
    counted = any(t.text.isdigit() or t.key in lexicons.words.of("counting") for t in before)
    if entry.role not in ("people", "adjective") or not counted:
        return reading
    rule = lexicons.rules["relative"]
    return replace(reading, sectors=rule.sectors, kind="public", whole=False, basis=f"{reading.basis}; counted people")


def joint_state(parsed: Parsed, lexicons: Lexicons) -> Reading | None:
    """The first of states joined by 'and': India and Nepal."""
    if len(parsed.matches) < 2 or not all(is_state(m) for m in parsed.matches[:2]):
        return None
    first, second = parsed.matches[:2]
    between = parsed.tokens[first.last : second.first]
    joined = between and between[0].key in lexicons.words.of("joiner")
    if first.first or not joined or second.last < len(parsed.tokens):
        return None
    entry = best_entry(first)
    return Reading(entry.country, entry.sectors, entry.kind, basis=f"{entry.basis}; first of two", whole=True)


def deeper(parsed: Parsed, entry: Entry | None, agent: Match | None) -> tuple[Entry | None, Match | None]:
    """For 'head of the army': what the complement is. A person of an office stays an office."""
    below = agent_of([m for m in parsed.complement if not patron(m, parsed)], True) if (entry or not agent) else None
    if below is None or (entry is None and parsed.cut and parsed.tokens[0].text[0].isupper()):
        return entry, agent
    inner = best_entry(below)
    if entry is None:
        return inner, agent
    sectors = inner.sectors or entry.sectors
    return Entry(entry.label, inner.country, sectors, entry.kind, "head", inner.table, own=inner.own), agent


def patron(match: Match, parsed: Parsed) -> bool:
    return match.first < parsed.cut


def compose(parsed: Parsed, entry: Entry | None, country: str | None, basis: str, name: str | None) -> Reading:
    sectors = entry.sectors if entry else ()
    kind = entry.kind if entry else None
    office = None
    if entry and (entry.table == "offices" or entry.kind == "office"):
        office = entry.label
    bases = [basis] if basis else []
    if entry:
        bases.append(entry.basis)
    if entry is None and country and not name and only_state(parsed):
        state = next(e for m in parsed.matches for e in m.entries if e.table == "countries" and e.country == country)
        sectors, kind = state.sectors, state.kind
    weak = entry is not None and entry.role == "relay"
    return Reading(country, sectors, kind, office, name, None, parsed.past, False, "; ".join(bases), weak)


def only_state(parsed: Parsed) -> bool:
    """Whether all words of the head are names of countries."""
    covered = {i for m in parsed.head if is_state(m) for i in range(m.first, m.last)}
    return all(i in covered for i in range(parsed.cut))


def ruled(reading: Reading, parsed: Parsed, lexicons: Lexicons, entry: Entry | None) -> Reading:
    """Former holders and relatives of the mighty are of the elite; relatives of others are residents."""
    key = None
    if parsed.kin:
        mighty = any(e.kind in ("office",) or e.table == "offices" for m in parsed.matches for e in m.entries)
        key = "kin" if mighty else "relative"
    elif parsed.past and entry is not None and (entry.kind == "office" or entry.table == "offices" or reading.name):
        key = "former"
    if key is None:
        return neutral(reading, parsed, lexicons)
    rule = lexicons.rules[key]
    kind = rule.kind if reading.name or key != "relative" else "public"
    return Reading(
        reading.country,
        rule.sectors,
        kind,
        reading.office,
        reading.name,
        reading.label,
        True,
        reading.whole,
        f"{reading.basis}; rule: {key}".strip("; "),
    )


def neutral(reading: Reading, parsed: Parsed, lexicons: Lexicons) -> Reading:
    """Offices and missions of international bodies have no sector of a state."""
    bodies = [e for m in parsed.matches for e in m.entries if e.table == "bodies" and e.country == reading.country]
    if bodies and not any(e.sectors for e in bodies) and reading.sectors == lexicons.rules["state"].sectors:
        return replace(reading, sectors=(), whole=True)
    return reading
