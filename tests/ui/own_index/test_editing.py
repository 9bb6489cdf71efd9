import pandas as pd
import pytest

from ictexplore.reading.own_index.sheet import make_sheet
from ictexplore.ui.own_index.editing import (
    ROWS_MAX,
    complete_values,
    editable,
    edited_rows,
    find_indicators,
)

FRAMEWORK = [["code", "parent"], ["all", ""], ["a", "all"], ["b", "all"]]


def test_a_table_goes_through_the_editor_unchanged():
    rows = [["unit", "a"], ["Xã 1", "0,5"], ["Xã 2", ""]]
    frame = editable(make_sheet("f.csv", rows))
    assert frame is not None
    assert edited_rows(frame) == rows


def test_a_row_that_was_added_is_empty_text_where_nothing_was_written():
    frame = pd.DataFrame({"unit": ["A", None], "a": ["1", None]})
    assert edited_rows(frame) == [["unit", "a"], ["A", "1"], ["", ""]]


@pytest.mark.parametrize(
    "rows",
    [
        [["unit", "a", "a"], ["A", "1", "2"]],
        [["unit", ""], ["A", "1"]],
        [["unit"], ["A", "1"]],
        [["unit"], *([str(i)] for i in range(ROWS_MAX + 1))],
    ],
)
def test_what_an_editor_would_lose_or_choke_on_is_left_to_the_file(rows: list[list[str]]):
    assert editable(make_sheet("f.csv", rows)) is None


def test_an_indicator_that_was_added_gets_a_column():
    values = [["unit", "a"], ["A", "1"]]
    assert complete_values(values, FRAMEWORK) == [["unit", "a", "b"], ["A", "1", ""]]
    assert complete_values(values, [["x"], ["y"]]) == values


def test_indicators_are_those_that_are_nobodys_parent():
    assert find_indicators(FRAMEWORK) == ["a", "b"]
