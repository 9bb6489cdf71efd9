import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import LIMITS, Budget, Limits
from ictexplore.reading.separated import find_separator, read_separated


def rows(text: str, limits: Limits = LIMITS) -> tuple[tuple[str, ...], ...]:
    return read_separated(text, Budget(limits))[0].rows


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("unit,score\nHuế,0.8241\n", ","),
        ("unit;score\nHuế;0,8241\nHà Nội;0,9\n", ";"),
        ("unit\tscore\nHuế\t0,8241\n", "\t"),
        # As many commas as semicolons: a comma may be a decimal mark.
        ("1;0,5\n2;0,6\n", ";"),
        # A few cells that hold semicolons don't make them the separator.
        ('a,b,c\n1,"x; y",2\n3,z,4\n5,w,6\n', ","),
        ("Các tỉnh, thành phố;DTI\nHuế;1\nHà Nội;2\n", ";"),
        ("one\ntwo\n", "\t"),
    ],
)
def test_the_separator_is_what_cuts_lines_alike(text: str, separator: str) -> None:
    assert find_separator(text) == separator


def test_excel_may_announce_its_separator() -> None:
    grid, separator = read_separated("sep=;\r\na;b,c,d\r\n1;2\r\n", Budget(LIMITS))
    assert (separator, grid.rows) == (";", (("a", "b,c,d"), ("1", "2")))
    assert grid.lines == (2, 3)


def test_quoted_cells_keep_separators_and_lines_count_on() -> None:
    grid, _ = read_separated('a,b\n"x\ny, z",1\n\nq,"say ""hi"""\n', Budget(LIMITS))
    assert grid.rows == (("a", "b"), ("x y, z", "1"), ("q", 'say "hi"'))
    assert grid.lines == (1, 2, 5)


def test_any_line_break_and_short_or_long_rows() -> None:
    assert rows("a,b\rc,d\r\n") == (("a", "b"), ("c", "d"))
    assert rows("a,b\n1\n1,2,3\n") == (("a", "b", ""), ("1", "", ""), ("1", "2", "3"))


def test_an_open_quotation_names_its_line() -> None:
    with pytest.raises(IctexploreError) as caught:
        rows('a,b\n1,2\n"Huế,3\n4,5\n')
    assert (caught.value.key, caught.value.values) == ("tables.quote_open", {"line": 3})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a\n" * 30, "tables.too_many_rows"),
        ("a," * 30, "tables.too_many_columns"),
        ("a" * 300, "tables.cell_too_long"),
    ],
)
def test_more_than_allowed_is_told(text: str, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        rows(text, Limits(rows=20, columns=10, text=200))
    assert caught.value.key == key


def test_another_separator_is_tried_where_quotation_marks_don_t_work_out() -> None:
    # By semicolon the quotation would end within a cell.
    grid, separator = read_separated('a,b\n"x;y",1\n"z;w",2\n', Budget(LIMITS))
    assert (separator, grid.rows[1]) == (",", ("x;y", "1"))
