import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.html import read_pages
from ictexplore.reading.limits import LIMITS, Budget, Limits
from ictexplore.reading.raw import Grid


def grids(page: str, limits: Limits = LIMITS) -> list[Grid]:
    return read_pages(page, Budget(limits))


def test_cells_are_read_as_a_browser_shows_them() -> None:
    (grid,) = grids(
        "<table><thead><tr><th>Hạng</th><th>Tỉnh</th></tr></thead><tbody>"
        "<tr><td>1</td><td><p>Hà&nbsp;Nội<sup>1</sup></p></td></tr>"
        "<tr><td>2</td><td>Huế<br>(tỉnh cũ) &amp; 0,<b>82</b></td></tr></tbody></table>"
    )
    assert grid.rows == (("Hạng", "Tỉnh"), ("1", "Hà Nội (1)"), ("2", "Huế (tỉnh cũ) & 0,82"))
    assert grid.heads == 1


def test_what_nobody_sees_is_left_out() -> None:
    (grid,) = grids(
        "<script>document.write('<table><tr><td>no</td></tr></table>')</script>"
        "<table><tr><td>a<style>td{}</style><select><option>b</option></select></td>"
        "<td><!-- c -->d</td></tr></table><p>outside</p>"
    )
    assert grid.rows == (("a", "d"),)


def test_cells_over_several_rows_and_columns_repeat_their_text() -> None:
    (grid,) = grids(
        "<table><tr><th rowspan=2>Tỉnh</th><th colspan=2>Nhận thức</th></tr>"
        "<tr><th>Điểm</th><th>Hạng</th></tr><tr><td>Huế<td>0,9<td>1</table>"
    )
    assert grid.rows == (
        ("Tỉnh", "Nhận thức", "Nhận thức"),
        ("Tỉnh", "Điểm", "Hạng"),
        ("Huế", "0,9", "1"),
    )
    assert grid.heads == 2


def test_forgotten_end_tags_and_sizes_that_are_none() -> None:
    (grid,) = grids("<table><td colspan=x>a<td rowspan=0>b<tr><td colspan='-3'>c<td>d")
    assert grid.rows == (("a", "b"), ("c", "d"))


def test_a_table_within_a_table_is_a_table_of_its_own() -> None:
    outer, inner = grids(
        "<h2>Khung</h2><table><tr><td>menu<table><caption>DTI <i>2024</i></caption>"
        "<tr><td>1</td></tr></table></td><td>right</td></tr></table>"
    )
    assert (outer.label, outer.rows) == ("Khung", (("menu", "right"),))
    assert (inner.label, inner.rows) == ("DTI 2024", (("1",),))


def test_the_last_heading_names_a_table_without_a_caption() -> None:
    (grid,) = grids("<title>DTI 2024</title><h1>Kết quả</h1><table><tr><td>1</table>")
    assert grid.label == "Kết quả"
    (grid,) = grids("<title>DTI 2024</title><table><tr><td>1</table>")
    assert grid.label == "DTI 2024"


def test_a_page_without_a_filled_cell_has_no_table() -> None:
    assert grids("<table><tr><td> </td></tr></table><p>text") == []


@pytest.mark.parametrize(
    ("page", "key"),
    [
        ("<table><tr>" + "<td>1" * 400, "tables.too_many_columns"),
        ("<table>" + "<tr><td>1" * 30_000, "tables.too_many_rows"),
        ("<table><tr><td rowspan=99999 colspan=300>1" + "<tr>" * 20_000, "tables.too_many_cells"),
        ("<table><tr><td>1</table>" * 30_000, "tables.too_many_rows"),
        ("<table><tr><td>" * 30, "tables.broken_page"),
        ("<table><tr><td>" + "x" * 30_000, "tables.cell_too_long"),
    ],
)
def test_more_than_allowed_is_told(page: str, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        grids(page)
    assert caught.value.key == key


def test_nothing_is_fetched_and_no_entity_of_its_own_is_filled() -> None:
    page = (
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        '<table background="http://127.0.0.1:9/x"><tr><td>&x;1</td></tr></table>'
    )
    (grid,) = grids(page)
    assert grid.rows == (("&x;1",),)
