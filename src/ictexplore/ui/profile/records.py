"""Operational indicators and plan targets on record for a unit and its former members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from ictexplore.i18n import Translator
from ictexplore.i18n.differences import format_printed
from ictexplore.ui.components.tables import Cell, Column, link_html, table_html

Row = Mapping[str, Any]

_UNITS = {
    "percent": "profile.unit_percent",
    "rank": "profile.unit_rank",
    "times": "profile.unit_times",
    "times_per_week": "profile.unit_times_per_week",
    "documents_per_month": "profile.unit_documents_per_month",
    "billion_vnd": "profile.unit_billion_vnd",
    "people": "profile.unit_people",
    "services": "profile.unit_services",
    "incidents": "profile.unit_incidents",
    "procedures": "profile.unit_procedures",
    "enterprises": "profile.unit_enterprises",
    "sites": "profile.unit_sites",
    "websites": "profile.unit_websites",
    "agencies": "profile.unit_agencies",
    "districts": "profile.unit_districts",
    "centres": "profile.unit_centres",
    "groups": "profile.unit_groups",
    "rooms": "profile.unit_rooms",
}
_COMPARATORS = {"=": "", ">=": "\N{GREATER-THAN OR EQUAL TO} ", "<=": "\N{LESS-THAN OR EQUAL TO} "}
_ABOUT = "\N{ALMOST EQUAL TO} "


def indicators_html(rows: Sequence[Row], names: Mapping[str, str], t: Translator) -> str:
    """Return the indicators as a table; ``names`` maps a code of the 63 to its name."""
    heads = _heads(t, Column(t("profile.head_year"), kind="number"))
    cells = [_cells(row, str(row["year"]), names, t) for row in rows]
    return table_html(heads, cells, label=t("profile.indicators"))


def targets_html(rows: Sequence[Row], names: Mapping[str, str], t: Translator) -> str:
    """Return the targets as a table, each with the year it was set and the year it is due."""
    heads = _heads(t, Column(t("profile.head_due"), kind="number"))
    cells = [
        _cells(row, t("profile.due", due=row["target_year"], set=row["set_in_year"]), names, t)
        for row in rows
    ]
    return table_html(heads, cells, label=t("profile.targets"))


def value_text(row: Row, t: Translator) -> str:
    """Return a value with its unit and comparator: «≥ 100 tỷ đồng», «≈ 7.500 văn bản/tháng»."""
    value = Decimal(str(row["value"])).normalize()
    shown = format_printed(f"{value:f}", t.language)
    sign = _COMPARATORS.get(row["comparator"], _ABOUT)
    return sign + t(_UNITS[row["measurement_unit"]], value=shown)


def _heads(t: Translator, year: Column) -> tuple[Column, ...]:
    return (
        Column(t("profile.head_indicator")),
        Column(t("profile.head_scope")),
        Column(t("profile.head_value"), kind="number"),
        year,
        Column(t("profile.head_unit"), kind="short"),
        Column(t("profile.head_source")),
    )


def _cells(row: Row, year: str, names: Mapping[str, str], t: Translator) -> tuple[Cell, ...]:
    name = row[f"name_{t.language}"]
    note = row.get(f"note_{t.language}")
    return (
        t("profile.noted", name=name, note=note) if note else name,
        row[f"scope_{t.language}"],
        value_text(row, t),
        year,
        names[row["unit_code"]],
        link_html(row["title"], row["url"]),
    )
