"""The comparison as it is taken away."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.compare_dots import SHAPES, CompareDot, compare_dots
from ictexplore.charts.keys import Key, with_keys
from ictexplore.charts.room import fitted
from ictexplore.charts.theme import palette
from ictexplore.engine.peers import compare_units
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.ui.compare.rows import find_dots, find_numbers
from ictexplore.ui.compare.words import comparison_sentence
from ictexplore.ui.frame import Page
from ictexplore.ui.sheets import get_sheet
from ictexplore.ui.takeaway.parts import page_view

_KEYS_A_LINE = 6


def comparison_view(page: Page, units: Sequence[str]) -> View:
    """Return the chosen unit, the first of ``units``, beside the others."""
    t, table = page.t, page.table
    sheet = get_sheet(page.selection.edition)
    sentences = [
        comparison_sentence(table, c, t) for c in compare_units(table, units[0], units[1:])
    ]
    names = tuple(table.standing(unit).unit.name.in_language(t.language) for unit in units)
    dots = find_dots(sheet, units, t)
    unknown = t("compare.title_unknown", unit=names[0])
    return page_view(
        page,
        "compare",
        finding=sentences[0] if sentences else unknown,
        draw=lambda room: _draw(dots, names, room, t.language),
        figures=Figures((t("compare.col_measure"), *names), find_numbers(sheet, units, t)),
        notes=[t("compare.numbers_note", unit=names[0])] if sentences else (),
    )


def _draw(
    dots: Sequence[CompareDot], names: Sequence[str], room: Room, language: str
) -> Sequence[Spec]:
    if not dots:
        return ()
    colours = palette(dark=False)
    inks = (colours.published, *[colours.noted] * (len(names) - 1))
    keys = [Key(*key) for key in zip(names, SHAPES, inks, strict=False)]
    chart = with_keys(compare_dots(dots, language=language), keys, columns=_KEYS_A_LINE)
    return (fitted(chart, room.width, room.height),)
