"""The comparison as it is taken away."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.compare_dots import SHAPES, CompareDot, compare_dots
from ictexplore.charts.keys import Key, with_keys
from ictexplore.charts.room import fitted
from ictexplore.charts.theme import palette
from ictexplore.engine.peers import Comparison, compare_units
from ictexplore.export.gaps import format_gap
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n.places import format_printed_score
from ictexplore.ui.compare.rows import find_dots, find_numbers, rank_texts
from ictexplore.ui.compare.words import comparison_sentence
from ictexplore.ui.page import Page
from ictexplore.ui.sheets import get_sheet
from ictexplore.ui.takeaway.parts import page_view

_KEYS_A_LINE = 3
_ROW_LEAST = 17


def comparison_view(page: Page, units: Sequence[str]) -> View:
    """Return the chosen unit, the first of ``units``, beside the others."""
    t, table = page.t, page.table
    sheet = get_sheet(page.selection.edition)
    comparisons = compare_units(table, units[0], units[1:])
    sentences = [comparison_sentence(table, c, t) for c in comparisons]
    names = tuple(table.standing(unit).unit.name.in_language(t.language) for unit in units)
    dots = find_dots(sheet, units, t)
    unknown = t("compare.title_unknown", unit=names[0])
    return page_view(
        page,
        finding=sentences[0] if sentences else unknown,
        draw=lambda room: _draw(dots, names, room, t.language),
        figures=_positions(page, units, comparisons),
        table=Figures((t("compare.col_measure"), *names), find_numbers(sheet, units, t)),
        notes=[t("compare.gap_note", unit=names[0])] if comparisons else (),
    )


def _positions(page: Page, units: Sequence[str], comparisons: Sequence[Comparison]) -> Figures:
    """Return each unit's score and place, and by how much the chosen one is ahead or behind."""
    t, table = page.t, page.table
    gaps = {c.rival: format_gap(c.gap, t.language) for c in comparisons}
    places = rank_texts(get_sheet(page.selection.edition), units, t)
    rows = tuple(
        (
            table.standing(unit).unit.name.in_language(t.language),
            format_printed_score(table.standing(unit).composite, t.language),
            place,
            gaps.get(unit, ""),
        )
        for unit, place in zip(units, places, strict=True)
    )
    heads = ("common.unit", "common.composite", "common.rank", "ladder.head_gap")
    return Figures(tuple(map(t, heads)), rows)


def _draw(
    dots: Sequence[CompareDot], names: Sequence[str], room: Room, language: str
) -> Sequence[Spec]:
    if not dots:
        return ()
    colours = palette(dark=False)
    inks = (colours.published, *[colours.noted] * (len(names) - 1))
    keys = [Key(*key) for key in zip(names, SHAPES, inks, strict=False)]
    chart = with_keys(compare_dots(dots, language=language), keys, columns=_KEYS_A_LINE)
    measures = len({dot.measure for dot in dots})
    return (fitted(chart, room.width, room.height, least=_ROW_LEAST * measures),)
