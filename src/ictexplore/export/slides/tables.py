"""Native tables: hairlines alone, figures to the right, type as large as there is room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide
from pptx.table import Table, _Cell
from pptx.util import Emu

from ictexplore.export.slides.box import POINT, Box
from ictexplore.export.slides.content import Grid
from ictexplore.export.slides.fit import ARIAL, LINE, count_lines, text_width
from ictexplore.export.slides.look import Look
from ictexplore.export.slides.raw import build, describe, raw
from ictexplore.export.slides.text import Run, set_text

_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The name that PowerPoint gives to «no style, no grid»."""

_HAIRLINE = (
    f'<a:lnB {nsdecls("a")} w="6350"><a:solidFill><a:schemeClr val="tx1">'
    '<a:lumMod val="25000"/><a:lumOff val="75000"/></a:schemeClr></a:solidFill></a:lnB>'
)

_SIZES = (14, 13, 12, 11, 10, 9)
_PAD_X, _PAD_Y = 5, 2.5
"""Room within a cell, in points."""

_WORDS_LEAST = 5.0
"""Least width of a column of words, in sizes of its type."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size of a table's type, its columns' widths and rows' heights, in points.

    ``heights`` are those in Arial, ``height`` all of them in the widest face: rows grow with it.
    """

    size: float
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    height: float


def add_table(slide: Slide, box: Box, grid: Grid, look: Look) -> None:
    """Write the table into the box, in the largest type at which it fits."""
    plan = plan_table(grid, *box.points, look.scale)
    rows = (grid.heads, *grid.rows)
    graphic = slide.shapes.add_table(len(rows), len(grid.heads), *box.emu)
    describe(graphic, grid.described)
    table = graphic.table
    _plain(table)
    for c, width in enumerate(plan.widths):
        table.columns[c].width = Emu(round(width * POINT))
    links = {(row, column): link for row, column, link in grid.links}
    for r, texts in enumerate(rows):
        table.rows[r].height = Emu(round(plan.heights[r] * POINT))
        for c, text in enumerate(texts):
            ink = "muted" if r == 0 else "text"
            link = links.get((r - 1, c), "")
            run = Run(text, plan.size, ink, bold=r - 1 in grid.strong, link=link)
            _write(table.cell(r, c), run, look.language, is_number=not _is_words(grid, c))
    graphic.height = Emu(sum(row.height for row in table.rows))


def plan_table(grid: Grid, width: float, height: float, scale: float) -> Plan:
    """Return the plan in the largest type at which the table fits, in the smallest if in none."""
    plans = [_plan(grid, width, size * scale) for size in _SIZES]
    return next((plan for plan in plans if plan.height <= height), plans[-1])


def _plan(grid: Grid, room: float, size: float) -> Plan:
    widths = _widths(grid, room, size)
    return Plan(
        size, widths, _heights(grid, widths, size, ARIAL), sum(_heights(grid, widths, size, 1.0))
    )


def _heights(grid: Grid, widths: Sequence[float], size: float, face: float) -> tuple[float, ...]:
    """Return the rows' heights in a face so many times as wide as the widest."""
    lines = (
        max(
            count_lines(text, (width - 2 * _PAD_X) / face, size, bold=r - 1 in grid.strong)
            for text, width in zip(texts, widths, strict=True)
        )
        for r, texts in enumerate((grid.heads, *grid.rows))
    )
    return tuple(count * size * LINE + 2 * _PAD_Y for count in lines)


def _widths(grid: Grid, room: float, size: float) -> tuple[float, ...]:
    """Return the columns' widths: figures take what they need, words share the rest.

    A column of figures keeps its head on one line where the words then still fit on theirs.
    """
    wanted = {
        c: max(_needed(grid, c, size), _WORDS_LEAST * size)
        for c in range(len(grid.heads))
        if _is_words(grid, c)
    }
    narrow, wide = (
        {
            c: max(_needed(grid, c, size, with_head=False), _head(grid.heads[c], size, whole=whole))
            for c in range(len(grid.heads))
            if c not in wanted
        }
        for whole in (False, True)
    )
    figures = wide if sum(wide.values()) + sum(wanted.values()) <= room else narrow
    words = _share(wanted, max(room - sum(figures.values()), room / 4))
    widths = [(figures | words)[c] for c in range(len(grid.heads))]
    return tuple(width * room / sum(widths) for width in widths)


def _share(wanted: Mapping[int, float], room: float) -> dict[int, float]:
    """Give each column what it wants or, of those that want more, an equal part of the rest."""
    given: dict[int, float] = {}
    for column in sorted(wanted, key=lambda column: wanted[column]):
        fair = (room - sum(given.values())) / (len(wanted) - len(given))
        given[column] = min(wanted[column], fair)
    return given


def _is_words(grid: Grid, column: int) -> bool:
    return column == 0 or column in grid.texts


def _needed(grid: Grid, column: int, size: float, *, with_head: bool = True) -> float:
    """Return how wide a column is without a break."""
    texts = [(row[column], i in grid.strong) for i, row in enumerate(grid.rows)]
    texts += [(grid.heads[column], False)] if with_head else []
    return max((text_width(t, size, bold=bold) for t, bold in texts), default=0.0) + 2 * _PAD_X


def _head(text: str, size: float, *, whole: bool) -> float:
    parts = [text] if whole else text.split()
    return max((text_width(part, size) for part in parts), default=0.0) + 2 * _PAD_X


def _plain(table: Table) -> None:
    raw(table, "_tbl").tblPr.find("{*}tableStyleId").text = _PLAIN
    table.horz_banding = False


def _write(cell: _Cell, run: Run, language: str, *, is_number: bool) -> None:
    set_text(cell.text_frame, [[run]], language, side="right" if is_number else "left")
    cell.vertical_anchor = MSO_ANCHOR.BOTTOM if run.ink == "muted" else MSO_ANCHOR.TOP
    cell.margin_left = cell.margin_right = Emu(round(_PAD_X * POINT))
    cell.margin_top = cell.margin_bottom = Emu(round(_PAD_Y * POINT))
    raw(cell, "_tc").get_or_add_tcPr().append(build(_HAIRLINE))
