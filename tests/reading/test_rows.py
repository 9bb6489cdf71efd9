import pytest

from ictexplore.model import Known
from ictexplore.reading.headings import match_columns
from ictexplore.reading.records import RowMatch
from ictexplore.reading.rows import find_frame, match_rows
from ictexplore.reading.units import UnitFinder
from tests.reading.conftest import raw

HEAD = "Hạng|Mã tỉnh|Tỉnh|Nhận thức số|DTI"


def match(known: Known, *rows: str, head: str = HEAD) -> tuple[list[RowMatch], list[str]]:
    table = raw(head, *rows)
    _, columns, _ = match_columns(table, known, "dti")
    unit = next(c.column for c in columns if c.role == "unit")
    found, findings = match_rows(
        table,
        find_frame(columns, unit),
        UnitFinder(known, "34"),
        lambda name: "Tuyên Quang" if name == "Hà Giang" else None,
    )
    return list(found), [f.key.removeprefix("tables.") for f in findings]


@pytest.mark.parametrize(
    ("row", "role", "unit"),
    [
        ("1|46|Huế|0,9|0,8", "unit", "46"),
        ("||Huế||", "unit", "46"),
        ("1||TP Huế (1)|0,9|0,8", "unit", "46"),
        ("||Trung bình cả nước|0,7|0,7", "total", None),
        ("Tổng cộng|||1|1", "total", None),
        ("||Cao nhất|1|1", "total", None),
        ("Hạng|Mã tỉnh|Tỉnh|Nhận thức số|DTI", "heading", None),
        ("(1)|(2)|(3)|(4)|(5)", "numbering", None),
        ("1|2|3|4|5 = 3 + 4", "numbering", None),
        ("||Đồng bằng sông Hồng||", "note", None),
        ("(*) Nguồn: Bộ Khoa học và Công nghệ||||", "note", None),
        ("Ghi chú: số liệu tạm tính|||x|", "note", None),
        ("1|46||0,9|0,8", "unknown", None),
        ("1||Atlantis|0,9|0,8", "unknown", None),
        ("1||15|0,9|0,8", "unknown", None),
    ],
)
def test_what_a_row_is_about(known: Known, row: str, role: str, unit: str | None) -> None:
    ((found,), _) = match(known, row)
    assert (found.role, found.unit) == (role, unit)
    assert found.line == 2


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("1||Ninh Bnh|0,9|0,8", "unknown_unit_near"),
        ("1||Wonderland|0,9|0,8", "unknown_unit"),
        ("1||Hà Giang|0,9|0,8", "unit_of_the_63"),
        ("1|||0,9|0,8", "row_without_unit"),
        # Among the 34 code 15 is Lào Cai.
        ("1|15|Huế|0,9|0,8", "code_differs"),
    ],
)
def test_what_is_doubtful_of_a_row(known: Known, row: str, key: str) -> None:
    assert match(known, row)[1] == [key]


def test_a_code_that_lost_its_nought_is_the_code(known: Known) -> None:
    assert match(known, "1|1|Hà Nội|0,9|0,8")[1] == []


def test_numbers_that_merely_rise_are_no_numbering(known: Known) -> None:
    head = "Hạng|Tỉnh|Nhận thức số|DTI"
    ((found,), _) = match(known, "2|Huế|3|4", head=head)
    assert found.role == "unit"
