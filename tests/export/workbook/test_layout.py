from itertools import pairwise

import pytest

from ictexplore.export.workbook.layout import Aggregate, Control, Layout, State, Unit

COUNTED = Layout("S", "M", controls=8, aggregates=4, units=34, steps=0)
OPEN = Layout("S", "M", controls=3, aggregates=1, units=20, steps=62)


@pytest.mark.parametrize("layout", [COUNTED, OPEN])
def test_parts_follow_each_other_with_room_for_title_and_head(layout: Layout) -> None:
    parts = [
        (layout.control, layout.controls),
        (layout.aggregate, layout.aggregates),
        (layout.unit, layout.units),
        (layout.sorted, layout.units),
    ]
    gaps = [after - (first + count) for (first, count), (after, _) in pairwise(parts)]
    # A blank row, a title, a head; before the units all states stand as well.
    assert gaps == [3, 2 + len(State) + 3, 3]
    assert layout.state == layout.aggregate + layout.aggregates + 2
    assert layout.step == layout.sorted + layout.units + 3


def test_the_first_sheet_has_a_row_for_composite_place_and_each_pillar() -> None:
    # Composite, place, three pillars, a blank row and a head.
    assert COUNTED.shown_control == COUNTED.result + 5 + 2
    assert COUNTED.shown_end == COUNTED.shown_control + 8 + 1


def test_places_are_counted_without_thresholds() -> None:
    assert COUNTED.is_counted
    assert not OPEN.is_counted
    assert COUNTED.unit_columns == Unit.LABEL
    assert OPEN.unit_columns == len(Unit)


def test_addresses() -> None:
    row = COUNTED.control + 1
    assert COUNTED.control_cell(0, Control.CHANGE) == f"$D${row}"
    assert COUNTED.control_span(Control.CHANGE) == f"$D${row}:$D${row + 7}"
    assert COUNTED.composite == COUNTED.aggregate_cell(0, Aggregate.SCENARIO)
    assert COUNTED.calculated("$A$1") == "'M'!$A$1"
