"""Trends: pages/dien_bien.py."""

import pytest

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/dien_bien.py"
NINH_BINH = {"ky": "dti-2024-34", "tinh": "ninh-binh"}


@pytest.mark.parametrize(
    ("address", "vi", "en"),
    [
        (NINH_BINH, "Điểm của Ninh Bình tăng 0,0922", "Ninh Binh&#x27;s score rose by 0.0922"),
        (
            {"ky": "dti-2023-63", "tinh": "nghe-an", "xem": "hang-63"},
            "Nghệ An từ hạng 52 năm 2022 lên hạng 42 năm 2023",
            "Nghe An went up from rank 52 in 2022 to rank 42 in 2023",
        ),
        ({"ky": "ict_index-2020-63", "tinh": "nam-dinh"}, "lên hạng 11", "to rank 11 in 2020"),
        ({"ky": "mic_egov-2017-63", "tinh": "nam-dinh"}, "hạng 52/63 năm 2017", "rank 52/63"),
    ],
)
def test_the_title_is_the_finding_in_both_languages(open_app: OpenApp, address, vi: str, en: str):
    page = shown(open_app(PAGE, **address))
    assert vi in page
    assert "SỐ LIỆU CÔNG BỐ" in page
    assert "Nguồn: " in page
    assert en in shown(open_app(PAGE, **address, ngon_ngu="en"))


def test_breaks_and_conversions_are_explained(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH))
    assert "2020 → 2021: " in page
    assert "2023 → 2024: " in page
    assert "theo quy tắc năm 2024 của Bộ" in page
    other = shown(open_app(PAGE, ky="ict_index-2020-63", tinh="nam-dinh"))
    assert "2015 → 2016: " in other
    assert "quy tắc năm 2024" not in other


def test_every_figure_leads_to_its_source_and_gaps_are_named(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH))
    assert 'href="https://dti.gov.vn' in page
    assert "0,6116 · 10/34" in page
    assert "Chưa có số liệu: 2006, 2009" in page  # the ICT Index of the three


def test_former_units_are_a_click_away(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    assert {"Hà Nam", "Nam Định", "Ninh Bình (cũ)"} <= {button.label for button in app.button}
    (button,) = [b for b in app.button if b.label == "Nam Định"]
    button.click().run()
    assert (app.query_params["ky"], app.query_params["tinh"]) == ("dti-2024-63", "nam-dinh")
    assert "Điểm của Nam Định tăng 0,0759" in shown(app)  # 0,7149 − 0,6390


def test_a_wrong_view_is_named_and_replaced(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, xem="<b>")
    assert "xem = «&lt;b&gt;»" in shown(app)
    assert "Điểm của Ninh Bình" in shown(app)


def test_the_view_goes_into_the_address(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    (control,) = [c for c in app.segmented_control if c.key.startswith("choice.xem")]
    control.set_value("hang-34").run()
    assert app.query_params["xem"] == "hang-34"
    assert "từ hạng 10 năm 2022 xuống hạng 11 năm 2023" in shown(app)


def test_a_rank_among_34_asked_of_a_former_unit_is_its_rank_among_63(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-63", tinh="nam-dinh", xem="hang-34")
    assert "hạng 15/63" in shown(app)
    assert "xem = «hang-34»" in shown(app)


def test_ranks_stay_ranks_on_the_way_to_a_former_unit(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-34", tinh="ninh-binh", xem="hang-34")
    app.button(key="go.dti-2024-63.36").click().run()
    assert "hạng 15/63" in shown(app)
    assert "không dùng được" not in shown(app)


def test_a_unit_without_figures_says_so(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="ict_index-2020-63", tinh="dak-nong"))
    assert "chưa có số liệu" in page
