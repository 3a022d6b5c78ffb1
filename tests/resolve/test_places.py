"""Where place names are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.extract.chains import chain_mentions
from dragoman.lexicons import Lexicons
from dragoman.resolve.places import probe, resolve_places
from tests.extract.records_by_hand import record_of, strip

# marked text, asked name, country, admin1 (None: not asked), precision
Case = tuple[str, str, str | None, str | None, str | None]

CASES: list[Case] = [
    ("Troops entered [place Tibú].", "Tibú", "COL", "Norte de Santander", None),
    ("A fire in [place Paris] was put out.", "Paris", "FRA", None, None),
    ("A fire in [place Paris], Texas, was put out.", "Paris", "USA", "Texas", "city"),
    ("A fire in [place Springfield], Ill., was put out.", "Springfield", "USA", "Illinois", "city"),
    ("[place Cordoba] and [place Buenos Aires] voted in [place Argentina].", "Cordoba", "ARG", None, None),
    ("[place Córdoba] and [place Sevilla] in [place Spain].", "Córdoba", "ESP", None, None),
    ("Farmers from [place Toledo] and [place Cleveland], both in [place Ohio].", "Toledo", "USA", "Ohio", "city"),
    ("[place Georgia] and [place Armenia] signed; [place Tbilisi] cheered.", "Georgia", "GEO", None, "country"),
    ("The boats lay off [place Hormuz].", "Hormuz", None, None, None),
    ("[place the Strait of Hormuz] was closed.", "the Strait of Hormuz", None, None, "region"),
    ("Rebels in [place Catatumbo].", "Catatumbo", "COL", None, "region"),
    ("Fighting in [place Donbas].", "Donbas", "UKR", None, "region"),
    ("Flights over [place the Sahel].", "the Sahel", None, None, "region"),
    ("Shells fell on [place Kharkiv].", "Kharkiv", "UKR", None, None),
    ("Bandits raided [place Zamfara state] in [place Nigeria].", "Zamfara state", "NGA", None, "province"),
    ("He flew to [place the U.S.].", "the U.S.", "USA", None, "country"),
    ("[place Syrian] towns.", "Syrian", "SYR", None, "country"),
    ("A storm hit [place B.C.] hard.", "B.C.", "CAN", "British Columbia", "province"),
    ("A crash in [place Ky.] and [place Ohio].", "Ky.", "USA", "Kentucky", "province"),
    ("[place Travis County] voted.", "Travis County", "USA", "Texas", "district"),
    ("[place Mogadiscio] está en calma.", "Mogadiscio", "SOM", None, None),
    ("Hubo un ataque en [place Cúcuta].", "Cúcuta", "COL", None, None),
    ("Protestos em [place São Paulo].", "São Paulo", "BRA", None, None),
    ("[place Kivu] and [place Goma] in [place DR Congo].", "Goma", "COD", None, None),
    ("[place Hyderabad] and [place Karachi] in [place Pakistan].", "Hyderabad", "PAK", None, None),
    ("[place Hyderabad] and [place Mumbai] in [place India].", "Hyderabad", "IND", None, None),
    ("[place Santiago] and [place Valparaíso] in [place Chile].", "Santiago", "CHL", None, None),
    ("[place Moscow] was quiet.", "Moscow", "RUS", None, None),
    ("[place Washington] and [place New York].", "Washington", "USA", None, None),
    ("Troops left [place the border with Chad].", "the border with Chad", None, None, "region"),
    ("[place England] lost.", "England", "GBR", "England", "province"),
    ("Sirens sounded in [place Kharkiv].", "Kharkiv", "UKR", None, "city"),
    ("Sirens sounded in [place the Kharkiv region].", "the Kharkiv region", "UKR", None, "province"),
    ("Drones flew over [place Kursk Oblast].", "Kursk Oblast", "RUS", "Kurskaya oblast'", "province"),
    ("A train stopped in [place Kursk].", "Kursk", "RUS", None, "city"),
    ("Snow fell in [place New York].", "New York", "USA", "New York", "city"),
    ("Snow fell in [place Washington].", "Washington", "USA", "District of Columbia", "city"),
    ("Snow fell in [place Washington state].", "Washington state", "USA", "Washington", "province"),
    ("Crops failed in [place Sonora].", "Sonora", "MEX", None, "province"),
    ("A bus burned in [place Dagestan].", "Dagestan", "RUS", None, "province"),
    ("A well ran dry in [place western Niger].", "western Niger", "NER", None, "region"),
    ("Traders left [place the north of Ghana].", "the north of Ghana", "GHA", None, "region"),
    ("[place the Tigris and Euphrates rivers] ran low.", "the Tigris and Euphrates rivers", None, None, "region"),
    ("Rain fell in [place northern and eastern Ghana].", "northern and eastern Ghana", "GHA", None, "region"),
    ("Smoke rose over [place the outskirts of Goma].", "the outskirts of Goma", "COD", None, "city"),
    ("A boat sank off [place Mischief Reef].", "Mischief Reef", None, None, "exact"),
    ("Guards left [place Rikers Island].", "Rikers Island", "USA", "New York", "exact"),
    ("A ferry left [place Benghazi].", "Benghazi", "LBY", None, "city"),
    ("A market in [place Erbil] closed.", "Erbil", "IRQ", None, "city"),
    ("Voters in [place Catalonia] queued.", "Catalonia", "ESP", None, "province"),
    ("Miners met in [place Katanga].", "Katanga", "COD", None, "province"),
    ("A flood in [place Tijuana], B.C., hurt two.", "Tijuana", "MEX", None, "city"),
    ("A hearing in [place Mérida], Yuc., was put off.", "Mérida", "MEX", None, "city"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_place(case: Case, lexicons: Lexicons) -> None:
    marked, name, country, admin1, precision = case
    plain = strip(marked)
    spans = [(m.span.start, m.span.stop) for m in plain.mentions]
    answers = probe(plain.text, spans, None, lexicons)
    answer = next(a for a, m in zip(answers, plain.mentions, strict=True) if m.span.of(plain.text) == name)
    assert answer is not None
    assert answer["country"] == country
    assert admin1 is None or answer["admin1"] == admin1
    assert precision is None or answer["precision"] == precision


def test_a_border_between_two_countries_lies_between_them(lexicons: Lexicons) -> None:
    (answer,) = probe("On the Mexico-US border.", [(3, 23)], None, lexicons)
    assert answer is not None
    lat, lon = answer["lat"], answer["lon"]
    assert isinstance(lat, float)
    assert isinstance(lon, float)
    assert 25 < lat < 33
    assert -118 < lon < -97


def test_an_unknown_name_has_no_place(lexicons: Lexicons) -> None:
    assert probe("They met in Xqzvtown.", [(12, 20)], None, lexicons) == [None]


def test_answers_come_in_the_order_of_the_spans(lexicons: Lexicons) -> None:
    text = "From Beirut to Kampala."
    answers = probe(text, [(15, 22), (5, 11)], None, lexicons)
    assert [a["name"] for a in answers if a] == ["Kampala", "Beirut"]


def test_scores_are_rounded_shares(lexicons: Lexicons) -> None:
    (answer,) = probe("In Kampala.", [(3, 10)], None, lexicons)
    assert answer is not None
    score = answer["score"]
    assert isinstance(score, float)
    assert 0.0 < score <= 1.0
    assert round(score, 4) == score


def test_governments_named_by_a_capital_are_not_placed(lexicons: Lexicons) -> None:
    record = record_of("[place? Lomé] denied it. Troops left [place! Lomé].")
    done = resolve_places(replace(record, mentions=chain_mentions(record, lexicons)), lexicons)
    assert [m.place is None for m in done.mentions] == [True, False]


def test_ids_are_those_of_geonames(lexicons: Lexicons) -> None:
    (answer,) = probe("In Colombia.", [(3, 11)], None, lexicons)
    assert answer is not None
    assert answer["geonameid"] == 3686110
