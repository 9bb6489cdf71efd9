import pytest

from ictexplore.reading.raw import RawTable, column_letters, make_grid, tidy


def table(*header: tuple[str, ...], form: str = "csv") -> RawTable:
    return RawTable(
        name="a",
        form=form,  # type: ignore[arg-type]
        encoding=None,
        separator=None,
        part="",
        others=(),
        above=(),
        header=header,
        body=(),
        above_lines=(),
        header_lines=tuple(range(1, len(header) + 1)),
        body_lines=(),
        findings=(),
    )


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
)
def test_columns_of_a_workbook_have_letters(column: int, letters: str) -> None:
    assert column_letters(column) == letters
    assert table(form="xlsx").column_name(column) == letters
    assert table().column_name(column) == str(column + 1)


def test_a_heading_over_several_columns_stands_over_each() -> None:
    merged = table(("Tỉnh", "Nhận thức", "Nhận thức", "DTI"), ("Tỉnh", "Điểm", "Hạng", "DTI"))
    assert merged.columns == ("Tỉnh", "Nhận thức – Điểm", "Nhận thức – Hạng", "DTI")
    # A text has no merged cells: what was merged is empty.
    text = table(("Tỉnh", "Nhận thức", "", "DTI"), ("", "Điểm", "Hạng", ""))
    assert text.columns == merged.columns
    assert text.width == 4


def test_empty_rows_and_columns_to_the_right_are_no_part_of_a_grid() -> None:
    rows = [(2, {0: "a", 3: ""}), (3, {}), (5, {1: "b", 4: ""})]
    grid = make_grid("sheet", rows, heads=2)
    assert grid.rows == (("a", ""), ("", "b"))
    assert grid.lines == (2, 5)
    assert grid.heads == 1


def test_no_rows_make_an_empty_grid() -> None:
    assert make_grid("", [(1, {0: ""})]).rows == ()
    assert table().columns == ()
    assert table().width == 0


def test_text_is_on_one_line() -> None:
    assert tidy(" Hà\u00a0 Nội\n(1)\t") == "Hà Nội (1)"
