"""Who a chain is: country, sectors, office, from what the article says of it, then from tables, then from the
reader.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace

from dragoman.ids import content_id
from dragoman.lexicons import Lexicons, tokens_of
from dragoman.lexicons.names import fold, plain
from dragoman.records import Actor, Mention, Record, SeenMention, Span
from dragoman.resolve.offices import named_office
from dragoman.resolve.phrases import Reading, read
from dragoman.resolve.scene import SILENT, Named, Scene, is_name, peopled, scene, scene_of, set_in
from dragoman.resolve.tenures import Held, find

SURE_SECTOR = 0.35
APPOSED = re.compile(r"\s*[,(–—]\s*((?:(?:who|which)\s+(?:is|was|heads|leads)\s+)?[^,.;:()–—\"“”]{3,80})")
OPENER = re.compile(r"([^.;:,()–—\"“”]{3,80}),\s*$")
POSSESSIVE = re.compile(r"((?:[^\W\d_a-z][\w.-]*\s?){1,4})['’]s\s")
WITHIN = re.compile(r"\s+(?:in|of|from|en|de|del|em|à|au)\s+(?:the\s+)?((?:[^\W\d_][\w.'’-]*\s?){1,3})")


@dataclass(slots=True)
class Evidence:
    """What is said of a chain, best first."""

    readings: list[Reading] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    seen: list[SeenMention] = field(default_factory=list)
    kind: str = "other"
    mentions: list[Mention] = field(default_factory=list)


def appositions(text: str, span: Span, lexicons: Lexicons, around: Span) -> list[str]:
    """Phrases set off by comma, dash or bracket right behind or right before the span that can describe it."""
    found = []
    behind = APPOSED.match(text, span.stop, around.stop)
    if behind:
        found.append(behind.group(1))
    before = OPENER.search(text[max(around.start, span.start - 90) : span.start])
    if before:
        found.append(before.group(1))
    return [words for words in found if descriptive(words, lexicons)]


def descriptive(words: str, lexicons: Lexicons) -> bool:
    """Whether the words can be an apposition: they begin with a determiner, a country or an office."""
    tokens = [plain(word) for word in re.findall(r"[\w'’]+", words)]
    if not tokens or len(tokens) > 12:
        return False
    words_of = lexicons.words.of
    opening = tokens[0] in words_of("determiner") or tokens[0] in words_of("past")
    found = tokens_of(words)
    known = bool(found) and lexicons.phrases.longest(words, found, 0) is not None
    reading = read(words, lexicons, None)
    return bool(reading.sectors) and (opening or known) and not reading.name


def evidence_of(record: Record, lexicons: Lexicons) -> dict[str, Evidence]:
    """By chain, what its mentions say."""
    seen = {(m.span, m.kind): m for sentence in record.reading for m in sentence.mentions}
    chains: dict[str, Evidence] = defaultdict(Evidence)
    for mention in record.mentions:
        if mention.kind in SILENT:
            continue
        proof = chains[mention.chain]
        proof.mentions.append(mention)
        model = seen.get((mention.span, mention.kind))
        if model:
            proof.seen.append(model)
        if fold(mention.text) in lexicons.words.of("any"):
            continue
        reading = read(mention.text, lexicons, record.article.published)
        proof.readings.append(reading)
        around = (
            record.sentences[mention.sentence]
            if mention.sentence < len(record.sentences)
            else Span(0, len(record.article.text))
        )
        if mention.kind in ("person", "organization", "group") and mention.text[:1].isupper() and not reading.sectors:
            proof.readings += described(record.article.text, mention.span, around, record.article.published, lexicons)
    return chains


def described(text: str, span: Span, around: Span, day: str | None, lexicons: Lexicons) -> list[Reading]:
    """What the appositions of a name say."""
    return [
        replace(read(words, lexicons, day), basis=f"apposition in the text: {words.strip()}", name=None)
        for words in appositions(text, span, lexicons, around)
    ]


def literal_only(proof: Evidence) -> bool:
    return all(m.kind == "place" and m.literal is not False for m in proof.mentions)


def owners_of(record: Record, lexicons: Lexicons) -> dict[str, str]:
    """Chain of 'its troops', 'the minister's office' -> chain of the possessive that opens it."""
    opening = {m.span.start: m for m in record.mentions if owns(record.article.text, m, lexicons)}
    found: dict[str, str] = {}
    for mention in record.mentions:
        owner = opening.get(mention.span.start)
        chain = owner.chain if owner and mention.span.length > owner.span.length else named_owner(mention, record)
        if chain and chain != mention.chain:
            found.setdefault(mention.chain, chain)
    return found


def named_owner(mention: Mention, record: Record) -> str | None:
    """The chain of the person by whose surname a phrase begins: Vera's government."""
    owner = POSSESSIVE.match(mention.text)
    name = owner.group(1).strip() if owner else None
    people = (m for m in record.mentions if m.kind == "person" and name and m.text.split()[-1:] == name.split()[-1:])
    return next((m.chain for m in people), None)


def owns(text: str, mention: Mention, lexicons: Lexicons) -> bool:
    """Whether a mention is a possessive: its, his, the minister's."""
    return plain(mention.text) in lexicons.words.of("own") or text[mention.span.stop : mention.span.stop + 2] in (
        "'s",
        "’s",
    )


def possessor(proof: Evidence, scene: Scene) -> Actor | None:
    """The office holder whose administration, party or aides a phrase names."""
    for mention in proof.mentions:
        owner = POSSESSIVE.match(mention.text)
        held = find(owner.group(1), scene.day, set(), scene.lexicons, True) if owner else None
        if held:
            return Actor("", held.holder, "person", held.country, (), None, None, f"office holders: {held.holder}")
    return None


def decide(proof: Evidence, scene: Scene, owner: Actor | None = None) -> Actor:
    """The actor of a chain; its id is set by the caller. `owner`: the actor whose it is said to be."""
    readings = [r for r in proof.readings if r.sectors or r.country or r.office or r.name or r.rivals]
    said = next((r for r in sorted(readings, key=strength, reverse=True)), Reading())
    country = said.country or next((r.country for r in readings if r.country and compatible(r, said)), None)
    name = next((r.name for r in readings if r.name), None) or person_label(proof)
    held = holder(proof, name, country, scene)
    actor = Actor(
        "",
        label_of(proof, said, name),
        kind_of(proof, said, name),
        country,
        said.sectors,
        said.office,
        said.wikidata,
        said.basis,
    )
    if said.rivals:
        actor = settle(actor, said, scene)
    if said.weak and seen_sectors(proof):
        actor = replace(actor, sectors=seen_sectors(proof), basis=f"{actor.basis}; reader".strip("; "))
    if held:
        actor = with_office(actor, held, scene)
    owner = owner or possessor(proof, scene)
    if owner and owner.country and not actor.country and not said.rivals:
        actor = replace(actor, country=owner.country, basis=f"{actor.basis}; whose it is".strip("; "))
    if not actor.country and not said.rivals:
        actor = with_place(actor, proof, scene)
    return finish(actor, proof, scene)


def strength(reading: Reading) -> tuple[bool, ...]:
    """A user's rows and names of bodies and groups first, then readings that say most; the earlier wins a tie."""
    return (
        reading.own and bool(reading.country or reading.sectors),
        reading.whole and bool(reading.label or reading.country) and reading.office is None and bool(reading.country),
        bool(reading.sectors),
        bool(reading.country),
        reading.office is not None,
        reading.whole,
    )


def compatible(reading: Reading, said: Reading) -> bool:
    return not said.rivals or any(reading.country == rival.country for rival in said.rivals)


def person_label(proof: Evidence) -> str | None:
    """The longest capitalised name among a person's mentions."""
    names = [m.text for m in proof.mentions if m.kind == "person" and m.text[:1].isupper()]
    return max(names, key=len) if names else None


def label_of(proof: Evidence, said: Reading, name: str | None) -> str:
    """A person's name, the name in the tables, or the longest name in the text."""
    texts = [m.text for m in proof.mentions]
    if name and any(m.kind == "person" for m in proof.mentions):
        return name
    if said.label and said.whole:
        return next((t for t in texts if fold(t) == fold(said.label or "")), said.label)
    proper = [t for t in texts if t[:1].isupper()]
    return max(proper or texts, key=len)


def kind_of(proof: Evidence, said: Reading, name: str | None) -> str:
    """Person when named, else by the tables, else by the reader, else by the kind of mention."""
    votes = Counter(m.actor_kind for m in proof.seen if m.actor_kind)
    if (
        name
        and any(m.kind == "person" for m in proof.mentions)
        and said.kind not in ("body", "group", "state", "company")
    ):
        return "person"
    if said.kind and said.kind != "person":
        return said.kind
    if votes:
        return str(votes.most_common(1)[0][0])
    return {"country": "state", "nationality": "state", "person": "person", "group": "public", "place": "state"}.get(
        proof.mentions[0].kind, "body"
    )


def holder(proof: Evidence, name: str | None, country: str | None, scene: Scene) -> Held | None:
    """The office holder that the chain names, full names first."""
    if not any(m.kind == "person" for m in proof.mentions) or not name:
        return None
    wanted = {country} if country else set()
    single = " " not in name.strip()
    held = find(name, scene.day, wanted, scene.lexicons, True)
    if held or not single or country:
        return held
    return find(name, scene.day, set(scene.countries), scene.lexicons, True)


def with_office(actor: Actor, held: Held, scene: Scene) -> Actor:
    """Fills what the text does not say from the office held on the article's day."""
    basis = f"office holders: {held.holder}"
    if held.now and actor.country in (None, held.country):
        full = read(held.now.office, scene.lexicons, scene.day).sectors
        if actor.sectors and actor.sectors[0] in full:
            actor = replace(actor, sectors=full)
    if actor.sectors and actor.country:
        return replace(actor, wikidata=held.wikidata) if same_work(actor, held, scene) else actor
    country = actor.country or held.country
    if actor.sectors:
        return replace(actor, country=country, wikidata=held.wikidata, basis=f"{actor.basis}; {basis}".strip("; "))
    if held.now:
        office = read(held.now.office, scene.lexicons, scene.day)
        return replace(
            actor,
            country=country,
            sectors=office.sectors,
            office=held.now.office,
            wikidata=held.wikidata,
            basis=f"{basis}, {held.now.office}",
        )
    if held.past:
        return replace(
            actor,
            country=country,
            sectors=scene.lexicons.rules["former"].sectors,
            wikidata=held.wikidata,
            basis=f"{basis}, {held.past.office} until {held.past.stop}",
        )
    return replace(actor, country=country, wikidata=held.wikidata, basis=basis)


def same_work(actor: Actor, held: Held, scene: Scene) -> bool:
    """Whether the holder's office fits what the text says of the person."""
    tenure = held.now or held.past
    office = read(tenure.office, scene.lexicons, scene.day) if tenure else Reading()
    return held.country == actor.country and bool(set(office.sectors) & set(actor.sectors) or held.past)


def settle(actor: Actor, said: Reading, scene: Scene) -> Actor:
    """An ambiguous name takes the one reading whose country the article names most; else it stays without a country."""
    scored = sorted(((scene.countries[r.country or ""], r) for r in said.rivals), key=lambda pair: -pair[0])
    if scored[0][0] > 0 and (len(scored) == 1 or scored[0][0] > scored[1][0]):
        best = scored[0][1]
        return replace(
            actor, country=best.country, sectors=best.sectors, basis=f"{said.basis}; countries of the article"
        )
    shared = said.rivals[0].sectors if len({r.sectors for r in said.rivals}) == 1 else ()
    return replace(actor, country=None, sectors=shared, basis=f"{said.basis}; ambiguous")


def with_place(actor: Actor, proof: Evidence, scene: Scene) -> Actor:
    """The country of the place named right behind ('police in Lima'), else of the setting, for unmodified words."""
    for mention in proof.mentions:
        behind = WITHIN.match(scene.text, mention.span.stop)
        words = behind.group(1).split() if behind and mention.kind != "place" else []
        for size in range(len(words), 0, -1):
            code = country_of_place(" ".join(words[:size]), scene.lexicons)
            if code:
                return replace(actor, country=code, basis=f"{actor.basis}; place named behind".strip("; "))
    found = set_in(proof.mentions[0], scene) if actor.sectors and not foreign(proof, actor) else None
    return replace(actor, country=found[0], basis=f"{actor.basis}; {found[1]}".strip("; ")) if found else actor


def foreign(proof: Evidence, actor: Actor) -> bool:
    """Names that belong to nobody known are not given the article's country."""
    proper = all(is_name(m.text) for m in proof.mentions)
    return (
        proper
        and (actor.kind in ("group", "company") or not any(r.sectors for r in proof.readings))
        and len(proof.mentions[0].text.split()) > 1
    )


def country_of_place(words: str, lexicons: Lexicons) -> str | None:
    if not words[:1].isupper():
        return None
    rows = [e for e in lexicons.phrases.exact(words) if e.table == "countries" and e.country]
    if rows:
        return rows[0].country
    spots = lexicons.gazetteer.named(words)
    best = max(spots, key=lambda s: s.population * (2 if s.primary else 1), default=None)
    return best.country if best and best.population >= 30_000 else None


def seen_sectors(proof: Evidence) -> tuple[str, ...]:
    """The reader's sectors for the chain, where it is sure enough; two at most."""
    sums: Counter[str] = Counter()
    for seen in proof.seen:
        sums.update(dict(seen.sectors))
    return tuple(code for code, total in sums.most_common(2) if total / len(proof.seen) >= SURE_SECTOR)


def finish(actor: Actor, proof: Evidence, scene: Scene) -> Actor:
    """The reader's sectors where nothing else says; a nationality or a state name stands for its government."""
    if not actor.sectors and all(m.kind in ("country", "nationality") for m in proof.mentions):
        known = actor.country in scene.lexicons.country_labels
        actor = replace(actor, sectors=scene.lexicons.rules["state"].sectors if known else ())
    sectors = seen_sectors(proof)
    if sectors and not actor.sectors and not actor.basis.endswith("ambiguous") and not over_states(actor, scene):
        actor = replace(actor, sectors=sectors, basis=f"{actor.basis}; reader".strip("; "))
        actor = actor if actor.country else with_place(actor, proof, scene)
    office = named_office(actor.office, actor.country, scene.lexicons)
    return replace(actor, sectors=tuple(dict.fromkeys(actor.sectors)), office=office, basis=actor.basis or "none")


def over_states(actor: Actor, scene: Scene) -> bool:
    """Whether the tables know the actor as of an international body, which has no sector unless they give one."""
    return actor.country is not None and actor.country not in scene.lexicons.country_labels


def resolve_actors(record: Record, lexicons: Lexicons) -> Record:
    """Fills Record.actors and Mention.actor. Chains of times, numbers and literal places have no actor.

    Country and sectors come from the article's own titles and appositions, then from office holders on the publication
    day, tables of bodies and groups, nouns, and last the reader's sectors; `basis` says which. The unknown stays None.
    """
    proofs = {chain: proof for chain, proof in evidence_of(record, lexicons).items() if not literal_only(proof)}
    owners, named = owners_of(record, lexicons), scene_of(record, lexicons)
    known = decided(proofs, owners, replace(named, named=()), {})
    homes = {chain: actor.country for chain, actor in known.items() if actor.country}
    actors = decided(proofs, owners, peopled(named, record.mentions, homes), {c: known[c] for c in homes})
    actors = {chain: replace(a, id=content_id("ac", record.article.id, chain)) for chain, a in actors.items()}
    mentions = tuple(replace(m, actor=actors[m.chain].id if m.chain in actors else None) for m in record.mentions)
    return replace(record, actors=tuple(actors.values()), mentions=mentions)


def decided(
    proofs: dict[str, Evidence], owners: dict[str, str], scene: Scene, known: dict[str, Actor]
) -> dict[str, Actor]:
    """The actor of every chain, owners before what is theirs; those known already stay."""
    actors = dict(known)
    for chain in sorted(proofs, key=lambda chain: chain in owners):
        if chain not in actors:
            actors[chain] = decide(proofs[chain], scene, actors.get(owners.get(chain, "")))
    return {chain: actors[chain] for chain in proofs}


def probe(text: str, span: tuple[int, int], published: str | None, lexicons: Lexicons) -> dict[str, object]:
    """Country, sectors, label, wikidata and basis of one phrase of a text, as of a day (ISO; None: today's tables)."""
    actor = alone(text, Span(*span), published, lexicons)
    return {
        "country": actor.country,
        "sectors": list(actor.sectors),
        "label": actor.label,
        "wikidata": actor.wikidata,
        "basis": actor.basis,
    }


def alone(text: str, where: Span, published: str | None, lexicons: Lexicons) -> Actor:
    """The actor of one phrase of a text, without a reader's guess; it has no id."""
    words = where.of(text)
    rest = text[: where.start] + " " * where.length + text[where.stop :]
    rest_tokens = tokens_of(rest)
    around = Span(0, len(text))
    countries = [
        Named(0, rest_tokens[match.first].start, rest_tokens[match.last - 1].stop, e.country, "country", False)
        for match in lexicons.phrases.find(rest, rest_tokens)
        for e in match.entries[:1]
        if e.table == "countries" and e.country
    ]
    setting = scene(text, published, countries, lexicons)
    first = read(words, lexicons, published)
    named = bool(first.name) or (words[:1].isupper() and not first.whole)
    mention = Mention("", where, words, "person" if named else "group", "", 0)
    proof = Evidence(mentions=[mention])
    proof.readings = [first]
    proof.readings += described(text, where, around, published, lexicons) if named and not first.sectors else []
    return decide(proof, setting)
