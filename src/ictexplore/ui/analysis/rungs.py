"""The neighbours in the ranking as figures: with every dimension, or with the one that tells."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.export.gaps import format_gap, format_gap_points
from ictexplore.export.ladder import find_widest
from ictexplore.export.view import Figures
from ictexplore.i18n import format_rank, format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import EditionTable, Ladder, Rung
from ictexplore.ui.page import Page


def find_rungs(ladder: Ladder) -> list[Rung | None]:
    """Return the neighbours, best first; ``None`` stands for the unit itself."""
    return [*ladder.above, None, *ladder.level, *ladder.below]


def find_dimensions(table: EditionTable, ladder: Ladder) -> list[str]:
    """Return the dimensions known of the unit and at least one neighbour, in printed order."""
    known = {code for rung in find_rungs(ladder) if rung for code in rung.points}
    return [d.code for d in table.framework.dimensions if d.code in known]


def dimension_figures(page: Page, ladder: Ladder) -> Figures:
    """Return a row a unit, a column a dimension."""
    codes = find_dimensions(page.table, ladder)
    names = [page.table.framework.dimension(c).name.in_language(page.language) for c in codes]
    rows = [(*_place(page, ladder, r), *_points(page, r, codes)) for r in find_rungs(ladder)]
    return Figures((*_heads(page), *names), tuple(rows))


def widest_figures(page: Page, ladder: Ladder) -> Figures:
    """Return a row a unit, with the dimension in which each differs most."""
    rows = [(*_place(page, ladder, r), _widest(page, r)) for r in find_rungs(ladder)]
    return Figures((*_heads(page), page.t("ladder.head_widest")), tuple(rows))


def _heads(page: Page) -> tuple[str, ...]:
    heads = ("common.unit", "common.rank", "common.composite", "ladder.head_gap")
    return tuple(map(page.t, heads))


def _place(page: Page, ladder: Ladder, rung: Rung | None) -> tuple[str, ...]:
    """Return name, place, score and gap; of the unit itself there is no gap."""
    found = rung or ladder
    return (
        page.table.standing(found.unit).unit.name.in_language(page.language),
        format_rank(found.rank, len(page.table.standings)),
        format_score(found.composite, page.language),
        format_gap(rung.gap, page.language) if rung else "",
    )


def _points(page: Page, rung: Rung | None, codes: Sequence[str]) -> list[str]:
    if rung is None:
        return [""] * len(codes)
    found = (rung.points.get(code) for code in codes)
    return [
        NONE if points is None else format_gap_points(points, page.language) for points in found
    ]


def _widest(page: Page, rung: Rung | None) -> str:
    widest = find_widest(rung) if rung else ""
    if rung is None or not widest:
        return "" if rung is None else NONE
    return page.t(
        "ladder.widest",
        dimension=page.table.framework.dimension(widest).name,
        points=format_gap_points(rung.points[widest], page.language),
    )
