"""What holds for the whole scenario, among the calculations: is it one, which place, in words."""

from __future__ import annotations

from collections.abc import Mapping

from ictexplore.export.workbook.desk import LiveDesk
from ictexplore.export.workbook.formula import Cell, Live, cell, span
from ictexplore.export.workbook.headlines import headlines
from ictexplore.export.workbook.layout import Aggregate, Control, State, Step, Unit
from ictexplore.export.workbook.page import PART, Page

_NAMES: Mapping[State, str] = {
    State.CHANGED: "workbook.state_changed",
    State.BEST_BEFORE: "workbook.state_best_before",
    State.WORST_BEFORE: "workbook.state_worst_before",
    State.BEST: "workbook.state_best",
    State.WORST: "workbook.state_worst",
    State.UNIT: "common.unit",
    State.EDITION: "common.edition",
    State.RIVALS: "workbook.state_rivals",
    State.COMPOSITE: "workbook.state_composite",
    State.RANK: "workbook.state_rank",
    State.PUBLISHED: "workbook.state_published",
    State.FINDING: "workbook.state_finding",
    State.LISTED: "workbook.state_listed",
    State.CHANGES: "workbook.state_changes",
    State.CHART: "workbook.state_chart",
}


def put_states(desk: LiveDesk, page: Page) -> None:
    """Write each state beside its name."""
    first = desk.layout.state
    page.put_title(desk.words("workbook.part_states"), first - 1, PART)
    before, after = desk.outcome.baseline.rank, desk.outcome.result.rank
    values: dict[State, Cell] = {
        State.CHANGED: Live(_is_changed(desk), int(desk.outcome.is_simulated)),
        State.BEST_BEFORE: before.best,
        State.WORST_BEFORE: before.worst,
        State.BEST: Live(_place(desk, Unit.BEST, Step.BEST, State.BEST_BEFORE), after.best),
        State.WORST: Live(_place(desk, Unit.WORST, Step.WORST, State.WORST_BEFORE), after.worst),
        **headlines(desk),
    }
    for state, key in _NAMES.items():
        page.put_name(first + state, desk.words(key))
        page.put_wide(first + state, 1, values[state])


def _is_changed(desk: LiveDesk) -> str:
    """Write `Outcome.is_simulated`, the scores typed for others taken in."""
    if desk.motion.is_assumed:
        return "1"
    layout = desk.layout
    tests = [f"SUMPRODUCT(--({layout.control_span(Control.CHANGE)}<>0))>0"]
    if layout.is_counted:
        scenario, published = layout.unit_span(Unit.SCENARIO), layout.unit_span(Unit.PUBLISHED)
        tests.append(f"SUMPRODUCT(--({scenario}<>{published}))>0")
    return f"IF(OR({','.join(tests)}),1,0)"


def _place(desk: LiveDesk, counted: Unit, steps: Step, before: State) -> str:
    """Write the place: counted among the units, else one more for each threshold above."""
    layout = desk.layout
    if layout.is_counted:
        return layout.unit_cell(desk.own, counted)
    composite = layout.aggregate_cell(0, Aggregate.SCENARIO)
    thresholds = span(layout.step, layout.steps, steps)
    shift = layout.aggregate_cell(0, Aggregate.CHANGE)
    climbed = f'1+COUNTIF({thresholds},">"&{composite})'
    return f"IF({shift}=0,{cell(layout.state + before, 1)},{climbed})"
