"""The ranking in order with the bars of its chart, and the thresholds of open places."""

from __future__ import annotations

from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.formats import WHOLE
from ictexplore.export.workbook.formula import Cell, Live, cell
from ictexplore.export.workbook.layout import Sorted, State, Step, Unit
from ictexplore.export.workbook.page import PART, Page
from ictexplore.model import SCORE_MAX


def put_sorted(desk: LiveDesk, page: Page) -> None:
    """Write which unit stands in each row of the ranking, and the bars of its chart."""
    first, words = desk.layout.sorted, desk.words
    page.put_title(words("workbook.part_sorted"), first - 2, PART)
    heads: dict[int, str] = {
        Sorted.ORDER: words("workbook.unit_order"),
        Sorted.ROW: words("workbook.sorted_row"),
        Sorted.OTHERS: words("workbook.sorted_others"),
        Sorted.PUBLISHED: words("workbook.published"),
        Sorted.SCENARIO: words("workbook.scenario"),
    }
    page.put_heads(first - 1, heads)
    by_order = {row.order: i for i, row in enumerate(desk.rows)}
    for order in range(1, desk.layout.units + 1):
        figures = _bars(desk, order, by_order[order])
        page.put(first + order - 1, 0, order, desk.formats.row(align="left"))
        number: dict[int, str] = {Sorted.ROW: WHOLE}
        page.put_row(
            first + order - 1,
            {c: (v, number.get(c, desk.formats.score())) for c, v in figures.items()},
        )


def _bars(desk: LiveDesk, order: int, index: int) -> dict[int, Cell]:
    layout = desk.layout
    row = cell(layout.sorted + order - 1, Sorted.ROW)
    place = cell(layout.sorted + order - 1, Sorted.ORDER)
    score = f"INDEX({layout.unit_span(Unit.SCENARIO)},{row})/{SCORE_MAX}"
    own, changed = f"{row}={desk.own + 1}", layout.state_cell(State.CHANGED)
    value = (desk.rows[index].score or 0) / SCORE_MAX
    is_own, is_simulated = index == desk.own, desk.outcome.is_simulated
    return {
        Sorted.ROW: Live(f"MATCH({place},{layout.unit_span(Unit.ORDER)},0)", index + 1),
        Sorted.OTHERS: Live(f"IF({own},0,{score})", 0 if is_own else value),
        Sorted.PUBLISHED: Live(
            f"IF(AND({own},{changed}=0),{score},0)", value if is_own and not is_simulated else 0
        ),
        Sorted.SCENARIO: Live(
            f"IF(AND({own},{changed}=1),{score},0)", value if is_own and is_simulated else 0
        ),
    }


def put_steps(desk: LiveDesk, page: Page) -> None:
    """Write the composites from which each better place is taken, where places are open."""
    layout, words = desk.layout, desk.words
    if layout.is_counted:
        return
    page.put_title(words("workbook.part_steps"), layout.step - 2, PART)
    page.put_heads(
        layout.step - 1,
        {
            Step.NAME: "",
            Step.BEST: words("workbook.step_best"),
            Step.WORST: words("workbook.step_worst"),
        },
    )
    for column, thresholds in (
        (Step.BEST, desk.motion.steps.best),
        (Step.WORST, desk.motion.steps.worst),
    ):
        for i, threshold in enumerate(thresholds):
            look = desk.formats.row(num_format=WHOLE, align="right")
            page.put(layout.step + i, column, threshold, look)
