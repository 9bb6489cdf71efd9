from ictexplore.charts.theme import PUBLISHED, SIMULATED
from ictexplore.export.picture_table import Table, set_table
from ictexplore.export.typeface import text_width
from ictexplore.export.view import Figures
from tests.export.boxes import Box, boxes, overlapping

FIGURES = Figures(
    ("", "Công bố", "Kịch bản", "Thay đổi"),
    (
        ("Điểm chung", "0,541", "0,7561", "+0,2151"),
        ("Hạng", "12/34", "8–9/34", "▲ 4"),
        ("Hạ tầng số", "chưa có số liệu", "0,5", "−0,0412"),
        ("Điểm", "≈ 7", "1.234,5", "100"),
    ),
    ("", "published", "simulated", ""),
)


def drawn(table: Table) -> dict[str, Box]:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg">{table.draw(100, 50)}</svg>'
    return {box.text: box for box in boxes(svg)}


def test_decimals_stand_below_one_another() -> None:
    cells = drawn(Table(FIGURES, 12, 400))

    def comma(text: str) -> float:
        whole, _, _ = text.partition(",")
        return cells[text].left + text_width(whole, 12, bold=text in {"0,7561", "0,5", "1.234,5"})

    assert abs(comma("0,7561") - comma("0,5")) < 0.02
    assert abs(comma("0,7561") - comma("1.234,5")) < 0.02
    assert abs(comma("+0,2151") - comma("−0,0412")) < 0.02
    # A whole number ends where the others have their comma.
    assert abs(cells["100"].right - comma("+0,2151")) < 0.02


def test_what_is_no_figure_ends_with_its_column() -> None:
    cells = drawn(Table(FIGURES, 12, 400))
    for texts in (("Công bố", "12/34", "chưa có số liệu"), ("Kịch bản", "8–9/34", "0,7561")):
        assert max(cells[t].right for t in texts) - min(cells[t].right for t in texts) < 0.02


def test_rows_stand_on_one_line_and_on_no_other() -> None:
    cells = drawn(Table(FIGURES, 12, 400))
    assert abs(cells["Hạng"].bottom - cells["12/34"].bottom) < 0.02
    assert overlapping(list(cells.values())) == []
    table = Table(FIGURES, 12, 400)
    assert max(b.right for b in cells.values()) <= 100 + table.width + 0.02
    assert max(b.bottom for b in cells.values()) <= 50 + table.height


def test_published_is_blue_simulated_orange_and_bold() -> None:
    svg = Table(FIGURES, 12, 400).draw(0, 0)
    assert f'fill="{PUBLISHED}">0,541<' in svg
    assert f'font-weight="600" text-anchor="end" fill="{SIMULATED}">0,7561<' in svg


def test_long_names_wrap_and_short_ones_take_no_room() -> None:
    long = Figures(("", "a"), (("Một chỉ số có tên rất dài để xem nó xuống dòng", "1"),))
    table = Table(long, 12, 120)
    assert table.width <= 120
    assert table.height > Table(Figures(("", "a"), (("Ngắn", "1"),)), 12, 120).height
    assert Table(Figures(("", "a"), (("Ngắn", "1"),)), 12, 400).width < 80


def test_the_largest_size_that_fits_is_taken() -> None:
    assert set_table(FIGURES, 600, 300, (14, 10, 8)).size == 14
    assert set_table(FIGURES, 220, 300, (14, 10, 8)).size == 8


def test_rows_that_do_not_fit_are_counted() -> None:
    many = Figures(("", "a"), tuple((f"Hàng {i}", str(i)) for i in range(60)))
    table = set_table(many, 200, 100, (12, 8))
    shown = table.figures.rows
    assert table.height <= 100
    assert shown[-1] == (f"… +{60 - (len(shown) - 1)}", "")
