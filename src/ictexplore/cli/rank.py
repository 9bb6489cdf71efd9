"""``ictexplore rank``: the ranking of an edition, its pillars and dimensions."""

from __future__ import annotations

from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.figures import (
    by_kind,
    score_record,
    standing_record,
)
from ictexplore.cli.lookup import earlier_sheet, find_sheet, open_figures
from ictexplore.engine.sheet import Sheet, climb
from ictexplore.i18n import Translator
from ictexplore.i18n.places import format_climb, format_place, format_printed_score
from ictexplore.model import COMPOSITE


def print_ranking(edition: str | None, *, language: str, as_json: bool) -> None:
    """Print every unit of an edition, best first, those of which nothing is known last."""
    with answering(language, as_json=as_json) as t:
        store = open_figures(t)
        sheet = find_sheet(store, edition)
        earlier = earlier_sheet(store, sheet.table)
        if as_json:
            typer.echo(dump(ranking_record(sheet, earlier, language)))
        else:
            typer.echo(_text(sheet, earlier, t))


def ranking_record(sheet: Sheet, earlier: Sheet | None, language: str) -> list[dict[str, Any]]:
    """Return one row a unit; what is unknown is ``None``."""
    return [
        {
            **standing_record(sheet, unit, language),
            "rank_change": climb(sheet, earlier, unit),
            "dimensions": {
                m.code: score_record(sheet.figure(m.code, unit).score)
                for m in by_kind(sheet, "dimension")
            },
            "dimension_ranks": {
                m.code: sheet.figure(m.code, unit).rank for m in by_kind(sheet, "dimension")
            },
        }
        for unit in sheet.ranked()
    ]


def _text(sheet: Sheet, earlier: Sheet | None, t: Translator) -> str:
    edition = sheet.table.edition
    known = sheet.count(COMPOSITE)
    pillars = by_kind(sheet, "pillar")
    heads = (
        t("common.rank"),
        t("common.unit"),
        t("common.composite"),
        *(pillar.name.in_language(t.language) for pillar in pillars),
        t("cli.head_change"),
    )
    rows = [_cells(sheet, earlier, unit, t) for unit in sheet.ranked()]
    lines = [
        edition.title.in_language(t.language),
        "",
        align([heads, *rows], numeric=frozenset({0, *range(2, len(heads))})),
        "",
    ]
    if known < edition.unit_count:
        lines.append(t("cli.known", known=known, units=edition.unit_count))
    lines.append(t("common.source", publisher=edition.source.publisher, year=edition.year))
    return "\n".join(lines)


def _cells(sheet: Sheet, earlier: Sheet | None, unit: str, t: Translator) -> tuple[str, ...]:
    own = sheet.figure(COMPOSITE, unit)
    measures = [COMPOSITE, *(pillar.code for pillar in by_kind(sheet, "pillar"))]
    return (
        format_place(own.rank, own.places),
        sheet.table.standing(unit).unit.name.in_language(t.language),
        *(format_printed_score(sheet.figure(m, unit).score, t.language) for m in measures),
        format_climb(climb(sheet, earlier, unit)),
    )
