"""Country and sector of phrases and of chains."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.extract.chains import chain_mentions
from dragoman.lexicons import Lexicons
from dragoman.records import Actor, Record
from dragoman.resolve.actors import probe, resolve_actors
from tests.extract.records_by_hand import record_of

# phrase, day, country, first sector
PHRASES = [
    # Americas
    ("Colombian Defence Minister Ana Ruiz", "2025-03-05", "COL", "GOV"),
    ("Venezuelan crime groups", "2025-03-05", "VEN", "CRM"),
    ("the U.S.", "2025-03-05", "USA", "GOV"),
    ("the White House", "2025-03-05", "USA", "GOV"),
    ("the Pentagon", "2025-03-05", "USA", "GOV"),
    ("Gustavo Petro", "2023-06-01", "COL", "GOV"),
    ("el presidente Gustavo Petro", "2023-06-01", "COL", "GOV"),
    ("Donald Trump", "2018-06-01", "USA", "GOV"),
    ("Donald Trump", "2022-06-01", "USA", "ELI"),
    ("Trump", "2025-06-01", "USA", "GOV"),
    ("opposition leader María Corina Machado", "2025-01-01", "VEN", "OPP"),
    ("disidencias de las FARC", "2023-01-01", "COL", "REB"),
    ("la fiscalía de Colombia", "2023-01-01", "COL", "JUD"),
    ("el ministro de Defensa venezolano", "2023-01-01", "VEN", "GOV"),
    ("policías peruanos", "2023-01-01", "PER", "COP"),
    ("campesinos bolivianos", "2023-01-01", "BOL", "AGR"),
    ("Mexican drug cartels", "2023-01-01", "MEX", "CRM"),
    ("the Sinaloa Cartel", "2023-01-01", "MEX", "CRM"),
    ("Tren de Aragua", "2024-01-01", "VEN", "CRM"),
    ("Haitian gang leader Jimmy Chérizier", "2023-06-01", "HTI", "CRM"),
    ("Brazil's Landless Workers' Movement", "2023-06-01", "BRA", "AGR"),
    ("Guatemalan prosecutors", "2023-06-01", "GTM", "JUD"),
    ("El Salvador's Congress", "2022-06-01", "SLV", "LEG"),
    ("Honduran migrants", "2022-06-01", "HND", "REF"),
    ("the mayor of Caracas", "2016-05-01", "VEN", "GOV"),
    ("the governor of Texas", "2016-05-01", "USA", "GOV"),
    ("Casa Rosada", "2020-01-01", "ARG", "GOV"),
    # Europe
    ("Angela Merkel", "2015-05-01", "DEU", "GOV"),
    ("Angela Merkel", "2023-05-01", "DEU", "ELI"),
    ("Merkel", "2015-05-01", "DEU", "GOV"),
    ("Tony Blair", "2015-06-01", "GBR", "ELI"),
    ("Emmanuel Macron", "2019-06-01", "FRA", "GOV"),
    ("the Kremlin", "2020-01-01", "RUS", "GOV"),
    ("the State Duma", "2020-01-01", "RUS", "LEG"),
    ("Wagner mercenaries", "2023-06-01", "RUS", "PRM"),
    ("the Carabinieri", "2020-01-01", "ITA", "COP"),
    ("Downing Street", "2012-06-01", "GBR", "GOV"),
    ("pro-Russian separatists", "2016-05-01", "UKR", "REB"),
    ("Élysée", "2020-01-01", "FRA", "GOV"),
    ("French farmers", "2024-01-01", "FRA", "AGR"),
    ("the Bundestag", "2020-01-01", "DEU", "LEG"),
    ("Greek coast guard", "2020-01-01", "GRC", "COP"),
    # Middle East and North Africa
    ("Hamas fighters", "2024-01-01", "PSE", "REB"),
    ("Hezbollah leader Hassan Nasrallah", "2020-01-01", "LBN", "REB"),
    ("Israeli soldiers", "2023-06-01", "ISR", "MIL"),
    ("Israeli settlers", "2023-01-01", "ISR", "CVL"),
    ("Iranian Revolutionary Guards", "2012-06-01", "IRN", "MIL"),
    ("Palestinian Authority president Mahmoud Abbas", "2023-01-01", "PSE", "GOV"),
    ("Syrian refugees", "2016-06-01", "SYR", "REF"),
    ("Egyptian state television", "2023-01-01", "EGY", "JRN"),
    ("Turkish journalists", "2023-06-01", "TUR", "JRN"),
    ("the Houthis", "2023-06-01", "YEM", "REB"),
    # Africa south of the Sahara
    ("Boko Haram", "2016-01-01", "NGA", "REB"),
    ("Nigerian villagers", "2023-01-01", "NGA", "CVL"),
    ("Somali pirates", "2012-06-01", "SOM", "CRM"),
    ("Burkinabe soldiers", "2023-06-01", "BFA", "MIL"),
    ("Congolese army spokesman Sylvain Bondo", "2023-06-01", "COD", "MIL"),
    ("M23 rebels", "2023-06-01", "COD", "REB"),
    ("the Rapid Support Forces", "2023-06-01", "SDN", "REB"),
    ("South African miners", "2012-06-01", "ZAF", "LAB"),
    # Asia and the Pacific
    ("the Taliban", "2010-01-01", "AFG", "REB"),
    ("the Taliban government", "2023-01-01", "AFG", "GOV"),
    ("army chief Asim Munir", "2023-06-01", "PAK", "MIL"),
    ("Prime Minister Narendra Modi", "2017-06-01", "IND", "GOV"),
    ("Myanmar's military junta", "2023-06-01", "MMR", "GOV"),
    ("Xi Jinping", "2023-06-01", "CHN", "GOV"),
    ("Zhongnanhai", "2023-06-01", "CHN", "GOV"),
    ("South Korean President Yoon Suk Yeol", "2023-06-01", "KOR", "GOV"),
    ("Australian nurses", "2023-06-01", "AUS", "MED"),
    ("the New People's Army", "2015-06-01", "PHL", "REB"),
    # international
    ("UN peacekeepers", "2020-01-01", "UNO", "MIL"),
    ("the International Criminal Court", "2020-01-01", "IGO", "JUD"),
    ("Nato", "2020-01-01", "IGO", "MIL"),
    ("Human Rights Watch", "2020-01-01", "NGO", None),
    ("the European Commission", "2020-01-01", "EUR", None),
    ("the International Atomic Energy Agency", "2020-01-01", "UNO", None),
    ("the Islamic State group", "2016-01-01", "IMG", "REB"),
    # no country in the words
    ("a former president", "2020-01-01", None, "ELI"),
    ("the president's wife", "2020-01-01", None, "ELI"),
    ("U.S.-backed rebels", "2020-01-01", None, "REB"),
    ("the ambassador to Chad", "2020-01-01", None, "GOV"),
    ("60 protesters", "2020-01-01", None, "CVL"),
    ("the head of the electoral body", "2020-01-01", None, "GOV"),
    ("members of the security forces", "2020-01-01", None, "MIL"),
]


@pytest.mark.parametrize(("phrase", "day", "country", "sector"), PHRASES)
def test_phrase(phrase: str, day: str, country: str | None, sector: str | None, lexicons: Lexicons) -> None:
    answer = probe(phrase, (0, len(phrase)), day, lexicons)
    sectors = answer["sectors"]
    assert isinstance(sectors, list)
    assert (answer["country"], sectors[0] if sectors else None) == (country, sector), answer


def coded(marked: str, lexicons: Lexicons, published: str = "2025-03-05") -> Record:
    record = record_of(marked, published)
    return resolve_actors(replace(record, mentions=chain_mentions(record, lexicons)), lexicons)


def actor_of(record: Record, text: str) -> Actor | None:
    mention = next(m for m in record.mentions if m.text == text)
    return next((a for a in record.actors if a.id == mention.actor), None)


CHAINS = [
    ("[person Ana Ruiz], the Colombian defence minister, spoke. [person Ruiz] left.", "Ruiz", "COL", "GOV"),
    ("[organization Police] in [place! Lima] fired.", "Police", "PER", "COP"),
    ("[country? Chad] waited. [organization The army] fired at [place! Abéché].", "The army", "TCD", "MIL"),
    ("[country Kenya] moved [organization [country its] troops].", "its troops", "KEN", "MIL"),
    (
        "[organization Donald Trump’s administration] agreed in [place! Lima].",
        "Donald Trump’s administration",
        "USA",
        "GOV",
    ),
    ("[group Somali farmers] marched. [group They] sang.", "They", "SOM", "AGR"),
    ("[group The ELN] struck a post in [place! Arauca], [country! Colombia].", "The ELN", "COL", "REB"),
]


@pytest.mark.parametrize(("marked", "text", "country", "sector"), CHAINS)
def test_chain(marked: str, text: str, country: str, sector: str, lexicons: Lexicons) -> None:
    actor = actor_of(coded(marked, lexicons), text)
    assert actor is not None
    assert (actor.country, actor.sectors[:1]) == (country, (sector,)), actor


def test_an_ambiguous_name_stays_without_a_country(lexicons: Lexicons) -> None:
    actor = actor_of(coded("[group The ELN] struck.", lexicons, "1965-03-05"), "The ELN")
    assert actor is not None
    assert actor.country is None
    assert actor.basis.endswith("ambiguous")


def test_literal_places_times_and_numbers_have_no_actor(lexicons: Lexicons) -> None:
    record = coded("[number Two] men came to [place! Quito] on [time Monday].", lexicons)
    assert record.actors == ()
    assert all(m.actor is None for m in record.mentions)


def test_every_actor_says_where_its_coding_comes_from(lexicons: Lexicons) -> None:
    record = coded("[person Zq Xwv] met [organization the UN] and [country Chad].", lexicons)
    assert all(actor.basis for actor in record.actors)
    unknown = actor_of(record, "Zq Xwv")
    assert unknown is not None
    assert unknown.sectors == ()


def test_the_words_of_the_article_beat_the_tables(lexicons: Lexicons) -> None:
    actor = actor_of(
        coded("[person Peruvian activist Donald Trump] spoke.", lexicons), "Peruvian activist Donald Trump"
    )
    assert actor is not None
    assert actor.country == "PER"
    assert actor.wikidata is None


def test_the_reader_decides_where_words_alone_do_not(lexicons: Lexicons) -> None:
    record = record_of("[person Zq Xwv] and [group two leaders] met.")
    said = {"Zq Xwv": (("REL", 0.8), ("EDU", 0.1)), "two leaders": (("OPP", 0.9),)}
    reading = tuple(
        replace(r, mentions=tuple(replace(m, sectors=said[m.span.of(record.article.text)]) for m in r.mentions))
        for r in record.reading
    )
    record = replace(record, reading=reading)
    done = resolve_actors(replace(record, mentions=chain_mentions(record, lexicons)), lexicons)
    assert [actor.sectors for actor in done.actors] == [("REL",), ("OPP",)]
    assert all("reader" in actor.basis for actor in done.actors)
