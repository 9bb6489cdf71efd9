import pytest

from ictexplore.reading.xlsx_cells import CellMaker, Style, read_format

STYLES = tuple(
    read_format(code)
    for code in ("General", "0.0000", "0.00%", "dd/mm/yyyy", "#,##0.00", "0.##", '"hạng" 0')
)


@pytest.mark.parametrize(
    ("code", "style"),
    [
        ("General", Style()),
        ("@", Style()),
        ("0", Style((0, 0))),
        ("0.0000", Style((4, 4))),
        ("#,##0.00;[Red]-0", Style((2, 2))),
        ("0.0##", Style((1, 3))),
        ("0.0%", Style((1, 1), is_percent=True)),
        ("dd/mm/yyyy", Style(is_date=True)),
        ("[$-42A]d mmmm yyyy", Style(is_date=True)),
        ('0.00" điểm"', Style((2, 2))),
        (r"0\d", Style((0, 0))),
        ("[Red]0.00", Style((2, 2))),
    ],
)
def test_what_a_number_format_asks_for(code: str, style: Style) -> None:
    assert read_format(code) == style


@pytest.mark.parametrize(
    ("kind", "style", "value", "shown"),
    [
        ("s", "", "1", "Huế"),
        ("s", "", "9", ""),
        ("s", "", "-1", ""),
        ("b", "", "1", "TRUE"),
        ("b", "", "0", "FALSE"),
        ("e", "", "#DIV/0!", "#DIV/0!"),
        ("str", "1", "0.9", "0.9"),
        ("d", "", "2025-07-01", "2025-07-01"),
        # Stored in binary, 0.8241 is 0.82409999999999994.
        ("", "0", "0.82409999999999994", "0.8241"),
        ("n", "", "12", "12"),
        ("", "1", "0.9", "0.9000"),
        ("", "1", "0.82415", "0.8242"),
        ("", "2", "0.8241", "82.41%"),
        ("", "3", "45839", "2025-07-01"),
        ("", "3", "9e9", "9000000000"),
        ("", "4", "1234.5", "1234.50"),
        ("", "5", "0.5", "0.5"),
        ("", "6", "7", "7"),
        ("", "99", "0.5", "0.5"),
        ("", "x", "-0.5", "-0.5"),
        ("", "0", "NaN", "NaN"),
        ("", "0", "1e300", "1e300"),
        ("", "0", "nothing", "nothing"),
        ("", "1", "1e-20", "0.0000"),
    ],
)
def test_cells_show_what_excel_shows(kind: str, style: str, value: str, shown: str) -> None:
    cells = CellMaker(("Hà Nội", "Huế"), STYLES, is_from_1904=False)
    assert cells.show(kind, style, value) == shown
