"""``ictexplore profile``: one unit against the country, its region, the best and its past."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.figures import (
    mean_record,
    places_record,
    score_record,
    standing_record,
)
from ictexplore.cli.lookup import earlier_sheet, find_any_unit, find_sheet, load_sheet, open_figures
from ictexplore.engine.kin import find_counterpart, find_kin, former_units
from ictexplore.engine.profile import Line, Profile, build_profile
from ictexplore.engine.sheet import Sheet, rounded
from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.places import NONE, format_place, format_printed_score
from ictexplore.store import (
    PlanFigure,
    Store,
    read_editions,
    read_indicators,
    read_mergers,
    read_published_means,
    read_targets,
    read_unit_sources,
)


def print_profile(edition: str | None, unit: str | None, *, language: str, as_json: bool) -> None:
    """Print where a unit stands by every measure, and what is on record for it."""
    with answering(language, as_json=as_json) as t:
        store = open_figures(t)
        sheet = find_sheet(store, edition)
        code = find_any_unit(store, sheet.table, unit)
        means = read_published_means(store, sheet.table.edition.code)
        profile = build_profile(sheet, code, earlier_sheet(store, sheet.table), means)
        if as_json:
            typer.echo(dump(profile_record(store, sheet, profile, language)))
        else:
            typer.echo(_text(sheet, profile, t))


def profile_record(store: Store, sheet: Sheet, profile: Profile, language: str) -> dict[str, Any]:
    """Return the profile in plain lists and dictionaries, ready for JSON."""
    edition, unit = sheet.table.edition, profile.unit.code
    former = former_units(edition.unit_system, unit, read_mergers(store))
    return {
        "edition": edition.code,
        "compared_with": edition.comparable_with,
        **standing_record(sheet, unit, language),
        "units": edition.unit_count,
        "region_units": profile.region_units,
        "measures": [_line_record(line, sheet, language) for line in profile.lines],
        "strengths": [line.measure.code for line in profile.strengths],
        "weaknesses": [line.measure.code for line in profile.weaknesses],
        **_kin_record(store, sheet, unit, language),
        "indicators": _recorded(read_indicators(store), former, language),
        "targets": _recorded(read_targets(store), former, language),
        "sources": [
            {"publisher": source.publisher, "title": source.title, "url": source.url}
            for source in read_unit_sources(store, edition.code, unit)
        ],
    }


def _line_record(line: Line, sheet: Sheet, language: str) -> dict[str, Any]:
    return {
        "code": line.measure.code,
        "name": line.measure.name.in_language(language),
        "kind": line.measure.kind,
        "points": line.measure.points,
        "score": score_record(line.figure.score),
        "rank": line.figure.rank,
        "places": places_record(line.figure.places),
        "gap": line.gap,
        "national_mean": mean_record(line.national),
        "region_mean": mean_record(line.region),
        "best": _best_record(line, sheet, language),
        "earlier": {"score": score_record(line.earlier.score), "rank": line.earlier.rank},
    }


def _best_record(line: Line, sheet: Sheet, language: str) -> dict[str, Any] | None:
    if not line.best:
        return None
    units = [sheet.table.standing(code).unit for code in line.best]
    return {
        "score": score_record(sheet.figure(line.measure.code, line.best[0]).score),
        "units": [unit.name.in_language(language) for unit in units],
    }


def _kin_record(store: Store, sheet: Sheet, unit: str, language: str) -> dict[str, Any]:
    """Return the units it was made of, or the one it was merged into, with where they stand."""
    edition = sheet.table.edition
    other = load_sheet(store, find_counterpart(edition, read_editions(store)).code)
    kin = [
        {"edition": other.table.edition.code, **standing_record(other, code, language)}
        for code in find_kin(edition.unit_system, unit, read_mergers(store))
    ]
    is_merged = edition.unit_system == "34"
    return {"members": kin if is_merged else [], "merged_into": None if is_merged else kin[0]}


def _recorded(
    figures: Sequence[PlanFigure], units: Sequence[str], language: str
) -> list[dict[str, Any]]:
    """Return the indicators or targets on record for some units of the 63."""
    return [
        {
            "unit_code": figure.unit,
            "name": figure.name.in_language(language),
            "scope": figure.scope.in_language(language),
            "value": figure.value,
            "measurement_unit": figure.measurement_unit,
            "comparator": figure.comparator,
            "year": figure.year,
            "set_in": figure.set_in,
            "measure": figure.measure,
            "note": figure.note.in_language(language) if figure.note else None,
            "source": figure.source.title,
            "url": figure.source.url,
        }
        for figure in figures
        if figure.unit in units
    ]


def _text(sheet: Sheet, profile: Profile, t: Translator) -> str:
    edition = sheet.table.edition
    heads = (
        t("cli.head_measure"),
        t("cli.head_score"),
        t("common.rank"),
        t("cli.head_national"),
        t("cli.head_region"),
        t("cli.head_earlier"),
    )
    rows = [
        (
            line.measure.name.in_language(t.language),
            format_printed_score(line.figure.score, t.language),
            format_place(line.figure.rank, line.figure.places),
            _mean_cell(line.national, t),
            _mean_cell(line.region, t),
            format_printed_score(line.earlier.score, t.language),
        )
        for line in profile.lines
    ]
    return "\n".join(
        [
            t("cli.profile", unit=profile.unit.name, edition=edition.title),
            "",
            align([heads, *rows], numeric=frozenset(range(1, 6))),
            "",
            t("common.source", publisher=edition.source.publisher, year=edition.year),
        ]
    )


def _mean_cell(mean: Fraction | None, t: Translator) -> str:
    return NONE if mean is None else format_score(rounded(mean), t.language)
