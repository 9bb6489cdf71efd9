import pandas as pd
import pytest

from ictexplore.ui.tables.view import filter_rows

ROWS = pd.DataFrame({"name": ["Đắk Lắk", "Đà Nẵng", None], "score": [0.5, 0.7, 0.1]})


@pytest.mark.parametrize(
    ("query", "found"),
    [("", 3), ("dak lak", 1), ("da", 2), ("0.7", 1), ("da 0.7", 1), ("khong co", 0)],
)
def test_rows_are_found_by_any_cell_without_marks(query: str, found: int) -> None:
    assert len(filter_rows(ROWS, query)) == found
