"""``ictexplore ladder``: who stands just above a unit and just below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.goal_options import parse_whole
from ictexplore.cli.lookup import find_any_unit, find_sheet, open_figures
from ictexplore.cli.rivals import assume
from ictexplore.cli.whatif import source_lines
from ictexplore.engine.ladder import NEIGHBOURS, find_ladder, find_passing
from ictexplore.export.assumption import assumption_words
from ictexplore.export.band import band_words
from ictexplore.export.gaps import format_gap, format_gap_points
from ictexplore.export.ladder import find_widest, ladder_sentence, passing_sentence
from ictexplore.export.record import assumption_code, plain_score
from ictexplore.i18n import (
    Translator,
    format_rank,
    format_score,
    parse_score,
)
from ictexplore.model import Assumption, EditionTable, Ladder, Rung


@dataclass(frozen=True, slots=True)
class LadderOptions:
    """The options of ``ladder`` as typed."""

    count: str = str(NEIGHBOURS)
    gain: str | None = None
    rivals: Sequence[str] = ()


def print_ladder(
    edition: str | None, unit: str | None, options: LadderOptions, *, language: str, as_json: bool
) -> None:
    """Print the neighbours of ``unit`` with the gaps, and who could pass it."""
    with answering(language, as_json=as_json) as t:
        store = open_figures(t)
        table = find_sheet(store, edition).table
        unit_code = find_any_unit(store, table, unit)
        count = parse_whole(options.count, "error.ladder_count_form")
        gain = None if options.gain is None else parse_score(options.gain)
        assumption, moved = assume(store, table, unit_code, options.rivals)
        ladder = find_ladder(moved, unit_code, count)
        if as_json:
            typer.echo(dump(ladder_record(table, ladder, gain, assumption, t)))
        else:
            typer.echo(_text(table, ladder, gain, assumption, t))


def ladder_record(
    table: EditionTable, ladder: Ladder, gain: int | None, assumption: Assumption, t: Translator
) -> dict[str, Any]:
    """Return the ladder in plain lists and dictionaries, ready for JSON.

    Scores, gaps and points are strings with a point and 4 decimals, a rank is ``[best, worst]``;
    a gap is negative where the unit is behind, points are those of the framework.
    """
    passing = None
    if gain is not None:
        units = find_passing(ladder, gain)
        names = [_name(table, code, t) for code in units]
        passing = {"gain": plain_score(gain), "count": len(units), "units": names}
    return {
        "edition": table.edition.code,
        "unit_code": ladder.unit,
        "unit": _name(table, ladder.unit, t),
        "composite": plain_score(ladder.composite),
        "rank": [ladder.rank.best, ladder.rank.worst],
        "above": [_rung_record(table, rung, t) for rung in ladder.above],
        "level": [_rung_record(table, rung, t) for rung in ladder.level],
        "below": [_rung_record(table, rung, t) for rung in ladder.below],
        "thresholds": [plain_score(threshold) for threshold in ladder.thresholds],
        "passing": passing,
        "assumption": assumption_code(assumption),
    }


def _rung_record(table: EditionTable, rung: Rung, t: Translator) -> dict[str, Any]:
    return {
        "unit_code": rung.unit,
        "unit": _name(table, rung.unit, t),
        "composite": plain_score(rung.composite),
        "rank": [rung.rank.best, rung.rank.worst],
        "gap": plain_score(rung.gap),
        "points": {code: plain_score(points) for code, points in rung.points.items()},
    }


def _name(table: EditionTable, unit_code: str, t: Translator) -> str:
    return table.standing(unit_code).unit.name.in_language(t.language)


def _text(
    table: EditionTable, ladder: Ladder, gain: int | None, assumption: Assumption, t: Translator
) -> str:
    unit = _name(table, ladder.unit, t)
    is_published = assumption.is_hold and gain is None
    rivals = assumption_words(table, assumption, language=t.language)
    lines = [
        band_words(table.edition.origin, t, is_simulated=not is_published),
        "",
        t("ladder.title", unit=unit, edition=table.edition.title),
        "",
        align(_rows(table, ladder, t), numeric=frozenset({0, 2, 3})),
        "",
        _sentence(table, ladder, gain, t),
        t("rivals.assumed", rivals=rivals),
    ]
    return "\n".join([*lines, *source_lines(table, t)])


def _sentence(table: EditionTable, ladder: Ladder, gain: int | None, t: Translator) -> str:
    """Say who is next to the unit on either side and, with a gain, who would go past."""
    told = ladder_sentence(table, ladder, language=t.language)
    if gain is None:
        return told
    passing = find_passing(ladder, gain)
    return f"{told} {passing_sentence(table, ladder, gain, passing, language=t.language)}"


def _rows(table: EditionTable, ladder: Ladder, t: Translator) -> list[tuple[str, ...]]:
    heads = ("common.rank", "common.unit", "common.composite", "ladder.head_gap")
    own = (
        format_rank(ladder.rank, len(table.standings)),
        _name(table, ladder.unit, t),
        format_score(ladder.composite, t.language),
        "",
        "",
    )
    return [
        (*(t(head) for head in heads), t("ladder.head_widest")),
        *(_cells(table, rung, t) for rung in ladder.above),
        own,
        *(_cells(table, rung, t) for rung in (*ladder.level, *ladder.below)),
    ]


def _cells(table: EditionTable, rung: Rung, t: Translator) -> tuple[str, ...]:
    return (
        format_rank(rung.rank, len(table.standings)),
        _name(table, rung.unit, t),
        format_score(rung.composite, t.language),
        format_gap(rung.gap, t.language),
        _widest(table, rung, t),
    )


def _widest(table: EditionTable, rung: Rung, t: Translator) -> str:
    code = find_widest(rung)
    if not code:
        return ""
    points = format_gap_points(rung.points[code], t.language)
    name = table.framework.dimension(code).name
    return t("ladder.widest", dimension=name, points=points)
