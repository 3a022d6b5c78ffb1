"""Builds holders.csv and groups.csv of src/dragoman/lexicons from knowledge tables.

Run: python lexica/records.py KNOWLEDGE_FOLDER OUT_FOLDER
Reads offices_wikidata_2022.csv (CC0), offices_cia_2019.csv and offices_factbook_2026.csv (public domain),
ucdp_actors_22.1.csv (CC BY 4.0,
Uppsala Conflict Data Program), groups_factbook_2026.csv (public domain) and lexica/groups_own.csv, heads_own.csv,
holders_own.csv.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
from dragoman.lexicons.names import fold

HERE = Path(__file__).parent
HOLDERS = """# Who held which office when. from/until: half-open days, empty when not known;
# as_of: nothing holds outside it and the interval
# source: Wikidata (CC0 1.0) as of 2022-08/2023-01; CIA World Leaders (public domain) as of 2019-06-04; The World
# Factbook (public domain) as of
# 2026-01; compiled for this project (lexica/heads_own.csv, holders_own.csv) as of 2026-01
"""
GROUPS = """# Armed, terrorist and criminal groups. names: parted by bars, first is the label.
# country IMG: acts across borders. from/until: days or years. parent: label of what it belongs to; "split:" before it:
# broke off from it. other_countries: where it also acts
# source: own rows compiled for this project as of 2026-11; UCDP Actor List 22.1, Uppsala Conflict Data Program (CC
# BY 4.0), as of 2022-06;
# The World Factbook, terrorist groups (public domain), as of 2026-01
"""
TITLE = re.compile(
    r"^(?:(?:Acting|Interim|Transitional|Supreme|Federal|Crown|Vice|First|Deputy|Prime|Former|Lt\.|Gen\.|General|President|Minister|Premier|King|"
    r"Queen|Emir|Amir|Sultan|Prince|Princess|Chancellor|Leader|Governor|Governor-General|Chairman|Chairperson|Captain|Council|of|the|State|"
    r"Military|Head|Mr\.|Dr\.|Sir|Dame|Chief|Executive|Co-Prince|Pope|Cardinal|Archbishop|"
    r"Field|Marshal|Colonel|Col\.|Sheikh|Shaykh|Grand Duke|"
    r"Taoiseach|Ayatollah|Presidency|Transition|Junta|Administrator|Commissioner|High|Brig\.|Maj\.|Brigadier|Major|Vice-President|Gov\.|Emperor|"
    r"Secretary|General,|Mrs\.|Ms\.)\s+)+"
)
STATE_ROLE = {"chief of state": "head of state", "head of government": "head of government"}


def rows(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text("utf-8-sig").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


def capitals(name: str) -> str:
    """Surnames in capitals as ordinary words."""
    return " ".join(
        re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), w) if w.isupper() and len(w) > 1 else w
        for w in name.split()
    )


def countries(out: Path) -> dict[str, str]:
    found = {}
    for row in rows(out / "countries.csv"):
        if row["form"] in ("name", "breakaway"):
            found.setdefault(fold(row["name"]), row["code"])
    extra = {
        "korea south": "KOR",
        "korea north": "PRK",
        "drc": "COD",
        "congo brazzaville": "COG",
        "congo kinshasa": "COD",
        "burma": "MMR",
        "gambia the": "GMB",
        "bahamas the": "BHS",
        "micronesia federated states of": "FSM",
        "dr congo zaire": "COD",
        "russia soviet union": "RUS",
        "yemen north yemen": "YEM",
        "serbia yugoslavia": "SRB",
        "cambodia kampuchea": "KHM",
        "myanmar burma": "MMR",
        "zimbabwe rhodesia": "ZWE",
        "madagascar malagasy": "MDG",
        "kingdom of eswatini swaziland": "SWZ",
        "bosnia herzegovina": "BIH",
        "macedonia fyr": "MKD",
        "vietnam north vietnam": "VNM",
        "sri lanka ceylon": "LKA",
        "republic of vietnam": "VNM",
        "south vietnam": "VNM",
        "united states": "USA",
        "cote d'ivoire": "CIV",
        "cote divoire": "CIV",
    }
    return {**found, **extra}


def wikidata(folder: Path) -> Iterator[tuple[str, ...]]:
    for row in rows(folder / "offices_wikidata_2022.csv"):
        if row["holder"] and "co-prince" not in row["office"].lower():
            yield (
                row["country"],
                row["country_code"],
                row["office"],
                row["holder"],
                row["wikidata_holder"],
                row["from"],
                row["until"],
                row["as_of"],
            )


def factbook(folder: Path) -> Iterator[tuple[str, ...]]:
    for row in rows(folder / "offices_factbook_2026.csv"):
        for holder in re.split(r";|, represented by | and (?=[A-Z])", row["holder"]):
            name = holder.strip()
            title = TITLE.match(name + " ")
            office = title.group().strip() if title else STATE_ROLE[row["office"]]
            name = capitals(TITLE.sub("", name)).strip(" ,")
            if 2 < len(name) < 45 and not name[0].islower() and "vacant" not in name.lower():
                yield (row["country"], "", office.lower(), name, "", row["from"], row["until"], row["as_of"])


def cia(folder: Path) -> Iterator[tuple[str, ...]]:
    for row in rows(folder / "offices_cia_2019.csv"):
        name = capitals(re.sub(r",? (?:Gen\.|Dr\.|\(Ret\.\)|Jr\.|Sr\.|Lt\.|Maj\.|Col\.).*$", "", row["holder"]))
        name = re.sub(
            r"^(?:(?:Lt|Gen|Maj|Brig|Col|Dr|Adm|Vice|Capt|Rear|Sir|Prof|Sen|Field|Mar)\.?\s+)+|\(.*?\)", "", name
        ).strip()
        office = row["office"].replace("&", "and").replace("Govt.", "Government").replace("Intl.", "International")
        if len(name) > 3 and "co-prince" not in office.lower():
            yield (row["country"], "", office, name, "", "", "", row["as_of"])


def own() -> Iterator[tuple[str, ...]]:
    for row in rows(HERE / "holders_own.csv"):
        yield ("", row["country"], row["office"], row["holder"], row["wikidata"], row["from"], row["until"], "2026-01")


def heads() -> Iterator[tuple[str, ...]]:
    """Heads of state and government, ministers and heads of organisations since 1990, a row for each of their names."""
    for row in rows(HERE / "heads_own.csv"):
        for name in [row["holder"], *filter(None, row["aliases"].split("|"))]:
            yield ("", row["country"], row["office"], name, "", row["from"], row["until"], row["as_of"])


def superseded(row: tuple[str, ...], ended: dict[tuple[str, str], list[tuple[str, str]]]) -> bool:
    """Whether a row without an end tells of a tenure whose end the own table knows."""
    holder, alpha, _, _, start, stop, as_of = row
    spells = ended.get((fold(holder), alpha), [])
    return not stop and any(
        (start and abs(int(start[:4]) - int(a[:4])) <= 1) or (not start and a <= as_of < b) for a, b in spells
    )


def again(row: tuple[str, ...], known: list[tuple[str, ...]]) -> bool:
    """Whether a tenure of the person that begins in the same month, in an office of a shared word, is known already."""
    return any(row[4][:7] == k[4][:7] and set(fold(row[2]).split()) & set(fold(k[2]).split()) for k in known)


def holders(folder: Path, out: Path) -> None:
    codes = countries(out)
    found: dict[tuple[str, str, str, str], tuple[str, ...]] = {}
    ended: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for _, alpha, _, name, _, start, stop, _ in heads():
        if stop:
            ended[fold(name), alpha].append((start, stop))
    starts: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for source in (own(), heads(), wikidata(folder), factbook(folder), cia(folder)):
        for country, code, office, holder, item, start, stop, as_of in source:
            alpha = code or codes.get(fold(country), "")
            if "United Nations" in office and not alpha:
                alpha = "UNO"
            key = (fold(holder), alpha, fold(office), start)
            row = (holder, alpha, office, item, start, stop, as_of)
            if alpha and not superseded(row, ended) and not (start and again(row, starts[fold(holder), alpha])):
                found.setdefault(key, row)
                starts[fold(holder), alpha].append(row)
    write(
        out / "holders.csv",
        HOLDERS,
        ["holder", "country", "office", "wikidata", "from", "until", "as_of"],
        sorted(found.values(), key=lambda r: (r[1], r[2], r[0], r[4])),
    )


def ucdp(folder: Path, codes: dict[str, str]) -> Iterator[tuple[str, ...]]:
    for row in rows(folder / "ucdp_actors_22.1.csv"):
        if row["Org"] not in ("1", "2") or "government" in row["NameData"].lower() or not row["Location"]:
            continue
        names = [row["NameData"], row["NameOrigFullEng"], row["NameOrig"], row["NameOrigFull"]]
        kept = [n.strip() for n in dict.fromkeys(names) if n and n != "n/a" and len(n.strip()) > 1 and "|" not in n]
        places = [codes.get(fold(p), "") for p in re.split(r", (?![^(]*\))", row["Location"])]
        if kept and places[0]:
            others = dict.fromkeys(p for p in places[1:] if p and p != places[0])
            yield ("|".join(kept), places[0], "REB", "", "", "", " ".join(others))


def listed(folder: Path, codes: dict[str, str]) -> Iterator[tuple[str, ...]]:
    spread: dict[str, set[str]] = {}
    for row in rows(folder / "groups_factbook_2026.csv"):
        spread.setdefault(row["group"], set()).add(codes.get(fold(row["country"]), ""))
    for name, where in sorted(spread.items()):
        short = re.findall(r"\(([A-Z][\w-]+)\)", name)
        code = next(iter(where)) if len(where) == 1 else "IMG"
        others = " ".join(sorted(where - {code, ""}))
        yield ("|".join([re.sub(r"\s*\(.*?\)", "", name), *short]), code, "REB", "", "", "", others)


def own_groups() -> Iterator[tuple[str, ...]]:
    """Rows of the own table; those that begin with a star list groups, one name each."""
    for row in rows(HERE / "groups_own.csv"):
        names, *rest = row.values()
        for name in names.removeprefix("*").split("|") if names.startswith("*") else [names]:
            yield (name, *rest)


def groups(folder: Path, out: Path) -> None:
    codes = countries(out)
    kept = list(own_groups())
    taken = {(fold(name), row[1]) for row in kept for name in row[0].split("|")}
    anywhere = {name for name, _ in taken}
    for names, code, *rest in [*ucdp(folder, codes), *listed(folder, codes)]:
        parts = names.split("|")
        full = [n for n in parts if len(fold(n)) > 4]
        known = any((fold(n), code) in taken for n in parts) or any(fold(n) in anywhere for n in full)
        if not known:
            kept.append((names, code, *rest))
            taken |= {(fold(n), code) for n in parts}
    columns = ["names", "country", "sectors", "from", "until", "parent", "other_countries"]
    write(out / "groups.csv", GROUPS, columns, kept)


def write(path: Path, header: str, columns: list[str], data: list[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(header)
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(data)


if __name__ == "__main__":
    holders(Path(sys.argv[1]), Path(sys.argv[2]))
    groups(Path(sys.argv[1]), Path(sys.argv[2]))
