"""What a table says: edition, columns, units, figures, formula, and every doubt of these."""

from __future__ import annotations

from dataclasses import replace

from ictexplore.i18n import shorten
from ictexplore.model import Finding, Known, Measure
from ictexplore.reading.columns import Columns
from ictexplore.reading.content import Content, long_content, wide_content
from ictexplore.reading.edition import EditionCode, bad_code, read_code
from ictexplore.reading.headings import match_columns
from ictexplore.reading.judge import judge, shortened
from ictexplore.reading.limits import LIMITS, Limits
from ictexplore.reading.long_form import find_long_frame
from ictexplore.reading.raw import RawTable
from ictexplore.reading.records import Reading, RowMatch, Wishes
from ictexplore.reading.table import filled_cells, read_table
from ictexplore.reading.telling import error
from ictexplore.reading.units import SYSTEMS, UnitFinder


def read_official(
    data: bytes, name: str, known: Known, wishes: Wishes | None = None, limits: Limits = LIMITS
) -> Reading:
    """Return what a file of official figures says; of several tables the one that says the most.

    Raises ``IctexploreError`` where the file holds no table that can be read.
    """

    def weigh(table: RawTable) -> int:
        _, matches, _ = match_columns(table, known, None)
        known_columns = sum(match.role not in {"unknown", "aside"} for match in matches)
        return known_columns * (limits.cells + 1) + filled_cells(table)

    return recognise(read_table(data, name, limits=limits, weigh=weigh), known, wishes)


def recognise(table: RawTable, known: Known, wishes: Wishes | None = None) -> Reading:
    """Return what a table of official figures says, with every doubt of it.

    Nothing is raised for what a table holds: what can't be used is an error among the findings.
    """
    wishes = wishes or Wishes()
    content, refusal = _content(table, known, wishes)
    figures, edition, proof, findings = judge(content, known, wishes)
    told = (*table.findings, *refusal, *content.columns.findings, *content.findings, *findings)
    return Reading(
        table=table,
        columns=content.columns.matches,
        rows=(*content.rows, *_rest(table, content)),
        figures=figures,
        edition=edition,
        proof=proof,
        measures=_measures(known, content.parts.index),
        units={unit.code: unit.name for unit in known.units.get(content.parts.system or "", ())},
        findings=shortened(told),
    )


def _content(table: RawTable, known: Known, wishes: Wishes) -> tuple[Content, tuple[Finding, ...]]:
    wished = read_code(wishes.edition, known) if wishes.edition else None
    refusal = (bad_code(wishes.edition, known),) if wishes.edition and wished is None else ()
    index, matches, findings = match_columns(table, known, wished.index if wished else None)
    parts = replace(wished or EditionCode(), index=index)
    content = Content(parts, Columns(matches, findings))
    if not table.header:
        return content.tell(error("tables.no_header")), refusal
    finders = {system: UnitFinder(known, system) for system in SYSTEMS}
    if (frame := find_long_frame(matches)) is not None:
        return long_content(table, content, frame, wished, known, finders), refusal
    if index is None or not any(match.measure for match in matches):
        return content.tell(error("tables.no_measures")), refusal
    return wide_content(table, content, wished, known, finders), refusal


def _rest(table: RawTable, content: Content) -> list[RowMatch]:
    """Return the rows that nobody looked at, because something else was wrong."""
    seen = {row.line for row in content.rows}
    return [
        RowMatch(line, shorten(next(filter(None, row), "")), "unknown")
        for line, row in zip(table.body_lines, table.body, strict=True)
        if line not in seen
    ]


def _measures(known: Known, index: str | None) -> dict[str, Measure]:
    measures: dict[str, Measure] = {}
    for framework in known.of_index(index or ""):
        for measure in framework.measures:
            measures.setdefault(measure.code, measure)
    return measures
