"""``ictexplore ledger``: where a unit loses points."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.figures import places_record
from ictexplore.cli.lookup import open_figures
from ictexplore.cli.rivals import assume
from ictexplore.cli.whatif import find_table, find_unit_code
from ictexplore.engine.ledger import find_ledger
from ictexplore.export.assumption import assumption_words
from ictexplore.export.band import band_words
from ictexplore.export.ledger import (
    AGAINST,
    REASONS,
    format_lost,
    format_per_point,
    plain_points,
)
from ictexplore.export.moves import control_name
from ictexplore.export.record import assumption_code, plain_score
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator, format_integer, format_rank, format_score, translator
from ictexplore.model import Assumption, Climb, EditionTable, Ledger, LedgerColumn, LedgerLine
from ictexplore.store import read_edition_table


def print_ledger(
    edition: str | None,
    unit: str | None,
    rivals: Sequence[str] = (),
    *,
    language: str,
    as_json: bool,
) -> None:
    """Print where the unit loses points and what regaining them brings."""
    with answering(language, as_json=as_json) as told:
        store = open_figures(told)
        table = find_table(store, edition, told)
        t = translator(told.language, table.edition.origin)
        unit_code = find_unit_code(store, table, unit)
        before = table.edition.comparable_with
        earlier = read_edition_table(store, before) if before else None
        assumption, moved = assume(store, table, unit_code, rivals)
        ledger = find_ledger(moved, unit_code, earlier)
        if as_json:
            typer.echo(dump(ledger_record(table, ledger, assumption, t.language)))
        else:
            typer.echo(_text(table, ledger, assumption, t))


def ledger_record(
    table: EditionTable, ledger: Ledger, assumption: Assumption, language: str
) -> dict[str, Any]:
    """Return the ledger in plain lists and dictionaries, ready for JSON; points are exact."""
    return {
        "edition": ledger.edition,
        "unit_code": ledger.unit,
        "unit": table.standing(ledger.unit).unit.name.in_language(language),
        "composite": plain_score(ledger.composite),
        "rank": places_record(ledger.place),
        "total_points": ledger.points,
        "columns": {against: _column_record(ledger.columns[against]) for against in AGAINST},
        "lines": [_line_record(line) for line in ledger.lines],
        "assumption": assumption_code(assumption),
    }


def _column_record(column: LedgerColumn) -> dict[str, Any]:
    return {
        "lost": _plain_or_none(column.total),
        "rest": _plain_or_none(column.rest),
        "untold": list(column.untold),
        "reason": column.reason,
    }


def _line_record(line: LedgerLine) -> dict[str, Any]:
    return {
        "control": line.control.code,
        "points": line.control.points,
        "score": plain_score(line.control.baseline),
        "lost": {against: _plain_or_none(line.lost.get(against)) for against in AGAINST},
        "composite": plain_score(line.composite),
        "rank": places_record(line.place),
        "places": [int(line.climb.least), int(line.climb.most)],
        "places_per_point": None if line.per_point is None else _both(line.per_point),
    }


def _both(climb: Climb) -> list[float]:
    return [float(climb.least), float(climb.most)]


def _plain_or_none(value: Fraction | None) -> str | None:
    return None if value is None else plain_points(value)


def _text(table: EditionTable, ledger: Ledger, assumption: Assumption, t: Translator) -> str:
    edition = table.edition
    reasons = {c.reason: REASONS[c.reason] for c in ledger.columns.values() if c.reason}
    rivals = assumption_words(table, assumption, language=t.language)
    lines = [
        band_words(table.edition.origin, t, is_simulated=not assumption.is_hold),
        "",
        t(
            "ledger.title",
            unit=table.standing(ledger.unit).unit.name,
            edition=edition_name(edition, t.language),
        ),
        t(
            "ledger.summary",
            score=format_score(ledger.composite, t.language),
            place=format_rank(ledger.place, len(table.standings)),
            points=format_integer(ledger.points, t.language),
        ),
        t("rivals.assumed", rivals=rivals),
        "",
        align(_rows(table, ledger, t), numeric=frozenset(range(1, 9))),
        "",
        t("ledger.note_signs"),
        t("ledger.note_per_point"),
        *(t(key) for key in reasons.values()),
        t("common.source", publisher=edition.source.publisher, year=edition.year),
    ]
    return "\n".join(lines)


def _rows(table: EditionTable, ledger: Ledger, t: Translator) -> list[tuple[str, ...]]:
    heads = (
        t("ledger.head_dimension"),
        t("ledger.head_score"),
        t("ledger.head_points"),
        t("ledger.head_maximum"),
        t("ledger.head_best"),
        t("ledger.head_median"),
        t("ledger.head_earlier"),
        t("ledger.head_place"),
        t("ledger.head_per_point"),
    )
    columns = [ledger.columns[against] for against in AGAINST]
    rests = (format_lost(column.rest, t.language) for column in columns)
    totals = (format_lost(column.total, t.language) for column in columns)
    return [
        heads,
        *(_cells(table, line, t) for line in ledger.lines),
        (t("ledger.rest"), "", "", *rests, "", ""),
        (t("ledger.total"), "", str(ledger.points), *totals, "", ""),
    ]


def _cells(table: EditionTable, line: LedgerLine, t: Translator) -> tuple[str, ...]:
    control = line.control
    return (
        control_name(table.framework, control, t),
        format_score(control.baseline, t.language, control.decimals),
        str(control.points),
        *(format_lost(line.lost.get(against), t.language) for against in AGAINST),
        format_rank(line.place, len(table.standings)),
        format_per_point(line.per_point, t.language),
    )
