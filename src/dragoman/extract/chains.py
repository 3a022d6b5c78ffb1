"""Which mentions are one thing: names and their short forms, states and their capitals, descriptions, pronouns.

Precision before recall: a mention that nothing clearly joins to an earlier one begins a chain of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from dragoman.extract.items import ALONE, FAMILY, Chain, Item, gather, literal
from dragoman.extract.naming import acronym_of, same_person
from dragoman.ids import content_id
from dragoman.lexicons import Lexicons
from dragoman.records import Mention, Record, Span

REACH = 3  # sentences that a pronoun may look back
WIDE = 12  # sentences that a description may look back


def chain_mentions(record: Record, lexicons: Lexicons) -> tuple[Mention, ...]:
    """The mentions of an article, in text order, each with its chain; needs sentences and reading.

    `literal` is told for names of places and countries where the reader judged it. Times and numbers stand alone;
    their values,
    actors and places are left to other stages.
    """
    items = gather(record, lexicons)
    linker = Linker(record, lexicons, items)
    linker.run()
    return tuple(mention_of(record, item) for item in items)


def mention_of(record: Record, item: Item) -> Mention:
    span, article = item.span, record.article.id
    start = item.chain.items[0] if item.chain else item
    if item.chain:
        start = min(item.chain.items, key=lambda i: (i.span.start, i.span.stop, i.seen.kind))
    return Mention(
        content_id("mn", article, span.start, span.stop, item.seen.kind),
        span,
        item.text,
        item.seen.kind,
        content_id("ch", article, start.span.start, start.span.stop, start.seen.kind),
        item.sentence,
        literal=literal(item.seen),
    )


class Linker:
    """Joins items to chains: names and descriptions in text order, then pronouns, then those who speak of
    themselves.
    """

    def __init__(self, record: Record, lexicons: Lexicons, items: list[Item]) -> None:
        self.text = record.article.text
        self.record = record
        self.lexicons = lexicons
        self.items = [item for item in items if item.seen.kind not in ALONE]
        self.chains: list[Chain] = []
        self.states: dict[str, Chain] = {}

    def run(self) -> None:
        for item in self.items:
            if item.form.shape != "pronoun":
                self.put(item, self.state(item) or self.named(item) or self.apposed(item) or self.described(item))
        for item in self.items:
            if item.form.shape == "pronoun" and not item.form.pronoun & {"i", "we"}:
                self.put(item, self.pronoun(item))
        for item in self.items:
            if item.form.pronoun & {"i", "we"}:
                self.put(item, self.speaker(item))

    def put(self, item: Item, chain: Chain | None) -> None:
        if chain is None:
            chain = Chain(FAMILY.get(item.seen.kind, "body"))
            self.chains.append(chain)
        chain.add(item)

    # states ---------------------------------------------------------------------------------------------------------

    def state(self, item: Item) -> Chain | None:
        """The chain of the country that a name, adjective, capital or seat stands for."""
        code, form, kind = item.form.country, item.form, item.seen.kind
        whole = any(e.table == "countries" for e in form.entries)
        stands = kind in ("country", "nationality") or (
            whole and (kind == "organization" or literal(item.seen) is False)
        )
        stands = stands or (whole and kind == "place" and not form.seat)
        people = any(e.role == "people" for e in form.entries) and kind != "nationality"
        if not code or not whole or not stands or people:
            return None
        key = code if all(e.role not in ("breakaway", "dependency") for e in form.entries) else form.key
        if key not in self.states:
            self.states[key] = Chain("state", state=key)
            self.chains.append(self.states[key])
        return self.states[key]

    # names ----------------------------------------------------------------------------------------------------------

    def recent(self, item: Item, fits: Callable[[Chain], bool], sentences: int = 10_000) -> Chain | None:
        """The chain mentioned last before the item, of those that fit."""
        best: tuple[int, Chain] | None = None
        for chain in self.chains:
            last = chain.last_before(item)
            if (
                last
                and item.sentence - last.sentence <= sentences
                and fits(chain)
                and (best is None or last.span.start > best[0])
            ):
                best = (last.span.start, chain)
        return best[1] if best else None

    def named(self, item: Item) -> Chain | None:
        """The chain of the same name, a longer or shorter form of it, or its acronym."""
        if item.form.shape != "name" and not item.form.titled:
            return None
        family = FAMILY.get(item.seen.kind, "body")
        if family == "person":
            return self.recent(item, lambda chain: self.namesake(item, chain))
        return self.recent(
            item, lambda chain: chain.family == family and any(self.same_name(item, other) for other in chain.items)
        )

    def namesake(self, item: Item, chain: Chain) -> bool:
        if self.same_office(item, chain):
            return True
        names = [other.form.proper for other in chain.items if other.form.shape == "name" and other.form.proper]
        if (
            chain.family != "person"
            or not names
            or (item.form.gender and chain.gender and item.form.gender != chain.gender)
        ):
            return False
        longest = max(names, key=len)
        return same_person(item.form.proper, longest)

    def same_office(self, item: Item, chain: Chain) -> bool:
        """One office of one country, not yet named: 'Chad's envoy', then 'Chadian Envoy Ali Sou'."""
        nameless = chain.family == "person" and not any(other.form.proper for other in chain.items)
        form = item.form
        same = any(o.form.nouns == form.nouns and o.form.country == form.country for o in chain.items)
        return nameless and same and len(form.nouns) > 1 and form.country is not None and not form.plural

    def same_name(self, item: Item, other: Item) -> bool:
        a, b = item.form, other.form
        if b.shape != "name" and not b.titled:
            return False
        if a.key == b.key or acronym_of(a, b) or acronym_of(b, a) or self.bracketed(other, item):
            return True
        groups = {(e.label, e.country) for e in a.entries if e.table == "groups"}
        return bool(groups & {(e.label, e.country) for e in b.entries if e.table == "groups"})

    def bracketed(self, long: Item, short: Item) -> bool:
        """'National Liberation Army (ELN)': a short name in brackets right behind a long one."""
        between = self.text[long.span.stop : short.span.start]
        capitals = short.text.isupper() and len(short.text) <= 8
        return capitals and between.strip() == "(" and self.text[short.span.stop : short.span.stop + 1] == ")"

    # descriptions ---------------------------------------------------------------------------------------------------

    def apposed(self, item: Item) -> Chain | None:
        """'Pedro Ruiz, the defence minister,' and 'the defence minister, Pedro Ruiz,': a name and a noun for it
        beside each other.
        """
        for other in self.items:
            if other.chain is None or other.span.stop > item.span.start or item.sentence != other.sentence:
                continue
            if self.text[other.span.stop : item.span.start].strip() != "," or other.chain.family != FAMILY.get(
                item.seen.kind, "body"
            ):
                continue
            one, two = other.form, item.form
            if (
                {one.shape, two.shape} == {"name", "description"}
                and (one if one.shape == "description" else two).nouns
                and self.closed(item)
            ):
                return other.chain
        return None

    def closed(self, item: Item) -> bool:
        """Whether the second part of an apposition ends at a comma or stop: a list would go on with 'and'."""
        rest = self.text[item.span.stop : item.span.stop + 6]
        return rest[:1] in ",.;:)–—" and not rest[1:].lstrip().startswith(("and ", "or ", "y ", "e "))

    def described(self, item: Item) -> Chain | None:
        """The chain that a definite noun points back at."""
        form = item.form
        if form.shape != "description" or not form.key:
            return None
        family = FAMILY.get(item.seen.kind, "body")
        same = self.recent(
            item,
            lambda chain: any(
                i.form.shape == "description" and i.form.key == form.key
                for i in chain.items
                if i.form.shape != "pronoun"
            ),
            WIDE,
        )
        if same and (form.definite or same.family == family) and not numbered(item.text):
            return same
        anaphor = self.lexicons.anaphors.get(form.head or "")
        if (
            not form.definite
            or not anaphor
            or len(form.key.split()) > 2
            or numbered(item.text)
            or "'" in form_text(item.text)
        ):
            return None
        return self.pointed(item, anaphor.family, anaphor.exact, anaphor.gender)

    def pointed(self, item: Item, family: str, exact: bool, gender: str | None) -> Chain | None:
        country = item.form.country

        def fits(chain: Chain) -> bool:
            if chain.family != family or (gender and chain.gender and gender != chain.gender):
                return False
            countries = {i.form.country for i in chain.items if i.form.country}
            if country and countries and country not in countries:
                return False
            words = set(item.form.key.split())
            called = any(words <= i.form.nouns | set(i.form.key.split()) for i in chain.items)
            return called or (
                not exact and len(words) == 1 and (family == "state" or any(self.like(i, item) for i in chain.items))
            )

        return self.recent(item, fits, WIDE if exact else 2)

    def like(self, other: Item, item: Item) -> bool:
        """Whether a named thing is of the noun's kind: 'the group' for a group, 'the company' for a company."""
        if other.form.shape != "name" or other.form.plural != item.form.plural:
            return False
        wanted = {e.kind for e in self.lexicons.phrases.entries.get(item.form.head or "", ())} | (
            {"group"} if "group" in item.form.key else set()
        )
        kinds = {e.kind for e in other.form.entries} | ({other.seen.actor_kind} if other.seen.actor_kind else set())
        return bool(wanted & {k for k in kinds if k}) or item.seen.kind == "place"

    # pronouns -------------------------------------------------------------------------------------------------------

    def pronoun(self, item: Item) -> Chain | None:
        """The most plausible antecedent in this sentence or the few before."""
        barred = self.speakers(item) if self.quoted(item) else []
        scored = [
            (self.weight(item, chain), -chain.start, chain)
            for chain in self.chains
            if chain not in barred and self.agrees(item, chain)
        ]
        scored = [entry for entry in scored if entry[0] > 0]
        return max(scored, key=lambda entry: entry[:2])[2] if scored else None

    def agrees(self, item: Item, chain: Chain) -> bool:
        classes = item.form.pronoun
        if item.form.gender:
            if any(i.form.plural and i.form.shape == "description" for i in chain.items):
                return False
            human = chain.family == "person" or any(
                i.seen.actor_kind in ("person", "public") and not i.form.plural for i in chain.items
            )
            return human and not (chain.gender and chain.gender != item.form.gender)
        if "it" in classes:
            return chain.family in ("body", "state") and not all(
                i.form.plural for i in chain.items if i.form.shape != "pronoun"
            )
        if "they" in classes:
            return chain.family != "place" and (chain.family != "person" or any(i.form.plural for i in chain.items))
        return chain.family != "place"

    def weight(self, item: Item, chain: Chain) -> float:
        """Nearness, being a subject, acting or speaking; nothing beyond a few sentences."""
        last = chain.last_before(item)
        if last is None or item.sentence - last.sentence > REACH or last.span.holds(item.span):
            return 0.0
        here = [i for i in chain.items if i.sentence == last.sentence and i.span.start < item.span.start]
        score = 3.0 - 1.2 * (item.sentence - last.sentence)
        score += 1.0 * any(i.first for i in here) + 0.5 * any(i.source for i in here) + 0.4 * any(i.actor for i in here)
        score -= 0.8 * all(i.seen.kind == "nationality" for i in here) + 0.6 * all(
            literal(i.seen) is True for i in here
        )
        if "they" in item.form.pronoun:
            score += 1.5 * any(i.form.plural for i in chain.items)
        if item.form.key in self.lexicons.words.of("object"):
            score -= 1.8 * any(i.first and i.sentence == item.sentence for i in here)
        if item.form.gender and chain.gender == item.form.gender:
            score += 0.6
        return score + min(len(chain.items), 5) * 0.05

    def quoted(self, item: Item) -> bool:
        """Whether the item stands inside quotation marks."""
        before = self.text[: item.span.start]
        opened = before.count("“") + before.count("«") - before.count("”") - before.count("»")
        return opened > 0 or before.rpartition("\n")[2].count('"') % 2 == 1

    def speakers(self, item: Item) -> list[Chain]:
        """Chains of the sources whose content holds the item, the innermost first."""
        holding = []
        for reading in self.record.reading:
            for cue in reading.cues:
                contents = [role.span for role in cue.roles if role.role == "content"]
                if any(span.holds(item.span) for span in contents):
                    length = sum(span.length for span in contents)
                    holding += [(length, role.span) for role in cue.roles if role.role == "source"]
        order = [span for _, span in sorted(holding)]
        return [chain for span in order for chain in [self.at(span)] if chain]

    def at(self, span: Span) -> Chain | None:
        return next((i.chain for i in self.items if i.span == span and i.chain), None)

    def speaker(self, item: Item) -> Chain | None:
        """I and we in speech: whoever speaks; else the speaker of the sentence before, within one quotation."""
        found = self.speakers(item)
        if "we" in item.form.pronoun:
            return next((chain for chain in found[:1] if chain.family in ("body", "state")), None)
        if found:
            return found[0]
        if not self.quoted(item):
            return None
        near = [i for i in self.items if i.source and i.chain and 0 <= abs(item.sentence - i.sentence) <= 1]
        return min(near, key=lambda i: abs(i.span.start - item.span.start)).chain if near else None


def form_text(text: str) -> str:
    """The text with one kind of apostrophe."""
    return text.replace("’", "'")


def numbered(text: str) -> bool:
    return any(c.isdigit() for c in text)
