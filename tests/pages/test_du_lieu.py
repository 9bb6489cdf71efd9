"""The bundled tables, looked through as a visitor does (pages/du_lieu.py)."""

from __future__ import annotations

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/du_lieu.py"


def test_the_first_table_is_the_scores(open_app: OpenApp) -> None:
    app = open_app(PAGE)
    assert len(app.dataframe[0].value) == 1645
    assert "Mỗi điểm số đúng như từng nguồn in" in shown(app)


def test_the_address_names_table_and_filter(open_app: OpenApp) -> None:
    app = open_app(PAGE, bang="units", loc="dak lak")
    assert set(app.dataframe[0].value["name_vi"]) == {"Đắk Lắk"}
    page = shown(app)
    assert "Các cột" in page
    assert "nghìn người" in page


def test_sources_of_the_rows_are_named(open_app: OpenApp) -> None:
    page = shown(open_app(PAGE, bang="mergers", ngon_ngu="en"))
    assert "Sources of the rows shown" in page


def test_a_table_that_does_not_exist_is_named(open_app: OpenApp) -> None:
    page = shown(open_app(PAGE, bang="<b>nothing"))
    assert "&lt;b&gt;nothing" in page


def test_nothing_found_says_so(open_app: OpenApp) -> None:
    assert "Không có dòng nào chứa «zzzz»" in shown(open_app(PAGE, bang="units", loc="zzzz"))
