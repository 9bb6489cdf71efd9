"""The ranking page: what it lists, what it says, what its address keeps."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import OpenApp, component, shown

PAGE = "pages/xep_hang.py"


def listed(app: AppTest) -> list[str]:
    rows = component(app, "rank_table")["rows"]
    assert isinstance(rows, list)
    return [row["cells"][1]["text"] for row in rows]


@pytest.mark.parametrize(
    ("edition", "language", "units", "first"),
    [
        ("dti-2024-34", "vi", 34, "Hà Nội"),
        ("dti-2022-63", "vi", 63, "Đà Nẵng"),
        ("dti-2024-34", "en", 34, "Ha Noi"),
        ("dti-2022-63", "en", 63, "Da Nang"),
    ],
)
def test_every_unit_of_one_system_with_source_and_band(
    open_app: OpenApp, edition: str, language: str, units: int, first: str
):
    app = open_app(PAGE, ky=edition, ngon_ngu=language)
    found = listed(app)
    assert len(found) == units
    assert found[0] == first
    page = shown(app)
    assert {"vi": "SỐ LIỆU CÔNG BỐ", "en": "PUBLISHED FIGURES"}[language] in page
    assert "dti.gov.vn" in page
    assert edition[4:8] in page


def test_search_region_and_order_come_from_the_address(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-34", vung="bac-trung-bo", xep="tinh")
    assert listed(app) == ["Hà Tĩnh", "Huế", "Nghệ An", "Quảng Trị", "Thanh Hóa"]
    app.text_input(key="ranking.search").set_value("ha").run()
    assert listed(app) == ["Hà Tĩnh"]
    assert app.query_params["tim"] == "ha"


def test_choosing_a_measure_changes_title_and_address(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-34", tinh="nghe-an")
    app.selectbox(key="ranking.chi-so.dti-2024-34.vi").set_value("hd_kinh_te_so").run()
    assert app.query_params["chi-so"] == "hd_kinh_te_so"
    assert "Hoạt động kinh tế số, DTI 2024; Nghệ An đứng thứ 31/34" in shown(app)


def test_a_wrong_value_is_named_and_replaced(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-34", vung="tay-nguyen")
    assert "vung = «tay-nguyen»" in shown(app)
    assert len(listed(app)) == 34


def test_an_incomplete_edition_tells_how_much_is_known(open_app: OpenApp):
    app = open_app(PAGE, ky="ict_index-2020-63", tinh="nghe-an")
    page = shown(app)
    assert "12 trong 63 tỉnh, thành phố" in page
    assert "Nghệ An thuộc số chưa có số liệu" in page
    assert len(listed(app)) == 12


def test_every_edition_opens(open_app: OpenApp):
    for edition in ("dti-2020-63", "dti-2021-63", "ict_index-2012-63", "mic_egov-2016-63"):
        open_app(PAGE, ky=edition)
