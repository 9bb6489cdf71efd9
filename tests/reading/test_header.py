import pytest

from ictexplore.reading.header import find_header, is_number
from ictexplore.reading.raw import Grid, make_grid


def grid(*rows: str, heads: int | None = None) -> Grid:
    """Rows written with bars between their cells; none of them empty."""
    cells = [dict(enumerate(row.split("|"))) for row in rows]
    return make_grid("", list(enumerate(cells, 1)), heads=heads)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", True),
        ("0,8241", True),
        ("−3.5", True),
        ("82 %", True),
        ("1 000,5", True),
        ("(1)", False),
        ("2024-63", False),
        ("Huế", False),
        ("", False),
    ],
)
def test_numbers_in_any_notation(text: str, expected: bool) -> None:  # noqa: FBT001
    assert is_number(text) is expected


@pytest.mark.parametrize(
    ("rows", "first", "body"),
    [
        (("code|parent|level", "a||1", "b|a|2"), 0, 1),
        # A title fills one cell, or one merged cell.
        (("KẾT QUẢ 2024||", "Hạng|Tỉnh|DTI", "1|Huế|0,8"), 1, 2),
        (("KẾT QUẢ|KẾT QUẢ|KẾT QUẢ", "Hạng|Tỉnh|DTI", "1|Huế|0,8"), 1, 2),
        # … or two, on official paper.
        (("BỘ|||CỘNG HOÀ||", "TT|Tỉnh|A|B|C|DTI", "1|Huế|1|1|1|0,8", "2|Hà Nội|1|1|1|1"), 1, 2),
        # A heading parted over several columns, merged or as a text has it.
        (("Tỉnh|A|A|DTI", "Tỉnh|Điểm|Hạng|DTI", "Huế|0,9|1|0,8"), 0, 2),
        (("Tỉnh|A||DTI", "|Điểm|Hạng|", "Huế|0,9|1|0,8"), 0, 2),
        (("Tỉnh|DTI|Hạng|Hạng", "Tỉnh|DTI|2025|2024", "Huế|0,9|1|3"), 0, 2),
        # A row of texts alone is not one.
        (("name|region", "Huế|Bắc Trung Bộ", "Hà Nội|Đồng bằng"), 0, 1),
        (("Tỉnh|A|B", "Vùng I|Vùng I|Vùng I", "Huế|0,9|1"), 0, 1),
        (("Tỉnh|2023|2024", "Huế|0,9|1"), 0, 1),
        (("Tỉnh", "Huế", "Hà Nội"), 0, 1),
        # Nothing heads the columns.
        (("1|Huế|0,8", "2|Hà Nội|0,9"), 0, 0),
        (("Bảng||", "1|Huế|0,8", "2|Hà Nội|0,9"), 1, 1),
    ],
)
def test_where_header_and_body_begin(rows: tuple[str, ...], first: int, body: int) -> None:
    assert find_header(grid(*rows)) == (first, body)


def test_a_page_says_itself_what_its_header_is() -> None:
    rows = ("Tiêu đề|Tiêu đề", "1|2", "Huế|3")
    assert find_header(grid(*rows, heads=2)) == (1, 2)
    assert find_header(grid("a|b", "c|d", heads=2)) == (0, 2)
