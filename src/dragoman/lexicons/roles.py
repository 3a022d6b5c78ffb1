"""The seats of states: one name for an office, however it is worded, whoever holds it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.lexicons.names import fold


@dataclass(frozen=True, slots=True)
class Form:
    """A way to name a role with a field in it: what stands before and behind the field, both folded."""

    before: str
    behind: str
    role: str
    open: bool  # any words may be the field

    def field(self, key: str) -> str | None:
        """The words in the place of the field; None when the key is not so formed."""
        inside = key.removeprefix(self.before).removesuffix(self.behind).strip()
        fits = key.startswith(self.before) and key.endswith(self.behind) and len(inside) < len(key)
        return inside if fits and inside else None


@dataclass(frozen=True, slots=True)
class Roles:
    """Roles by their words: whole titles, forms with a field, names of fields."""

    titles: dict[str, str]
    forms: tuple[Form, ...]  # the most telling first
    fields: dict[str, str]

    @staticmethod
    def read(roles: list[dict[str, str]], fields: list[dict[str, str]]) -> Roles:
        pairs = [(name, row) for row in roles for name in row["names"].split("|")]
        titles = {fold(name): row["role"] for name, row in pairs if "{}" not in name}
        forms = [form_of(name, row["role"], row["open"] == "yes") for name, row in pairs if "{}" in name]
        forms.sort(key=lambda form: -len(form.before + form.behind))
        named = {fold(name): row["field"] for row in fields for name in row["names"].split("|")}
        return Roles(titles, tuple(forms), named)

    def role(self, key: str) -> str | None:
        """The role that folded words name, such as defence-minister; None when the tables know none."""
        if key in self.titles:
            return self.titles[key]
        for form in self.forms:
            inside = form.field(key)
            if inside and (form.open or inside in self.fields):
                return form.role.format(self.fields.get(inside, inside.replace(" ", "-")))
        return None


def form_of(name: str, role: str, open_: bool) -> Form:
    before, behind = name.split("{}")
    return Form(f"{fold(before)} ".lstrip(), f" {fold(behind)}".rstrip(), role, open_)
