"""From the composites of all units to their places, among the calculations."""

from __future__ import annotations

from ictexplore.export.workbook.book import Row
from ictexplore.export.workbook.controls import validate_scores
from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.formats import WHOLE
from ictexplore.export.workbook.formula import Cell, Live, is_score, span, whole
from ictexplore.export.workbook.layout import Aggregate, State, Unit
from ictexplore.export.workbook.page import PART, Page
from ictexplore.i18n.places import format_printed_score
from ictexplore.model import SCORE_MAX, Crossing

_HEADS = {
    Unit.NAME: "common.unit",
    Unit.PUBLISHED: "workbook.published",
    Unit.ASSUMED: "workbook.unit_assumed",
    Unit.TRIED: "workbook.unit_tried",
    Unit.SCENARIO: "workbook.scenario",
    Unit.BEST_BEFORE: "workbook.unit_best_before",
    Unit.WORST_BEFORE: "workbook.unit_worst_before",
    Unit.BEST: "workbook.unit_best",
    Unit.WORST: "workbook.unit_worst",
    Unit.KEY: "workbook.unit_key",
    Unit.ORDER: "workbook.unit_order",
    Unit.LABEL: "workbook.unit_label",
    Unit.MET: "workbook.unit_met",
    Unit.PASSED: "workbook.unit_passed",
    Unit.BEHIND: "workbook.unit_behind",
    Unit.MAYBE_BEHIND: "workbook.unit_maybe_behind",
}


def put_units(desk: LiveDesk, page: Page) -> None:
    """Write each unit's scores and places, and where it stands when all are sorted."""
    first, layout = desk.layout.unit, desk.layout
    page.put_title(desk.words("workbook.part_units"), first - 2, PART)
    heads: dict[int, str] = {
        column: desk.words(key) for column, key in _HEADS.items() if column < layout.unit_columns
    }
    if not layout.is_counted:
        heads.pop(Unit.TRIED)
    page.put_heads(first - 1, heads)
    for i, row in enumerate(desk.rows):
        figures = _figures(desk, i, row)
        page.put_name(first + i, row.standing.unit.name.in_language(desk.words.language))
        page.put_row(first + i, {column: (value, WHOLE) for column, value in figures.items()})
        if layout.is_counted and i != desk.own:
            typed = desk.formats.typed(num_format=desk.formats.score())
            page.put(first + i, Unit.TRIED, None, typed)
    if layout.is_counted:
        validate_scores(desk, page, first, layout.units, Unit.TRIED)


def _figures(desk: LiveDesk, index: int, row: Row) -> dict[int, Cell]:
    layout, published = desk.layout, row.standing.composite
    places = desk.book.places[row.standing.unit.code]
    figures: dict[int, Cell] = {
        Unit.PUBLISHED: published.value if published else None,
        Unit.ASSUMED: row.assumed.value if row.assumed else None,
        Unit.TRIED: None,
        Unit.SCENARIO: _score(desk, index, row),
        Unit.BEST_BEFORE: places.best,
        Unit.WORST_BEFORE: places.worst,
        Unit.KEY: Live(_key(desk, index), row.key),
        Unit.ORDER: Live(_order(desk, index), row.order),
    }
    if layout.is_counted:
        score = layout.unit_cell(index, Unit.SCENARIO)
        rank = f"RANK({score},{layout.unit_span(Unit.SCENARIO)},0)"
        figures[Unit.BEST] = Live(rank, row.place.best)
        figures[Unit.WORST] = Live(layout.unit_cell(index, Unit.BEST), row.place.worst)
        return figures
    label = format_printed_score(published, desk.words.language)
    figures[Unit.LABEL] = label if published else desk.words("chart.no_score")
    return figures | _open_place(desk, index, row)


def _score(desk: LiveDesk, index: int, row: Row) -> Cell:
    layout = desk.layout
    if row.score is None:
        return None
    if index == desk.own:
        return Live(layout.aggregate_cell(0, Aggregate.SCENARIO), row.score)
    tried, assumed = (layout.unit_cell(index, c) for c in (Unit.TRIED, Unit.ASSUMED))
    if not layout.is_counted:
        return Live(assumed, row.score)
    return Live(f"IF({is_score(tried)},{whole(tried)},{assumed})", row.score)


def _open_place(desk: LiveDesk, index: int, row: Row) -> dict[int, Cell]:
    """Return the places left open to a unit, by what the moving one surely or maybe passes.

    As `engine.places` and `charts.live_rows` have it.
    """
    layout, place = desk.layout, row.place
    if index == desk.own:
        best, worst = (layout.state_cell(state) for state in (State.BEST, State.WORST))
        return {Unit.BEST: Live(best, place.best), Unit.WORST: Live(worst, place.worst)}
    at = {column: layout.unit_cell(index, column) for column in Unit}
    composite, shift = (
        layout.aggregate_cell(0, column) for column in (Aggregate.SCENARIO, Aggregate.CHANGE)
    )
    behind, maybe = at[Unit.BEHIND], at[Unit.MAYBE_BEHIND]
    surely_is = f"IF({composite}>{at[Unit.PASSED]},1,0)"
    maybe_is = f"IF({composite}>{at[Unit.MET]},1,0)"
    least = f"IF({shift}>0,MAX({surely_is}-{maybe},0),IF({shift}<0,{surely_is}*{maybe}-{maybe},0))"
    most = (
        f"IF({shift}>0,MAX({maybe_is},{behind})-{behind},"
        f"IF({shift}<0,MIN({maybe_is}-{behind},0),0))"
    )
    return {
        Unit.BEST: Live(f"{at[Unit.BEST_BEFORE]}+{least}", place.best),
        Unit.WORST: Live(f"{at[Unit.WORST_BEFORE]}+{most}", place.worst),
        **_crossing(desk.motion.crossings[row.standing.unit.code]),
    }


def _crossing(crossing: Crossing) -> dict[int, Cell]:
    return {
        Unit.MET: crossing.met,
        Unit.PASSED: crossing.passed,
        Unit.BEHIND: int(crossing.is_behind),
        Unit.MAYBE_BEHIND: int(crossing.maybe_behind),
    }


def _key(desk: LiveDesk, index: int) -> str:
    """Write `book.sort_key`."""
    layout = desk.layout
    best, worst, score = (
        layout.unit_cell(index, column) for column in (Unit.BEST, Unit.WORST, Unit.SCENARIO)
    )
    side = "1"
    if index == desk.own:
        changed = layout.state_cell(State.CHANGED)
        rises = f"{layout.aggregate_cell(0, Aggregate.CHANGE)}>=0"
        side = f"IF({changed}=0,1,IF({rises},0,2))"
    return f"{best}*10^9+{side}*10^8+{worst}*10^5+{SCORE_MAX}-{score}"


def _order(desk: LiveDesk, index: int) -> str:
    """Write a unit's row when all are sorted by key; equal keys keep their order."""
    layout = desk.layout
    key, keys = layout.unit_cell(index, Unit.KEY), layout.unit_span(Unit.KEY)
    so_far = span(layout.unit, index + 1, Unit.KEY)
    return f"RANK({key},{keys},1)+COUNTIF({so_far},{key})-1"
