"""Targets and plans: pages/chi_tieu.py."""

import pytest

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/chi_tieu.py"


@pytest.mark.parametrize(
    ("address", "vi", "en"),
    [
        (
            {"ky": "dti-2024-63", "tinh": "tay-ninh"},
            "năm 2024 đạt 0/3; năm 2023 đạt 3/3; năm 2022 đạt 1/3",
            "2024 met 0 of 3; 2023 met 3 of 3; 2022 met 1 of 3",
        ),
        ({"ky": "dti-2024-34", "tinh": "nghe-an"}, "7 chỉ tiêu cho năm 2023", "7 targets for 2023"),
        ({"ky": "dti-2024-34", "tinh": "ha-tinh"}, "8 số liệu năm 2017", "8 figures of 2017"),
        ({"ky": "dti-2024-63", "tinh": "nam-dinh"}, "5 trong 21 chỉ tiêu", "5 of 21 targets"),
    ],
)
def test_the_title_is_the_finding_in_both_languages(open_app: OpenApp, address, vi: str, en: str):
    page = shown(open_app(PAGE, **address))
    assert vi in page
    assert "SỐ LIỆU CÔNG BỐ" in page
    assert "Nguồn: " in page
    assert en in shown(open_app(PAGE, **address, ngon_ngu="en"))


def test_what_has_no_later_figure_says_so_and_is_never_zero(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="dti-2024-63", tinh="nam-dinh"))
    # Of 21 targets, 5 have a figure but no result yet; the others stand by themselves.
    assert page.count("chưa có số liệu</td>") == 5
    assert "Chỉ tiêu chưa có số liệu cùng nội dung (16)" in page
    assert ">0%" not in page
    assert "còn 56 điểm %" in page


def test_the_pillars_of_tay_ninh_with_rank_score_and_mean(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="dti-2024-63", tinh="tay-ninh"))
    for figure in ("47/63", "0,7200", "0,7582", "còn 22 bậc", "0,0382"):
        assert figure in page
    assert page.count(">2025</td>") == 3
    assert "2023 → 2024: " in page


def test_a_unit_of_today_shows_the_plan_of_its_member(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="dti-2024-34", tinh="ninh-binh"))
    assert "Ninh Bình chưa có chỉ tiêu nào được ghi nhận; dưới đây là kế hoạch của Nam Định" in page
    assert "Nam Định trước khi hợp nhất với Hà Nam, Ninh Bình thành Ninh Bình" in page
    assert "chưa có chỉ tiêu" not in shown(open_app(PAGE, ky="dti-2024-34", tinh="tay-ninh"))


def test_without_a_plan_the_four_are_a_click_away(open_app: OpenApp):
    app = open_app(PAGE, tinh="ha-noi")
    assert "Hà Nội: chưa có chỉ tiêu" in shown(app)
    buttons = {button.label.split(" (")[0]: button for button in app.button}
    assert list(buttons) == ["Nam Định", "Nghệ An", "Tây Ninh", "Hà Tĩnh"]
    buttons["Nam Định"].click().run()
    assert app.query_params["tinh"] == "ninh-binh"  # in an edition of the 34
    assert "Nam Định trước khi hợp nhất với Hà Nam, Ninh Bình thành Ninh Bình" in shown(app)
