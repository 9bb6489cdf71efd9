"""A row of the preview: where it stands, what it says, what it was taken for, its figures."""

from __future__ import annotations

from ictexplore.i18n import translator
from ictexplore.ui.intake.examined import find_examined
from ictexplore.ui.intake.rows import row_cells, tell_row
from ictexplore.ui.intake.session import Given
from tests.reading.official import Rows, changed, page
from tests.ui.intake.conftest import NEXT

VI, EN = translator("vi"), translator("en")


def test_rows_are_told_in_the_readers_language(rows: Rows) -> None:
    wrong = [*changed(rows, (1, 1, "Nin Bình")), ["", "Trung bình cả nước", "0,7"]]
    reading = find_examined(Given("a.html", page(wrong)), NEXT).reading
    told = {row.line: row for row in reading.rows}
    assert row_cells(told[2], reading, VI) == ("2", "Hà Nội", "Hà Nội", "0,8241", "1")
    assert row_cells(told[2], reading, EN) == ("2", "Hà Nội", "Ha Noi", "0.8241", "1")
    assert row_cells(told[36], reading, VI)[2:] == ("dòng tổng hợp", "", "")
    assert tell_row(told[3], reading, VI).startswith(
        "không rõ – Không có tỉnh, thành phố nào tên «Nin Bình». Có phải là: Ninh Bình"
    )
